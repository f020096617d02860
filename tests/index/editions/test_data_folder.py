"""index/editions/data_folder: where the index of a corpus is kept."""

from pathlib import Path

from index.editions import find_data_folder


def test_the_folder_is_readable_and_unique_to_the_corpus_path(tmp_path: Path) -> None:
    """Two corpora of the same name have different folders, both named after it."""
    one, other = (find_data_folder(tmp_path, Path(place, "My News")) for place in ("/a", "/b"))
    assert one != other
    assert {one.parent, other.parent} == {tmp_path}
    assert one.name.startswith("My-News-")
    assert other.name.startswith("My-News-")


def test_a_name_without_letters_still_gives_a_folder(tmp_path: Path) -> None:
    """A corpus whose name has no plain letter or digit is kept under `corpus-…`."""
    assert find_data_folder(tmp_path, Path("/…")).name.startswith("corpus-")
