"""Which everyday words say the same in a question and in its answer?

Tables of our own. Groups between commas, whose words say the same to somebody who asks; a word may
stand in several, and what is said of one is not said of another. Kinds go one way: asked for a
colour, "red" answers, but who asks about something red is told no colour. Unlike a family of
words (`derivation.py`) these never find a sentence: they only speak for one that was found.
"""

from functools import cache

from index import analysis
from index.answering import derivation

_SAME = """
abandon desert forsake leave, able capable can, about concern regard topic subject, accomplish
achieve attain reach, according say state claim, accurate correct exact precise right, accuse allege
charge blame, acquire buy gain get obtain purchase, act deed action, active operating running,
actual real true, add attach append include, additional another extra further more other, adequate
enough sufficient, adjust alter change modify amend vary, admit confess acknowledge concede, advance
improve progress, advantage benefit merit plus strength, advertise promote, advise recommend suggest
urge, affect impact influence, afraid fear scare fright, agency authority body bureau office
organization, agree accept consent approve, agreement accord contract deal pact treaty, aid assist
help support, aim goal objective purpose target intend intention, air broadcast televise, aircraft
airplane jet plane, airport airfield, alike resemble same similar, allow authorize enable let permit
legal, alone only single sole, alternative choice option, amaze astonish surprise, amount number
quantity sum total volume, ancient old early, anger angry fury furious, animal beast creature,
announce declare proclaim report, annual year, answer reply respond response, apartment flat, appear
emerge seem look, applaud commend praise, apply use implement, appoint choose elect name nominate
select, approach method technique way procedure process, approximately about around nearly almost
roughly, area district neighborhood quarter region territory zone, argue assert claim contend
maintain insist, arms weapon gun, army military troops forces, arrest capture custody detain, arrive
come reach land, artificial man-made synthetic, ask demand inquire request, assassinate kill murder
slay, assault attack raid, assemble gather meet, assess evaluate judge rate, assign allocate give,
assist aid help serve, association body group organization society union, attempt effort try seek,
attend join participate visit, attitude opinion view stance, attract draw lure, attribute
characteristic feature property quality trait, author pen write, automobile car vehicle, average
mean typical usual, avoid escape evade prevent, award confer give grant present, award honor medal
prize, aware know, baby infant newborn child, backing support, ballot election vote poll, ban bar
forbid outlaw prohibit, band group team, base foot bottom, base headquarter locate situate, basic
fundamental essential, battle combat conflict fight war, bear carry, beat defeat overcome win,
become grow turn, begin commence found initiate launch open start introduce, beginning onset origin
start, behavior conduct manner, belief faith opinion religion, believe hold regard think view
consider, belong member own part, besides addition also else other, big enormous giant great huge
large major massive vast, biggest greatest largest, bit part piece portion section, blast bomb
explode explosion, blaze fire burn flame, boat ferry ship vessel, body corpse remains, border
boundary edge frontier limit, boss chief director head leader manager, boy lad son, brave bold
courage, breach break violate, break fracture crack, bridge cross span, brief short, bright
brilliant, bring carry deliver fetch take, broad wide, build construct create erect, building house
structure, business company corporation enterprise firm, calculate compute estimate, call dub name
known nickname refer term title, calm quiet, camera film footage video, cancel drop scrap,
capability capacity ability power, capital money fund invest, capture seize take, care treat, carry
transport convey, category class form group kind sort type variety, cause due lead produce provoke
reason result trigger why, cease end halt quit stop, celebrate commemorate mark honor, center core
heart middle, certain sure, certify license, challenge difficulty problem, chance likelihood
opportunity probability, change reform shift transform, character person role, characterize
describe, chase pursue hunt, cheap inexpensive, check examine inspect verify test, child boy
daughter girl kid son youngster, choose decide opt pick prefer select, citizen inhabitant resident
people, city town municipality metropolis, clash conflict fight, clean wash, clear obvious plain,
climb ascend, close near nearby, close shut, clothes dress garment wear, coach bus, coach train,
cold chill cool freeze, collapse fall fail, collect gather raise amass, combine blend join merge mix
unite, comfort ease, command order lead, comment remark say statement, commit do perform, common
frequent general popular typical usual widespread, communicate convey tell, community neighborhood,
compel force oblige, compensate pay, compete rival, complaint criticism objection, complete entire
finish full whole, complex complicated, component constituent element ingredient part, compose
comprise consist contain include made, concept idea notion, concern issue worry, conclude decide
end, conclusion result end, condition state, conduct carry do perform run, conference meeting
session talks, confirm prove verify, connect link join tie, connection link relation relationship
tie, consequence effect outcome result, considerable significant substantial large, constant steady,
construct make, consume eat drink use, contact touch, contain hold include house, contaminate infect
pollute, contemporary current modern present, contest competition match tournament, continue go keep
last proceed remain, contract sign, contrary opposite, contribute donate give, control dominate
govern rule run, convict guilt, cook bake fry, copy duplicate imitate, cost charge fee price worth
value, costly expensive, council board, country land nation state, couple pair two, course class,
court judge tribunal, cover hide, crash accident collide collision, create design develop devise
establish form found generate invent make produce, creator designer inventor maker founder, crime
offence offense, criticize attack condemn, crop harvest, crowd audience, crucial critical essential
important key necessary vital, cultivate farm grow, cure heal remedy treat, current now present
today, custom tradition habit, cut reduce slash, daily day everyday, damage destroy harm hurt ruin,
danger hazard peril risk threat, dark black, date day when, dead die kill perish, deadly fatal
lethal, debate argue discuss, debt loan owe, decade years, deceive trick fool, decline decrease
downturn drop fall lower reduce, decorate adorn, decrease drop lower reduce reduction, defeat beat
conquer overthrow, defect escape flee, define describe mean, degree diploma, degree extent level,
delay postpone, delete erase remove, deliver distribute provide supply, demand need require,
demolish destroy raze, demonstrate prove show, demonstration protest, deny refuse reject, depart go
leave, department division ministry section, depict portray represent show, deploy use, describe
portray explain, desire want wish, destroy devastate ruin wreck, detect discover find identify spot
notice, determine decide establish find, develop evolve grow, device apparatus equipment instrument
machine tool gadget, devote dedicate, diet food, differ distinct various, difficult hard tough,
difficulty problem trouble, dinner meal supper, direction way, disadvantage drawback weakness
problem, disagree differ dispute, disappear vanish lost, disaster catastrophe, disclose reveal,
discover find locate uncover, discuss debate talk, disease condition disorder illness infection
sickness syndrome, dish food meal, dismiss fire sack, display exhibit show, distribute share spread,
disturb disrupt, divide part separate split, doctor medic physician surgeon, document paper record
file, dominant main, draft write, drug medicine medication, dry arid, during while, duty obligation
responsibility task role, earlier before former previous prior, earn gain make, earth ground land
soil, easily simple, eat feed, economic economy financial, educate school teach train, effective
efficient, elect vote win, employ hire use, employee staff worker, empty vacant, enclose surround,
encounter face meet, encourage promote urge, end close conclude finish stop terminate, enemy foe
opponent, energy power, enforce impose implement, engage involve, engine motor, enjoy like, enlarge
expand extend grow increase, enroll enter register, ensure guarantee, entirely completely fully,
environment surroundings, epidemic outbreak pandemic, equal same, equip fit, era age period time,
error fault mistake, escape flee run, establish create found institute set start, estimate put
reckon, ethnic race, evacuate leave, event happening incident occasion occurrence, evidence proof,
exam examination test, examine explore inspect investigate study, example case illustration instance
such, exceed above over surpass, excellent great, exchange swap trade, exclude omit except, execute
kill, exercise practice, exist live occur, expand extend spread, expect anticipate forecast predict,
expel remove, experience undergo, expert specialist, explain account clarify, exploit use, export
sell, express say state, extract obtain, extreme severe, face confront, facility building plant,
factor element cause reason, factory mill plant, failure collapse, fair just, fake false, fall drop
descend, fame famous celebrated known notable renowned, farm agriculture, farmer grower, fast quick
rapid swift, fasten attach, father dad parent, fault blame, feature include, federal national
government, fee payment, feeling emotion sense, female woman girl, festival celebration, few small,
field area discipline subject domain, fight struggle battle, figure number, fill pack, film movie
record shoot, final last end, finance fund pay money, finding result, fire shoot shot, first
earliest initial original, fit suit, fix mend repair solve, flag banner, flat level, flow run, focus
center concentrate emphasis, follow after pursue, follower supporter, food meal eat, forecast
outlook predict, foreign abroad overseas, forest wood, form shape, formal official, former ex past
previous, fortune luck, found locate, free release liberate, freedom liberty, frequent often
repeatedly, fresh new, friend ally companion, function purpose role serve work, fuse combine, game
match, general overall broad, get become, gift donation present, give provide supply offer donate,
glad happy pleased, global international world worldwide, good fine well, goods product, govern
administer rule, government administration regime state, grade level mark, gradual slow, graduate
finish, grant allow give, grave tomb burial, group organization party, grow increase rise expand,
guard protect watch sentry, guess estimate, guest visitor, guide lead, handle deal treat manage,
happen occur place take, harbor port, hardly barely, harm injure hurt damage, head lead chief,
health medical, heart cardiac, heat warm hot, heavy weigh, height tall high elevation, help ease
improve, hide conceal, highest maximum most peak top, hint clue, hit strike, hobby pastime, hold
have keep possess, hold host stage, hole gap, holiday vacation, home house live reside, honest
truthful, hotel inn, human people person man, hurry rush sprint, husband marry spouse wife,
identical same, identify recognize name, ignore neglect, illegal unlawful, image photo picture,
immediate instant, immigrant migrant, impact effect, impair damage, import bring, important key main
major significant, impose set, improvement advance modification enhancement, incident accident
event, income earnings revenue salary wage, incorporate include contain, increase climb gain grow
raise rise surge, independent separate, indicate show suggest, individual person, industry sector,
inform notify tell, information data detail, inhabit live occupy, injure hurt wound, inner interior,
inquiry investigation probe, inside interior within, install fit, institute school university,
institution organization, instruct teach order, insurance cover, intensity strength, interpret read
understand, introduce bring launch, invade attack occupy, invent design devise patent, investigate
probe study, invite ask, involve include participate part, island isle, issue matter problem
trouble, issue publish release print, item object thing, jail prison, job career occupation position
post profession work employment, join enter unite, joint common shared, journalist reporter, journey
travel trip voyage, jump leap, kill die fatal slay, kingdom empire, knowledge understanding, label
mark name, lack absence missing shortage without, lady woman, land ground property, language tongue
speech, last endure, late recent, law act legislation rule statute, lawsuit case sue, lawyer
attorney, lay put, leader president ruler, league association, learn study, least lowest minimum,
leave exit quit, legend myth story, legislature parliament, lend loan, lengthen extend, lie situate
locate, likely probable, limit restrict restrain, liquid fluid, live dwell inhabit reside home,
locate find situate, location place position site spot where, long length duration, look see watch,
lose fail, loss damage, lost missing, loud noisy, main central chief key major primary principal,
majority most, make build craft manufacture produce, male man men boy, manage handle run, manner
way, many multiple numerous several, market sell, marry wed, mass weight, material substance, means
method way, measure step, media press, memory remember, mention cite refer note say, message note,
migrate move, mine dig, minor small, minute moment, mission task, mixture blend, mode way, modern
current new recent, money cash fund, monitor watch, moral ethic, mother mom parent, motivate
inspire, mountain peak hill, move go relocate transfer shift, music song, narrow thin, nation
country people, native indigenous local, near close next, necessary need require must, negative bad,
neighbor nearby, network system, next following, night evening, noise sound, normal ordinary regular
standard usual, note remark, novel book, number count, object oppose, oblige require, observe notice
see watch, obstacle barrier, obtain get receive, occupy hold, ocean sea, official officer authority,
often commonly frequently regularly usually, oil petroleum, oldest earliest, operate run work,
operation surgery, opinion view think, opponent critic rival, oppose against resist, order command
direct, ordinary common, organism creature, organize arrange hold, origin root source derive come,
outside exterior, overall total, oversee supervise, overtake pass, own belong possess property,
owner landlord proprietor, pain ache hurt, paint draw, parent mother father, park garden, part
portion section segment, participant member player, participate part take, partner ally, passenger
traveler rider, past former previous history, path road route way, pay spend, penalty punish fine,
people person population human inhabitant, percent percentage proportion share rate, perform act
play, performance show, perhaps maybe, permanent lasting, permission consent, permit license,
persuade convince, phase stage, phone telephone, photo photograph, phrase expression term word,
piece article, pile stack, pilot fly, plan scheme project intend, plane flight, planned scheduled,
plant grow, pleasant nice, poem verse, poet writer, poison toxic, police officer, poor poverty,
popular famous widespread liked, population inhabitant people resident, positive good, possess have
own, possible can may might could potential, power force, powerful strong, precede before,
precipitation rain rainfall snow, prefer favor like, pregnant pregnancy, prepare ready, preserve
maintain protect retain retention keep, press push, pressure force, prevent avoid block stop, priest
clergy, principle rule, prisoner captive inmate, privilege right, produce yield make, professional
expert, profit gain, program project scheme, prolong extend, prominent important, promise pledge
vow, promote advocate champion encourage support, proper correct, property estate, propose suggest
recommend, prosecute charge, protect defend guard shield, province region, public people,
publication publish article book journal, pull drag tow, punish sentence, pupil student, purpose
reason goal, put place, qualify eligible, quarrel dispute, quick brief, quiet silent, quote cite
say, rain shower, raise lift increase, range vary, rank place, rare uncommon, react respond, realize
understand, rear back, reason because cause due purpose, rebel insurgent, rebellion revolt uprising,
recall remember, recent latest new, recognize know, recover heal, recruit hire, reduce cut lessen,
refer describe, refuge shelter, refuse decline reject, regulation law rule, reign rule, relative
family kin, release free publish, reliable trust, religion faith church, rely depend, remain stay
keep, remote distant, remove eliminate take, rent lease, repeat again, replace substitute successor,
report say, reputation fame, rescue save, researcher scientist, resemble like, reserve keep, resign
quit, resolve settle solve, respect honor, responsible blame, rest remain, restore repair, result
cause end lead, retreat withdraw, return back, reveal show tell, revolution uprising, rich wealthy,
rival enemy, river stream, road street highway route, rob steal, rock stone, role part function job,
ruler emperor king monarch leader, safe secure, safety security, salary pay, satisfy meet, scale
size, scholar researcher academic, school academy college university, scope range, score goal,
search look seek, second two, secure protect, send dispatch, senior old, separate apart, sequence
order, serious severe grave, set put, settlement village, sex gender, share divide, sharp steep,
shop store, shore coast, shorten abbreviate short, sight view, sign symbol, significant important
notable substantial, similar like, simple basic easy, single one, sister sibling, situation state,
size large big, skill ability, slight small, small little tiny, smart clever, social society,
society community, soldier guard serviceman troop, solution answer, space room, speak talk,
specialize focus, specific particular, specify state, speech address, speed fast, spell write,
spokesman say, sponsor fund support, stable steady, stand located, standard norm, state claim
declare, steal theft, step stage, story tale, strange odd unusual, strategy tactic plan, stress
emphasis, study research paper, subsequent after following later, succeed follow, success achieve,
suggest indicate propose, suitable fit, summary conclusion, superior better, surname name, survey
poll study, survive live, sustain keep, switch change, symbol represent stand, symptom sign,
synthesize make produce, talent gift, task job, teacher instructor professor, tell inform say,
temperature heat, temporary brief, territory land, terror fear, thief robber, thought believed,
total all, tourism visit, tourist visitor, town city village, track follow, trade commerce, transmit
spread transmission, transport carry transit, travel go, trial test, tribe people, trip visit, truck
lorry, twice two, understand know, unemployed jobless, unique only, unusual rare, use employ utilize
usage apply, usual common normal, vaccine immunize inoculate, various different many, version form,
victim dead, victory win, view opinion see, warn alert, wealth rich, weather climate, website site,
wedding marriage, weight heavy, withdraw leave, witness see, worker employee labourer, world global
earth, write compose, writer author, youth teenager young
"""

_KINDS = """
animal: bat bear bird camel cat chicken cow deer dog donkey duck elephant fish fox frog goat goose
horse lion monkey mouse parrot pig rabbit rat sheep snake tiger turtle wolf,
building: castle church hall house library mosque museum palace school temple tower,
captain: capt, child: daughter son, colonel: col, company: co corp inc ltd,
colour: black blue brown crimson gold gray green grey orange pink purple red scarlet silver violet
white yellow, continent: africa america antarctica asia australia europe,
currency: cent dollar euro franc peso pound rupee won yen, department: dept,
direction: east eastern left north northern right south southern west western,
disease: cancer cholera covid ebola flu hiv influenza malaria measles mers pneumonia sars
tuberculosis, doctor: dr, drink: beer coffee juice milk tea water wine,
family: brother children daughter father husband mother parents sister son wife,
food: bread cheese fish fruit meat noodles rice soup vegetables, general: gen, governor: gov,
instrument: clarinet drum flute guitar piano saxophone trumpet violin,
job: director doctor driver editor engineer farmer lawyer manager nurse officer soldier spokesman
teacher, language: arabic chinese english french german greek italian japanese latin portuguese
russian spanish turkish, lieutenant: lt, meal: breakfast dinner lunch supper,
metal: aluminium copper gold iron lead nickel silver steel tin zinc,
money: billion cent dollar euro million pound yen,
month: april august december february january july june march may november october september,
mount: mt, nationality: american british canadian chinese dutch french german italian japanese
korean russian spanish turkish, number: no, organ: brain heart kidney liver lung skin stomach,
organization: agency association committee company council foundation ministry society union,
parent: father mother, president: pres, professor: prof,
relative: aunt brother cousin daughter father husband mother sister son uncle wife,
religion: buddhism buddhist catholic christian christianity hindu hinduism islam jewish judaism
muslim orthodox protestant, saint: st, season: autumn fall spring summer winter,
senator: sen, sergeant: sgt, sibling: brother sister,
sport: baseball basketball boxing cricket football golf hockey rugby soccer tennis,
title: captain chief director king minister president prince professor queen sir,
vehicle: bicycle boat bus car ferry jeep lorry motorcycle ship taxi train tram truck van,
virus: coronavirus ebola hiv influenza mers rsv sars zika,
weapon: bomb gun knife missile pistol rifle sword,
week: friday monday saturday sunday thursday tuesday wednesday
"""


@cache
def synonyms(term: str) -> tuple[str, ...]:
    """Return the terms that may say what `term` says, sorted; a kind's members among them.

    Those of its family (`derivation.py`) count as it, and with each other term comes that one's:
    "purchased" is said by "bought". None of its own family is among them.
    """
    family = {term, *derivation.relatives(term)}
    groups = _groups()
    others = {other for each in family for other in groups.get(each, ())}
    others.update(*map(derivation.relatives, others))
    return tuple(sorted(others - family))


@cache
def _groups() -> dict[str, set[str]]:
    others: dict[str, set[str]] = {}
    for group in _SAME.split(","):
        terms = set(analysis.terms(group))
        for term in terms:
            others.setdefault(term, set()).update(terms)
    for entry in _KINDS.split(","):
        kind, _, members = entry.partition(":")
        for term in analysis.terms(kind):
            others.setdefault(term, set()).update(analysis.terms(members))
    return others
