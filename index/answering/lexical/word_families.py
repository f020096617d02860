"""Word families of English: related words that stemming keeps apart.

Tables of our own, families between commas: irregular verbs with the nouns and adjectives derived
from them; nouns that change more than their ending, in the plural too; comparatives; beliefs and
their followers; peoples and their countries; two spellings of one word; a few words that mean the
same in nearly every text; short forms of words. A question that asks who *founded* a town matches
a sentence about its *founder*. A form whose stem is another word's is left out: *indices*
(indicate), *socialism* (social).
"""

from functools import cache, lru_cache

from index.answering.lexical.stored_word_groups import StoredGroups

_VERBS = """
arise arose arisen, awake awoke, bear bore born borne birth, beat beaten, become became,
begin began begun beginning start, bend bent, bind bound, bite bit bitten, bleed bled blood,
blow blew blown, break broke broken, breed bred, bring brought,
build built builder building construct construction, burn burnt, buy bought buyer purchase,
catch caught, choose chose chosen choice, come came, creep crept, deal dealt dealer, dig dug,
do done, draw drew drawn, drink drank drunk, drive drove driven driver, eat ate eaten,
fall fell fallen, feed fed, feel felt, fight fought fighter, find found, flee fled flight,
fly flew flown flight, forbid forbade forbidden, forget forgot forgotten, freeze froze frozen,
get got gotten, give gave given gift, go went gone, grow grew grown growth, hang hung, hear heard,
hide hid hidden, hold held holder, keep kept keeper, kneel knelt, know knew known knowledge,
lay laid, lead led leader, learn learnt learner, leave left, lend lent loan, lie lay lain,
lose lost loss, make made maker, mean meant meaning, meet met meeting, pay paid payment payer,
ride rode ridden rider, ring rang rung, rise rose risen, run ran runner, say said,
see saw seen sight, seek sought, sell sold sale seller, send sent sender, shake shook shaken,
shine shone, shoot shot shooting shooter, show shown, shrink shrank shrunk,
sing sang sung song singer, sink sank sunk, sit sat, sleep slept, slide slid,
speak spoke spoken speech speaker spokesman spokeswoman spokesperson, speed sped, spend spent,
spin spun, spring sprang sprung, stand stood, steal stole stolen theft, stick stuck, sting stung,
strike struck, strive strove striven, swear swore sworn, sweep swept, swim swam swum swimmer,
swing swung, take took taken, teach taught teacher, tear tore torn, tell told, think thought,
throw threw thrown, understand understood, wake woke woken, wear wore worn, weave wove woven,
win won winner, wind wound, withdraw withdrew withdrawn withdrawal,
write wrote written writer author
"""

_NOUNS = """
absorb absorption, achieve achievement, acquire acquisition, advise advice, agree agreement,
analyse analyze analysis, announce announcement, appear appearance, apply application,
appoint appointment, argue argument, arrange arrangement, arrive arrival, ascend ascent,
assist assistance, assume assumption, attend attendance, believe belief, bury burial,
collide collision, commit commission commitment, compete competition competitor,
complain complaint, compose composition composer, conclude conclusion, conquer conquest,
consume consumption consumer, contain container, convert conversion, deceive deception,
decide decision, deep depth, deliver delivery, far distance distant, fast speed,
defend defence defense defender, define definition, close closure, depart departure,
derive derivation, descend descent descendant,
describe description, destroy destruction, detain detention, die death dead,
differ difference different, discover discovery, divide division,
employ employee employer employment, enter entry entrance, erode erosion, establish establishment,
evolve evolution, exceed excess, exist existence, expand expansion, expect expectation,
explain explanation, explode explosion, explore exploration explorer, export exporter,
extend extension extent, fail failure, find finding, found founder foundation,
govern government governor, hate hatred, heat hot, high height tall, heavy weigh weight,
hospital hospitalize hospitalise, imply implication, improve improvement, include inclusion,
inherit inheritance, injure injury, intend intention intent, introduce introduction,
invade invasion invader, invent invention inventor, invest investment investor,
judge judgment judgement, laugh laughter, life live, long length, maintain maintenance,
manage management manager, marry marriage, meter metre, move movement, multiply multiplication,
murder murderer, observe observation observer, occupy occupation, occur occurrence, old age aged,
offend offence offense, oppose opposition opponent, owned owner ownership, perceive perception,
perform performance performer, permit permission, persuade persuasion, play player,
please pleasure, pollute pollution, poor poverty, possess possession, presume presumption,
produce production producer product, propose proposal, prove proof, publish publication publisher,
punish punishment, pursue pursuit, receive reception receipt recipient, reduce reduction,
refer reference, refuse refusal, rely reliance, remain remainder remains, remove removal,
repeat repetition, require requirement, resist resistance, resolve resolution, respond response,
reveal revelation, rob robbery robber, rule ruler, satisfy satisfaction, seize seizure,
serve service, settle settlement settler, solve solution, store storage, strong strength,
succeed success successor, suffer sufferer, suggest suggestion, survive survival survivor,
suspect suspicion, suspend suspension, tend tendency, transmit transmission, treat treatment,
true truth, vary variation various, warm warmth, wide width, work worker, young youth
"""

_MORE_NOUNS_AND_ADJECTIVES = """
abolish abolition, admit admission, allergy allergic, anger angry, apologise apology, architect
architecture, bacterium bacteria, bake bakery, beauty beautiful, biology biologist, brief brevity,
bus buses, chemist chemistry chemical, child children childhood, clear clarity, collect collection
collector, colony colonial, crime criminal, crisis crises, criterion criteria, cruel cruelty,
curious curiosity, danger dangerous, datum data, disaster disastrous, donate donation donor, dry
drought, economy economic economist, electric electricity electrician, energy energetic, expel
expulsion, fame famous, farm farmer, fish fisherman fishery, foot feet, fragile fragility, free
freedom, friend friendship, fungus fungi, gas gases, geology geologist, goose geese, grieve grief,
half halves, hero heroic, history historian, honest honesty, hunger hungry, king kingdom, knife
knives, leaf leaves, lens lenses, library librarian, loyal loyalty, magic magician, man men,
mathematics mathematician, medicine medical medic, mouse mice, music musician musical, mystery
mysterious, neighbour neighbourhood, novel novelist, nucleus nuclei, oblige obligation, omit
omission, patient patience, phenomenon phenomena, photograph photographer, physics physicist, piano
pianist, poem poet poetry, politics politician political, popular popularity, prison prisoner, proud
pride, race racial, real reality, region regional, relieve relief, religion religious, safe safety,
science scientist scientific, secret secrecy, simple simplicity, space spatial, stable stability,
student study, submit submission, surgeon surgery surgical, technique technology technician, theory
theoretical, thief thieves, tooth teeth, tragedy tragic, victor victory, village villager, visible
visibility, voice vocal, vote voter, wife wives, wise wisdom, wolf wolves, woman women
"""

_NOMINALISATIONS = """
brew brewer brewery, certify certification, clarify clarification, defect defector defection, deny
denial, disagree disagreement, divert diversion, enclose enclosure, enrol enroll enrolment
enrollment, guide guidance, inquire inquiry, justify justification, modify modification, notify
notification, prescribe prescription, qualify qualification, register registration, renew renewal,
rent rental, subscribe subscription subscriber, train trainer, verify verification
"""

_MORE_FORMS = """
abide abode, alumnus alumni, appendix appendices, automaton automata, axis axes, bookshelf
bookshelves, businessman businessmen, cactus cacti, calf calves, chairman chairmen, cling clung,
clothe clad, colossus colossi, continuum continua, curriculum curricula, diagnosis diagnoses, dream
dreamt, dwarf dwarves, elf elves, embed embedded embedding, fireman firemen, fling flung, foresee
foresaw foreseen, forgive forgave forgiven, forsake forsaken forsook, fuel fuelled, gas gasses
gassed, genus genera, go goes, grandchild grandchildren, hoof hooves, housewife housewives,
hypothesis hypotheses, leap leapt, light lit, loaf loaves, louse lice, matrix matrices, maximum
maxima, melt molten, midwife midwives, millennium millennia, mimic mimicked mimicking, mislead
misled, mistake mistook mistaken, misunderstand misunderstood, nobleman noblemen, outgrow outgrew
outgrown, overcome overcame, overhear overheard, override overrode overridden, oversee oversaw
overseen, overtake overtook overtaken, overthrow overthrew overthrown, ox oxen, panic panicked
panicking, parenthesis parentheses, plead pled, policeman policemen, prove proven, quantum quanta,
radius radii, rebuild rebuilt, redo redid redone, remake remade, repay repaid, retake retook
retaken, retell retold, rethink rethought, rewrite rewrote rewritten, salesman salesmen salesperson
salespeople, scarf scarves, selves self, sew sewn, shelf shelves, shrink shrunken, slay slew slain,
sling slung, smell smelt, sow sown, spectrum spectra, spell spelt, spill spilt, spit spat, spoil
spoilt, spokesman spokesmen, stimulus stimuli, stink stank stunk, stratum strata, stride strode,
string strung, swell swollen, thesis theses, traffic trafficked trafficking, tread trod trodden,
undergo underwent undergone, underlie underlay underlain underlying, undertake undertook
undertaken, undo undid undone, uphold upheld, vie vying, weep wept, werewolf werewolves, withhold
withheld, withstand withstood
"""

_COMPARATIVES = """
bad worse worst, big bigger biggest, brave braver bravest, bright brighter brightest, broad broader
broadest, busy busier busiest, calm calmer calmest, cheap cheaper cheapest, clean cleaner cleanest,
clear clearer clearest, close closer closest, cold colder coldest, cool cooler coolest, dark darker
darkest, deadly deadlier deadliest, deep deeper deepest, dense denser densest, dim dimmer, dirty
dirtier dirtiest, dry drier driest, early earlier earliest, easy easier easiest, fair fairer
fairest, far farther further farthest furthest, fast faster fastest, fat fatter fattest, few fewer
fewest, fierce fiercer fiercest, fine finer finest, fit fitter fittest, flat flatter flattest,
fresh fresher freshest, friendly friendlier friendliest, full fuller fullest, funny funnier
funniest, grand grander grandest, great greater greatest, happy happier happiest, hard harder
hardest, harsh harsher harshest, healthy healthier healthiest, heavy heavier heaviest, high higher
highest, holy holier holiest, hot hotter hottest, hungry hungrier hungriest, large larger largest,
late later latest, lazy lazier laziest, light lighter lightest, lonely lonelier loneliest, long
longer longest, loud louder loudest, low lower lowest, lucky luckier luckiest, mad madder maddest,
mighty mightier mightiest, mild milder mildest, narrow narrower narrowest, near nearer nearest, new
newer newest, noisy noisier noisiest, old older oldest, poor poorer poorest, pretty prettier
prettiest, proud prouder proudest, pure purer purest, quick quicker quickest, quiet quieter
quietest, rainy rainier rainiest, rare rarer rarest, red redder reddest, rich richer richest, risky
riskier riskiest, rough rougher roughest, sad sadder saddest, safe safer safest, scary scarier
scariest, severe severer severest, sharp sharper sharpest, shiny shinier shiniest, short shorter
shortest, silly sillier silliest, simple simpler simplest, slim slimmer slimmest, slow slower
slowest, small smaller smallest, smart smarter smartest, smooth smoother smoothest, soft softer
softest, steep steeper steepest, strange stranger strangest, strict stricter strictest, strong
stronger strongest, sturdy sturdier sturdiest, sweet sweeter sweetest, tall taller tallest, tasty
tastier tastiest, thick thicker thickest, thin thinner thinnest, tight tighter tightest, tiny
tinier tiniest, tough tougher toughest, tricky trickier trickiest, ugly uglier ugliest, warm warmer
warmest, weak weaker weakest, wealthy wealthier wealthiest, wet wetter wettest, wide wider widest,
wild wilder wildest, wise wiser wisest, young younger youngest
"""

_BELIEFS = """
abolitionism abolitionist, anarchism anarchist, atheism atheist, buddhism buddhist, chauvinism
chauvinist, collectivism collectivist, colonialism colonialist, communism communist, evangelism
evangelist, existentialism existentialist, expansionism expansionist, fascism fascist, feminism
feminist, imperialism imperialist, isolationism isolationist, leninism leninist, maoism maoist,
marxism marxist, nihilism nihilist, perfectionism perfectionist, pessimism pessimist, positivism
positivist, pragmatism pragmatist, protectionism protectionist, racism racist, reductionism
reductionist, revisionism revisionist, separatism separatist, sexism sexist, stalinism stalinist,
surrealism surrealist, terrorism terrorist, tourism tourist, zionism zionist
"""

_PEOPLES = """
africa african, albania albanian, algeria algerian, america american,
argentina argentine argentinian, armenia armenian, asia asian, australia australian,
austria austrian, belgium belgian, brazil brazilian, britain british briton, bulgaria bulgarian,
canada canadian, china chinese, croatia croatian croat, cuba cuban, czechia czech,
denmark danish dane, egypt egyptian, england english, ethiopia ethiopian, europe european,
finland finnish finn, france french, germany german, greece greek, hungary hungarian,
iceland icelandic, india indian, indonesia indonesian, iran iranian, iraq iraqi, ireland irish,
israel israeli, italy italian, japan japanese, korea korean, mexico mexican, mongolia mongolian,
morocco moroccan, netherlands dutch, nigeria nigerian, norway norwegian, pakistan pakistani,
peru peruvian, poland polish pole, portugal portuguese, rome roman, romania romanian,
russia russian, scotland scottish scot, serbia serbian serb, spain spanish spaniard,
sweden swedish swede, switzerland swiss, syria syrian, thailand thai, turkey turkish turk,
ukraine ukrainian, vietnam vietnamese, wales welsh, yugoslavia yugoslav
"""


_SPELLINGS = """
aluminium aluminum, armour armor, authorise authorize, behaviour behavior, cancelled canceled,
catalogue catalog, centre center, colour color, cosy cozy, customise customize, favour favor,
favourite favorite, fibre fiber, flavour flavor, grey gray, harbour harbor, honour honor,
jewellery jewelry, kilometre kilometer, labour labor, licence license, litre liter, maximise
maximize, minimise minimize, mould mold, neighbour neighbor, optimise optimize, organise organize,
plough plow, programme program, realise realize, recognise recognize, summarise summarize,
theatre theater, tyre tire
"""

_SYNONYMS = """
advert advertisement advertise, aeroplane airplane plane, app apps, aubergine eggplant, bicycle
bike, captain capt, car vehicle automobile, colonel col, config configuration configure, coriander
cilantro, courgette zucchini, dad daddy father, doughnut donut, exam examination, film movie video,
finish end complete, freeway motorway, fridge refrigerator, general gen, governor gov, grandma
grandmother granny, grandpa grandfather, gym gymnasium, hurt injure injury, illness disease, info
information, job occupation profession, jumper sweater, kid child children, lab laboratory,
lieutenant lt, lift elevator, lorry truck, mac macos osx, maths math mathematics, max maximum, min
minimum, moustache mustache, mum mom mummy mother, nappy diaper, pavement sidewalk, petrol gasoline,
phone telephone, picture photo photograph image, prawn shrimp, professor prof, pyjamas pajamas,
rubbish trash garbage, senator sen, sergeant sgt, ship vessel boat, sofa couch, spanner wrench, taxi
cab, timetable schedule, toilet restroom washroom lavatory loo, tv television, vet veterinarian
veterinary, wake awake, warranty guarantee, wifi wlan, yoghurt yogurt
"""

_SHORT_FORMS = """
atk attack, bday birthday, dept department, dmg damage, gig gigs gb gigabyte gigabytes,
goalie goalkeeper keeper, hp health, hrs hours hour, lvl level, max maximum, mins minutes minute,
perma permanent permanently, pic pics picture photo, pw pwd password, regs regulations, sched
schedule, tix ticket tickets, uni university, veggies vegetables vegetable, vid vids video, vol
volume, xmas christmas, xp experience
"""
"""Words that are typed short in a chat."""


FAMILIES = (
    *(_VERBS, _NOUNS, _MORE_NOUNS_AND_ADJECTIVES, _NOMINALISATIONS, _MORE_FORMS, _COMPARATIVES),
    *(_BELIEFS, _PEOPLES, _SPELLINGS, _SYNONYMS, _SHORT_FORMS),
)


@lru_cache(maxsize=10_000)
def find_related_terms(term: str) -> tuple[str, ...]:
    """Return the other terms of the word families that have `term`, sorted."""
    return tuple(sorted(set().union(*_load().find_groups(term)) - {term}))


@cache
def _load() -> StoredGroups:
    return StoredGroups.read("families")
