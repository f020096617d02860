"""Words of home, repair, cleaning, craft, garden, pets, food and recipes. Pure."""

ENTRIES = """
ac: air-conditioned | air conditioner | air conditioning | cooling, adhesive: glue, adopt: rehome,
afters: pudding | dessert | sweet course, air conditioner: cooling, air conditioning: cooling,
aircon: air-conditioned | air conditioner | air conditioning | cooling, all purpose: plain flour,
allen wrench: hex key, allergen: allergy, allergens: allergy, allergic: allergens, allergy:
allergens, allotment: community garden | garden plot | plots, alternative: substitute, animal
doctor: vet | veterinarian | veterinary, animal home: shelter | rescue centre, animal rescue:
shelter, animal shelter: rescue centre, apiary: hives | bees | beekeeper, appetiser: appetizer |
starter | first course, appetizer: appetiser | starter | first course, appliance: household device |
kitchen machine, aquarium: fish tank, architect: designed by, armchair: easy chair, artisan:
craftsman, arugula: rocket, backyard: yard | garden, bake time: minutes | hours, baking sheet: tin |
tray, baking time: minutes | hours, baking tin: tray, baking tray: tin, bar: tavern | pub, bathtub:
bath, battery life: lasts | hours | charge, beat eggs: whisk | whip, bed linen: sheets, bedclothes:
sheets | bed linen | bedding, bedding: sheets, bedsit: studio apartment | one-room | studio flat,
beekeeper: hives | bees | apiary, beekeeping: hives | bees | apiary, beetroot: beet, bicarbonate:
baking soda, bin bag: sack | refuse sack, bin collection: refuse, bin day: refuse | waste
collection, bin liner: sack | refuse sack, blender: liquidiser | mixer | food processor, blinds:
drapes | curtain, blocked: clogged | jammed, blocked drain: unblock | blockage | plunger, blocked
sink: unblock | blockage | plunger, bloom: in flower | blossom | flowering, blossom: in flower | in
bloom | flowering | bloom, boiler: water heater, bookcase: bookshelf | shelves, bookshelf: bookcase
| shelves, booze: beer | wine | spirits | alcohol, bottle opener: corkscrew, break down: out of
order | stopped working, breakdown: out of order | stopped working, breakfast: morning meal,
brewery: brewed, bricklayer: mason, bring dish: potluck, broil: grill, broiler: grill, broken down:
out of order | stopped working, bucket: pail, buffet: help yourself, bug spray: insecticide |
pesticide | insect repellent, burnt: too dark | scorched | too hot, bush: shrub, cabinet: cupboard,
cafe: tea room | coffee house, cage: hutch, calorie: kcal, calories: kcal, candy: confectionery,
capsicum: pepper | bell pepper, caretaker: janitor | concierge, carpenter: joiner | woodworker,
carpentry: joinery | woodworking, carpet: rug, castrate: neuter | spay, cat food: feed | kibble,
caterer: food and drink | food is provided, catering: food and drink | food is provided, cattle:
livestock, celiac: gluten-free | wheat-free, central heating: radiator | boiler, ceramic: clay |
pottery | earthenware, ceramics: clay | pottery | earthenware, charge time: hours to charge | full
after | charged in, chef: cook, chickpea: garbanzo, chimney: flue | stack, chips: french fries,
chop: slice | dice | cut into | finely cut, chore: household tasks | housework | cleaning rota,
chores: household tasks | housework | cleaning rota, circuit breaker: fuse, clean: scrub | rinse |
wipe down | dust off | wash | wipe, clean up: clear up | put away | tidy, cleaning: scrub | rinse,
cleaning lady: cleaner | housekeeper, clear out: sort out | tidy | put away, cling film: plastic
wrap, clingfilm: cling film | plastic wrap, clogged: blocked | jammed, clogged drain: unblock |
blockage | plunger, cloth: rag, clothes dryer: tumble drier, clothes line: hang out the washing |
clothesline, clothesline: hang out the washing | washing line, cockerel: rooster, coeliac:
gluten-free | wheat-free, coffee maker: espresso machine, coffee shop: tea room | café, coffeehouse:
tea room | coffee house | café, collapses: sinks | sunken | falls in | dips, collar: neckband,
comforter: duvet | quilt, concierge: janitor | caretaker, condo: apartment | flat, condominium:
apartment | flat, confectionery: sweets | candy | chocolates, cook gently: simmer, cooking time:
minutes | hours, cooktop: hob | stove | hotplate | burner, corkscrew: bottle opener, cornflour:
cornstarch, cornstarch: cornflour, corridor: hall | passage | hallway, corrosion: rust | corrode,
couch: settee, craft: handicraft, craftsman: artisan, craftsperson: artisan | craftsman, crisps:
potato chips, crockery: plates | dishes, cupboard: cabinet | closet, curtain: drapes, cut back: trim
| prune, cut up: chop | slice | dice, cutlery: knives and forks | knife and fork | spoons, dairy:
milk, dairy free: oat milk, damp: moisture | moist | humid, declutter: clear up | sort out | tidy |
put away, deep freeze: freezer, delicious: yummy, descale: limescale | chalk | vinegar, dessert:
pudding | sweet course, detergent: washing powder | washing-up liquid | soap, diner: bistro |
restaurant | eatery, dinner: evening meal, dinnerware: plates | crockery | dishes, dirt: grime |
mud, dirty: soiled | muddy | grubby, disassemble: take apart | dismantle | remove the screws,
disgusting: horrible | revolting | tasted bad, dish: meal, dish soap: washing-up | wash up,
dishwasher: dish washer | rinse aid | by hand | washed, dishwasher safe: dishwasher, dishwashing:
dishes | washing-up | wash up | dish soap, disinfect: sterilise | sanitise | kill germs, dismantle:
take apart | disassemble | remove the screws, dispose: bin | recycle | take back, do dishes:
washing-up | wash up, dog: hound, dog food: feed | kibble, dog house: kennel, dog pound: shelter |
rescue centre | animal home, dog walker: walkies, dog walking: walkies, doghouse: kennel, doorbell:
ring the bell | bell, dough rise: prove | proof | double in size, drafty: drafts | draughts,
drainpipe: gutter, drapes: curtain, draught: drafts, draughty: drafts | draughts, dresser: chest of
drawers | sideboard, dressmaker: tailor | seamstress, drinking water: fountain | refill your bottle,
drip: leak | water comes out, drips: leak, dryer: dry your clothes | tumble drier, dump: landfill |
recycling centre, dustbin: bin | trash can | garbage can, duvet: quilt | comforter, dwelling: house
| home, eat: cafe | restaurant | lunch | meals | food | snacks, eat out: bistro | restaurant | diner
| eatery, eatery: bistro | restaurant | diner, electric bill: electricity costs | per kilowatt |
kwh, electrician: electrics | wiring, electricity bill: per kilowatt, embroider: stitching |
needlework, embroidery: stitching | needlework, emergency exit: fire escape | escape route, evict:
told to leave | notice to leave | notice to quit, eviction: told to leave | notice to leave | notice
to quit, fabric: cloth | textile | material, farm animals: cows | sheep | cattle | livestock,
fertilise: feed | manure | fertilizer | compost, fertiliser: feed | manure | fertilizer | compost,
fertilize: feed | manure | fertiliser | compost, fertilizer: feed | manure | fertiliser | compost,
filthy: soiled | muddy | grubby | dirty, fire alarm: smoke detector, fire escape: emergency exit,
fireplace: hearth, firewood: logs | wood, first use: before using | new | first time, fish tank:
aquarium, fixable: repair | mended | fixed, fizzy drink: lemonade | soda, flatware: knives and forks
| knife and fork | spoons | cutlery, flavor: flavour | tastes, flavour: flavor | tastes, flower: in
bloom | blossom | bloom, flower bed: border, flowerbed: beds | flower bed | border, flowering: in
bloom | blossom | bloom, flowerpot: pot | planter, food: cafe | meals | snacks | eat, food
processor: blender | liquidiser | mixer, foodbank: food parcels | food pantry, freezer: freezing
compartment, french fries: chips, fries: chips, fry: saute, fry pan: skillet, frying pan: skillet,
furnished: furniture, furnishings: furniture, furniture: furnishings, fuse: circuit breaker |
consumer unit, fuse box: circuit breaker | consumer unit | breaker, fusebox: circuit breaker |
consumer unit | fuse box | breaker, garbage: refuse | household waste, garbage bag: sack | bin liner
| refuse sack, garbage bin: trash can, garbage collection: bins are emptied | refuse, garbanzo:
chickpea, garden: yard, garden plot: allotment, gardener: horticulture, gardening: horticulture,
germ: bacteria, germs: bacteria, glasshouse: greenhouse | polytunnel, glue: adhesive, go bad: keeps
for | lasts | use within | best before | shelf life, go off: keeps for | lasts | use within | best
before | shelf life, gone off: past its best, green onion: scallion, greenhouse: glasshouse |
polytunnel, grime: mud | dirt, ground beef: mince, guarantee: warranty | repaired free, hallway:
hall | passage | corridor, hammer: mallet, handcrafted: by hand | handmade | home-made, handicraft:
craft, handmade: by hand | handcrafted | home-made, handyman: caretaker | odd jobs, handyperson:
handyman | caretaker | odd jobs, harvest: gather, harvesting: gather, hearth: fireplace, heater:
radiator, herbicide: weedkiller, hob: hotplate | cooktop | burner, homemade: by hand | handcrafted |
handmade, hoover: vacuum | vacuum cleaner, horseback: riding, horticulture: gardening, hose:
hosepipe, hosepipe: hose, hothouse: glasshouse | greenhouse | polytunnel, hotplate: hob | stove |
cooktop | burner, hound: dog | puppies, house: dwelling | residence, house painter: decorator,
housekeeper: cleaner, housework: household tasks | cleaning rota | chores, how hot: degrees |
celsius | fahrenheit | gas mark, humid: moisture | damp | moist, humidity: moisture | damp | moist,
hungry: cafe | meals | snacks, hut: cabin, hutch: cage, ice lolly: popsicle | lollipop, icebox:
fridge | refrigerator, indicates: means | shows that, ingredients: cups | tablespoons, inoculate:
vaccine | jab, insect repellent: bug spray | mosquito spray, insecticide: pesticide | insect
repellent, insulate: lagging, insulation: lagging, irrigate: sprinkler, irrigation: sprinkler, jab:
vaccine | inoculation, jammed: stuck | blocked | will not move, janitor: caretaker | concierge,
jewellery: jewelry, jewelry: jewellery, joiner: carpenter | woodworker, joinery: carpentry |
woodworking, kcal: calories, keep fresh: lasts | use within | best before | shelf life, ketchup:
tomato sauce, kettle: boil water, kiln: fired, kitchen roll: paper towel, kitten: young cat, kitty:
young cat, knead: work the dough, knit: yarn, knitting: yarn, lacquer: varnish, lactose: milk |
dairy, lactose free: oat milk, ladder: stepladder, lamp shade: lampshade, lampshade: lamp shade,
landfill: dump | waste site | recycling centre, landlady: landlord | owner of the house | owner of
the flat, landlord: owner of the house | owner of the flat, last long: keeps for | use within | best
before | shelf life, launderette: laundromat | washing machines, laundrette: launderette |
laundromat | washing machines, laundromat: launderette | washing machines, lawn: turf, lawn mower:
cut the grass | mow | lawnmower, lawnmower: mower | cut the grass | mow, leaking: drips | wet |
water comes out, leaks: drips | wet | water comes out, leaky: leak | drip, lease: tenancy | rental
contract | rental agreement, leash: on a lead, light bulb: led, lightbulb: bulb | led, limescale:
descaler | chalk, liquidiser: blender | mixer | food processor, liquor: beer | wine | spirits |
alcohol, livestock: cattle, living room: lounge, lodger: tenant | occupant | renter, loft: attic,
log burner: wood-burning stove | stove, lollies: sweets | candy | confectionery | chocolates,
lollipop: ice lolly | popsicle, lounge: sitting room | living room, lumber: wood | timber | planks,
lunch: midday meal | luncheon | cafe | meals | eat, luncheon: midday meal, maid: cleaner |
housekeeper, main course: entree, main dish: entree, maintenance: servicing | repairs | upkeep,
makeover: renovate | refurbish | restore | modernise, mallet: hammer, manure: feed | fertiliser |
fertilizer | compost, mason: bricklayer, meal: dish, meaning: stands for | indicates | signals,
measuring tape: ruler, meatless: meat-free | vegetarian, mend: patch, mended: patch, mildew: mould |
mold, mince: chop | slice | dice | cut into | finely cut | ground beef, minced meat: ground beef,
mineral water: still or sparkling, mix: combine | blend, mixer: blender | liquidiser | food
processor, moist: moisture | damp | humid, mold: mould | mildew, mortgage: home loan | house loan,
mosquito repellent: bug spray, mould: mold | mildew, move house: relocate, mow: mower | cut the
grass | lawnmower, mower: cut the grass | mow | lawnmower, mulch: bark chips | straw, napkin:
serviette, neuter: spay | castrate, neutered: spay | castrate, nibbles: light meal | snacks |
refreshments | tea and cake | coffee and cake, noise: loud | hum | rattle | squeak, noisy: loud |
hum | rattle, nonalcoholic: juice | lemonade | alcohol-free, not work: out of order | broken, not
working: out of order | broken, on leash: on a lead, orchard: fruit trees, origami: paper folding,
out order: broken, overhaul: restore | refurbish | renovate | reconditioned, pail: bucket,
paintbrush: brush, paper towel: kitchen roll, pesticide: insecticide | insect repellent, pet food:
feed | kibble, pillowcase: pillow cover, pincers: pliers, plant: sow | sown, plant food: feed |
manure | fertiliser | fertilizer | compost, plant out: repot | move to a larger pot | transplant,
plant pot: planter, plantbased: no animal products, planter: pot, plastic wrap: cling film, plates:
crockery | dishes, pliers: pincers, plug in: mains | socket | connect, plug socket: outlet, plumber:
pipes | plumbing, plumbing: pipes | plumber, plywood: wood panel, polytunnel: glasshouse |
greenhouse, popsicle: ice lolly | lollipop, potato chips: crisps, potluck: bring a dish | bring and
share, potter: pottery | ceramics, pottery: clay | ceramics | earthenware, power bill: electricity
costs | per kilowatt | kwh, power outlet: socket | plug, power point: socket | outlet | plug, power
strip: extension lead | multi-socket, power tool: electric drill | cordless, prawn: shrimp, preheat:
heat the oven | oven to, prep time: minutes | hours, preparation time: minutes | hours, prune: cut
back | trim, pruning: cut back | trim, pub: tavern, pudding: dessert | sweet course, pup: young dog,
puppy: hound | dog | young dog, put together: assemble, quilt: duvet | comforter, quilting:
patchwork, radiator: heater, rag: cloth, raised bed: border, rats: rodents | vermin, rattles: noise
| loose | vibrates, raw: uncooked, reap: gather, rebuild: reconstruct | restore, reconstruct:
rebuilt | rebuild | restore, reconstruction: rebuilt | rebuild | restore, recycle: blue bin | yellow
bin | bottle bank | dispose | take back | bin, recycling: blue bin | yellow bin | bottle bank,
recycling centre: landfill | dump | waste site, refreshment: light meal | snacks | tea and cake |
coffee and cake, refreshments: light meal | snacks | tea and cake | coffee and cake, refurbish:
restore | overhaul | renovate | reconditioned, refurbished: restore | overhaul | renovate |
reconditioned, refurbishment: renovate | restore | modernise, rehome: new home | adopt, relocate:
moved into | moving day, remodel: renovate | refurbish | restore | modernise, remodelling: renovate
| refurbish | restore | modernise, renovation: refurbish, rental agreement: tenancy | lease, rental
contract: tenancy | lease, renter: tenant | lodger | occupant, repair: overhaul | restore, repair
cafe: mechanic | workshop | technician, repair shop: mechanic | workshop | technician, repairer:
mechanic | workshop | technician, repairman: mechanic | workshop | technician | repair, repot: plant
out | move to a larger pot | transplant, rescue centre: shelter | animal home, restaurant: bistro |
diner | eatery, restored: rebuilt | repaired | renovate, rinse: wash | clean, ripe: ready to pick |
ready to harvest, ripen: ready to pick | ready to harvest, rise dough: prove | proof | double in
size, rooster: cockerel, roster: rota | takes turns, rota: roster | takes turns, rubbish: refuse |
household waste, rubbish bag: sack | bin liner | refuse sack, rubbish bin: trash can | garbage can,
rubbish collection: bins are emptied | refuse, ruler: tape measure, rust: corrode | corrosion,
rusty: rust | corrode | corrosion, sand down: sandpaper | grit, sanding: sandpaper | grit,
sandpaper: sand | grit, sanitise: disinfectant | sterilise | kill germs, sanitize: disinfectant |
sterilise | sanitise | kill germs, sapling: young plants | young tree | seedling, saucepan: pot |
pan | casserole, saute: fry, scallion: spring onion, scissors: shears, screwdriver: screw,
scrumptious: tasty | delicious | yummy, seamstress: tailor | dressmaker, seedling: young plants |
young tree | sapling, sellotape: tape | adhesive tape | sticky tape, service interval: maintenance |
inspect, service technician: mechanic | workshop | repair, serviette: napkin, settee: couch | sofa,
sew: stitch | needle and thread | sewn, sewage: sewer | drains | wastewater, sewer: drains |
wastewater, sewing: stitch | needle and thread | sewn, shade: sheltered from the sun, shady: partial
shade | sheltered from the sun, shears: scissors, shed: hut, shelf: rack, shelf life: keeps for |
lasts | use within | best before, shovel: spade, shrimp: prawn, shrub: bush, signature dish:
specialty | known for, silverware: knives and forks | knife and fork | spoons | cutlery, simmer:
cook gently, sink: washbasin, sitting room: lounge, skillet: frying pan, slice: chop | dice | cut
into | finely cut, smell: odour | stink | scent, smells: odour | stinks | scent, smoke detector:
fire alarm, snack: light meal | refreshments | tea and cake | coffee and cake, sofa: settee, soft
drink: lemonade | soda | non-alcoholic | juice | alcohol-free, soft drinks: non-alcoholic | juice |
lemonade | alcohol-free, soil: earth, sow: sown | seeds, sowing: sown | seeds, spade: shovel, spare
part: replacement | order | can be bought, spare parts: replacements | order | can be bought, spay:
neuter | castrate, spayed: neuter | castrate, spice: seasoning, spicy: chili, spigot: faucet | tap,
spirits: liquor | whisky | vodka, spoiled: gone bad | past its best, spoilt: gone bad | past its
best, spring onion: scallion, sprinkler: irrigation, staircase: stairs | stairway | flight of steps,
stairs: staircase | stairway, stairway: stairs | staircase | flight of steps, stale: gone bad | past
its best, starter: appetiser | appetizer | first course, stepladder: steps, sterilise: disinfectant
| sanitise | kill germs, sterilize: disinfectant | sterilise | sanitise | kill germs, stick
together: adhesive | glue, stir: mix | combine | blend, stitch: needle and thread | sewing machine |
sewn, stock cube: bouillon, stop working: out of order | broken, stopped working: out of order |
broken, storey: floors, storeys: floors, stovetop: hob | stove | hotplate | cooktop | burner, stray:
homeless | abandoned, strays: homeless | abandoned, stuck: jammed | will not move | does not turn |
caught, studio flat: one-room, substitute: instead of | alternative, sunken loaf: sank | too much
water | collapsed, sunny: sunshine | full sun | clear skies, supper: evening meal, sweets:
confectionery, switch on: turn on | press | start, tableware: plates | crockery | dishes, tailor:
seamstress | dressmaker, take apart: dismantle | disassemble | remove the screws, takeaway: take
away | to take away, takeout: take away | to take away, tap water: refill your bottle, tape measure:
ruler, tasty: yummy, tavern: pub | bar | inn, teahouse: tea room | coffee house | café, tearoom: tea
room | coffee house | café, technician: mechanic, temp: degrees | celsius | fahrenheit | gas mark,
temperature: degrees | celsius | fahrenheit, tenancy: lease, tenancy agreement: lease | rental
contract, tenant: lodger | occupant | renter, textile: cloth | fabric | material, thermostat:
temperature control, throw away: dispose | bin | recycle, tidy up: clear up | put away, timber: wood
| lumber | planks, tinfoil: foil, to go: take away | to take away, toaster: toast, too dark: burnt |
scorched | browned, too salty: salt, tool box: toolbox | toolkit, tool kit: toolbox | toolkit,
toolbox: tools | toolkit, toolkit: tools | toolbox, top speed: km/h | as fast as | maximum,
transplant: repot | plant out | move to a larger pot, trash: refuse | household waste, trash bag:
sack | bin liner | refuse sack, trash bin: garbage can, trash collection: bins are emptied | refuse,
trash pickup: bins are emptied | bins are collected | refuse | waste collection, trim: cut back |
prune, tumble dryer: dry your clothes, turn off: switch off | hold | stop, turn on: switch on |
press | start, unblock: blockage | blocked | plunger, unclog: blockage | blocked | plunger,
uncooked: raw, undercooked: underdone | pink inside, unfreeze: thaw | defrost, unplug: mains |
socket | disconnect | pull out the plug, upkeep: servicing | repairs, utensil: knives and forks |
knife and fork | spoons | cutlery, vaccination: inoculation | jab, vaccine: inoculation | jab,
vacuum: hoover, vacuum cleaner: hoover, varnish: lacquer, vegan: plant-based | no animal products,
vegetarian: meat-free, veggie: meat-free | vegetarian, ventilate: open the windows | fresh air,
ventilation: open the windows | fresh air, veranda: porch, vermin: rodents | rats, vet:
veterinarian, veterinarian: veterinary, veterinary: vet | veterinarian, waiter: serving staff |
waitress, waitress: serving staff | waiter, walk dog: walkies, warranty: guarantee | repaired free,
wash: rinse | clean | dishwasher, washbasin: sink | basin, washer: laundry, washing line:
clothesline, washing machine: laundry, washing powder: detergent, washing up: dishes | dish soap,
waste bin: trash can | garbage can, wastebasket: bin | trash can | garbage can, wastebin: bin |
trash can | garbage can, water heater: boiler | furnace, weave: loom | woven, weaver: loom | woven,
weaving: loom | woven, weedkiller: herbicide, wheelbarrow: barrow, whip: whisk, whisk: beat | whip,
whole grain: wholemeal | wholegrain, whole wheat: wholemeal | wholegrain, wholemeal: whole-wheat |
wholegrain, wholewheat: wholemeal | wholegrain, wipe: clean | cloth, wood burner: stove, woodburner:
wood burner | log burner | stove, woodwork: joinery | carpentry, woodworking: joinery | carpentry,
worn: wear, woven: loom, yarn: wool, yummy: tasty | delicious
"""
