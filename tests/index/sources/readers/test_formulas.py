"""index/sources/readers/formulas: MathML and the formulas of Word, each on one line."""

import lxml.html
import pytest
from lxml import etree

from index.sources.readers.formulas import mathml_text, word_formula_text

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def word(xml):
    return word_formula_text(etree.fromstring(f'<m:oMath xmlns:m="{OFFICE}">{xml}</m:oMath>'))


def run(text):
    return f"<m:r><m:rPr><m:sty m:val='p'/></m:rPr><m:t>{text}</m:t></m:r>"


def part(name, xml):
    return f"<m:{name}>{xml}</m:{name}>"


def value(name, sign):
    return f"<m:{name} m:val='{sign}'/>"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (run("a=b"), "a=b"),
        (part("f", part("num", run("a")) + part("den", run("b+c"))), "a/(b+c)"),
        (part("sSup", part("e", run("x")) + part("sup", run("2"))), "x²"),
        (part("sSup", part("e", run("x")) + part("sup", run("ab"))), "x^(ab)"),
        (part("sSub", part("e", run("y")) + part("sub", run("1"))), "y₁"),
        (part("sSubSup", part("e", run("y")) + part("sub", run("1")) + part("sup", run("2"))),
         "y₁²"),
        (part("rad", part("deg", "") + part("e", run("x"))), "√(x)"),
        (part("rad", part("deg", run("3")) + part("e", run("x"))), "³√(x)"),
        (part("d", part("e", run("a+b"))), "(a+b)"),
        (part("d", part("dPr", value("begChr", "[") + value("endChr", ""))
              + part("e", run("a")) + part("e", run("b"))), "[a|b"),
        (part("nary", part("naryPr", value("chr", "∑")) + part("sub", run("i=1"))
              + part("sup", run("n")) + part("e", run("i"))), "∑_(i=1)ⁿ i"),
        (part("func", part("fName", run("sin")) + part("e", run("x"))), "sin x"),
        (part("m", part("mr", part("e", run("1")) + part("e", run("0"))) * 2), "1, 0; 1, 0"),
        (part("acc", part("e", run("x"))), "x"),
        ("", ""),
    ],
)  # fmt: skip
def test_formulas_of_word(xml, text):
    """Fractions, scripts, roots, brackets, sums and tables are written with signs."""
    assert word(xml) == text


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac>", "a/(b + c)"),
        ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x₁²"),
        ("<munderover><mo>∑</mo><mi>k</mi><mi>n</mi></munderover><mi>k</mi>", "∑_(k)ⁿk"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√(x)"),
        ("<msqrt><mi>x</mi><mn>3</mn></msqrt>", "√(x3)"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
        ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>", "1, 0"),
        ("<semantics><mi>x</mi><annotation>secret</annotation></semantics>", "x"),
        ("<msup><mi>x</mi></msup>", "x"),
    ],
)
def test_formulas_of_pages(xml, text):
    """MathML is written in the same way, without its annotations."""
    page = f'<math xmlns="http://www.w3.org/1998/Math/MathML">{xml}</math>'
    assert mathml_text(etree.fromstring(page)) == text


def test_deep_formulas_end():
    """A formula of a thousand levels is cut, not followed."""
    assert word(part("e", "") * 1 + "<m:e>" * 200 + run("x") + "</m:e>" * 200) == ""


def test_a_damaged_name_in_a_formula_of_a_page():
    """HTML allows names that XML does not; the text inside stays."""
    page = lxml.html.fromstring("<p>It is <math><mf<tr><mi>x</mi></math>.</p>")
    assert mathml_text(page.find("math")) == "x"
