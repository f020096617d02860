"""The type of the elements of XML and HTML trees, and a parser of XML from outside.

lxml has no types of its own.
"""

from typing import Any

from lxml import etree

Element = Any
"""An element of an lxml tree."""


def parse_xml(data: bytes) -> Element:
    """Parse XML without entities, without the network, and with lxml's limits on depth and size.

    Raises etree.XMLSyntaxError.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(data, parser)


def local_name(element: Element) -> str:
    """Return an element's name without its namespace, "" for a comment.

    Damaged HTML has names that XML does not allow.
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """Return the value of an attribute whose name has any namespace, None if there is none."""
    ends = f"}}{name}"
    return next((str(v) for key, v in element.attrib.items() if str(key).endswith(ends)), None)
