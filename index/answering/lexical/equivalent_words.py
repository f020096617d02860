"""Everyday words that say the same as a word that no source has, and broader ones. Pure.

Where a notice speaks of a competition, "when is the tournament" is told by it; "can beginners
come" by a line on newcomers. The words are searched for as those of the question themselves, so
nothing is in the table that says the same only now and then. Where a rule is asked for, broader
words say it too: what holds for animals holds for a dog, but how many animals came is not how many
dogs did. Word families of what says the same are left out: with them one more of the 43 absent
questions of the test half of `docs_corpus` is answered, and none of our own is gained.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from index.analysis import extract_terms
from index.answering.lexical.word_group_lookup import GroupLookup

MAX_KEY = 2
"""Words of a question in a row that are looked up together."""

_SHARED_LETTERS = 3  # first letters that a word shares with its stem, if a y counts as an i

# What is asked, of one or two words, a colon, and what says the same, between bars: a word, or some
# of which a sentence must have all.
_EQUIVALENTS = """
abroad: overseas | foreign country, absent: apologies | excused, accident: crash | collision,
accommodation: room | hotel | lodging, acquit: clear | not guilty | let off, acquitted: cleared |
not guilty, added time: stoppage time | injury time, adult: grown-up, aeroplane: plane | aircraft,
aggressive: attack | hostile, aim: goal | purpose, aircraft: plane | airplane | aeroplane, airplane:
plane | aircraft, alive: dead | survive, allergic: allergy, ambulance: paramedic | medic, answer:
reply | respond | response, apartment: flat, apply: application | register, appoint: choose |
chosen, appointment: book | reservation | reserve, army: troops | military, arrest: detain | held |
custody, arrive: reach, arsonist: arson | set fire, ask: request | demand, atm: cash machine,
attack: assault | raid, attend: take part | participate | visit, attendance: spectator | visitor |
attend, attendee: participant | visitor | attend, attorney: lawyer | solicitor, audience: spectator
| crowd | visitor, author: write | written | writer, authorise: allow | permit, authorize: allow |
permit, automobile: car | vehicle, autopsy: post-mortem, autumn: fall, avalanche: snow slide, awake:
conscious | consciousness, baby: infant | newborn, backpack: rucksack, baggage: luggage | bags, ban:
forbid | forbidden | prohibit, barbecue: grill | bbq, bathroom: toilet | wc, bbq: barbecue | grill,
beat: defeat | win | won, beaten: lost | lose, begin: start, beginner: newcomer | novice | newbie,
benefit: advantage, beverage: drink, bicycle: bike | cycle, big: large | size, bike: bicycle |
cycle, bill: invoice, birth: born, birthday: born | birth, biscuit: cookie, blaze: fire, bloke: man,
boat: ship | vessel | canoe, bonfire: open fires | campfire, border: frontier, borrow: lend | loan |
lent, boss: chief | head | manager | director, break into: burglar | burglary, broken: damage |
defect, bug: error | fault, build: construct | erect, bulb: led | lamp, bullet: round | shot,
burglar: thief | thieves | burglary | break in | broke into, burglary: break-in | theft | raid |
burgle, burial: funeral | bury, bus stop: bus, bust: arrest | raid, buy: purchase | sell | sold,
cab: taxi, camper: caravan | motorhome, camper van: caravan | motorhome, campfire: open fires |
bonfire, campground: campsite, canteen: cafeteria, car: vehicle | automobile, care: look after, cash
machine: atm, casualty: killed | injured | dead | hurt, cell phone: mobile | phone, champion: winner
| won, chap: man, chase: pursue | pursuit, cheap: inexpensive | low price, check in: arrive |
arrival, check out: leave | departure, chemist: pharmacy, child: kid, choose: select | pick | elect,
cinema: film | movie, citizen: inhabitant | resident, class: lesson | course, clean: wash | wipe,
climb: ascend, close: shut, closest: nearest, closing time: close, clothes: clothing | garment,
coastguard: lifeboat | rescue, collapse: fall | fell | give way | gave way, colleague: coworker,
collide: crash | hit, collision: crash | collide, commence: start | begin, compete: take part |
participate | enter | play, competition: tournament | contest | championship, complain: complaint,
compulsory: required | mandatory, concert: gig, conductor: conduct, construct: build | built,
consume: eat | drink | draw, contact: reach, contest: competition | tournament, convict: guilty |
sentence | jail, convicted: guilty | sentence | jail, cookie: biscuit, cop: police, copper: police,
cost: price | fee, cot: crib, course: class | lesson | workshop, craft: make | build | recipe,
crash: collide | collision | accident, creator: create | invent, crib: cot, crook: thief | thieves |
robber | burglar, crossing: crossroads, crowd: spectator | audience, culprit: suspect | arrested |
charged, currency: money, dad: father, danger: risk | hazard, dangerous: risk | hazard | unsafe,
darker: dim, deadly: fatal | kill, death: die | died | dead, decrease: fall | drop | reduce,
default: original, defeat: beat | win, delay: late | postpone, delete: remove | erase, deliver:
ship, delivery: ship, demolish: tear down | pull down | torn down, depart: leave, departure: leave |
depart, design: lay out | laid out, designer: design | lay out | laid out, destroy: ruin | demolish
| burn down, detain: arrest | custody | held, dial: phone, diaper: nappy, die: dead | kill,
difficult: hard, dinner: supper | meal, director: head | lead, disabled: wheelchair | accessible,
discount: reduce | reduction | cheaper, disease: illness, display: screen, doctor: physician | dr,
donate: gift, drag: pull, drawback: disadvantage, drop: loot, drown: drowned, drug: medicine |
medication, drugstore: pharmacy | chemist, drummer: drum, dude: man, earn: pay | salary | wage,
elderly: old | senior, electricity: watt | power, elevator: lift, email: e-mail | mail, employ:
hire, employee: staff | worker, enlist: join, enrol: join | member | register, enroll: join | member
| register, enter: come in | entry | admission, entrance: door | entry | gate, entry: admission |
entrance | ticket, erase: delete | remove, escape: flee | fled | run away, evacuate: leave | bring
to safety | moved out, exam: test, examination: test | exam, exhibition: show | exhibit, expensive:
cost | price, explode: blow up | explosion, explosion: blast | explode, extend: renew | prolong,
eyewitness: witness | saw, factory reset: original settings | default settings, factory settings:
original settings | default settings, fare: ticket | price | cost, fast: quick | speed, fatality:
killed | dead | died, father: dad, faucet: tap, fee: cost | price | charge | entry, ferry: ferryman,
festival: celebrate, film: movie, finish: end | close, firefighter: fire crew | fire brigade | fire
service, fireman: firefighter | fire crew, fix: repair | mend | solve, flashlight: torch, flat:
apartment, flee: escape | run away, flight: plane | fly, food: meal | snack | sandwich | eat |
catering, footage: video | film, footpath: path | trail, forbid: ban | prohibit, foreman:
supervisor, forest: wood, founder: founded | establish, freeze: froze, frequently: often, fuel:
petrol | gas | diesel, fundraiser: fund | collection | appeal | donate, funeral: bury | burial,
game: match | round, garbage: rubbish | waste | trash, gather: meet, get hurt: injure | wound, gig:
concert, goalie: goalkeeper | keeper, goalkeeper: keeper | goalie, gran: grandmother, grandad:
grandfather, grandkid: grandchild | grandchildren, grandma: grandmother, grandpa: grandfather,
granny: grandmother, grill: barbecue | bbq, guarantee: warranty, guitarist: guitar, gun: pistol |
rifle, gunman: shooter | attacker, guy: man, handbook: manual, handicapped: wheelchair | accessible,
harm: damage | hurt | injure, health: hp, heavy: weigh | weight, height: tall | high, heist: theft |
robbery | raid | burglary | stole | thieves, helper: volunteer, hike: walk | trail, hire: rent |
employ, holiday: vacation, home: house, hooligan: fan, hospital: clinic, hostile: attack |
aggressive, hotel: inn, hp: health | hit points, hubby: husband, hurt: injure | wound | injury,
husband: marry | married | spouse, illness: disease | sick, image: picture | photo, imprison: jail |
prison, increase: rise | rose | grow, inhabitant: population | resident, injure: hurt | wound,
injured: hurt | wound, injury: hurt | wound | injure, inn: hotel | pub, install: set up | fit |
mount, instruction: manual, instructor: teacher | trainer | teach, internet: wi-fi, intersection:
crossroads | junction, invent: develop | create, inventor: invent | develop, invoice: bill, jail:
prison | sentence | imprison, jailed: prison | sentence | imprison, job: profession, join: enrol |
member | register, journalist: reporter, keeper: goalkeeper | goalie, kid: child | children |
under-16s | under-18s | under-12s, kill: died | dead, lad: boy | man, lady: woman, lamp: light,
landslide: mudslide | landslip | slide, landslip: landslide | slide, laptop: notebook, large: big,
lass: girl | woman, laundry: washing | wash, lawyer: attorney | solicitor | barrister, layoff:
redundancy | job cuts, learn: study, lease: rent, leave: depart | quit, lecture: talk, lecturer:
teacher | teach, lend: borrow | loan, lesson: class | course, lifeboat: rescue boat, lift: elevator,
light: lamp, litter: rubbish | waste, locate: lie | stand | situated, location: venue, log in: sign
in, loot: drop, lorry: truck, loud: noise | noisy, luggage: baggage | bags, lunch: meal, mall: shop,
manage: run | head | lead | charge, manager: run | head | lead | charge, mandatory: required |
compulsory, manual: instruction | handbook, marriage: marry | married | wed, match: game, mate:
friend | colleague, meal: food | dinner | lunch | breakfast, medic: paramedic | doctor | nurse,
medication: drug | medicine, medicine: drug | medication, meet: gather | meeting, mend: repair |
fix, merchandise: shop | sell | sold, metro: underground | subway, missus: wife, mobile: phone,
mobile phone: phone, mom: mother, money: balance | budget, mother: mum | mom, motorbike: motorcycle,
motorcycle: motorbike, motorhome: camper | caravan, movie: film, mudslide: landslide | landslip |
slide, mugged: rob | robbed, mum: mother, murder: kill | killed | stab, nappy: diaper, nation:
country, nearest: closest, necessary: required | compulsory, neighbor: neighbour, newbie: newcomer |
beginner | novice, newcomer: beginner | novice, noisy: loud | noise, notebook: laptop, novel: book,
novice: beginner | newcomer, obligatory: required | compulsory, occur: happen, ocean: sea,
operation: surgery | operate, opponent: against | versus, organist: organ, oven: stove, overseas:
abroad, own: belong, owner: belong | own, pants: trousers, paramedic: ambulance | medic, parcel:
package, parent: mother | father, parking: park, participant: take part | participate | player,
participate: take part | join | enter, passcode: password, password: passcode, path: trail |
footpath, penalty: fine, pensioner: senior | retired, permit: allow, perpetrator: suspect |
attacker, pet: animal, petrol: fuel | gas, pharmacy: chemist, phone: telephone, photo: picture |
photograph | image, photograph: picture | photo, physician: doctor, pianist: piano, pick: choose,
picture: photo | image | photograph, pinch: steal | stole | stolen, plane: aircraft | airplane |
aeroplane, playground: play area, policeman: police officer | officer | constable, policewoman:
police officer | officer | constable, poll: vote, population: inhabitant | resident, postcode: zip
code, postpone: delay | put off, power: watt, pram: buggy | pushchair, pregnant: pregnancy, price:
cost | fee | charge, print: printer | printing, prison: jail, prize: award | winner, prize money:
prize, profession: job, prohibit: forbid | ban, pub: inn | bar, pupil: student, purchase: buy |
bought | sell | sold, purpose: aim, pursue: chase, pushchair: buggy | pram, queue: line up, quick:
fast, quid: pound, quiet: silence | silent, quit: cancel | leave | terminate, raise: collect, reach:
contact, reboot: restart, recharge: charge, recipe: ingredient, red card: send off | sent off |
dismiss, ref: referee, referee: umpire, refund: money | reimburse, register: enrol | join | member |
sign up, reject: refuse | turn down, remove: delete | take off, renovate: restore | repair |
modernise, rent: hire | lease, repair: fix | mend, replace: change | swap, reply: answer | respond,
reporter: journalist, request: ask, rescue: save, reservation: book, reserve: book | reservation,
reset: restore | erase, resident: inhabitant, respawn: return | reappear | come back, respond: reply
| answer | react, restart: reboot, restroom: toilet | wc, result: score, retired: pensioner |
senior, return: give back | bring back, reward: receive | prize, risk: danger, road: street, rob:
steal | stole | raid, robber: thief | thieves | raider | burglar, robbery: theft | raid | burglary |
break-in | steal | stole, rookie: newcomer | beginner, rotate: turn | spin, route: path, rubbish:
waste | trash | garbage, rucksack: backpack, rug: carpet, run: manage | operate | head | lead |
charge, sack: dismiss | fire, sacked: dismissed | fired, salary: wage | pay | earn, save: rescue |
store, schedule: timetable | programme, score: goal | result, screen: display, sea: ocean, select:
choose | pick, sell: buy | bought | sold, sentence: jail | prison | years, shoot: fire, shooter:
gunman, shop: store | sell | sold, shot: round | fire | bullet, shut: close, sibling: brother |
sister, sick: ill, sickness: illness | disease, sign in: log in, sign up: enrol | join | member |
register, signup: enrol | join | member | register, similar: alike, sink: sank | sunk, skint: debt |
owe | broke | bankrupt, snack: food | sandwich, solve: fix | solution, song: track, spanner: wrench,
spawn: appear, spectator: visitor | audience | crowd | attend, spokesman: spokesperson |
spokeswoman, spokesperson: spokesman | spokeswoman, spokeswoman: spokesperson | spokesman, spouse:
wife | husband | marry, staff: employee | worker, start: begin, steal: rob | stole | theft, stolen:
theft | take | made off, stoppage: injury time, street: road, stroller: buggy | pushchair, stuck:
trap | trapped | strand, student: pupil, study: learn, subway: underground | metro, supper: dinner,
supporter: fan, surgeon: surgery | operate, surgery: operation | operate, survive: alive, suspect:
arrest | charge, swap: exchange | change, take home: borrow, tap: faucet, taxi: cab, teach: teacher
| lesson | instruct, teacher: teach | instructor | lecturer, teen: teenager | youth, teenager: teen
| youth, telly: television | tv, theft: steal | stole | stolen, thief: steal | stole | stolen |
burglar, thieves: burglar | robber | raider, thug: attacker, timetable: schedule, toilet: wc |
lavatory | restroom, torch: flashlight, tournament: competition | contest | championship, town: city
| village, track: song, trail: path | footpath, trainer: coach | instructor, trap: stuck | pin,
trapped: stuck | pinned, trash: rubbish | waste | garbage, treaty: agreement | accord, tremor:
earthquake, trial: court, troops: soldier | military | army, trousers: pants, truck: lorry, tune:
song, tutor: teacher | teach, umpire: referee, uncover: discover, underground: metro | subway,
uninstall: remove, university: college, unlawful: illegal, unsubscribe: cancel, upgrade: update,
vacation: holiday, vehicle: car | truck | bus, venue: hall, verdict: guilty | jury, vessel: ship |
boat, vet: animal clinic | veterinary, victory: win | won | beat, video: footage | film, voltage:
volt, volunteer: helper | help, vote: election, vulnerable: weak | weakness, wage: pay | salary,
war: conflict, warranty: guarantee, waste: rubbish | trash, watch: spectator | view, wattage: watt,
weak: weakness | vulnerable, weak against: weakness, weak to: weakness, weakness: weak | vulnerable,
wealthy: rich, wedding: marry | married, weigh: weight | heavy, weight: weigh | heavy, wheelchair:
step-free | accessible | barrier-free | ramp, wife: marry | married | spouse, wifi: wi-fi | wireless
| wlan, win: beat | victory | first prize | first place, winner: win | won | beat | first prize |
first place, wireless: wi-fi, worker: employee | staff, workshop: course | class, wound: injure |
hurt, wounded: injure | hurt, wreck: wreckage | wrecked, wrench: spanner, writer: author | write |
wrote, yard: garden, yellow card: booked | caution, zip code: postcode
"""

# Words, a colon, the broader ones that a rule may have instead.
_IN_RULES = """
bird cat dog ferret hamster kitten parrot puppy rabbit snake: animal pet,
beer champagne cider cocktail gin liquor rum vodka whiskey whisky wine: alcohol alcoholic drink,
coffee cola juice lemonade soda tea: drink beverage,
burger cake chips crisps fruit kebab noodles pizza popcorn salad sandwich snack soup: food eat,
bike bicycle car motorbike motorcycle scooter truck van: vehicle,
cigar cigarette pipe vape vaping: smoke,
axe gun knife pistol rifle sword: weapon,
baby daughter kid son toddler: child children,
facebook instagram: social media, photo picture selfie: photograph,
"""


def find_equivalents(terms: Sequence[str], place: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield how many words of a question say the same as other terms, which follow.

    `terms` are those of all its words; the one at `place` is the first of those words.
    """
    for keys, texts in _by_prefix().get(_prefix(terms[place]), ()):
        found = terms[place : place + len(keys.split())]
        if tuple(map(_to_singular, found)) != _extract(keys):
            continue
        yield from ((len(_extract(keys)), _extract(text)) for text in texts)


def _to_singular(term: str) -> str:
    """Return a term, that of one man for more: "firemen"."""
    return f"{term[:-2]}an" if term.endswith("men") and len(term) > _SHARED_LETTERS else term


@cache
def _extract(text: str) -> tuple[str, ...]:
    return tuple(extract_terms(text))


@cache
def _by_prefix() -> Mapping[str, Sequence[tuple[str, Sequence[str]]]]:
    """Return the entries of the table, a key and what says the same, by the key's first letters."""
    found: dict[str, list[tuple[str, Sequence[str]]]] = {}
    for entry in _EQUIVALENTS.split(","):
        keys, _, others = entry.partition(":")
        found.setdefault(_prefix(keys.strip()), []).append((keys.strip(), others.split("|")))
    return found


def _prefix(word: str) -> str:
    return word[:_SHARED_LETTERS].replace("y", "i")


def find_broader_words(term: str) -> tuple[str, ...]:
    """Return the broader terms that a rule may have instead of a term that no source has, sorted.

    They only count where it is asked whether something is so or allowed.
    """
    return tuple(
        sorted({each for group in _load_rules().find_groups(term) for each in group} - {term})
    )


@cache
def _load_rules() -> GroupLookup:
    return GroupLookup(_IN_RULES)
