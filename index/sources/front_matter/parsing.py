"""Front matter: the block of metadata at the start of a text, in YAML, TOML or JSON. Pure."""

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple

from index.sources.front_matter.fields import KNOWN_KEYS, choose_fields
from index.sources.front_matter.gutenberg import find_gutenberg_header
from index.sources.front_matter.mail_headers import find_mail_headers
from index.sources.front_matter.title_blocks import find_title_block

MAX_BLOCK = 20_000
"""Code points of a block that is read; a longer one is left out of the text all the same."""

_FENCED = re.compile(
    r"\A(?P<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)"
    r"(?P<body>(?:(?!(?P=fence)[ \t]*(?:\r|\n|\Z)|\.\.\.[ \t]*(?:\r|\n|\Z))"
    r"[^\r\n]*+(?:\r\n?|\n))*+)"
    r"(?P<end>---|\+\+\+|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"
)
_BEFORE_BLOCK = re.compile(
    r"\A(?:[ \t]*(?:<!--(?:(?!-->)[^\0]){0,400}-->[ \t]*)?(?:\r\n?|\n)){1,20}+"
    r"(?=(?:---|\+\+\+)[ \t]*[\r\n])"
)
"""Empty lines and comments before a block of metadata."""

_OPENS_JSON = re.compile(r"\A\{[ \t]*(?:\r\n?|\n)")
_AFTER_JSON = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_FIELD = re.compile(
    r"^(?P<key>[A-Za-z][\w -]{0,40})[ \t]*[:=](?:[ \t]+|(?=[\"'])|$)(?P<value>[^\r\n]*?)[ \t]*$",
    re.MULTILINE,
)
_FIRST_FIELD = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*+[\"']?[A-Za-z][\w-]{0,40}[\"']?[ \t]*[:=]")
_COMMENTED_FIELD = re.compile(r"[ \t]*#[ \t]*[\w-]+:(?:[ \t]|$)", re.MULTILINE)
_LINE_END = re.compile(r"\r\n?")


class FrontMatter(NamedTuple):
    """The known and valid fields by name, and the offset at which the text after them begins.

    The names are title, url, published, author, outlet and language. `problem` says why the block
    could not be read as a whole; what its lines say plainly is read even then.
    """

    fields: Mapping[str, str]
    end: int
    problem: str | None = None


_NONE = FrontMatter({}, 0)


def parse_front_matter(text: str, *, strict: bool = False) -> FrontMatter:
    """Read a leading block between `---` lines (YAML) or `+++` lines (TOML), or in braces (JSON).

    A field whose value is invalid is left out. Without a block, or where what stands between such
    lines is no metadata, `end` is 0. With `strict` the block must have a known key, or be the
    header lines of a mail; without, it may be a title block of Pandoc or MultiMarkdown. What
    stands before a book of Project Gutenberg is metadata too. Where empty lines or a comment stand
    before the block, it must have a known key.
    """
    if (before := _BEFORE_BLOCK.match(text)) is not None:
        behind = parse_front_matter(text[before.end() :], strict=True)
        return behind._replace(end=behind.end + before.end()) if behind.end else _NONE
    if text.startswith("{"):
        found = _parse_json(text)
    elif (block := _FENCED.match(text)) is not None:
        found = _parse_fenced(block)
    else:
        plain = find_gutenberg_header(text) or (
            find_mail_headers(text) if strict else find_title_block(text)
        )
        found = _Parsed(*plain) if plain else None
    if found is None:
        return _NONE
    values, end, problem = found
    named = {str(key).strip().lower().replace(" ", "_"): value for key, value in values.items()}
    if strict and not KNOWN_KEYS & named.keys():
        return _NONE
    return FrontMatter(choose_fields(named), end, problem)


class _Parsed(NamedTuple):
    values: Mapping[str, Any]
    end: int
    problem: str | None = None


def _parse_json(text: str) -> _Parsed | None:
    if not _OPENS_JSON.match(text):
        return None
    try:
        values, end = json.JSONDecoder().raw_decode(text[:MAX_BLOCK])
    except (ValueError, RecursionError):
        return None
    after = _AFTER_JSON.match(text, end)
    return _Parsed(values, after.end()) if after and isinstance(values, dict) else None


def _parse_fenced(block: re.Match[str]) -> _Parsed | None:
    body, end = _LINE_END.sub("\n", block["body"]), block.end()
    if not body.strip():
        return _Parsed({}, end)
    is_toml = block["fence"] == "+++"
    if (block["end"] == "+++") is not is_toml:
        return None
    problem = f"its metadata is longer than {MAX_BLOCK} characters"
    if len(body) <= MAX_BLOCK:
        try:
            values = tomllib.loads(body) if is_toml else _load_yaml(body)
        except (ValueError, RecursionError) as error:
            kind = "TOML" if is_toml else "YAML"
            problem = f"its metadata is not valid {kind} ({' '.join(str(error).split())[:120]})"
        else:
            if not isinstance(values, dict) or (not values and _is_text_between_rules(body)):
                return None
            return _Parsed(values, end)
    if not _FIRST_FIELD.match(body):
        return None
    lines = {match["key"].strip(): _unquote(match["value"]) for match in _FIELD.finditer(body)}
    return _Parsed(lines, end, f"{problem}; it was read line by line")


def _is_text_between_rules(body: str) -> bool:
    """Tell whether a block without fields is a heading between two rules: "# The kiln"."""
    return not _COMMENTED_FIELD.search(body)


def _load_yaml(body: str) -> Any:
    """Return the values of YAML: scalars as they are written, null as None.

    Only the tree of nodes is built, so that no alias is expanded and no object is made.
    """
    import yaml  # noqa: PLC0415, few articles have front matter

    try:
        node = yaml.compose(body, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 2}" if mark else ""
        raise ValueError(f"{getattr(error, 'problem', None) or 'unreadable'}{where}") from error
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, value) for key, value in node.value]
        return {key: _value_of(value) for key, value in pairs if isinstance(key, str)}
    return None if node is not None else {}


def _value_of(node: Any, depth: int = 0) -> Any:
    """Return a scalar as text, a list of scalars, or the name in a mapping."""
    if isinstance(node.value, str):
        return None if node.tag.endswith(":null") else node.value
    if depth > 1:
        return None
    if node.id == "sequence":
        return [_value_of(each, depth + 1) for each in node.value[:20]]
    pairs = [(key.value, value) for key, value in node.value if key.value == "name"]
    return {key: _value_of(value, depth + 1) for key, value in pairs}


def _unquote(value: str) -> str:
    value = value.strip()
    quoted = len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
