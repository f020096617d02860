"""Words of reviews of things that people bought: what broke, annoyed or pleased. Pure."""

ENTRIES = """
acoustics: echo | reverb, acting: actor | actress | performance | plays the part, ambience: cosy |
candles | vibe | mood | decor, amenities: pool | gym | minibar | kettle | hairdryer, annoy: irritate
| bother | complaint | dislike | gripe | niggle | frustrate, annoyed: irritate | bother | complaint
| dislike | gripe | niggle | frustrate, annoying: irritate | bother | complaint | dislike | gripe |
niggle | frustrate, assemble: put together | build | screws, assembly: put together | screws | allen
key, atmosphere: cosy | vibe | candles | decor | lively, audio: bass | treble | sound | muffled |
tinny | speaker, bathroom: shower | toilet | bathtub, battery: on a charge | per charge | full
charge, battery life: lasts | holds | holds out | runs for | on a charge | per charge, bed: mattress
| pillows | duvet, bedroom: bed | mattress, bill: came to | paid | cost us, bluetooth: pairing,
booking: reservation | table, boring: dull | drags | slow | nothing happened, bother: annoy |
irritate | complaint | dislike | gripe | niggle, break: snap | crack | came off | fell off | came
loose | gave out | packed up | died | split | tore | burnt out | stopped working, brightness: dim,
broke: snap | crack | came off | fell off | came loose | gave out | packed up | died | split | tore
| burnt out | stopped working, broken: snap | crack | came off | fell off | came loose | gave out |
packed up | died | split | tore | burnt out | stopped working, build quality: sturdy | solid |
flimsy | well made | well built, camera: photos | pictures | lens | selfies, character: hero |
heroine | protagonist | villain | narrator, chef: kitchen | cooked, child: toddler | kids | little
one, children: toddler | kids | little ones | high chair, clarity: sharp | crisp | blurry | grainy,
clean: spotless | dirty | dusty | stain | filthy | grubby | tidy | immaculate, cleanliness: spotless
| dirty | dusty | stain | filthy | grubby | tidy | clean | hairs, coffee: espresso | latte, coins:
cash, comfort: soft | cushion | padded | pinch | snug | sore | cosy | ache, comfortable: soft |
cushion | padded | pinch | snug | sore | ache | forget wear, comfy: soft | cushion | padded | pinch
| snug | sore | ache | comfortable, complain: annoy | irritate | complaint | dislike | gripe |
niggle | downside | drawback, complaint: annoy | irritate | gripe | niggle | dislike, connection:
drops | disconnects | pairing, cooking: chef | overcooked | seasoned, cover: sleeve | binding,
decor: furniture | walls | interior, defect: broke | snap | crack | came off | stopped working,
delicious: tasty | yummy | divine | mouth-watering, design: looks | shape | style | stylish | ugly |
elegant, dialogue: conversations | lines, dish: meal | plate | course, drawback: downside | let down
| only gripe, drinks: wine | beer | cocktail | coffee | juice, durability: broke | fell apart | held
up | wore out | tore | lasted | robust | sturdy, durable: broke | fell apart | held up | wore out |
tore | lasted, easy use: intuitive | simple | straightforward | fiddly | complicated, ending: finale
| last chapter | conclusion | last pages, expensive: pricey | overpriced | steep | dear, fabric:
cotton | polyester | wool | cloth, fail: broke | snap | gave out | packed up | died | stopped
working, failed: broke | snap | gave out | packed up | died | stopped working, fit: tight | loose |
snug | runs small | runs large | true size, flavor: taste | bland | salty | sweet | bitter, flavour:
taste | bland | salty | sweet | bitter, friendly: kind | polite | rude | unfriendly | warm |
welcoming | helpful | nice | nicer | lovely | smile, funny: laughed | jokes | hilarious, graphics:
visuals | textures, grip: slips | slippery | hold, gripe: annoy | irritate | complaint | dislike,
handling: steers | corners, hate: annoy | dislike | irritate | can't stand, helping: portion |
plate, hero: protagonist | main character, heroine: protagonist | main character, host: owner |
landlord | landlady, humour: funny | laughed | jokes, illustrations: drawings | pictures | maps,
instructions: manual | leaflet | booklet, internet: wifi | wi-fi | broadband, irritate: annoy |
bother | complaint | gripe, irritating: annoy | bother | complaint | gripe, keyboard: keys | typing,
kids: toddler | little ones | high chair, lag: stutters | slow | freezes, location: walk | close to
| minutes from | near the | downtown, longevity: lasted | still going | broke, loud: noisy | noise |
racket | din | sounds like | deafening, lyrics: words | sing, mattress: bed, menu: dishes | choice
of dishes, microphone: calls | voice, music: songs | soundtrack | tunes | band plays | playlist,
narration: reads aloud, neighbourhood: area | street | quarter, noise: hear | heard | loud | woke |
racket | din, noisy: loud | noise | hear | heard | woke | racket | din, notes: cash, odour: smells |
stinks, owner: landlady | landlord | host, pace: slow | drags | fast-paced | page-turner, pacing:
slow | drags | fast-paced | page-turner, packaging: arrived | box | wrapped, parking: car park |
street, performance: fast | slow | lags | stutters, picture: image | sharp | blurry | grainy,
picture quality: sharp | crisp | blurry | grainy | pixels, plot: story | twist | storyline, portion:
plate | helping | serving, praise: love | superb | excellent | impressed | brilliant, presentation:
plated | looked, price: overpriced | bargain | steep | pricey, print: font | letters, prose: writing
| style, queue: wait | line, quiet: noise | noisy | loud | hear | heard, rating: verdict | score |
out of ten | stars, receptionist: front desk | check-in, recommend: buy it again | buy again | worth
buying | worth every | worth the money | would buy | wouldn't buy | avoid | go again, refund: money
back, reliable: never let down | broke | still going, resolution: sharp | pixels, return: take back
| send back | refund, runtime: lasts | on a charge | per charge, scary: frightening | creepy |
nightmares, score: verdict | rating | out of ten | stars, screen: display | glare, seating: chairs |
benches, seats: chairs | benches, service: waiter | waitress | server | receptionist | bartender |
front desk, size: tiny | huge | roomy | compact | cramped | spacious, smell: stink | odour | scent |
fragrance | perfume | stench, sound: bass | treble | muffled | tinny | audio | speaker, sound
quality: bass | treble | muffled | tinny | crisp, soundtrack: music | score | songs, special
effects: cgi, staff: waiter | waitress | server | receptionist | bartender | barista | front desk |
desk | nice | nicer | served, storyline: plot | twist, sturdy: solid | wobbly | robust | flimsy,
style: prose | writing, stylish: elegant | good looking | pretty, suitable kids: for children | for
little ones | blood | scary, support: helpdesk | answered after | replied, swearing: language |
curses | f-word, taste: bland | salty | sweet | bitter | divine | tasty, texture: soft | crunchy |
creamy | gritty | smooth, theme: about | message, twist: surprise | saw coming, ugly: hideous |
eyesore, value: worth | overpriced | bargain | rip-off, value money: worth it | bargain | overpriced
| good value | rip-off, vegan: plant-based | veggie, vegetarian: veggie | meatless, verdict: score |
rating | out of ten | stars, view: overlooks | balcony, violence: blood | gore | violent, volume:
loud | quiet, wait: queue | minutes, waiter: staff | server | waitress, warm: cosy | toasty |
chilly, warmth: warm | cold | cosy, waterproof: rain | leak | wet | soaked, weight: heavy | light |
weigh, worth money: good value | bargain | overpriced | rip-off | cannot go wrong, worth price: good
value | bargain | overpriced | rip-off | cannot go wrong | for this money, writing: prose |
sentences, writing style: prose | sentences | written, zipper: zip
"""
