"""Words of reviews of things that people bought: what broke, annoyed or pleased. Pure."""

ENTRIES = """
annoy: irritate | bother | complaint | dislike | gripe | niggle | frustrate, annoyed: irritate |
bother | complaint | dislike | gripe | niggle | frustrate, annoying: irritate | bother | complaint
| dislike | gripe | niggle | frustrate, battery: on a charge | per charge | full charge, battery
life: lasts | holds | holds out | runs for | on a charge | per charge, bother: annoy | irritate |
complaint | dislike | gripe | niggle, break: snap | crack | came off | fell off | came loose | gave
out | packed up | died | split | tore | burnt out | stopped working, broke: snap | crack | came off
| fell off | came loose | gave out | packed up | died | split | tore | burnt out | stopped working,
broken: snap | crack | came off | fell off | came loose | gave out | packed up | died | split |
tore | burnt out | stopped working, build quality: sturdy | solid | flimsy | well made | well
built, complain: annoy | irritate | complaint | dislike | gripe | niggle | downside | drawback,
complaint: annoy | irritate | gripe | niggle | dislike, defect: broke | snap | crack | came off |
stopped working, fail: broke | snap | gave out | packed up | died | stopped working, failed: broke
| snap | gave out | packed up | died | stopped working, gripe: annoy | irritate | complaint |
dislike, hate: annoy | dislike | irritate | can't stand, irritate: annoy | bother | complaint |
gripe, irritating: annoy | bother | complaint | gripe, loud: noisy | noise, noisy: loud | noise,
praise: love | superb | excellent | impressed | brilliant, rating: verdict | score | out of ten |
stars, recommend: buy it again | buy again | worth buying | worth every | worth the money, runtime:
lasts | on a charge | per charge, score: verdict | rating | out of ten | stars, verdict: score |
rating | out of ten | stars
"""
