"""A manifest is read back as it was written, and a change of any byte is found."""

import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.generations.manifest import (
    FORMAT,
    ArrayFile,
    ArrayLocation,
    Manifest,
    dump_manifest,
    load_manifest,
    verify_checksum,
)

numbers = st.integers(0, 2**53)
metas = st.dictionaries(
    st.text(),
    st.recursive(st.none() | st.booleans() | numbers | st.text(), st.lists, max_leaves=5),
)
manifests = st.builds(
    Manifest,
    meta=metas,
    files=st.dictionaries(numbers, st.builds(ArrayFile, numbers, st.integers(0, 2**32 - 1))),
    locations=st.dictionaries(
        st.text(),
        st.builds(ArrayLocation, numbers, numbers, st.just("<i4"), st.lists(numbers).map(tuple)),
    ),
)


@settings(max_examples=40, deadline=None)
@given(written=manifests)
def test_what_is_dumped_is_loaded(written):
    """Loading inverts dumping."""
    assert load_manifest(dump_manifest(written)) == written


@settings(max_examples=40, deadline=None)
@given(written=manifests, data=st.data())
def test_no_altered_byte_goes_unseen(written, data):
    """A changed, added or missing byte anywhere raises ValueError."""
    content = dump_manifest(written)
    where = data.draw(st.integers(0, len(content) - 1))
    flipped = bytearray(content)
    flipped[where] ^= data.draw(st.integers(1, 255))
    for altered in (bytes(flipped), content[:where], content + b"x"):
        with pytest.raises(ValueError, match="bytes"):
            load_manifest(altered)


def test_another_manifest_than_the_expected_one_is_refused():
    """A manifest whose checksum is not the expected one raises ValueError."""
    content = dump_manifest(Manifest(meta={}, files={}, locations={}))
    assert load_manifest(content, verify_checksum(content)).locations == {}
    with pytest.raises(ValueError, match="CURRENT"):
        load_manifest(content, verify_checksum(content) ^ 1)


def test_a_format_of_the_future_is_refused():
    """A manifest of a newer format raises ValueError."""
    body = json.dumps({"format": FORMAT + 1}).encode()
    with pytest.raises(ValueError, match="format 2"):
        load_manifest(b"%08x\n" % zlib.crc32(body) + body)
