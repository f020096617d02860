"""Groups of English synonyms: a table of our own, read by `synonyms.py`.

Groups stand between commas. A word may stand in several: its synonyms are those of all of them,
but these are no synonyms of each other.
"""

SYNONYM_GROUPS = """
abandon desert forsake leave, able capable can, about concern regard topic subject, accessible
wheelchair step-free, accomplish achieve attain reach, according say state claim, account profile,
accurate correct exact precise right, accuse allege charge blame, acquire buy gain get obtain
purchase, act deed action, activate enable switch, active operating running, actual real true, add
attach append include, additional another extra further more other, adequate enough sufficient,
adjust alter change modify amend vary, admin administrator, admission entrance entry ticket fee,
admit confess acknowledge concede, adore love like, advance improve progress, advantage benefit
merit plus strength, advertise promote, advise recommend suggest urge, affect impact influence,
afraid fear scare fright, agency authority body bureau office organization, agree accept consent
approve, agreement accord contract deal pact treaty, aid assist help support, aim goal objective
purpose target intend intention, air broadcast televise, aircraft airplane jet plane, airport
airfield, alcohol beer wine drink, alike resemble same similar, allergy allergic allergen
intolerance, allow authorize enable let permit legal, alone only single sole, alternative choice
option, amaze astonish surprise, amount number quantity sum total volume, ancient old early, anger
angry fury furious, animal beast creature, annex acquire seize take, announce declare proclaim
report, annual year, answer reply respond response, apartment flat, apology sorry, appeal unban,
appear emerge seem look, applaud commend praise, apply use implement, appoint choose elect name
nominate select, approach method technique way procedure process, approximately about around nearly
almost roughly, area district neighborhood quarter region territory zone, arena stadium venue, argue
assert claim contend maintain insist, arms weapon gun, army military troops forces, arrest capture
custody detain, arrive arrival due, arrive come reach land, arson fire burn, artificial man-made
synthetic, ask demand inquire request, assassinate kill murder slay, assault attack raid, assemble
gather meet, assess evaluate judge rate, assign allocate give, assist aid help serve, assistant
helper aide, association body group organization society union, association club group society,
attachment file upload, attempt effort try seek, attend join participate visit, attitude opinion
view stance, attract draw lure, attribute characteristic feature property quality trait, audience
spectator crowd viewer, author pen write, automobile car vehicle, average mean typical usual, avoid
escape evade prevent, await expect wait, award confer give grant present, award honor medal prize,
aware know, baby infant newborn child, backing support, backup copy save, bake oven cook, ballot
election vote poll, ban bar forbid outlaw prohibit, band group team, bankrupt insolvent, barrier
wall fence, base foot bottom, base headquarter locate situate, basic fundamental essential, bathroom
toilet shower, battle combat conflict fight war, bear carry, beat defeat overcome win, become grow
turn, begin commence found initiate launch open start introduce, beginner novice newcomer starter,
beginning onset origin start, behavior conduct manner, belief faith opinion religion, believe hold
regard think view consider, belong member own part, bench seat, besides addition also else other,
bid offer, big enormous giant great huge large major massive vast, biggest greatest largest, bill
invoice cost, bird fowl, bit part piece portion section, blast bomb explode explosion, blaze fire
burn flame, blink flash flicker, block mute ignore, boat ferry ship vessel, body corpse remains,
boil cook, book reserve, booking reservation, border boundary edge frontier limit, boss chief
director head leader manager, bother annoy disturb, boy lad son, brave bold courage, breach break
violate, break fracture crack, breed raise, bridge cross span, brief short, bright brilliant, bring
carry deliver fetch take, broad wide, broken damage repair, broken faulty defective, bug error fault
glitch issue, build construct create erect, building house structure, bullet round shot, burglar
thief rob, bury inter burial, business company corporation enterprise firm, calculate compute
estimate, call dub name known nickname refer term title, calm quiet, camera film footage video,
cancel drop scrap, cancel quit terminate end, canteen cafeteria, cap limit maximum, capability
capacity ability power, capital money fund invest, captain skipper, capture seize take, care treat,
cargo freight load goods, carry transport convey, carve engrave sculpt, category class form group
kind sort type variety, cause due lead produce provoke reason result trigger why, caution warn,
cease end halt quit stop, cede relinquish surrender give, celebrate commemorate mark honor, center
core heart middle, ceremony service, certain sure, certify license, chair preside head, chairman
chair president, challenge difficulty problem, chance likelihood opportunity probability, change
reform shift transform, character person role, characterize describe, chase pursue hunt, cheap
inexpensive, cheat hack exploit, check examine inspect verify test, cheer applaud, chew eat, child
boy daughter girl kid son youngster, choose decide opt pick prefer select, cite list name, citizen
inhabitant resident people, city town municipality metropolis, clad dress wear, clan guild, clash
conflict fight, clean wash, clear eliminate remove, clear obvious plain, climb ascend, climb mount
scale, clinic hospital, clip video, cloakroom locker, close near nearby, close shut, clothes dress
garment wear, coach bus, coach train, coast shore beach, cold chill cool freeze, collapse fall fail,
colleague coworker partner, collect gather raise amass, collide hit strike, combine blend join merge
mix unite, comeback return, comfort ease, comic funny, command order lead, comment remark say
statement, commit do perform, committee panel board, common frequent general popular typical usual
widespread, communicate convey tell, community neighborhood, commute travel, compatible support,
compel force oblige, compensate pay, compete rival, complaint criticism objection, complete entire
finish full whole, complex complicated, component constituent element ingredient part, compose
comprise consist contain include made, comprehend understand, concept idea notion, concern issue
worry, concert show gig performance, concession discount reduced, conclude decide end, conclusion
result end, condition state, conduct carry do perform run, conference meeting session talks,
configure setting set, confine limit restrict, confirm prove verify, connect link join tie,
connection link relation relationship tie, consequence effect outcome result, conserve preserve
save, considerable significant substantial large, constant steady, construct make, consume eat drink
use, contact touch, contain hold include house, contaminate infect pollute, contemporary current
modern present, contest competition match tournament, continue go keep last proceed remain, contract
sign, contrary opposite, contribute donate give, control dominate govern rule run, convict guilt,
cook bake fry, cooldown delay wait, copy duplicate imitate, cost charge fee price worth value, cost
fee price free gratis, costly expensive, council board, country land nation state, couple pair two,
course class, court judge tribunal, cover hide, craft make forge, crash accident collide collision,
crash freeze hang, crawl creep, create design develop devise establish form found generate invent
make produce, creator designer inventor maker founder, crew staff team, crime offence offense,
criteria condition requirement standard, criticize attack condemn, crop harvest, crucial critical
essential important key necessary vital, cruel brutal, cruise sail voyage, cultivate farm grow, cure
heal remedy treat, cure recover, current now present today, custom tradition habit, cut reduce
slash, cycle bike bicycle, daily day everyday, damage destroy harm hurt ruin, danger hazard peril
risk threat, dark black, date day when, dead die kill perish, deadline due close latest, deadly
fatal lethal, debate argue discuss, debt loan owe, debt owe, debut premiere launch, decade years,
decay rot, deceive trick fool, decline decrease downturn drop fall lower reduce, decorate adorn,
decrease drop lower reduce reduction, dedicate devote honor, defeat beat conquer overthrow, defect
escape flee, define describe mean, degree diploma, degree extent level, delete erase remove, delete
wipe, deliver distribute provide supply, demand need require, demolish destroy raze, demonstrate
prove show, demonstration protest, deny refuse reject, depart go leave, department division ministry
section, depict portray represent show, deploy use, deputy assistant vice, derail crash accident,
describe portray explain, desire want wish, destroy devastate ruin wreck, detect discover find
identify spot notice, determine decide establish find, develop evolve grow, device apparatus
equipment instrument machine tool gadget, diet food, differ distinct various, difficult hard tough,
difficulty problem trouble, dig excavate, dine eat, dinner meal supper, direction way, dirt mud
soil, disable deactivate off, disadvantage drawback weakness problem, disagree differ dispute,
disappear vanish lost, disaster catastrophe, disclose reveal, discount cheaper reduction, discover
find locate uncover, discuss debate talk, disease condition disorder illness infection sickness
syndrome, dish food meal, dismiss fire sack, dismiss sack resign, display exhibit show, distribute
share spread, disturb disrupt, ditch trench, divide part separate split, doctor medic physician
surgeon, document paper record file, dominant main, donate give, download install get, draft write,
draw tie, drop loot reward, drown die, drug medicine medication, drunk alcohol, dry arid, due
payable, dues fee, during while, duty obligation responsibility task role, dwell house, earlier
before former previous prior, earn gain make, earth ground land soil, easily simple, eat feed,
economic economy financial, edit revise, educate school teach train, effective efficient, elder
senior old, elderly old aged, elect vote win, embrace adopt accept, emote emoji, employ hire use,
employee staff worker, empty vacant, enclose surround, encounter face meet, encourage promote urge,
end close conclude finish stop terminate, enemy foe opponent, energy power, enforce impose
implement, engage involve, engine motor, enjoy like, enlarge expand extend grow increase, enlist
recruit join, enrol join register, enroll enter register, ensure guarantee, entirely completely
fully, entry admission ticket, environment surroundings, epidemic outbreak pandemic, equal same,
equip fit, era age period time, erase wipe, error fault mistake, erupt explode, escape flee run,
establish create found institute set start, estimate put reckon, ethnic race, evacuate leave, event
happening incident occasion occurrence, evict expel remove, evidence proof, exam examination test,
examine explore inspect investigate study, example case illustration instance such, exceed above
over surpass, excellent great, exchange swap trade, exclude omit except, execute kill, exempt
exclude, exercise practice, exile banish, exist live occur, expand extend spread, expect anticipate
forecast predict, experience undergo, expert specialist, expire end, explain account clarify,
exploit use, export sell, express say state, extinguish out douse, extract obtain, extreme severe,
face confront, facility building plant, factor element cause reason, factory mill plant, failure
collapse, fair just, fake false, fall drop descend, fame famous celebrated known notable renowned,
farm agriculture, farmer grower, farmland field, fast quick rapid swift, fasten
attach, father dad parent, fault blame, fault defect, feast banquet meal, feature function option,
feature include, federal national government, fee payment, feeling emotion sense, female woman girl,
festival celebration, few small, field area discipline subject domain, fight struggle battle, figure
number, fill pack, film movie record, final last end, finance fund pay money, finding result,
fire shoot shot, firefighter crew brigade, first earliest initial original, fit suit, fix mend
repair solve, fixture match game, flag banner, flee run away, flight plane fly, flow run, focus
center concentrate emphasis, follow after pursue, follower supporter, food meal eat, forecast
outlook predict, foreign abroad overseas, forest wood, form shape, formal official, former ex past
previous, fortune luck, found locate, founding establishment foundation, free release liberate,
freedom liberty, freeze lag, frequent often repeatedly, fresh new, friend ally companion, function
purpose role serve work, fuse combine, gale storm hurricane wind, game match, garbage rubbish trash
waste, gathering meeting event, general overall broad, get become, gift donation present, give
provide supply offer donate, glad happy pleased, global international world worldwide, good fine
well, goods product, govern administer rule, government administration regime state, grade level
mark, gradual slow, graduate finish, grant allow give, grave tomb burial, greet welcome, grief
mourn, groceries food, group organization party, grow increase rise expand, guard protect watch
sentry, guess estimate, guest visitor, guest visitor friend, guide lead, guilty convict, hail
praise, handle deal treat manage, hang freeze, happen occur place take, harass bully insult, harbor
port, hardly barely, harm injure hurt damage, harvest pick gather, head lead chief, health medical,
heart cardiac, heat warm hot, heavy weigh, height tall high elevation, help ease improve, hide
conceal, highest maximum most peak top, hint clue, hit shoot shot strike, hobby pastime, hold have
keep possess, hold host stage, hole gap, holiday vacation, home house live reside, hometown born
raised, honest truthful, host run organise, human people person man, hunger starve famine, hurricane
storm typhoon, hurry rush sprint, husband marry spouse wife, identical same, identify recognize
name, ignore neglect, illegal unlawful, image photo picture, immediate instant, immigrant migrant,
impact effect, impair damage, import bring, important key main major significant, impose set,
improvement advance modification enhancement, inaugurate open launch, incident accident event,
income earnings revenue salary wage, incorporate include contain, increase climb gain grow raise
rise surge, independent separate, indicate show suggest, individual person, industry sector, info
information, inform notify tell, information data detail, inhabit live occupy, inherit heir, injure
hurt wound, injured hurt wounded hospital, injury wound, inn hotel pub, inner interior, inquiry
investigation probe, inside interior within, inspire motivate, install fit, institute school
university, institution organization, instruct teach order, insult offend, insult swear offend,
insurance cover, intensity strength, interpret read understand, interrupt break stop, introduce
bring launch, invade attack occupy, invent design devise patent, invent inventor, investigate probe
study, invite ask, invite bring, involve include participate part, island isle, issue matter problem
trouble, issue publish release print, item object thing, jail prison, job career occupation position
post profession work employment, jobless unemployed, join enter unite, joint common shared, journal
magazine newspaper, journalist reporter, journey travel trip voyage, jump leap, junior youth,
keycard key card, kick expel remove ban, kickoff start begin, kill die fatal slay, kingdom empire,
knowledge understanding, label mark name, lack absence missing shortage without, lady woman, lag
slow delay, lamp light, land ground property, landlord owner, language tongue speech, last endure,
late delay, late recent, latest newest current, laundry washing, law act legislation rule statute,
lawn grass, lawsuit case sue, lawyer attorney, lay put, leader president ruler, leaflet brochure
flyer, league association, leak spill, learn study, lease rent hire, leash lead, least lowest
minimum, leave exit quit, legacy heritage, legend myth story, legislature parliament, lend borrow
loan, lengthen extend, level flat, lie situate locate, lifeguard rescue, likely probable, limit
restrict restrain, liquid fluid, live dwell inhabit reside home, locate find situate, location place
position site spot where, log record history, long length duration, look see watch, lose fail, loss
damage, loss defeat lose, lost missing, lot much many, loud noisy, luggage baggage, mail email
letter, mail send post, main central chief key major primary principal, majority most, make build
craft manufacture produce, male man men boy, manage handle run, manner way, many multiple numerous
several, market sell, marry wed, mass weight, material substance, means method way, measure step,
media press, meet meeting gather, member membership, memory remember, mention cite refer note say,
merge join, message note, microphone mic, midday noon, migrate move, mine dig, minor small, minute
moment, mission task, mixture blend, mod moderator admin staff, mode way, moderator mod, modern
current new recent, money cash fund, monitor watch, monthly month, monument memorial, moral ethic,
mother mom parent, motorboat boat motor engine, mountain peak hill, mourn grieve, move go relocate
transfer shift, move relocate, music song, mute silence, naked bare, nap sleep, narrow thin, nation
country people, native indigenous local, near close next, nearby close neighbor, neat tidy,
necessary need require must, negative bad, nerf weaken reduce lower, network system, newcomer
arrival, next following, nick nickname name, night evening, noise sound, normal ordinary regular
standard usual, note remark, notify ping alert, novel book, number count, obey follow, object
oppose, oblige require, observe notice see watch, obstacle barrier, obtain get receive, occupy hold,
ocean sea, odor smell, official officer authority, offline down outage, often commonly frequently
regularly usually, oil petroleum, oldest earliest, opening inauguration, operate run work, operation
surgery, opinion view think, opponent critic rival, oppose against resist, orchestra band, order
command direct, ordinary common, organism creature, organize arrange hold, origin root source derive
come, outage down unavailable, outlaw illegal, outside exterior, overall total, overnight night,
oversee supervise, overtake pass, overturn reverse cancel, own belong possess property, owner
landlord proprietor, pain ache hurt, paint draw, parade march procession, pardon forgive, parent
mother father, park garden, parking park car, part portion section segment, participant member
player, participate part take, partner ally, passage corridor, passenger traveler rider, password
passcode pin, past former previous history, pastor priest minister, patch update release version,
path road route way, pause stop, pay spend, payment pay sum, penalty punish fine, people person
population human inhabitant, percent percentage proportion share rate, perform act play, perform
sing, perhaps maybe, permanent lasting, permission consent, permit license, persuade convince, pet
dog cat, petition request appeal, phase stage, phone call number, phone telephone, photo photograph
photography picture, phrase expression term word, pickup collect, piece article, pile stack, pilot
fly, ping mention notify, pitch field, plan scheme project intend, planned scheduled, plant grow,
plead beg, pleasant nice, plot plan, plunge fall drop, poet writer, poison toxic, police officer,
poll vote survey, poor poverty, popular famous widespread liked, population inhabitant people
resident, positive good, possess have own, possible can may might could potential, postpone delay,
postpone move reschedule, power force, powerful strong, practice training rehearsal, precede before,
precipitation rain rainfall snow, prefer favor like, pregnant pregnancy, prepare ready, preserve
maintain protect retain retention keep, press push, pressure force, prevent avoid block stop, priest
clergy, prime main, principle rule, prisoner captive inmate, privilege right, prize award win
trophy, produce yield make, profanity swear curse, professional expert, profit earn, profit gain,
program project scheme, prolong extend, prominent important, promise pledge vow, promote advocate
champion encourage support, prompt cause, pronounce say, proper correct, property estate, propose
suggest recommend, prosecute charge, protect defend guard shield, province region, public people,
public release publish announce, publication publish article book journal, pull drag tow, punish
sentence, pup dog puppy, pupil student, purple violet, purpose reason goal, put place, quake
earthquake, qualify eligible, quarrel dispute, quest mission task, queue line, queue wait, quick
brief, quiet silent, quote cite say, raffle lottery draw, raid attack, rail railway train, rain
shower, raise lift increase, rally protest gather, range vary, rank level role, rank place, rare
uncommon, react respond comment reply, realize understand, rear back, reason because cause due
purpose, rebel insurgent, rebellion revolt uprising, recall remember, recent latest new, recipe
cook, recognize know, record tape, recover heal, recruit hire, recycle bin waste, redeem code claim,
reduce cut lessen, refer describe, refuge shelter, refund money-back reimburse return, refuse
decline reject, regulation law rule, rehearse practice, reign king, reign rule, relative family kin,
relative uncle aunt, relay transmit carry, release free publish, reliable trust, religion faith
church, rely depend, remain stay keep, remains ruins, remind reminder, remote distant, remove
eliminate take, renew extend restore, renovate restore repair rebuild, rent borrow loan, reopen
open, repair mend fix, repeal revoke cancel reverse, repeat again, replace substitute successor,
replace swap, report say, reputation fame, request ask seek, reschedule postpone move, rescue save,
researcher scientist, resemble like, resemble look, reserve keep, resign quit, resolve settle solve,
respawn spawn return, respect honor, responsible blame, rest remain, restart reboot, restore
recover, restore return, result cause end lead, retire leave, retreat withdraw, return back, reveal
show tell, revolution uprising, reward prize award, rich wealthy, rifle gun, riot unrest protest,
rival enemy, river stream, road street highway route, roam wander, rob steal, robber thief, rock
stone, role part function job, roommate flatmate, rubbish bin, ruler emperor king monarch leader,
rural country, sacked fired dismissed, safe secure, safety security, salary pay, salesman seller,
satisfy meet, scale size, scent smell, schedule calendar, scholar researcher academic, scholarship
grant, school academy college university, scope range, score goal, search look seek, second two,
secure protect, seldom rarely, send dispatch, send ship deliver, separate apart, sequence order,
serious severe grave, set put, setting option preference, settlement village, sex gender, share
divide, share split, sharp steep, shed hut, shelter home house, shipping delivery postage, shop
store, shorten abbreviate short, shout yell cry scream, shrink reduce, sick ill, sight view, sign
register, sign symbol, significant important notable substantial, similar like, simple basic easy,
single one, sink drown, sister sibling, situation state, size large big, skill ability, skip omit,
slight small, slope hill, slot place, small little tiny, smart clever, soar rise climb, social
society, society community, soldier guard serviceman troop, solution answer, space room, spam
advertise flood, spark trigger start inspire, spawn appear, speak talk, specialize focus, specific
particular, specify state, spectator viewer fan, speech address, speed fast, spell write, spicy hot,
spokesman say, sponsor fund support, spouse partner, spring well source, squad team, stable steady,
stall stand booth, stamina energy, stand located, standard norm, state claim declare, steal theft,
step stage, story tale, strange odd unusual, strategy tactic plan, stress emphasis, stuck freeze,
stuck jam, study research paper, subsequent after following later, succeed follow, success achieve,
suggest indicate propose, suitable fit, summary conclusion, summit peak top, superior better,
supersede replace supplant, supper dinner, support help, surgeon operate, surname name, survey poll
study, survive live, suspend stop, sustain keep, swamp marsh, swap exchange, swear curse profanity,
sweet dessert, switch change, symbol emblem, symbol represent stand, symptom sign, synthesize make
produce, tale legend, talent gift, task job, teacher instructor professor, teammate player, tell
inform say, temperature heat, temporary brief, tent camp, terrible awful, territory land, terror
fear, text message, thought believed, throw discard, throw toss, thunder storm, ticket seat, tide
sea water, tidy clean, tip advice, tip gratuity, toll death, total all, tourism visit, tourist
visitor, tournament cup championship, town city village, toxin poison, track follow, trade commerce,
trail path, trainer coach, tram train, transfer move, transmit spread transmission, transport carry
transit, travel go, traveler passenger tourist, treasurer finance, trial test, tribe people, trip
visit, triumph win victory, trophy cup, truck lorry, tunnel underground, tutor teacher, twice two,
twin two, unban appeal, understand know, uninstall remove delete, unique only, unlock open get,
unsubscribe cancel, unusual rare, unveil reveal open show, upcoming next, update upgrade patch,
upload post send, urban city, use employ utilize usage apply, usual common normal, vaccine immunize
inoculate, van vehicle, various different many, venue place site, verify confirm, verse poem,
version form, victim dead, victor winner, view opinion see, volunteer help, wage salary pay, ward
district, warehouse store depot, warn alert, warranty guarantee, washing laundry, weaken lower
reduce, wealth money, wealth rich, weather climate, website site, wed marriage, weight heavy,
wheelchair accessible ramp, wifi internet, win beat, wipe clean, withdraw leave, withdraw remove,
witness saw, witness see, snap break, tear break, worker employee labourer, workshop class course,
world global earth, wreck crash ruin, write compose, writer author, wrong incorrect false, yield
produce give, youth teenager young
"""
