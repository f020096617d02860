"""Cards for moderators: versions, golden questions, entries of the audit log. Pure."""

from collections.abc import Collection, Iterable, Sequence

from bot import limits, strings
from bot.moderation.folder_choice import KnownHere, channel_rules, role_rules
from bot.moderation.server_settings import DEFAULTS, ServerSettings
from bot.rendering import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PressButton,
    TextBlock,
    escape,
    escape_shortened,
    golden_answer_text,
)
from index import GoldenAnswer, GoldenQuestion, VersionInfo

_SHOWN_VERSIONS = 15
_SHOWN_SOURCES = 8
"""Sources that came back with a version, or left with it, that are named; others are counted."""
_OF_SUBJECT = 500
"""Characters of what was changed, such as several settings at once."""
_SHOWN_MARKS = 12
"""Channels or roles of one setting that the panel names; the others are counted."""
_SETTINGS_TOGETHER = (
    ("auto_answer_channels", "private_answers", "cooldown", "asking_roles"),
    ("managing_roles", "log_channel", "log_questions"),
    ("channel_folders", "role_folders"),
)
"""Settings of asking, of managing, and of what is seen, as they stand together in the panel."""
_GOLDEN_A_PAGE = 8
_OF_GOLDEN = 100
"""Characters of a golden question, and of the quote that is expected."""


def render_history(
    versions: Sequence[VersionInfo], restorable: Collection[int], *, note: str
) -> Card:
    """Return the card that lists versions, newest first; `note` says whose they are, if anything.

    Those that are not `restorable` are marked so.
    """
    if not versions:
        return Card((TextBlock(strings.NO_SOURCES),), CardMood.NOTHING)
    head = strings.HISTORY
    if any(info.version in restorable and not info.live for info in versions):
        head += f" · {strings.HISTORY_HELP}"
    shown = versions[:_SHOWN_VERSIONS]
    lines = [_version(info, is_restorable=info.version in restorable) for info in shown]
    if len(versions) > _SHOWN_VERSIONS:
        lines.append(strings.MORE_VERSIONS.format(count=len(versions) - _SHOWN_VERSIONS))
    blocks: list[CardBlock] = [TextBlock(head), DividerBlock(), TextBlock("\n".join(lines))]
    return Card((*blocks, TextBlock(note)) if note else tuple(blocks))


def render_return(version: int, back: Sequence[str], gone: Sequence[str], *, note: str) -> Card:
    """Return the card for a version that is live again; `note` says whose it is, if anything.

    It names some of the sources that came back, and of those that left, with that.
    """
    lines = [strings.ROLLED_BACK.format(version=version)]
    for mark, names in (("＋", back), ("－", gone)):
        lines += [
            f"{mark} {escape_shortened(name, limits.TITLE)}" for name in names[:_SHOWN_SOURCES]
        ]
        if len(names) > _SHOWN_SOURCES:
            lines.append(strings.MORE_SOURCES.format(count=len(names) - _SHOWN_SOURCES))
    return Card((TextBlock("\n".join([*lines, note]).rstrip()),), CardMood.GOOD)


def _version(info: VersionInfo, *, is_restorable: bool) -> str:
    marks = [
        word
        for word, holds in (
            (strings.LIVE, info.live),
            (strings.PINNED, info.pinned),
            (strings.NOT_RESTORABLE, not info.live and not is_restorable),
        )
        if holds
    ]
    sources = strings.count(info.sources, "source")
    counts = (info.added, info.changed, info.removed)
    parts = [f"**v{info.version}** <t:{int(info.created_at.timestamp())}:R>", sources]
    if any(counts):
        changes = strings.count_changes(*counts, nouns="sources")
        parts.append(strings.in_a_row([*map(strings.unbroken, changes)]))
    if marks:
        parts.append(f"**{' · '.join(marks)}**")
    return " · ".join(parts)


def render_erase_question(source: str, key: str, *, note: str) -> Card:
    """Return the card that asks whether to erase a source; `note` says whose it is."""
    name = escape_shortened(source, limits.TITLE)
    erase = PressButton("erase", key, strings.ERASE, ButtonTone.DANGER)
    blocks: tuple[CardBlock, ...] = (
        TextBlock(strings.ERASE_ASKS.format(source=name)),
        TextBlock(f"{strings.ERASE_NOTE}\n{note}"),
        ButtonRow((erase,)),
    )
    return Card(blocks, CardMood.WARNING)


def render_kept_golden(kept: GoldenQuestion) -> Card:
    """Return the card of a golden question that was just kept."""
    return Card((TextBlock(strings.GOLDEN_KEPT), TextBlock(_golden(kept))))


def render_golden_list(golden: Sequence[GoldenQuestion], page: int) -> Card:
    """Return a page of the golden questions with the quotes kept; pages count from 0.

    Beyond the last page, the last is shown.
    """
    if not golden:
        return Card((TextBlock(strings.GOLDEN_NONE),), CardMood.NOTHING)
    last = (len(golden) - 1) // _GOLDEN_A_PAGE
    page = min(page, last)
    start = page * _GOLDEN_A_PAGE
    shown = golden[start : start + _GOLDEN_A_PAGE]
    blocks: list[CardBlock] = [TextBlock(strings.GOLDEN_LIST), DividerBlock()]
    blocks += [TextBlock(_golden(each)) for each in shown]
    if last:
        numbers = {"first": start + 1, "last": start + len(shown), "total": len(golden)}
        back = PressButton("kept", f"{max(0, page - 1)}", strings.BACK, disabled=not page)
        onward = PressButton("kept", f"{page + 1}", strings.ONWARD, disabled=page == last)
        blocks += [TextBlock(strings.PAGE.format(**numbers)), ButtonRow((back, onward))]
    return Card(tuple(blocks))


def _golden(kept: GoldenQuestion) -> str:
    answer = GoldenAnswer(kept.band, kept.source, kept.text)
    question = escape_shortened(kept.question, _OF_GOLDEN)
    return f"**{kept.id}.** {question}\n-# {golden_answer_text(answer, _OF_GOLDEN)}"


def render_audit_entry(name: str, deed: str, subject: str) -> Card:
    """Return the card of one change for the channel that logs changes."""
    who = escape_shortened(name, limits.TITLE)
    what = escape_shortened(subject, _OF_SUBJECT)
    return Card((TextBlock(f"**{who}** {escape(deed)}: {what}"),))


def render_settings(
    settings: ServerSettings,
    *,
    guild_id: int,
    hears_all: bool,
    stores_questions: bool,
    known: KnownHere,
) -> Card:
    """Return the panel of a server's settings; without `hears_all` nothing is answered unasked.

    Without `stores_questions` the host stores none, whatever the server has chosen.
    """
    blocks: list[CardBlock] = [TextBlock(strings.SETTINGS)]
    shown = _settings_shown(settings, guild_id=guild_id, hears_all=hears_all, known=known)
    if not stores_questions:
        shown["log_questions"] = strings.NOT_STORED_BY_HOST
    for place, names in enumerate(_SETTINGS_TOGETHER):
        blocks.append(DividerBlock(line=not place))
        blocks.append(TextBlock("\n".join(_setting(name, shown[name]) for name in names)))
    buttons = [*_switches(settings, stores_questions), *_resets(settings, guild_id)]
    blocks += [
        ButtonRow(tuple(buttons[start : start + limits.BUTTONS_A_ROW]))
        for start in range(0, len(buttons), limits.BUTTONS_A_ROW)
    ]
    notes = [strings.SETTINGS_HELP]
    if settings.managing_roles:
        notes.append(strings.MANAGING_ROLE_HELP)
    if settings.channel_folders or settings.role_folders:
        notes.append(strings.FOLDERS_NOTE)
    return Card((*blocks, DividerBlock(), TextBlock("\n".join(notes))))


def _settings_shown(
    settings: ServerSettings, *, guild_id: int, hears_all: bool, known: KnownHere
) -> dict[str, str]:
    """Return what a server has chosen, as Markdown, by the name of each setting."""
    unasked = _marks([known.mark_channel(each) for each in sorted(settings.auto_answer_channels)])
    if unasked:
        unasked += strings.AFTER_SECONDS.format(seconds=settings.auto_answer_wait)
        unasked += "" if hears_all else f"\n{strings.NEEDS_INTENT}"
    log = settings.log_channel
    pause = strings.count(settings.cooldown, "second") if settings.cooldown else strings.NO_PAUSE
    return {
        "auto_answer_channels": unasked or strings.NOWHERE,
        "log_channel": known.mark_channel(log) if log else strings.NOWHERE,
        "private_answers": strings.TO_ASKER if settings.private_answers else strings.TO_ALL,
        "cooldown": pause,
        "log_questions": strings.STORED if settings.log_questions else strings.NOT_STORED,
        "asking_roles": _roles(settings.asking_roles, known, strings.EVERYBODY),
        "managing_roles": _roles(settings.managing_roles, known, strings.MANAGERS),
        "channel_folders": channel_rules(settings, guild_id, known),
        "role_folders": role_rules(settings, guild_id, known),
    }


def _setting(name: str, value: str) -> str:
    """Return the line of one setting; a list of rules begins below its name."""
    joint = "\n" if "\n" in value else " · "
    return f"**{strings.SETTING_NAMES[name]}**{joint}{value}"


def _switches(settings: ServerSettings, stores_questions: bool) -> list[PressButton]:  # noqa: FBT001
    """Return the buttons of what is on or off; each says what a press does."""
    answers = "to_all" if settings.private_answers else "to_asker"
    buttons = [PressButton("settings", "private_answers", strings.SWITCHES[answers])]
    if stores_questions:
        questions = "forget" if settings.log_questions else "store"
        buttons.append(PressButton("settings", "log_questions", strings.SWITCHES[questions]))
    return buttons


def _resets(settings: ServerSettings, guild_id: int) -> list[PressButton]:
    """Return a button for each setting that is not the default, to make it that again."""
    changed = {name: getattr(settings, name) != getattr(DEFAULTS, name) for name in strings.RESETS}
    # The rule of @everyone is stored with the roles, and shown as that of the other channels.
    if guild_id in settings.role_folders:
        changed["channel_folders"] = True
        changed["role_folders"] = len(settings.role_folders) > 1
    return [
        PressButton("settings", name, label)
        for name, label in strings.RESETS.items()
        if changed[name]
    ]


def _roles(roles: Iterable[int], known: KnownHere, nobody: str) -> str:
    return _marks([known.mark_role(each) for each in sorted(roles)]) or nobody


def _marks(marks: Sequence[str]) -> str:
    """Return the first marks of channels or roles, and the number of the others."""
    marks = list(dict.fromkeys(marks))  # those that are gone look alike
    rest = len(marks) - _SHOWN_MARKS
    more = [strings.MORE_RULES.format(count=rest)] if rest > 0 else []
    return ", ".join([*marks[:_SHOWN_MARKS], *more])


def render_insights(
    head: str, lines: Sequence[str], buttons: Sequence[PressButton] = (), *, rest: int = 0
) -> Card:
    """Return the card of a list for moderators; `lines` are Markdown.

    Those that do not fit are counted, and so are `rest` others if that is above 0.
    """
    room = limits.COMPONENT_TEXT - 900
    kept: list[str] = []
    for line in lines or [strings.NOTHING_YET]:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    if (hidden := max(0, rest) + max(0, len(lines) - len(kept))) > 0:
        kept.append(strings.MORE_IN_CSV.format(count=hidden))
    blocks: list[CardBlock] = [TextBlock(head), DividerBlock(), TextBlock("\n".join(kept))]
    if buttons:
        blocks.append(ButtonRow(tuple(buttons[: limits.BUTTONS_A_ROW])))
    return Card(tuple(blocks))
