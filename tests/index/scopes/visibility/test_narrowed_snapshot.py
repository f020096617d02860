"""A narrowed version of the index equals an index of the visible sources alone."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from index import VisibleFolders
from index.editions.merge_policy import SEGMENT_MERGE_POLICY, MergePolicy
from index.scopes import ServerSnapshot
from index.scopes.visibility.narrowed_snapshot import NarrowedSnapshot
from index.suggestions import suggest
from tests.index.scopes.test_server_snapshot import answers, grow, own_texts
from tests.properties.test_update_equals_rebuild import NEVER, SETTINGS, texts, told, world

SHARED_NAMES = ("a.txt", "guides/b.txt", "guides/deep/c.md", "guides2/d.txt", "staff/e.txt")
OWN_NAMES = ("@server/f.txt", "@server/site/g.md")
FOLDERS = ("a.txt", "guides", "guides/deep", "staff", "@server", "@server/site", "nowhere")

shared_files = st.dictionaries(st.sampled_from(SHARED_NAMES), texts, min_size=1)
own_files = st.dictionaries(st.sampled_from(OWN_NAMES), own_texts, min_size=1)
folders = st.lists(st.sampled_from(FOLDERS), max_size=3).map(VisibleFolders.of)


@pytest.mark.parametrize("policy", [NEVER, SEGMENT_MERGE_POLICY], ids=["never", "as shipped"])
@given(shared=shared_files, own=own_files, visible=folders, edited=st.booleans())
@settings(max_examples=25, deadline=None)
def test_what_is_left_equals_a_folder_of_it(
    policy: MergePolicy,
    shared: dict[str, str],
    own: dict[str, str],
    visible: VisibleFolders,
    *,
    edited: bool,
) -> None:
    """Statistics, searches, texts, words, acronyms, languages and answers are those of a folder."""
    left = {name: text for name, text in (shared | own).items() if visible.sees(name)}
    with (
        TemporaryDirectory() as one,
        TemporaryDirectory() as other,
        TemporaryDirectory() as alone,
        world(Path(one), policy=policy) as shared_world,
        world(Path(other), policy=policy) as own_world,
        world(Path(alone), policy=policy) as small,
    ):
        parts = [
            NarrowedSnapshot(grow(grown, files, edited=edited), visible, SETTINGS)
            for grown, files in ((shared_world, shared), (own_world, own))
        ]
        seen = ServerSnapshot(*parts, SETTINGS, version=1)
        rebuilt = grow(small, left, edited=False)
        assert told(seen) == told(rebuilt)
        assert answers(seen) == answers(rebuilt)
        assert dict(seen.languages) == dict(rebuilt.languages)
        for typed in ("fi", "ferry", "Main str"):
            found = suggest([seen.own, seen.shared], typed, limit=99)
            assert set(found) == set(suggest([rebuilt], typed, limit=99))
        if all(map(visible.sees, shared)):
            assert parts[0].hides_nothing
        event(f"{len(left)} of {len(shared | own)} sources")
