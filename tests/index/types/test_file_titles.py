"""index/types/file_titles: a title made of a file's name."""

import pytest

from index.types import title_of_file


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("folder/opening_hours-2026.md", "opening hours 2026"),
        ("Meeting notes 1f0e9b3a7c5d4e2f8a6b0c1d2e3f4a5b.md", "Meeting notes"),
        ("faq-0123456789abcdef0123456789abcdef.csv", "faq"),
        ("0123456789abcdef0123456789abcdef.txt", "0123456789abcdef0123456789abcdef"),
        ("commit 0123456789abcdef.txt", "commit 0123456789abcdef"),
        ("feed.rss/spring-news", "spring news"),
        ("2026-05-01-spring-news.md", "2026-05-01 spring news"),
        ("minutes_2026-05-01.md", "minutes 2026-05-01"),
        ("minutes-2026-05.md", "minutes 2026-05"),
        ("plan-12-30.md", "plan 12 30"),
        ("1984-a-novel.txt", "1984 a novel"),
        ("---.md", "---.md"),
    ],
)
def test_a_title_is_the_name_as_words(name, title):
    """Without folders, the ending, and the id that Notion writes behind a title."""
    assert title_of_file(name) == title
