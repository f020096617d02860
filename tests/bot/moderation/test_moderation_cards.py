"""bot/moderation/moderation_cards: at their fullest, in each language, within one message."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moderation import moderation_cards as cards
from bot.moderation.folder_choice import KnownHere
from bot.moderation.server_settings import (
    MAX_CHANNELS,
    MAX_COOLDOWN_SECONDS,
    MAX_FOLDER_LENGTH,
    MAX_FOLDERS,
    MAX_ROLES,
    MAX_WAIT_SECONDS,
    ServerSettings,
    check_settings,
)
from bot.rendering import PressButton, escape_shortened
from bot.translations import SPOKEN, speak
from index import GoldenQuestion, VersionInfo
from tests.support import hostile

GUILD = 10**18
each_language = pytest.mark.parametrize("language", SPOKEN)


def ids(num):
    """Return ids as long as Discord's."""
    return [10**19 + number for number in range(num)]


def golden(number, text):
    """Return a golden question of this text."""
    return GoldenQuestion(
        id=number, question=text, band="closest", source=text, text=text, created_at="2026-01-01"
    )


@each_language
@pytest.mark.parametrize("is_known", [True, False])
def test_the_fullest_panel_fits_one_message(language, is_known):
    """Every list as long as may be chosen, of folders with the longest names."""
    folders = tuple(f"{n:02}" + "*" * (MAX_FOLDER_LENGTH - 2) for n in range(MAX_FOLDERS))
    settings = check_settings(
        ServerSettings(
            auto_answer_channels=frozenset(ids(MAX_CHANNELS)),
            auto_answer_wait=MAX_WAIT_SECONDS,
            log_channel=10**19,
            private_answers=True,
            cooldown=MAX_COOLDOWN_SECONDS,
            log_questions=False,
            asking_roles=frozenset(ids(MAX_ROLES)),
            managing_roles=frozenset(ids(MAX_ROLES)),
            channel_folders=dict.fromkeys(ids(60), folders),
            role_folders=dict.fromkeys([GUILD, *ids(60)], folders),
        )
    )
    there = ids(60) if is_known else ()
    with speak(language):
        card = cards.render_settings(
            settings,
            guild_id=GUILD,
            hears_all=False,
            stores_questions=True,
            known=KnownHere(folder=lambda _: is_known, channels=there, roles=there),
        )
    hostile.fits(card)
    assert len(card.buttons) == 9


@each_language
@given(text=hostile.texts, num=st.sampled_from([1, 8, 9, 50]))
def test_any_golden_questions_fit_their_pages(language, text, num):
    """Each stands on one page, with the number by which it is removed."""
    kept = [golden(number, text) for number in range(1, num + 1)]
    seen = []
    with speak(language):
        for page in range((num - 1) // 8 + 1):
            card = cards.render_golden_list(kept, page)
            hostile.fits(card)
            shown = "\n".join(card.texts)
            seen += [each.id for each in kept if f"**{each.id}.** " in shown]
    assert seen == [each.id for each in kept]


def test_the_list_of_golden_questions_turns_its_pages():
    """Arrows end at both ends; a page beyond the last is the last, as after a removal."""
    kept = [golden(number, "Who?") for number in range(1, 18)]
    keys = []
    for page in range(3):
        back, onward = cards.render_golden_list(kept, page).buttons
        assert isinstance(back, PressButton)
        assert isinstance(onward, PressButton)
        keys.append((back.disabled, back.key, onward.disabled, onward.key))
    assert keys == [
        (True, "0", False, "1"),
        (False, "0", False, "2"),
        (False, "1", True, "3"),
    ]
    assert cards.render_golden_list(kept, 9) == cards.render_golden_list(kept, 2)
    assert cards.render_golden_list(kept[:8], 0).buttons == ()


@each_language
def test_a_long_history_fits_one_message(language):
    """Of many versions, the newest are shown and the others counted."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    versions = [
        VersionInfo(
            version=10**6 - number,
            created_at=at,
            live=not number,
            pinned=True,
            kept=False,
            sources=10**6,
            paragraphs=10**7,
            sentences=10**8,
            added=10**6,
            changed=10**6,
            removed=10**6,
        )
        for number in range(200)
    ]
    with speak(language):
        hostile.fits(cards.render_history(versions, (10**6 - 9,), note="note"))


@each_language
@given(text=hostile.texts)
def test_any_other_card_for_moderators_fits_one_message(language, text):
    """Whatever a source, a member or a question is called."""
    with speak(language):
        hostile.fits(cards.render_erase_question(text, "a" * 12, note="note"))
        hostile.fits(cards.render_audit_entry(text, "added", text))
        hostile.fits(cards.render_insights("head", [f"- {escape_shortened(text, 200)}"] * 40))


def test_a_list_counts_what_it_does_not_show():
    """What does not fit, and what was left out before; a list shown whole counts nothing."""
    assert "more" not in cards.render_insights("head", ["a"] * 3, rest=-9).texts[-1]
    assert (
        cards.render_insights("head", ["a"] * 3, rest=4)
        .texts[-1]
        .endswith("… and 4 more; with `csv` you get all")
    )
    shown = cards.render_insights("head", ["x" * 999] * 9, rest=1).texts[-1]
    assert shown.count("x") == 3 * 999
    assert "… and 7 more" in shown


@each_language
def test_a_return_names_some_sources_and_counts_the_rest(language):
    """As text, however many came back or left."""
    back = [f"*b{n}*.txt" * 40 for n in range(200)]
    with speak(language):
        card = cards.render_return(3, back, ["*g*.txt"], note="note")
    (text,) = card.texts
    assert "v3" in text
    assert "－ \\*g\\*.txt" in text
    assert text.count("＋ \\*b") == 8
    assert "192" in text
    assert len(text) < 4000
    assert text.endswith("note")
