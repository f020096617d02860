"""Where do some terms stand in a sentence? As `analysis.tokens_with` says, read off its tokens."""

from functools import lru_cache

from index.analysis import Token, find_tokens, initial_letters, tokenize_word
from index.expressions import SentenceTokens, tokenize_sentence

REMEMBERED = 64
"""Sentences of which what was found is kept: those of the last few answers."""


@lru_cache(maxsize=REMEMBERED)
def occurrences(text: str, wanted: frozenset[str]) -> list[Token]:
    """Return the tokens of those words of `text` that give a wanted term, in order.

    A compound comes with all its parts. Only what hangs together with letters that such a word
    may begin with is read as words again.
    """
    if not text.isascii() or text.isupper():
        return find_tokens(text, wanted)
    tokens, begun = tokenize_sentence(text), _begun(wanted)
    found: list[Token] = []
    done = 0
    if any(term[0].isdigit() for term in wanted):
        likely = [
            at for at, word in enumerate(tokens.words) if word[:2] in begun or word[:1].isdigit()
        ]
    else:
        likely = [at for at, word in enumerate(tokens.words) if word[:2] in begun]
    for at in likely:
        if at < done:
            continue
        first, done = _run(tokens, at)
        start, end = tokens.starts[first], tokens.ends[done - 1]
        if done - first > 1 or not tokens.texts[at].isalnum():
            found += find_tokens(text, wanted, start, end)
            continue
        term, word, *_ = tokenize_word(tokens.texts[at])[0]
        if term in wanted:
            found.append(Token(term, word, start, end))
    return found


@lru_cache(maxsize=16)
def _begun(wanted: frozenset[str]) -> frozenset[str]:
    """Return what tokens of words with these terms begin with, two letters of each.

    The first of "e-mail", "U.N." and "5km" has but one, "1,000" a comma.
    """
    first = {term[0] for term in wanted}
    return initial_letters(wanted) | first | {each + "," for each in first}


def _run(tokens: SentenceTokens, at: int) -> tuple[int, int]:
    """Return the first of the tokens that hang together with this one, and where they end.

    A plain word stands for itself, whatever marks touch it.
    """
    starts, ends, texts = tokens.starts, tokens.ends, tokens.texts
    first, end = at, at + 1
    while first and ends[first - 1] == starts[first]:
        first -= 1
    while end < len(starts) and ends[end - 1] == starts[end]:
        end += 1
    if len(texts[at]) > 1 and len([at for at in range(first, end) if texts[at][0].isalnum()]) == 1:
        return at, at + 1
    return first, end
