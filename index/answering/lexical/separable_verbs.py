"""Verbs whose prefix stands apart in a main clause: "schaffte … ab" is "abgeschafft". Pure.

German and Dutch, by the prefixes and the strong verbs of their tables. A weak verb has regular
forms; those of others stand in the table.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from index.languages import find_language

MIN_STEM = 3
"""Letters of the stem of a verb that is not in the table."""

Words = tuple[str, ...]


def list_separated(word: str, language: str) -> list[Words]:
    """Return other forms of a verb with a prefix: ("schaffte", "ab"), ("abschaffen",).

    The prefix of those in -en hardly ever stands apart, and they have the stems of nouns.
    """
    found: dict[Words, None] = {}
    for prefix in sorted(find_language(language).separable_prefixes):
        if not word.startswith(prefix):
            continue
        for form in _list_forms(word.removeprefix(prefix), language):
            found[f"{prefix}{form}",] = None
            if not form.startswith("ge") and not form.endswith("en"):
                found[form, prefix] = None
    return [each for each in found if each != (word,)]


def list_joined(words: Sequence[str], language: str) -> Iterator[tuple[int, Words]]:
    """Yield the places of words that may be a verb whose prefix ends the question, with its forms.

    "Wann *schaffte* man es *ab*" asks for "abgeschafft".
    """
    last = words[-1] if words else ""
    if last not in find_language(language).separable_prefixes:
        return
    for place, word in enumerate(words[:-1]):
        for form in _list_forms(word, language):
            yield place, (f"{last}{form}",)


def _list_forms(word: str, language: str) -> Sequence[str]:
    """Return the forms of the verb that a word without its prefix is a form of, () if of none."""
    bare = word.removeprefix("zu") if word.startswith("zu") else word
    strong = _strong_verbs(language)
    if word in strong or bare in strong:
        return strong.get(word) or strong[bare]
    stem = _find_stem(bare, language)
    if len(stem) < MIN_STEM:
        return ()
    if language == "nl":
        return (stem, f"{stem}te", f"{stem}de", f"{stem}en", f"ge{stem}d", f"ge{stem}t")
    return (f"{stem}t", f"{stem}te", f"{stem}en", f"ge{stem}t")


def _find_stem(word: str, language: str) -> str:
    """Return the stem of a form of a weak verb: "schaff" of "geschafft" and of "schafften"."""
    stem = word.removeprefix("ge") if word.endswith(("t", "d")) else word
    for ending in ("ten", "den", "te", "de", "en", "t", "d") if language == "nl" else (
        "eten", "ten", "ete", "te", "en", "et", "t",
    ):  # fmt: skip
        if stem.endswith(ending):
            return stem.removesuffix(ending)
    return ""


@cache
def _strong_verbs(language: str) -> Mapping[str, Sequence[str]]:
    """Return the forms of each strong verb by each of them."""
    groups = [tuple(line.split()) for line in find_language(language).strong_verbs]
    return {form: group for group in groups for form in group}
