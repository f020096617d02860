"""Attributes of an AsciiDoc file, and the conditions that decide which of its lines are read.

Pure.
"""

import operator
import re
from collections.abc import Mapping

_CONDITION = re.compile(
    r"(?P<name>ifdef|ifndef|ifeval|endif)::(?P<names>[\w,+-]{0,200})\[(?P<inside>.*)\]\s*\Z"
)
_COMPARISON = re.compile(r"\s*(\S.*?)\s*(==|!=|<=|>=|<|>)\s*(\S.*?)\s*\Z")
_ORDERS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_NAME = re.compile(r"(?<!\\)\{([\w-]{1,40})\}")
_SETTING = re.compile(r"(?<!\\)\{set:([\w-]{1,40})(!)?(?::([^{}]{0,200}))?\}")

CHARACTERS = {
    "empty": "", "sp": " ", "nbsp": "\xa0", "zwsp": "", "wj": "", "apos": "'", "quot": '"',
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+",
    "brvbar": "¦", "vbar": "|", "amp": "&", "lt": "<", "gt": ">", "startsb": "[", "endsb": "]",
    "caret": "^", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`",
    "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "cxx": "C++", "pp": "++",
}  # fmt: skip
"""Attributes that every file has, and the characters that they stand for."""

_SHOWN_AS_PAGE = ("backend-html5", "basebackend-html", "backend", "basebackend")
"""Attributes by which a file knows that it is shown as a page."""


class Conditions:
    """The attributes that are set so far, and the conditions around the next line."""

    def __init__(self) -> None:
        self.attributes: dict[str, str] = dict.fromkeys(_SHOWN_AS_PAGE, "html5")
        self._open: list[bool] = []

    def set(self, name: str, value: str) -> None:
        """Set an attribute, or take it away where an exclamation mark says so."""
        if name.startswith("!") or name.endswith("!"):
            self.attributes.pop(name.strip("!").lower(), None)
        else:
            self.attributes[name.lower()] = self.resolve(value)

    def pass_line(self, line: str) -> str | None:
        """Return what is to be read of a line, None if it states a condition or is left out."""
        condition = _CONDITION.match(line)
        if condition is None:
            return line if all(self._open) else None
        if condition["name"] == "endif":
            del self._open[-1:]
            return None
        holds = self._holds(condition["name"], condition["names"], condition["inside"])
        if condition["inside"] and condition["name"] != "ifeval":
            return condition["inside"] if holds and all(self._open) else None
        self._open.append(holds)
        return None

    def _holds(self, condition: str, names: str, inside: str) -> bool:
        if condition == "ifeval":
            return _compare(self.resolve(inside))
        are_set = [name.lower() in self.attributes for name in re.split("[,+]", names)]
        holds = all(are_set) if "+" in names else any(are_set)
        return holds == (condition == "ifdef")

    def resolve(self, text: str) -> str:
        """Return a text with the values of the attributes that it names; unknown ones stay."""
        if "{" not in text:
            return text
        for name, removed, value in _SETTING.findall(text):
            self.set(f"{name}{removed}", value)
        return _NAME.sub(lambda found: value_of(found, self.attributes), _SETTING.sub("", text))


def value_of(found: re.Match[str], attributes: Mapping[str, str]) -> str:
    """Return the value of an attribute, or its name in braces if it has none."""
    name = found[1].lower()
    return attributes.get(name, CHARACTERS.get(name, found[0]))


def _compare(text: str) -> bool:
    """Return whether a comparison of two texts or numbers holds; False for anything else."""
    found = _COMPARISON.match(text)
    if found is None:
        return False
    left, right = found[1].strip("\"'"), found[3].strip("\"'")
    if found[2] in {"==", "!="}:
        return (left == right) == (found[2] == "==")
    try:
        first, second = float(left), float(right)
    except ValueError:
        return False
    return bool(_ORDERS[found[2]](first, second))
