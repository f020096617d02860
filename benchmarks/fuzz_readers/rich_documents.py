"""Documents of word processors and e-books that have much of what their format can have."""

import io
import zipfile
from collections.abc import Callable
from importlib import import_module
from typing import Any

_WORD = """\
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry</w:t></w:r></w:p>
<w:p><w:r><w:t>It is </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den>
<m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den>
</m:f><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e><m:d><m:e/></m:d></m:e>
</m:nary></m:oMath><w:ins w:id="1"><w:r><w:t>so</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>
no</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ticket</w:t></w:r></w:p></w:tc><w:tc><w:p/><w:tbl><w:tr><w:tc>
<w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>
<w:sdtContent><w:p/></w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="MacroText"/></w:pPr><w:r>
<w:t>run</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="MacroText"/></w:pPr><w:r><w:tab/>
<w:t>stop</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="1"/>
<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Fees</w:t></w:r></w:p>
"""
_NUMBERING = """\
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt
 w:val="upperRoman"/><w:lvlText w:val="Article %1"/></w:lvl><w:lvl w:ilvl="1"><w:isLgl/><w:numFmt
 w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1">
<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="27"/></w:lvlOverride>
</w:num></w:numbering>
"""
_ODT = """\
<text:section text:name="a" text:display="none"><text:p>no</text:p></text:section>
<text:h text:style-name="P1" text:outline-level="1">Ferry</text:h><text:list text:style-name="L1">
<text:list-item text:start-value="3"><text:h text:outline-level="2">Fees</text:h></text:list-item>
</text:list><text:p>It <text:span text:style-name="T1">2</text:span>
<text:s text:c="3"/>runs<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>Of 1886.</text:p></text:note-body></text:note>.<draw:frame><draw:text-box>
<text:p>Box.</text:p></draw:text-box></draw:frame><draw:object xlink:href="./Object 1"/></text:p>
<text:list><text:list-header><text:p>Bring:</text:p></text:list-header></text:list>
<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>
<table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell>
</table:table-row></table:table></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Preformatted_20_Text">run</text:p>
"""
_ODT_STYLES = (
    '<style:style style:name="T1"><style:text-properties style:text-position="super 58%" '
    'text:display="none"/></style:style><style:style style:name="P1" '
    'style:parent-style-name="P1"/><text:list-style style:name="L1"><text:list-level-style-number '
    'text:level="1" style:num-format="i" style:num-list-format="Rule %1%"/></text:list-style>'
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" '
    'style:num-suffix="."/></text:outline-style>'
)
_MATH = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>'
_CHAPTER = (
    '<h1>One</h1><p>It runs<a epub:type="noteref" href="#n">1</a>.</p><aside id="n" '
    'epub:type="footnote"><p>Of 1886.</p></aside><table><tr><td>a</td><td>b</td></tr></table>'
)


def make_word_document() -> bytes:
    """Return a document of Word with formulas, changes, tables in tables and numbering."""
    return _changed("docx", {
        "word/document.xml": lambda data: data.replace(
            b"<w:body>",
            b'<w:body xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
            + _WORD.encode(),
            1,
        ),
        "word/numbering.xml": lambda _: _NUMBERING.encode(),
    })  # fmt: skip


def make_odt_document() -> bytes:
    """Return an OpenDocument text with hidden parts, lists, notes and a formula."""
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
            ("draw", "drawing"),
        )
    )  # fmt: skip
    content = (
        f'<office:document-content{spaces} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{_ODT_STYLES}</office:automatic-styles><office:body>"
        f"<office:text>{_ODT}</office:text></office:body></office:document-content>"
    )
    extra = {"Object 1/content.xml": _MATH.encode()}
    return _changed("odt", {"content.xml": lambda _: content.encode()}, extra)


def make_epub() -> bytes:
    """Return an e-book with a note and a table."""
    formats: Any = import_module("tests.support.formats")
    made: bytes = formats.epub(_CHAPTER)
    return made


def _changed(
    ending: str,
    members: dict[str, Callable[[bytes], bytes]],
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """Return the plain file of a format with some members changed, and further ones."""
    formats: Any = import_module("tests.support.formats")
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(formats.ALL[f"a.{ending}"]())) as source,
        zipfile.ZipFile(buffer, "w") as target,
    ):
        for member in source.infolist():
            data = source.read(member)
            changed = members.get(member.filename, _same)(data)
            target.writestr(member, changed, member.compress_type)
        for name, data in (extra or {}).items():
            target.writestr(name, data)
    return buffer.getvalue()


def _same(data: bytes) -> bytes:
    return data
