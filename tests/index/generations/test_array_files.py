"""Arrays are read back as they were written, and an altered byte is found."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from index.generations import DISK, array_files

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
    """Treat every array file as large: mapped, and checked only if it may have changed."""
    monkeypatch.setattr(array_files, "SMALL", 0)


def stored(folder, content):
    """Write an array file."""
    return array_files.write_arrays(folder, content, DISK)


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@settings(max_examples=40, deadline=None)
@given(content=arrays)
def test_arrays_come_out_as_they_went_in(tmp_path_factory, small, content):
    """Values, shapes and types are kept, in memory or mapped, for empty and scalar arrays too."""
    folder = tmp_path_factory.mktemp("files")
    file = stored(folder, content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(array_files, "SMALL", small)
        data = array_files.read_arrays(folder, file, DISK)
    for name, location in array_files.assign_locations(content, 1).items():
        array = array_files.view_array(data, location)
        assert (array.dtype, array.shape) == (content[name].dtype, content[name].shape)
        assert array.tobytes() == content[name].tobytes()
        assert not array.flags.writeable
        assert array.ctypes.data % array.dtype.alignment == 0


def test_an_array_that_is_not_contiguous_is_stored_in_its_order(tmp_path):
    """A transposed or strided array reads back equal."""
    content = {"t": np.arange(12).reshape(3, 4).T, "s": np.arange(10)[::3]}
    file = stored(tmp_path, content)
    data = array_files.read_arrays(tmp_path, file, DISK)
    for name, location in array_files.assign_locations(content, 1).items():
        np.testing.assert_array_equal(array_files.view_array(data, location), content[name])


def test_objects_are_refused():
    """Arrays of objects raise TypeError."""
    with pytest.raises(TypeError, match="words"):
        array_files.assign_locations({"words": np.array(["a", None], dtype=object)}, 1)


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@pytest.mark.parametrize("where", [0, 100, 4000, -1])
def test_an_altered_byte_is_found_at_the_next_reading(tmp_path, monkeypatch, small, where):
    """A changed byte in header, arrays or padding is found, in small files and large ones."""
    monkeypatch.setattr(array_files, "SMALL", small)
    file = stored(tmp_path, {"a": np.arange(1000)})
    array_files.read_arrays(tmp_path, file, DISK)
    content = bytearray((tmp_path / "arrays").read_bytes())
    content[where] ^= 1
    (tmp_path / "arrays").write_bytes(content)
    with pytest.raises(ValueError, match="altered"):
        array_files.read_arrays(tmp_path, file, DISK)
    assert array_files.find_problem(tmp_path, file, check_bytes=True) == "arrays was altered"


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@pytest.mark.parametrize("size", [0, 1, 8000])
def test_a_cut_or_grown_file_is_found_by_its_size(tmp_path, monkeypatch, small, size):
    """A file of another size is refused without reading its bytes."""
    monkeypatch.setattr(array_files, "SMALL", small)
    file = stored(tmp_path, {"a": np.arange(1000)})
    for length in (size, file.size + 1):
        os.truncate(tmp_path / "arrays", length)
        with pytest.raises(ValueError, match=f"{length} bytes instead of {file.size}"):
            array_files.read_arrays(tmp_path, file, DISK)
        assert "instead of" in array_files.find_problem(tmp_path, file, check_bytes=False)


def test_a_missing_file_is_a_problem(tmp_path):
    """A missing file raises ValueError."""
    file = stored(tmp_path, {"a": np.arange(1000)})
    (tmp_path / "arrays").unlink()
    with pytest.raises(ValueError, match="cannot be read"):
        array_files.read_arrays(tmp_path, file, DISK)


def rotten(folder):
    """Alter a byte as a failing medium would: the modification time stays."""
    seen = (folder / "arrays").stat()
    content = bytearray((folder / "arrays").read_bytes())
    content[80] ^= 1
    (folder / "arrays").write_bytes(content)
    os.utime(folder / "arrays", ns=(seen.st_atime_ns, seen.st_mtime_ns))


def test_altering_a_file_and_setting_its_time_back_is_found(tmp_path, large):
    """A change is found by its change time if the modification time was set back."""
    file = stored(tmp_path, {"a": np.arange(1000)})
    rotten(tmp_path)
    with pytest.raises(ValueError, match="altered"):
        array_files.read_arrays(tmp_path, file, DISK)


def test_a_large_file_is_checked_again_after_a_boot(tmp_path, large, monkeypatch):
    """Damage below the file system is found after the next boot."""
    folder = tmp_path / "files"
    folder.mkdir()
    (tmp_path / "boot").write_text("first")
    monkeypatch.setattr(array_files, "BOOT_ID", tmp_path / "boot")
    file = stored(folder, {"a": np.arange(1000)})
    rotten(folder)
    (folder / "checked").write_bytes(array_files._describe_check(folder, file))
    array_files.read_arrays(folder, file, DISK)
    (tmp_path / "boot").write_text("second")
    with pytest.raises(ValueError, match="altered"):
        array_files.read_arrays(folder, file, DISK)


def test_a_large_file_is_checked_once(tmp_path, large):
    """A check is recorded, also for a copied folder without a record."""
    file = stored(tmp_path, {"a": np.arange(1000)})
    (tmp_path / "checked").unlink()
    array_files.read_arrays(tmp_path, file, DISK)
    assert (tmp_path / "checked").read_bytes() == array_files._describe_check(tmp_path, file)
