"""Verbs with a particle, and what they mean in one word: "called off" is cancelled. Pure.

Their parts mean something else alone: who called, and what is off. So they stand in no table of
synonyms, where each word would bring its neighbours along.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from index.analysis import extract_terms
from index.answering.lexical.word_families import find_related_terms

MAX_BETWEEN = 4
"""Words that may stand between a verb and its particle: "call the second match off"."""

_MEANINGS = """
back up: save copy, blow up: explode, boot up: start, break down: fail, break out: begin start
escape, bring back: restore return, bring down: topple, bring forward: advance, bring up: raise,
burn down: destroy, call off: cancel postpone abandon, carry out: perform conduct, close down: shut
close, come back: return respawn reappear, come with: include, cut back: reduce, cut down: fell, die
down: ease subside, do away: abolish remove, drop off: return deliver, fall apart: collapse, fight
back: retaliate resist, figure out: solve, fill in: complete, fill out: complete, find out: learn
discover, fire back: retaliate return, get back: return, get hurt: injured wounded, get in: enter,
get into: enter, get married: marry wed, get on: board, get out: escape flee, get rid: remove, give
away: donate, give back: return, give up: quit surrender, go live: launch release, go public:
release publish, go up: rise increase, hand in: submit, hand out: distribute, hand over: transfer,
hit back: retaliate respond, hook up: connect, kick off: begin start, kick out: expel ban remove,
knock down: demolish hit struck, lay off: dismiss, leave behind: survive, let go: dismiss release,
let off: acquit, let out: release free, lock up: jail imprison, look after: care, look into:
investigate, look up: search, make public: release publish, opt out: unsubscribe, own up: admit
confess, pass away: die, pay back: repay refund, pay by: take accept, pay with: take accept, pick
up: collect, plug in: connect, pull down: demolish, pull out: withdraw, pull through: survive
recover, put off: postpone, put out: extinguish publish, put up: erect build, run away: flee escape,
run out: expire end, see off: beat defeat, send down: jail imprison, set free: release, set off:
leave depart, set up: found establish install, shoot back: retaliate return, show up: arrive attend,
shut down: close, speed up: accelerate, stand down: resign, start over: restart reset, step down:
resign, sum up: summarise, swap out: replace, switch off: disable, switch on: enable, take down:
remove, take over: acquire succeed, take part: participate, team up: join cooperate, tear down:
demolish, throw away: discard, throw out: expel discard, top up: recharge refill, turn down: reject
refuse, turn off: disable, turn on: enable, turn up: arrive, vote down: reject refuse, walk out:
leave strike, work out: exercise, write down: record note
"""


def find_phrasal_verbs(words: Sequence[str], terms: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of each word of a verb with a particle, and a term that it means.

    `words` are folded, `terms` those of the same places. The particle follows at once, or it ends
    the question behind at most four other words. Nothing is yielded for the verb alone.
    """
    by_particle = _by_particle()
    if by_particle.keys().isdisjoint(words):
        return
    for place, word in enumerate(words):
        for verb_terms, meanings in by_particle.get(word, ()):
            reach = 1 + MAX_BETWEEN if place == len(words) - 1 else 1
            before = range(place - 1, max(place - 1 - reach, -1), -1)
            verb = next((at for at in before if terms[at] in verb_terms), None)
            if verb is not None:
                for meaning in meanings:
                    yield verb, meaning
                    yield place, meaning


@cache
def _by_particle() -> Mapping[str, Sequence[tuple[frozenset[str], Sequence[str]]]]:
    """Return, by particle, the terms of each verb in all its forms with the terms it means."""
    found: dict[str, list[tuple[frozenset[str], Sequence[str]]]] = {}
    for entry in _MEANINGS.split(","):
        phrase, _, meaning = entry.partition(":")
        verb, particle = phrase.split()
        term = extract_terms(verb)[0]
        forms = frozenset({term, *find_related_terms(term)})
        meanings = extract_terms(meaning)
        found.setdefault(particle, []).append((forms, list(dict.fromkeys(meanings))))
    return found
