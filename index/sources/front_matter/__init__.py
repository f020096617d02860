"""Metadata at the start of a text: front matter, title blocks, headers of mail. Pure."""

from index.sources.front_matter.fields import KNOWN_KEYS
from index.sources.front_matter.mail_headers import day_of, decode_words, name_of_sender
from index.sources.front_matter.parsing import MAX_BLOCK, FrontMatter, parse_front_matter
from index.sources.front_matter.written_days import plain_day

__all__ = [
    "KNOWN_KEYS",
    "MAX_BLOCK",
    "FrontMatter",
    "day_of",
    "decode_words",
    "name_of_sender",
    "parse_front_matter",
    "plain_day",
]
