"""parts: arrays come out as they went in, and an altered byte is found."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from index.generations import array_files
from index.generations.disk import DISK

arrays = st.dictionaries(
    st.text(max_size=5),
    hnp.arrays(
        st.sampled_from(["u1", "i2", "u4", "i8", "f4", "f8", "S3", "?"]),
        hnp.array_shapes(min_dims=0, min_side=0, max_dims=3),
    ),
    max_size=5,
)


@pytest.fixture
def large(monkeypatch):
    """Take every part for a large one: mapped, and trusted while it is not touched."""
    monkeypatch.setattr(array_files, "SMALL", 0)


def stored(folder, content):
    """Write arrays and return the part."""
    return array_files.write(folder, content, DISK)


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@settings(max_examples=40, deadline=None)
@given(content=arrays)
def test_arrays_come_out_as_they_went_in(tmp_path_factory, small, content):
    """Values, shapes and types, empty and scalar ones included, in memory or mapped."""
    folder = tmp_path_factory.mktemp("part")
    part = stored(folder, content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(array_files, "SMALL", small)
        data = array_files.read(folder, part, DISK)
    for name, place in array_files.lay_out(content, 1).items():
        array = array_files.view(data, place)
        assert (array.dtype, array.shape) == (content[name].dtype, content[name].shape)
        assert array.tobytes() == content[name].tobytes()
        assert not array.flags.writeable
        assert array.ctypes.data % array.dtype.alignment == 0


def test_an_array_that_is_not_contiguous_is_stored_in_its_order(tmp_path):
    """A transposed or strided array reads back equal."""
    content = {"t": np.arange(12).reshape(3, 4).T, "s": np.arange(10)[::3]}
    part = stored(tmp_path, content)
    data = array_files.read(tmp_path, part, DISK)
    for name, place in array_files.lay_out(content, 1).items():
        np.testing.assert_array_equal(array_files.view(data, place), content[name])


def test_objects_are_refused():
    """What has no bytes cannot be stored."""
    with pytest.raises(TypeError, match="words"):
        array_files.lay_out({"words": np.array(["a", None], dtype=object)}, 1)


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@pytest.mark.parametrize("where", [0, 100, 4000, -1])
def test_an_altered_byte_is_found_at_the_next_reading(tmp_path, monkeypatch, small, where):
    """Header, arrays, padding: a changed byte is a problem, in small parts and in large ones."""
    monkeypatch.setattr(array_files, "SMALL", small)
    part = stored(tmp_path, {"a": np.arange(1000)})
    array_files.read(tmp_path, part, DISK)
    content = bytearray((tmp_path / "arrays").read_bytes())
    content[where] ^= 1
    (tmp_path / "arrays").write_bytes(content)
    with pytest.raises(ValueError, match="altered"):
        array_files.read(tmp_path, part, DISK)
    assert array_files.problem(tmp_path, part, whole=True) == "arrays was altered"


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@pytest.mark.parametrize("size", [0, 1, 8000])
def test_a_cut_or_grown_file_is_found_by_its_size(tmp_path, monkeypatch, small, size):
    """No byte needs reading for that."""
    monkeypatch.setattr(array_files, "SMALL", small)
    part = stored(tmp_path, {"a": np.arange(1000)})
    for length in (size, part.size + 1):
        os.truncate(tmp_path / "arrays", length)
        with pytest.raises(ValueError, match=f"{length} bytes instead of {part.size}"):
            array_files.read(tmp_path, part, DISK)
        assert "instead of" in array_files.problem(tmp_path, part, whole=False)


def test_a_missing_file_is_a_problem(tmp_path):
    """A part without its file says so."""
    part = stored(tmp_path, {"a": np.arange(1000)})
    (tmp_path / "arrays").unlink()
    with pytest.raises(ValueError, match="cannot be read"):
        array_files.read(tmp_path, part, DISK)


def rotten(folder):
    """Alter a byte as a failing medium would, behind the back of the file's times."""
    seen = (folder / "arrays").stat()
    content = bytearray((folder / "arrays").read_bytes())
    content[80] ^= 1
    (folder / "arrays").write_bytes(content)
    os.utime(folder / "arrays", ns=(seen.st_atime_ns, seen.st_mtime_ns))


def test_altering_a_file_and_setting_its_time_back_is_found(tmp_path, large):
    """A file's modification time can be set; the time of the setting is noticed."""
    part = stored(tmp_path, {"a": np.arange(1000)})
    rotten(tmp_path)
    with pytest.raises(ValueError, match="altered"):
        array_files.read(tmp_path, part, DISK)


def test_a_large_part_is_read_whole_again_after_a_start_of_the_machine(
    tmp_path, large, monkeypatch
):
    """What rots without anybody writing is found once the machine was restarted."""
    folder = tmp_path / "part"
    folder.mkdir()
    (tmp_path / "boot").write_text("first")
    monkeypatch.setattr(array_files, "BOOT_ID", tmp_path / "boot")
    part = stored(folder, {"a": np.arange(1000)})
    rotten(folder)
    (folder / "checked").write_bytes(array_files._proof(folder, part))
    array_files.read(folder, part, DISK)
    (tmp_path / "boot").write_text("second")
    with pytest.raises(ValueError, match="altered"):
        array_files.read(folder, part, DISK)


def test_a_whole_part_is_read_once_and_then_trusted(tmp_path, large):
    """A copied folder proves itself once, and that is noted."""
    part = stored(tmp_path, {"a": np.arange(1000)})
    (tmp_path / "checked").unlink()
    array_files.read(tmp_path, part, DISK)
    assert (tmp_path / "checked").read_bytes() == array_files._proof(tmp_path, part)
