"""The language of a question: one that the collection has, in which it is read best."""

from collections.abc import Mapping

from index.languages import detect_language, has_table, rate_languages


def choose_language(text: str, languages: Mapping[str, int]) -> str:
    """Return the code of the language in which to analyse a question.

    `languages` are those of the collection with the number of their articles. It is the question's
    own language if an article is in it, else the one of which it holds most small words, else the
    one of most articles. Articles in a language without a table are analysed as English.
    """
    counts: dict[str, int] = {}
    for code, count in languages.items():
        known = code if has_table(code) else "en"
        counts[known] = counts.get(known, 0) + count
    if len(counts) <= 1:
        return next(iter(counts), "en")
    own = detect_language(text)
    if own in counts:
        return own
    votes = rate_languages(text, counts)
    return max(counts, key=lambda code: (votes.get(code, 0.0), counts[code], code))


def list_other_languages(language: str, languages: Mapping[str, int]) -> list[str]:
    """Return the other languages by whose rules articles of a collection were analysed, sorted."""
    known = {code if has_table(code) else "en" for code in languages}
    return sorted(known - {language})
