"""Everyday words of any subject. Pure."""

ENTRIES = """
abroad: overseas | foreign country, absent: apologies | excused, accident: crash | collision,
accidental: accident, accommodation: room | hotel | lodging, acquit: clear | not guilty | let off,
acquitted: cleared | not guilty, added time: stoppage time | injury time, admin: administrator |
operator, administrator: admin | operator, adult: grown-up, advise: recommend | suggest, aeroplane:
plane | aircraft, afk: idle | inactive, afraid: scared | terrified | frightened | fear, aggressive:
attack | hostile, agree: resolve, aim: goal | purpose, aircraft: plane | airplane | aeroplane,
airplane: plane | aircraft, alive: dead | survive, allergic: allergy, ambulance: paramedic | medic,
angry: mad | furious, annual: yearly | every year | once a year, answer: reply | respond | response,
apartment: flat, apply: application | register, appoint: choose | chosen, appointment: book |
reservation, approve: resolve | accept, argue: quarrel | fight, army: troops | military, arrest:
detain | held | custody, arrive: reach, arsonist: arson | set fire, ask: request | demand, atm: cash
machine, attack: assault | raid, attend: take part | participate | visit, attendance: spectator |
visitor, attendee: participant | visitor | attend, attic: loft, attorney: lawyer | solicitor,
aubergine: eggplant, audience: spectator | crowd | visitor, author: write | written | writer,
authorise: allow | permit, authorize: allow | permit, automobile: car | vehicle, autopsy:
post-mortem, autumn: fall, avalanche: snow slide, avatar: profile picture | profile pic, awake:
conscious, baby: infant | newborn, backpack: rucksack, backup: copy | archive | spare, baggage:
luggage | bags, ban: forbid | forbidden | prohibit, barbecue: grill | bbq, barrister: lawyer |
counsel, basement: cellar, bathroom: toilet | wc, bbq: barbecue | grill, beat: defeat | win | won,
beaten: lost | lose, begin: start, beginner: newcomer | novice | newbie, benefit: advantage,
beverage: drink, bicycle: bike | cycle, bicyclist: bike | cycle, bid: tender, big: large | main |
size, bike: bicycle | cycle, biker: motorcycle | motorbike, bill: invoice, bin: trash | rubbish |
waste, birth: born, birthday: born | birth, biscuit: cookie, blackout: power cut | power outage |
electricity | power, blaze: fire, blink: flash, blocked: clogged | jammed, bloke: man, boat: ship |
vessel | canoe, bonfire: open fires | campfire, bonus: perk | extra, border: frontier, borrow: lend
| loan | lent, boss: chief | head | manager | director | supervisor, bouillon: stock cube, break
into: burglar | burglary, broken: damage | defect, broth: stock, bug: error | fault, build:
construct | erect, bulb: led | lamp, bullet: round | shot, burglar: thief | thieves | burglary |
break in | broke into, burglary: break-in | theft | raid | burgle, burgle: broke into | break into,
burial: funeral | bury, bus stop: bus, bust: arrest | raid, buy: purchase | sell | sold, cab: taxi,
cab driver: taxi driver, camper: caravan | motorhome, camper van: caravan | motorhome, campfire:
open fires | bonfire, campground: campsite, candy: sweets, canteen: cafeteria, cap: limit | maximum
| at most | up to, car: vehicle | automobile, care: look after, career: job, cart: trolley, cash:
card only | cashless | coin, cash machine: atm, cashless: card only | no cash, casualty: killed |
injured | dead | hurt, cell phone: mobile | phone, cellar: basement, champion: winner | won, chap:
man, charge: fee | cost | penny, chase: pursue | pursuit, cheap: inexpensive | low price, check in:
arrive, check out: leave | departure, chemist: pharmacy, chicken: hen | poultry, child: kid,
childhood: grow up | grew up | boy | girl, choose: select | pick | elect, cilantro: coriander,
cinema: film | movie, citizen: inhabitant | resident, clampdown: crackdown, class: lesson | course,
clean: wash | wipe, climb: ascend, clip: clasp, clogged: blocked | jammed, close: shut, closest:
nearest, closet: wardrobe, closing time: close, clothes: garment, clue: evidence, coastguard:
lifeboat | rescue, coat: jacket, collapse: fall | fell | give way | gave way, colleague: coworker |
workmate, collide: crash | hit, collision: crash | collide, commence: start | begin, commute: travel
to work, compensation: money back | goodwill | payout, compete: take part | participate | enter |
play, competition: tournament | contest | championship, complain: complaint, compulsory: required |
mandatory, concert: gig, conductor: conduct, config: configuration | settings, configuration:
settings | config, consent: permission, console: terminal | command line | shell, construct: build |
built, consume: eat | drink | draw, contact: reach, contest: competition | tournament, controller:
gamepad, convict: guilty | sentence | jail, convicted: guilty | sentence | jail, cooker: stove | hob
| oven, cookie: biscuit, cop: police, copper: police, coriander: cilantro, cost: price | fee, cot:
crib, couch: sofa, council tax: precept, councillor: cllr, coupon: voucher | discount code,
courgette: zucchini, course: class | lesson | workshop, coworker: colleague | workmate, crackdown:
clampdown, craft: make | build | recipe, crash: collide | collision | accident, creator: create |
invent, creature: monster | mob | animal, crib: cot, crook: thief | thieves | robber | burglar,
crossing: crossroads, crowd: spectator | audience, culprit: suspect | arrested | charged, curfew:
quiet hours | quiet time, currency: money, cushion: pillow, custody: jail | prison | remand, cycle:
bike | bicycle, cyclist: cycle | bike | bicycle, dad: father, daily: every day | each day, danger:
risk | hazard, dangerous: risk | hazard | unsafe | harmful | toxic | safe, darker: dim, daycare:
nursery, deadly: fatal | kill, death: die | dead, decide: resolve, decrease: fall | drop | reduce,
default: original, defeat: beat | win, defect: fault | flaw, defective: broken | faulty, defence:
mitigation, defrost: thaw, delay: late | postpone, delete: remove | erase, deliberate: purpose |
arson, deliberately: purpose | arson, delicious: tasty, deliver: ship, delivery: ship, demolish:
tear down | pull down | torn down, depart: leave, departure: leave | depart, design: lay out | laid
out, designer: lay out | laid out, destroy: ruin | demolish | burn down, detain: arrest | custody |
held, dial: phone, diaper: nappy, diarrhea: upset stomach, die: dead | kill | passed away,
difficult: hard, dinner: supper | meal, director: head | lead, directory: folder, disabled:
wheelchair | accessible, disappear: missing | last seen, discard: throw away | bin, disconnect:
unplug, discount: reduce | reduction | cheaper, disease: illness, display: screen, dispose: throw
away | bin, divorce: split up | separated, doctor: physician | dr | doc | gp, donate: gift | give,
donation: gift | give, downside: drawback | disadvantage, drag: pull, drawback: disadvantage |
downside, drop: loot, drug: medicine | medication, drugstore: pharmacy | chemist, drummer: drum,
dude: man, earbuds: earphones | headphones, earn: pay | salary | wage, earphones: headphones |
headset | earbuds, ebike: electric bike, ebook: book, eggplant: aubergine, elderly: old | senior,
electric bike: e-bike | ebike, electricity: watt | power, elevator: lift, email: e-mail | mail,
employ: hire, employee: staff | worker, enemy: monster | mob | foe | hostile, enlist: join, enrol:
join | member | register, enroll: join | member | register, enter: come in | entry | admission,
entrance: door | entry | gate, entry: admission | entrance | ticket, equaliser: level, erase: delete
| remove, error: fault | bug, escape: flee | fled | run away, evacuate: leave | bring to safety |
moved out, evacuated: moved out | told to leave | bring to safety, exam: test, examination: test |
exam, exhausted: tired | worn out, exhibition: show, expel: ban | kick, expensive: cost | price,
expire: run out | ran out | valid | lapse, explode: blow up | explosion, explosion: blast | explode,
extend: renew | prolong, eyewitness: witness | saw, factory reset: original settings | default
settings, factory settings: original settings | default settings, fare: ticket | price | cost, fast:
quick | speed, fast travel: teleport, fatality: killed | dead | died, father: dad, faucet: tap,
faulty: broken | defect, fee: cost | price | charge | entry, ferry: ferryman, festival: celebrate,
film: movie, find out: came to light | come to light | discover | uncover, finish: end | close,
firefighter: fire crew | fire brigade | fire service, fireman: firefighter | fire crew, first aid:
paramedic | medic | nurse, fix: repair | mend | solve, flashlight: torch, flat: apartment, flatmate:
roommate | housemate, flaw: fault | defect, flee: escape | run away, flight: plane | fly, foe: enemy
| monster, foggy: fog, folder: directory, food: meal | snack | sandwich | eat | catering, footage:
video | film, footpath: path | trail, forbid: ban | prohibit, foreman: supervisor, forest: wood,
fortnight: two weeks, founder: founded | establish, freeze: froze, frequently: often, fridge:
refrigerator, frightened: afraid | scared | terrified, frosting: icing, fuel: petrol | gas | diesel,
fundraiser: fund | collection | appeal | donate, funeral: bury | burial, funny: hilarious, furious:
angry | mad, game: match | round, gamepad: controller, garbage: rubbish | waste | trash, garbage
can: bin | dustbin, gasoline: petrol | gas, gather: meet, get hurt: injure | wound, getaway: drove
off | fled, gift card: voucher, gig: concert, giveaway: raffle | prize draw, glitch: bug, goalie:
goalkeeper | keeper, goalkeeper: keeper | goalie, gran: grandmother, grandad: grandfather, grandkid:
grandchild | grandchildren, grandma: grandmother, grandpa: grandfather, granny: grandmother, grill:
barbecue | bbq, guarantee: warranty, guest: visitor, guitarist: guitar, gun: pistol | rifle, gunman:
shooter | attacker, guy: man, hairdresser: barber | stylist, hand in: submit, handbag: purse,
handbook: manual, handicapped: wheelchair | accessible, hard drive: disk | hdd, harm: damage | hurt
| injure, harmful: dangerous | toxic | poison | unsafe, headphones: earphones | headset, headset:
headphones, health: hp, heavy: weigh | weight, height: tall | high, heist: theft | robbery | raid |
burglary | stole | thieves, helper: volunteer, hen: chicken | poultry, highway: motorway, hike: walk
| trail, hilarious: funny, hire: rent, hob: stove | cooker, hobby: pastime, holiday:
vacation, home: house, homeless: lost home | made homeless, hometown: born | grew up, hooligan: fan,
hospital: clinic, hospitalised: hospital, hostile: attack | aggressive, hotel: inn, hotkey: shortcut
| key combination, housemate: roommate | flatmate, hp: health | hit points, hubby: husband, hue:
colour | color, hurt: injure | wound | injury, husband: marry | spouse, i call: ring | phone | dial,
icing: frosting, icy: ice, idle: inactive | afk, ill: sick | unwell, illness: disease | sick, image:
picture | photo, imprison: jail | prison, inactive: idle | afk, increase: rise | rose | grow,
inhabitant: population | resident, injure: hurt | wound, injured: hurt | wound, injury: hurt | wound
| injure, inn: hotel | pub, install: set up | fit | mount, instruction: manual, instructor: teacher
| trainer | teach, insult: slur | offend | harass, intentional: purpose, internet: wi-fi,
intersection: crossroads | junction, invent: develop | create, inventor: invent | develop, invoice:
bill, item: things | stuff | belongings, jacket: coat, jail: prison | sentence | imprison, jailed:
prison | sentence | imprison, jammed: clogged | blocked | stuck, job: profession, join: enrol |
member | register, journalist: reporter, jumper: sweater | pullover, keeper: goalkeeper | goalie,
keybind: hotkey | shortcut, kickoff: kick off | start, kid: child | children | under-16s | under-18s
| under-12s, kill: died | dead, kindergarten: nursery, lad: boy | man, lady: woman, lag: latency |
delay | stutter, lamp: light, landslide: mudslide | landslip | slide, landslip: landslide | slide,
laptop: notebook, large: big | main, lass: girl | woman, latency: lag | ping, laundry: washing,
lavatory: toilet | restroom | wc, lawyer: attorney | solicitor | barrister | counsel, lay off: fired
| sacked | made redundant, layoff: redundancy | job cuts, learn: study, lease: rent, leash: lead,
leave: depart | quit, lecture: talk, lecturer: teacher | teach, lend: borrow | loan, lesson: class |
course, lifeboat: rescue boat, lift: elevator, light: lamp, lightning: thunder | thunderstorm,
litter: rubbish | waste, livestream: stream | broadcast, locate: lie | stand | situated, location:
venue, locked up: jail | prison, log in: sign in, login: log in | sign in, loo: toilet | restroom |
wc, look like: describe | wear | wore, loot: drop, lorry: truck, loud: noise | noisy, luggage:
baggage | bags, lunch: meal, mall: shop, manage: run | head | lead | charge, manager: run | head |
lead | charge, mandatory: required | compulsory, manual: instruction | handbook, marriage: marry |
wed, match: game, mate: friend | colleague, max: maximum | at most | up to | limit, maximum: max |
at most | up to | limit, meal: food | dinner | lunch | breakfast, medic: paramedic | doctor | nurse,
medication: drug | medicine, medicine: drug | medication, meet: gather, mend: repair | fix,
merchandise: shop | sell | sold, metro: underground | subway, min: minimum | at least, minimum: min
| at least, missing person: last seen, mission: quest, missus: wife, mob: monster | creature |
enemy, mobile: phone, mobile phone: phone, moderator: mod | admin, mom: mother, money: balance |
budget, monster: creature | mob | enemy, mother: mum | mom, motorbike: motorcycle, motorcycle:
motorbike, motorhome: camper | caravan, motorist: driver, motorway: highway, movie: film, mudslide:
landslide | landslip | slide, mugged: rob, mum: mother, murder: kill | stab, nappy: diaper, nation:
country, nearest: closest, necessary: required | compulsory, neighbor: neighbour, newbie: newcomer |
beginner | novice, newcomer: beginner | novice, noisy: loud | noise, nominate: suggest | propose,
notebook: laptop, novel: book, novice: beginner | newcomer, obligatory: required | compulsory,
occupation: profession, occur: happen, ocean: sea, odd: weird | strange, odor: smell | stink, odour:
smell | stink, operation: surgery, opponent: against | versus, organiser: run by | host, organist:
organ, organizer: run by | host, outage: down | downtime | electricity | power, outlet: socket |
plug, oven: stove, overseas: abroad, own: belong, owner: belong | own, pants: trousers, paramedic:
ambulance | medic, parcel: package, parent: mother | father, participant: take part | player,
participate: take part | join | enter, pass away: died, passcode: password, password: passcode,
pastime: hobby, patch: update | fix, path: trail | footpath, pause: freeze | suspend | on hold,
pedestrian: on foot | walker, penalty: fine, pensioner: senior | retired, perk: benefit | bonus,
permission: allow | consent, permit: allow, perpetrator: suspect | attacker, pet: animal, petrol:
fuel | gas, pharmacy: chemist, phone: telephone, photo: picture | photograph | image, photograph:
picture | photo, physician: doctor, pianist: piano, pick: choose, picture: photo | image |
photograph, pinch: steal | stole | stolen, ping pong: table tennis, plane: aircraft | airplane |
aeroplane, playground: play area, plea: plead, policeman: police officer | officer | constable,
policewoman: police officer | officer | constable, policy: rule, poll: vote, population: inhabitant
| resident, portion: serving, postage: shipping | delivery, postcode: zip code, postpone: delay |
put off, power: watt | electricity, power cut: blackout | electricity | outage, power outage:
blackout, pram: buggy | pushchair, preference: setting | option, pregnant: pregnancy, price: cost |
fee | charge, print: printer, prison: jail, prize: award | winner, prize money: prize, profession:
job, profile pic: avatar, profile picture: avatar, prohibit: forbid | ban, prosecutor: prosecute,
pub: inn | bar, punish: penalty | sanction | consequence, punishment: penalty | sanction |
consequence | jail | prison | fine | sentence | unpaid work | community service, pupil: student,
purchase: buy | bought | sell | sold, purchaser: buyer, purpose: aim, purse: wallet | handbag,
pursue: chase, pushchair: buggy | pram, quarrel: argue | argument | row, quest: mission, queue: line
up, quick: fast, quid: pound, quiet: silence | silent, quit: cancel | leave | terminate | give up |
gave up | notice, quota: limit, quote: quotation | estimate, raffle: prize draw | lottery |
giveaway, rainy: rain, raise: collect, ram: memory, reach: contact, reboot: restart, recharge:
charge, recipe: ingredient, recommend: suggest | advise, recover: restore | get back | reset, red
card: send off | sent off | dismiss, ref: referee, referee: umpire, refrigerator: fridge, refund:
money | reimburse | fare back | price back, register: enrol | join | member | sign up, regulation:
rule, reject: refuse | turn down | vote against, remove: delete | take off, renovate: restore |
repair | modernise, rent: hire | lease, repair: fix | mend, replace: change | swap | take over |
took over | successor, reply: answer | respond, reporter: journalist, request: ask, reschedule:
postpone | move, rescue: save, reservation: book, reserve: book, reset: restore | erase, resident:
inhabitant, resign: quit | gave notice | stepped down, respawn: return | reappear | come back,
respond: reply | answer | react, restart: reboot, restore: recover | go back, restroom: toilet | wc,
result: score, retire: step down, retired: pensioner | senior, retrieve: restore | recover | get
back, return: give back | bring back, revert: undo | go back | roll back, reward: receive | prize,
rip: tear | tore | torn, risk: danger, road: street, rob: steal | stole | raid, robber: thief |
thieves | raider | burglar, robbery: theft | raid | burglary | break-in | steal | stole, rollback:
roll back | go back | restore, rookie: newcomer | beginner, roommate: flatmate | housemate, rotate:
turn | spin, route: path, rubbish: waste | trash | garbage, rucksack: backpack, rug: carpet, run:
manage | operate | head | lead | charge, runnerup: second, sack: dismiss | fire, sacked: dismissed |
fired, salary: wage | pay | earn, sanction: penalty | punish | fine, save: rescue | store, scam:
fraud, scared: afraid | terrified | frightened, schedule: timetable | programme, score: goal |
result, scrap: abandon | drop, screen: display, sea: ocean, second hand: used | pre-owned, select:
choose | pick, sell: buy | bought | sold, send down: jail | prison, sentence: jail | prison | years,
serving: portion, setting: option | preference | configuration, shipping: delivery | postage |
dispatch, shoot: fire, shooter: gunman, shop: store | sell | sold, shortlist: finalist, shot: round
| fire | bullet, shut: close, sibling: brother | sister, sick: ill, sickness: illness | disease,
sign in: log in, sign up: enrol | join | member | register, signup: enrol | join | member |
register, similar: alike, sink: sank | sunk, skint: debt | owe | broke | bankrupt, smartphone:
phone, smell: odour | odor | stink, snack: food | sandwich, sneakers: trainers, snowy: snow, soccer:
football, socket: outlet | plug, sofa: couch, solve: fix | solution, song: track, spanner: wrench,
spare: backup | extra, spawn: appear, spectator: visitor | audience | crowd | attend, spicy: hot |
chilli, spokesman: spokesperson | spokeswoman, spokesperson: spokesman | spokeswoman, spokeswoman:
spokesperson | spokesman, spouse: wife | husband | marry, staff: employee | worker, start: begin,
steal: rob | stole | theft, stepdad: stepfather, stepfather: stepdad, stepmom: stepmother, stepmum:
stepmother, stock: broth, stolen: theft | take | made off, stoppage: injury time, stormy: storm,
stove: hob | cooker | oven, stranded: stuck | trap | cut off, strange: weird | odd, street: road,
stroller: buggy | pushchair, stuck: trap | strand, student: pupil, study: learn | read | degree,
stutter: lag, submit: hand in | send in | upload, subway: underground | metro, successor: take over
| took over, sue: court, suggest: recommend | advise, suitcase: luggage | bags, supervisor: boss,
supper: dinner, supporter: fan, surgeon: surgery | operate, surgery: operation, survive: alive,
suspect: arrest | charge, suspend: pause | freeze, swap: exchange | change, swear: slur | curse |
bad language | profanity, swearing: slur | curse | bad language | profanity, sweater: jumper |
pullover, sweets: candy, swimsuit: swimwear | swimming trunks | bathing suit, table tennis: ping
pong, take home: borrow, takeaway: take out | to go, takeout: takeaway | to go, tap: faucet, tasty:
delicious, taxi: cab, teach: teacher | lesson | instruct, teacher: teach | instructor | lecturer,
tear: rip, teen: teenager | youth, teenager: teen | youth, teleport: warp | fast travel, telly:
television | tv, tender: bid | quotation, terminal: console | command line | shell, thaw: defrost,
theft: steal | stole | stolen, thief: steal | stole | stolen | burglar, thieves: burglar | robber |
raider, throw away: discard | dispose | bin, thug: attacker, thunder: lightning | thunderstorm,
thunderstorm: thunder | lightning, timetable: schedule, tired: exhausted | worn out, to call: ring |
phone | dial, toddler: small child | small children | young children | little ones, toilet: wc |
lavatory | restroom, torch: flashlight, tournament: competition | contest | championship, town: city
| village, toxic: poison | dangerous, track: song, trail: path | footpath, trainer: coach |
instructor, trap: stuck | pin, trapped: stuck | pinned, trash: rubbish | waste | garbage, trash can:
bin | dustbin, treaty: agreement | accord, tremor: earthquake, trial: court, trolley: cart | basket,
troops: soldier | military | army, trousers: pants, truck: lorry, tune: song, tutor: teacher |
teach, umpire: referee, unban: ban appeal | lift, uncover: discover, underground: metro | subway,
undo: revert | go back | roll back, uninstall: remove, university: college, unlawful: illegal,
unplug: disconnect, unsubscribe: cancel, upbringing: grow up | grew up | raise, upgrade: update,
username: user name | account name | handle | nickname, vacation: holiday, vanish: missing | last
seen, vat: tax, vehicle: car | truck | bus, venue: hall, verdict: guilty | jury, vessel: ship |
boat, vet: animal clinic | veterinary, veterinarian: vet, victory: win | won | beat, video: footage
| film, voltage: volt, volunteer: helper | help, vote: election, voucher: gift card | coupon,
vulnerable: weak, wage: pay | salary, waitlist: waiting list, wallet: purse, war: conflict,
wardrobe: closet, warp: teleport, warranty: guarantee, washroom: toilet | restroom | wc, waste:
rubbish | trash, watch: spectator | view, wattage: watt, we call: ring | phone | dial, weak:
vulnerable, weak against: weakness, weak to: weakness, weakness: vulnerable, wealthy: rich, website:
site | page, wedding: marry, weigh: weight | heavy, weight: weigh | heavy, weird: strange | odd,
wheelchair: step-free | accessible | barrier-free | ramp, widow: survive | wife, widower: survive |
husband, wife: marry | spouse | widow, wifi: wi-fi | wireless | wlan, win: beat | victory | first
prize | first place, windy: wind | gust, winner: win | won | beat | first prize | first place, wipe:
reset, wireless: wi-fi, worker: employee | staff, workmate: colleague | coworker, workout: exercise
| training, workshop: course | class, wound: injure | hurt, wounded: injure | hurt, wreck: wreckage,
wrench: spanner, writer: author | write | wrote, xp: experience | exp, yard: garden, yearly: annual,
yellow card: booked | caution, zip code: postcode, zipper: zip, zucchini: courgette
"""
