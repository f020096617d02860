"""Words of travel, transport, accommodation and the outdoors. Pure."""

ENTRIES = """
accessible: step-free | ramp | lift | wheelchair, accessible toilet: wheelchair, accommodation:
guest house | hostel | campsite | spend the night | overnight | rooms | beds | hotel, accomodation:
hotel | guest house | hostel | rooms | campsite | spend the night | overnight, airfield: terminal,
airport: airfield | terminal, all inclusive: all meals | three meals, alley: lane, alleyway: alley |
lane, alpinist: mountaineer | climber, altitude: above sea level | elevation, angler: angling |
fishing, angling: anglers | fishing, arrival time: reach, ascent: ascend | climb, atm: cash machine
| cashpoint, attraction: sights | landmark | places of interest, attractions: sights | landmark |
places of interest, backpack: daypack, backstreet: alley | lane, bag storage: lockers | left-luggage
| luggage room | cloakroom | luggage store, baggage: suitcase | luggage | bags, barrierfree:
step-free | ramp | accessible | disabled toilet, bathe: swimming, bathing: swimming, bathroom:
toilets | lavatories | WC, beach: shore | seaside | sands | seafront | coast, beck: stream | brook |
creek, bed breakfast: guest house, bedsheets: bed linen | sheets, bicycle hire: rental bikes, bike:
bicycle | cycle, bike lane: cycle path | cycleway | cycle route, bike parking: bicycle stands |
cycle racks, bike path: cycle lane | cycleway | cycle route, bike rack: bicycle stands | cycle
stands | lock, bike rental: cycle hire, bike route: cycle path | cycle lane | cycleway, bike stand:
cycle racks, bikes: bicycles | cycles, bird watching: birdwatchers, birdwatching: bird hide, bnb:
guest house | breakfast included, bonfire: fire pit, bring along: pack | equipment | kit list,
brook: stream | creek, buggy: pushchair | stroller | pram, bunk room: dormitory, bus line: route,
bus stop: halt, by foot: stroll | hike, cabin bag: carry-on | hand luggage, cable car: chairlift |
gondola | lift | cableway, camper: campervan, camper van: campervan, campervan: motorhome | camper |
caravan, campfire: fire pit, campground: pitches | tents | camp, camping: campsite | campground |
pitches | tents, campsite: campground | pitches | tents | camp, cancel booking: refund |
cancellation | cancel free, car park: parking, car share: carpool, caravan: motorhome | camper |
campervan, caretaker: warden, carpool: lift share | car share | share a car | share a ride,
carpooling: lift share | car share | share a car | share a ride, carry on: cabin baggage | hand
luggage | cabin bag, cascade: waterfall, cash machine: ATM | cashpoint | bank, cave: cavern |
grotto, cavern: grotto | cave, chairlift: cable car | gondola | lift | cableway, charge car:
chargers, charge ev: chargers, charging point: chargers | charge electric, charging station:
chargers, chauffeur: at the wheel | behind the wheel | driver, check in: rooms are ready | rooms are
available | arrive from | reception | keys, check out: vacate | leave your room | leave the room |
depart | leave by | rooms must be | keys back, checkin: arrival | rooms are ready | rooms are
available, checkin time: arrival | rooms are ready | rooms are available, checkout: departure |
vacate | leave your room | leave the room | depart, checkout time: departure | vacate | leave your
room | leave the room | depart, cliff: crag, climb: ascent, climber: mountaineer, climbing: ascent,
cloakroom: lockers | coat check | coats, close by: near | neighbouring | around the corner | within
walking distance, coach station: bus terminal | bus depot, coast: shore | seaside | sands | seafront
| beach, coat check: lockers | cloakroom, commuter: traveller | passenger, congestion: queues |
traffic jam | tailback | heavy traffic, construction work: resurfacing, crag: cliff, creek: stream |
brook, crosswalk: zebra crossing | pedestrian crossing, cruise: voyage | boat trip, cycle: bike |
bicycle, cycle lane: cycleway | bike path, cycle path: bike lane | cycleway, cycle rack: bicycle
stands | bike shed, cycle route: bike lane | cycleway | bike path, cycleway: cycle path | bike lane
| cycle lane | cycle route | bike path, day pass: day ticket | all day, day trip: outing |
excursion, daypack: rucksack | backpack, depart: sets off | departure | leave, departs: leaves |
sets off, departure time: departs | leaves at | sets off, detour: diverted | diversion | go round,
disabled access: step-free | ramp | barrier-free | lift | wheelchair, disabled toilet: wheelchair,
distance: km | kilometres | kilometers | miles | minutes walk, dive: scuba, diversion: diverted |
detour | redirected, diving: scuba, dock: harbour | port | quay | marina, dorm: dormitory | bunk |
shared room, dormitory: bunk | shared room, driver: at the wheel | behind the wheel, drivers
licence: driving test, drivers license: driving licence | licence | driving test, driving license:
licence, electric car: charging point | charger, elevation: above sea level | altitude, en suite:
own bathroom | own shower | private bathroom | own toilet, ensuite: own bathroom | own shower |
private bathroom | own toilet, ev: electric vehicle | electric car, excursion: outing | day trip |
trip, farthest: most distant | furthest, first bus: from | earliest, fish: angling | anglers,
fisherman: angling | anglers | fishing, fishing: angling | anglers, fishing licence: day ticket,
fishing license: day ticket | rod licence, fishing permit: day ticket | rod licence, flashlight:
headlamp | head torch, flat tire: puncture, flat tyre: puncture, flight ticket: air fare | airfare,
flyover: overpass | viaduct, footway: sidewalk | pavement, footwear: boots | sturdy shoes | walking
shoes, forest: woodland, free parking: park | no charge, freeway: motorway | trunk road, front desk:
reception | concierge, full board: three meals, fun run: road race | runners, funicular: cable car |
chairlift | gondola | lift | cableway, furthest: most distant | farthest, garage park: spaces for
cars, gas station: petrol | fuel | filling station, get refund: money back | returned in full, get
there: by bus | by train | by tram | nearest station | nearest stop | bus line | motorway exit |
directions | reach | arrive, getting there: by bus | by train | by tram | nearest station | nearest
stop | bus line | motorway exit, gondola: cable car | chairlift | lift | cableway, gridlock: queues
| congestion | traffic jam | tailback | heavy traffic, grotto: cavern | cave, guest house: inn,
guesthouse: guest house | inn, half board: breakfast and dinner | breakfast and evening meal, hand
luggage: cabin baggage | carry-on | cabin bag, harbor: harbour | port | quay | marina | dock,
harbour: port | quay | marina | dock, head torch: flashlight | headlamp, headlamp: torch |
flashlight | head torch, highest: tallest, highest point: peak | summit, highway: freeway | trunk
road, hike: footpath | trek | walkers, hiker: walker | rambler, hikers: walker | rambler, hiking:
footpath | trek | walkers, hiking boots: sturdy shoes | walking shoes, hiking path: footpath | trail
| waymarked | loop, hiking route: footpath | trail | waymarked | path | loop, hiking trail: footpath
| waymarked | path | loop, hitchhike: thumb a lift, hitchhiking: thumb a lift, holiday apartment:
self-catering, holiday flat: self-catering, holiday home: cottage | cabin | chalet | hut, holiday
house: cottage | cabin | chalet | hut, holidaymaker: visitor | traveller, hostel: dormitory | bunk,
hotel: guest house, how often: every | times a day | times a week | hourly | daily | weekly, how
reach: by bus | by train | directions, ice skating: rink, interstate: motorway | freeway | trunk
road, jetty: pier | quay | landing stage, jog: runners, jogging: runners, journey: trip, knapsack:
rucksack | backpack | daypack, landmark: sight | monument, landscape: views | countryside, last bus:
final train | runs until | final bus, last train: final bus, leave at: sets off | departs |
departure, leave bags: lockers | left-luggage | luggage room | cloakroom | luggage store, leave
from: depart | start at, leave luggage: lockers | cloakroom, leaving time: departs | sets off, left
luggage: lockers | cloakroom | store bags, licence plate: registration number, license plate:
registration number, lido: swimming pool | pool | swimming baths, lifeguard: supervised, lift share:
carpool, linen: sheets, locker: cloakroom, lodge: guest house | inn, lodging: hotel | guest house |
hostel | rooms | campsite | spend the night | overnight, lodgings: hotel | guest house | hostel |
rooms | campsite | spend the night | overnight, loo: toilets | lavatories | WC, lookout: views over
| panorama | viewpoint, lost found: handed in, lost item: handed in, lost property: found items |
handed in, luggage: suitcase | bags | left luggage, luggage storage: lockers | cloakroom, marathon:
road race | runners, marina: harbour | port | quay | dock, minibus: shuttle bus | small bus, money
back: refund | reimbursed, motel: guest house | inn, motorhome: campervan, motorway: freeway | trunk
road, mountaintop: peak | summit, national park: protected area, nature park: protected area |
reserve, nature reserve: protected area, near: within walking distance, nearby: near | neighbouring
| around the corner | within walking distance, nearest station: walk from | minutes from | stop at,
nearest stop: walk from | minutes from, need bring: pack | equipment | kit list, night bus: until |
after midnight, numberplate: number plate | licence plate | registration number, on foot: stroll |
hike, one way: single, open fire: campfire, outing: day trip | excursion | trip, overnight stay:
hotel | guest house | hostel | rooms | campsite | spend the night, overpass: viaduct | flyover,
packing list: bring | equipment, park free: free parking | no charge, park my: spaces for cars, park
ranger: warden, park your: spaces for cars, parking: spaces for cars, parking charge: pay and
display, parking fee: pay and display | pay to park | costs to park | per hour, parking lot: spaces
for cars, parking ticket: pay and display, passenger: traveller | commuter, passport: identity card
| travel document, pavement: sidewalk, peak: summit, pedestrian crossing: crosswalk, petrol station:
fuel | filling station, pickup: collected | meeting point, picnic: packed lunch, pier: quay | jetty
| landing stage, piste: slopes | ski, pitch tent: campsite | campground | camp, place stay: hotel |
guest house | hostel | rooms | campsite | spend the night | overnight, plane ticket: air fare |
airfare, pool: lido | swimming baths, port: harbour | quay | marina | dock, pram: stroller |
pushchair | buggy, private bathroom: own shower | en-suite | own toilet, public transit: bus | tram
| train | metro, public transport: bus | tram | train | metro, public transportation: bus | tram |
train | metro, puncture: flat tyre | flat tire, pushchair: stroller | pram | buggy, quay: pier |
jetty | landing stage, rail: railway | train, railroad: railway | rail | train, railway: rail |
train, rain gear: waterproof | waterproof jacket, rain jacket: waterproof, raincoat: waterproof |
rain jacket | waterproof jacket, ramble: walk | stroll | hike | trail | footpath | trek | walkers,
rambler: walker | hiker, ranger: warden, reach it: by bus | by train | by tram | nearest station |
nearest stop | bus line | motorway exit, rebook: change the date | move your booking, reception:
front desk | concierge, receptionist: front desk | reception | concierge, refund: money back |
returned | reimbursed, rent bike: cycle hire, reschedule: move your booking | change the date |
rebook, restroom: toilets | lavatories | WC, return ticket: round trip | there and back, rideshare:
lift share | car share | share a car | share a ride | carpool, ridesharing: lift share | car share |
share a car | share a ride | carpool, road closed: diversion, road closure: closed to traffic |
closed to cars | diversion, roadworks: road works | resurfacing, rod licence: day ticket | fishing
permit, ropeway: cable car | chairlift | gondola | lift | cableway, round trip: return | there and
back, roundabout: traffic circle, rucksack: daypack, rv: motorhome | camper | caravan | campervan,
scenery: views | countryside, scenic view: panorama | lookout | viewpoint, scuba: dive, seashore:
shore | seaside | sands | seafront | coast | beach, seaside: shore | sands | seafront | coast |
beach, season ticket: monthly pass | annual pass, seat belt: buckle up, seatbelt: belt | buckle up,
self catering: own kitchen | cook for yourself | kitchen, set off: leaves | departs | departure, set
out: leaves | departs | departure, sets off: leaves | departs, shoes: boots, shore: seaside | sands
| seafront | coast | beach, should bring: pack | equipment | kit list, shuttle: free bus | minibus,
shuttle bus: minibus, sidewalk: pavement, sightseeing: sights | attractions | landmarks, sightseer:
visitor | holidaymaker | traveller, signpost: signs | marked | waymarked | blazes, signposted: signs
| marked | waymarked | blazes, single ticket: one way | single fare, skating: ice rink | rink, ski:
slopes | piste, ski lift: cable car | chairlift | gondola | cableway, ski slope: piste, skiing:
slopes | piste, sled: sledge | toboggan, sledge: sled | toboggan, sledging: sled | toboggan, sleep:
hotel | guest house | hostel | rooms | campsite | spend the night | overnight, sleep over: overnight
| beds | camp, speed limit: km/h | mph, stay overnight: hotel | guest house | hostel | rooms |
campsite | spend the night | beds | camp, step free: ramp | accessible | disabled toilet | lift |
wheelchair, stoplight: traffic lights | signals, store bags: lockers | left luggage, store luggage:
lockers | cloakroom, streetcar: tram, stroll: walk, stroller: pram | pushchair | buggy, suitcase:
luggage | bags, summit: peak, sun cream: sunscreen | sunblock, sun lotion: sunscreen | sunblock,
sunblock: sunscreen | sun cream | sun protection, suncream: sunscreen | sun cream | sun protection |
sunblock, sunscreen: sun cream | sun protection | sunblock, swim: bathe, swimming: bathe, swimming
pool: lido, take along: bring | pack | equipment | kit list, tallest: highest, tent: campsite |
campground | pitches | camp, timetable: departs | departures | runs every | times | every | leaves
at, to bring: pack | equipment | kit list, to pack: bring | equipment | kit list, to stay: hotel |
guest house | hostel | rooms | campsite | spend the night | overnight, toboggan: sledge | sled,
toilet: loo | restroom | lavatories | WC, toilets: loos | restrooms | lavatories | WC, top mountain:
peak | summit, torch: headlamp, tour: guided walk, tourism: tourist | visitors, tourist: visitor |
holidaymaker | traveller, tourist attraction: sights | landmark | places of interest, tourist
information: visitor centre, tourist office: information centre | information center | visitor
centre, towels: bed linen | sheets, traffic circle: roundabout, traffic jam: queues | congestion |
tailback, traffic light: signals, trail marker: signs | signpost | marked | waymarked | blazes,
train: railway | rail, tram: streetcar, tram stop: halt, transfer bus: shuttle | minibus, transit:
bus | tram | train | metro, travel document: identity card, trek: hike | trail | footpath | walk |
walkers, trekking: hike | trail | footpath | walk | trek | walkers, trip: journey | excursion |
outing, trolley: streetcar | tram, underpass: tunnel, vacancies: rooms available | rooms free | beds
free, vacancy: rooms available | rooms free | beds free, vacation rental: self-catering, viewpoint:
views over | panorama | lookout, visa: entry permit, visitor center: information centre | tourist
office | tourist information, visitor centre: information center | tourist office | tourist
information, vista: views over | panorama | lookout | viewpoint, voyage: journey | crossing |
sailed, walk: on foot | stroll | hike | trail | footpath | trek | walkers, walker: hiker | rambler,
walkers: hiker | rambler, walking: on foot | stroll | hike, walking boots: sturdy shoes, walking
route: footpath | trail | waymarked | path | loop, walking trail: footpath | waymarked | path |
loop, wander: walk | stroll, warden: ranger, wardrobe coats: lockers | cloakroom, waterfall:
cascade, waterproofs: rain jacket, waymark: signs | signpost | marked | blazes, waymarked: signs |
signpost | marked | blazes, what bring: pack | equipment | kit list, wheelchair: disabled toilet |
step-free | ramp | lift | accessible, wheelchair access: step-free | ramp | barrier-free | disabled
toilet, where park: spaces for cars, whereabouts: situated | lies in | stands on | stands in |
located, which bus: route, wildlife: fauna, wildlife reserve: nature park | protected area,
windscreen: windshield, windshield: windscreen, woodland: forest | woods, youth hostel: dormitory |
bunk, zebra crossing: crosswalk
"""
