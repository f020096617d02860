"""The places where a sentence may end: at marks, where spaces lack, and where layout breaks."""

from index.sentences.candidates.boundary_candidate import BoundaryCandidate, CandidateType
from index.sentences.candidates.layout_boundaries import find_layout_breaks
from index.sentences.candidates.marked_boundaries import find_marked
from index.sentences.candidates.unspaced_boundaries import find_unspaced

__all__ = [
    "BoundaryCandidate",
    "CandidateType",
    "find_layout_breaks",
    "find_marked",
    "find_unspaced",
]
