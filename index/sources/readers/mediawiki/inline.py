"""The text inside a block of MediaWiki text: links by their words, without what a page hides."""

import re
from calendar import month_name
from collections import Counter
from collections.abc import Callable
from typing import Any

from index.sources.readers.formulas import lowered_text, raised_text

_PICTURES = frozenset(
    {
        "file", "image", "media", "datei", "bild", "fichier", "archivo", "imagen", "ficheiro",
        "arquivo", "imagem", "immagine", "bestand", "afbeelding", "plik", "grafika", "fil",
        "soubor", "файл", "изображение", "ファイル", "画像", "文件", "图像", "tiedosto", "fájl",
        "kép", "dosya",
    }
)  # fmt: skip
_CATEGORIES = frozenset(
    {
        "category", "kategorie", "catégorie", "categoría", "categoria", "categorie", "kategoria",
        "kategori", "категория", "カテゴリ", "分类", "luokka", "kategória",
    }
)  # fmt: skip
"""Names of spaces of a wiki, in the languages of large ones; a small wiki may have others."""

_LANGUAGE_LINK = re.compile(r"(?:[a-z]{2,3}|simple|zh-[a-z-]{2,12}|be-tarask):[^/\s]")
_PICTURE_OPTION = re.compile(
    r"(?:thumb|thumbnail|mini|miniatur|vignette|miniatura|miniaturadeimagen|frame|framed|gerahmt|"
    r"frameless|rahmenlos|border|left|right|center|centre|none|links|rechts|zentriert|ohne|gauche|"
    r"droite|izquierda|derecha|baseline|middle|top|bottom|super|sub|(?:x?\d+|\d+x\d+)[ ]?px|"
    r"(?:upright|hochkant|redresse)(?:[ =][\d.]+)?|(?:alt|link|page|class|lang|start|end)=.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_TAGS = frozenset(
    {
        "references", "style", "script", "templatestyles", "templatedata", "indicator", "imagemap",
        "s", "del", "strike",
        "includeonly", "graph", "mapframe", "maplink", "inputbox", "score", "timeline", "section",
    }
)  # fmt: skip
_FIRST_SHOWN = frozenset(
    {
        "nowrap", "nobr", "small", "big", "larger", "smaller", "abbr", "tooltip", "w", "smallcaps",
        "sc", "nihongo", "transl", "ill", "interlanguage link", "em", "strong", "code", "kbd",
        "samp", "mono", "tt", "var", "val", "num", "formatnum", "angbr", "keypress", "key", "sic",
        "not a typo", "lc", "uc", "lcfirst", "ucfirst", "s", "u", "highlight", "color box",
    }
)  # fmt: skip
_SECOND_SHOWN = frozenset({"lang", "color", "font color", "colored", "shy"})
"""Usual templates that show their first or second value in the middle of a sentence."""

_MEASURES = frozenset({"convert", "cvt"})
_NOTES = frozenset({"efn", "refn", "efn-ua", "efn-la", "efn-lr"})
"""Templates of notes that have a text of their own."""
_DAYS = re.compile(
    r"(?:birth|death|start|end|film)[ -]?date(?: and (?:age|years ago))?\Z|bda\Z|dda\Z"
)
"""Templates that show a day, given by year, month and day."""
_SETTING = re.compile(r"(?:defaultsort|displaytitle|pagename|#\w+)\b")
"""Words that set something of a page, and functions."""
_ASIDES = re.compile(r"(?:sfn|efn|harv|refn?|cn|fact|citation needed|cite|note|r\b)")
"""Templates of notes: nothing of a sentence is missing without them."""


_SMALL_FIGURES = {"sup": raised_text, "sub": lowered_text}


class InlineText:
    """Turns nodes into text; `notes` are the texts of footnotes, in order.

    Templates that may have shown something are counted by name in `left_out`.
    """

    def __init__(self, left_out: Counter[str] | None = None) -> None:
        self.notes: list[str] = []
        self._left_out = Counter[str]() if left_out is None else left_out
        self._shown_by_kind: dict[str, Callable[[Any], str]] = {
            "Text": str,
            "Wikilink": self._link,
            "ExternalLink": self._external,
            "HTMLEntity": _character,
            "Tag": self._tag,
            "Template": self._template,
            "Argument": self._default,
            "Heading": lambda node: self.text(node.title),
        }

    def text(self, code: Any, *, lines: bool = False) -> str:
        """Return the text of some wiki text; ends of lines are spaces unless `lines` count."""
        if code is None:
            return ""
        text = "".join(self.text_of(node) for node in code.nodes)
        return text if lines else re.sub(r"(?<!\v)[ \t]*\n[ \t]*", " ", text).replace("\v", "\n")

    def text_of(self, node: Any) -> str:
        """Return the text that one node shows."""
        show = self._shown_by_kind.get(type(node).__name__)  # none for a comment
        return show(node) if show is not None else ""

    def _external(self, node: Any) -> str:
        shown = node.title if node.brackets else node.url
        return self.text(shown)

    def _default(self, node: Any) -> str:
        """Return what stands for a value that nobody gave: {{{name|value}}}."""
        return self.text(node.default)

    def is_hidden(self, node: Any) -> bool:
        """Return whether a tag's own style hides it."""
        styles = [str(each.value) for each in node.attributes if str(each.name).strip() == "style"]
        return any(_HIDDEN_STYLE.search(style) for style in styles)

    def caption(self, node: Any) -> str | None:
        """Return the caption of a picture, "" if it has none; None for another link."""
        if _space_of(node) not in _PICTURES:
            return None
        parts = _split_parts(str(node.text)) if node.text is not None else []
        shown = [part for part in parts if not _PICTURE_OPTION.match(part.strip())]
        if not shown:
            return ""
        import mwparserfromhell  # noqa: PLC0415, only who has it comes here

        return self.text(mwparserfromhell.parse(shown[-1]))

    def shows(self, node: Any) -> bool:
        """Return whether it is known what a template shows."""
        name = _name_of(node)
        return name in _FIRST_SHOWN | _SECOND_SHOWN | _MEASURES | _NOTES or name.startswith("lang-")

    def leave_out(self, node: Any) -> None:
        """Note that a template is left out."""
        name = _name_of(node)
        if name and not _ASIDES.match(name) and not _SETTING.match(name):
            self._left_out[name[:40]] += 1

    def _link(self, node: Any) -> str:
        title = str(node.title).strip()
        if _space_of(node) in _PICTURES | _CATEGORIES:
            return ""
        if node.text is None:
            return "" if _LANGUAGE_LINK.match(title) else title.lstrip(":")
        return self.text(node.text) or re.sub(r"^[^:]*:|\s*\([^()]*\)\Z", "", title)

    def _tag(self, node: Any) -> str:
        name = str(node.tag).strip().lower()
        if name == "br":
            return "\v"
        if name == "nowiki" and node.contents is not None:
            return str(node.contents)
        if name in _HIDDEN_TAGS or node.contents is None or self.is_hidden(node):
            return ""
        if name == "ref":
            note = self.text(node.contents).strip()
            if note:
                self.notes.append(note)
            return ""
        text = self.text(node.contents)
        return _SMALL_FIGURES[name](text) if name in _SMALL_FIGURES else text

    def _template(self, node: Any) -> str:
        name = _name_of(node)
        values = [each.value for each in node.params if not each.showkey]
        if ":" in name and name.partition(":")[0] in _FIRST_SHOWN:  # a function, such as formatnum:
            return str(node.name).partition(":")[2].strip()
        if (composed := self._composed(name, node, values)) is not None:
            return composed
        if name in _MEASURES and len(values) > 1:
            return f"{self.text(values[0]).strip()} {self.text(values[1]).strip()}"
        if name in _SECOND_SHOWN and len(values) > 1:
            return self.text(values[1])
        if (name in _FIRST_SHOWN or name.startswith("lang-")) and values:
            return self.text(values[0])
        self.leave_out(node)
        return ""

    def _composed(self, name: str, node: Any, values: list[Any]) -> str | None:
        """Return what a template composes of its values; None for one that shows them as they are.

        A note is kept for the end of the page.
        """
        if name in _NOTES and values:
            self.notes.append(self.text(values[0]).strip())
            return ""
        if _DAYS.match(name) and len(values) > 2:
            return _day(node, [self.text(value).strip() for value in values[:3]])
        unit = _named(node, "u", "ul") if name == "val" and values else None
        return None if unit is None else f"{self.text(values[0]).strip()} {self.text(unit).strip()}"


def _named(template: Any, *names: str) -> Any:
    """Return the value of the first of some parameters that a template has, None if it has none."""
    return next((template.get(name).value for name in names if template.has(name)), None)


def _day(template: Any, values: list[str]) -> str:
    """Return a day as the template writes it, in the American order unless `df` asks for another.

    Of values that are no day, what they say is kept.
    """
    year, month, day = values
    if not (month.isdecimal() and 1 <= int(month) <= 12 and day.isdecimal()):
        return " ".join(values)
    name = month_name[int(month)]
    has_day_first = str(_named(template, "df") or "").strip().lower() in {"y", "yes"}
    return f"{int(day)} {name} {year}" if has_day_first else f"{name} {int(day)}, {year}"


def _name_of(template: Any) -> str:
    return " ".join(str(template.name).replace("_", " ").split()).lower()


def _space_of(link: Any) -> str:
    """Return the name of the space that a link leads to, "" for an article or a visible link."""
    space, colon, _ = str(link.title).strip().partition(":")
    return space.strip().lower() if colon else ""


def _split_parts(text: str) -> list[str]:
    """Return the parts between the bars of a picture's link, not those of links inside."""
    parts, depth = [""], 0
    for piece in re.split(r"(\[\[|\]\]|\{\{|\}\}|\|)", text):
        depth += {"[[": 1, "{{": 1, "]]": -1, "}}": -1}.get(piece, 0)
        if piece == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _character(entity: Any) -> str:
    try:
        return str(entity.normalize())
    except (ValueError, OverflowError):
        return str(entity)
