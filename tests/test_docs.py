"""Commands, settings, links and file names in the documents are the real ones."""

import re
from pathlib import Path

import pytest

from bot.cli import COMMANDS
from bot.setting_names import SETTINGS
from index.cli.runner import build_parser

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = sorted(ROOT.glob("*.md")) + sorted((ROOT / "benchmarks").glob("*.md"))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_in_the_readme_and_has_help(command):
    """README shows `footnote NAME`, and `--help` explains the command and each option."""
    assert f"footnote {command.name}" in README
    root = build_parser("footnote", COMMANDS)
    choices = next(a for a in root._actions if a.dest == "==SUPPRESS==" or a.choices)
    sub = choices.choices[command.name]
    assert command.summary[1:] in sub.format_help()
    assert all(action.help for action in sub._actions)


def test_readme_has_both_commands_on_one_line_each():
    """One ends in the preview, the other in pytest; neither needs more than Python."""
    lines = [line for line in README.splitlines() if line.startswith("python3 ")]
    assert any(line.endswith("footnote preview") for line in lines)
    assert any(line.endswith("pytest") for line in lines)


def test_every_setting_is_documented_and_no_other():
    """.env.example and README list the settings that the code reads."""
    named = re.compile(r"\b(?:FOOTNOTE|DISCORD)_[A-Z_]+\b")
    code = "".join(
        p.read_text("utf-8") for place in ("index", "bot") for p in (ROOT / place).rglob("*.py")
    )
    example = set(named.findall((ROOT / ".env.example").read_text("utf-8")))
    assert example == set(named.findall(code))
    assert example <= set(named.findall(README))
    assert example == {setting.name for setting in SETTINGS}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_and_file_names_lead_somewhere(page):
    """Relative links of every page name files that exist."""
    for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_module_paths_in_documents_exist(page):
    """A path such as `index/engine.py` in a page is a file of the checkout."""
    for path in re.findall(
        r"`((?:index|bot|benchmarks|tests)/[\w/.]+\.py)`", page.read_text("utf-8")
    ):
        assert (ROOT / path).exists(), path
