"""Which of the ranked sentences is quoted first, by what the gate knows of the best ones. Pure.

The ranking before this is a sum over features. These rules look at a few of its best sentences:
whether one tells what is asked, denies it, or stands in a later edition of the same text.
"""

from index.answering.preferences.denial_preference import prefer_denying
from index.answering.preferences.newer_edition import prefer_newer
from index.answering.preferences.telling_preference import prefer_telling

__all__ = ["prefer_denying", "prefer_newer", "prefer_telling"]
