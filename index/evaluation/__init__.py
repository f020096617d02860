"""Quality of answers, measured on labelled questions."""

from index.evaluation.evaluate import EvaluationReport, QuestionResult, evaluate
from index.evaluation.metrics import Metric, compute_metrics
from index.evaluation.questions import LabelledQuestion, load_questions

__all__ = [
    "EvaluationReport",
    "LabelledQuestion",
    "Metric",
    "QuestionResult",
    "compute_metrics",
    "evaluate",
    "load_questions",
]
