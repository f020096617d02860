"""What kinds of expression does a sentence hold: dates, amounts, ages, names with titles …?

`flags` says which kinds, fast enough for every sentence at index time; `find` says where and with
which value, for the few sentences that reach an answer.
"""

from operator import attrgetter

from index.expressions.amounts import amounts
from index.expressions.dates import dates
from index.expressions.expression import Bound, Expression
from index.expressions.flags import VERSION, Flag, flags
from index.expressions.names import names

__all__ = ["VERSION", "Bound", "Expression", "Flag", "amounts", "dates", "find", "flags", "names"]


def find(text: str) -> list[Expression]:
    """Return the expressions of one sentence in order of their spans.

    What belongs to a date is not reported again as an amount or a name.
    """
    when = dates(text)
    others = [*amounts(text), *names(text)]
    if when:
        taken = {i for expression in when for i in range(*expression.span)}
        others = [each for each in others if each.core.start not in taken]
    return sorted([*when, *others], key=attrgetter("span"))
