"""Flags of sentences: which kinds of expression each one has. Pure."""

from index.expressions.flags.flag_rules import TURNED, VERSION, find_flags
from index.expressions.flags.piece_flags import PiecesOfText, flags_of_piece, join_flags
from index.expressions.flags.sentence_flag import SentenceFlag

__all__ = [
    "TURNED",
    "VERSION",
    "PiecesOfText",
    "SentenceFlag",
    "find_flags",
    "flags_of_piece",
    "join_flags",
]
