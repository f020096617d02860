"""Common English words, so that a correctly spelled word is not taken for a misspelling.

A question for somebody's *mother* has no spelling mistake, even if the articles contain only
*other*. `english_spelling_words.txt` lists about ten thousand words in lower case: base forms,
well-known names and irregular forms. Regular endings are removed here.

The words are taken from WordNet 3.0, whose notice is at the head of the list; of its words the
list has the most frequent ones in today's English and in books. WordNet has no pronouns and no
conjunctions, and few words of today, so those stand here.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

_MIN_BASE_LENGTH = 3  # letters of a word without its ending

_FUNCTION_WORDS = frozenset(
    """ain't amid amongst anybody anyone anything beside else everybody everyone everything got had
    hid lest let's met oneself ran shan't since something toward towards versus whenever whereas
    whether which whichever whilst whoever whom whomever whose""".split()  # noqa: SIM905
)
"""Common words, and irregular past forms, that WordNet does not list."""

_CHAT_WORDS = frozenset(
    """afaik bc bday bro btw coz cuz dept dmg dunno fr fyi gimme gonna gotta hey hi hrs idk imo
    irl kinda lemme lmao lol lvl mins ngl nope np ok omg perma pics pls plz ppl pw pwd
    sched sorta tbh thx til tix tysm uni vid vids wanna wtf ya yall yeah yep""".split()  # noqa: SIM905
)
"""Words that people write in a chat alone."""

_WORDS_OF_TODAY = frozenset(
    """accordion admin app autosave barista bassist bbq beanbag bouncy broadband caretaker
    cashback changelog char chatbot checkbox cheerleader choirmaster clipboard coworker
    crossplay curator dashboard decaf dlc dodgeball ebike ebook emoji emote esports exe
    flatmate frisbee fundraiser gameplay gif goalkeeper groundskeeper guacamole hashtag
    headmaster headteacher helpdesk homepage hoodie hotfix hotline hotspot housemate iban
    inbox inkjet invoice jpeg keycard kiosk leaderboard livestream login logout lunchbox
    meetup meme merch minibus modpack multiplayer mural newbie noob npc offline offside
    onboarding outage paywall pdf pinboard playtest plugin postcode potluck preorder preset
    pushchair respawn reupload roadmap rsvp screenshot sexton signup skatepark sleepover
    smartphone smoothie speedrun spellcheck steward stopwatch subreddit takeaway takeout
    thermostat tiebreak timeout timestamp timezone toolbox tracksuit tryout unboxing
    unsubscribe untick usb username vicar voicemail vpn walkthrough warden warmup webinar
    webmaster whiteboard wiki windscreen workaround""".split()  # noqa: SIM905
)
"""Words of communities, among them roles and things of the net, that are rare in books."""

_LIST = Path(__file__).with_name("english_spelling_words.txt")

# Regular endings, each with the letters that may replace it in the base form.
_ENDINGS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)),
    ("ed", ("", "e")), ("ied", ("y",)), ("ing", ("", "e")),
    ("er", ("", "e")), ("ier", ("y",)), ("est", ("", "e")), ("iest", ("y",)),
    ("ly", ("", "le")), ("ily", ("y",)), ("ness", ("",)), ("iness", ("y",)),
    ("able", ("", "e")), ("ation", ("", "e")), ("ment", ("",)),
)  # fmt: skip
_ANY_ENDING = tuple([ending for ending, _ in _ENDINGS])
# Endings before which a final consonant may be doubled: "stopped".
_DOUBLING_ENDINGS = ("ed", "ing", "er", "est")

_PRONOUNS = frozenset(
    "anybody anyone anything everyone everything nowhere ok someone something whoever".split()  # noqa: SIM905
)
"""Words that WordNet lacks, as it has no pronouns."""


@lru_cache(maxsize=10_000)  # whole sections are read for words akin to one
def is_common_word(word: str) -> bool:
    """Whether a lower-case word is a pronoun or listed, with or without a regular ending."""
    known = _load_words()
    if word in known or word in _PRONOUNS:
        return True
    singular = word.removesuffix("s")
    wholes = (word,) if singular == word else (word, singular)
    return any(base in known for whole in wholes for base in (whole, *_base_forms(whole)))


def _base_forms(word: str) -> Iterator[str]:
    """Yield the words from which `word` may be formed by a regular ending."""
    if not word.endswith(_ANY_ENDING):
        return
    for ending, replacements in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _MIN_BASE_LENGTH - 1:
            continue
        for replacement in replacements:
            if len(stem + replacement) >= _MIN_BASE_LENGTH:
                yield stem + replacement
        if ending in _DOUBLING_ENDINGS and len(stem) > _MIN_BASE_LENGTH and stem[-1] == stem[-2]:
            yield stem[:-1]


@cache
def _load_words() -> frozenset[str]:
    lines = _LIST.read_text("ascii").splitlines()
    listed = " ".join(line for line in lines if not line.startswith("#")).split()
    return _FUNCTION_WORDS.union(_CHAT_WORDS, _WORDS_OF_TODAY, listed)
