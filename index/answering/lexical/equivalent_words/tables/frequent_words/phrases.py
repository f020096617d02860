"""Verbs with a small word, and what stands for them. Pure."""

ENTRIES = """
back down: give in | relent | withdraw, back out: withdraw | pull out | cancel, back up: copy |
save, bring back: restore | reintroduce | reinstate, bring down: topple | lower | reduce, bring in:
introduce | recruit | hire, bring out: release | publish | launch, bring up: raise | mention, build
up: accumulate | grow, call back: return call | ring back | phone back, call for: demand | urge,
call up: phone | ring | draft, calm down: soothe | relax | settle, carry out: conduct | execute,
catch up: draw level | make up, chip in: contribute | donate, close off: block | cordon, come
across: find | discover | encounter, come along: join | accompany | go with, come apart: loose |
fall apart | break, come first: win | won | victory, come in: enter | admission | entry, come last:
bottom, come off: detach | loose | fall off | fell off, come over: visit, come round: visit | wake,
come second: runner-up | second place, count on: rely | depend, cover up: hide | conceal, cross out:
delete | strike through, cut off: isolate | disconnect | sever, deal with: handle | responsible for
| tackle | address, do away: abolish | scrap, dress up: costume | fancy dress | disguise, drive
away: scare off, drive off: leave | flee | fled, dry up: run out | drought, end up: land | finish |
wind up | eventually | finally, fall apart: break | collapse | disintegrate, fall asleep: nod off |
doze off, fall down: collapse | trip | topple, fall off: drop | come off, fall out: quarrel | argue
| row | dispute, fall over: trip | topple | collapse, fall through: collapse | fail | called off,
fed up: annoyed | tired of | bored | frustrated, figure out: work out | solve | understand, fill in:
complete | substitute, fill out: complete, fill up: refuel | refill | top up, finish off: kill, fire
up: start | launch, free up: release | make available, get along: friends | on good terms, get
around: bus | tram | taxi, get better: recover | improve | heal, get caught: arrest | catch |
nabbed, get dressed: put on, get drunk: alcohol | intoxicated, get going: start | leave | depart,
get in: enter | entry | admission | admitted, get into: enter | entry | admitted, get lost: lose way
| stray | astray, get married: wed | marry, get off: alight | leave | step down, get out: leave |
escape | exit | evacuate, get over: recover, get paid: salary | wage | fee | receive, get ready:
prepare, get rid: remove | dispose | scrap | throw away | delete, get sick: fall ill | fell ill |
ill | infected, get started: begin | set up | first step, get stuck: trapped | jammed, get together:
meet | gathering | meet-up, get up: rise | wake | stand up, get well: recover, give away: donate |
free of charge | for free | gift, give in: surrender | relent, give notice: resign | notify, give
out: distribute | hand out, give rise: cause | lead to, go abroad: travel overseas | foreign
country, go away: leave | depart | disappear | vanish, go bankrupt: insolvent | bust | bankruptcy,
go broke: bankrupt | insolvent, go down: fall | drop | sink | sank | decrease | decline, go home:
leave | sent home, go missing: disappear | vanish | lost | last seen | stolen, go on: happen | carry
on, go over: exceed | review, go through: undergo | pass, go up: rise | rose | increase | climb |
dearer, go viral: spread | million views | shared, go well: success | smooth, go wrong: fail |
mistake | problem | fault, grow back: regrow, hand down: pass on | bequeath | inherit, hand out:
distribute | give out, hand over: surrender | deliver | pass to, hang on: hold, hang up: suspend |
end call | put down phone, hear about: learn of | read about, help out: volunteer | lend hand |
assist | pitch in, hit back: retaliate, hold back: restrain, hook up: connect, hurry up: fast |
quick, keep away: stay clear | avoid | stay back, keep going: continue | carry on, keep on:
continue, keep out: no entry | exclude, keep quiet: silent | silence, keep track: monitor | log,
keep up: maintain, leave behind: forget | forgot | abandon, leave out: omit | exclude, let in: admit
| admission | admittance | enter, let know: inform | notify | tell, let off: pardon | spare, lie
down: rest, live in: reside, live together: flatmate | share flat | cohabit, lock out: exclude, look
around: explore | tour | browse, look for: search | seek | sought | hunt, look forward: excited |
anticipate, look out: beware | careful, look up: search | find | consult, make fun: mock | tease |
ridicule, make out: decipher, make progress: advance, make room: make space, make sure: ensure |
check that, make up: invent | consist of | reconcile, make use: employ, mess up: mistake | botch |
blunder, miss out: omit | skip, mix up: confuse | muddle, move away: left for, move in: new home |
new tenant, move out: vacate | leave, open up: unlock | open door, opt out: decline | unsubscribe |
withdraw, pack up: put away | clear away, pass by: go past, pass on: forward | hand down, pay
attention: listen | watch, pay up: settle, piss off: annoy | anger, play against: opponent | face |
versus | meet, point out: note | mention, pull down: demolish | tear down | torn down, pull over:
stopped | halt, pull through: survive | recover, push over: topple | knock down, put aside: reserve
| save, put away: store | stow | tidy, put down: euthanise | write down, put in: insert | install,
put on: wear | stage | don, put up: erect | hang | host | accommodate, ran into: collide | crash,
ran out: used up | no more left | exhausted, ring up: phone, rule out: exclude | dismiss, run down:
dilapidated | derelict | shabby, run into: collide | crash, run out: used up | exhausted | no more
left, save up: put aside, scare away: frighten, see off: beat | defeat, sell off: dispose, sell up:
sell everything, send in: submit | mail | post | email, send out: mail | distribute, separate out:
sort, show off: boast | brag, show up: arrive | appear | attend | turn up, shut off: turn off |
switch off | cut off, shut out: exclude, sit down: seat, slow down: brake | reduce speed, sort out:
solve | resolve | fix | settle, speak up: louder, split into: divide, stand out: distinctive |
special | remarkable, stand up: rise, start again: restart | reset, start over: restart | reset,
stay away: avoid | keep away | absent, stay in: lodge | hotel | accommodation, stay late: long
hours, stay out: keep out, stay over: overnight | sleep, stay up: awake, step up: increase |
intensify, stick out: protrude, stick to: keep to | adhere | obey, stir up: incite | provoke, stock
up: supplies, strip off: undress, sum up: summary | conclude, swear in: oath, swear word: profanity,
take after: resemble | similar to, take away: remove | confiscate, take back: recapture, take care:
look after | careful | supervise, take down: remove | dismantle | delete, take in: adopt | shelter,
take on: hire | recruit | employ, take out: remove | withdraw | borrow, take turns: rota | alternate
| one after other, take up: start, tear down: demolish | pull down, tell off: scold | reprimand,
think up: invent | devise, throw off: shed, tie up: fasten | moor | tether | bind, top up: refill |
recharge, track down: find | trace | locate, trip over: stumble, turn around: go back | reverse,
turn back: go back, turn in: hand in | submit | surrender, turn into: become | became | convert |
transform, turn out: attendance, turn over: flip | overturn | capsize, turn up: arrive | appear |
attend | show up | come to light, use up: exhaust | consume, wait for: await, wake up: get up |
awake | alarm, walk out: strike | leave in protest, wash away: swept away, watch out: beware |
careful | caution, wear off: fade, wear out: worn | exhausted, win back: regain | recapture, wind
down: relax, wipe out: destroy | extinct | eradicate, work together: cooperate | collaborate | team
up | jointly, write back: reply | answer, write down: note | jot, write off: cancel debt | total
loss
"""
