"""Cards for moderators: versions, golden questions, entries of the audit log. Pure."""

from collections.abc import Callable, Iterable, Sequence

from bot import limits, strings
from bot.moderation.folder_choice import channel_rules, role_rules
from bot.moderation.server_settings import ServerSettings
from bot.rendering import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PressButton,
    SectionBlock,
    TextBlock,
    escape,
    escape_shortened,
    golden_answer_text,
)
from index import GoldenAnswer, GoldenQuestion, VersionInfo

_SHOWN_VERSIONS = 15
_SHOWN_GOLDEN = 25


def render_history(versions: Sequence[VersionInfo], *, note: str) -> Card:
    """Return the card that lists versions, newest first; `note` says whose they are."""
    if not versions:
        return Card((TextBlock(strings.NO_SOURCES),), CardMood.NOTHING)
    lines = [_version(info) for info in versions[:_SHOWN_VERSIONS]]
    if len(versions) > _SHOWN_VERSIONS:
        lines.append(strings.MORE_VERSIONS.format(count=len(versions) - _SHOWN_VERSIONS))
    return Card(
        (TextBlock(strings.HISTORY), DividerBlock(), TextBlock("\n".join(lines)), TextBlock(note))
    )


def _version(info: VersionInfo) -> str:
    marks = [
        word
        for word, holds in (
            (strings.LIVE, info.live),
            (strings.PINNED, info.pinned),
            (strings.NOT_KEPT, not info.kept),
        )
        if holds
    ]
    sources = strings.count(info.sources, "source")
    changes = f"+{info.added} \\~{info.changed} −{info.removed}"
    when = f"<t:{int(info.created_at.timestamp())}:R>"
    state = f" **{' · '.join(marks)}**" if marks else ""
    return f"**v{info.version}** {when} · {sources} · {changes}{state}"


def render_erase_question(source: str, key: str, *, note: str) -> Card:
    """Return the card that asks whether to erase a source; `note` says whose it is."""
    name = escape_shortened(source, limits.TITLE)
    buttons = (
        PressButton("erase", key, strings.ERASE, ButtonTone.DANGER),
        PressButton("spare", key, strings.KEEP_MINE),
    )
    return Card(
        (
            TextBlock(strings.ERASE_ASKS.format(source=name)),
            TextBlock(note),
            ButtonRow(buttons),
        ),
        CardMood.WARNING,
    )


def render_golden(golden: Sequence[GoldenQuestion], head: str) -> Card:
    """Return the card of golden questions with the quotes kept; `head` is Markdown."""
    blocks: list[CardBlock] = [TextBlock(head)]
    for each in golden[:_SHOWN_GOLDEN]:
        shown = f"**{each.id}.** {escape_shortened(each.question, 60)}"
        answer = GoldenAnswer(each.band, each.source, each.text)
        blocks.append(TextBlock(f"{shown}\n-# {golden_answer_text(answer, 60)}"))
    if len(golden) > _SHOWN_GOLDEN:
        rest = strings.MORE_GOLDEN.format(count=len(golden) - _SHOWN_GOLDEN)
        blocks.append(TextBlock(rest))
    return Card(tuple(blocks))


def render_audit_entry(name: str, deed: str, subject: str) -> Card:
    """Return the card of one change for the channel that logs changes."""
    who = escape_shortened(name, limits.TITLE)
    what = escape_shortened(subject, 200)
    return Card((TextBlock(f"**{who}** {escape(deed)}: {what}"),))


def render_settings(
    settings: ServerSettings,
    *,
    guild_id: int,
    hears_all: bool,
    is_known: Callable[[str], bool],
) -> Card:
    """Return the panel of a server's settings; without `hears_all` nothing is answered unasked.

    `is_known` tells whether a folder holds a source.
    """
    channels = [f"<#{channel}>" for channel in sorted(settings.auto_answer_channels)]
    unasked = ", ".join(channels) or strings.NOWHERE
    if channels:
        unasked += strings.AFTER_SECONDS.format(seconds=settings.auto_answer_wait)
        unasked += "" if hears_all else f"\n{strings.NEEDS_INTENT}"
    log = f"<#{settings.log_channel}>" if settings.log_channel else strings.NOWHERE
    visibility = strings.TO_ASKER if settings.private_answers else strings.TO_ALL
    pause = strings.count(settings.cooldown, "second") if settings.cooldown else strings.NO_PAUSE
    stored = strings.STORED if settings.log_questions else strings.NOT_STORED
    rows = (
        ("auto_answer_channels", unasked, strings.RESET),
        ("log_channel", log, strings.RESET),
        ("private_answers", visibility, strings.SWITCH),
        ("cooldown", pause, strings.RESET),
        ("log_questions", stored, strings.SWITCH),
        ("asking_roles", _roles(settings.asking_roles, strings.EVERYBODY), strings.RESET),
        ("managing_roles", _roles(settings.managing_roles, strings.MANAGERS), strings.RESET),
        ("channel_folders", channel_rules(settings, guild_id, is_known), strings.RESET),
        ("role_folders", role_rules(settings, guild_id, is_known), strings.RESET),
    )
    blocks: list[CardBlock] = [TextBlock(strings.SETTINGS), DividerBlock()]
    blocks += [
        SectionBlock(
            (f"**{strings.SETTING_NAMES[name]}**\n{shown}",),
            PressButton("settings", name, label),
        )
        for name, shown, label in rows
    ]
    has_rules = bool(settings.channel_folders or settings.role_folders)
    notes = [strings.FOLDERS_NOTE, strings.SETTINGS_HELP] if has_rules else [strings.SETTINGS_HELP]
    return Card((*blocks, DividerBlock(), TextBlock("\n".join(notes))))


def _roles(roles: Iterable[int], nobody: str) -> str:
    return ", ".join(f"<@&{role}>" for role in sorted(roles)) or nobody


def render_insights(head: str, lines: Sequence[str], buttons: Sequence[PressButton] = ()) -> Card:
    """Return the card of a list for moderators; `lines` are Markdown."""
    room = limits.COMPONENT_TEXT - 800
    kept: list[str] = []
    for line in lines or [strings.NOTHING_YET]:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    blocks: list[CardBlock] = [TextBlock(head), DividerBlock(), TextBlock("\n".join(kept))]
    if buttons:
        blocks.append(ButtonRow(tuple(buttons[:5])))
    return Card(tuple(blocks))
