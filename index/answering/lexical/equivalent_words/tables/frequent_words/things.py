"""Frequent nouns: things, places, persons and affairs. Pure."""

ENTRIES = """
abortion: terminate pregnancy, absence: away | absent | apologies, account: login | profile, acid:
corrosive, adventure: quest | expedition, advisor: consultant | counsel | adviser, air force:
warplane | fighter jet, alarm: siren | alert, alien: extraterrestrial, aluminum: aluminium, ambush:
surprise attack, anger: fury | rage | outrage, animal: pet | livestock | cattle | wildlife | beast,
anthem: hymn | song, approach: method, arch: vault, area: district | zone | region, arrow: bow, ash:
cinder | soot, aspect: facet, atmosphere: ambience | mood, audio: sound, avenue: street | road,
bachelor: unmarried, background: origin | upbringing, bag: sack | rucksack | backpack | handbag |
holdall, banner: flag | sign | poster, barn: shed | stable, barrel: cask | keg, barrier: fence |
gate, basket: hamper, battle: combat | fight | clash, bay: cove | inlet, beam: girder | ray, beard:
facial hair, bee: hive | beekeeper, beer: ale | lager | pint, belief: faith | conviction, belt:
strap, benefit concert: charity concert, bias: prejudice, billboard: hoarding, bird: fowl, bishop:
prelate, blanket: rug | duvet, blood: bleed, bone: skeleton, boundary: border | limit, boy: lad,
bracelet: wristband, brand: make of, bread: loaf | roll | bun, bridge: viaduct | footbridge, broker:
agent | dealer, bubble: foam, cabin: hut | lodge | cottage, cable: wire | cord, calendar: diary |
schedule, canal: waterway, capital punishment: death penalty, cargo: freight | load, carriage: coach
| wagon, cartoon: comic | animated, case: lawsuit | trial, casino: gambling, castle: fort |
fortress, cathedral: church | minster, ceremony: ritual, chamber: hall, chance: opportunity | odds |
likelihood, channel: strait | broadcaster | station, chaos: mess | disorder, characteristic: feature
| trait, charter: constitution | rules, cheese: dairy, chorus: refrain | choir, circle: ring |
round, circumstances: conditions, civilian: non-combatant | bystander, clash: fight, clay: pottery,
cleric: priest | imam, code: cipher, coin: penny, column: pillar, combat: fight | battle, comedy:
funny | humour | sitcom, consensus: agreement | unanimous, conspiracy: plot, controversy: dispute |
row | criticism, conversation: talk | chat, corn: maize, correspondent: journalist, cottage: cabin |
lodge, cow: cattle, crane: hoist, credibility: trust, crew: staff, criteria: condition | requirement
| eligible, crop: harvest | yield, cuisine: food | dishes | cooking, cult: sect, curve: bend, dam:
weir, dead body: corpse, decade: ten years, deer: stag | roe, demon: devil, den: lair, density: per
square, depot: warehouse | garage, destination: heading for | bound for, detention: custody |
detained, devil: satan, dialect: accent, dialogue: conversation | talks, diameter: across | wide,
diamond: gem | jewel, dictator: tyrant, dilemma: choice, dimension: measure, dining room: restaurant
| refectory, disorder: illness, doctrine: teaching, dollar: buck, door: entrance, downtown: city
centre | city center, dozen: twelve, draft: sketch, dragon: wyrm, dress: gown | outfit, drill:
exercise, driving licence: licence to drive, drum: percussion, duty: task | obligation, earth: soil
| planet, edition: issue, effort: attempt, elephant: tusk, emperor: ruler | monarch, engine: motor,
enthusiasm: eager, enthusiast: fan | hobby | lover, environment: surroundings, equipment: gear | kit
| tool, era: period | epoch, essay: article, essence: core, expedition: journey | voyage, expertise:
know-how | skill, extent: scope | range, facility: centre, famine: hunger | starvation, fate:
destiny, fear: afraid | frighten | scare | worry, feature: characteristic | function, fence: railing
| hedge | barrier, fiction: novel, field: pasture, fighter: boxer | warrior, figure: statue, fisher:
angler, flag: banner | ensign, flame: fire | blaze, fleet: ships | vehicles, flesh: meat, floor:
storey | level, fluid: liquid, fort: castle | stronghold, fountain: spring, freight: cargo, front
door: entrance, fruit: apple | berry | pear, function: purpose, gambling: betting | casino, gap:
space | hole, garage: mechanic, garlic: clove, gas: petrol | fuel, gate: barrier | entrance, gender:
sex, genius: brilliant, genocide: mass killing | mass murder, ghost: spirit | phantom | apparition,
giant: huge | colossal, girl: lass, gospel: scripture, gown: dress, grain: cereal | wheat | barley |
rye, grass: lawn | turf | pasture, grove: copse, growth: increase | expansion, guardian: parent,
guerrilla: rebel, guidance: advice | help, habit: custom | routine, hall: auditorium, hatred:
hostile | hate, heaven: paradise, hedge: bush, heir: successor | inherit, help: assist | aid, herd:
flock, heritage: legacy, hive: bee, hockey stick: stick, holder: owner, homeland: native country,
horizon: skyline, horse: mare | pony | stallion | foal, hub: centre, hunger: hungry | famine |
starvation, hydrogen: h2, id: passport | proof of age | identity card, ideology: belief,
illustrator: drawings by, impact: effect | influence, incentive: reward | bonus, indictment: charge,
infant: baby, infantry: foot soldiers, initiative: campaign | scheme, injection: jab | vaccine |
shot, innovation: new idea | invention, insect: bug | beetle, insight: understanding, inspector:
examiner | auditor, insurance: cover, insurgent: rebel, interior: inside, island: isle, isle:
island, jet: plane, joke: prank | humour | funny, joy: happiness | delight, junction: crossroads |
intersection, jungle: rainforest, kingdom: realm, label: tag, leaf: foliage, legacy: heritage |
bequest, lesbian: gay | homosexual, letter: mail, liability: responsible, liberation: freed, life
jacket: buoyancy aid, lifestyle: way of life, lighthouse: beacon, link: url | connection, lord:
nobleman, loyalty: faithful, makeup: cosmetics, mansion: villa | manor, marijuana: cannabis | weed,
marketplace: market square, mask: face covering, massacre: slaughter | mass killing | killed, maths:
mathematics, mayhem: chaos, meat: beef | pork | lamb | sausage, memo: note, menu: dish | meal,
mercy: pardon, mess: dirt | untidy | disorder, messenger: courier, midnight: twelve at night |
24:00, midst: middle, militant: rebel | gunman, miracle: wonder, mirror: looking glass, missile:
rocket, mistake: error | wrong | fault | blunder, mixture: blend | mix, molecule: atoms, monk: abbey
| monastery, monument: memorial | statue, mood: spirits | atmosphere, mouse: mice | rodent, mud:
dirt, museum: gallery | exhibition, mystery: unsolved, narrative: story, necklace: chain |
jewellery, nightmare: bad dream, nobleman: lord | duke | count, nose: snout | nasal, notion: idea,
obligation: duty, obstacle: barrier | hurdle, occasion: event, onion: shallot, opportunity: chance,
ordeal: suffering, outcome: result | final score, outrage: anger | fury, ownership: belong to, pair:
couple, paradise: heaven, parish: church community, patience: patient, pattern: design, peasant:
farmer, peninsula: headland, penny: pence, percentage: percent | share, phase: stage, phenomenon:
occurrence, philosophy: thinking, phrase: expression, pie: tart | pastry, pig: swine | sow | piglet,
pillar: column, pipe: tube, pipeline: pipe, pirate: buccaneer, pistol: gun | handgun, plague:
epidemic, pocket: pouch, pole: rod | stick | mast, pope: pontiff, popularity: well liked, portrait:
painting, potato: spud, powder: dust, precedent: earlier case, prejudice: bias, premise: assumption,
priority: most important, problem: trouble | issue | difficulty, procedure: process | method |
steps, propaganda: indoctrination, prophet: seer, proportion: share | percent, prosperity: wealth,
province: region, publicity: attention | advertise, quantity: amount | number of, racism:
discrimination, racist: discriminate, rage: anger | fury, ranch: farm, rape: sexual assault, rapper:
hip-hop, reaction: response | reply, realm: kingdom, rebel: insurgent, rebellion: revolt | uprising,
recipient: receive | winner, regiment: soldiers, relationship: couple, reputation: known for |
famous for, reservoir: tank | lake, response: reply | answer | reaction, restraint: hold back,
reunion: meet again | come together, revenge: retaliate | vengeance, revolt: uprising | rebel,
revolution: uprising | overthrow, rifle: gun, rim: edge, rock: stone | boulder, rod: pole | stick,
rope: cord | tether, royalty: pay, rumor: hearsay | gossip | speculate, rumour: hearsay | gossip |
speculate, runway: airstrip, safety: safe | secure, sailor: seaman, saint: holy, sample: specimen,
sanctuary: refuge | reserve, satisfaction: satisfied, sauce: dressing | gravy, scandal: affair |
disgrace, scheme: plan | programme, scholar: academic | professor, scope: range, screw: bolt,
script: screenplay | written by, scrutiny: examine, sentiment: feeling, servant: maid | butler,
settler: colonist, shame: disgrace, sheep: lamb | ewe | flock | ram, sheet: page, shirt: jersey |
tee, shrine: temple | sanctuary, sight: view | landmark | vision, site: location, skyscraper: tower,
slaughter: kill | slain, slave: enslaved, slavery: slave | enslaved | forced labour, solution: fix |
answer | remedy | workaround, soul: spirit, soup: broth | stew, spy: secret agent | espionage,
stability: stable, statesman: politician, statistics: figures, steel: metal, stereotype: cliché,
stone: rock | pebble | boulder, stuff: gear, submarine: u-boat, suburb: outskirts, sum: amount |
total, summary: outline, sunglasses: shades, suspicion: suspect, sweat: perspire, sword: blade |
sabre, symbol: sign | emblem | stand for, sympathy: condolence, syndrome: disease, task: job | duty
| chore, technique: method, telephone: phone, temple: shrine, temptation: tempt, territory: land,
terrorism: terrorist, terrorist: bomber | extremist, thirst: thirsty, thriller: suspense, tiger: big
cat, tongue: language, tool: instrument | device, toothache: dentist, top: summit | peak | highest,
topic: subject | theme, torture: torment | beaten, total: altogether | sum, touchdown: land, tower:
spire | belfry | steeple, tradition: custom, traffic: vehicles, traitor: betray, transaction:
payment | transfer, tree: oak | pine | birch, trouble: problem | difficulty, trust: rely |
confidence, tunnel: underpass, turmoil: chaos | unrest, tyre: wheel, umbrella: parasol, underwear:
pants, uniform: dress, uprising: revolt | rebel, valley: dale | glen, van: minibus, variety: range,
vegetable: carrot | cabbage | onion, version: edition | release, view: opinion, violence: assault |
beat, virgin: maiden, wagon: cart | carriage, warehouse: store | depot, warmth: warm, warrior:
fighter | soldier, warship: navy | frigate | destroyer, weed: cannabis, wheel: tyre, whiskey:
whisky, width: wide, willingness: willing, window: pane, wire: cable, wisdom: wise, wolf: wolves |
pack, wool: yarn, workplace: office | at work, yacht: sail, youngster: child | teenager | kid
"""
