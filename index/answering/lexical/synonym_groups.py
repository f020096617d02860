"""Groups of English synonyms: a table of our own, read by `synonyms.py`.

Groups stand between commas. A word may stand in several: its synonyms are those of all of them,
but these are no synonyms of each other.
"""

SYNONYM_GROUPS = """
abandon desert forsake leave, able capable can, about concern regard topic subject, accomplish
achieve attain reach, according say state claim, accurate correct exact precise right, accuse allege
charge blame, acquire buy gain get obtain purchase, act deed action, active operating running,
actual real true, add attach append include, additional another extra further more other, adequate
enough sufficient, adjust alter change modify amend vary, admission entrance entry ticket fee, admit
confess acknowledge concede, adore love like, advance improve progress, advantage benefit merit plus
strength, advertise promote, advise recommend suggest urge, affect impact influence, afraid fear
scare fright, agency authority body bureau office organization, agree accept consent approve,
agreement accord contract deal pact treaty, aid assist help support, aim goal objective purpose
target intend intention, air broadcast televise, aircraft airplane jet plane, airport airfield,
alike resemble same similar, allow authorize enable let permit legal, alone only single sole,
alternative choice option, amaze astonish surprise, amount number quantity sum total volume, ancient
old early, anger angry fury furious, animal beast creature, annex acquire seize take, announce
declare proclaim report, annual year, answer reply respond response, apartment flat, appear emerge
seem look, applaud commend praise, apply use implement, appoint choose elect name nominate select,
approach method technique way procedure process, approximately about around nearly almost roughly,
area district neighborhood quarter region territory zone, arena stadium venue, argue assert claim
contend maintain insist, arms weapon gun, army military troops forces, arrest capture custody
detain, arrive come reach land, arson fire burn, artificial man-made synthetic, ask demand inquire
request, assassinate kill murder slay, assault attack raid, assemble gather meet, assess evaluate
judge rate, assign allocate give, assist aid help serve, association body group organization society
union, attempt effort try seek, attend join participate visit, attitude opinion view stance, attract
draw lure, attribute characteristic feature property quality trait, audience spectator crowd viewer,
author pen write, automobile car vehicle, average mean typical usual, avoid escape evade prevent,
await expect wait, award confer give grant present, award honor medal prize, aware know, baby infant
newborn child, backing support, ballot election vote poll, ban bar forbid outlaw prohibit, band
group team, bankrupt insolvent, barrier wall fence, base foot bottom, base headquarter locate
situate, basic fundamental essential, battle combat conflict fight war, bear carry, beat defeat
overcome win, become grow turn, begin commence found initiate launch open start introduce, beginning
onset origin start, behavior conduct manner, belief faith opinion religion, believe hold regard
think view consider, belong member own part, besides addition also else other, bid offer, big
enormous giant great huge large major massive vast, biggest greatest largest, bill invoice cost,
bird fowl, bit part piece portion section, blast bomb explode explosion, blaze fire burn flame, boat
ferry ship vessel, body corpse remains, boil cook, border boundary edge frontier limit, boss chief
director head leader manager, bother annoy disturb, boy lad son, brave bold courage, breach break
violate, break fracture crack, breed raise, bridge cross span, brief short, bright brilliant, bring
carry deliver fetch take, broad wide, broken damage repair, build construct create erect, building
house structure, burglar thief rob, bury inter burial, business company corporation enterprise firm,
calculate compute estimate, call dub name known nickname refer term title, calm quiet, camera film
footage video, cancel drop scrap, capability capacity ability power, capital money fund invest,
captain skipper, capture seize take, care treat, cargo freight load goods, carry transport convey,
carve engrave sculpt, category class form group kind sort type variety, cause due lead produce
provoke reason result trigger why, caution warn, cease end halt quit stop, cede relinquish surrender
give, celebrate commemorate mark honor, center core heart middle, ceremony service, certain sure,
certify license, challenge difficulty problem, chance likelihood opportunity probability, change
reform shift transform, character person role, characterize describe, chase pursue hunt, cheap
inexpensive, check examine inspect verify test, cheer applaud, chew eat, child boy daughter girl kid
son youngster, choose decide opt pick prefer select, cite list name, citizen inhabitant resident
people, city town municipality metropolis, clad dress wear, clash conflict fight, clean wash, clear
eliminate remove, clear obvious plain, climb ascend, climb mount scale, close near nearby, close
shut, clothes dress garment wear, coach bus, coach train, coast shore beach, cold chill cool freeze,
collapse fall fail, colleague coworker partner, collect gather raise amass, collide hit strike,
combine blend join merge mix unite, comfort ease, comic funny, command order lead, comment remark
say statement, commit do perform, committee panel board, common frequent general popular typical
usual widespread, communicate convey tell, community neighborhood, commute travel, compel force
oblige, compensate pay, compete rival, complaint criticism objection, complete entire finish full
whole, complex complicated, component constituent element ingredient part, compose comprise consist
contain include made, comprehend understand, concept idea notion, concern issue worry, concert show
gig performance, conclude decide end, conclusion result end, condition state, conduct carry do
perform run, conference meeting session talks, confine limit restrict, confirm prove verify, connect
link join tie, connection link relation relationship tie, consequence effect outcome result,
conserve preserve save, considerable significant substantial large, constant steady, construct make,
consume eat drink use, contact touch, contain hold include house, contaminate infect pollute,
contemporary current modern present, contest competition match tournament, continue go keep last
proceed remain, contract sign, contrary opposite, contribute donate give, control dominate govern
rule run, convict guilt, cook bake fry, copy duplicate imitate, cost charge fee price worth value,
cost fee price free gratis,
costly expensive, council board, country land nation state, couple pair two, course class, court
judge tribunal, cover hide, crash accident collide collision, crawl creep, create design develop
devise establish form found generate invent make produce, creator designer inventor maker founder,
crew staff team, crime offence offense, criteria condition requirement standard, criticize attack
condemn, crop harvest, crucial critical essential important key necessary vital, cruel brutal,
cruise sail voyage, cultivate farm grow, cure heal remedy treat, cure recover, current now present
today, custom tradition habit, cut reduce slash, cycle bike bicycle, daily day everyday, damage
destroy harm hurt ruin, danger hazard peril risk threat, dark black, date day when, dead die kill
perish, deadly fatal lethal, debate argue discuss, debt loan owe, debut premiere launch, decade
years, decay rot, deceive trick fool, decline decrease downturn drop fall lower reduce, decorate
adorn, decrease drop lower reduce reduction, dedicate devote honor, defeat beat conquer overthrow,
defect escape flee, define describe mean, degree diploma, degree extent level, delete erase remove,
deliver distribute provide supply, demand need require, demolish destroy raze, demonstrate prove
show, demonstration protest, deny refuse reject, depart go leave, department division ministry
section, depict portray represent show, deploy use, deputy assistant vice, derail crash accident,
describe portray explain, desire want wish, destroy devastate ruin wreck, detect discover find
identify spot notice, determine decide establish find, develop evolve grow, device apparatus
equipment instrument machine tool gadget, diet food, differ distinct various, difficult hard tough,
difficulty problem trouble, dig excavate, dine eat, dinner meal supper, direction way, dirt mud
soil, disadvantage drawback weakness problem, disagree differ dispute, disappear vanish lost,
disaster catastrophe, disclose reveal, discover find locate uncover, discuss debate talk, disease
condition disorder illness infection sickness syndrome, dish food meal, dismiss fire sack, display
exhibit show, distribute share spread, disturb disrupt, ditch trench, divide part separate split,
doctor medic physician surgeon, document paper record file, dominant main, draft write, drown die,
drug medicine medication, dry arid, during while, duty obligation responsibility task role, dwell
house, earlier before former previous prior, earn gain make, earth ground land soil, easily simple,
eat feed, economic economy financial, edit revise, educate school teach train, effective efficient,
elder senior old, elderly old aged, elect vote win, embrace adopt accept, employ hire use, employee
staff worker, empty vacant, enclose surround, encounter face meet, encourage promote urge, end close
conclude finish stop terminate, enemy foe opponent, energy power, enforce impose implement, engage
involve, engine motor, enjoy like, enlarge expand extend grow increase, enlist recruit join, enroll
enter register, ensure guarantee, entirely completely fully, environment surroundings, epidemic
outbreak pandemic, equal same, equip fit, era age period time, erase wipe, error fault mistake,
erupt explode, escape flee run, establish create found institute set start, estimate put reckon,
ethnic race, evacuate leave, event happening incident occasion occurrence, evict expel remove,
evidence proof, exam examination test, examine explore inspect investigate study, example case
illustration instance such, exceed above over surpass, excellent great, exchange swap trade, exclude
omit except, execute kill, exempt exclude, exercise practice, exile banish, exist live occur, expand
extend spread, expect anticipate forecast predict, experience undergo, expert specialist, expire
end, explain account clarify, exploit use, export sell, express say state, extinguish out douse,
extract obtain, extreme severe, face confront, facility building plant, factor element cause reason,
factory mill plant, failure collapse, fair just, fake false, fall drop descend, fame famous
celebrated known notable renowned, farm agriculture, farmer grower, farmland field, fast quick rapid
swift, fasten attach, father dad parent, fault blame, feast banquet meal, feature include, federal
national government, fee payment, feeling emotion sense, female woman girl, festival celebration,
few small, field area discipline subject domain, fight struggle battle, figure number, fill pack,
film movie record shoot, final last end, finance fund pay money, finding result, fire shoot shot,
firefighter crew brigade, first earliest initial original, fit suit, fix mend repair solve, flag
banner, flee run away, flight plane fly, flow run, focus center concentrate emphasis, follow after
pursue, follower supporter, food meal eat, forecast outlook predict, foreign abroad overseas, forest
wood, form shape, formal official, former ex past previous, fortune luck, found locate, founding
establishment foundation, free release liberate, freedom liberty, frequent often repeatedly, fresh
new, friend ally companion, function purpose role serve work, fuse combine, gale storm hurricane
wind, game match, garbage rubbish trash waste, general overall broad, get become, gift donation
present, give provide supply offer donate, glad happy pleased, global international world worldwide,
good fine well, goods product, govern administer rule, government administration regime state, grade
level mark, gradual slow, graduate finish, grant allow give, grave tomb burial, greet welcome, grief
mourn, group organization party, grow increase rise expand, guard protect watch sentry, guess
estimate, guest visitor, guide lead, guilty convict, hail praise, handle deal treat manage, happen
occur place take, harbor port, hardly barely, harm injure hurt damage, harvest pick gather, head
lead chief, health medical, heart cardiac, heat warm hot, heavy weigh, height tall high elevation,
help ease improve, hide conceal, highest maximum most peak top, hint clue, hobby pastime, hold have
keep possess, hold host stage, hole gap, holiday vacation, home house live reside, honest truthful,
human people person man, hunger starve famine, hurricane storm typhoon, hurry rush sprint, husband
marry spouse wife, identical same, identify recognize name, ignore neglect, illegal unlawful, image
photo picture, immediate instant, immigrant migrant, impact effect, impair damage, import bring,
important key main major significant, impose set, improvement advance modification enhancement,
inaugurate open launch, incident accident event, income earnings revenue salary wage, incorporate
include contain, increase climb gain grow raise rise surge, independent separate, indicate show
suggest, individual person, industry sector, inform notify tell, information data detail, inhabit
live occupy, inherit heir, injure hurt wound, injury wound, inn hotel pub, inner interior, inquiry
investigation probe, inside interior within, inspire motivate, install fit, institute school
university, institution organization, instruct teach order, insult offend, insurance cover,
intensity strength, interpret read understand, interrupt break stop, introduce bring launch, invade
attack occupy, invent design devise patent, invent inventor, investigate probe study, invite ask,
involve include participate part, island isle, issue matter problem trouble, issue publish release
print, item object thing, jail prison, job career occupation position post profession work
employment, jobless unemployed, join enter unite, joint common shared, journal magazine newspaper,
journalist reporter, journey travel trip voyage, jump leap, kill die fatal slay, kingdom empire,
knowledge understanding, label mark name, lack absence missing shortage without, lady woman, land
ground property, language tongue speech, last endure, late recent, law act legislation rule statute,
lawn grass, lawsuit case sue, lawyer attorney, lay put, leader president ruler, league association,
leak spill, learn study, lease rent hire, least lowest minimum, leave exit quit, legacy heritage,
legend myth story, legislature parliament, lend borrow loan, lengthen extend, level flat, lie
situate locate, likely probable, limit restrict restrain, liquid fluid, live dwell inhabit reside
home, locate find situate, location place position site spot where, long length duration, look see
watch, lose fail, loss damage, lost missing, lot much many, loud noisy, luggage baggage, main
central chief key major primary principal, majority most, make build craft manufacture produce, male
man men boy, manage handle run, manner way, many multiple numerous several, market sell, marry wed,
mass weight, material substance, means method way, measure step, media press, memory remember,
mention cite refer note say, message note, midday noon, migrate move, mine dig, minor small, minute
moment, mission task, mixture blend, mode way, modern current new recent, money cash fund, monitor
watch, monument memorial, moral ethic, mother mom parent, mountain peak hill, mourn grieve, move go
relocate transfer shift, music song, naked bare, nap sleep, narrow thin, nation country people,
native indigenous local, near close next, nearby close neighbor, neat tidy, necessary need require
must, negative bad, network system, newcomer arrival, next following, night evening, noise sound,
normal ordinary regular standard usual, note remark, novel book, number count, obey follow, object
oppose, oblige require, observe notice see watch, obstacle barrier, obtain get receive, occupy hold,
ocean sea, odor smell, official officer authority, often commonly frequently regularly usually, oil
petroleum, oldest earliest, operate run work, operation surgery, opinion view think, opponent critic
rival, oppose against resist, orchestra band, order command direct, ordinary common, organism
creature, organize arrange hold, origin root source derive come, outlaw illegal, outside exterior,
overall total, oversee supervise, overtake pass, overturn reverse cancel, own belong possess
property, owner landlord proprietor, pain ache hurt, paint draw, parade march procession, pardon
forgive, parent mother father, park garden, part portion section segment, participant member player,
participate part take, partner ally, passage corridor, passenger traveler rider, past former
previous history, pastor priest minister, path road route way, pause stop, pay spend, payment pay
sum, penalty punish fine, people person population human inhabitant, percent percentage proportion
share rate, perform act play,
perform sing, perhaps maybe, permanent lasting, permission consent, permit license,
persuade convince, pet dog cat, petition request appeal, phase stage, phone telephone, photo
photograph photography picture, drunk alcohol, moderator mod, admin administrator, info
information, phrase expression term word, piece article, pile stack, pilot fly, plan scheme project
intend, planned scheduled, plant grow, plead beg, pleasant nice, plot plan, plunge fall drop, poet
writer, poison toxic, police officer, poll vote survey, poor poverty, popular famous widespread
liked, population inhabitant people resident, positive good, possess have own, possible can may
might could potential, postpone delay, power force, powerful strong, precede before, precipitation
rain rainfall snow, prefer favor like, pregnant pregnancy, prepare ready, preserve maintain protect
retain retention keep, press push, pressure force, prevent avoid block stop, priest clergy, prime
main, principle rule, prisoner captive inmate, privilege right, produce yield make, professional
expert, profit earn, profit gain, program project scheme, prolong extend, prominent important,
promise pledge vow, promote advocate champion encourage support, prompt cause, proper correct,
property estate, propose suggest recommend, prosecute charge, protect defend guard shield, province
region, public people, publication publish article book journal, pull drag tow, punish sentence,
pupil student, purple violet, purpose reason goal, put place, quake earthquake, qualify eligible,
quarrel dispute, queue line, quick brief, quiet silent, quote cite say, rail railway train, rain
shower, raise lift increase, rally protest gather, range vary, rank place, rare uncommon, react
respond comment reply, realize understand, rear back, reason because cause due purpose, rebel
insurgent, rebellion revolt uprising, recall remember, recent latest new, recognize know, recover
heal, recruit hire, reduce cut lessen, refer describe, refuge shelter, refuse decline reject,
regulation law rule, reign king, reign rule, relative family kin, relative uncle aunt, relay
transmit carry, release free publish, reliable trust, religion faith church, rely depend, remain
stay keep, remains ruins, remote distant, reopen open,
remove eliminate take, renew extend restore, renovate restore repair rebuild, repeal revoke
cancel reverse, repeat again, replace substitute successor, report say, reputation fame, rescue
save, researcher scientist, resemble like, resemble look, reserve keep, resign quit, resolve settle
solve, respect honor, responsible blame, rest remain, restore return, result cause end lead, retreat
withdraw, return back, reveal show tell, revolution uprising, reward prize award, rich wealthy,
rifle gun, riot unrest protest, rival enemy, river stream, road street highway route, roam wander,
rob steal, robber thief, rock stone, role part function job, ruler emperor king monarch leader,
rural country, safe secure, safety security, salary pay, salesman seller, satisfy meet, scale size,
scent smell, scholar researcher academic, school academy college university, scope range, score
goal, search look seek, second two, secure protect, seldom rarely, send dispatch, separate apart,
sequence order, serious severe grave, set put, settlement village, sex gender, share divide, sharp
steep, shelter home house, shop store, shorten abbreviate short, shout yell cry scream, shrink
reduce, sight view, sign symbol, significant important notable substantial, similar like, simple
basic easy, single one, sink drown, sister sibling, situation state, size large big, skill ability,
slight small, slope hill, small little tiny, smart clever, soar rise climb, social society, society
community, soldier guard serviceman troop, solution answer, space room, spark trigger start inspire,
speak talk, specialize focus, specific particular, specify state, spectator viewer fan, speech
address, speed fast, spell write, spokesman say, sponsor fund support, spouse partner, spring well
source, stable steady, stand located, standard norm, state claim declare, steal theft, step stage,
story tale, strange odd unusual, strategy tactic plan, stress emphasis, study research paper,
subsequent after following later, succeed follow, success achieve, suggest indicate propose,
suitable fit, summary conclusion, summit peak top, superior better, supersede replace supplant,
surname name, survey poll study, survive live, suspend stop, sustain keep, swamp marsh, switch
change, symbol emblem, symbol represent stand, symptom sign, synthesize make produce, tale legend,
talent gift, task job, teacher instructor professor, tell inform say, temperature heat, temporary
brief, terrible awful, territory land, terror fear, thought believed, thunder storm, tide sea water,
tidy clean, toll death, total all, tourism visit, tourist visitor, town city village, toxin poison,
track follow, trade commerce, trail path, trainer coach, tram train, transmit spread transmission,
transport carry transit, travel go, traveler passenger tourist, trial test, tribe people, trip
visit, triumph win victory, truck lorry, tunnel underground, twice two, twin two, understand know,
unique only, unusual rare, unveil reveal open show, upcoming next, urban city, use employ utilize
usage apply, usual common normal, vaccine immunize inoculate, various different many, venue place
site, verse poem, version form, victim dead, victor winner, view opinion see, ward district,
warehouse store depot, warn alert, wealth money, wealth rich, weather climate, website site, wed
marriage, weight heavy, wipe clean, withdraw leave, witness saw, witness see, worker employee
labourer, world global earth, wreck crash ruin, write compose, writer author, yield produce give,
youth teenager young,
accessible wheelchair step-free, account profile, activate enable switch, alcohol beer wine drink,
allergy allergic allergen intolerance, appeal unban, apology sorry, arrive arrival due, assistant
helper aide, attachment file upload, backup copy save, bake oven cook, bathroom toilet shower,
beginner novice newcomer starter, bench seat, block mute ignore, booking reservation, broken faulty
defective, bug error fault glitch issue, bullet round shot, cancel quit terminate end, canteen
cafeteria, cap limit maximum, chair preside head, chairman chair president, cheat hack exploit, clan
guild, clinic hospital, clip video, cloakroom locker, comeback return, compatible support,
concession discount reduced, configure setting set, cooldown delay wait, craft make forge, crash
freeze hang, deadline due close latest, debt owe, delete wipe, disable deactivate off, discount
cheaper reduction, dismiss sack resign, donate give, download install get, drop loot reward, due
payable, emote emoji, enrol join register, entry admission ticket, fault defect, feature function
option, fixture match game, freeze lag, groceries food, guest visitor friend, hang freeze, harass
bully insult, hit shoot shot strike, hometown born raised, host run organise, injured hurt wounded
hospital, insult swear offend, invite bring, keycard key card, kick expel remove ban, kickoff start
begin, lag slow delay, landlord owner, late delay, latest newest current, laundry washing, leaflet
brochure flyer, leash lead, lifeguard rescue, log record history, loss defeat lose, mail email
letter, mail send post, meet meeting gather, member membership, merge join, microphone mic, mod
moderator admin staff, monthly month, motorboat boat motor engine, move relocate, mute silence, nerf
weaken reduce lower, nick nickname name, notify ping alert, offline down outage, opening
inauguration, outage down unavailable, overnight night, parking park car, password passcode pin,
patch update release version, phone call number, pickup collect, ping mention notify, pitch field,
postpone move reschedule, practice training rehearsal, prize award win trophy, profanity swear
curse, pronounce say, public release publish announce, pup dog puppy, queue wait, quest mission
task, raffle lottery draw, rank level role, raid attack, recipe cook, record tape, recycle bin
waste, redeem code claim, refund money-back reimburse return, rehearse practice, remind reminder,
rent borrow loan, repair mend fix, replace swap, request ask seek, reschedule postpone move, respawn
spawn return, restart reboot, restore recover, retire leave, roommate flatmate, rubbish bin, sacked
fired dismissed, schedule calendar, scholarship grant, send ship deliver, setting option preference,
share split, shed hut, shipping delivery postage, sick ill, sign register, skip omit, slot place,
spam advertise flood, spawn appear, spicy hot, squad team, stall stand booth, stamina energy, stuck
jam, stuck freeze, supper dinner, support help, surgeon operate, swap
exchange, sweet dessert, teammate player, tent camp, text message, throw discard, throw toss, ticket
seat, tip advice, tip gratuity, tournament cup championship, transfer move, treasurer finance,
trophy cup, tutor teacher, unban appeal, uninstall remove delete, unlock open get, unsubscribe
cancel, update upgrade patch, upload post send, van vehicle, verify confirm, volunteer help, wage
salary pay, warranty guarantee, washing laundry, weaken lower reduce, wheelchair accessible ramp,
wifi internet, win beat, withdraw remove, workshop class course, wrong incorrect false, draw tie,
book reserve, cap limit maximum, junior youth, swear curse profanity,
association club group society, dues fee, gathering meeting event
"""
