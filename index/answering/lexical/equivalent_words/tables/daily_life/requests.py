"""What members look for and whom they turn to, and what became of somebody or something. Pure."""

ENTRIES = """
advice: tip | advise | recommend, affected: apply | concerned | hit, afford: pay for | paid for |
save up | saved | money | price, against: objected | opposed | voted against, alongside: together
with | at the same time | along with | compatible, apologise: sorry | apology | regret, appeal:
contest | dispute | review | complain, arena: stadium | hall, attendance: crowd | spectators | gate
of | watched | turned up, bad weather: rain | storm, bakes: baker, be spent: proceeds | goes to | go
to | towards | buy | used for | pay for, blame: fault | because of | due to | responsible, boss
fight: boss | final battle, bring along: take with you | pack | carry | have with you, busiest: most
people | crowded | peak | full | rush, buy: sold by | sold at | available from | for sale, bypass:
workaround | avoid | get round, called the emergency: phoned | rang | raised the alarm | alerted |
dialled, car: vehicle | park, certificate: proof, chaired: in the chair | presided, chairman: in the
chair | chair | presided, chairperson: in the chair | chair | presided, chairwoman: in the chair |
chair | presided, challenge: appeal | object | dispute | contest, choice: chosen | option | decided
| vote, choppy: stutter | crackle | breaks up | dropouts | lag, cleans: cleaner | cleaned by,
collapsed: sank | sunken | fell in | caved in | gave way, collapses: sinks | sunken | falls in |
fell in | caves in | sinks in, colour scheme: colours | shades, company: firm | contractor |
contract | awarded to | business | supplier, compatible: works with | together with | alongside |
supports, complain: appeal | complaint | write to | report | contact | object | claim, complaining:
claim | complaint | appeal | object, complaint: protest | appeal | objection | claim | grievance,
composed: music by, conflict: not together with | do not use | incompatible | clash, contact:
message | write to | phone | call | arrange | speak to | talk to | ask | email | turn to, contest:
appeal | object | dispute | challenge, contractor: firm | contract | awarded to | work to,
contribute: donate | give | help | add, convinced: persuaded | talked into | brought round | won
over | changed their mind, cookbook: book of recipes | recipes, cooks: chef | kitchen, day job:
works as | profession | nurse | teacher | driver | clerk | bookkeeper | plumber | librarian |
engineer | electrician | accountant | mechanic | carpenter | programmer, designed: design by,
dessert: cake | ice cream | pudding | pie, dispute: appeal | contest | object, donate: give | gift |
bring | hand in | contribute | bucket | fund, drew: drawn by | drawings by | artist | art by, drop
off: hand in | bring | collected at | deposit, dropped off: hand in | bring | collected at, duel:
pvp | fight | combat, earnings: proceeds | income | takings | pay, easiest: simplest | beginners |
best for, elderly: older | pensioners | seniors | over 65, elected: chosen | voted in | new chair,
emergency services: emergency number | ambulance | fire brigade | raised the alarm | alerted |
dialled, equalizer: equaliser | eq | treble | bass, evacuate: ordered out | told to leave | led from
| had to leave | left their homes, evacuated: ordered out | told to leave | led from | had to leave
| left their homes, evacuee: residents | told to leave | had to leave | shelter, excluded: except |
not included | does not apply | banned, excuse: blamed | put it down | explanation | reason,
excused: exempt | does not apply | except | need not, exempt: keep full | not affected | does not
apply | do not apply | except | excluded | spared, explanation: blamed | put down to | because |
reason, exploit: vulnerability | crafted | loophole, fabric: cotton | linen | wool | polyester, face
next: next opponent | next up | meet | visit | play against | against, favorite: best | love | like
most | dearest | favourite, favourite: best | love | like most | dearest | favorite, fight: pvp |
duel | combat | attack, filmed: camera | filmed by, finance: pay for | paid for | fund |
sponsor | grant | donate, financed: pay for | paid for | funded by | sponsored | grant | donations,
fired: dismissed | sacked | let go, firm: company | contractor | contract | awarded to | work to,
fixes: repairs | mends | repaired by, flashes: blinks | lights up, flashing: blinks | lights up, for
a living: works as | profession | nurse | teacher | driver | clerk | bookkeeper | plumber |
librarian | engineer | electrician | accountant | mechanic | carpenter | programmer | paid, for
living: works as | profession | nurse | teacher | driver | clerk | bookkeeper | plumber | librarian
| engineer | electrician | accountant | mechanic | carpenter | programmer | paid, forgot: lose |
lost | forgotten | no longer know, forgotten: lose | lost | forgot | no longer know, free time:
spare time | hobby | days off | after work | evenings, freezes: hangs | stops | stuck | stalls |
crashes, full time: gave up job | quit job | left job | for a living, funded: paid for | pays for |
sponsored | grant | donations | money from | comes from, funding: paid for | sponsor | grant |
donations | money from, genre: rock | jazz | folk | rpg | strategy | platformer, get back: collect |
pick up | being kept | returned | reclaim, get hold: available from | sold by | sold at, get in
touch: contact | write to | message | phone | email | reach, go full time: gave up | quit | left
job, grief: destroy | damage others | wreck | vandalise, guided visit: guided tour | tour | guide,
hang: stop | freeze | stuck | stall, hangs: stops | freezes | stuck | gets stuck | stalls, hired:
taken on | employed | joined as, hobby: spare time | free time | in the evenings, hole:
vulnerability | security issue | crafted | exploit | flaw | leak, host: held by | hosted by | takes
place at, hurt: injured | injury | broken arm | broken leg | broken collarbone | broken rib | broke
arm | broke leg | broke collarbone | broke rib | broke wrist | hospital | collarbone | exhaustion |
concussion | bruised, idea: option | proposal | suggestion | plan | votes, in charge: responsible |
led by | leads | head, in favour: voted for | supports | backed, incompatible: not together with |
do not use | conflict | does not work with | clash, inform: report | notify | tell | let us know,
ingredient: made of | made from | contains, injured: injury | hurt | broken arm | broken leg |
broken collarbone | broken rib | broke arm | broke leg | broke collarbone | broke rib | broke wrist
| fracture | sprained | dislocated | tore | torn | hamstring | collarbone | ankle | concussion |
bruised, injury: injured | hurt | broken arm | broken leg | broken collarbone | broken rib | broke
arm | broke leg | broke collarbone | broke rib | broke wrist | fracture | sprained | dislocated |
tore | torn | hamstring | collarbone | concussion, instead: in place | replacement | alternative |
will be held, instrument: guitar | piano | drums | violin | flute | trumpet | bass | cello, invited:
guest, job: work | works as | profession | trade | career | contract | employed | nurse | teacher |
driver | clerk | bookkeeper | plumber | cook | librarian | engineer | electrician | accountant |
mechanic | carpenter | cashier | postman | waiter | waitress | programmer | secretary |
receptionist, kids: children | child | young people | juniors | under, laggy: stutter | lag | slow |
delay | choppy, language: english | german | french | spanish | turkish | polish | welsh, least
busy: fewest people | empty | emptiest | quiet | quietest, leave bag: locker | cloakroom | left
luggage, leave bike: bike rack | cycle rack | bike shed | bike stand, leave car: park | car park,
leave coat: cloakroom | locker | coat rack | hook, led the meeting: in the chair | chaired, left
over: was left | remaining | surplus | leftover, leftover: left over | was left | remaining |
surplus | rest, lesson: licence | course | instructor | tuition | training, lessons: licence |
course | instructor | tuition | training, lift the cup: win | won | champion | trophy, likes best:
favourite | favorite | love, located: address | stands | lies, looks after: in charge | takes care |
responsible, lost property: lost and found | found items | left behind | being kept, loud: noise |
noisy | db | decibel, made of: material | wood | steel | consists of, material: made of | wood |
steel | plastic | cotton | linen, meal: breakfast | lunch | dinner | supper | soup, medicine: vet |
doctor | surgery | medical, meet next: next opponent | next up | face | visit | play against |
against, melody: tune | jingle | song | theme | music, mends: repairs | fixes, message: direct
message | dm | write to | contact | send, misplaced: lose | lost | missing, money: proceeds | penny
| takings | cheque, need to bring: bring | take with you | pack | carry, newb: beginner | newcomer |
novice | new member, newbie: beginner | newcomer | novice | new member, noisy: noise | loud | db |
decibel | quiet | sound level, noob: beginner | newcomer | novice | new member, notify: report |
inform | tell | message | let us know, oaps: pensioners | seniors | over 65 | over 60, object: thing
| item, occupation: works as | job | trade | nurse | teacher | driver | clerk | engineer, opponent:
face | meet | against | beat, opposed: against | objected | voted no, opposes: against | objected |
voted no, organises: run by | led by, organizes: run by | organiser | led by, paid for: funded |
sponsored by | paid by, painted: painted by | artist, paper: certificate | form | document | letter,
park: multi-storey | car park | leave your car, parking: car park | multi-storey, pay for: fund |
funded by | sponsored by | paid by | at the expense, pensioner: over 65 | over 60 | senior |
retired, permission: consent | ask | approval | signed, persuaded: convinced | talked into | won
over | changed their mind, pet: dog | cat | rabbit | hamster, phoned: called | rang | dialled |
raised the alarm | alerted, photographed: photo by | pictures by, play next: next opponent | next up
| face | meet | visit | against, plays the: played by | actor, pledge: promise | offer | agree,
predecessor: took over from | takes over from | before him | before her | resigned, presided: in the
chair | chaired, prize money: takes home | gets | cheque | purse | euros | pounds | dollars,
proceeds: money goes | goes to | takings | raised, profession: works as | job | trade | nurse |
teacher | driver | clerk | engineer, promise: offered | agreed | said he would | said she would |
pledge, promised: offered | agreed | pledged | vowed, promoted: becomes | new role, proof:
certificate | document | card, pulled: withdrawn | withdrew | recalled | taken down | removed,
pulled out: found | brought up | taken out | withdrew | withdrawn, pvp: fight | duel | combat |
attack other players, quietest: fewest people | least busy | empty | emptiest | calm | not busy,
quit: resigned | stepped down | left, rains: bad weather | wet | shower, raised the alarm: phoned |
called | emergency number | alerted | rang, reach out: contact | ask | message | write to, reclaim:
collect | pick up | being kept | returned | lost property, recommend: advise | best | suggest |
should | go for | start with, recommended: advise | best | suggest | go for | start with, red card:
sent off | dismissed | second yellow, ref: referee | umpire, refereed: umpire | official, reffed:
referee | umpire, refuse: decline | turn down | say no, refused: declined | turned down | said no,
remaining: was left | left over | leftover | rest, repairs: fixes | mends | mended by, replacement:
in his place | in her place | take over | succeed | instead, resigned: stepped down | stands down |
quit | left the post, responsible: in charge | takes care | looks after, reward: promised | prize |
bonus | bounty | treat, rink: ice | skating, rookie: beginner | newcomer | novice | new member, runs
it: run by | led by | organiser, sacked: dismissed | let go | fired, scored: goal by | goal from |
netted | converted | struck | turned in, scorer: goal by | goal from | netted | scored, seats:
places | capacity | room for, secretary: minutes | writes the minutes, sell: sold by | for sale |
available from, sells: sold by | sold at | for sale | available from, senior: over 65 | over 60 |
pensioner | retired | older people, seniors: over 65 | over 60 | pensioners | retired | older
people, sent off: red card | second yellow, shelter: took in | put up | refuge | opened hall | safe
place, shortlist: nominees | nominated, show round: guide | guided tour | tour | takes round, shows
round: guide | guided tour | tour | takes round, shows visitors: guide | guided tour | tour, sign
off: approve | signature | permission, sleep: spent the night | camp beds | put up | shelter |
overnight | bunk | mattress, slept: spent the night | camp beds | put up | shelter | overnight |
bunk | mattress, slots: places | spaces | appointments, smelly: smell | odour | odor, spaces: places
| slots, spare time: free time | hobby | days off | after work | evenings | sleep, speak to: contact
| ask | talk to | message | write to, spectators: crowd | watched | attendance | fans, speedrunner:
runner | speedrunning | runs, spend the night: camp beds | shelter | sleep | slept | put up, spent
on: proceeds | goes to | go to | towards | buy | used for | pay for, sponsor: funded by | sponsored
by | donated by | gift of, stay the night: camp beds | sleep | overnight | put up | bunk, stepped
down: resigned | quit | gave up, stink: smell | bad smell | odour | odor, stinks: smell | bad smell
| odour | odor, stole: thief | taken by | stolen by, storm: gale | high winds | bad weather,
strangest: weirdest | oddest | most unusual, stuck: hangs | stops | freezes | jammed, stutter:
choppy | lag | jerky | skips, successor: elected in place | in his place | in her place | take over
| followed by, surplus: was left | left over | leftover | remaining, switching: change | move, take
over: elected in place | place of | succeed | new head | hand over, take the title: win | won |
champion | cup | trophy, talk to: contact | ask | speak to | message | write to, teach: instructor |
teacher | coach | tutor | trainer | lessons, teaches: instructor | teacher | coach | tutor | trainer
| lessons | led by, tell: report | inform | notify | message | let us know, timber: wood | oak |
larch | pine | planks | spruce | ash | elm | cedar, tip: advice | advise, title: championship | cup
| trophy | crown | final, to blame: fault | because of | due to | responsible | caused by, together
with: alongside | at the same time | compatible, took in: took them in | opened hall | shelter | put
up | hosted, took the title: win | won | champion | cup | trophy, translated: translation by,
translator: translated by, treasurer: treasury | books | accounts | cash box, tune: melody | jingle
| song | theme, umpired: referee, vandalise: destroy | damage | grief | graffiti, vehicle: car | van
| truck | bus | bike, venue: held in | takes place | hall | meets in, visit: tour | come in | come
along | drop in | open, voice actor: voiced by | voice of, voices: voiced by | voice of, voted in:
elected | chosen, vulnerability: crafted | security hole | exploit | flaw, weapon: sword | bow | axe
| gun, weather bad: rain | storm, weirdest: strangest | oddest | most unusual, which idea: option |
proposal | chosen | votes, who caught: reported by | found by | spotted by, who detected: reported
by | found by | spotted by, who discovered: reported by | found by | spotted by | noticed by, who
found: reported by | discovered by | spotted by | noticed by, who noticed: reported by | found by |
spotted by | discovered by, who spotted: reported by | found by | discovered by | noticed by, who
uncovered: reported by | found by | discovered by | spotted by, withdrawn: pulled | withdrew |
recalled | taken down, won the contract: awarded to | given to | gave the work | goes to, wood:
timber | oak | larch | pine | planks | spruce | ash | elm | cedar | birch, work out: train |
exercise | gym, workaround: instead | avoid | avoids it | until then | unplug | restart | try,
wounded: injured | injury | hurt | hospital | broken arm | broken leg | broken collarbone | broken
rib | broke arm | broke leg | broke collarbone | broke rib | broke wrist, wreck: destroy | grief |
damage | break | vandalise, wrote: written by | author | text by
"""
