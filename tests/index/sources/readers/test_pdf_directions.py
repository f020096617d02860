"""PDF pages whose text runs from right to left, and columns whose lines are justified."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index.sources import read_source

ALEF = 0x05D0
WORDS = (
    *("the", "lamp", "of", "the", "old", "tower", "was", "lit"),
    *("in", "1884", "and", "seen", "from", "the", "far", "shore"),
)


def read(data):
    """Return the texts of the blocks of a PDF."""
    document = read_source("page.pdf", data).documents[0]
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


def hebrew(word):
    """Return a word with a Hebrew letter for each Latin one."""
    return "".join(chr(ALEF + ord(sign) - 97) if sign.isalpha() else sign for sign in word)


def page(lines):
    """Return a PDF that draws (x, y, text): its small letters stand for those of Hebrew."""
    drawn = "".join(f"BT /F 12 Tf {x} {y} Td ({text}) Tj ET\n" for x, y, text in lines)
    letters = "".join(f"<{97 + n:02x}> <{ALEF + n:04x}>\n" for n in range(26))
    signs = "".join(f"<{n:02x}> <{n:04x}>\n" for n in (*range(48, 58), 32, 46))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"38 beginbfchar\n{letters}{signs}endbfchar endcmap end end"
    )
    fonts = "/Resources << /Font << /F 5 0 R >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R {fonts} >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    )
    body = "".join(f"{n} 0 obj\n{each}\nendobj\n" for n, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R /Size 7 >>\n%%EOF".encode()


def as_seen(word):
    """Return the signs of a word from left to right, as they stand on a page of Hebrew."""
    return word if word.isdigit() else word[::-1]


def by_words(words, y):
    """Draw each word by itself, the first one at the right edge."""
    x = 480.0
    for word in words:
        x -= 7.2 * len(word)
        yield x, y, as_seen(word)
        x -= 7.2


def by_lines(words, y):
    """Draw a line from left to right, which is from its last word to its first."""
    text = " ".join(map(as_seen, reversed(words)))
    yield 480 - 7.2 * len(text), y, text


@pytest.mark.parametrize("draw", [by_words, by_lines])
def test_lines_from_right_to_left_are_read_from_the_right(draw):
    lines = (WORDS[:8], WORDS[8:])
    drawn = [each for n, line in enumerate(lines) for each in draw(line, 450 - 14 * n)]
    assert read(page(drawn)) == [" ".join(map(hebrew, WORDS))]


def test_columns_from_right_to_left_begin_at_the_right():
    right, left = ([f"{sign}{word}" for word in WORDS[:5]] for sign in "kz")
    drawn = []
    for n in range(6):
        for x, words in ((240, left), (0, right)):
            drawn += [(a - x, y, text) for a, y, text in by_words(words, 450 - 14 * n)]
    columns = [" ".join([hebrew(" ".join(words))] * 6) for words in (right, left)]
    assert read(page(drawn)) == columns


def justified(canvas, left, width, top, lines):
    """Draw lines whose words fill a column, the last one but as wide as it is."""
    for number, line in enumerate(lines):
        words = line.split()
        wide = sum(canvas.stringWidth(word, "Times-Roman", 11) for word in words)
        gap = (width - wide) / (len(words) - 1) if number < len(lines) - 1 else 3
        x = left
        for word in words:
            canvas.drawString(x, top - 14 * number, word)
            x += canvas.stringWidth(word, "Times-Roman", 11) + gap


def test_words_of_a_justified_column_that_stand_far_apart_are_no_cells():
    """Long words leave wide gaps in narrow columns; those lines are text as the others are."""
    columns = [
        [
            f"The {name} bank of the canal was dug by forty",
            "labourers during the extraordinarily",
            "inhospitable winter. They were",
            f"accommodated in barracks near the {name} weir",
            f"and the {name} guards came to them at seven",
            f"each day with {name} bread.",
        ]
        for name in ("north", "south")
    ]
    columns[1][:0] = [
        "Beside it on the south bank a road was built",
        "which led past many farms to the sea and on",
    ]
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Times-Roman", 11)
    for left, lines in zip((60, 310), columns, strict=True):
        justified(canvas, left, 225, 700, lines)
    canvas.save()
    assert read(buffer.getvalue()) == [" ".join(lines) for lines in columns]
