"""Readers of the formats whose file is the text itself: plain text and Markdown."""

from index.sources.encoding import decode_text
from index.sources.front_matter import parse_front_matter
from index.sources.readers.reading import Reading, ReadingNote, SourceFile
from index.types import Document


def read_text_file(file: SourceFile) -> Reading:
    """Read a plain text file, which may begin with front matter that has a title or the like."""
    return _read(file, "text", strict=True)


def read_markdown_file(file: SourceFile) -> Reading:
    """Read a Markdown file: title, author, date and the like come from its front matter."""
    return _read(file, "markdown", strict=False)


def _read(file: SourceFile, format_name: str, *, strict: bool) -> Reading:
    decoded = decode_text(file.name, file.data, charset=file.charset)
    front_matter = parse_front_matter(decoded.text, strict=strict)
    fields = front_matter.fields
    document = Document(
        source=file.name,
        text=decoded.text,
        format=format_name,
        title=fields.get("title"),
        url=fields.get("url"),
        published=fields.get("published"),
        author=fields.get("author"),
        outlet=fields.get("outlet"),
        language=fields.get("language"),
        body_start=front_matter.end,
    )
    problems = [each for each in (decoded.note, front_matter.problem) if each]
    notes = tuple(ReadingNote(file.name, problem) for problem in problems)
    return Reading(documents=(document,), notes=notes)
