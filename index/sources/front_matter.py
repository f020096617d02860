"""Front matter: the block of metadata at the start of a text, in YAML, TOML or JSON. Pure."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlsplit

MAX_BLOCK = 20_000
"""Code points of a block that is read; a longer one is left out of the text all the same."""

_FENCED = re.compile(
    r"\A(?P<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)"
    r"(?P<body>(?:(?!(?P=fence)[ \t]*(?:\r|\n|\Z)|\.\.\.[ \t]*(?:\r|\n|\Z))"
    r"[^\r\n]*+(?:\r\n?|\n))*+)"
    r"(?P<end>---|\+\+\+|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"
)
_OPENS_JSON = re.compile(r"\A\{[ \t]*(?:\r\n?|\n)")
_AFTER_JSON = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_FIELD = re.compile(
    r"^(?P<key>[A-Za-z][\w -]{0,40})[ \t]*[:=](?:[ \t]+|(?=[\"'])|$)(?P<value>[^\r\n]*?)[ \t]*$",
    re.MULTILINE,
)
_FIRST_FIELD = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*+[\"']?[A-Za-z][\w-]{0,40}[\"']?[ \t]*[:=]")
_LINE_END = re.compile(r"\r\n?")
_DATE = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?=\D|\Z)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
_MAX_VALUE = 300
"""Characters of a value that are kept; titles and addresses are shorter."""

_KEYS = {
    "title": ("title",),
    "url": ("url", "canonical_url", "canonicalurl", "canonical", "link", "source"),
    "published": ("published", "date", "publishdate", "pubdate", "date_published", "publish_date"),
    "author": ("author", "authors", "by"),
    "outlet": ("outlet", "publisher", "publication", "site", "site_name"),
    "language": ("language", "lang", "locale"),
}
"""Names of each field; the first that has a valid value counts."""

KNOWN_KEYS = frozenset(key for keys in _KEYS.values() for key in keys)


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
    lines is no metadata, `end` is 0. With `strict` the block must have a known key.
    """
    if text.startswith("{"):
        found = _parse_json(text)
    else:
        block = _FENCED.match(text)
        found = _parse_fenced(block) if block else None
    if found is None:
        return _NONE
    values, end, problem = found
    named = {str(key).strip().lower().replace(" ", "_"): value for key, value in values.items()}
    if strict and not KNOWN_KEYS & named.keys():
        return _NONE
    return FrontMatter(_choose(named), end, problem)


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
            return _Parsed(values, end) if isinstance(values, dict) else None
    if not _FIRST_FIELD.match(body):
        return None
    lines = {match["key"].strip(): _unquote(match["value"]) for match in _FIELD.finditer(body)}
    return _Parsed(lines, end, f"{problem}; it was read line by line")


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


def _choose(named: Mapping[str, Any]) -> dict[str, str]:
    """Return the first valid value of each field."""
    fields: dict[str, str] = {}
    for field, keys in _KEYS.items():
        for key in keys:
            value = _read_value(field, named.get(key))
            if value:
                fields[field] = value
                break
    return fields


def _read_value(field: str, value: Any) -> str | None:
    texts = [" ".join(text.split())[:_MAX_VALUE] for text in _texts_of(value)]
    texts = [text for text in texts if text]
    if not texts:
        return None
    if field == "author":
        return ", ".join(text.removeprefix("[[").removesuffix("]]") for text in texts)[:_MAX_VALUE]
    first = texts[0]
    if field == "url":
        return first if _is_address(first) else None
    if field == "published":
        return _read_date(first)
    if field == "language":
        found = _LANGUAGE.match(first)
        return found[0].lower() if found else None
    return first


def _texts_of(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value[:20]:
            if not isinstance(each, list):
                yield from _texts_of(each)
    elif isinstance(value, dict):
        name = value.get("name")
        if isinstance(name, str):
            yield name
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _read_date(value: str) -> str | None:
    """Return a date in ISO 8601, with the time that stands behind it; None if it is none."""
    found = _DATE.match(value)
    if found is None:
        return None
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return None
    return day + value[found.end() :]
