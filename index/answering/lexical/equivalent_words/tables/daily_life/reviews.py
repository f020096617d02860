"""Words of reviews of things that people bought: what broke, annoyed or pleased. Pure."""

ENTRIES = """
acoustics: echo | reverb, acting: actor | actress | performance | plays the part, ambience: cosy |
candles | vibe | mood | decor, amenities: pool | gym | minibar | kettle | hairdryer, annoy: irritate
| bother | complaint | dislike | gripe | niggle | frustrate, annoyed: irritate | bother | complaint
| dislike | gripe | niggle | frustrate, annoying: irritate | bother | complaint | dislike | gripe |
niggle | frustrate, atmosphere: cosy | vibe | candles | decor | lively, audio: bass | treble | sound
| muffled | tinny | speaker, bathroom: shower | toilet | bathtub, battery: on a charge | per charge
| full charge, battery life: lasts | holds | holds out | runs for | on a charge | per charge, bed:
mattress | pillows | duvet, bedroom: bed | mattress, bother: annoy | irritate | complaint | dislike
| gripe | niggle, break: snap | crack | came off | fell off | came loose | gave out | packed up |
died | split | tore | burnt out | stopped working, broke: snap | crack | came off | fell off | came
loose | gave out | packed up | died | split | tore | burnt out | stopped working, broken: snap |
crack | came off | fell off | came loose | gave out | packed up | died | split | tore | burnt out |
stopped working, build quality: sturdy | solid | flimsy | well made | well built, camera: photos |
pictures | lens | selfies, character: hero | heroine | protagonist | villain | narrator, clarity:
sharp | crisp | blurry | grainy, clean: spotless | dirty | dusty | stain | filthy | grubby | tidy |
immaculate, cleanliness: spotless | dirty | dusty | stain | filthy | grubby | tidy | clean | hairs,
comfort: soft | cushion | padded | pinch | snug | sore | cosy | ache, comfortable: soft | cushion |
padded | pinch | snug | sore | ache | forget wear, comfy: soft | cushion | padded | pinch | snug |
sore | ache | comfortable, complain: annoy | irritate | complaint | dislike | gripe | niggle |
downside | drawback, complaint: annoy | irritate | gripe | niggle | dislike, cooking: chef |
overcooked | seasoned, decor: furniture | walls | interior, defect: broke | snap | crack | came off
| stopped working, delicious: tasty | yummy | divine | mouth-watering, design: looks | shape | style
| stylish | ugly | elegant, dialogue: conversations | lines, dish: meal | plate | course, drinks:
wine | beer | cocktail | coffee | juice, durability: broke | fell apart | held up | wore out | tore
| lasted | robust | sturdy, durable: broke | fell apart | held up | wore out | tore | lasted, easy
use: intuitive | simple | straightforward | fiddly | complicated, ending: finale | last chapter |
conclusion | last pages, expensive: pricey | overpriced | steep | dear, fabric: cotton | polyester |
wool | cloth, fail: broke | snap | gave out | packed up | died | stopped working, failed: broke |
snap | gave out | packed up | died | stopped working, fit: tight | loose | snug | runs small | runs
large | true size, flavor: taste | bland | salty | sweet | bitter, flavour: taste | bland | salty |
sweet | bitter, friendly: kind | polite | rude | unfriendly | warm | welcoming | helpful, graphics:
visuals | textures, gripe: annoy | irritate | complaint | dislike, hate: annoy | dislike | irritate
| can't stand, hero: protagonist | main character, heroine: protagonist | main character, irritate:
annoy | bother | complaint | gripe, irritating: annoy | bother | complaint | gripe, keyboard: keys |
typing, location: walk | close to | minutes from | near the | downtown, loud: noisy | noise, lyrics:
words | sing, mattress: bed, menu: dishes | choice of dishes, music: songs | soundtrack | tunes |
band plays | playlist, narration: reads aloud, neighbourhood: area | street | quarter, noisy: loud |
noise, pace: slow | drags | fast-paced | page-turner, pacing: slow | drags | fast-paced |
page-turner, packaging: arrived | box | wrapped, performance: fast | slow | lags | stutters,
picture: image | sharp | blurry | grainy, picture quality: sharp | crisp | blurry | grainy | pixels,
plot: story | twist | storyline, portion: plate | helping | serving, praise: love | superb |
excellent | impressed | brilliant, presentation: plated | looked, price: overpriced | bargain |
steep | pricey, print: font | letters, prose: writing | style, quiet: noise | noisy | loud | hear |
heard, rating: verdict | score | out of ten | stars, receptionist: front desk | check-in, recommend:
buy it again | buy again | worth buying | worth every | worth the money, runtime: lasts | on a
charge | per charge, score: verdict | rating | out of ten | stars, screen: display | glare, seating:
chairs | benches, seats: chairs | benches, service: waiter | waitress | server | receptionist |
bartender | front desk, size: tiny | huge | roomy | compact | cramped | spacious, smell: stink |
odour | scent | fragrance | perfume | stench, sound: bass | treble | muffled | tinny | audio |
speaker, sound quality: bass | treble | muffled | tinny | crisp, special effects: cgi, staff: waiter
| waitress | server | receptionist | bartender | barista | front desk | desk, storyline: plot |
twist, sturdy: solid | wobbly | robust | flimsy, style: prose | writing, suitable kids: for children
| for little ones | blood | scary, support: helpdesk | answered after | replied, taste: bland |
salty | sweet | bitter | divine | tasty, texture: soft | crunchy | creamy | gritty | smooth, theme:
about | message, value money: worth it | bargain | overpriced | good value | rip-off, verdict: score
| rating | out of ten | stars, view: overlooks | balcony, volume: loud | quiet, waiter: staff |
server | waitress, weight: heavy | light | weigh, worth money: good value | bargain | overpriced |
rip-off | cannot go wrong, worth price: good value | bargain | overpriced | rip-off | cannot go
wrong | for this money, writing: prose | sentences, writing style: prose | sentences | written,
zipper: zip
"""
