"""The word tables that a language needs, as one value.

Pure. To add a language, add a module beside this one that builds a `Language`, as `english.py`
does, and name it in `tables.py`. A class of words that is not given is empty.

Words are written in lower case unless the field says otherwise, and abbreviations without their
final full stop. Where order carries meaning (months, number words) the field is a tuple, else a
frozen set. A changed word may change terms, flags or sentence spans: then raise `VERSION` of
`index/analysis/`, `index/expressions/` or `index/sentences/`, so that stored articles are analysed
again.
"""

from dataclasses import dataclass

from index.languages.fields import (
    BoundaryWords,
    OrderedWords,
    Words,
    by_phrase,
    word_list,
    word_set,
)

__all__ = ["Language", "OrderedWords", "Words", "by_phrase", "word_list", "word_set"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Language(BoundaryWords):
    """Closed word classes, number words, calendar words, units and abbreviations of a language.

    The fields of words are those of the classes above it, which stand in `fields/`.
    """

    code: str
    """BCP 47 code, such as "en"."""

    name: str = ""
    """The language's name in English."""

    letters: str = ""
    """Letters, in lower case, that few other languages of the same script have ("ß")."""

    stemmer: str = ""
    """The name of the Snowball algorithm that takes off endings; "" where none is applied."""

    capitalises_nouns: bool = False
    """Whether all nouns begin with a capital, so that a capital sets no names apart."""

    inflects_names: bool = False
    """Whether names take endings, so that a name may stand in a text in another form."""

    match_loss: float = 0.0
    """How much lower the gate's score is than in English, because words match less well.

    Less than 0 where they match too well: Vietnamese writes syllables, which many words share.

    By the questions of XQuAD, else by questions asked in many languages (`benchmarks.parallel`), or
    after a similar language.
    """

    smiles_with_bracket: bool = False
    """Whether a closing bracket alone is a smile in chats ("Привет)")."""

    joins_nouns: bool = False
    """Whether nouns are joined to one word ("Feuerwehrhaus")."""
