"""Ranked candidates as numbered quotes with their citations. Pure."""

from index.answering.quoting.compose import compose_answer

__all__ = ["compose_answer"]
