"""What is every phrase of a sentence compared with?

Traits have names, and a weight for each name. Weights come as a mapping, so that a fitting can
hand in names where answering hands in numbers: whatever is added up here is linear in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from index.answering.reading import DATED, Reading
from index.answering.roles import Role
from index.answering.wanted import Wanted
from index.expressions import Flag

Weights = Mapping[str, float]
_DATED = int(DATED)
_MEASURED = int(
    Flag.MONEY | Flag.PERCENT | Flag.MEASURE | Flag.DURATION | Flag.AGE | Flag.FREQUENCY
)


@dataclass(frozen=True, slots=True)
class Kind:
    """An expression as token ranges: all of it and its core; `name` is its kind's."""

    name: str
    start: int
    end: int
    core: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence and a question, and where the question's words stand in it.

    `roles` and `words` are the sentence's with an edge after them, which is found before the
    first token, at -1, as well. `num_matched` and `num_content` count such tokens before each
    place.
    """

    wanted: Wanted
    form: str
    answer_type: str
    reading: Reading
    roles: Sequence[str]
    words: Sequence[str]
    weights: Weights
    matches: Sequence[int]
    anchor: Sequence[int]
    last: Sequence[int]
    focus: Sequence[int]
    kinds: Sequence[Kind]
    num_matched: Sequence[int]
    num_content: Sequence[int]


def scene(wanted: Wanted, reading: Reading, weights: Weights) -> Scene:
    """Gather what every phrase of the sentence is compared with."""
    places = reading.places
    return Scene(
        wanted=wanted,
        form=wanted.form.value,
        answer_type=wanted.answer_type.value,
        reading=reading,
        roles=[*reading.roles, Role.EDGE],
        words=[*reading.words, ""],
        weights=weights,
        matches=[at for at, matched in enumerate(reading.matched) if matched],
        anchor=places.get(wanted.anchor, ()),
        last=places.get(wanted.last, ()),
        focus=places.get(wanted.focus, ()),
        kinds=[
            Kind(_kind_name(int(each.kind)), *whole, core)
            for each, (whole, core) in zip(reading.expressions, reading.ranges, strict=True)
        ],
        num_matched=list(accumulate(reading.matched, initial=0)),
        num_content=list(accumulate([role == Role.CONTENT for role in reading.roles], initial=0)),
    )


@lru_cache(maxsize=256)
def _kind_name(kind: int) -> str:
    if kind & _DATED:
        return "date"
    return "amount" if kind & _MEASURED else (Flag(kind).name or "").lower()
