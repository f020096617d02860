"""Formulas as one line of text: MathML, as pages and OpenDocument have it, and Word's own.

Pure.
"""

from collections.abc import Callable, Sequence

from index.sources.readers.elements import Element, attribute, local_name

RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_SPACED = frozenset("=<>≤≥≈≠+−±×→")
_NOT_SHOWN = frozenset({"annotation", "annotation-xml", "mphantom", "none", "mprescripts"})
_BETWEEN = {"mtable": "; ", "mtr": ", ", "mlabeledtr": ", ", "m": "; ", "eqArr": "; ", "mr": ", "}
"""What stands between the parts of a table, and of its rows."""
_MOST_DEPTH = 50
"""Elements of a formula that are read one in another."""


def mathml_text(formula: Element) -> str:
    """Return a formula of MathML on one line."""
    return " ".join(_mathml(formula, 0).split())


def word_formula_text(formula: Element) -> str:
    """Return a formula of Word (Office MathML) on one line."""
    return " ".join(_office(formula, 0).split())


def raised_text(text: str) -> str:
    """Return raised text as Unicode has it, or as it is if Unicode lacks one of its signs."""
    return text.translate(RAISED) if all(ord(sign) in RAISED for sign in text) else text


def lowered_text(text: str) -> str:
    """Return lowered text as Unicode has it, or as it is if Unicode lacks one of its signs."""
    return text.translate(LOWERED) if all(ord(sign) in LOWERED for sign in text) else text


def _mathml(element: Element, depth: int) -> str:
    name = local_name(element)
    if not name or name in _NOT_SHOWN or depth > _MOST_DEPTH:
        return ""
    parts = [_mathml(child, depth + 1) for child in element if local_name(child)]
    shape = _MATHML.get(name)
    if shape is not None and len(parts) == shape[0]:
        return shape[1](parts)
    if name == "mfenced":
        inside = f"{element.get('separators', ',')[:1]} ".join(parts)
        return f"{element.get('open', '(')}{inside}{element.get('close', ')')}"
    own = (element.text or "").strip()
    own = f" {own} " if name == "mo" and own in _SPACED and own else own
    inside = _BETWEEN.get(name, "").join(parts)
    return _root(["", inside]) if name == "msqrt" else own + inside


def _office(element: Element, depth: int) -> str:
    name = local_name(element)
    if not name or name.endswith("Pr") or depth > _MOST_DEPTH:
        return ""
    if name == "t":
        return element.text or ""
    inside = [_office(child, depth + 1) for child in element]
    named = dict(zip(map(local_name, element), inside, strict=True))
    shape = _WORD.get(name)
    if shape is not None:
        return shape[1]([named.get(part, "") for part in shape[0]])
    if name == "nary":
        sign = _property(element, "chr") or "∫"
        return f"{_both([sign, named.get('sub', ''), named.get('sup', '')])} {named.get('e', '')}"
    if name == "d":
        opening, closing = _property(element, "begChr"), _property(element, "endChr")
        body = (_property(element, "sepChr") or "|").join(filter(None, inside))
        return f"{'(' if opening is None else opening}{body}{')' if closing is None else closing}"
    return _BETWEEN.get(name, "").join(inside)


def _property(element: Element, name: str) -> str | None:
    """Return the value that a formula's properties state, None if they do not."""
    for properties in element:
        if local_name(properties).endswith("Pr"):
            for child in properties:
                if local_name(child) == name:
                    return attribute(child, "val") or ""
    return None


def _fraction(parts: Sequence[str]) -> str:
    return "/".join(part if part.isalnum() else f"({part})" for part in parts)


def _raised(parts: Sequence[str]) -> str:
    return parts[0] + _script(parts[1], RAISED, "^")


def _lowered(parts: Sequence[str]) -> str:
    return parts[0] + _script(parts[1], LOWERED, "_")


def _both(parts: Sequence[str]) -> str:
    return _raised([_lowered(parts[:2]), parts[2]])


def _script(script: str, shown: dict[int, int], sign: str) -> str:
    """Return a raised or lowered text as Unicode has it, or behind a sign if it has it not."""
    if all(ord(letter) in shown for letter in script):
        return script.translate(shown)
    return f"{sign}({script.strip()})"


def _root(parts: Sequence[str]) -> str:
    degree, body = parts
    return f"{degree.translate(RAISED)}√({body})"


def _function(parts: Sequence[str]) -> str:
    name, argument = parts
    return name + ("" if argument.startswith(("(", "[")) else " ") + argument


_Shape = Callable[[Sequence[str]], str]

_MATHML: dict[str, tuple[int, _Shape]] = {
    "msup": (2, _raised),
    "msub": (2, _lowered),
    "msubsup": (3, _both),
    "munder": (2, _lowered),
    "munderover": (3, _both),
    "mfrac": (2, _fraction),
    "mroot": (2, lambda parts: _root(parts[::-1])),
}
"""How the elements with so many parts are written."""

_WORD: dict[str, tuple[tuple[str, ...], _Shape]] = {
    "f": (("num", "den"), _fraction),
    "sSup": (("e", "sup"), _raised),
    "sSub": (("e", "sub"), _lowered),
    "sSubSup": (("e", "sub", "sup"), _both),
    "rad": (("deg", "e"), _root),
    "func": (("fName", "e"), _function),
    "limLow": (("e", "lim"), _lowered),
    "limUpp": (("e", "lim"), _raised),
}
"""How the elements that have these parts are written."""
