"""Every text of ours that a member reads on Discord, in the language of the reply.

`strings.NAME` is the text NAME of `translations/en.toml`, or its translation. Placeholders are
filled with escaped text only.
"""

from collections.abc import Mapping, Sequence

from bot.translations import count_noun, find_text, join_list

KINDS: Mapping[str, str]
MAY_NOT: Mapping[str, str]
MONTHS: Sequence[str]
RESETS: Mapping[str, str]
SETTING_NAMES: Mapping[str, str]
STAGES: Mapping[str, str]
SWITCHES: Mapping[str, str]


def __getattr__(name: str) -> str:
    """Return a text in the language of the reply that is being made."""
    try:
        text: str = find_text(name)
    except KeyError:
        raise AttributeError(f"there is no text {name} in translations/en.toml") from None
    return text


def count(number: int, noun: str) -> str:
    """Return a number with its noun, as in "2 sources"; `noun` is a key of the table `nouns`."""
    return count_noun(number, noun)


def listed(items: Sequence[str], *, last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"; `last` is a key of the table `lists`."""
    return join_list(items, last)
