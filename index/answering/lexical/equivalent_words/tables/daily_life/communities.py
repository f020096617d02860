"""Words of clubs, committees, servers and chats: members, rules and roles. Pure."""

ENTRIES = """
absent: apologies | could not attend | missing, admins: moderator, adult content: nsfw | explicit |
pornographic | sexual, advert: promote | advertising | ads | self-promotion, advertise: promote |
ads | self-promotion, advertisement: advert | promotion, advertising: promote | ads |
self-promotion, age limit: over 18 | at least 16 | over 16 | years or older | under-18s | under 18,
age requirement: over 18 | at least 16 | over 16 | years or older | under-18s | under 18, age
restriction: over 18 | at least 16 | over 16 | years or older | under-18s | under 18, agenda: items
to discuss | order of business | topics, agm: annual general meeting | annual meeting | general
meeting | general assembly, alert: notify | notification, alias: nickname, allowance: at most | up
to | may have, allowlist: whitelist | approved list, amend: modify | revise | alter, amendment:
modify | revise | alter, announcement: news, annual meeting: agm | general assembly, anonymous:
unnamed, anonymously: unnamed, apologies: absent | could not attend, appeal: contest | challenge the
decision, appeal ban: unban | reconsider, applicant: apply | application | candidate, application
form: apply with | fill in, apply for: write to | application | form | candidates, approve: agreed |
accepted | passed | resolved, approved: agreed | accepted | passed | resolved, articles association:
constitution | by-laws | statutes | bylaws, attire: wear | dress | clothing, backed: supported | in
favour | approved, ban: expel | suspended | blocked | removed permanently | barred | excluded, ban
appeal: unban | reconsider | appeal | write to, bank balance: balance | account stood at | funds,
bannable: banned, banned: expel | suspended | blocked | removed permanently | barred | excluded,
banned for: ban | days | permanently, become member: join | register | sign up | membership,
beforehand: earlier | weeks before | previously | had already, behavior: conduct, behaviour:
conduct, bio: profile, blacklist: banned | denylist | blocklist | blocked, blacklisted: banned |
denylist, blocked: banned | denylist, blocklist: blacklist | denylist | blocked, board member:
trustee | elected to the committee | officer, boost server: nitro, booster: boost | nitro, breach:
violation | breaking the rules, break rule: breach | violate | infringement, break rules: breach |
violate | infringement, breaking rules: breach | violate | infringement, broadcast: stream | aired |
livestream | on air, budget: set aside | allocated | funds, bulletin: newsletter, bulletin board:
noticeboard | pinboard, bully: harass | mobbing | intimidate, bullying: harass | mobbing |
intimidate, bye laws: rules | regulations, bylaw: constitution | statutes, bylaws: constitution |
statutes, cap: at most | no more than | maximum | limit, captcha: prove you are human |
verification, chair meeting: in the chair | presided, chairman: chair | president | chairwoman |
chairperson, chairperson: chair | president | chairman | chairwoman, chairwoman: chair | president |
chairman | chairperson, chat: conversation | message, chat room: channel | chatroom, chatroom:
channel | chat room, clerk: secretary, club: society, code conduct: rules, cofounder: founder,
committee: board, committee member: trustee | elected to the board | officer, complained: reported |
raised concerns | wrote to, confidential: private | secret, confirm: verify, consequence: penalty |
sanction, consequences: penalty, constitution: statutes | bylaws, contact details: write to | email
| phone | reach, contact info: write to | email | phone | reach, contact person: write to | email |
phone | reach, cooldown: wait between messages | seconds between messages | slow mode | rate limit |
one message every, crosspost: repost | duplicate posts, curse: swear | profanity | strong language |
foul language | bad language | slurs, cuss: swear | profanity | strong language | foul language |
bad language | slurs | curse, cussing: swear | profanity | strong language | foul language | bad
language | slurs | curse, deadline: by | no later than | closing date | until | last day, denylist:
blocklist | blacklist | blocked, deputy: vice | stand-in, deregister: leave | cancel | withdraw,
direct message: private chat, disband: dissolve | ceased, disbanded: dissolve | ceased, discord:
server, discriminate: racism | sexism | homophobia | hate speech, discrimination: racism | sexism |
homophobia | hate speech, display name: username | nickname | handle, dispute: disagreement |
conflict | quarrel, dissolve: disband | ceased, dm: direct message | private message | private chat
| message privately, dms: direct message | private message | private chat | message privately,
downvote: thumbs down | dislike, dox: personal information | private information | personal details
| real names, doxing: personal information | private information | personal details | real names,
doxx: personal information | private information | personal details | real names, doxxing: personal
information | private information | personal details | real names, dress code: wear | attire | smart
casual | clothing, elected: voted in | chosen | returned unopposed, eligibility: qualify | entitled
| open to, eligible: qualify | entitled | open to | may apply | can apply, emoji: emote | smiley |
reaction, emote: emoji | smiley | reaction, emoticon: emoji | emote | smiley | reaction, empty seat:
vacancy | vacant | co-opt, enrol: sign up | registration, enroll: sign up | registration,
enrollment: sign up | registration, enrolment: sign up | registration, entitled: eligible | qualify,
entry form: apply with | fill in, estimate: quotation | quote | reckoned, evidence: proof, exempt:
excluded | waive, exemption: waive | excluded, explicit: nsfw | graphic, feedback: comments |
suggestions, fine: charge | penalty | fee, fines: charge | penalty | fee, flamewar: insult |
personal attacks, forbidden: prohibited | banned, forum: message board | discussion board, foul
language: swear | profanity | slurs | curse, founder: started by | set up by | started the, funding:
grant | paid for by | money from, general assembly: agm, general meeting: agm, get role: assign
yourself, get touch: contact | write to | email | phone | call, gif: animated picture | animated
image, go ahead: approved | agreed | given permission, grant: funding | awarded | subsidy, greenlit:
approved | agreed, greet: welcome | say hello, grief: destroy | damage | wreck, grief build: destroy
| damage | another player's build, griefing: destroying | damaging | wrecking, ground rules:
conduct, group chat: channel, grownup: adult, guideline: advice | recommendation, hang out: meet |
gather, hangout: meet | gather, harass: bully | pester, harassment: bully | pester, hate speech:
slur | racism | racist | discrimination, house rules: conduct, identification: passport | driving
licence | identity card | photo id, identity card: passport | driving licence | photo id |
identification, impolite: disrespectful | insult | offensive, in touch: contact | write to | email |
phone | call, inactive: silent, inactivity: silent, inception: established, introduce myself: say
hello | greet, introduce yourself: say hello | greet, introduction: introduce | say hello | greet,
introductions: introduce | say hello | greet, invitation: guest link, invite: guest link, join: sign
up | become a member, joining: sign up | become a member, kick: remove from the server | removed
from | expelled | banned, kicked: remove from the server | removed from | expelled | banned |
removed, kicked out: expelled | removed | banned, late fee: charge a day | overdue | penalty, level
role: tier, level up: xp | experience, limit: at most | no more than | maximum | up to | more than
that, longtime member: long-standing, lurk: inactive | idle | silent, lurker: inactive | idle |
silent, mailing list: newsletter, majority needed: two thirds | quorum, mascot: emblem, maximum
number: at most | no more than | up to, mediator: arbitrate, meet next: next meeting | will be held,
meet up: gather | come together, meeting place: gather, meeting point: gather, meeting spot: gather,
meetup: meeting | gather | come together, member: membership, membership: member | join, meme: funny
picture | funny images | joke, mentee: trainee, mention: tag | ping, mentioned: ping | tag, mentor:
buddy | guide, message board: noticeboard | pinboard, minimum age: over 18 | at least 16 | over 16 |
years or older | under-18s | under 18, minor: under 18 | under-18s, minors: under-18s, minutes:
record of the meeting | notes of the meeting, minutes taker: clerk | secretary | took the minutes,
misbehave: bad behaviour | bad conduct | misconduct, misbehavior: bad behaviour | bad conduct |
misconduct, misbehaviour: bad behaviour | bad conduct | misconduct, misconduct: bad behaviour |
breach, moderation: mods | staff, moderator: staff, modmail: open a ticket | message a moderator |
contact the staff | tell a moderator | contact a moderator, mods: moderator | administrator | admin,
motto: slogan, mute: timeout | silenced, muted: timeout | silenced, new member: newcomer | beginner
| joiner | newbie, new members: newcomer | beginner | joiner | newbie, new people: newcomer |
beginner, newcomer: newly joined | new member, newsletter: mailing list | bulletin, next meeting:
meet again | will be held | date of, nick: username | user name | display name | nickname | handle,
nickname: username | user name | display name | handle | alias, nitro: boost, not allowed: forbidden
| prohibited | banned, notice board: noticeboard | pinboard, noticeboard: notice board | bulletin
board | pinboard, notification: alert | ping | informed | push message, notified: informed | alert |
told, notify: alert | ping | informed | push message, nsfw: sexual content | explicit | pornographic
| adult content | sexual, off limits: forbidden | out of bounds | prohibited, offence: violation |
breach | infringement, offense: violation | breach | infringement, offlimits: forbidden | out of
bounds | prohibited, offtopic: unrelated | belongs elsewhere, old enough: over 18 | at least 16 |
aged | years of age | over 16 | years or older | under-18s | under 18, old member: long-standing,
outfit: wear | clothing | costume, overdue: late | charge a day, personal data: doxxing | address |
private information, personal info: doxxing | address | private information, personal information:
doxxing | address, photo id: passport | driving licence | identity card | identification, ping:
mention | notify | tag | @everyone, pinging: mention | tag, pm: direct message | private message |
private chat | message privately, podcast: episode | audio show, polite: respect | courteous, porn:
nsfw | sexual content | explicit | pornographic | adult content | sexual, pornography: nsfw | sexual
content | explicit | pornographic | adult content | sexual, prerequisite: required | needed,
privacy: private | personal data | confidential, private info: doxxing | address | personal details
| personal information | personal data, private information: doxxing | address | personal details |
personal data, profanity: swear | strong language | foul language | bad language | slurs | curse,
prohibited: forbidden, promote: advertise, proof age: passport | driving licence | identity card |
photo id | identification, proof id: passport | driving licence | identity card | identification,
proposal: motion, proxy: vote for another, pseudonym: pen name | real name | alias, publish:
released, purge: prune | inactive members | bulk delete, pvp: fight players | fight each other |
duel, qualify: eligible | meet the requirements, quorum: members present | enough members | number
present, quote: quotation | estimate | offer, rank up: xp | experience, rate limit: wait between
messages | seconds between messages | slow mode | cooldown | one message every, reach out: contact |
write to | message | email, register: registration, registration: sign up | enrol | register,
registration form: apply with | fill in, repair cost: estimate | quotation | bill, replaced by:
succeeded by | takes over from | new, report abuse: modmail | open a ticket | message a moderator |
contact the staff | tell a moderator | contact a moderator, report member: modmail | open a ticket |
message a moderator | contact the staff | tell a moderator | contact a moderator, report problem:
modmail | open a ticket | message a moderator | contact the staff | tell a moderator | contact a
moderator, report someone: modmail | open a ticket | message a moderator | contact the staff | tell
a moderator | contact a moderator, report user: modmail | open a ticket | message a moderator |
contact the staff | tell a moderator | contact a moderator, repost: duplicate posts | cross-post,
resigned: stood down | stepped down | left the post, respectful: courteous, role assign: react to
get, rude: disrespectful | insult | offensive | impolite, rule: regulation | forbidden | prohibited,
rule breaking: breach | violate | infringement, screen name: username | nickname | handle, screen
share: go live | stream, screen sharing: go live | stream, screen shot: screenshot, screengrab:
screen capture | screenshot | picture of the screen, screenshare: share your screen | go live |
stream, screenshot: screen capture | picture of the screen, secretary: clerk, self promotion:
advertising | ads, selfpromo: promote | advertising | ads | self-promotion, selfpromotion: promote |
advertising | ads, selfrole: reaction roles | assign yourself | react to get, server owner: founder,
set aside: allocated | earmarked | budget, shot down: rejected | defeated, signed off: approved |
agreed | accepted, signing up: registration, signup: registration | sign up, signup form: apply with
| fill in, silence: timeout | mute, slash command: bot, slogan: motto, slow mode: wait between
messages | seconds between messages | cooldown | rate limit | one message every, slowmode: wait
between messages | seconds between messages | slow mode | cooldown | rate limit | one message every,
slur: hate speech | racist language | insult, smiley: emoji | emote | reaction, socialise: social
evening | get together | mingle, spam: unsolicited | flood | repeated messages | advertising,
spamming: flood | repeated messages, speak language: in english | english, spoiler: give away the
plot | give away the ending | plot details, staff: moderator | administrator | admin, statutes:
constitution | by-laws | bylaws, step down: resign | stand down | give up, stood down: resigned |
stepped down | gave up, stream: livestream | broadcast, streamer: streams | broadcaster, streaming:
livestream | broadcast, subcommittee: working group | working party, subforum: board | section of
the forum, subgroup: working group | working party | subcommittee | sub-committee, subscriber:
follower, successor: takes over | succeeded by | replaces, suggestion: propose, suggestion box:
ideas, supplier: supplied by | quotation | contractor | quote, supplying: quotation | supplied by |
contractor, swear: strong language | foul language, tagging: ping, task force: working group |
working party | subcommittee | sub-committee, team mate: teammate, teammate: team mate, text
channel: chat room | chatroom, thread: topic | discussion, time out: mute | suspended | timeout,
timeout: mute | suspended, to wear: dress | attire | clothing | uniform, tolerate: accept |
forbidden, tolerated: accept | forbidden, touch with: contact | write to | email | phone | call,
treasurer: finances | accounts | bookkeeper, treasurer report: balance | accounts | in the bank,
troll: provoke | disrupt | bait, trolling: provoke | disrupt | bait, trustee: board member, turned
down: rejected | refused | declined, unban: appeal | lift the ban, unbanned: appeal | lift the ban,
underage: under 18 | under 16 | minors, unpaid helper: volunteer, unregister: leave | cancel |
withdraw, upload: post | submit | send in, upvote: thumbs up, vacancy: empty seat | vacant |
candidates | post, vacant: empty | vacancy, vc: voice channel | voice chat | voice room,
verification: captcha | confirm your | prove that | authenticate, verified: confirm, verify: captcha
| confirm your | prove that | authenticate, veteran: long-standing | longtime, vice chair: deputy,
vice president: deputy, violate: breach | breaking the rules, violation: breach | breaking the rules
| offence, volunteer: unpaid helper, vote out: removed | unseated, voted down: rejected | defeated |
turned down, voted out: removed | unseated, votes needed: majority | two thirds | quorum, waive:
exempt | free of charge, waiver: exempt | free of charge, warn: complain | report | raise concerns |
point out, warned: complained | reported | raised concerns | pointed out, warning: strike | caution
| complaint | reported | concerns, welcome channel: greeting | introductions, what wear: dress |
attire | clothing | uniform, which language: in english | english, whitelist: allowlist | approved
list, whitelisted: approved | allowlist, working group: subcommittee | sub-committee
"""
