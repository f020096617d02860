#!/usr/bin/env bash
# A line that begins with "From" goes into a mailbox as text and comes out of email-reply-parser as nothing.
#
# In an mbox file a line "From ..." begins the next mail, so Python's mailbox module writes ">From" where a
# sentence begins so. It does not take the mark away when it reads the mail again: what `add` was given is not
# what `get_payload` returns. To email-reply-parser 0.5.12, which is there to leave out what a reply quotes, a
# line with ">" is quoted. Each does what its format says, and between the two a sentence is lost from the
# middle of a paragraph that its author wrote: "From Monday on ...", "From the station ...". Who reads a
# mailbox takes one ">" off lines that begin with ">From " or ">>From ".
# This script sends one mail through both. It exits with 1 if its text is another.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'email-reply-parser==0.5.12'
"$place/venv/bin/python" - "$place/club.mbox" <<'PY'
import mailbox
import sys
from email.message import EmailMessage

from email_reply_parser import EmailReplyParser

TEXT = "The pool was shut in spring.\nFrom Monday on it opens at nine.\nBring a towel.\n"
mail = EmailMessage()
mail["From"], mail["Subject"] = "ana@club.example", "Pool"
mail.set_content(TEXT)
box = mailbox.mbox(sys.argv[1])
box.add(mail)
box.close()
(kept,) = mailbox.mbox(sys.argv[1])
print("given to the mailbox", repr(TEXT))
print("read from it        ", repr(kept.get_payload()))
reply = EmailReplyParser.parse_reply(kept.get_payload())
print("the reply's own text", repr(reply))
assert kept.get_payload() == TEXT.replace("From", ">From")
assert reply == "The pool was shut in spring.\nBring a towel."
assert "From Monday on" in EmailReplyParser.parse_reply(TEXT)
PY
