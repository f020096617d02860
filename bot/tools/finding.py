"""A finding of `footnote doctor`. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One checked thing: its name, the value found, whether that is a fault, and the next step.

    `next_step` is "" where there is nothing to do; a finding with one that is no fault is advice.
    """

    name: str
    value: str
    fault: bool = False
    next_step: str = ""

    @property
    def mark(self) -> str:
        """The sign at the beginning of its line."""
        if self.fault:
            return "✗"
        return "!" if self.next_step else "✓"
