"""Other words for those of a question in another language than English, by its table. Pure.

Where no space stands between words, they are looked for in the text itself. A phrase of several
words, such as Vietnamese ones of two syllables, is looked for as its terms in a row.
"""

from collections.abc import Collection, Iterator, Sequence

from index.analysis import Token, extract_terms, is_function_term
from index.answering.lexical.same_words.table import UNSPACED, SameWordTable, Terms, find_table
from index.types import Span

_IN_WORDS = UNSPACED | {"ko"}
"""Languages in which a deed is told by a part of a word, whatever its endings."""


def find_same_words(
    text: str, tokens: Sequence[Token], language: str
) -> Iterator[tuple[Span, Sequence[Terms]]]:
    """Yield where words of a text stand that have others for them, with the terms of these."""
    table = find_table(language)
    if not table.groups:
        return
    if language in UNSPACED:
        for word, groups in table.find_written(text).items():
            at = text.find(word)
            if others := _list_others(table, (word,), groups):
                yield Span(at, at + len(word)), others
        return
    content = [token for token in tokens if not is_function_term(token.term)]
    terms = [token.term for token in content]
    for first, token in enumerate(content):
        for key, groups in table.find(token.term).items():
            end = first + len(key)
            if key == tuple(terms[first:end]) and (others := _list_others(table, key, groups)):
                yield Span(token.start, content[end - 1].end), others


def find_others(terms: Terms, language: str) -> Sequence[Terms]:
    """Return the terms of the other words for what some terms say."""
    table = find_table(language)
    groups = table.find(terms[0]).get(terms) if table.groups and terms else None
    return _list_others(table, terms, groups) if groups else []


def says_same(word: str, text: str, language: str) -> bool:
    """Tell whether a text has another word for one, given by its term, or by itself as above."""
    table = find_table(language)
    if not table.groups:
        return False
    if language in UNSPACED:
        found = table.find_written(word).items()
        return any(
            other in text
            for each, groups in found
            for other in {key[0] for group in groups for key in table.read_others(group)} - {each}
        )
    said = None
    for key, groups in table.find(word).items():
        if len(key) == 1:
            said = said or extract_terms(text, language)
            others = {other for group in groups for other in table.read_others(group)} - {key}
            if any({*said}.issuperset(other) for other in others):
                return True
    return False


def is_told_apart(term: str, language: str) -> bool:
    """Tell whether a term is that of one of several deeds that are told apart."""
    table = find_table(language)
    return any(table.deeds[group] for groups in table.find(term).values() for group in groups)


def tells_other_deed(asked: str, sentence: str, language: str) -> bool:
    """Tell whether a question asks for one of several deeds, and a sentence tells another alone."""
    table = find_table(language)
    told = _find_deeds(table, asked, language)
    if not told:
        return False
    others = {each for deed in told for each in table.of_line[table.lines[deed]]} - told
    said = (
        None
        if language in _IN_WORDS
        else [each for each in extract_terms(sentence, language) if not is_function_term(each)]
    )
    return not any(_tells(table, deed, sentence, said) for deed in told) and any(
        _tells(table, deed, sentence, said) for deed in others
    )


def _find_deeds(table: SameWordTable, text: str, language: str) -> set[int]:
    """Return the groups of the deeds that a text tells, where others are told apart from them."""
    if language in _IN_WORDS:
        groups = range(len(table.groups))
        return {group for group in groups if table.deeds[group] and _tells(table, group, text)}
    terms = [each for each in extract_terms(text, language) if not is_function_term(each)]
    return {
        group
        for first, term in enumerate(terms)
        for key, groups in table.find(term).items()
        if key == tuple(terms[first : first + len(key)])
        for group in groups
        if table.deeds[group]
    }


def _tells(table: SameWordTable, group: int, text: str, terms: Sequence[str] | None = None) -> bool:
    """Tell whether a text has a word of a group: in itself, or among its terms where given."""
    if terms is None:
        return any(word in text for word in table.groups[group])
    return _says_any(terms, table.read(group))


def _says_any(said: Sequence[str], keys: Collection[Terms]) -> bool:
    """Tell whether a text, given by its terms, has those of some word in a row."""
    single = {*said}
    return any(
        (key[0] in single)
        if len(key) == 1
        else key[0] in single and f" {' '.join(key)} " in f" {' '.join(said)} "
        for key in keys
    )


def _list_others(table: SameWordTable, own: Terms, groups: Sequence[int]) -> Sequence[Terms]:
    """Return the terms of the other words of some groups, each once."""
    content = table.read(groups[0]).get(own, own)
    read = [table.read_others(group) for group in groups]
    found = {key: terms for words in read for key, terms in words.items() if terms != content}
    return [*dict.fromkeys(found.values())]
