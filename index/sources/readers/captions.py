"""Reader of captions (WebVTT and SRT): what is said, with the time at which it begins."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

import webvtt
from webvtt.errors import MalformedFileError

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_text,
    reading_of,
)
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind, title_of_file

_LONGEST_SECONDS = 30.0
_LONGEST_TEXT = 500
"""Seconds and code points after which a block ends that no full stop ends."""
_PAUSE_SECONDS = 4.0
"""Silence after which a new block begins."""
_SCROLL_SECONDS = 0.5
"""Time after which the lines of the caption before are said again, not shown again."""
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"<rt>[^<>]{0,80}</rt>|</?[^<>]{0,80}>|\{\\[^{}]{0,80}\}")
_NEXT_SPEAKER = re.compile(r"(?:>>+|[-–—](?=\s))\s*")
_SOUND = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|[♪♫#].*")
"""A line that tells of a sound or a song, and is not said."""
_HEADER = re.compile(r"\s*WEBVTT[^\n]*(?:\n[^\n]+){0,20}")
_SRT_TIME = re.compile(r"\s*\d+:\d{1,2}:\d{1,2}[,.]\d+\s*-->")
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
    lines_of_file = text.splitlines(keepends=True)
    if format_name == "srt":
        lines_of_file = list(_with_numbers(lines_of_file))
    try:
        captions = webvtt.from_buffer(lines_of_file, format=format_name).captions
        shown = [_lines_of(caption) for caption in captions]
    except (MalformedFileError, ValueError, IndexError) as error:
        raise SourceError(file.name, f"these are no {format_name.upper()} captions") from error
    builder = BlockBuilder()
    for block in _blocks(_without_repeats(shown)):
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
    lines: list[_Line] = []
    voice = None
    start, end = _seconds(caption.start), _seconds(caption.end)
    for raw in caption.raw_text.split("\n"):
        before, *spoken = _VOICE.split(raw)
        said = [(voice, before), *zip(spoken[::2], spoken[1::2], strict=True)]
        for name, part in said:
            voice = clean_text(html.unescape(name)) or None if name else voice
            text = " ".join(clean_text(html.unescape(_TAG.sub("", part))).split())
            mark = _NEXT_SPEAKER.match(text)
            text = text[mark.end() :] if mark else text
            if text:
                lines.append(_Line(start, end, voice, text, begins=mark is not None))
    return lines


def _seconds(time: str) -> float:
    """Return a time in seconds; webvtt-py's own seconds are whole ones."""
    seconds = 0.0
    for part in time.replace(",", ".").split(":"):
        seconds = 60 * seconds + float(part)
    return seconds


def _with_numbers(lines: list[str]) -> Iterator[str]:
    """Yield the lines of an SRT file, with a number before each time that has none."""
    last = ""
    for line in lines:
        if not last and not line.strip():
            continue
        if _SRT_TIME.match(line) and not last.strip().isdigit():
            yield "0\n"
        yield line
        last = line


def _without_repeats(captions: list[list[_Line]]) -> list[_Line]:
    """Return the lines of all captions, without those that scrolling ones show again.

    The first lines of a caption may be the last ones of the caption before, to whose last one words
    may have been added.
    """
    kept: list[_Line] = []
    before = 0  # lines at the end of `kept` that the caption before has shown
    for lines in captions:
        shown = kept[len(kept) - before :]
        again = _shown_again(shown, lines)
        for place in range(again):
            old = len(kept) - again + place
            last = max(kept[old].end, lines[place].end)
            kept[old] = kept[old]._replace(text=lines[place].text, end=last)
        kept += lines[again:]
        before = len(lines) or before
    return kept


def _shown_again(shown: list[_Line], lines: list[_Line]) -> int:
    """Return how many of the first lines of a caption are the last ones that were shown."""
    if not shown or not lines or lines[0].start - shown[-1].end >= _SCROLL_SECONDS:
        return 0
    for count in range(min(len(shown), len(lines)), 0, -1):
        old, new = shown[-count:], lines[:count]
        are_same = all(a.text == b.text for a, b in zip(old[:-1], new[:-1], strict=True))
        if are_same and f"{new[-1].text} ".startswith(f"{old[-1].text} "):
            return count
    return 0


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """Return the lines of each block: one voice, up to a full stop at the end of a line."""
    blocks: list[list[_Line]] = []
    for line in lines:
        if blocks and _goes_on(blocks[-1], line):
            label = _LABEL.match(line.text)
            blocks[-1].append(line._replace(text=line.text[label.end() :]) if label else line)
        else:
            blocks.append([line])
    return blocks


def _goes_on(block: list[_Line], line: _Line) -> bool:
    last = block[-1]
    label, own = _LABEL.match(block[0].text), _LABEL.match(line.text)
    if own is not None and (label is None or label[0] != own[0]):
        return False
    return (
        last.voice == line.voice
        and not line.begins
        and not (_SOUND.fullmatch(last.text) or _SOUND.fullmatch(line.text))
        and _ENDS.search(last.text) is None
        and line.start - last.end < _PAUSE_SECONDS
        and line.end - block[0].start <= _LONGEST_SECONDS
        and sum(len(each.text) for each in block) < _LONGEST_TEXT
    )


_LABEL = re.compile(r"[^\W\d_a-z][\w.'’-]{0,30}(?: [^\W\d_a-z][\w.'’-]{0,30}){0,3}: +(?=\S)")
"""The name of a speaker before each line, as programs for meetings write it."""


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
