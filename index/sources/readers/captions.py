"""Reader of captions (WebVTT and SRT): what is said, with the time at which it begins."""

import html
import re
from typing import NamedTuple

import webvtt
from webvtt.errors import MalformedFileError

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_text,
    reading_of,
    title_of_file,
)
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_LONGEST_SECONDS = 30.0
_LONGEST_TEXT = 500
"""Seconds and code points after which a block ends that no full stop ends."""
_PAUSE_SECONDS = 4.0
"""Silence after which a new block begins."""
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"</?[^<>]{0,80}>|\{\\[^{}]{0,80}\}")
_NEXT_SPEAKER = re.compile(r"(?:>>+|[-–—](?=\s))\s*")
_SOUND = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|[♪♫#].*")
"""A line that tells of a sound or a song, and is not said."""
_HEADER = re.compile(r"\s*WEBVTT[^\n]*(?:\n[^\n]+){0,20}")
_LANGUAGE = re.compile(r"(?mi)^Language:[ \t]*([a-z]{2,3})\b")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*\Z")


class _Line(NamedTuple):
    """One line of a caption: when it is shown, in seconds, who speaks if stated, and its text.

    `begins` where a dash or ">>" says that somebody else speaks.
    """

    start: float
    end: float
    voice: str | None
    text: str
    begins: bool = False


def read_vtt(file: SourceFile) -> Reading:
    """Read a WebVTT file; notes and styles in it are no speech."""
    return _read(file, "vtt")


def read_srt(file: SourceFile) -> Reading:
    """Read an SRT file."""
    return _read(file, "srt")


def _read(file: SourceFile, format_name: str) -> Reading:
    text, note = decode_text(file.name, file.data, charset=file.charset)
    try:
        captions = webvtt.from_buffer(text.splitlines(keepends=True), format=format_name).captions
        lines = [line for caption in captions for line in _lines_of(caption)]
    except (MalformedFileError, ValueError, IndexError) as error:
        raise SourceError(file.name, f"these are no {format_name.upper()} captions") from error
    builder = BlockBuilder()
    for block in _blocks(_without_repeats(lines)):
        said = " ".join(line.text for line in block)
        voice = f"{block[0].voice}: " if block[0].voice else ""
        builder.add(voice + said, Kind.TEXT, time=_clock(block[0].start))
    document = builder.document(
        file, format_name, title=title_of_file(file.name), language=_find_language(text)
    )
    return reading_of(document, [note])


def _find_language(text: str) -> str | None:
    """Return the code of the language that the header of a WebVTT file states."""
    header = _HEADER.match(text)
    stated = _LANGUAGE.search(header[0]) if header else None
    return stated[1].lower() if stated else None


def _lines_of(caption: "webvtt.Caption") -> list[_Line]:
    """Return the lines of a caption; each may have a voice, which holds until the next."""
    lines, voice = [], None
    for raw in caption.raw_text.split("\n"):
        stated = _VOICE.search(raw)
        if stated is not None:
            voice = clean_text(html.unescape(stated[1])) or None
        text = " ".join(clean_text(html.unescape(_TAG.sub("", raw))).split())
        mark = _NEXT_SPEAKER.match(text)
        text = text[mark.end() :] if mark else text
        if text:
            start, end = caption.start_in_seconds, caption.end_in_seconds
            lines.append(_Line(start, end, voice, text, begins=mark is not None))
    return lines


def _without_repeats(lines: list[_Line]) -> list[_Line]:
    """Leave out lines that scrolling captions show again with the next line."""
    kept: list[_Line] = []
    for line in lines:
        last = kept[-1] if kept else None
        if last and line.text == last.text and line.start - last.end < 0.5:
            kept[-1] = last._replace(end=max(last.end, line.end))
        else:
            kept.append(line)
    return kept


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """Return the lines of each block: one voice, up to a full stop at the end of a line."""
    blocks: list[list[_Line]] = []
    for line in lines:
        if blocks and _goes_on(blocks[-1], line):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _goes_on(block: list[_Line], line: _Line) -> bool:
    last = block[-1]
    return (
        last.voice == line.voice
        and not line.begins
        and not (_SOUND.fullmatch(last.text) or _SOUND.fullmatch(line.text))
        and _ENDS.search(last.text) is None
        and line.start - last.end < _PAUSE_SECONDS
        and line.end - block[0].start <= _LONGEST_SECONDS
        and sum(len(each.text) for each in block) < _LONGEST_TEXT
    )


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
