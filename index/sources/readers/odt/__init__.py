"""Reader of OpenDocument texts: what LibreOffice shows, with its styles and list numbers."""

from index.sources.readers.odt.reader import read_odt

__all__ = ["read_odt"]
