"""Sphinx's roles and directives, and unknown ones, as docutils can read them."""

import re
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive, directives, roles
from docutils.parsers.rst.languages import en
from docutils.statemachine import StringList

_ROLE = re.compile(r":([A-Za-z][\w+.:-]{0,40}):`")
_DIRECTIVE = re.compile(r"^[ \t]*\.\.[ \t]+(?:\|[^|\n]+\|[ \t]+)?([\w:+.-]{1,40})::", re.MULTILINE)
_TARGET = re.compile(r"\s*<[^<>]*>\Z")
_CODE = frozenset({"code", "code-block", "code-tab", "sourcecode", "ipython", "prompt"})
_WITHOUT_TEXT = frozenset({
    "toctree", "index", "currentmodule", "module", "default-domain", "automodule", "autoclass",
    "autofunction", "automethod", "autosummary", "tabularcolumns", "literalinclude", "highlight",
    "image", "graphviz", "plot", "sectionauthor", "codeauthor", "todolist",
})  # fmt: skip
_WITH_TITLE = frozenset({
    "tab", "tab-item", "group-tab", "dropdown", "card", "grid-item-card", "collapse", "details",
})  # fmt: skip
"""Directives whose argument is shown as a title."""
_WITH_SENTENCE = frozenset({"seealso", "todo", "centered"})
"""Directives whose argument is text that is shown, as their content is."""
_OF_VERSIONS = frozenset({"versionadded", "versionchanged", "deprecated", "versionremoved"})
"""Directives whose argument is a version, and behind it text that is shown."""
_ONLY = re.compile(r"\bnot\b|\band\b|\bor\b|[()]|[\w.-]+")
_PAGES = frozenset({"html", "builder_html", "format_html", "builder_dirhtml", "dirhtml"})
_OTHER_BUILDERS = frozenset({
    "latex", "builder_latex", "pdf", "latexpdf", "text", "man", "epub", "texinfo", "xml", "gettext",
    "singlehtml", "draft", "format_latex", "format_text", "builder_epub", "builder_text",
})  # fmt: skip
"""Tags of `only` that hold for a page of a website, and those that hold for other forms."""
_ACCELERATOR = re.compile(r"&(?=[^\s&])|&(?=&)")
_SIGNATURES = frozenset({
    "function", "class", "method", "attribute", "data", "exception", "classmethod", "property",
    "staticmethod", "decorator", "decoratormethod", "type", "macro", "member", "var", "struct",
    "union", "enum", "enumerator", "enum-class", "enum-struct", "concept", "alias", "option",
    "cmdoption", "program-option", "confval", "envvar", "describe", "object", "directive", "role",
    "directive:option", "get", "post", "put", "patch", "delete", "head", "setting", "signal",
})  # fmt: skip
"""Directives that describe what their argument, one signature a line, names."""
_DOCUTILS_FORBIDDEN = frozenset({"include", "raw", "csv-table"})


class _AnyDirective(Directive):  # type: ignore[misc]  # docutils has no types
    """A directive that docutils does not know: its content is read, its arguments are not."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[Any] = None

    def run(self) -> list[Any]:
        name = self.name.rpartition(":")[2].lower()
        if name in _WITHOUT_TEXT:
            return []
        if name == "only" and not _holds_for_pages(" ".join(self.arguments)):
            return []
        if name in _CODE:
            return self._code()
        lines = self.arguments[0].split("\n") if self.arguments else [""]
        if name in _SIGNATURES and lines[0].strip():
            return [self._described(lines)]
        container = nodes.container()
        title = lines[0].strip()
        if name in _WITH_TITLE and title:
            container += nodes.title(title, title)
        if name in _OF_VERSIONS:
            lines[0] = title.partition(" ")[2].strip()
        # Without a blank line between, docutils takes the content for part of the argument.
        shown = lines if name in _WITH_SENTENCE | _OF_VERSIONS else lines[1:]
        self._parse(StringList(shown), container)
        return [container]

    def _code(self) -> list[Any]:
        """Return a block of code, under its caption if it has one."""
        text, caption = "\n".join(self.content), self.options.get("caption")
        code = nodes.literal_block(text, text)
        return [nodes.caption(caption, caption), code] if caption else [code]

    def _described(self, signatures: list[str]) -> Any:
        """Return a definition whose terms are the signatures, and whose text is the content."""
        item = nodes.definition_list_item()
        for signature in signatures:
            item += nodes.term("", signature.strip().replace("\\", ""))
        definition = nodes.definition()
        self._parse(StringList([]), definition)
        item += definition
        return nodes.definition_list("", item)

    def _parse(self, content: Any, into: Any) -> None:
        content.append("", "directive", 0)
        content.extend(self.content)
        self.state.nested_parse(content, self.content_offset, into)


def _holds_for_pages(condition: str) -> bool:
    """Return whether the condition of an `only` holds for a website; one of unknown tags does."""
    values: list[str] = []
    for word in _ONLY.findall(condition):
        if word in {"not", "and", "or", "(", ")"}:
            values.append(word)
        elif word in _PAGES or word in _OTHER_BUILDERS:
            values.append(str(word in _PAGES))
        else:
            return True
    try:
        return _evaluate(values)
    except (IndexError, ValueError):
        return True


def _evaluate(words: list[str]) -> bool:
    """Return the value of words with `not`, `and`, `or` and brackets, in Python's order."""

    def either() -> bool:
        value = both()
        while words and words[0] == "or":
            words.pop(0)
            value = both() or value
        return value

    def both() -> bool:
        value = one()
        while words and words[0] == "and":
            words.pop(0)
            value = one() and value
        return value

    def one() -> bool:
        word = words.pop(0)
        if word == "not":
            return not one()
        if word == "(":
            value = either()
            words.remove(")")
            return value
        return word == "True"

    return either()


class _Raw(Directive):  # type: ignore[misc]
    """Text for one output format, which is not read; nothing stands where it is substituted."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[Any] = None

    def run(self) -> list[Any]:
        return [nodes.raw("", "", format="html")]


class _Glossary(Directive):  # type: ignore[misc]
    """A list of definitions, in which several terms, one a line, may share one."""

    has_content = True
    option_spec: ClassVar[Any] = None

    def run(self) -> list[Any]:
        found = nodes.definition_list()
        item: Any = None
        content = [*self.content]
        for place, line in enumerate(content):
            if not line.strip() or line.startswith((" ", "..")):
                continue
            if item is None or (len(item) and isinstance(item[-1], nodes.definition)):
                item = nodes.definition_list_item()
                found += item
            item += nodes.term("", line.partition(" : ")[0].strip())
            last = next(
                (n for n in range(place + 1, len(content)) if content[n][:1].strip()), len(content)
            )
            inside = self.content[place + 1 : last]
            if any(own.strip() for own in inside):
                inside.trim_left(min(len(own) - len(own.lstrip()) for own in inside if own.strip()))
                definition = nodes.definition()
                self.state.nested_parse(inside, self.content_offset + place + 1, definition)
                item += definition
        return [found]


class _AnyOptions(dict):  # type: ignore[type-arg]
    """Takes any option of a directive."""

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, name: str) -> Any:
        return lambda argument: argument


_AnyDirective.option_spec = _Glossary.option_spec = _Raw.option_spec = _AnyOptions()


def _role_text(
    name: str,
    _raw: str,
    text: str,
    _line: int,
    _inliner: Any,
    _options: Any = None,
    _content: Any = None,
) -> tuple[list[Any], list[Any]]:
    """Return the text that a role shows: its title, or the last part of a name with a tilde."""
    shown = _TARGET.sub("", text.replace("\x00", "")) or text
    if name in {"guilabel", "menuselection"}:  # the letter to be pressed stands behind "&"
        shown = _ACCELERATOR.sub("", shown)
    if shown.startswith("~"):
        shown = shown[1:].rpartition(".")[2]
    return [nodes.inline(shown, shown.lstrip("!"))], []


def _no_text(*_arguments: Any, **_named: Any) -> tuple[list[Any], list[Any]]:
    """Return nothing for a role of raw text, which docutils would show with its marks."""
    return [], []


_no_text.options = {"format": directives.unchanged}  # type: ignore[attr-defined]


def know_dialect(text: str) -> None:
    """Register every role and directive of a text that docutils does not know."""
    roles.register_canonical_role("raw", _no_text)
    directives.register_directive("raw", _Raw)
    for name in set(_ROLE.findall(text)):
        if name.lower() not in en.roles and name not in roles._roles:  # noqa: SLF001, no getter
            roles.register_local_role(name, _role_text)
    for name in set(_DIRECTIVE.findall(text)):
        is_known = name.lower() in en.directives and name.lower() not in _CODE
        if not is_known and name not in _DOCUTILS_FORBIDDEN:
            directives.register_directive(name, _Glossary if name == "glossary" else _AnyDirective)
