"""Fires, crashes, floods and storms, those hurt and those who help. Pure."""

ENTRIES = """
accident: incident | mishap | smash | collided | pile-up | came off the road, aed: defibrillator,
aground: hit rocks | hit reef | stuck sandbank, aid: relief, air ambulance: helicopter | airlifted,
air crash: crash-landed | plane came down | aircraft came down | helicopter came down, airlifted:
helicopter | fly hospital | flew hospital | flown hospital | air ambulance, alert: warned |
notified, alive: survived | still breathing, ambulance: paramedics | taken to hospital, arson:
started deliberately | set fire | deliberately lit | torched | fire deliberately, arsonist: torched
| deliberately lit | fire starter, badly: severely | seriously, bite: attacked by a dog | mauled |
sank teeth, bitten: attacked by a dog | mauled | sank teeth, black out: passed out | fainted |
unconscious, blackout: without electricity | without power | lights went out | power failure | power
cut | no power, blame: fault | responsible | caused, blast: detonated | blew up | blown up | blow up
| went off | burst, blaze: fire | flames, bleed: blood, blew off: torn off | ripped off | lifted,
blew up: detonated | blown up | blow up | went off | burst | blast, blizzard: snowstorm | heavy
snow, blocked: cut off | obstructed | cordoned | closed | impassable | shut, blow up: detonated |
blew up | blown up | went off | burst | blast, blown up: detonated | blew up | blow up | went off |
burst | blast, body: remains | corpse, bomb: explosives, bomber: suicide attacker | planted bomb,
brake: slow down | stop in time, brave: bravery | courage | heroism | heroic, bravery: courage |
brave | heroism | heroic, break down: failed | stopped working | fault | out of order, break out:
fire started | erupted | began, breakdown: failed | stopped working | fault | out of order, broke
down: failed | stopped working | fault | out of order, broke out: fire started | erupted | began,
broken arm: fractured arm | broke arm, broken bone: fracture, broken down: failed | stopped working
| fault | out of order, broken leg: fractured leg | broke leg, broken out: fire started | erupted |
began, burn down: destroyed fire | gutted | razed, burning: ablaze | on fire | alight | flames |
gutted | destroyed fire | scalded, burnt: ablaze | on fire | alight | flames | gutted | destroyed
fire, burnt down: destroyed fire | gutted | razed, burst: ruptured | gave way | broke | split |
leaked, bushfire: wildfire | forest fire | heath fire | brush fire, bystander: passer-by |
passers-by | onlooker | people nearby, calamity: catastrophe | tragedy | disaster, call off:
cancelled | scrapped | abandoned, came down: collapsed | caved in | gave way | fell, cancel: called
off | scrapped | axed | abandoned | will not take place | not go ahead | did not take place,
capsize: overturn | tipped over | rolled over | flipped over | on its side | onto its roof | keel
over, casualty: take hospital | took hospital | taken hospital | lost life | lost lives | fatality |
lose lives | lose life | perished, catastrophe: tragedy | calamity | disaster, catch fire: ablaze |
burst flames | fire break out | fire broke out | fire broken out | went up in flames | fire started
| fire began | alight, caught fire: ablaze | burst flames | fire break out | fire broke out | fire
broken out | went up in flames | fire started | fire began | alight, cause: blame | sparked |
triggered | due to | because of | led to, caved in: collapsed | came down | gave way, choke: stuck
throat | could not breathe, chopper: helicopter, clean up: clear up | mopped up | swept up, cleanup:
clear up | mopped up | swept up, clear up: clean up, cleared out: evacuated | sent home | led out,
closed road: shut | blocked | cordoned | closed traffic, coastguard: coast guard, collapse: caved in
| fall down | fell down | fallen down | crumbled | toppled | came down | gave way | fell in,
collapsed: came down | caved in | gave way | fell in, collarbone: clavicle, collide: smash | pile-up
| ploughed into | slammed into | rammed | run into | ran into | careered into | came off the road |
left the road | hit tree | hit wall | strike tree | struck tree | strike wall | struck wall,
collision: smash | pile-up | ploughed into | slammed into | rammed | run into | ran into | careered
into | came off the road | left the road | hit tree | hit wall | strike tree | struck tree | strike
wall | struck wall, compensation: payout | paid out | settlement, concussion: head injury | blow to
the head | hit his head | hit her head, congestion: traffic jam | queues | tailback | standstill |
gridlock, cordon: sealed off | taped off | closed off, corpse: remains, courage: bravery | brave |
heroism | heroic, cpr: resuscitate | chest compressions, crash: smash | pile-up | ploughed into |
slammed into | rammed | run into | ran into | careered into | came off the road | left the road |
hit tree | hit wall | strike tree | struck tree | strike wall | struck wall | collided | hit |
struck, crash land: emergency landing | forced landing, crashed: collided | hit | ran into | struck,
critical: life-threatening | intensive care | fighting for life | serious, critical condition:
life-threatening | intensive care | fighting for life | critically | seriously | serious condition,
crushed: squashed | pinned | trapped under, cyclone: tropical storm | typhoon | hurricane, damage:
destroyed | wrecked | ruined | torn off | blown off | smashed | battered | cracked | ripped off,
danger: perilous | hazardous | treacherous | unsafe | at risk, dead: lose life | lost life | lose
lives | lost lives | claimed life | claimed lives | fatal | died | perished | succumbed | did not
survive | killed | most deaths, deadliest: most deaths | claimed lives | killed, death: lose life |
lost life | lose lives | lost lives | claimed life | claimed lives | fatal | pronounced dead | died
| perished | succumbed | did not survive | killed, death toll: killed | died | dead | lives lost |
lost lives | fatalities, debris: wreckage | rubble, deceased: dead | died | late, defibrillator:
aed, delayed: held up | late | behind schedule, demolish: knocked down | bulldozed | razed |
flattened, derail: left tracks | came off tracks | left rails | came off rails | jumped tracks,
destroy: gutted | wrecked | flattened | razed | wiped out | reduced to rubble | in ruins | swept
away | tear down | tore down | torn down, destruction: gutted | wrecked | flattened | razed | wiped
out | reduced to rubble | in ruins | swept away | tear down | tore down | torn down, detonate:
exploded | blew up, detour: diverted | alternative route | rerouted, die: lose life | lost life |
lose lives | lost lives | claimed life | claimed lives | fatal | pronounced dead | perished |
succumbed | did not survive | killed, dike: levee | dyke | embankment, disappeared: unaccounted |
not been seen | whereabouts | never came home | did not return | lost contact | failed to return |
vanished, disaster: catastrophe | tragedy | calamity, discover body: body recovered | body pulled,
diversion: diverted | detour | alternative route | rerouted, diverted: detour | alternative route |
rerouted, donate: gave, douse: under control | extinguished, driver: motorist | behind the wheel |
at the wheel, drowned: died water | pulled lifeless water, drunk driver: over the limit | alcohol,
dyke: levee | embankment | dike, earthquake: tremor | quake | magnitude | seismic, electric shock:
electrocuted, electrocuted: electric shock, embankment: levee | dyke | dike, emergency: urgent |
crisis, emergency landing: crash-landed | landed safely field, emergency room: a&e | casualty
department, emergency services: police ambulance | ambulance crews | firefighters | paramedics |
crews called | fire crews | ambulance | police, erupt: ash cloud | lava, escape: got out | get out |
fled | climbed out | break free | broke free | broken free, evacuate: moved to safety | led to
safety | taken to safety | told to leave | ordered out | had to leave | left their homes | leave
their homes | cleared building, evacuated: led out | sent home | told to leave | cleared, explode:
detonated | blew up | blown up | blow up | went off | burst | blast, explosion: detonated | blew up
| blown up | blow up | went off | burst | blast, extinguish: put out | under control | doused,
extinguished: put out | under control, eyewitness: onlooker | bystander | saw | saw it, faint:
collapsed | lost consciousness | blacked out | unconscious, fallen: toppled | uprooted | blown down
| collapsed | plunged | tumbled | lost footing | lost balance, fatality: lose lives | lost lives |
lose life | lost life | perished | killed | died | deadly, fault: blame | caused by, fell: toppled |
uprooted | blown down | collapsed | plunged | tumbled | lost footing | lost balance, find body: body
recovered | body pulled, fire: blaze | flames | inferno | ablaze | sacked | dismissed, fire brigade:
crews | firefighters | brigade | fire engines | appliances | fire and rescue, fire cause: started by
| blamed on | electrical fault, fire crew: crews | firefighters | brigade | fire engines |
appliances | fire and rescue, fire department: crews | firefighters | brigade | fire engines |
appliances | fire and rescue, fire engine: fire truck | appliances, fire service: crews |
firefighters | brigade | fire engines | appliances | fire and rescue, fire truck: fire engine |
appliances, firefighter: crews | brigade | fire engines | appliances | fire and rescue, fireman:
crews | firefighters | brigade | fire engines | appliances | fire and rescue, first responders: fire
crews | paramedics | ambulance, fled: left their homes | leave their homes | driven from homes |
forced from homes, flee: left their homes | leave their homes | driven from homes | forced from
homes, flipped: overturned | rolled over | turned over, flood: under water | underwater | inundated
| burst banks | submerged | deluge | swamped | waterlogged | high water | water rose | overflowed,
flooded: under water | water came in | water rose, forced landing: crash-landed | landed safely
field | made emergency landing, forest fire: wildfire | bushfire | heath fire | brush fire,
fracture: broken | cracked, fumes: gas | smoke, gale: strong winds | high winds | storm, gave way:
collapsed | came down | broke, gutted: destroyed | burnt out | burned out | burned down, hazard:
perilous | treacherous | unsafe | at risk, helicopter: chopper | air ambulance, hero: bravery |
brave | courage, heroic: bravery | brave | courage, heroism: bravery | courage | brave | heroic,
high water: crest | peak | flood level, hit: strike | struck, homeless: lost their homes | forced
from homes, hospitalised: take hospital | took hospital | taken hospital | admitted hospital |
treated hospital | rushed hospital, hospitalized: infirmary | a&e, hurricane: tropical storm |
cyclone | typhoon, hurt: take hospital | took hospital | taken hospital | rushed hospital | hospital
treatment | treated hospital | treated scene | treated paramedics | airlifted | fly hospital | flew
hospital | flown hospital | admitted hospital | in hospital | suffered burns | fracture | suffered
cuts | bruised | maimed, hurt people: injured | casualties | wounded, icu: intensive care, ignite:
ablaze | burst flames | fire break out | fire broke out | fire broken out | went up in flames | fire
started | fire began | alight, impassable: cut off | obstructed | cordoned, incident: accident |
crash, inferno: fire | flames, injured: take hospital | took hospital | taken hospital | rushed
hospital | hospital treatment | treated hospital | treated scene | treated paramedics | airlifted |
fly hospital | flew hospital | flown hospital | admitted hospital | in hospital | suffered burns |
fracture | suffered cuts | bruised | maimed, injury: take hospital | took hospital | taken hospital
| rushed hospital | hospital treatment | treated hospital | treated scene | treated paramedics |
airlifted | fly hospital | flew hospital | flown hospital | admitted hospital | in hospital |
suffered burns | fracture | suffered cuts | bruised | maimed, intensive care: critical condition |
icu, inundated: flooded | under water, keel over: overturn | capsize | tipped over | rolled over |
flipped over | on its side | onto its roof, killed: lose life | lost life | lose lives | lost lives
| claimed life | claimed lives | fatal | pronounced dead | died, knocked down: hit car | strike car
| struck car | hit by vehicle | strike vehicle | struck vehicle | hit lorry | hit bus | mown down |
mowed down | hit by | struck by, knocked over: hit car | strike car | struck car | hit by vehicle |
strike vehicle | struck vehicle | hit lorry | hit bus | mown down | mowed down, landslide: hillside
collapsed | mud buried | rockfall | fell rocks, last seen: seen | spotted, leak: spilled | seeped |
dripping | escaped, levee: dyke | embankment | dike, lightning strike: hit by lightning | struck by
lightning, lightning struck: hit by lightning, lorry: hgv | articulated | trailer, lost: missing |
astray, magnitude: richter, malfunction: failed | fault | faulty | broke down, mauled: bitten,
minor: slight | superficial | not serious, minor injuries: bruises | not serious | slightly hurt |
slightly injured, missing: unaccounted | not been seen | whereabouts | never came home | did not
return | lost contact | failed to return | disappeared | vanished, missing person: last seen |
search for, motorcyclist: motorbike | motorcycle | biker | rider, mudslide: hillside collapsed | mud
buried | rockfall | fell rocks, no electricity: power cut | blackout, obstruct: block, onlooker:
passer-by | passers-by | bystander | people nearby, overflow: burst its banks | flooded, overturn:
capsize | tipped over | rolled over | flipped over | on its side | onto its roof | keel over, panic:
terror | fear | scared, panicked: terror | fear | scared, paramedics: ambulance | first aid, pass
out: collapsed | lost consciousness | blacked out | unconscious, passenger: aboard | travelling in,
passerby: passers-by | onlooker | bystander | people nearby, pedestrian: woman walking | man walking
| crossing the road | passer-by, perish: lose life | lost life | lose lives | lost lives | claimed
life | claimed lives | fatal | pronounced dead | died | killed, pileup: crash | collision |
collided, plane crash: crash-landed | plane came down | aircraft came down | helicopter came down,
plunge: fell, poisoned: toxic, postpone: put back | pushed back | rescheduled | delayed | new date |
put off, power cut: without electricity | without power | lights went out | power failure | loss of
power | blackout | no power | outage, power line: electricity cables | overhead cables | overhead
lines, power outage: without electricity | without power | lights went out | power failure | loss of
power, pushed back: postponed | delayed | rescheduled, put back: postponed | delayed | rescheduled,
put off: postponed | delayed | rescheduled, put out: under control | doused | extinguished | out by,
quake: tremor | magnitude | seismic, raise alarm: alerted | called 999 | called 112 | dialled |
called police | rang police, ran aground: hit rocks | hit reef | stuck sandbank, ran over: hit car |
strike car | struck car | hit by vehicle | strike vehicle | struck vehicle | hit lorry | hit bus |
mown down | mowed down | hit by | struck by | knocked down, reason: because of | due to | cause |
owing to, rebuild: reconstruct | restored, rebuilt: reconstruct | restored, reconnect: power
restored | supply restored, refuge: shelter, relief: aid, reopen: open again, rescue: pulled from |
pulled out | pulled to safety | brought to safety | led to safety | lifted to safety | winched |
airlifted | plucked | cut free | saved, rescued: saved | pulled out | brought to safety, rescuer:
rescue team | rescue crew | lifeboat | firefighters | mountain rescue | coastguard, resuscitate:
revived | cpr | brought back to life | chest compressions, revive: cpr | brought back to life |
chest compressions, road closed: shut | blocked | cordoned | closed traffic, road closure: shut |
blocked | cordoned | closed traffic, roads closed: blocked | shut | impassable, roll over:
overturned | flipped, rubble: wreckage | debris, ruined: destroyed | beyond repair | written off,
run aground: hit rocks | hit reef | stuck sandbank, run over: hit car | strike car | struck car |
hit by vehicle | strike vehicle | struck vehicle | hit lorry | hit bus | mown down | mowed down,
safe: out of danger | unhurt | no danger | harmless, sank: went down | gone down | under the water,
saved: rescued | pulled out | brought to safety, scream: shouted | cried out | yelled, seal off:
cordoned, search party: searchers | rescue team | volunteers searched | volunteers looked |
searched, search team: searchers | rescue team | volunteers searched, searching: combed | hunt,
serious: severe | grave | major | badly, serious condition: life-threatening | intensive care |
fighting for life | critically | seriously, set off: triggered | started | caused, severe: serious,
shelter: rest centre | emergency accommodation | refuge | put up overnight, shipwreck: wreck | sink
| sank | sunk | ran aground, shook: quake | earthquake, shout: cried out | screamed | yelled, sink:
went down | gone down | under the water, skid: slid | lost control | slipped, slight injuries:
bruises | not serious | slightly hurt | slightly injured, slightly: superficial | not serious, slip:
lost footing | fell | slid, smash: crash | collision | collided, smoke alarm: smoke detector | fire
alarm, smoke detector: smoke alarm | fire alarm, smoke inhalation: breathed in smoke | treated for
smoke, snowstorm: heavy snow | blizzard, spark: caused | led to, sparked: started | caused | set
off, speeding: too fast | over limit | over the limit, spill: leaked, spillage: leaked, sting: wasp
| bees, storm: gale | high winds | strong winds | tempest | severe weather | hurricane, storm
damage: uprooted | torn off | blown, stranded: marooned | trapped | unable to leave | stuck | cut
off, struck: hit, stuck people: trapped | stranded, stumble: tripped, stung: wasp | bees, submerged:
flooded | under water, suffocated: asphyxiated | choked | smothered, sunk: went down | gone down |
under the water, survive: pulled alive | rescued alive | found alive | escaped | came through alive
| pull through | recover | out of danger, survived: pulled through | alive | recovered, survivor:
pulled alive | rescued alive | found alive | escaped | came through alive, swerve: veered | turned
sharply, tip over: overturned | flipped, topple: fell over | knocked over | overturned | collapsed,
tornado: twister | whirlwind, traffic jam: queues | congestion | tailback | standstill | long delays
| gridlock, tragedy: catastrophe | calamity | disaster, trapped: cut off | stranded | unable to get
out | wedged | stuck | could not get out | pinned, treated: bandaged | given first aid, tree down:
fallen tree | uprooted, tremor: quake | earthquake, trigger: caused | led to, triggered: set off |
caused, trip: stumbled, truck: hgv | articulated | trailer, twister: tornado, typhoon: tropical
storm | cyclone | hurricane, unconscious: passed out | lost consciousness | knocked out |
unresponsive | fainted | not responding, unharmed: unhurt | unscathed | uninjured | escaped injury |
no injuries | nobody hurt | no one hurt | nobody injured | no one injured | without injury | not
hurt | not injured | safe and well, unhurt: unharmed | unscathed | uninjured | escaped injury | no
injuries | nobody hurt | no one hurt | nobody injured | no one injured | without injury | not hurt |
not injured | safe and well, uninjured: unhurt | unharmed | unscathed | escaped injury | no injuries
| nobody hurt | no one hurt | nobody injured | no one injured | without injury | not hurt | not
injured | safe and well, unscathed: unhurt | unharmed | uninjured | escaped injury | no injuries |
nobody hurt | no one hurt | nobody injured | no one injured | without injury | not hurt | not
injured | safe and well, uprooted: blown over | blown down | torn out, vanish: unaccounted | not
been seen | whereabouts | never came home | did not return | lost contact | failed to return |
disappeared, veer: swerved, victim: take hospital | took hospital | taken hospital | lost life |
lost lives | fatality | deceased | dead | injured, warn: alert | caution, whereabouts: missing,
wildfire: bushfire | forest fire | heath fire | brush fire, witness: onlooker | bystander | saw |
saw it | passer-by, witnesses: saw it | onlookers | passers-by, wounded: take hospital | took
hospital | taken hospital | rushed hospital | hospital treatment | treated hospital | treated scene
| treated paramedics | airlifted | fly hospital | flew hospital | flown hospital | admitted hospital
| in hospital | suffered burns | fracture | suffered cuts, wreck: crash | collision | wreckage |
destroyed | beyond repair | written off, yell: cried out | screamed | shouted
"""
