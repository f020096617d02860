"""Questions a day in /insights top: counted, drawn, and said in words where nothing is drawn."""

import asyncio
import io
import os
import re
import time
from datetime import date, timedelta

import pytest
from discord import Permissions
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.moderation.activity import (
    activity_lines,
    describe_activity,
    draw_activity,
    list_days,
    picture,
    summarize,
)
from index import Band, DayCount
from tests.fakes import answer, quote, shown
from tests.seen import labels, parts, text

WHO, PAYS = "who was hurt?", "who pays?"
FIRST = date(2026, 11, 16)
COUNTS = st.fixed_dictionaries({band: st.integers(0, 10**6) for band in Band})
DAYS = st.lists(COUNTS, min_size=1, max_size=14).map(
    lambda counts: [
        DayCount(day=FIRST + timedelta(days=number), by_band=by_band)
        for number, by_band in enumerate(counts)
    ]
)


@given(days=DAYS)
def test_bars_are_as_long_as_the_day_is_busy(days):
    """The busiest day fills the bar; parts of a bar stand in the order of the bands."""
    lines = list_days(days, with_picture=False)
    busy = [day for day in days if day.total]
    most = max(day.total for day in days)
    for day, line in zip(busy, lines, strict=True):
        bar = line.split("`")[1]
        assert len(bar) == activity_lines._BAR
        assert re.fullmatch("█*▒*░* *", bar)
        filled = len(bar.strip())
        assert filled == round(activity_lines._BAR * day.total / most)
        numbers = dict(re.findall(r"([█▒░])\xa0(\d+)", line.rpartition("`")[2]))
        marks = dict(zip("█▒░", Band, strict=True))
        assert numbers == {
            mark: str(day.by_band[band]) for mark, band in marks.items() if day.by_band[band]
        }


@given(days=DAYS)
def test_the_sum_and_the_words_say_what_is_drawn(days):
    """Nothing where nobody asked; else numbers that add up, and the day with the most questions."""
    said = summarize(days, with_picture=True)
    if not any(day.total for day in days):
        assert said == ""
        return
    numbers = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", said)]
    total, num_days, share, *bands = numbers
    assert total == sum(bands) == sum(day.total for day in days)
    assert num_days == len(days)
    assert share == round(100 * bands[0] / total)
    words = describe_activity(days)
    assert len(words) <= 256
    assert str(max(day.total for day in days)) in words
    (line,) = list_days(days, with_picture=True)
    assert line.count("<t:") == sum(bool(day.total) for day in days)


async def test_a_picture_has_a_bar_for_each_day():
    """Drawn by matplotlib, in the colours that the legend of the text names."""
    days = [
        DayCount(day=FIRST, by_band={Band.ANSWER: 3, Band.CLOSEST: 2}),
        DayCount(day=FIRST + timedelta(days=1), by_band={Band.NONE: 4}),
    ]
    drawn = Image.open(io.BytesIO(await draw_activity(days))).convert("RGB")
    seen = {colour for _, colour in drawn.getcolors(1 << 24)}
    assert {(0x4F, 0x86, 0xF7), (0xF0, 0xB2, 0x32), (0xE3, 0xE5, 0xE8)} <= seen
    assert drawn.width > 2 * drawn.height


async def test_nothing_is_drawn_of_nothing():
    """No process is started for an empty picture."""
    assert await draw_activity([DayCount(day=FIRST, by_band={})]) is None


@pytest.mark.parametrize("program", ["raise SystemExit('no fonts')", "print('no picture')"])
async def test_a_failure_to_draw_costs_the_picture_alone(monkeypatch, tmp_path, caplog, program):
    """One line in the log; the bars take its place."""
    (tmp_path / "drawing.py").write_text(program)
    monkeypatch.setattr(picture, "_PROGRAM", tmp_path / "drawing.py")
    assert await draw_activity([DayCount(day=FIRST, by_band={Band.NONE: 4})]) is None
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def wait_for(file):
    """Return once a file has a text."""
    while not (file.exists() and file.read_text()):
        time.sleep(0.05)


async def test_a_drawing_that_nobody_waits_for_is_ended(monkeypatch, tmp_path):
    """Its process does not stay behind."""
    started = tmp_path / "started"
    note = f"import os, time; open({str(started)!r}, 'w').write(str(os.getpid()))"
    (tmp_path / "drawing.py").write_text(f"{note}; time.sleep(99)")
    monkeypatch.setattr(picture, "_PROGRAM", tmp_path / "drawing.py")
    drawing = asyncio.create_task(draw_activity([DayCount(day=FIRST, by_band={Band.NONE: 4})]))
    await asyncio.to_thread(wait_for, started)
    drawing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drawing
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])


@pytest.fixture
async def asked(engine, channel, alice):
    """A question with an answer and one without, found passages, and a shared answer."""
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    engine.answers[PAYS] = answer(PAYS, quote(shown(), 2, 1), band=Band.CLOSEST)
    given = await alice.slash(channel, "ask", question=WHO, private=True)
    await alice.slash(channel, "ask", question=PAYS)
    await alice.slash(channel, "find", words="smoke")
    await alice.click(given.response, label="Share to channel")


async def test_the_top_list_begins_with_the_questions_of_each_day(
    channel, moderator, asked, monkeypatch
):
    """In a picture with words about it; lists and shared answers are no questions."""
    drawn = await draw_activity([DayCount(day=FIRST, by_band={Band.ANSWER: 1})])

    async def draw(_):  # time stands still here, so that no other process ever ends
        return drawn

    monkeypatch.setattr("bot.moderation.insights.draw_activity", draw)
    result = await moderator.slash(channel, "insights top")
    assert result.ephemeral
    seen = text(result.response)
    assert seen.startswith(
        "**2 questions in 14 days, 50 % answered**\n-# 🟦 1 answered · 🟨 1 with"
    )
    assert "⬜ 0 with nothing" in seen
    (gallery,) = [part for part in parts(result.response) if part["type"] == 12]
    (item,) = gallery["items"]
    assert item["description"].startswith("A bar for each day from 20")
    (file,) = result.response.attachments
    assert await file.read() == drawn
    assert "1 · who was hurt?" in seen.replace("\\", "")
    assert labels(result.response) == []


async def test_without_a_plotting_library_there_are_bars(channel, moderator, asked, monkeypatch):
    """The extra is not installed: text says the same."""
    monkeypatch.setattr(picture, "find_spec", lambda _: None)
    seen = text((await moderator.slash(channel, "insights top")).response)
    assert "-# █ 1 answered · ▒ 1 with" in seen
    assert "`██████▒▒▒▒▒▒`" in seen
    assert seen.count("<t:") == 1, "days without a question are left out"
