"""Sending cards to Discord: the only room that responds, replies, edits and deletes.

So every message gets the same care: nobody is pinged, plain text replaces refused components, what
was sent already is not sent twice, and slow work is announced by a defer.
"""

from bot.sending.delivery import NOBODY, is_refused
from bot.sending.interactions import (
    LOST_TOUCH,
    Interaction,
    announce,
    ask,
    conclude,
    edit,
    in_time,
    is_acknowledged,
    receive,
    remove,
    replace,
    respond,
    respond_with_file,
)
from bot.sending.replies import (
    PostedReply,
    edit_reply,
    list_lacking_permissions,
    post,
    reply,
    reply_in_place,
)

__all__ = [
    "LOST_TOUCH",
    "NOBODY",
    "Interaction",
    "PostedReply",
    "announce",
    "ask",
    "conclude",
    "edit",
    "edit_reply",
    "in_time",
    "is_acknowledged",
    "is_refused",
    "list_lacking_permissions",
    "post",
    "receive",
    "remove",
    "replace",
    "reply",
    "reply_in_place",
    "respond",
    "respond_with_file",
]
