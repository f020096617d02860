"""Stemmers of our own, for languages whose endings Snowball does not take off well. Pure."""

from index.analysis.light_stemmers.arabic import stem_arabic
from index.analysis.light_stemmers.hebrew import stem_hebrew
from index.analysis.light_stemmers.korean import stem_korean
from index.analysis.light_stemmers.turkish import find_turkish_root

__all__ = ["find_turkish_root", "stem_arabic", "stem_hebrew", "stem_korean"]
