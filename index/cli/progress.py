"""How far is the work? A bar on stderr, from the first moment there is something to wait for."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.cli.terminal_text import visible
from index.types import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class ProgressBar:
    """A watcher with one line per stage; a scan that finds nothing to do shows nothing."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._lines: dict[str, TaskID] = {}

    @property
    def opened(self) -> bool:
        """Whether there was anything to wait for."""
        return self._bar is not None

    def __enter__(self) -> Self:
        return self

    def __call__(self, step: Progress) -> None:
        """Show how far a stage is; the bar opens with the first stage after the scan."""
        if step.stage == "scan":
            return
        if self._bar is None:
            self._bar = _opened()
        if step.stage not in self._lines:
            self._lines[step.stage] = self._bar.add_task(step.stage, total=step.total, what="")
        what = visible(step.source or "")[:40]
        self._bar.update(self._lines[step.stage], completed=step.done, total=step.total, what=what)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()


def _opened() -> "Bar":
    # Imported here: it costs 50 ms, and most calls have nothing to wait for.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    bar = Bar(
        TextColumn("{task.description:<8}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[what]}", markup=False),
        console=Console(stderr=True),
        transient=True,
    )
    bar.start()
    return bar
