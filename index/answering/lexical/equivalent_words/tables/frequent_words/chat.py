"""Short forms of chats, and words of the net and of play that are newer than dictionaries. Pure."""

ENTRIES = """
addy: address, aggro: hostile, ama: ask anything | question and answer, anon: anonymous, approx:
roughly, appt: appointment, arvo: afternoon, asap: as soon as possible | immediately | urgent, avi:
avatar | profile picture, bae: partner, balaclava: ski mask, bball: basketball, bby: baby, bday:
birthday, bestie: best friend, bf: boyfriend | partner, bff: best friend, biz: business, blog:
weblog | journal, brb: back soon, brekkie: breakfast, bro: brother, carpark: parking, cig: cigarette
| smoke, ciggy: cigarette | smoke, comms: communications | announcements, congrats: congratulations,
convo: conversation, coord: coordinates, copter: helicopter, cuppa: tea | coffee, deets: details,
dept: department, desktop: pc | computer, dino: dinosaur, dj: disc jockey, dl: download, dob: date
of birth | born, doggo: dog, dongle: usb stick, drone: quadcopter | unmanned aircraft, eta: arrive |
expected, etiquette: manners | code of conduct, exec: executive | manager, expat: foreigner, fav:
favourite | favorite, fave: favourite | favorite, fiver: five euro | five pound, footie: football |
soccer, freebie: free of charge | for free | giveaway, frisbee: flying disc, gf: girlfriend |
partner, gn: good night, gov: government, govt: government, grad: graduate, gramps: grandfather,
granddad: grandfather | grandpa, gratz: congratulations, grub: food | meal, hanky: handkerchief,
hiccup: problem, hippo: hippopotamus, hols: holiday | vacation, homie: friend, hoodie: sweatshirt,
hospo: hospitality, icecream: gelato, iffy: doubtful, info: information | details, insta: instagram,
intel: information, intro: introduction, irl: in person | meet-up | face to face, jammies: pyjamas,
kinda: sort of, lappy: laptop, leccy: electricity, legit: genuine | real | authentic, loco:
locomotive, lol: laugh, lvl: level, mac: macos, maccies: mcdonalds, mag: magazine, misc:
miscellaneous, mobo: motherboard, modpack: mods, moggy: cat, mozzie: mosquito, msg: message, mtg:
meeting, mutt: dog, nan: grandmother, nana: grandmother, nosh: food, nvm: never mind, pal: friend,
pdf: portable document, pen drive: usb stick, permaban: permanent ban | banned forever, perms:
permission, pfp: avatar | profile picture, pic: picture | photo | image, playstation: console, posh:
fancy, preggers: pregnant, prez: president, pro: professional, prob: problem | issue, prof:
professor | lecturer, ps4: playstation | console, ps5: playstation | console, pw: password, pwd:
password, qa: question and answer, rec: recommend, reg: registration | register, rego: registration
| register, rep: representative, reqs: requirement, reso: reservation, resto: restaurant, rhino:
rhinoceros, rn: right now, rsvp: register | confirm attendance | let us know, sarnie: sandwich,
sched: schedule | timetable | programme, selfie: photo of yourself | picture of yourself, sesh:
session, shroom: mushroom, sis: sister, sms: text message, spec: requirement | specification, spud:
potato, stoked: excited, strat: strategy, subreddit: reddit, sus: suspicious, tba: to be announced,
tbc: not yet confirmed, tech: technology, teddy: soft toy, tenner: ten euro | ten pound, thu:
thursday, thurs: thursday, thx: thank, tix: ticket, tldr: summary | in short, tmrw: tomorrow, tnx:
thank, trackie: tracksuit, tshirt: shirt, tue: tuesday, tut: tutorial | guide, tute: tutorial, txt:
text message, typo: spelling mistake | misspelt | misspelled, undies: underwear, unfollow:
unsubscribe, usb: memory stick, vacay: vacation | holiday, vax: vaccine | jab, vax card: vaccination
certificate, vaxx: vaccine, veg: vegetable, vibe: atmosphere | mood, vid: video | clip, vip:
honorary guest, vlog: video diary, vs: versus, wfh: from home | home office | remote, whatsapp:
messenger, wheelie bin: rubbish, wip: unfinished | in progress, xbox: console, xmas: christmas, yob:
hooligan, zine: magazine, zip file: archive
"""
