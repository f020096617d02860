"""manifest: a list of arrays that knows whether it is whole."""

import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.generations import manifest
from index.generations.manifest import Manifest, Part, Place

numbers = st.integers(0, 2**53)
metas = st.dictionaries(
    st.text(),
    st.recursive(st.none() | st.booleans() | numbers | st.text(), st.lists, max_leaves=5),
)
manifests = st.builds(
    Manifest,
    meta=metas,
    parts=st.dictionaries(numbers, st.builds(Part, numbers, st.integers(0, 2**32 - 1))),
    places=st.dictionaries(
        st.text(),
        st.builds(Place, numbers, numbers, st.just("<i4"), st.lists(numbers).map(tuple)),
    ),
)


@settings(max_examples=40, deadline=None)
@given(written=manifests)
def test_what_is_dumped_is_loaded(written):
    """Values come back equal, names and numbers alike."""
    assert manifest.load(manifest.dump(written)) == written


@settings(max_examples=40, deadline=None)
@given(written=manifests, data=st.data())
def test_no_altered_byte_goes_unseen(written, data):
    """One changed, added or missing byte anywhere is found."""
    content = manifest.dump(written)
    where = data.draw(st.integers(0, len(content) - 1))
    flipped = bytearray(content)
    flipped[where] ^= data.draw(st.integers(1, 255))
    for altered in (bytes(flipped), content[:where], content + b"x"):
        with pytest.raises(ValueError, match="bytes"):
            manifest.load(altered)


def test_another_manifest_than_the_expected_one_is_refused():
    """`CURRENT` says which manifest it means."""
    content = manifest.dump(Manifest(meta={}, parts={}, places={}))
    assert manifest.load(content, manifest.checksum(content)).places == {}
    with pytest.raises(ValueError, match="CURRENT"):
        manifest.load(content, manifest.checksum(content) ^ 1)


def test_a_format_of_the_future_is_refused():
    """A newer footnote's index is not misread."""
    body = json.dumps({"format": manifest.FORMAT + 1}).encode()
    with pytest.raises(ValueError, match="format 2"):
        manifest.load(b"%08x\n" % zlib.crc32(body) + body)
