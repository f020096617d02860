"""The real bot as a process of its own, `python -m bot`, for a test."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parent.parent.parent
END_SECONDS = 10.0
"""What DESIGN promises: told to stop, it has ended by then."""


class BotProcess:
    """One run of the bot; leaving the `with` statement stops it, and kills what will not stop.

    It sees nothing of our environment but what Python needs, and works in `folder`, where its
    data goes too: two runs in one folder are a restart. Without `corpus` it answers from the
    bundled articles as if they were the user's own.
    """

    def __init__(
        self,
        folder: Path,
        *,
        api: str | None = None,
        token: str | None = None,
        corpus: Path | None = None,
        **settings: str,
    ) -> None:
        self.errors = folder / "stderr.txt"
        self._folder = folder
        given = {"DISCORD_API_URL": api, "DISCORD_TOKEN": token, **settings}
        self._environment = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "FOOTNOTE_CORPUS": str(corpus or _own_articles(folder / "articles")),
            "FOOTNOTE_DATA": str(folder / "data"),
        } | {name: value for name, value in given.items() if value is not None}

    def __enter__(self) -> Self:
        with self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot"],
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.terminate()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise

    @property
    def running(self) -> bool:
        """Tell whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def environment(self) -> bytes:
        """The variables that its program was started with last, on Linux."""
        return Path(f"/proc/{self._process.pid}/environ").read_bytes()

    @property
    def said(self) -> list[str]:
        """The lines it has written so far."""
        return self.errors.read_text("utf-8").splitlines()

    def terminate(self) -> None:
        """Ask it to stop, as a service manager does."""
        self._process.send_signal(signal.SIGTERM)

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    def wait(self, seconds: float = END_SECONDS) -> int:
        """Return its exit code, once it has ended."""
        return self._process.wait(seconds)


def _own_articles(folder: Path) -> Path:
    """Copy the bundled articles, each with a line more: unchanged ones the bot passes over."""
    if not folder.exists():
        shutil.copytree(ROOT / "docs_corpus", folder)
        for path in folder.rglob("*.*"):
            path.write_bytes(path.read_bytes() + b"\n")
    return folder
