"""Things that are told by a place or an owner: whether a sentence has that of another. Pure.

"Der Turm von Beckum ist 60 Meter hoch" tells nothing of "dem Turm von Ahlen".
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.analysis import Token, is_function_term, tokenize
from index.answering.question import Question, Word
from index.languages import Language, find_language
from index.types import Passage


def is_of_thing_elsewhere(question: Question, passage: Passage) -> bool:
    """Tell whether a sentence has the asked thing with another name behind the preposition.

    The name that is asked for stands neither there nor in the title.
    """
    for thing, name in _list_named(question):
        language = question.language
        tokens = tokenize(passage.masked_text, language)
        titles = tokenize(passage.title, language)
        if any(token.term == name.term for token in (*tokens, *titles)):
            continue
        if _has_other_name(thing, tokens, passage.masked_text, find_language(language)):
            return True
    return False


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_named(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return the nouns of a question that a name behind a preposition tells apart, with the name.

    No source has the name, or it would be looked for in another way.
    """
    table = find_language(question.language)
    words = question.words
    return [
        (thing, name)
        for thing, preposition, name in zip(words, words[1:], words[2:], strict=False)
        if thing.content
        and preposition.text.lower() in table.prepositions
        and name.content
        and name.text[0].isupper()
        and name.id < 0
        and name.term not in question.expansions
    ]


def _has_other_name(thing: Word, tokens: Sequence[Token], text: str, table: Language) -> bool:
    behind = (tokens[at + 1 : at + 3] for at in _find(thing, tokens))
    return any(
        len(pair) == 2
        and pair[0].word in table.prepositions
        and text[pair[1].start].isupper()
        and not is_function_term(pair[1].term)
        for pair in behind
    )


def _find(thing: Word, tokens: Sequence[Token]) -> Iterator[int]:
    return (at for at, token in enumerate(tokens) if token.term == thing.term)
