"""Query expansion: numbers in digits and letters, word families, short and long forms."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from index.analysis import (
    ROMAN_NUMERALS,
    Token,
    extract_terms,
    find_large_numbers,
    find_numbers,
    find_roman_forms,
    iter_tokens,
    list_accent_variants,
    list_accented,
    list_clock_forms,
    list_number_forms,
    list_short_notations,
    read_clock_times,
    spell_number,
    split_digit_groups,
)
from index.answering.lexical import (
    MAX_RUN,
    find_broader_words,
    find_compounds,
    find_equivalents,
    find_others,
    find_phrasal_verbs,
    find_related_terms,
    find_same_words,
    join_words,
    list_case_forms,
    list_heads,
    list_joined,
    list_separated,
    load_common_forms,
    split_word,
)
from index.answering.question.asked_day import list_day_forms
from index.answering.question.question import Expansions, Phrase, Word, is_content_term
from index.answering.question.question_language import list_other_languages
from index.collection import Collection
from index.expressions import list_weekday_forms, may_be_weekdays
from index.languages import ENGLISH, find_language

MAX_ACRONYM_FORMS = 8
"""An acronym with more forms than this is not expanded: it is too ambiguous to help."""

_DIGIT = re.compile(r"\d")
_ORDINAL = re.compile(r"(?P<value>\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE)
_ENDING_OF_NAME = re.compile(r"v?\d{1,3}[a-z]?", re.IGNORECASE)
_NUM_SENTENCES = 8
"""Sentences that are looked at for both parts of a verb."""

MAX_DIGITS = 6
"""Digits of a number that is looked for in words, too."""

MAX_JOINING = 3
"""Content words of a question of which two known ones are also looked for as one."""

MAX_LONG_FORM = 6
"""Words of a question in a row that are looked up as the long form of an acronym."""


def expand(
    collection: Collection, text: str, words: Sequence[Word], language: str = "en"
) -> Expansions:
    """Return the expansions that the collection has, by the term of the question they expand.

    A number expands to its other notations ("33" and "treinta y tres"), a content word to its
    word family, or in another language to other words for it, one that is typed without accents
    to what it may be with them, and a short or long form that some source defines to the other
    one. A word of the question stands for no other one: "who filmed the video" asks for more
    than a video, but "how old is the oldest" does not. The words of a date in `text` expand to
    the whole date in other notations. A word expands to the terms that it has in the other
    languages of the collection, so that a name is found in any. Word families are English.
    """
    lowered = [word.text.lower() for word in words]
    has_digits = _DIGIT.search(" ".join([text, *[word.term for word in words]])) is not None
    expansions = _list_forms_of_words(text, words, lowered, language, has_digits=has_digits)
    unknown = [word for word in words if word.content and word.id < 0]
    expansions += [
        (word, (form,)) for word in unknown for form in list_case_forms(word.term, language)
    ]
    expansions += list_day_forms(text, words, language)
    if language == "en":
        expansions += _list_phrasal_verbs(words, lowered)
        expansions += _list_other_spellings(text, words)
        expansions += _list_other_notations(text, words)
    else:
        expansions += _list_same_words(text, words, language)
        expansions += _list_spelled_numbers(text, words, language)
        expansions += _list_separable_verbs(collection, words, language)
    for other in list_other_languages(language, collection.languages):
        expansions += _list_forms_in(other, words)
    for run, forms in _find_acronyms(collection, words, language):
        for form in forms:
            terms = tuple(filter(is_content_term, form.split()))
            expansions += ((word, terms) for word in run if word.content and terms)
    known = _keep_known(collection, expansions)
    if find_language(language).joins_nouns:
        _add_compounds(collection, text, words, language, known)
    return {term: tuple(forms) for term, forms in known.items()}


def expand_unknown(
    collection: Collection, words: Sequence[Word], *, asks_permission: bool
) -> Expansions:
    """Return the expansions of English words that no source has to what may be said instead."""
    expansions = list(_list_equivalents(words))
    compounds = (word for word in words if word.content and word.id < 0 and word.text.islower())
    expansions += [(each, (head,)) for each in compounds for head in list_heads(each.text)]
    if asks_permission:
        unknown = (word for word in words if word.content and word.id < 0)
        expansions += [
            (each, (other,)) for each in unknown for other in find_broader_words(each.term)
        ]
    if not expansions:
        return {}
    with_small = {form for _, form in expansions if not all(map(is_content_term, form))}
    phrases = {tuple(collection.term_ids(form).tolist()) for form in with_small}
    known = _keep_known(collection, expansions)
    return {
        term: tuple(Phrase(form) if form in phrases else form for form in forms)
        for term, forms in known.items()
    }


def _list_equivalents(words: Sequence[Word]) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield the content words that no source has, with terms that say the same.

    So it is with both words of two where no source has one of them, but for what is asked as well.
    """
    unknown = [place for place, word in enumerate(words) if word.content and word.id < 0]
    if not unknown:
        return
    terms = [word.term for word in words]
    asked = frozenset(terms)
    tried = {each for place in unknown for each in range(max(0, place - MAX_RUN + 1), place + 1)}
    for place in sorted(tried):
        for length, others in find_equivalents(terms, place):
            run = [each for each in words[place : place + length] if each.content]
            if all(each.id >= 0 for each in run) or not asked.isdisjoint(others):
                continue
            yield from ((each, others) for each in run)


def _list_forms_of_words(
    text: str, words: Sequence[Word], lowered: Sequence[str], language: str, *, has_digits: bool
) -> list[tuple[Word, Sequence[str]]]:
    """Return the words with the other notations of numbers and weekdays, and with their families.

    In other languages than English they come with their accents, where they are typed without.
    Few questions have a digit or a weekday: all words together are looked at for them.
    """
    expansions: list[tuple[Word, Sequence[str]]] = []
    after_how = {word for how, word in zip(lowered, words[1:], strict=False) if how == "how"}
    asked = {word.term for word in words if word.content and word not in after_how}
    number_forms = list_number_forms(language)
    has_weekdays = may_be_weekdays(lowered, language)
    for word in words:
        others = number_forms.get(word.term, ())
        if has_digits:
            others = (*others, *_list_ordinals(word.text, language))
        if word.content and (has_digits or word.text in ROMAN_NUMERALS):
            others += find_roman_forms(word.text)
        if word.content and language == "en":
            stands_alone = asked - {word.term} if word not in after_how else ()
            related = find_related_terms(word.term)
            others += tuple([each for each in related if each not in stands_alone])
        if has_weekdays:
            others += tuple(_list_weekdays(word, language))
        if word.content and language != "en":
            others += tuple(_list_accented(text, word, language))
        expansions += [(word, (other,)) for other in others]
    if has_digits:
        grouped = ((word, split_digit_groups(word.term)) for word in words)
        expansions += [(word, groups) for word, groups in grouped if groups]
    return expansions


def _list_accented(text: str, word: Word, language: str) -> Iterator[str]:
    """Yield the terms of a content word of `text` that may be typed without its accents."""
    if language == "vi" and (text.isascii() or word.id < 0):
        yield from list_accented(word.term)
    if text.isascii():
        yield from list_accent_variants(word.text.lower(), language)


def _list_forms_in(language: str, words: Sequence[Word]) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield content words with their terms in another language, where these differ."""
    for word in words:
        if word.content:
            terms = extract_terms(word.text, language)
            if terms and terms != [word.term] and is_content_term(terms[0]):
                yield word, terms


def _list_ordinals(written: str, language: str) -> Iterator[str]:
    """Yield the term of an ordinal in words: "second" for 2nd, which alone may be a time."""
    found = _ORDINAL.fullmatch(written) if language == "en" else None
    if found is not None and 0 < int(found["value"]) <= len(ENGLISH.ordinals):
        yield from extract_terms(ENGLISH.ordinals[int(found["value"]) - 1])


def _list_weekdays(word: Word, language: str) -> Iterator[str]:
    """Yield the terms of the other forms of a weekday, long or short."""
    for form in list_weekday_forms(word.text, language) if word.content else ():
        yield from extract_terms(form, language)


def _list_phrasal_verbs(
    words: Sequence[Word], lowered: Sequence[str]
) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield the content words of a verb with a particle with a term that both mean together."""
    terms = [word.term for word in words]
    for place, term in find_phrasal_verbs(lowered, terms):
        # "When was the building put up": built says it, but the building does not.
        forms = (term,) if term not in terms else find_related_terms(term)
        if words[place].content:
            yield from ((words[place], (form,)) for form in forms if form not in terms)


def _list_other_spellings(text: str, words: Sequence[Word]) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield content words with the terms of what may be written together or apart elsewhere.

    "Over *night*" is overnight, and "newspaper", if no source has it, a news paper.
    """
    is_short = sum(word.content for word in words) <= MAX_JOINING
    for one, other in pairwise(words):
        if text[one.span.end : other.span.start] != " " or not (one.content or other.content):
            continue
        if not is_short and one.id >= 0 and other.id >= 0:
            continue  # its other words find the text
        joined = join_words(one.text.lower(), other.text.lower())
        if _ENDING_OF_NAME.fullmatch(other.text) and one.text.isalpha() and one.content:
            joined = (f"{one.text}{other.text}".lower(),)  # "IP v6" is IPv6
        if joined and all(map(is_content_term, joined)):
            yield from ((word, joined) for word in (one, other) if word.content)
    for word in words:
        if word.content and word.id < 0:
            yield from ((word, form) for form in split_word(word.text.lower()))


def _list_other_notations(text: str, words: Sequence[Word]) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield numbers with the terms of other ways to write them: 2½ for 2.5, 14h for 2 pm."""
    if not any(map(str.isnumeric, text)):
        return
    for word in words:
        for way in list_short_notations(word.text):
            yield word, tuple(extract_terms(way))
    for time, span in read_clock_times(text):
        for word in words:
            if span.start <= word.span.start and word.span.end <= span.end:
                yield from (
                    (word, form) for form in list_clock_forms(time) if word.term not in form
                )
    for span, digits in find_large_numbers(text):
        for word in words:
            if span.start <= word.span.start and word.span.end <= span.end:
                yield word, (digits,)


def _list_same_words(
    text: str, words: Sequence[Word], language: str
) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield content words with the terms of other words for them, but for those of the question."""
    asked = {word.term for word in words}
    tokens = _read_tokens(text, words, language)
    for span, forms in find_same_words(text.lower(), tokens, language):
        for word in words:
            if word.content and span.start <= word.span.start and word.span.end <= span.end:
                yield from ((word, form) for form in forms if not asked.issuperset(form))


def _list_spelled_numbers(
    text: str, words: Sequence[Word], language: str
) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield the digits of numbers in words, and numbers in digits with their terms in words."""
    for word in words:
        if word.content and word.term.isdecimal() and len(word.term) <= MAX_DIGITS:
            for spelling in spell_number(int(word.term), language):
                terms = extract_terms(" ".join(spelling), language)
                if content := tuple(filter(is_content_term, terms)):
                    yield word, content
    for span, value in find_numbers(text, language):
        for word in words:
            if word.content and span.start <= word.span.start and word.span.end <= span.end:
                yield word, (str(value),)


def _read_tokens(text: str, words: Sequence[Word], language: str) -> list[Token]:
    """Return the tokens of a question from its start to the end of its last word that is read."""
    end = words[-1].span.end if words else 0
    return list(takewhile(lambda token: token.start < end, iter_tokens(text, language)))


def _list_separable_verbs(
    collection: Collection, words: Sequence[Word], language: str
) -> Iterator[tuple[Word, Sequence[str]]]:
    """Yield the verbs of a question with the terms of their forms whose prefix stands apart.

    Some sentence has both terms of such a form: its prefix alone is a word of many.
    """
    texts = [word.text.lower() for word in words]
    verbs = [word.content and word.text.islower() for word in words]
    for word, text, is_verb in zip(words, texts, verbs, strict=True):
        for form in list_separated(text, language) if is_verb else ():
            terms = tuple(extract_terms(" ".join(form), language))
            if len(form) == 1 or _stand_together(collection, terms):
                yield word, terms
    for place, form in list_joined(texts, language):
        if not verbs[place]:
            continue
        joined = tuple(extract_terms(form[0], language))
        for terms in (joined, *find_others(joined, language)):
            yield words[place], terms
            if words[-1].content:
                yield words[-1], terms


def _stand_together(collection: Collection, terms: Sequence[str]) -> bool:
    """Tell whether one of the best few sentences with some terms has all of them."""
    ids = collection.term_ids(list(terms))
    if min(ids, default=-1) < 0:
        return False
    found = collection.sentences.top(ids, _NUM_SENTENCES).units
    return bool((collection.sentences.tf(ids, found) > 0).all(axis=0).any())


def _add_compounds(
    collection: Collection,
    text: str,
    words: Sequence[Word],
    language: str,
    found: dict[str, dict[tuple[int, ...], None]],
) -> None:
    """Add the compounds that two nouns make, and the nouns that a compound is made of."""
    by_span = {(word.span.start, word.span.end): word for word in words if word.content}
    tokens = [
        each for each in _read_tokens(text, words, language) if (each.start, each.end) in by_span
    ]
    for token, ids in find_compounds(collection, tokens, language):
        word = by_span[token.start, token.end]
        if word.id not in ids:
            found.setdefault(word.term, {})[ids] = None


def _find_acronyms(
    collection: Collection, words: Sequence[Word], language: str
) -> Iterator[tuple[Sequence[Word], Sequence[str]]]:
    """Yield the runs of words that some source abbreviates or spells out, with their forms.

    What everybody abbreviates in English needs no source that does.
    """
    told = [word for word in words if not word.asking]
    runs = _list_runs(told)
    defined = collection.acronyms(list(runs))
    known = load_common_forms() if language == "en" else {}
    if not defined and known.keys().isdisjoint(runs):
        return
    for key, (start, end) in runs.items():
        forms = defined.get(key, ())
        common = known.get(key, ())
        if forms or common:
            yield (
                told[start:end],
                [*(forms if len(forms) <= MAX_ACRONYM_FORMS else ()), *common],
            )


def _list_runs(words: Sequence[Word]) -> dict[str, tuple[int, int]]:
    """Return where each run of words stands that begins and ends with a content word, by its terms.

    Of runs with the same terms, which single words may be too, the last one counts.
    """
    terms = [word.term for word in words]
    content = [at for at, word in enumerate(words) if word.content]
    return {
        " ".join(terms[first : last + 1]): (first, last + 1)
        for place, first in enumerate(content)
        for last in content[place : place + MAX_LONG_FORM]
        if last < first + MAX_LONG_FORM
    }


def _keep_known(
    collection: Collection, expansions: Sequence[tuple[Word, Sequence[str]]]
) -> dict[str, dict[tuple[int, ...], None]]:
    """Return as ids the forms whose terms the collection all has, by the term they expand."""
    ids = iter(collection.term_ids([term for _, form in expansions for term in form]).tolist())
    found: dict[str, dict[tuple[int, ...], None]] = {}
    for word, form in expansions:
        form_ids = tuple(islice(ids, len(form)))
        if -1 not in form_ids and word.id not in form_ids:
            found.setdefault(word.term, {})[form_ids] = None
    return found
