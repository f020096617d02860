"""Running git so that a repository can start nothing: no hooks, no prompts, few protocols."""

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from index.errors import SourceError

SECONDS = 180.0
"""Seconds for one git command, after which it is killed with all that it started."""

_MAX_FILE_BLOCKS = 1_048_576
"""Blocks of 512 bytes that git may write into one file: 512 MB."""

_SAFE = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.sshCommand=ssh -oBatchMode=yes -oStrictHostKeyChecking=yes",
    "credential.helper=",
    "protocol.allow=never",
    "http.followRedirects=false",
    "http.proxy=",
    "fetch.recurseSubmodules=false",
    "submodule.recurse=false",
    "transfer.bundleURI=false",
    "gc.auto=0",
    "maintenance.auto=false",
)
_KEPT_VARIABLES = ("PATH", "HOME", "SSH_AUTH_SOCK", "SYSTEMROOT", "TMPDIR")


def run_git(
    place: str,
    folder: Path,
    arguments: Sequence[str],
    *,
    settings: Sequence[str] = (),
    told: bytes = b"",
) -> bytes:
    """Run git in a folder, `told` on its standard input, and return what it printed.

    `settings` are `key=value` on top of the safe ones. `place` is named by errors. Raises
    SourceError if git is missing, fails, or takes longer than SECONDS.
    """
    options = [word for each in (*_SAFE, *settings) for word in ("-c", each)]
    command = ["git", *options, *arguments]
    if os.name == "posix":
        limit = f'ulimit -f {_MAX_FILE_BLOCKS}; exec "$@"'
        command = ["/bin/sh", "-c", limit, "sh", *command]
    try:
        process = subprocess.Popen(  # noqa: S603, the arguments are ours, checked or after "--"
            command,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise SourceError(place, f"git could not be started: {error.strerror}") from error
    try:
        output, complaint = process.communicate(told, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise SourceError(place, f"git was not done within {SECONDS:g} s") from None
    finally:
        _end(process)
    if process.returncode == 127 and b"git" in complaint:
        raise SourceError(place, "git is not installed")
    if process.returncode:
        raise SourceError(place, f"git: {_main_line(complaint)}")
    return output


def _environment() -> dict[str, str]:
    """Return an environment without proxies, and without the settings of user and system."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return kept | {
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "true",
        "SSH_ASKPASS": "true",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "LC_ALL": "C",
    }


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process that has not ended, with all that it started."""
    if process.poll() is not None:
        return
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


def _main_line(complaint: bytes) -> str:
    lines = complaint.decode("utf-8", "replace").strip().splitlines()
    named = [line for line in lines if line.startswith(("fatal:", "error:"))]
    return [*named, *lines, "it failed"][0][:300]
