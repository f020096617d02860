"""Every text of ours that a member reads on Discord.

Placeholders are filled with escaped text only.
"""

NAME = "Footnote"

NOT_FOUND = "I found no sentence that answers this."
NEAR_MISS = "I am not certain that a sentence answers this."
CLOSEST_ONES = "The closest ones:"
NO_ARTICLES = "I have no articles yet, so there is nothing I could quote."
NO_ARTICLES_HINT = """I have no articles yet. To add some, put text, Markdown, PDF or Word \
files into the folder of articles on the computer that runs me, and type `/sources reindex`. Ask \
me about Footnote meanwhile: I answer from my handbook."""
NOT_IN_SOURCES = "Not in the sources: {words}."
NO_PASSAGE = "There is no passage to show."
DID_YOU_MEAN = "Did you mean {words}?"
READ_AS = "-# Read {typed} as {meant}."
FIGURES_DIFFER = "⚖ Figures differ: {values}"
FIGURES_DIFFER_IN = "⚖ Figures differ ({unit}): {values}"
VERBATIM = "-# Quoted word for word from {sources}"
CLOSEST = "-# The closest passages, word for word; none of them is an answer."
INDEXED_AT = "indexed <t:{stamp}:R>"
INDEXED = " · indexed <t:{stamp}:R>"
EDITED = "⚠ Edited after this answer: the article now reads differently here."
SAME_WORDING = "same wording: "
NEAR_WORDING = "nearly the same wording: "
FURTHER = "and {count} more"
UNTITLED = "untitled"
PAGE = "-# {first}–{last} of {total}"

BACK = "◀\N{VARIATION SELECTOR-15}"  # as text: as an emoji it would be a blue square
ONWARD = "▶\N{VARIATION SELECTOR-15}"
CONTEXT = "Context"
UP = "👍"
DOWN = "👎"
MORE = "More passages"
SHOW = "Show passages"
REMOVE = "Remove"
REPORT_GAP = "Report gap"
SHARE = "Share to channel"
SHARE_AS_REPLY = "Share as reply"
SAY_WHY = "Say why"
TEXT_FILE = "Text as a file"
EXACT_PHRASE = "Exact phrase"
ANY_WORDS = "Any of the words"
SEARCH_THAT = "Search that"
ASK_THIS = "Ask"
OPEN = "Open article"
PUBLISH = "Publish anyway"
DISCARD = "Discard"

FIND_THE_SOURCE = "Find the source"
NOTHING_TO_READ = "There is no text in this message that I could look for."
NO_SOURCE_OF_CLAIM = "No passage in the sources speaks of this."
CLAIM = "-# The message:\n> {claim}"
NEAREST = (
    "-# The nearest passages, word for word. Whether they support the message is for you to judge."
)
CLAIM_SAME = "＝ {unit}: {claimed} in the message, {found} in [{number}]"
CLAIM_DIFFERS = "⚖ {unit}: {claimed} in the message, {found} in [{number}]"
SHARED = "Shared as a reply."
UNASKED = "-# Nobody asked me, but a source answers this. Anybody may remove it."
IN_SOURCE = "in {source}"
AS_PHRASE = "as an exact phrase"
EXACT_TEXT = "-# The exact text of {title}"
FILE_TOO_LARGE = "This text is larger than a file on Discord may be."
VOTED = "Thank you. Moderators see votes and reasons, never who gave them."
WHY_UP = "What was good about it?"
WHY_DOWN = "What is wrong with it?"
REASON = "Reason (may stay empty)"
REASON_HINT = "Moderators see this without your name."
GAP_REPORTED = "Thank you. Moderators see that the sources lack an answer to this."
GAP_KNOWN = "You have reported this already, thank you."
GAP_HEARD = "**A member misses an answer in the sources**"
QUESTION_NOT_KEPT = "(the question was not kept)"
PRIVACY = """## What I store
I read messages that mention me, direct messages, and what you type into my commands. In channels \
that moderators chose for unasked answers I read questions too."""
PRIVACY_QUESTIONS = "- Questions with the places of their quotes: {days} days, without your name."
PRIVACY_NO_QUESTIONS = (
    "- Places of quotes, for the buttons below answers: 24 hours. Questions are not stored."
)
PRIVACY_REST = """- Your votes with their reasons, and gaps that you reported: {days} days, with a \
code in the place of your name.
- Changes of sources and settings by moderators, with their names, until they take those \
out with a button here."""
YOURS = "**Yours: {records}**"
NOTHING_OF_YOURS = "**Yours:** nothing is stored of you."
YOUR_VOTE = "vote {vote}"
YOUR_GAP = "reported gap"
YOUR_ENTRY = "change"
MORE_RECORDS = "-# … and {count} more"
DELETE_MINE_BUTTON = "Delete mine"
DELETE_MINE = "Delete"
KEEP_MINE = "Keep"
DELETE_MINE_ASKS = """Delete your votes, their reasons and the gaps that you reported? What you \
changed as a moderator stays in the log of the server, without your name."""
MINE_DELETED = "Done: {records} deleted, or kept without your name."
HELP_LINE = (
    "Mention me with a question, and I answer with sentences from the articles, each with its "
    "source. For example:"
)
HELP = """## Footnote
I answer questions with sentences from this server's articles, word for word, and say where \
each one stands. When no sentence answers, I say so."""
HELP_COMMANDS = """**Ask** by mentioning me, in a direct message, or with `/ask`; an answer from \
`/ask` is public when I find one, and yours alone when I do not.
**Find** passages by their words with `/find`; only you see them.
**Find the source** of a message in its menu, under Apps.
**Read** an article with `/source`. Moderators see and renew what I have read with `/sources`.
-# `[1] Title · ¶4, sentence 2` means: the second sentence of the fourth paragraph, counted as \
you count blocks of text in the file."""
WELCOME = """## Welcome to #{channel}
I am Footnote. I answer questions with sentences from {sources}, word for word, each with a \
footnote. Write `@Footnote` and a question below, reply to this message, or press one of these:"""

GONE = (
    "I no longer remember this answer: I keep them for a while and then forget them. "
    "Ask again, and the buttons work."
)
SOURCE_REMOVED = "The source of this quote was removed, and its text is no longer kept."
SOURCE_GONE = "This source is no longer indexed."
NOT_YOURS = "Only the person who asked, or somebody who may manage messages, can remove this."
NOT_MODERATOR = "Only members who may manage this server can do that."
MAY_NOT: dict[str, str] = {
    "ask": "Only members with certain roles may ask here; a moderator can tell you which.",
    "change the shared articles": (
        "The articles that all servers share are changed by those who run this bot, in their own "
        "server. Here, `/sources` changes the sources of this server alone."
    ),
    "change this server's own sources": NOT_MODERATOR,
    "see what was asked here": NOT_MODERATOR,
    "change the settings of this server": NOT_MODERATOR,
}
"""What to say where `bot/access.py` does not allow something, by its deed."""
LATE = "That took too long, so I stopped. Please try again; a shorter question helps."
BUSY = "Somebody else is changing the articles at the moment. Please try again in a minute."
BROKEN = "Something went wrong on my side. It is in the log; please try again."
OUT_OF_DATE = "out of date since {date}"
NAME_IN_USE = "Another source is called {name}. Choose another name."
UNKNOWN_SOURCE = "I have no source called {name}."
NO_WORDS = "There is no word to search for. Type some words."
YOU_ARE_WELCOME = "You are welcome."
ROLE_MENTIONED = (
    "Discord does not show me the text of a message that mentions my role. Mention me instead: "
    "the list that opens after `@` marks me as an app."
)
MAY_NOT_WRITE = "I may not answer you in <#{channel}>: I lack {permissions} there."
MAY_NOT_ASK = "In this server only members with certain roles may ask me."
COOLDOWN = "Here I take one question every {pause} from each member. Ask again in {left} s."
STOPPING = "I am being restarted; ask again in a minute."

REINDEX_START = "⏳ Reading the articles …"
REINDEX_STAGE = "⏳ {stage} … {done} of {total}"
STAGES = {
    "fetch": "Looking at followed sources",
    "scan": "Looking for changes",
    "read": "Reading articles",
    "index": "Indexing",
    "check": "Checking every citation",
    "publish": "Publishing",
}
REINDEX_SAME = "✅ Nothing has changed: v{version} is up to date."
REINDEX_LIVE = "✅ v{version} live: +{added} \\~{changed} −{removed} paragraphs"
NOW_PARAGRAPHS = "new or changed: {numbers}"
OLD_PARAGRAPHS = "were before: {numbers}"
REINDEX_UNCHANGED = "-# {sources} unchanged"
REINDEX_REFUSED = "⚠ Not published: {reasons}"
REINDEX_HELD_BACK = "⚠ Held back: {reasons}"
UNREAD = "-# not read: {name}: {reason}"
MORE_UNREAD = "-# … and {count} more files are not read"
REINDEX_KEPT = "-# v{version} goes on answering until you decide."
REINDEX_FAILED = "❌ Not re-indexed: {reason}"
REINDEX_STOPPED = "⏹ Stopped, because I am being restarted. v{version} stays live."
HOST_TROUBLE = "my data cannot be written; the log of the host says why"
ADDING = "⏳ Reading what you added …"
REMOVING = "⏳ Removing …"
CHANGES_SHARED = "-# The articles that all servers share."
CHANGES_OWN = "-# This server's own sources; no other server sees them."
NO_ADDRESS = "Give a web address that begins with https://, or attach a file."
ONE_OF_BOTH = "Attach a file or give an address, one of the two."
TOO_LARGE = "The file is larger than {most} MB; split it and add the parts."
NO_FILE = "Discord did not give me the file. Please attach it again."
ROLL_BACK = "Roll back"
ROLLED_BACK = "↩ v{version} is live again, and stays so until somebody re-indexes."
NO_LONGER_LIVE = "This version is no longer the newest; see `/sources history`."
HISTORY = "**Versions**, newest first · `/sources rollback` brings one back"
MORE_VERSIONS = "-# … and {count} older ones"
LIVE = "live"
PINNED = "pinned"
NOT_KEPT = "no longer kept"
GOLDEN_KEPT = "⭐ Kept as a golden question: every re-index shows if its answer changes."
GOLDEN_LIST = "**Golden questions**, each with the quote that is expected"
GOLDEN_NONE = "There is no golden question yet; keep one with `/sources golden add`."
GOLDEN_REMOVED = "Golden question {number} is removed."
GOLDEN_CHANGED = "⭐ {count} of {asked} golden questions changed:"
MORE_GOLDEN = "-# … and {count} more"
BEFORE = "-# before: {answer}"
AFTER = "-# after: {answer}"
NO_QUOTE = "no quote"
NOT_AN_ANSWER = "{quoted} (not as an answer)"
KEEP_GOLDEN = "Keep as golden"
AUDIT_ADDED = "added"
AUDIT_REMOVED = "removed"
AUDIT_REINDEXED = "re-indexed"
AUDIT_PUBLISHED = "published what was held back"
AUDIT_ROLLED_BACK = "rolled back"
AUDIT_GOLDEN = "kept a golden question"
AUDIT_GOLDEN_REMOVED = "removed a golden question"
AUDIT_SETTINGS = "changed a setting"
AUDIT_ANSWERED = "answered a reported question"
SETTINGS = "## Settings of this server"
SETTINGS_HELP = (
    "-# Change them with the options of `/settings`, or with the buttons. A role that manages "
    "needs the command `/sources` too: Server Settings → Integrations."
)
SETTING_NAMES = {
    "auto_answer_channels": "Answer unasked in",
    "auto_answer_wait": "Wait before answering unasked",
    "log_channel": "Show changes in",
    "private_answers": "Answers to /ask are seen by",
    "cooldown": "Pause between two questions of a member",
    "log_questions": "Questions for /insights",
    "asking_roles": "Who may ask",
    "managing_roles": "Who may manage sources",
}
NOWHERE = "no channel"
AFTER_SECONDS = " · after {seconds} s, if nobody has written"
NEEDS_INTENT = (
    "⚠ I do not hear questions that do not mention me: whoever runs this bot has to switch on the "
    "Message Content intent (`FOOTNOTE_MESSAGE_CONTENT=1`)."
)
TO_ASKER = "the asker alone"
TO_ALL = "everybody in the channel"
STORED = "stored, without who asked"
NOT_STORED = "not stored"
EVERYBODY = "everybody"
MANAGERS = "members with Manage Server"
RESET = "Reset"
SWITCH = "Switch"
OUT_OF_RANGE = "That is not possible: {reason}."
GAPS = "## Questions without an answer\n-# {count} of members, with words that no source has"
TOP = "## Answered questions, the most asked first"
FEEDBACK = "## What members said of answers\n👍 {up} · 👎 {down}"
NOTHING_YET = "Nothing yet."
QUESTION_NOT_STORED = "(a question that is not stored)"
ANSWER_THIS = "Answer {number}"
ANSWER_TITLE = "Answer this question"
ANSWER_LABEL = "The answer, quoted from now on"
ANSWER_HINT = "Whole sentences; your name and the date are added"
ANSWER_ADDED = "✅ Added to this server's own sources as `answers.md`, and quoted from now on."
FAQ_TITLE = "Questions and answers"
CSV_FILE = "The list as a file for a spreadsheet:"
DISCARDED = "Discarded. v{version} stays live."
SOURCES = "**{count}** · v{version}"
NO_SOURCES = "No source is indexed yet."
MORE_SOURCES = "-# … and {count} more"


def count(number: int, one: str, many: str) -> str:
    """Return the number with the singular or plural noun."""
    return f"{number:,} {one if number == 1 else many}"


def listed(items: list[str], *, last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    head, tail = items[:-1], items[-1:]
    return f" {last} ".join(([", ".join(head)] if head else []) + tail)
