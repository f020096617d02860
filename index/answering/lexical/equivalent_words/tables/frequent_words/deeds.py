"""Frequent verbs, and what is done, of any subject. Pure."""

ENTRIES = """
absorb: soak up | suck up, abuse: mistreat | harass | insult, accelerate: speed up | hasten |
quicken, accept: agree to | welcome | approve | admit, accept card: pay by card | card payment |
take card | contactless, accept cash: take cash, accept payment: pay by, accompany: escort |
together with | alongside | go with | went with, acknowledge: admit | concede | recognise |
recognize, adapt: adjust | modify | convert, address: street | avenue | postcode | located at,
allocate: assign | set aside | earmark, anticipate: expect | foresee, appreciate: thank | grateful,
argument: quarrel | dispute | fell out, assert: claim | insist, assess: evaluate | appraise | judge,
assume: suppose | presume, assure: promise | guarantee, attach: fasten | fix to | tie | enclose |
clip, attempt: try | effort | bid, attitude: stance | view | mindset, avoid: steer clear | stay away
| keep away | stay clear | keep clear | prevent, bang: loud noise | boom | explosion | knock,
behave: conduct | behaviour, believe: think | thought | convinced | opinion, bend: curve | curl,
bet: wager | gamble | stake | flutter, blend: mix | stir | combine, blow: gust | puff, bolster:
strengthen | reinforce | boost, boost: raise | increase | improve | strengthen, bounce: rebound |
spring back, boycott: stay away | refuse | shun, bring: take along | pack | fetch | come with,
brush: sweep | scrub, cease: stop | end | halt, check: inspect | verify | examine | look over,
claim: allege | insist | maintain, combine: merge | mix | join | blend, comment: remark | statement,
commit: carry out, compare: versus | contrast | difference, comply: obey | abide | adhere, conceive:
invent | devise | think up, conduct: carry out | held | hold, conserve: protect | preserve, contend:
compete | vie, convert: turn into | change into | transform, cope: manage | deal with | handle,
crack: split | fracture | break in, cry: weep | tears | sob, curb: limit | restrict | kerb | reduce,
decorate: adorn | paint | ornament, deem: consider, depict: portray | represent | picture, deport:
expel | send back | sent back, describe: portray | explain | tell, deserve: earn | merit | worthy,
desire: want | wish | long for, detect: spot | notice | discover, determine: decide | find out |
establish, devastate: destroy | ravage | wreck, differ: unlike | vary, dig: excavate | shovel |
spade | dug | burrow, dip: plunge | immerse | dunk, displace: evacuate | flee | fled, disrupt: delay
| interrupt | disturb, distribute: hand out | give out | share out, divide: split | share |
separate, dodge: evade | avoid | duck, dominate: control | prevail, doubt: unsure | sceptical |
skeptical, drain: empty | pump out | gutter, ease: relieve | relax | soothe, embarrass: ashamed |
humiliate | blush, embrace: hug | welcome, emerge: appear | come out | came out, emphasise: stress |
underline, emphasize: stress | underline, encounter: meet | run into | come across | face, ensure:
make sure | guarantee, evaluate: assess | judge | rate, exceed: more than | go beyond, exit: way out
| leave | depart | door, expect: anticipate | forecast | predict, explain: describe | clarify |
account for, expose: reveal | uncover, facilitate: help | make easier, fade: pale | bleach | wash
out, fetch: bring | collect | pick up, focus: concentrate | centre on | aimed at, fold: crease,
forget: left behind | leave behind | not remember, forgive: pardon | excuse, fulfil: meet | achieve
| carry out, gain: win | won | earn | obtain, grab: snatch | seize, grin: smile, guess: estimate |
suppose, halt: stop | suspend | standstill, handle: deal with | cope | treat | grip, hesitate: pause
| waver | reluctant, hide: conceal | hidden | cover up, hop: jump | leap, hug: embrace | cuddle,
ignore: overlook | disregard | neglect | take no notice, impose: introduce | levy, improve: better |
enhance | upgrade | boost, incorporate: include | integrate, inspect: examine | check | look over,
intend: plan | aim | want to, intensify: increase | strengthen | step up, interfere: meddle |
disturb | tamper, interrupt: stop | halt | break off | power cut | suspend, intervene: step in |
interfere, isolate: cut off | separate | alone | quarantine, jump: leap | hop | leapt, justify:
defend | warrant, kneel: knee, knock: bang | bump, lack: without | missing | shortage | short of,
laugh: giggle | chuckle | grin, lean: tilt | slant, leap: jump, lure: attract | tempt | bait,
maintain: look after | upkeep | keep up, mark: celebrate | commemorate | grade | label, melt: thaw |
dissolve, notice: spot | realise | realize | witness | discover, obtain: receive | acquire | collect
| apply for, offer: provide | on sale | available, opt: choose | chose | chosen | pick, overlook:
miss | view of | ignore, oversee: supervise | look after | in charge | run by, pack: bring along |
put in | box, perceive: regard | see as, persist: continue | carry on, pierce: puncture | stab,
pour: tip into | fill, prepare: get ready | set up | prep, preserve: keep | conserve | protect,
prevail: win | won | triumph, prevent: stop | avoid | protect against | keep from, proclaim: declare
| announce, prompt: cause | lead to | led to | trigger, provoke: cause | anger | trigger, pump:
inflate | drain, react: respond | response | reply, realise: notice | find out | understand |
discover, realize: notice | find out | understand | discover, reflect: mirror | echo | think over,
regain: get back | win back | recover, regard: consider | see as, reiterate: repeat | stress, relax:
rest | unwind | chill out | loosen, rely: depend | count on | trust, remark: comment | note, remind:
notify | alert | prompt, resemble: look like | similar, resist: oppose | withstand, retain: keep |
kept, retaliate: revenge | hit back | strike back, retreat: withdraw | pull back | fall back, rub:
scrub | polish, rush: hurry | dash | race, sacrifice: give up, scatter: spread | strew, seal: close
tightly | shut tight | tape up, see: spot | notice | watch | witness, seek: look for | want |
search, send: post | email | ship | submit | forward, shake: tremble | rattle | stir | jolt | shook,
share: split | divide, shove: push, shrink: get smaller | reduce | dwindle, shudder: shake |
tremble, slam: criticise | bang | crash into, slash: cut, slide: slip | glide, smile: grin | beam,
snap: break | broke, soak: wet | steep | drench, specify: indicate, spin: twirl | rotate | turn
round, spread: extend | scatter | smear, squeeze: press | crush, stamp: postmark | postage, stick:
glue | adhere | paste, stop: halt | cease | quit | give up | end | interrupt, strengthen: reinforce
| fortify | firm up, stretch: extend | reach, stun: shock | amaze | surprise, supervise: look after
| oversee | oversaw | in charge | monitor | watch over, suppose: assume | guess | think, surround:
encircle | enclose | ring, sustain: keep up | suffer, sweep: brush | broom, swing: sway, tally:
count | total | score, taste: flavour | flavor | delicious, tease: mock | make fun, tempt: lure |
entice, tend: look after | care for | take care, think: believe | consider | opinion | view, throw:
toss | hurl | fling | flung | chuck, tighten: tense | fasten | screw, toss: throw | threw | flip,
trace: track | track down | find, transform: convert | turn into | change into, tremble: shake |
shiver | quake, tumble: fell | drop, twist: sprain | turn | wring, undermine: weaken, understand:
comprehend | make sense | grasp, undertake: carry out | take on, uphold: confirm, vary: differ |
depend, venture: enterprise | undertaking, wait: queue | await | delay | hold on, wake: get up |
awake | woke | got up, weaken: reduce | undermine | soften, weep: cry | tears, whisper: murmur |
quietly, worsen: get worse | deteriorate | aggravate, worship: pray | prayer, wrap: cover | roll in,
yield: harvest | give way, zip: fastener
"""
