"""Moderators' flows of the real bot over real sockets, with what goes wrong on the way."""

import csv
import io
import re

import pytest

from tests.discord_server.conftest import connect, told, watched
from tests.discord_server.faults import Failed, Held, Late, Limited, Lost, Refused
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord
from tests.discord_server.world import EVERYTHING, MESSAGE_CONTENT, User, walk
from tests.support.loopback_site import HOST, serve_site

BRIDGE = (
    "Bridge opens\n\nThe Alder bridge opened on Monday.\n\nThe Alder bridge is 300 metres long.\n"
)
OPENED = "When did the Alder bridge open?"
UNKNOWN = "Who painted the ferry?"
CALL_BACK = "POST /interactions/{interaction}/{token}/callback"
POST = "POST /channels/{channel}/messages"
EDIT = "PATCH /webhooks/{application}/{token}/messages/{message}"


@pytest.fixture(scope="module")
def _newsroom(tmp_path_factory):
    """A bot with one article, which hears all messages and may answer unasked."""
    folder = tmp_path_factory.mktemp("newsroom")
    corpus = folder / "articles"
    corpus.mkdir()
    (corpus / "bridge.txt").write_text(BRIDGE, "utf-8")
    with LoopbackDiscord(allowed_intents=MESSAGE_CONTENT) as server:
        settings = {
            "api": server.api,
            "token": server.token,
            "FOOTNOTE_MESSAGE_CONTENT": "1",
            "FOOTNOTE_FETCH_ALLOW": HOST,
        }
        with BotProcess(folder, corpus=corpus, **settings) as process:
            connect(server, process)
            yield server, process, corpus


@pytest.fixture
def discord(_newsroom):
    """The server of that bot; whatever the bot sent, it sent as it should."""
    server, process, _ = _newsroom
    with watched(server, process):
        yield server


@pytest.fixture
def corpus(_newsroom):
    """The folder of that bot's articles."""
    return _newsroom[2]


@pytest.fixture
def article(corpus):
    """Returns a function that writes the article anew."""
    yield lambda text: (corpus / "bridge.txt").write_text(text, "utf-8")
    (corpus / "bridge.txt").write_text(BRIDGE, "utf-8")


def plain(message):
    """Return the text of a message without the signs that format it."""
    return message.text.replace("*", "").replace("\\", "")


def test_versions_are_listed_and_one_is_brought_back(discord, manage, article):
    """The answers are those of that version, until somebody re-indexes."""
    article(BRIDGE.replace("Monday", "Friday"))
    report = manage("sources reindex", "live:")
    now = int(plain(report).split("✅ v")[1].split()[0])
    assert "on Friday" in plain(discord.reply_to(discord.mention(OPENED)))
    assert f"v{now}** " in manage("sources history", "newest first").text
    manage("sources rollback", f"v{now - 1} is live again", version=now - 1)
    assert "on Monday" in plain(discord.reply_to(discord.mention(OPENED)))
    assert "pinned" in manage("sources history", "newest first").text
    manage("sources rollback", "77 is not kept", version=77)
    article(BRIDGE)
    manage("sources reindex", "✅")


def test_two_moderators_who_roll_back_at_once_go_back_one_version(discord, manage):
    """The second is told that the version is not live any more, and nothing else happens."""
    olga = User("olga", permissions=EVERYTHING)
    for text in (b"Club\n\nThe club has nine rooms.\n", b"Club\n\nThe club has ten rooms.\n"):
        report = manage("sources add", "live:", file=("club.txt", text), whose="own")
    live = int(plain(report).split("✅ v")[1].split()[0])
    both = ((discord.world.moderator, "Roll back"), (olga, "Roll back"))
    pressed = discord.press_at_once(report, both)
    said = sorted(discord.answer_to(each).text.split("\n")[0] for each in pressed)
    assert said[0].startswith("This version is no longer the newest")
    assert said[1].startswith(f"↩ v{live - 1} is live again")
    assert "nine rooms" in plain(discord.reply_to(discord.mention("How many rooms has the club?")))
    history = manage("sources history", "newest first", whose="own")
    assert "This server's own sources" in history.text
    manage("sources rollback", f"v{live} is live again", version=live, whose="own")


def test_a_page_is_added_by_its_address_and_its_failure_is_said(discord, manage):
    """A page is quoted with a link to it; what cannot be fetched leaves everything as it is.

    The host allows this address to the articles that all share, not to whoever invites the bot.
    """
    page = "<h1>Ferries</h1><p>The night ferry leaves the pier at eleven.</p>" * 2
    asked = "When does the night ferry leave?"
    with serve_site() as site:
        there = site.put("/ferries", page, media_type="text/html")
        report = manage("sources add", "live:", url=there)
        missing = manage("sources add", "Nothing was changed", url=f"{site.address}/no")
        assert "404" in missing.text
        private = manage("sources add", "Nothing was changed", url=there, whose="own")
        assert "private address" in private.text
    reply = discord.reply_to(discord.mention(asked))
    assert "at eleven" in plain(reply)
    opened = discord.answer_to(discord.press(reply, "Context"))
    assert any("url" in each for each in walk(opened.components) if each["type"] == 2)
    name = plain(report).split("＋ ")[1].split(" · ")[0]
    manage("sources remove", "live:", source=name)
    assert "at eleven" not in plain(discord.reply_to(discord.mention(asked)))


def test_what_one_moderator_alone_reads_is_in_the_language_of_that_one(discord, manage):
    """The channel reads a report in the server's language, whoever asked for it."""
    moderator = discord.world.moderator
    moderator.locale = "de"
    report = manage("sources reindex", "up to date")
    manage("sources add", "Gib eine Webadresse an", url="ftp://a.example")
    shown = discord.answer_to(discord.slash("sources history", user=moderator))
    moderator.locale = "en-US"
    assert not report.ephemeral
    assert "die neueste zuerst" in shown.text


def test_members_see_and_delete_what_is_stored_of_them(discord):
    """After one question; in a direct message as in a server, and for the member alone."""
    world = discord.world
    alone = world.direct(world.stranger)
    form = discord.press(discord.reply_to(discord.mention(OPENED)), "👎", user=world.stranger)
    discord.wait(lambda: form.modal, "a form")
    discord.answer_to(discord.submit(form, ""))
    shown = discord.answer_to(discord.slash("privacy", user=world.stranger, channel=alone))
    assert shown.ephemeral
    assert "Yours: 1 record" in plain(shown)
    discord.press(shown, "Delete mine", user=world.stranger)
    discord.wait(lambda: "Delete" in shown.buttons, "the question")
    discord.press(shown, "Delete", user=world.stranger)
    discord.wait(lambda: "Done: 1 record" in plain(shown), "the deletion")
    again = discord.answer_to(discord.slash("privacy", user=world.stranger))
    assert "nothing is stored of you" in plain(again)


def test_commands_answer_in_a_direct_message_too(discord):
    """From the shared articles; there is no channel to share anything with."""
    alone = discord.world.direct(discord.world.member)
    for command, options, said in (
        ("ask", {"question": OPENED}, "on Monday"),
        ("find", {"words": "Alder"}, "on Monday"),
        ("source", {"name": "bridge.txt"}, "on Monday"),
        ("help", {}, "Footnote"),
    ):
        answer = discord.answer_to(discord.slash(command, channel=alone, **options))
        assert said in plain(answer)
        assert not {"Share to channel", "Share as reply"} & set(answer.buttons)


@pytest.mark.parametrize("late", ["Publish anyway", "Discard"])
def test_what_two_moderators_decide_at_once_is_decided_once(discord, manage, late):
    """What was held back is added by the first; the other is told that it was decided."""
    olga = User("olga", permissions=EVERYTHING)
    text = "Rules\n\n" + "".join(f"Rule {n} is about dogs.\n\n" for n in range(9))
    manage("sources add", "live:", file=("rules.txt", text.encode()), whose="own")
    held_back = manage("sources add", "would lose", file=("rules.txt", b"Rules\n"), whose="own")
    both = ((discord.world.moderator, "Publish anyway"), (olga, late))
    pressed = discord.press_at_once(held_back, both)
    discord.wait(lambda: "live:" in held_back.text, "the report")
    answers = sorted((discord.answer_to(each) for each in pressed), key=lambda a: a.ephemeral)
    assert [each.ephemeral for each in answers] == [False, True]
    assert "was answered" in answers[1].text
    assert "live:" in held_back.text


def test_golden_questions_are_kept_compared_and_removed(discord, manage, article):
    """By command and by button; a re-index shows the answer before and after."""
    manage("sources golden add", "Kept as a golden question", question=OPENED)
    length = discord.reply_to(discord.mention("How long is the Alder bridge?"))
    voted = discord.answer_to(discord.press(length, "👍", user=discord.world.moderator))
    kept = discord.press(voted, "Keep as golden", user=discord.world.moderator)
    assert "Kept as a golden question" in discord.answer_to(kept).text
    listed = manage("sources golden list", "Golden questions")
    assert "**1.**" in listed.text
    assert "**2.**" in listed.text
    article(BRIDGE.replace("Monday", "Sunday"))
    report = plain(manage("sources reindex", "live:"))
    assert "1 of 2 golden questions changed" in report
    assert "before: “The Alder bridge opened on Monday" in report
    assert "after: “The Alder bridge opened on Sunday" in report
    for number in (1, 2):
        manage("sources golden remove", f"question {number} is removed", number=number)
    manage("sources golden list", "no golden question")
    article(BRIDGE)
    manage("sources reindex", "✅")


def test_a_gap_is_reported_listed_and_answered(discord, manage):
    """What a moderator writes into the form is quoted like any other article, with its author."""
    missed = discord.reply_to(discord.mention(UNKNOWN))
    assert "Thank you" in discord.answer_to(discord.press(missed, "Report gap")).text
    gaps = manage("insights gaps", UNKNOWN)
    form = discord.press(gaps, "Answer 1", user=discord.world.moderator)
    discord.wait(lambda: form.modal, "a form")
    text = "The ferry was painted by Ada Quill.\n# not a title\n- not a list"
    told(discord, discord.submit(form, text), "quote")
    reply = discord.reply_to(discord.mention(UNKNOWN))
    assert "painted by Ada Quill" in plain(reply)
    assert "@server/answers.md" in plain(discord.answer_to(discord.press(reply, "Context")))
    listed = manage("insights gaps", UNKNOWN)
    assert f"✅ {UNKNOWN}" in plain(listed)
    assert "Answer 1" not in listed.buttons


@pytest.mark.parametrize(
    ("command", "name", "head"),
    [
        ("gaps", "gaps.csv", ["reported", "question", "missing words"]),
        ("top", "questions.csv", ["question", "times"]),
        ("feedback", "feedback.csv", ["given", "vote", "question", "reason"]),
    ],
)
def test_insights_are_sent_as_a_table(discord, command, name, head):
    """For the moderator alone, with a head, and no cell that a spreadsheet would work out."""
    given = discord.reply_to(discord.mention(OPENED))
    form = discord.press(given, "👎")
    discord.wait(lambda: form.modal, "a form")
    discord.answer_to(discord.submit(form, "=1+1"))
    user = discord.world.moderator
    sent = discord.answer_to(discord.slash(f"insights {command}", user=user, csv=True))
    assert sent.ephemeral
    (attachment,) = sent.attachments
    assert attachment["filename"] == name
    data = discord.posting.files[attachment["id"]]
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0] == head
    assert not any(cell.startswith("=") for row in rows for cell in row)
    if command == "feedback":
        assert ["down", OPENED, "'=1+1"] in [row[1:] for row in rows]


def test_found_passages_are_paged_and_shared(discord, manage):
    """Arrows turn pages, a number opens the article, the page can be posted for all."""
    text = "Piers\n\n" + "".join(f"Pier {n} carries barrels of oil.\n\n" for n in range(1, 13))
    manage("sources add", "live:", file=("piers.txt", text.encode()), whose="own")
    found = discord.answer_to(discord.slash("find", words="barrels of oil"))
    assert found.ephemeral
    assert "1–5 of 12" in found.text
    for page in ("6–10 of 12", "11–12 of 12"):
        discord.press(found, "▶︎")
        discord.wait(lambda page=page: page in found.text, page)
    inside = discord.answer_to(discord.press(found, "12"))
    assert "@server/piers.txt" in plain(inside)
    shared = discord.answer_to(discord.press(found, "Share to channel"))
    assert not shared.ephemeral
    assert "11–12 of 12" in shared.text
    discord.press(shared, "Remove")
    discord.wait(lambda: shared.deleted, "the removal")
    asked = {"source": "@server/piers.txt", "whose": "own"}
    manage("sources remove", "live:", **asked)
    for label in ("Share to channel", "◀︎"):
        assert "no passage" in told(discord, discord.press(found, label), "no passage").text
    assert not [m for m in discord.messages if "Pier 12" in m.text and not m.ephemeral]


def test_a_shared_claim_stands_alone_if_its_message_is_gone(discord):
    """Nobody is left without the source that somebody wanted to show."""
    claim = discord.say("They say that the Alder bridge opened on Tuesday.")
    found = discord.answer_to(discord.message_command("Find the source", claim))
    claim.deleted = True
    told(discord, discord.press(found, "Share as reply"), "Shared as a reply")
    posted = discord.messages[-1] if not discord.messages[-1].ephemeral else discord.messages[-2]
    assert "[1]" in posted.text
    assert posted.reference is None


def test_an_unasked_answer_waits_for_members(discord, manage):
    """Whoever else writes meanwhile has the word; else the answer comes, once."""
    here = discord.world.channel
    manage("settings", "after 1 s", auto_answer=here, wait=1)
    left = discord.say(OPENED)
    discord.say("On Monday, I think.", author=discord.world.stranger)
    discord.say("Thank you")
    asked = discord.say("How long is the Alder bridge?")
    reply = discord.reply_to(asked)
    assert reply.text.startswith("-# Nobody asked me")
    assert not discord.replies(left)
    manage("settings", "no channel", auto_answer=here)


# --- what goes wrong -----------------------------------------------------------------------------


def test_what_is_written_into_a_channel_stands_there_once(discord, manage):
    """Its receipt is lost, and it is sent again: a note on a change, and a late report."""
    log = discord.world.other_channel
    moderator = discord.world.moderator
    panel = manage("settings", "Show changes in", log=log)
    try:
        discord.plan(Lost(POST))
        manage("sources golden add", "Kept as a golden question", question=OPENED)
        discord.wait(lambda: len(sent_again(discord)) == 1, "a second try")
        notes = [m for m in discord.messages if m.channel is log and "kept a golden" in m.text]
        assert len(notes) == 1
    finally:
        discord.answer_to(discord.press(panel, "Reset log channel", user=moderator))
        listed = manage("sources golden list", "Golden questions")
        number = int(plain(listed).split(". ")[0].split("\n")[-1])
        manage("sources golden remove", "is removed", number=number)
    before = len(sent_again(discord))
    discord.plan(Refused(EDIT, 401, 50027))
    discord.plan(Lost(POST))
    begun = discord.slash("sources reindex", user=moderator)
    discord.wait(lambda: len(sent_again(discord)) == before + 1, "a second try", seconds=60)
    reports = [m for m in discord.messages if "up to date" in m.text and m.id > begun.id]
    assert len(reports) == 1


def sent_again(server):
    """Return the messages that were sent into a channel with a nonce sent before."""
    nonces = [r.body.get("nonce") for r in server.requested(POST) if r.status == 200]
    return [nonce for place, nonce in enumerate(nonces) if nonce in nonces[:place]]


each_fault = pytest.mark.parametrize(
    "fault",
    [
        lambda route: Limited(route, 0.3),
        lambda route: Limited(route, 0.3, via=False),
        lambda route: Failed(route, 500),
        lambda route: Failed(route, 503),
        Lost,
    ],
    ids=["limited", "banned", "500", "503", "lost"],
)


@each_fault
def test_a_press_that_meets_a_fault_is_carried_out_once(discord, manage, article, fault):
    """One answer, one version further back, and a switch that was pressed once."""
    moderator = discord.world.moderator
    before = re.search(r"v\d+", plain(manage("sources reindex", "✅")))
    article(BRIDGE.replace("Monday", "Friday"))
    report = manage("sources reindex", "live:")
    planned = discord.plan(fault(CALL_BACK))
    pressed = discord.press(report, "Roll back", user=moderator)
    told(discord, pressed, f"{before[0]} is live again")
    assert len(pressed.answers) == 1
    assert getattr(planned, "early", 0) == 0
    assert "on Monday" in plain(discord.reply_to(discord.mention(OPENED)))
    article(BRIDGE)
    manage("sources reindex", "✅")
    panel = manage("settings", "Settings of this server")
    switches = ["Show answers to the asker alone", "Show answers to everybody"]
    for label, switched in (switches, switches[::-1]):
        planned = discord.plan(fault(CALL_BACK))
        pressed = discord.press(panel, label, user=moderator)
        discord.wait(lambda switched=switched: switched in panel.buttons, switched)
        if isinstance(planned, Lost):
            discord.wait(
                lambda pressed=pressed: pressed.id in discord.interacting.doubled,
                "the second try, which is refused",
            )
    assert [message for message in discord.messages if message is panel] == [panel]


@pytest.mark.parametrize("route", [CALL_BACK, EDIT])
@each_fault
def test_a_fault_costs_no_report_and_doubles_none(discord, manage, route, fault):
    """Whether the first word of a change meets it or its report: both arrive, once."""
    planned = discord.plan(fault(route))
    report = manage("sources reindex", "up to date")
    assert getattr(planned, "early", 0) == 0
    begun = discord.interacting.all[-1]
    assert begun.answers == [report]
    assert report.edits == 1


@pytest.mark.parametrize("command", ["sources list", "sources history", "insights gaps"])
def test_what_only_reads_is_answered_once_too(discord, command):
    """A receipt that is lost on the way, then a limit that looks like a ban."""
    discord.plan(Lost(CALL_BACK))
    first = discord.slash(command, user=discord.world.moderator)
    discord.answer_to(first)
    doubled = discord.interacting.doubled
    discord.wait(lambda: first.id in doubled, "the second try, which is refused")
    discord.plan(Limited(CALL_BACK, 0.2, via=False))
    second = discord.slash(command, user=discord.world.moderator)
    discord.answer_to(second)
    assert [len(each.answers) for each in (first, second)] == [1, 1]


def test_a_receipt_that_comes_late_stops_no_change(discord, manage):
    """Discord has shown the first word; the bot learns of it after it has given that up."""
    discord.plan(Late(CALL_BACK, 3.3))
    report = manage("sources reindex", "up to date")
    assert discord.interacting.all[-1].answers == [report]


def test_a_change_whose_first_word_failed_reports_in_the_channel(discord):
    """The moderator has seen an error of Discord's; the change is made all the same."""
    for _ in range(2):
        discord.plan(Failed(CALL_BACK, 500))
    before = len(discord.messages)
    begun = discord.slash("sources reindex", user=discord.world.moderator)
    discord.wait(lambda: len(discord.messages) > before, "the report", seconds=30)
    assert "up to date" in discord.messages[-1].text
    assert not begun.answers


def test_choices_that_come_too_late_are_one_line_in_the_log(discord):
    """Who typed on is not named there."""
    discord.plan(Refused(CALL_BACK, 404, 10062, "Unknown interaction"))
    typed = discord.complete("source", focused="name", name="bri")
    discord.wait(lambda: not discord.faults.left, "the refusal")
    again = discord.complete("source", focused="name", name="bridge")
    assert discord.wait(lambda: again.choices, "choices")
    assert typed.choices == []


def test_a_connection_that_breaks_in_a_re_index_costs_nothing(discord, corpus):
    """Broken, asked to move, thrown out, and the command repeated: one build, one report."""
    for number in range(500):
        text = f"Boat {number} came in.\n\nIt carried {number} barrels of oil to the harbor.\n"
        (corpus / f"boat-{number}.txt").write_text(text, "utf-8")
    held = discord.plan(Held(EDIT))
    begun = discord.slash("sources reindex", user=discord.world.moderator)
    assert held.arrived.wait(30)
    gateway = discord.gateway
    for interrupt, came_in in (
        (discord.drop_connection, gateway.resumed),
        (discord.ask_to_reconnect, gateway.resumed),
        (discord.invalidate_sessions, gateway.identified),
    ):
        before = len(came_in)
        interrupt()
        discord.again(begun)
        discord.wait(lambda num=before, seen=came_in: len(seen) > num, "the bot", seconds=30)
    discord.again(begun)
    held.release()
    report = told(discord, begun, "live:")
    assert "1,000 paragraphs added" in plain(report)
    assert begun.answers == [report]
    assert begun.id not in discord.interacting.doubled
    assert "[1]" in discord.reply_to(discord.mention(OPENED)).text
