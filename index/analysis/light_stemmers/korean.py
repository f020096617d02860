"""A light stemmer of Korean: a word without its particles, and without the endings of verbs. Pure.

Endings are taken off from the right, the longest first: of a question ("지불했나") as of a
statement ("지불했다"), and then the verb for doing or becoming that makes verbs of nouns ("설계한",
"설계했으며" are of "설계"). Irregular verbs keep what their forms differ in.
"""

from collections.abc import Sequence

from index.languages import word_set


def _longest_first(endings: str) -> Sequence[str]:
    return sorted(word_set(endings), key=lambda ending: (-len(ending), ending))


_PARTICLES = _longest_first(
    """은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 까지 부터 처럼 보다 라고
    이라고 에는 에도 에서는 으로는 로는 와의 과의 이나 나 란 이란 들 들은 들이 들을 들의
    에게는 에게서 에서도 까지의 부터의 로부터 으로부터"""
)
_COPULA = _longest_first(
    """이다 입니다 였다 이었다 이었나 였나 이었습니까 였습니까 이었는가 였는가 인가 인가요
    입니까 이며 이자 이고 이었으며 였으며 이었던 였던"""
)
"""Forms of the verb "to be", written on a noun."""

_DOING = _longest_first(
    """하다 하는 하는가 하나 하며 하고 하여 하여서 하면 하지 하기 하게 하던 하였다 하였나
    하였으며 하였고 하였던 한 한다 할 할까 함 합니다 합니까 해 해서 했다 했나 했는가
    했으며 했고 했던 했지만 했으나 했습니다 했습니까 했는데 했을 했음 하려고 하려는 되다
    되는 되는가 되나 되며 되고 되어 되면 되지 되기 되던 되었다 되었나 되었는가 되었으며
    되었고 되었던 되었습니다 되었습니까 된 된다 될 됨 됩니다 됩니까 돼 돼서 됐다 됐나
    됐으며 됐고 됐던 되었을 되었지만 되었으나 시키다 시키는 시키고 시켜 시킨 시킨다 시켰다
    시켰나 시켰으며 시켰고 시키기"""
)
"""Forms of the verbs that make verbs of nouns: do, become, let do."""

_CLEAR_VERB_ENDINGS = _longest_first(
    """는가 는지 는다 는데 습니다 습니까 었다 았다 었나 았나 었는가 았는가 었으며 았으며
    었고 았고 었던 았던 었습니다 았습니다 었습니까 았습니까 었지만 았지만 었으나 았으나
    으며 으면 어서 아서"""
)
_SHORT_VERB_ENDINGS = word_set("던 다 나")
_MIN_NOUN = 2
"""Syllables of a noun that is made a verb."""

_MIN_WITH_SHORT = 3
"""Syllables of a word whose last one alone may be an ending of verbs."""


def stem_korean(word: str) -> str:
    """Return the stem of a word, at least one syllable of it."""
    bare = _strip(word, _DOING, _MIN_NOUN)
    if bare != word:
        return bare
    bare = _strip(_strip(word, _COPULA, 1), _CLEAR_VERB_ENDINGS, 1)
    if bare != word:
        return bare
    bare = _strip(word, _PARTICLES, 1)
    doing = _strip(bare, _DOING, _MIN_NOUN)
    return doing if doing != bare else _strip_verb_ending(bare)


def drop_korean_particles(word: str) -> str:
    """Return a Korean noun without its particles and without a form of "to be": "이영희이다"."""
    bare = _strip(word, _COPULA, _MIN_NOUN)
    return _strip(bare, _PARTICLES, _MIN_NOUN)


def is_korean_particle(letters: str) -> bool:
    """Tell whether letters are a particle, as stands behind a number and its unit: "7시에"."""
    return letters in _PARTICLES


def _strip_verb_ending(word: str) -> str:
    ending = word[-1]
    return word[:-1] if len(word) >= _MIN_WITH_SHORT and ending in _SHORT_VERB_ENDINGS else word


def _strip(word: str, endings: Sequence[str], least: int) -> str:
    """Return a word without the first of some endings that leaves enough syllables."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word
