"""Decoding of text files: from bytes to a text, with a note on what was guessed or replaced."""

from index.sources.encoding.decoding import DecodedText, decode, decode_text

__all__ = ["DecodedText", "decode", "decode_text"]
