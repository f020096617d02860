"""Every text of ours that a member reads on Discord, in the language of the reply.

`strings.NAME` is the text NAME of `translations/en.toml`, or its translation. Placeholders are
filled with escaped text only.
"""

from collections.abc import Mapping, Sequence

from bot.translations import count_noun, find_text, join_list

_NO_BREAK = "\N{NO-BREAK SPACE}"

DEEDS: Mapping[str, str]
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


def count_changes(
    added: int, changed: int, removed: int, *, nouns: str, first: str | None = None
) -> list[str]:
    """Return "3 paragraphs added" and "2 changed"; what there is none of is left out.

    `nouns`, and `first` for the first of them, are what stands before "_added" in the names of the
    table `nouns`. If there is nothing at all, "0 paragraphs changed" says so.
    """
    counts = {"added": added, "changed": changed, "removed": removed}
    some = {deed: number for deed, number in counts.items() if number} or {"changed": 0}
    words = [first or nouns, *[nouns] * (len(some) - 1)]
    return [
        count(number, f"{word}_{deed}")
        for word, (deed, number) in zip(words, some.items(), strict=True)
    ]


def in_a_row(items: Sequence[str]) -> str:
    """Return "a, b, c"."""
    comma: str = find_text("lists")["comma"]
    return comma.join(items)


def unbroken(text: str) -> str:
    """Return a short text within which no line ends, such as a number with its noun."""
    return text.replace(" ", _NO_BREAK)


def listed(items: Sequence[str], *, last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"; `last` is a key of the table `lists`."""
    return join_list(items, last)
