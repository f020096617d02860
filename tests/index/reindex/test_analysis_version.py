"""The fingerprint of the rules by which articles are analysed."""

from collections.abc import Iterator

import pytest

from index import analysis
from index.reindex.analysis_version import fingerprint, reads_as_now


@pytest.fixture(autouse=True)
def uncached() -> Iterator[None]:
    fingerprint.cache_clear()
    yield
    fingerprint.cache_clear()


def test_another_pystemmer_is_another_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its results may change from one version to the next, and without it words are cut."""
    found = set()
    for version in ("3.0.0", "3.1.0", "none"):
        monkeypatch.setattr(analysis, "pystemmer_version", lambda version=version: version)
        fingerprint.cache_clear()
        found.add(fingerprint())
        assert reads_as_now(fingerprint())
    assert len(found) == 3
