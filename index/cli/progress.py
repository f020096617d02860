"""A progress bar on stderr, shown only if there is something to wait for."""

from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.cli.terminal_text import strip_controls
from index.types import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class ProgressBar:
    """A watcher with one line for each stage; a scan that finds nothing to do shows nothing."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._lines: dict[str, TaskID] = {}
        self._began: dict[str, float] = {}
        self._num_sentences = 0

    @property
    def was_shown(self) -> bool:
        """Whether the bar was shown: there was more to do than a scan."""
        return self._bar is not None

    def __enter__(self) -> Self:
        return self

    def __call__(self, step: Progress) -> None:
        """Show the progress of a stage; the bar appears with the first stage after the scan."""
        if step.stage == "scan":
            return
        if self._bar is None:
            self._bar = _start_bar()
        if step.stage not in self._lines:
            self._lines[step.stage] = self._bar.add_task(step.stage, total=step.total, what="")
            self._began[step.stage] = monotonic()
        self._num_sentences += step.sentences
        rate = describe_rate(step.done, self._num_sentences, monotonic() - self._began[step.stage])
        name = strip_controls(step.source or "")[:40]
        what = f"{rate}  {name}" if step.sentences else name
        self._bar.update(self._lines[step.stage], completed=step.done, total=step.total, what=what)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()


def describe_rate(num_sources: int, num_sentences: int, seconds: float) -> str:
    """Return how much was read in a second; nothing in the first one, when that says little."""
    if seconds < 1:
        return ""
    return (
        f"{num_sources / seconds:,.0f} sources, {num_sentences / seconds:,.0f} sentences a second"
    )


def _start_bar() -> "Bar":
    # Imported here: it costs 50 ms, and most calls have nothing to wait for.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    console = Console(stderr=True)
    bar = Bar(
        TextColumn("{task.description:<8}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[what]}", markup=False),
        console=console,
        transient=True,
        disable=not console.is_terminal,  # it would print an empty line into a log
    )
    bar.start()
    return bar
