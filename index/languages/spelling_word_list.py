"""Common English words, so that a correctly spelled word is not taken for a misspelling.

A question for somebody's *mother* has no spelling mistake, even if the articles contain only
*other*. `english_spelling_words.txt` lists about ten thousand words: base forms and irregular forms
in small letters, and well-known names with a capital. Regular endings are removed here.

The words are taken from WordNet 3.0, whose notice is at the head of the list; of its words the
list has the most frequent ones in today's English and in books. WordNet has no pronouns and no
conjunctions, and few words of today, so those stand here.
"""

from collections.abc import Iterable, Iterator
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

_WORDS_OF_NEWS = frozenset(
    """accomplice acquittal acquitted aftershock airfield airstrike alderman amputate
    anaesthetist anchorman anchorwoman apiary armistice arson arsonist autopsy avalanche
    backbencher bailiff bailout baritone barmaid barman barrister bassoonist beehive
    beekeeper bereaved binman blackmail blacksmith bodycam bosun breakwater bribery
    bricklayer broadsheet burglar burglary bursary businesswoman busker byelection byline
    bystander cabbie cameraman capsize captaincy captor carjacking carriageway castaway cctv
    ceasefire cellist chairperson chairwoman chancellor chuffed churchwarden clansman
    clergyman clergywoman coastguard collarbone columnist comatose congresswoman conman
    conscript constable coroner correspondent councillor councilor councilwoman counterfeit
    craftsman crossbar cruciate culvert curfew dashcam decathlon deckhand defector
    defibrillator dehydration deport detainee dinghy dismissal downpour draughtsman dugout
    dustman electrician embankment embezzle embezzlement encore equalise equaliser equalizer
    eulogy evacuation evict eviction extortion extradite extradition extratime eyewitness
    farmhand fatality fireman firewoman flautist floodwater flyover footbridge footy
    forecourt foreman forewoman forgery fraudster freekick frontbencher fugitive fullback
    fulltime fuselage gamekeeper gangway getaway glazier goalless goalmouth grandad
    grandchild granddaughter grandson gunman hailstone hamstring handyman hanglider hattrick
    headman hearse heatwave hillwalker hitchhiker hospitalise hospitalize howitzer
    hypothermia imam incumbent indict infantryman inquest insurgent internee juggernaut
    juror knackered knockout landlady landmine landslide lass layby layoff lifeboat
    lifeguard lifejacket ligament linesman lockdown lockout locksmith locomotive lorry
    maestro magistrate manhunt manifesto manslaughter mastermind matinee medallist
    microlight midwife migrant milkman missus mobster morgue mortuary motorway mountaineer
    mudslide nepotism newscaster newsreader nobleman novelist obituary oboist ombudsman
    onlooker organist pallbearer pandemic parachutist paraglider paramedic paratrooper
    parole passerby percussionist perjury perpetrator photojournalist pickpocket pileup
    plaintiff playwright ploughman podium policewoman posh postman postwoman pothole
    potholer punchup quango quarantine quarterfinal quay quayside quid rehab relegation
    reservist ringleader roadie roadworks rockfall sacristan saleswoman sandbag scaffolder
    scoreline scree screenwriter scuffle seasick selfie semifinal setlist shipwreck shootout
    shoplift shoplifter shrapnel signalman sinkhole skint skydiver sluice solicitor soprano
    soundcheck spillway spokesman spokesperson spokeswoman spotkick sprain stateless
    statesman steeplechase stepdaughter stepfather stepmother stepson stevedore stillborn
    stipend stonemason stoppage stowaway subpoena subsidence tabloid tailback takeover
    tariff telly tenor thunderstorm tipster touchline tourniquet trackside tradesman trawler
    tremor triathlon tribesman trombonist truce turnout typhoon umpire undercarriage
    understudy vandal vandalise vandalize violinist vlogger walkout warhead watchdog weir
    wheelhouse whistleblower wicket wildfire""".split()  # noqa: SIM905
)
"""Words of reports: crimes, accidents, courts, councils, sport, and people by what they do."""

_LIST = Path(__file__).with_name("english_spelling_words.txt")

# Regular endings, each with the letters that may replace it in the base form.
_ENDINGS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)),
    ("ed", ("", "e")), ("ied", ("y",)), ("ing", ("", "e")),
    ("er", ("", "e")), ("ier", ("y",)), ("est", ("", "e")), ("iest", ("y",)),
    ("ly", ("", "le")), ("ily", ("y",)), ("ness", ("",)), ("iness", ("y",)),
    ("able", ("", "e")), ("ation", ("", "e")), ("ment", ("",)), ("men", ("man",)),
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


def keep_common(words: Iterable[str]) -> list[str]:
    """Return which of many lower-case words are common; most are no words at all."""
    known = _load_words()
    return [
        word
        for word in words
        if word in known
        or word in _PRONOUNS
        or (word.endswith(_ANY_ENDING) and is_common_word(word))
    ]


def is_common_name(word: str) -> bool:
    """Whether a lower-case word is a listed name that is no other word: spain, american, monday.

    China, Japan and India are, though small letters have other senses of them in a dictionary.
    """
    return word in _load_names()


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
    listed = map(str.lower, _read_list())
    return _FUNCTION_WORDS.union(_CHAT_WORDS, _WORDS_OF_TODAY, _WORDS_OF_NEWS, listed)


@cache
def _load_names() -> frozenset[str]:
    return frozenset(word.lower() for word in _read_list() if not word.islower())


def _read_list() -> list[str]:
    """Return the words of the list, which nobody keeps: they take as much as the set of them."""
    lines = _LIST.read_text("ascii").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]
