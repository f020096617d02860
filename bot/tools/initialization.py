"""`footnote init`: a folder for articles, a `.env` with the token, and the bot's invite link."""

import asyncio
import getpass
import os
import re
import shlex
import shutil
import sys
from dataclasses import asdict, dataclass
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from dotenv import dotenv_values, set_key

from bot.setting_names import TOKEN
from bot.settings import BotSettings
from bot.tools.discord_api import DiscordUnavailable, Identity, identify
from index import (
    ConfigError,
    IndexSettings,
    OperationError,
    explain_os_error,
    holds_only_samples,
)
from index.cli import print_json, print_message, print_text, read_env_file

ARTICLES = "docs_corpus"
ARTICLES_BESIDE_SAMPLES = "articles"
"""The folder for articles; the second where the first holds the bundled samples, as in a clone."""

PROMPT = (
    "The bot's token (discord.com/developers/applications, your application, Bot, Reset Token).\n"
    "It is not shown while you paste it; Enter leaves it out: "
)
TRIES = 3
PASSED, UNASKED, MISSING = "passed", "not possible", "no token"
WITHOUT = "No token yet: write it into {env} behind DISCORD_TOKEN=, or run footnote init again."
UNCHECKED = "The token is in {env}, but could not be checked: {why}. Later: footnote doctor"
_TEMPLATE = """\
# Settings of Footnote, read when it is started in this folder. All of them: footnote doctor

# The bot's token. Whoever has it can act as your bot: never publish this file.
DISCORD_TOKEN=

# The folder of articles: text, Markdown, web pages, PDF and more.
FOOTNOTE_CORPUS={articles}
"""
_TOKEN_SHAPE = re.compile(r"[A-Za-z0-9._-]{1,200}")


@dataclass(frozen=True, slots=True, kw_only=True)
class InitReport:
    """What `footnote init` made; `checked` is the outcome of the token's check."""

    articles: str
    env: str
    checked: str
    bot: str | None = None
    invite: str | None = None
    problem: str | None = None


class CheckedToken(NamedTuple):
    """A token and its bot; without one `problem` says why Discord could not be asked."""

    token: str
    identity: Identity | None
    problem: str | None = None


def run_init(folder: Path, *, token_file: str | None, as_json: bool) -> int:
    """Set up `folder`; return the exit code. What stands there already is kept.

    The token comes from `token_file` ("-" is stdin), the folder's `.env`, the environment, or, at
    a terminal, from a question. Exit code 1 if the token could not be checked. Raises ConfigError
    for a token that Discord refuses; it is not written then.
    """
    env = folder / ".env"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        articles = _make_articles_folder(folder, env)
        _make_env(env, articles)
        report = _with_token(env, articles, token_file)
    except OSError as error:
        what = explain_os_error(error)
        raise OperationError(f"{error.filename or folder}: {what}; name another folder") from error
    if as_json:
        print_json(asdict(report))
    else:
        _print_report(report, folder)
    return int(report.checked == UNASKED)


def _read_settings(env: Path) -> dict[str, str | None]:
    """Return the settings in a `.env` file; raises ConfigError if it is not in UTF-8."""
    return dotenv_values(stream=StringIO(read_env_file(env)))


def _make_articles_folder(folder: Path, env: Path) -> Path:
    """Make the folder for articles, the one that an existing `.env` names if it does."""
    named = _read_settings(env).get("FOOTNOTE_CORPUS") if env.exists() else None
    articles = folder / (named or ARTICLES)
    if not named and holds_only_samples(articles):
        articles = folder / ARTICLES_BESIDE_SAMPLES
    articles.mkdir(parents=True, exist_ok=True)
    return articles


def _make_env(env: Path, articles: Path) -> None:
    """Write `.env`; only its owner may read it, as it is to hold the token.

    In one that exists only the folder of articles is named, where it is not the usual one.
    """
    named = os.path.relpath(articles, env.parent)
    try:
        fd = os.open(env, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        if not _read_settings(env).get("FOOTNOTE_CORPUS") and named != ARTICLES:
            set_key(env, "FOOTNOTE_CORPUS", named, quote_mode="never")
        return
    with os.fdopen(fd, "w", encoding="utf-8") as file:
        file.write(_TEMPLATE.format(articles=named))


def _with_token(env: Path, articles: Path, token_file: str | None) -> InitReport:
    """Find the token, check it, and write it into `.env`."""
    made = {"articles": str(articles.absolute()), "env": str(env.absolute())}
    token = _find_token(env, token_file)
    try:
        if token is None and sys.stdin.isatty():
            checked = _ask_until_accepted()
        else:
            checked = _check(token) if token else None
    except DiscordUnavailable as error:
        raise ConfigError(f"{error}. It was not written into {env}") from None
    if checked is None:
        return InitReport(**made, checked=MISSING, problem=WITHOUT.format(**made))
    _write_token(env, checked.token)
    if checked.identity is None:
        problem = UNCHECKED.format(why=checked.problem, **made)
        return InitReport(**made, checked=UNASKED, problem=problem)
    bot, _, invite = checked.identity
    return InitReport(**made, checked=PASSED, bot=bot, invite=invite)


def _ask_until_accepted() -> CheckedToken | None:
    """Ask for the token, again if Discord refuses it; None if it is left out."""
    for attempt in range(1, TRIES + 1):
        typed = getpass.getpass(PROMPT)
        if not typed.strip():
            return None
        try:
            return _check(_read_token(typed))
        except (DiscordUnavailable, ConfigError) as error:
            if attempt == TRIES:
                raise
            print_message(str(error))
    return None


def _check(token: str) -> CheckedToken:
    """Ask Discord whose token it is. Raises DiscordUnavailable if it is nobody's."""
    try:
        return CheckedToken(token, asyncio.run(identify(_settings(token))))
    except DiscordUnavailable as error:
        if error.refused:
            raise
        return CheckedToken(token, None, str(error))


def _settings(token: str) -> BotSettings:
    return BotSettings.from_env({**os.environ, TOKEN: token}, index=IndexSettings())


def _find_token(env: Path, token_file: str | None) -> str | None:
    """Return the token of the file, of the folder's `.env`, or of the environment, if any."""
    if token_file is not None:
        return _read_token_file(token_file)
    here = (_read_settings(env).get(TOKEN) or "").strip()
    elsewhere = os.environ.get(TOKEN, "").strip()
    beside = Path.cwd() / ".env"
    if beside != env.absolute() and beside.exists() and _read_settings(beside).get(TOKEN):
        elsewhere = ""  # another bot's: loaded from the working directory
    return _read_token(here or elsewhere) if here or elsewhere else None


def _read_token_file(name: str) -> str:
    if name == "-":
        return _read_token(sys.stdin.readline())
    try:
        return _read_token(Path(name).expanduser().read_text("utf-8"))
    except (OSError, ValueError) as error:
        problem = explain_os_error(error) if isinstance(error, OSError) else "it is no text"
        raise ConfigError(f"{name}: {problem}; name a file that holds only the token") from error


def _read_token(text: str) -> str:
    """Return the token without white space around it. Raises ConfigError if it cannot be one."""
    token = text.strip().removeprefix("Bot ").strip()
    if not _TOKEN_SHAPE.fullmatch(token):
        raise ConfigError(
            "that is no token: it consists of letters, digits, dots, dashes and underscores; "
            "copy it from your app's Bot page"
        )
    return token


def _write_token(env: Path, token: str) -> None:
    if _read_settings(env).get(TOKEN) != token:
        set_key(env, TOKEN, token, quote_mode="never")
    env.chmod(0o600)


def _print_report(report: InitReport, folder: Path) -> None:
    print_text(f"Put your articles (text, Markdown, PDF and more) into {report.articles}")
    print_text(f"Settings and token are kept in {report.env}; never publish that file.")
    if report.bot:
        print_text(f"Discord knows the token: it is {report.bot}'s.")
        print_text(f"Invite it to your server: {report.invite}")
    if report.problem:
        print_message(report.problem)
    go = "" if folder.absolute() == Path.cwd() else f"cd {shlex.quote(str(folder))} && "
    program = _name_program()
    print_text(f'Then try what they answer: {go}{program} ask "…"')
    print_text(f"Then start the bot: {go}{program} run")


def _name_program() -> str:
    """Return how a shell finds this program: by its path if it was started by one."""
    started = Path(sys.argv[0])
    if started.stem != "footnote" or shutil.which("footnote"):
        return "footnote"
    return shlex.quote(str(started.absolute()))
