"""The log of a running bot: one id from question to button, and nobody's words."""

import re

QUESTION = "How many people were treated for smoke inhalation in the xylophone district?"


def test_one_id_leads_from_the_question_to_the_button(bot, discord):
    """The answer's line and the press of its button carry the same id."""
    before = len(bot.said)
    reply = discord.reply_to(discord.mention(QUESTION))
    discord.answer_to(discord.press(reply, next(iter(reply.buttons))))
    lines = bot.said[before:]
    (answered,) = [line for line in lines if "answered" in line and "quotes, v" in line]
    request = re.search(r"\[([a-z2-7]{12})\]", answered)[1]
    pressed = [line for line in lines if "pressed:" in line]
    assert pressed
    assert all(f"[{request}]" in line for line in pressed)


def test_no_log_holds_a_question_or_a_token(bot, discord):
    """At DEBUG, for questions by mention, by command and in a direct message."""
    discord.reply_to(discord.mention(QUESTION))
    discord.answer_to(discord.slash("ask", question=QUESTION))
    discord.wait(lambda: "xylophone" in str(discord.messages), "the answers")
    discord.direct(QUESTION)
    discord.reply_to(discord.mention("is this the last one?"))
    log = "\n".join(bot.said)
    assert "answered" in log
    assert "xylophone" not in log
    assert "smoke inhalation" not in log
    assert discord.token not in log
    paths = [request.path for request in discord.requests]
    tokens = [path.split("/")[3] for path in paths if path.endswith("/callback")]
    assert tokens
    assert not any(token in log for token in tokens)
