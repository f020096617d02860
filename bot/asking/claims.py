"""Sources for a claim in chat: the nearest passages, and its figures beside theirs."""

from collections.abc import Iterable, Iterator

import discord

from bot import access, limits, strings
from bot.asking.answer_recall import Declined, recall_answer, recall_question
from bot.asking.answerer import Answerer
from bot.asking.names import names_in_message
from bot.rendering import AnswerOptions, Card, is_printable, render_claim, truncate
from bot.sending import Interaction


async def render_claim_sources(
    answerer: Answerer, interaction: Interaction, message: discord.Message
) -> Card | None:
    """Return the card with the sources of a message's claim, None if there is nothing to read."""
    text = await answerer.with_known_names(claim_in(message), names_in_message(message))
    if not is_printable(text):
        return None
    scope = access.scope_of(interaction)
    check, answer_id = await answerer.check_claim(text, scope=scope)
    options = AnswerOptions(
        answer_id=answer_id,
        echo=text,
        year=interaction.created_at.year,
        shares_title=answerer.shares_title,
    )
    can_be_shared = interaction.guild_id is not None and bool(check.answer.quotes)
    key = f"{answer_id}:{message.id}" if can_be_shared else None
    return render_claim(check, options, reply_key=key)


def claim_in(message: discord.Message) -> str:
    """Return what a message says; one that is forwarded, a layout or an embed says it elsewhere."""
    sayings: tuple[discord.Message | discord.MessageSnapshot, ...] = (
        message,
        *message.message_snapshots,
    )
    texts = (
        *(each.content for each in sayings),
        *("\n".join(_texts_of(each.components)) for each in sayings),
        *(
            "\n".join(filter(None, (embed.title, embed.description)))
            for each in sayings
            for embed in each.embeds
        ),
    )
    said = next(filter(is_printable, texts), "")
    return truncate(said, limits.QUESTION)


def _texts_of(components: Iterable[object]) -> Iterator[str]:
    """Yield the texts of a message's layout, also those in its boxes and beside its pictures."""
    for component in components:
        if isinstance(component, discord.TextDisplay):
            yield component.content
        elif isinstance(component, discord.Container | discord.SectionComponent):
            yield from _texts_of(component.children)


async def render_claim_again(answerer: Answerer, interaction: Interaction, answer_id: str) -> Card:
    """Return the card for all to see, which the presser may remove.

    Raises Declined, also if the passages that the presser saw are gone since.
    """
    logged = await recall_answer(answerer, interaction, answer_id)
    claim = recall_question(answerer, answer_id, logged)
    check, new_id = await answerer.check_claim(claim, scope=access.scope_of(interaction))
    if not check.answer.quotes:
        raise Declined(strings.NO_SOURCE_OF_CLAIM)
    options = AnswerOptions(
        answer_id=new_id,
        asker=interaction.user.id,
        year=interaction.created_at.year,
        shares_title=answerer.shares_title,
    )
    return render_claim(check, options)
