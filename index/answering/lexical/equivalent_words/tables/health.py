"""Health, medicine, weather, nature and science. Pure."""

ENTRIES = """
ache: pain | hurts, adverse effect: adverse | unwanted effects, ai: artificial intelligence,
allergic: intolerant | hypersensitive | reaction to, allergy: intolerant | hypersensitive | reaction
to, ambulance: emergency vehicle, antibiotic: penicillin, antibody: immunity, anxiety: worry |
nervous | panic attacks, anxious: worry | nervous | panic attacks, apparatus: gadget | instrument,
archaeologist: excavation | dig, artificial intelligence: ai | machine learning, asleep: sleeping |
slept, astronaut: crew member | cosmonaut | space traveller, astronomer: observatory | telescope,
bacteria: germs | microbes, bad weather: rain | storm, bandage: dressing | plaster, belly: abdomen |
abdominal | tummy, blast off: launch | lifted off, blind: lost sight | visually impaired | sightless
| partially sighted, blood donation: blood donor, blood pressure: hypertension, booster: top-up dose
| further dose, breastfeed: nursing, breastfeeding: nursing, breed: nest | raise young | lay eggs,
breeze: wind, brook: creek, calculate: worked out, cancer: tumour | tumor | leukaemia | leukemia |
lymphoma | carcinoma, carbon dioxide: co2 | methane | greenhouse gas, care home: old people's home |
home for the elderly | nursing home, caregiver: cares for | care worker, carer: cares for | care
worker, check up: examination | health check | screening, checkup: examination | health check |
screening, chemical: substance | compound, chemist: pharmacist | dispensary, childbirth: labour |
delivery | born, chilly: freezing | frost | below zero | low temperatures, climate change: global
warming | greenhouse gases, clinic: surgery | health centre | medical centre | outpatient, clouds:
overcast | grey skies, cloudy: overcast | grey skies | clouds, co2: carbon dioxide, coast: shore |
seaside | beach, cold: chilly | freezing | frost | below zero | low temperatures, cold snap:
freezing temperatures | cold spell, cold spell: freezing temperatures | cold snap, colliery: mine |
pit, common: widespread | frequent, compute: calculate | work out, conclude: findings, conclusion:
findings | result, consultant: expert, contagious: spreads from | passed on | catching | transmitted
| transmissible | infectious, contaminated: polluted | fouled | tainted | toxic, contract: infected
with | caught, coronary: heart, coronavirus: covid, cosmonaut: crew member | space traveller,
counselling: therapy | therapist, counsellor: psychologist | therapist | counselling, counselor:
psychologist | counsellor | therapist | counselling, covid: coronavirus, creek: brook, curable: heal
| remedy | treatable | recovered | treatment for, cure: heal | remedy | treatable | recovered |
treatment for, dawn: daybreak | first light | sunrise, deaf: hard of hearing | hearing impaired |
hearing loss, deep: metres down, degrees: celsius, dehydrated: lack of water | not enough water |
drink plenty, dentist: dental, depression: low mood | feeling low, depth: metres down, device:
gadget | apparatus | instrument, diabetes: blood sugar | insulin, diagnosed: found to have | told
she had | told he had | suffers from, diagnosis: found to have | told she had | told he had |
suffers from, diarrhea: loose stools | diarrhoea, diarrhoea: loose stools | diarrhea, die out: no
longer exist | vanished from | wiped out | disappeared from | last seen | extinct, diet: nutrition,
dig up: dug up | unearthed | excavated | digging, dinosaur: prehistoric reptile, disabled:
impairment | wheelchair, discover: found | came across | unearthed | identified | detected |
uncovered | stumbled upon | came to light | spotted, discovery: found | came across | unearthed |
identified | detected | uncovered | stumbled upon | came to light | spotted, disease: disorder |
infection | syndrome, dizzy: lightheaded | giddy | vertigo, dna: genome | inherited | hereditary,
doctor: general practitioner | surgeon | consultant | specialist, donate blood: blood donor, donor:
donated organ, dosage: tablets a day | milligrams | teaspoons | dose, dose: tablets a day |
milligrams | teaspoons, downpour: rain | shower, drizzle: rain | shower, drought: dry spell | lack
of rain | no rain | water shortage, drugstore: pharmacist | dispensary, dug up: unearthed |
excavated | digging, dusk: nightfall | sundown | sunset | gets dark, eat: feeds on | diet | prey |
lives on, emission: exhaust | co2 | carbon dioxide | greenhouse gases, endangered: at risk |
threatened | under threat | few left | rare, epidemic: outbreak | pandemic, erode: worn away |
washed away | wear away, erosion: worn away | washed away | wear away, evidence: confirmed |
demonstrated, evolution: descended from, evolve: descended from, excavate: dug up | unearthed |
digging, exercise: physical activity | workout, experiment: trial | tested | in the lab | study,
expert: specialist | scientist | professor, extinct: died out | no longer exist | vanished from |
wiped out | disappeared from | last seen, fatigue: exhaustion | worn out | weary | lack of energy,
feed: diet | prey | lives on, fever: high temperature | raised temperature, find: discovered |
unearthed | came across | results | conclusions | found that, flu: influenza, fog: mist | misty |
poor visibility | low visibility, foggy: mist | misty | fog | poor visibility | low visibility,
forecast: outlook, forest: woods | woodland, fossil: bones | petrified, found: discovered |
unearthed | came across, freeze: icy | below zero | minus | frost | frosty, frost: freezing | below
zero, frostbite: frozen fingers | frozen toes, frosty: freezing | below zero, froze: icy | below
zero | minus | frost | frosty, frozen: icy | below zero | minus | frost | frosty, fuel efficient:
economical, gadget: apparatus | instrument, gave birth: having baby | had baby | delivered | born |
childbirth | labour | labor, gene: dna | genome | inherited | hereditary, genetic: dna | genome |
inherited | hereditary, germ: bacteria | virus | microbes | pathogen, give birth: having baby | had
baby | delivered | born | childbirth | labour | labor, give blood: blood donor, glasses: spectacles
| lenses, global warming: climate change | rising temperatures, good weather: sunny | sunshine |
dry, gp: general practitioner | surgeon | consultant | specialist, green energy: wind power | solar
| hydro | renewables, greenhouse gas: carbon dioxide | co2 | methane, greenhouse gases: carbon
dioxide | co2 | methane | greenhouse gas, gust: wind, habitat: lives in, hail: hailstones |
hailstorm, hailstorm: hailstones, harbor: quay | docks, harbour: quay | docks, harmless: not
dangerous | no danger, hatch: emerge from the egg | come out of the egg, headache: migraine | head
hurts | sore head, heal: cure | recover | mend, heart attack: coronary | myocardial, heat: scorching
| boiling | heatwave, heat stroke: heat exhaustion | sunstroke | overheating, heatstroke: heat
exhaustion | sunstroke | overheating, heatwave: hot spell | hot weather | heat wave, hereditary:
genetic | passed down | runs in the family, hibernate: winter sleep, high blood: hypertension,
high temperature: fever, hill: peak | summit, hospital: ward | clinic | infirmary | medical centre,
hot: scorching | boiling | heatwave, hurts: ache | sore | discomfort, hygiene: cleanliness,
hypertension: blood pressure, hypothermia: too cold | body temperature, hypothesis: believed that |
idea that, ice: frozen, icy: frozen | black ice, ill: unwell | disease | ailment | under the weather
| disorder | infection | syndrome, immunise: vaccine | jab, immunize: vaccine | jab | resistant |
antibodies, infection: virus | bacteria | bacterial | viral | contracted | caught | germ,
infectious: spreads from | passed on | catching | transmitted | transmissible | contagious,
inflamed: swelling | swollen, inflammation: swelling | swollen, influenza: flu, ingredient: consists
of, inherited: genetic | passed down | runs in the family, insomnia: cannot sleep | trouble sleeping
| sleeplessness, instrument: gadget | apparatus, insulin: diabetes, intolerance: allergic | allergy,
itch: itchy | rash, itchy: itching | rash, jab: immunised | inoculated | booster | immunized, lab:
laboratory, laboratory: lab, land: touched down | touchdown, life expectancy: live for | live to |
lifespan, life span: live for | live to, lifespan: live for | live to, liftoff: launch | blasted off
| lifted off, limb: arm | leg, lose weight: slimmed | shed kilos | shed pounds, lost weight: slimmed
| shed kilos | shed pounds, lunar: moon, machine: apparatus, measure: gauge, medication: tablets |
remedy | prescription | pills, medicine: tablets | remedy | prescription | pills, mental health:
wellbeing | psychological, microbe: bacteria | germ, migraine: headache, migrate: fly south |
overwinter, migratory: fly south | overwinter, mining: pit | colliery, mist: misty | fog | poor
visibility | low visibility, misty: mist | fog | poor visibility | low visibility, moon: lunar,
mountain: peak | summit, nausea: queasy | feel sick, nauseous: queasy | feel sick, nice weather:
sunny | sunshine | dry, nocturnal: at night, nurse: sister, nursing home: old people's home | home
for the elderly | care home, obese: overweight, operation: under the knife | transplant | surgical |
theatre | surgery, optician: optometrist | eye test, orbit: circles | revolves | goes round | goes
around, outbreak: epidemic | pandemic, overcast: grey skies | clouds, overweight: obese, pain: ache
| sore | hurts | discomfort, pain relief: paracetamol | ibuprofen | aspirin | painkiller |
analgesic, painkiller: paracetamol | ibuprofen | aspirin | pain relief | analgesic, pandemic:
outbreak | epidemic, patient: sufferers, pharmacist: dispensary, pharmacy: pharmacist | dispensary,
pill: capsule | tablet, pioneer: first to | ground-breaking, planet: world, plaster: dressing |
bandage, poisonous: toxic | venom | toxins, pollute: contaminated | fouled | tainted | toxic |
emissions | smog, poorly: unwell | fell ill | disease | ailment | under the weather, port: quay |
docks, predator: hunted by | eaten by | preys, predict: forecast | foretell | foresaw, pregnancy:
expecting a baby | due to give birth, pregnant: expecting a baby | due to give birth, prehistoric:
stone age | bronze age, prescribe: prescription, prescription: prescribed, prey: feeds on | hunts,
proof: confirmed | demonstrated, prove: confirmed | demonstrated, psychiatrist: therapist |
counsellor, psychologist: therapist | counsellor, puke: being sick | be sick | throw up | vomit,
quit smoking: gave up smoking | give up smoking | gave up cigarettes | smoke-free, rain: showers |
downpour | drizzle | wet weather | precipitation | rainfall, rainfall: showers | downpour | drizzle
| wet weather | precipitation | mm of rain | millimetres, rainy: showers | downpour | drizzle | wet
weather | precipitation | rainfall, rare: seldom | uncommon | scarce, rarest: seldom | uncommon |
scarce, rash: itching | itchy, recover: get better | got better | on the mend | back to health |
convalesc | got well | heal | rehabilitation, recovery: get better | got better | on the mend | back
to health | convalesc | got well | heal | rehabilitation, rehab: recovery, rehabilitation: recovery,
remedy: cure | treatment | relief, renewable: wind power | solar | hydro, renewable energy: wind
power | solar | hydro | renewables, researcher: scientists | experts | biologist | physicist |
chemist | astronomer | team from the university | academics | study | investigated | examined |
survey, retirement home: old people's home | home for the elderly | care home | nursing home, river:
brook | creek, robot: android | droid | automated, rocket: launch vehicle | launcher, safe to: not
dangerous | no danger | harmless, scan: x-ray | mri, scientist: researchers | experts | biologist |
physicist | chemist | astronomer | team from the university | academics, screening: check-up |
examination, seaside: shore | beach, shore: seaside | beach, sick: unwell | fell ill | disease |
ailment | under the weather, side effect: adverse | unwanted effects, skeleton: bones, sleepless:
cannot sleep | trouble sleeping, snow: snowfall | snowstorm | flurries | blizzard, snowfall:
snowstorm | flurries | blizzard, solar: sun | sunlight, solar panel: photovoltaic, solar power:
photovoltaic, sore: pain | hurts, sore throat: throat hurts | throat pain, space probe: probe |
spaceship | spacecraft | capsule | lander, spacecraft: probe | spaceship | capsule | lander,
spaceship: probe | spacecraft | capsule | lander, specialist: expert, species: kinds of, spectacles:
glasses | lenses, sprain: twisted | strained, stomach: abdomen | abdominal | tummy | belly,
stomach ache: stomach pain | abdominal pain | tummy ache | stomach cramps, stomachache: stomach pain
| abdominal pain | tummy ache | stomach cramps, stop smoking: gave up smoking | give up smoking |
gave up cigarettes | smoke-free, storm warning: alert, stream: brook | creek, stress: strain, study:
researchers | investigated | examined | survey, substance: chemical | compound, sufferer: patient |
diagnosed with | battles | afflicted, sun: sunshine | clear skies | bright | sunny, sunburn: too
much sun | burnt by the sun, sunburnt: too much sun | burnt by the sun, sunny: sunshine | clear
skies | bright, sunrise: daybreak | first light | dawn, sunset: nightfall | sundown | dusk | gets
dark, sunshine: clear skies | bright | sunny, sunstroke: heat exhaustion | overheating, surgeon:
operated on | under the knife | transplant | surgical | theatre, surgery: operated on | under the
knife | transplant | surgical | theatre, swell: puffy | inflamed | inflammation, swollen: puffy |
inflamed | inflammation | swelling, symptom: signs of | feel unwell | signs include, tablet: capsule
| pill, take off: launch | blasted off | lifted off, telescope: observatory, temperature: celsius |
mercury, theory: hypothesis | believed that | idea that, therapist: psychologist | counsellor |
counselling, therapy: medication | cure | remedy | treatment, threatened: at risk | under threat |
few left | rare, threw up: being sick | be sick | throw up | vomit, throw up: being sick | be sick |
vomit, tide: high water | low water, tired: exhaustion | worn out | weary | fatigue | lack of
energy, tiredness: exhaustion | worn out | weary | fatigue | lack of energy, toxic: venom |
poisonous | toxins, toxin: toxic | venom | poisonous, transmission: spread | passed on, transmit:
spread | passed on, transplant: donated organ, treat: therapy | medication | cure | remedy |
treatment, treatment: therapy | medication | cure | remedy, tummy: abdomen | abdominal | belly,
tummy ache: stomach pain | abdominal pain | stomach cramps, tumor: cancer | lump, tumour: cancer |
lump, twisted ankle: sprained, unearth: dug up | excavated | digging, unwell: fell ill | disease |
ailment | under the weather, vaccination centre: get vaccinated, vaccine: jab | immunised |
inoculated | booster | immunized, vegetarian: without meat | meat-free | no meat, venomous: toxic |
poisonous | toxins, volcanic: lava | crater, volcano: lava | crater, vomit: being sick | be sick |
throw up, waiting list: wait for, warm: mild | heated, warmest: mild | heated, weather: forecast |
sunny | sunshine | rain, weather warning: alert | warning of, weight loss: slimmed | shed kilos |
shed pounds, wellbeing: welfare, wellness: welfare, wet: rain | rainy, wind: breeze | gale | gusts |
gusty, windy: breeze | gale | gusts | gusty, woodland: woods, woods: woodland, x ray: radiograph |
scan, xray: radiograph | scan
"""
