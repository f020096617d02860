"""Every setting with its value, where that came from, and what it is for."""

import re
import stat
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from dotenv import dotenv_values

from bot.setting_names import CLUSTER, SETTINGS, TOKEN, Setting
from bot.settings import BotSettings
from bot.tools.finding import Finding
from index import FootnoteError

CORRECT = "correct it in .env, or in the environment where that sets it"
SHOW = 80
"""Most characters of a value that are shown."""


def check_settings(env: Mapping[str, str], folder: Path) -> Iterator[Finding]:
    """Yield the `.env` that was read, all settings, and a fault if they are not valid together.

    `env` has the values of `.env` already; `folder` is the working directory.
    """
    path = folder / ".env"
    written = _read(path)
    yield _dotenv(path)
    for setting in SETTINGS:
        yield Finding(name=setting.name, value=_describe(setting, env, written))
    try:
        BotSettings.from_env(env)
    except FootnoteError as error:
        yield Finding(name="settings", value=str(error), fault=True, next_step=CORRECT)


def _read(path: Path) -> Mapping[str, str | None]:
    try:
        return dotenv_values(path) if path.is_file() else {}
    except (OSError, ValueError):  # the command line has said why
        return {}


def _dotenv(path: Path) -> Finding:
    if not path.is_file():
        return Finding(name=".env", value=f"there is none in {path.parent}")
    is_open = sys.platform != "win32" and path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH)
    step = f"others on this computer can read the token; chmod 600 {path}" if is_open else ""
    return Finding(name=".env", value=f"{path} was read", next_step=step)


def _hide_password(setting: Setting, value: str) -> str:
    """Return the value without the user and the password of an address, however it is written."""
    return re.sub(r"(?s)\A.*@", "…@", value) if setting.name == CLUSTER else value


def _describe(setting: Setting, env: Mapping[str, str], written: Mapping[str, str | None]) -> str:
    """Return value, source and effect of a setting; the token is only said to be set."""
    value = env.get(setting.name, "").strip()
    if not value:
        shown, source = setting.default or "not set", "default"
    else:
        shown = "set" if setting.name == TOKEN else _hide_password(setting, value)[:SHOW]
        source = ".env" if (written.get(setting.name) or "").strip() == value else "environment"
    return f"{shown} ({source}): {setting.effect}"
