"""What kinds of expression does a sentence hold: dates, amounts, ages, names with titles …?"""

from index.expressions.flags import VERSION, Flag, flags

__all__ = ["VERSION", "Flag", "flags"]
