"""Flags of sentences: which kinds of expression each one has. Pure."""

from index.expressions.flags.age_numbers import TURNED
from index.expressions.flags.flag_rules import PLAIN_MARKS, VERSION, find_flags
from index.expressions.flags.piece_flags import (
    PiecesOfText,
    cues_of_plain_word,
    flags_of_piece,
    join_flags,
    list_telling_words,
)
from index.expressions.flags.sentence_flag import SentenceFlag

__all__ = [
    "PLAIN_MARKS",
    "TURNED",
    "VERSION",
    "PiecesOfText",
    "SentenceFlag",
    "cues_of_plain_word",
    "find_flags",
    "flags_of_piece",
    "join_flags",
    "list_telling_words",
]
