"""Text of a Word paragraph: every run that Word shows, inserted ones and fields included."""

import re
from collections.abc import Collection, Iterator

from lxml import etree

from index.sources.readers.elements import Element, attribute, local_name
from index.sources.readers.formulas import lowered_text, word_formula_text
from index.sources.readers.raised_figures import NOTE_MARKS, note_mark, put_figures_right

_PASSED_OVER = frozenset({
    "del", "moveFrom", "instrText", "delText", "rPr", "pPr", "txbxContent", "Fallback", "drawing",
    "pict", "object", "commentReference", "annotationRef", "rt",
})  # fmt: skip
"""Elements whose text Word does not show in the paragraph."""

_CHARACTERS = {
    "tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "",
}  # fmt: skip
_LINE_ENDS = re.compile(r"[\r\n\t]+")
"""White space of the file, which Word shows as a space; elements stand for tabs and line ends."""
_HIDDEN = frozenset({"vanish", "specVanish", "webHidden", "strike", "dstrike"})
_OFF = frozenset({"0", "false", "off"})


def paragraph_text(paragraph: Element) -> str:
    """Return the text of a paragraph, with a note's mark between `NOTE_MARKS`."""
    return put_figures_right("".join(_pieces(paragraph)))


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yield the contents of the text boxes that a paragraph anchors, each once."""
    for content in paragraph.iter("{*}txbxContent"):
        # Word writes a box twice, for itself and for older programs.
        if not any(local_name(above) == "Fallback" for above in content.iterancestors()):
            yield content


def is_not_read(element: Element) -> bool:
    """Return whether this is a content control that nobody filled in, or a table of contents."""
    if local_name(element) != "sdt":
        return False
    properties = next((child for child in element if local_name(child) == "sdtPr"), None)
    for mark in () if properties is None else properties.iter():
        name, value = local_name(mark), attribute(mark, "val")
        if name == "showingPlcHdr" and value not in _OFF:
            return True
        if name == "docPartGallery" and value == "Table of Contents":
            return True
    return False


def goes_on(paragraph: Element) -> bool:
    """Return whether the next paragraph goes on: its end was deleted, or it is a large initial."""
    properties = next((child for child in paragraph if local_name(child) == "pPr"), None)
    for mark in () if properties is None else properties:
        name = local_name(mark)
        if name == "framePr" and attribute(mark, "dropCap") in {"drop", "margin"}:
            return True
        if name == "rPr" and any(local_name(each) == "del" for each in mark):
            return True
    return False


def hide_by_style(part: Element, hidden: Collection[str]) -> None:
    """Mark as hidden the runs of a part whose style, or whose paragraph's, hides text."""
    if not hidden:
        return
    for style in list(part.iter("{*}rStyle", "{*}pStyle")):
        if attribute(style, "val") in hidden:
            above = style.getparent().getparent()
            for run in [above] if local_name(style) == "rStyle" else above.iter("{*}r"):
                _hide(run)


def _hide(run: Element) -> None:
    properties = next((child for child in run if local_name(child) == "rPr"), None)
    if properties is None:
        properties = etree.Element("rPr")
        run.insert(0, properties)
    if not any(local_name(mark) == "vanish" for mark in properties):
        properties.append(etree.Element("vanish"))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        tag = local_name(child)
        if tag == "t":
            yield _LINE_ENDS.sub(" ", child.text or "")
        elif tag in _CHARACTERS:
            yield _CHARACTERS[tag]
        elif tag == "sym":
            yield _symbol(child)
        elif tag in {"footnoteReference", "endnoteReference"}:
            yield note_mark(attribute(child, "id") or "")
        elif tag in {"footnoteRef", "endnoteRef"} or tag in _PASSED_OVER or is_not_read(child):
            continue
        elif tag == "oMath":
            yield word_formula_text(child)
        elif tag == "r":
            yield from _run(child)
        elif tag:
            yield from _pieces(child)


def _run(run: Element) -> Iterator[str]:
    properties = next((child for child in run if local_name(child) == "rPr"), None)
    is_raised = is_lowered = False
    for mark in () if properties is None else properties:
        if local_name(mark) in _HIDDEN and attribute(mark, "val") not in _OFF:
            return
        if local_name(mark) == "vertAlign":
            is_raised |= attribute(mark, "val") == "superscript"
            is_lowered |= attribute(mark, "val") == "subscript"
    text = "".join(_pieces(run))
    if is_lowered:
        yield lowered_text(text)
        return
    if is_raised and text.strip() and NOTE_MARKS[0] not in text:
        text = f"{NOTE_MARKS[0]}{text}{NOTE_MARKS[1]}"
    yield text


def _symbol(element: Element) -> str:
    """Return a character of a symbol font; its own code points, which no text has, are left out."""
    char = attribute(element, "char") or ""
    code = int(char, 16) if re.fullmatch("[0-9a-fA-F]{1,8}", char) else 0
    return chr(code) if 32 <= code < 0xD800 else ""
