"""Frequent words of how things are, when, where and how much. Pure."""

ENTRIES = """
absolute: total | complete, accurate: precise | exact, acute: severe | sharp, adequate: enough |
sufficient, adjacent: next to | beside | neighbouring, adverse: harmful, alike: similar, altogether:
in total, ambitious: eager, ancient: antique, apart: separate, apparent: obvious | evident,
appropriate: suitable | proper, approximately: roughly, artificial: man-made | synthetic, ashamed:
embarrassed, available: in stock | on sale | obtainable, aware: know | informed, awkward:
embarrassing | clumsy, backward: reverse, barefoot: bare feet | without shoes | no shoes, basic:
simple | elementary, beloved: popular | adored, beneath: below, bitter: sour, bizarre: strange |
odd, blank: empty, blonde: fair hair, bloody: blood, bold: daring, bright: vivid | brilliant, broad:
wide, brutal: cruel | savage | violent, bulk: large quantity | wholesale, bumpy: uneven, careless:
negligent, casual: informal, cautious: careful, cheerful: happy | merry, chronic: long-term |
persistent, civil: polite, classic: vintage, clockwise: to right, clumsy: awkward, coastal: seaside
| shore, colossal: huge, communal: shared, comprehensive: full | complete | thorough, conscious:
awake | aware, considerable: substantial, constant: steady | continuous, contemporary: modern,
convenient: handy, crazy: mad | insane, crucial: vital | essential, crude: rough, cruel: brutal,
cuddly: soft, cute: sweet, dear: expensive, decent: fair, dedicated: devoted, delicate: fragile,
dense: thick, dependent: rely, desperate: hopeless, digital: electronic, dim: faint, disastrous:
terrible, distant: far away, distinct: separate | different, downhill: descent, dramatic:
spectacular, dry: arid, dumb: stupid, eager: keen, easily: without difficulty, elaborate: detailed,
elegant: stylish, empty: vacant | deserted | nothing inside, endless: infinite, enormous: huge |
massive | giant, enough: sufficient | adequate, entire: whole | complete | full, essential: vital |
necessary, eternal: forever, ethical: moral, eventually: in end | finally, everyday: daily,
everywhere: all over | nationwide, evil: wicked, exact: precise, excessive: too much | too many,
exclusive: only for, external: outside | outer, extra: additional | spare | surcharge,
extraordinary: exceptional | special, extreme: severe, false: untrue | wrong | incorrect, fancy:
posh, female: woman | girl, fierce: violent, fifteen: 15, fifty: 50, flexible: bend | bendy,
foolish: stupid | silly, forever: permanent | for good, formal: official, forty: 40, freely: without
restriction, fresh: newly picked | just made, gay: homosexual | lgbt, gentle: mild | soft, genuine:
real | authentic, global: worldwide | international, gloomy: dark, gradual: step by step | little by
little, grateful: thank, gray: grey, greedy: greed, grey: gray, gross: before tax | disgusting,
half: 50 percent | 50%, handsome: good-looking, harsh: severe | strict, healthy: fit, heavily:
strongly, hence: therefore, historic: history, hollow: empty inside, holy: sacred, honest: truthful
| sincere, huge: enormous | massive | giant, identical: same, immediate: at once | instant, immense:
huge, imminent: soon, impatient: patience, important: vital | crucial, impossible: cannot | not
possible, inaccurate: wrong, inadequate: not enough | insufficient, inappropriate: unsuitable |
improper, incorrect: wrong | false | mistake, incredible: unbelievable | amazing, inevitable:
unavoidable, infamous: notorious, inferior: worse, infinite: endless | unlimited, informal: casual,
inner: inside, insane: mad, instant: immediate | at once, insufficient: not enough | too little,
intact: undamaged | unharmed, intense: strong, interim: temporary, internal: inside, jealous: envy |
envious, joint: shared | together, juvenile: minor | youth, keen: eager | enthusiastic, lame: limp,
lazy: idle, legendary: legend | famous, lesser: smaller, lethal: deadly | fatal, liable:
responsible, loose: off lead | off leash | slack, loyal: faithful, lucrative: profitable, mad:
insane | angry, magnificent: splendid, main: principal | chief | primary, male: man | boy, massive:
huge | enormous, mature: adult | ripe, meaningful: significant, medieval: middle ages, mental:
psychological | psychiatric, messy: untidy, mild: gentle, miserable: unhappy, moral: ethical,
multiple: several | more than one, municipal: council, mutual: each other, naked: nude | unclothed |
no clothes, narrow: tight, nasty: unpleasant, nationwide: across country, naughty: badly behaved,
neat: tidy, needy: poor, neutral: impartial, newly: recent, nice: pleasant | lovely, noble:
aristocratic, northeast: north-east, northwest: north-west, notable: well-known | famous, notorious:
infamous, nude: naked, numerous: several, obscene: indecent | rude, obvious: clear, occasional: now
and then | sometimes, offline: not connected | no internet, offshore: at sea, okay: allowed |
alright, ongoing: continue | still under way, optimistic: hopeful | confident, ordinary: usual,
organic: without pesticides | bio, outdated: obsolete, outer: outside, outright: complete,
outspoken: candid, overall: in total | altogether, parallel: alongside, partial: not whole, passive:
inactive, peculiar: strange, perfect: flawless | ideal, pessimistic: gloomy, pleasant: nice,
portable: carry around | handheld, positive: favourable, precious: valuable, precise: exact,
preliminary: provisional, premature: too soon, presumably: probably, previous: former | earlier |
predecessor, private: members only | confidential, professional: pro | full-time, profound: deep,
prolonged: lengthy, prominent: well-known | famous | leading, proper: correct, psychological:
mental, radical: extreme, random: by chance | by lot | rng, rapid: fast | quick, realistic:
lifelike, recent: latest | newest, regardless: no matter, relevant: apply to, reluctant: unwilling,
remote: online | from home | far away, restless: uneasy, retro: old-school, ridiculous: absurd |
silly, risky: dangerous, romantic: love, rotten: mouldy, rough: approximate, royal: queen | prince,
rural: countryside | village, salty: salt, satisfied: happy with | pleased, scarce: rare, seldom:
rarely, selfish: egoistic, semi: half, sensitive: delicate, sexual: sex, shallow: not deep | depth,
sheer: steep, shiny: polished, silent: quiet | mute, silly: foolish, simultaneously: at same time,
skeptical: doubt, slender: thin, slim: thin, slippery: icy | slip | slick, small: tiny, sober: not
drunk, soft: gentle, somehow: in some way, sophisticated: complex | advanced, southeast: south-east,
southwest: south-west, sparse: thin, spectacular: stunning, spontaneous: unplanned, stable: steady,
steady: stable | constant, steep: incline | gradient, sticky: glue, stiff: rigid, strict: rigorous |
severe, stubborn: obstinate, stupid: silly, substantial: considerable, subtle: slight, suburban:
suburb, successful: succeed | win, sudden: unexpected | abrupt, sufficient: enough | adequate,
superior: better, suspicious: suspect, swift: fast | quick, tall: height | metre, temporary: interim
| provisional | for time being, tense: nervous, terrified: afraid, thin: slim, thirsty: thirst,
thirty: 30, thorough: careful, tidy: clean, tight: narrow, together: jointly | side by side, tragic:
sad, transparent: see-through, tremendous: huge, tricky: difficult, twenty: 20, typical:
characteristic, ultimate: final, unable: cannot | not able, unacceptable: not tolerated | not
allowed, unaware: not know, uncertain: not sure | unclear, unclear: unknown | not known, underway:
in progress | started, uneven: bumpy, unfair: unjust, unfortunate: unlucky, unhappy: sad |
disappoint, unhealthy: bad for health, unidentified: unknown | unnamed, unique: one of kind,
unlimited: no limit | as many as, unnecessary: no need | needless, unofficial: not official,
unpleasant: nasty, unpopular: disliked | not popular, unrelated: not connected, unsafe: dangerous,
unsuccessful: failed | in vain, unsure: doubt, unusual: uncommon | strange, unwilling: reluctant,
urgent: emergency | as soon as possible, vague: unclear, vast: huge | enormous, vertical: upright,
viable: workable, violent: violence | brutal, virtual: online | digital, visible: can be seen | in
sight, vital: essential | crucial, voluntary: optional | volunteer | not obliged, wary: cautious |
careful, whole: entire | complete | full, wicked: evil, wide: broad | width, widespread: common,
willing: ready | prepared to, wise: sensible, wooden: timber | oak | pine, worse: deteriorate,
worthless: no value, worthy: deserve, wrong: incorrect | mistake | error | false, younger: junior
"""
