"""Things that are told by a place or an owner: whether a sentence has that of another. Pure.

"Der Turm von Beckum ist 60 Meter hoch" tells nothing of "dem Turm von Ahlen".
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.analysis import Token, is_function_term, tokenize
from index.answering.features import Candidate
from index.answering.question import Question, Word
from index.collection import Collection
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


def is_of_thing_beside(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a sentence has the asked thing with another noun behind the preposition.

    The paragraph tells them apart: "la tarta de *higo*" beside "la tarta de *pera*".
    """
    table = find_language(question.language)
    named = list(_list_triples(question))
    if not named:
        return False
    tokens = tokenize(passage.masked_text, question.language)
    for thing, preposition, noun in named:
        if any(token.term == noun.term for token in tokens):
            continue
        behind = (tokens[at + 1 : at + 3] for at in _find(thing, tokens))
        if not any(
            len(pair) == 2
            and pair[0].word == preposition.text.lower()
            and not is_function_term(pair[1].term)
            and pair[1].word not in table.articles
            for pair in behind
        ):
            continue
        members = collection.sentences_of(candidate.paragraph)
        beside = [each for each in members if each != candidate.sentence]
        asked = [thing.term, preposition.term, noun.term]
        for other in collection.passages(beside):
            terms = [token.term for token in tokenize(other.masked_text, question.language)]
            if any(terms[at : at + 3] == asked for at in range(len(terms) - 2)):
                return True
    return False


def _list_triples(question: Question) -> Iterator[tuple[Word, Word, Word]]:
    """Yield the nouns of a question with a preposition and the word behind that."""
    prepositions = find_language(question.language).prepositions
    words = question.words
    for thing, preposition, noun in zip(words, words[1:], words[2:], strict=False):
        if thing.content and noun.content and preposition.text.lower() in prepositions:
            yield thing, preposition, noun


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
