"""Things, trades, weather and doings round the house and the club. Pure."""

ENTRIES = """
aboard: on board, acres: hectare, airstrikes: air raid | bombing, anorak: rain jacket, apron:
pinafore, asylum: refuge, atrocities: war crimes, autonomy: self-government | self-rule, aviation:
flying | aircraft, bailout: rescue loan, bake sale: cake sale, baker: bakery, banister: handrail,
barber: hairdresser, battlefield: front, beanie: woolly hat, biggest: largest, binoculars: field
glasses, biro: ballpoint | pen, blackboard: chalkboard, bonnet: hood, boulder: rock | stone, bruise:
black eye | contusion, bumper: fender, cabbie: taxi driver, cavalry: horsemen, charity run:
sponsored run, citizenship: nationality, clause: paragraph, columnist: journalist, cord: cable,
correct: accurate, credentials: login | username | password, crossroads: junction | intersection,
cubicle: booth, decree: edict, detainees: prisoner | inmate, dome: cupola, dune: sand hill, embargo:
sanctions, epic: saga, farther: further, flask: thermos, flea market: jumble sale | car boot sale,
freelancer: self-employed, frontier: border, goggles: safety glasses, handrail: banister | railing,
hangover: drunk, hog: pig | boar, hurdles: obstacle, inability: unable, inclusion: include,
incumbent: in office, instability: unstable, jumble sale: flea market | rummage sale, lantern: lamp,
largest: biggest, layout: arrange, level crossing: railway crossing | railroad crossing, lorry
driver: truck driver, lover: boyfriend | girlfriend | partner, lowest: minimum | cheapest, lunch
break: midday break, lunchbox: packed lunch | sandwich box, mafia: mob, mail: letter | e-mail,
marsh: bog | swamp | wetland, meadow: pasture | grassland, moped: scooter, nap: sleep, naval: navy |
warship, number plate: license plate | registration plate, oar: paddle, open day: open house, open
house: open day, pacifier: dummy, packed lunch: sandwich | bring own food, paddle: oar, password
reset: new password, payslip: pay statement, pebble: stone, pending: not yet decided | awaiting,
piracy: pirate, posters: flyer, puddle: standing water, ritual: rite | ceremony, sailing: boat |
yacht, sandals: flip-flops, scavenger hunt: treasure hunt, shadow: shade, siege: besiege, slain:
kill | murder, sleet: wet snow, speed camera: radar | speed trap, spreadsheet: excel | table,
sprint: dash, swamp: marsh | bog | wetland, tea towel: dishcloth, thermos: flask | vacuum flask,
tonight: this evening, torchlight: torch, tracksuit: sports clothes | sportswear, treasure hunt:
scavenger hunt, tribe: clan, trio: three, triple: treble, tsunami: tidal wave, twice: double, veto:
block | reject, voluntarily: of own free will, wallpaper: background, warfare: battle, wellies:
rubber boots | wellington boots, zoo: animal park
"""
