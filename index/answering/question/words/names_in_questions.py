"""Which words of a question are names: by their capitals, or by lists of words. Pure."""

from collections.abc import Callable, Sequence

from index.analysis import Token
from index.answering.lexical import find_synonyms
from index.answering.question.question import is_content_term
from index.languages import find_language, is_common_name, is_common_word


def make_name_test(text: str, tokens: Sequence[Token], language: str) -> Callable[[Token], bool]:
    """Return the test of whether a content word is a name.

    In a question in mixed case a name begins with a capital. Where all words are in one case, or
    All Begin With Capitals, a name is a word that the list of names has, or that the list of common
    words lacks: there are such lists of English alone. Where all nouns have a capital, only one in
    capitals throughout is a name.
    """
    if find_language(language).capitalises_nouns:
        return lambda token: token.end - token.start > 1 and text[slice(*token[2:])].isupper()
    if language != "en":
        has_telling_case = _has_telling_case(text, tokens)
        return lambda token: has_telling_case and text[token.start].isupper()
    if _has_telling_case(text, tokens):
        return lambda token: (
            text[token.start].isupper() or _has_inner_capital(text[slice(*token[2:])])
        )
    return lambda token: (
        token.word.isalpha()
        and (
            is_common_name(token.word)
            or (not is_common_word(token.word) and not find_synonyms(token.term))
        )
    )


def _has_inner_capital(word: str) -> bool:
    """Tell whether a word begins with a small letter and goes on with a capital: macOS, iPhone."""
    return word.isalpha() and word[1:] != word[1:].lower()


def _has_telling_case(text: str, tokens: Sequence[Token]) -> bool:
    """Tell whether capitals set names apart from other words."""
    if text in (text.lower(), text.upper()):
        return False
    capitalised = [
        (is_content_term(token.term), text[token.start].isupper())
        for token in tokens[1:]
        if token.word != "i"
    ]
    return (True, False) in capitalised or (False, True) not in capitalised
