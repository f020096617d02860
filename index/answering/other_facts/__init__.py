"""Sentences that tell another fact than the one asked for, of the right thing. Pure."""

from index.answering.other_facts.asked_object import find_object
from index.answering.other_facts.contacts import list_said_by_contact
from index.answering.other_facts.other_deeds import leaves_how_to, list_said_by_opening
from index.answering.other_facts.other_fact import find_other_fact
from index.answering.other_facts.other_languages import names_noun
from index.answering.other_facts.reported_questions import (
    asks_plainly,
    is_answered_behind,
    reports_question,
    takes_back,
)
from index.answering.other_facts.said_words import list_forms, says_itself, tells_receiver
from index.answering.other_facts.short_questions import Around, asks_side, lacks_side

__all__ = [
    "Around",
    "asks_plainly",
    "asks_side",
    "find_object",
    "find_other_fact",
    "is_answered_behind",
    "lacks_side",
    "leaves_how_to",
    "list_forms",
    "list_said_by_contact",
    "list_said_by_opening",
    "names_noun",
    "reports_question",
    "says_itself",
    "takes_back",
    "tells_receiver",
]
