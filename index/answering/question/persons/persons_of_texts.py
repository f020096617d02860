"""People of whom a question speaks otherwise than a text: its writer, somebody of an age.

English alone.
"""

from dataclasses import replace

from index.analysis import extract_terms
from index.answering.message import OWN, SELF, find_age_words, find_writers
from index.answering.question.question import Expansions, Word
from index.collection import Collection

MIN_SPEAKING = 0.2
"""Share of the sentences with "I" or "my" from which on a collection has texts whose writers speak
of themselves. Reviews and posts have half and more, news with quotations .05, papers and
encyclopedic articles .01."""


def read_writers(
    collection: Collection, words: tuple[Word, ...]
) -> tuple[tuple[Word, ...], Expansions]:
    """Return the words, those for the writer of a text without content, and their expansions.

    They are read as "I" and "my" if the texts speak so, and where another word carries content.
    """
    found = find_writers([word.text.lower() for word in words])
    if not found.framing:
        return words, {}
    carries = any(word.content and place not in found.framing for place, word in enumerate(words))
    if not carries or not _speak_of_themselves(collection):
        return words, {}
    own = {SELF: 0, OWN: 0}
    own.update(zip(own, collection.term_ids([SELF, OWN]).tolist(), strict=True))
    read = [
        replace(word, content=False, name=False) if place in found.framing else word
        for place, word in enumerate(words)
    ]
    expansions: dict[str, tuple[tuple[int, ...], ...]] = {}
    for place, said in found.nouns.items():
        if read[place].id < 0:
            read[place] = replace(read[place], term=said, id=own[said])
        elif own[said] >= 0:
            expansions[read[place].term] = ((own[said],),)
    return tuple(read), expansions


def _speak_of_themselves(collection: Collection) -> bool:
    """Tell whether the writers of enough sentences speak of themselves."""
    field = collection.sentences
    df = field.df(collection.term_ids([SELF, OWN]))
    return int(df.sum()) >= MIN_SPEAKING * field.num_units


def read_age(
    collection: Collection, words: tuple[Word, ...]
) -> tuple[tuple[Word, ...], Expansions]:
    """Return the words, those for an age read as a child, an adult or a senior, and expansions.

    "My 6 year old" is a child, of which a text tells in its own words; where it has none of them,
    nothing is looked for. "Who is 24 years old" asks for the age itself: it has no other word.
    """
    found = find_age_words([word.text.lower() for word in words])
    if found is None:
        return words, {}
    ages = {words[place].span for place in found.places}
    if not any(word.content and word.span not in ages for word in words):
        return words, {}
    terms = [term for each in found.said_for_it for term in extract_terms(each)]
    ids = collection.term_ids(terms).tolist()
    known = [(term, term_id) for term, term_id in zip(terms, ids, strict=True) if term_id >= 0]
    span = (words[found.places[0]].span.start, words[found.places[-1]].span.end)
    read = [
        replace(word, content=False, name=False)
        if span[0] <= word.span.start and word.span.end <= span[1]
        else word
        for word in words
    ]
    if not known:
        return tuple(read), {}
    (term, term_id), *others = known
    last = found.places[-1]
    if read[last].text.isalpha():
        read[last] = replace(read[last], term=term, id=term_id, content=True)
    return tuple(read), {term: tuple((each,) for _, each in others)} if others else {}
