"""What goes on about the thing of the best sentence, and tells of it what is asked. Pure."""

from index.answering.gate.going_on.continuation import find_continuation, find_naming
from index.answering.gate.going_on.saying_as_much import find_subject, says_as_much
from index.answering.gate.going_on.told_behind import find_told_behind

__all__ = ["find_continuation", "find_naming", "find_subject", "find_told_behind", "says_as_much"]
