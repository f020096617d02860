"""People's families, schools, careers and works. Pure."""

ENTRIES = """
accomplishment: feat | milestone, achievement: feat | milestone | accomplished, actor: starred |
played the part | in the role | plays the role | cast, actress: starred | played the part | in the
role | plays the role | cast, admire: idol | hero, adopted: foster, adult: grown-ups, advice:
recommend | words of wisdom | counsel, advise: counsel | urge, age: year-old | born, album: lp | cd,
alias: wrote as | under the name | known as | pseudonym | pen name | stage name, all life: whole
life, ambition: hopes to | aspire | would love to | always wanted | goal | dreams | aim, ancestor:
forefathers | descended | forebears | roots, ancestry: forefathers | descended | forebears | roots,
anxious: fear | concerned | uneasy, architect: designer | drew up, army: enlisted | served in |
regiment | troops | infantry, artist: painter | sculptor | illustrator, aspiration: dreams | hopes
to | aim, attend school: educated at | pupil at | schooled at | went to school | studied at, author:
pen | novelist | written by | novels, autobiography: memoirs | life story, award: medal | honoured |
recognised | received | accolade | honored | decorated, band: line-up | quartet | trio | quintet |
four-piece | ensemble, band members: line-up | bassist | drummer, bandmate: line-up | bassist |
drummer, became famous: made his name | made her name | breakthrough | rose to fame | shot to fame |
household name, become famous: made his name | made her name | breakthrough | rose to fame | shot to
fame | household name, began career: started career | got his start | got her start | first job |
began as | began working, begin career: began career | started career | got his start | got her
start | first job | began as | career began | began working, best friend: closest friend |
inseparable, best known: famous | renowned | noted for | remembered for | reputation, big break:
made her name | made his name | rose to fame | shot to fame | discovered, biography: life story,
birth: native of | came into the world | birthplace | a native, birth name: born | née, birth place:
native of | came into the world | birthplace | birth | a native, birthday: turned, birthplace:
native of | came into the world | birth | a native, book: novel | bestseller, bored: dull | tedious,
born: native of | came into the world | birthplace | birth | a native | birthday, boyfriend: partner
| couple | in a relationship, break up: marriage ended | divorced | split up | former husband |
former wife | ex-husband | ex-wife, breakthrough: made her name | made his name | rose to fame |
shot to fame | discovered, bride: wife, broke up: marriage ended | divorced | split up | former
husband | former wife | ex-husband | ex-wife, brother: sibling, brought up: grew up | childhood |
upbringing, burial: laid to rest | cremated | memorial service | interred | buried, buried: laid to
rest | interred | tomb | cemetery | graveyard | grave, came back: returned home, came from: born |
native | grew up | hails | originally, came up: invented | devised | conceived, career: began work |
profession | professional life, cast: actors | starring, cause death: died of | died from | died
after | succumbed to, celebrity: star | famous | household name, cemetery: churchyard | burial
ground | graveyard, chat: talk | conversation, childhood: brought up | raised in | as a child |
early years | as a boy | as a girl | born and raised | when he was young | when she was young,
children: sons | daughters | offspring | father of | mother of, church: minister | rector |
reverend, classmate: same class | school friend | schoolmates | at school together, clergyman:
rector | pastor | clergy | parish priest, clever: bright | gifted | intelligent | brilliant,
close friend: closest friend | inseparable, college: graduated from | degree from | studied at |
campus, come back: returned, come from: born | native | grew up | hails | originally, come up:
invented | devised | conceived, composer: wrote the music | wrote the score, concerned: fear |
anxious | uneasy, created: devised | invented | brainchild, creator: devised | invented |
brainchild, cremated: ashes, dad: son of | daughter of | papa, dating: girlfriend | boyfriend,
daughter: father of | mother of, dead: passed away | lose battle | lost battle | lose fight | lost
fight | last breath | succumbed, dean: head of faculty, death: passed away | lose battle | lost
battle | lose fight | lost fight | last breath | succumbed, debut novel: debut | first novel,
degree: graduated in | bachelor | diploma | doctorate, delighted: pleased | overjoyed | thrilled |
glad, descendant: offspring, designer: created by | drawn up, die: passed away | lose battle | lost
battle | lose fight | lost fight | last breath | succumbed, difficult: challenge | struggle | tough
| tricky, difficulty: challenge | struggle | tough | tricky, directed: director, dislike: detest |
loathe | hates, dissertation: thesis, divorce: marriage ended | split up | former husband | former
wife | ex-husband | ex-wife, doctoral: doctorate | phd, doctorate: doctoral thesis | phd, dream:
hopes to | aspire | ambition | would love to | always wanted, drop out: left school | left
university | gave up studies | without a degree | did not finish, dubbed: known as | nicknamed,
early life: brought up | raised in | as a child | early years | as a boy | as a girl | born and
raised | when he was young | when she was young, easy: straightforward | no trouble | simple,
educated: studied | graduated | attended | pupil at | went to school | degree, elder: senior | in
their eighties | pensioners, eldest: oldest | firstborn, emigrate: settled in | came to the country,
encourage: urged | inspired | pushed to, enemy: foe, engaged: fiancé | fiancée | proposed to |
betrothed, enjoy: fond of | keen on | loves | takes pleasure | took pleasure, ex: former husband |
former wife, exile: banished | fled, faith: believes | christian | muslim | jewish | creed |
denomination, fame: best known | well known | known for | renowned | celebrated | household name |
star | made her name | made his name, family: wife and | husband and | relatives, famous: best known
| well known | known for | renowned | celebrated | household name | star | made her name | made his
name, father: son of | daughter of | papa, favorite: likes best | loves most | best loved | prefers
| of choice, favourite: likes best | loves most | best loved | prefers | of choice, fiance: engaged
to, fiancee: engaged to, fight war: served in | saw action, film: on screen | motion picture,
film director: directed by | director, filmmaker: directed by | director, first book: debut | first
novel, first job: began career | began as | career began | apprentice, first language: native
speaker | mother tongue | native language, first met: introduced to | encountered | got to know |
crossed paths, first novel: debut, fluent: speaks | mother tongue, forthcoming: upcoming, fortune:
rich | millionaire | assets, fought war: served in | saw action, free time: hobby | leisure | spare
time | off duty, friend: mates | pal | buddy | companion, friendship: mates | pal | buddy |
companion, from: born in | grew up | hails | hometown, funeral: laid to rest | cremated | memorial
service | interred | buried, future: looking ahead | upcoming, gifted: natural ability | prodigy,
girlfriend: partner | couple | in a relationship, glad: delighted | pleased | overjoyed | thrilled,
goal: dreams | hopes to | aspires | aim, graduate: took degree | degree from | finished studies |
completed studies | completed degree | alumni | alumnus, grandchild: grandson | granddaughter,
grandchildren: grandson | granddaughter, grandfather: grandpa | grandad, grandmother: grandma |
granny | gran, grandparents: grandmother | grandfather, grave: laid to rest | interred | tomb |
cemetery | graveyard | headstone | buried, graveyard: churchyard | burial ground | cemetery,
grew up: childhood | raised in | brought up | as a child | early years | spent youth | as a boy | as
a girl | native of, groom: husband, group: line-up | quartet | trio | quintet | four-piece |
ensemble, grow up: childhood | raised in | brought up | as a child | early years | spent youth | as
a boy | as a girl | native of, grown up: childhood | raised in | brought up | as a child | early
years | spent youth | as a boy | as a girl | native of, happy: delighted | pleased | overjoyed |
thrilled | glad, hard: challenge | struggle | tough | tricky, hardest: battled | difficulty |
toughest | found it hard | hardship | biggest challenge, hardship: battled | difficulty | toughest |
found it hard | biggest challenge, hate: detest | dislike | loathe, have children: father of |
mother of | parents of, have kids: father of | mother of | parents of, head teacher: principal |
head of the school | headteacher | headmaster | headmistress, headmaster: principal | head teacher |
head of the school | headteacher | headmistress, headmistress: principal | head teacher | head of
the school | headteacher | headmaster, headteacher: principal | head teacher | head of the school |
headmaster | headmistress, hero: admired | role model | idol | inspiration, hobby: spare time | free
time | enjoys | leisure | pastime | outside work, home town: native of | comes from | hails from |
birthplace | where she grew up | where he grew up, hometown: native of | comes from | hails from |
birthplace | where she grew up | where he grew up, honor: medal | honoured | recognised | accolade |
decorated, honour: medal | recognised | accolade | honored | decorated, hope: looking forward,
husband: married to | spouse | widow of | wife of, idea: came up with | conceived | inspiration |
brainchild, idol: admired | role model | hero | inspiration, immigrate: settled in | emigrated |
came to the country, influence: inspired | role model, influential: inspired | role model, inspire:
influence | role model | idol | spark | got the idea | idea came | motivated | stimulated |
encouraged | prompted | hero, intelligent: bright | gifted | brilliant, interests: spare time | free
time | enjoys | leisure | pastime | outside work, interview: spoke to | in conversation, invent:
came up with | devised | conceived | pioneered | brainchild | patented, inventor: came up with |
devised | conceived | pioneered | brainchild | patented, job: by profession | earns living, journey:
toured | trip | voyage | travelled | excursion | expedition, kindergarten: preschool | nursery,
knighted: sir, knighthood: made a knight | sir, known for: famous | renowned | noted for |
remembered for | reputation, languages: fluent | fluently | bilingual | mother tongue | native
speaker, leisure: hobby | spare time | off duty | free time, lesson: tuition | classes | tutoring,
lifelong: whole life, live: resides | made home | settled | dwells, lonely: alone | isolated, love:
fond of | adore | keen on | enjoys | passion, luck: fortunate, lucky: fortunate, lucky escape:
narrowly escaped | escaped unhurt, maiden name: born | née, major: degree in | studied, marriage:
tied the knot | wed | walked down the aisle | husband | wife | got hitched, marry: tied the knot |
wed | walked down the aisle | husband | wife | got hitched, medal: honour | decorated, meet:
encountered | got to know | first met | crossed paths, memoir: life story | autobiography, memory:
recalled | remembers | recollection, mentor: guided | taught | took under wing | adviser | under the
wing, met: introduced to | encountered | got to know | crossed paths, military: enlisted | served in
| regiment | troops | infantry, military service: enlisted | conscripted | regiment | drafted, mom:
son of | daughter of | mama, mother: son of | daughter of | mama, mother tongue: native speaker |
native language, motivate: drives her | drives him | inspired | driven by, mourn: grief | grieved |
tributes, move: relocated | settled in | emigrated | upped sticks, movie: on screen | motion
picture, mum: son of | daughter of | mama, musician: plays guitar | guitarist | pianist | violinist
| drummer, native: born in | grew up | hails | comes from | hometown, native language: native
speaker | mother tongue, neighbour: next door | lives nearby, nervous: anxious | tense |
butterflies, newborn: baby | born, next: looking ahead | upcoming, nickname: known as | dubbed |
known to friends | goes by, novel: bestseller, novelist: pen | written by | novels, nursery:
preschool | kindergarten, obituary: died aged, occupation: by profession | earns living, offspring:
children | sons | daughters, old: years of age | born, older: elder | senior, oldest sibling: oldest
| firstborn, only child: no brothers or sisters | no siblings, origin: comes from | descended |
dates back | goes back to | stems from, orphan: lost both parents | parents died | lost his parents
| lost her parents, overcame: got over | conquered | beat, overcome: got over | conquered | beat,
painted: artist | canvas | portrait | oils | brush, painter: artist | canvas | portrait | oils |
brush, parents: son of | daughter of | mum and dad | mother | father, partner: husband | wife |
married to | girlfriend | boyfriend | companion, pass away: lose battle | lost battle | lose fight |
lost fight | last breath | succumbed, passion: loves | enthusiast | devoted | keen, pastime: spare
time | free time | enjoys | leisure | outside work, pastor: minister | rector | reverend, pen name:
wrote as | under the name | known as | pseudonym | stage name, phd: doctorate | doctoral thesis,
photographer: pictures by | took the pictures | photos by, play role: portrayed | starred as,
played part: portrayed | starred as, pleased: delighted | overjoyed | thrilled | glad, poem: verse |
sonnet, poet: verse | sonnet, poetry: verse | sonnet, pray: worship, prayer: worship, prefer: likes
better | favourite | favorite, pride: proudest | greatest achievement, priest: minister | rector |
reverend | pastor | clergy, principal: head teacher | headteacher | headmaster | headmistress,
prize: medal | honoured | recognised | accolade | honored | decorated, profession: earns living,
professor: lecturer | tutor | taught by | pupil of | teaches | chair of | holds the chair, proud:
proudest | pride | greatest achievement, proud of: proudest, proudest: pride | greatest achievement,
pseudonym: wrote as | under the name | known as | pen name | stage name, publication: released |
brought out | came out | appeared in | in print, publish: released | brought out | came out | in
print, qualification: graduated in | bachelor | diploma | doctorate, raised: grew up | childhood |
brought up | upbringing, real name: born | née, recall: remembered, regret: sorry that, relatives:
cousin | uncle | aunt | kin | family, religion: believes | church | christian | muslim | jewish |
faith | creed | denomination, religious: believes | christian | muslim | jewish | faith | creed |
denomination, remember: recalled | looks back, renowned: best known | well known | known for |
celebrated | household name | star | made her name | made his name, reside: lives, return: came back
| went back | came home | went home, role model: admired | idol | hero | inspiration, rolemodel:
admired | role model | idol | hero | inspiration, roots: comes from | descended | dates back | goes
back to | stems from, sad: unhappy | saddened | heartbroken | upset | in tears, scholarship: bursary
| study grant, school: educated at | pupil, school attend: educated at | pupil at | schooled at |
went to school | studied at, school principal: principal | head teacher | head of the school |
headteacher | headmaster | headmistress, schoolmate: same class | school friend | at school
together, sculptor: statue | carved, sculpture: statue | carved, separated: divorced | split up |
live apart, served: enlisted | conscripted | regiment | drafted | did military service, settled:
made her home | made his home, shocked: stunned | horrified | appalled, shy: timid | reserved,
siblings: brothers | sisters, simple: straightforward | no trouble, singer: vocals | sings |
frontman | soprano | tenor | baritone, single: unmarried | not married, sister: sibling, smart:
bright | gifted | intelligent | brilliant, smoke: cigarettes | tobacco, smoker: cigarettes |
tobacco, soldier: enlisted | served in | regiment | troops | infantry, son: father of | mother of,
song: ballad, spare time: hobby | leisure | off duty | free time, speak: fluent | fluently |
bilingual | mother tongue | native speaker, split up: marriage ended | divorced | former husband |
former wife | ex-husband | ex-wife, spoke: fluent | fluently | bilingual | mother tongue | native
speaker, spouse: husband | wife | married to | girlfriend | boyfriend | companion, stage name: wrote
as | under the name | known as | pseudonym | pen name, star: lead role | played the part | plays the
lead | title role, start out: began career | started career | got his start | got her start | first
job | began as | career began | began working, started career: began career | got his start | got
her start | first job | began as | career began | began working, struggle: battled | difficulty |
toughest | found it hard | hardship | biggest challenge, study: read | graduated in | degree in |
took a degree | enrolled | educated at, surprised: amazed | astonished | unexpected | stunned |
taken aback, talent: gift | natural ability | prodigy, talk: spoke | conversation | chat, taught:
lecturer | tutor | pupil of | teaches, teacher: lecturer | tutor | taught by | pupil of | teaches,
teen: adolescent | schoolboy | schoolgirl, teenage: adolescent | teens | schoolboy | schoolgirl,
thesis: dissertation, tip: words of wisdom | counsel, toddler: two-year-old | small child, tomb:
headstone | buried | laid to rest, tough: challenge | struggle | tricky, tour: travelled, travel:
toured | trip | voyage | journeyed, tribute: paid respects | honoured | mourned, trip: journey |
travelled | excursion | expedition | voyage, twin: born minutes apart, university: graduated from |
degree from | studied at | campus | college, unmarried: single | never married, upbringing: brought
up | raised in | as a child | early years | as a boy | as a girl | born and raised | when he was
young | when she was young, upcoming: forthcoming, upset: unhappy | saddened | heartbroken | in
tears, veteran: former soldier | served in | fought in, vicar: minister | rector | reverend | pastor
| clergy | parish priest, visit: came to see | guests, visitor: came to see | guests, vocalist:
vocals | sings | frontman | soprano | tenor | baritone, volunteer: gave up time | gives time | helps
out, voyage: journey | travelled | excursion | expedition, wealth: rich | millionaire | assets, wed:
tied the knot | walked down the aisle | husband | wife | got hitched | married | marriage,
well known: famous | renowned | noted for | remembered for | reputation, widow: husband died | wife
died | lost her husband | lost his wife, wife: married to | spouse | widower | husband of, work as:
job | profession | employed as | career, working life: began work | profession | professional life,
worried: fear | anxious | concerned | uneasy, write: penned | drafted, writer: pen | novelist |
written by | novels, written: penned | author | drafted, wrote: pen | novelist | written by | author
| drafted, youngest: last-born, youth: brought up | raised in | as a child | early years | as a boy
| as a girl | born and raised | when he was young | when she was young
"""
