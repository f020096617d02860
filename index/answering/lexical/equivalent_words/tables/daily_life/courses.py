"""Words of courses, schools and what reviews say. Pure."""

ENTRIES = """
advantage: benefit | strength | upside | strong point, alumnus: degree from | studied at, amazing:
impressive | outstanding | superb | stunning, amusing: comic | humorous | funny, application
deadline: closing date | submitted by | last date | at the latest | closes on, apprentice: trainee |
learner | take on, assignment: homework, awful: terrible | dreadful, babysitter: creche | nursery |
babysitting | childminder | look after children, babysitting: creche | nursery | childminder | look
after children, beautiful: lovely | gorgeous | scenic, beginner course: no previous knowledge |
newcomers | novices, beginners: no previous knowledge, best: finest, best known: famous | renowned,
best part: highlight | favourite | favorite | loved | standout, best thing: highlight | favourite |
favorite | loved | standout, boring: dull | tedious | dragged, breakable: breaks easily | fragile |
flimsy | delicate, brilliant: excellent | superb | wonderful | fantastic, bursary: scholarship |
grant | stipend, busy: crowded | packed | full of people, calm: quiet | tranquil | peaceful, career:
worked as | profession | job, certificate: diploma | proof | qualification, certification: diploma,
child friendly: suitable for children | families | children, child minding: creche | nursery |
babysitting | childminder | look after children, childcare: creche | nursery | babysitting |
childminder | look after children, childminder: creche | nursery | babysitting | look after
children, class: training | workshop | session, class size: maximum of | participants, classmate:
fellow student, closing date: submitted by | deadline | at the latest, college: university,
comfortable: cosy | comfy, comfy: cosy | comfortable, coming out: planned for | release | due |
launch, complaint: criticism | grumble, complex: confusing | complicated | hard to understand,
complicated: complex | confusing | hard to understand, compliment: praise | commend | applaud,
confusing: complex | complicated | hard to understand, cosy: comfy | comfortable, course: training |
session, course cost: fee, course fee: costs | price | euros | pay, course leader: taught by | led
by | teacher | instructor | tutor, course material: textbook | coursebook | handouts | worksheets,
course materials: textbook | coursebook | handouts | worksheets, coursebook: textbook | handouts |
worksheets, coursework: assignment | homework, cozy: cosy | comfy | comfortable, cramped: tiny,
creche: nursery | kindergarten | playgroup | preschool | childcare, creepy: frightening | terrifying
| scary | spooky, criticise: criticism | complain, critique: criticism | complain, crowded: packed |
busy | full of people, curriculum: syllabus | subjects, cutoff: closing date | submitted by |
deadline | last date | at the latest | closes on, day job: works as | profession, daycare:
kindergarten | playgroup | preschool | creche | childcare, deadline: closing date | submitted by |
last date | at the latest | closes on, dirty: grubby | unclean, disadvantage: shortcoming | drawback
| downside, disappointed: let down | underwhelming | fell short, disappointing: let down |
underwhelming | fell short, dislike: disappoint | annoying | hated, disliked: disappoint | annoying
| hated, distance learning: online course | webinar, downside: weakness | shortcoming | criticism |
disappointing | only complaint | minus | flaw, drawback: weakness | shortcoming | criticism |
disappointing | only complaint | minus | flaw, dreadful: awful | terrible, drop in: without booking
| no need to book | just turn up, drop out: left school | left university, dropout: left school |
left university, dull: tedious | boring | dragged, durable: robust | sturdy | solid | solidly built,
easy use: intuitive | user-friendly | straightforward, elearning: online course | distance learning
| webinar, elementary school: primary, enjoy most: highlight | favourite | favorite | loved | liked
best | best part | standout | best thing, enjoyable: fun | entertaining, enjoyed most: highlight |
favourite | favorite | loved | liked best | best part | standout | best thing, enrol course:
register | registration, entertaining: fun | enjoyable, evening class: adult education, evening
course: adult education, exam: examination | assessment | test, excellent: superb | brilliant |
wonderful | fantastic, exciting: thrilling | gripping, experience needed: beginners welcome |
previous knowledge | prior knowledge, experience required: beginners welcome | previous knowledge |
prior knowledge, family friendly: suitable for children | children, famous: renowned, fantastic:
excellent | superb | brilliant | wonderful, favorite: highlight | favourite | loved | liked best |
best part | standout | best thing | preferred | most loved | best loved, favourite: highlight |
favorite | loved | liked best | best part | standout | best thing | preferred | most loved | best
loved, filthy: grubby | dirty | unclean, flaky: breaks down | unreliable, flimsy: breaks easily |
fragile | delicate, for families: suitable for children | children, for kids: suitable for children
| families | children, fragile: breaks easily | flimsy | delicate, frightening: creepy | scary |
spooky, full up: waiting list | no places left | fully booked, fully booked: waiting list | no
places left | sold out, fun: enjoyable | entertaining, funny: amusing | comic | humorous, gorgeous:
beautiful | lovely | scenic, grade: marks, grade school: primary | elementary, grades: marks,
graduate: degree from | studied at | degree | finished school, graduated: degree from | studied at,
graduation: degree from | studied at, grant: bursary | scholarship | stipend, gripping: thrilling |
exciting, group size: maximum of | participants, half term: school holidays | vacation, hate:
disappoint | annoying | dislike, hated: disappoint | annoying | dislike, head teacher: headteacher |
headmaster | headmistress | school principal, headmaster: headteacher | head teacher | headmistress
| school principal, headmistress: headteacher | head teacher | headmaster | school principal,
headteacher: head teacher | headmaster | headmistress | school principal, high school: secondary |
comprehensive, highlight: best part | standout | favourite moment, hilarious: amusing | comic |
humorous, homework: assignment | exercises | practise at home, horrible: awful | terrible |
dreadful, humorous: amusing | comic | funny, impressed: outstanding | superb | stunning, impressive:
outstanding | superb | stunning, influences: inspired by | grew up with | heroes, inspiration: idea
came | influenced, inspired: idea came from | influence | because of, instructor: taught by | led by
| course leader | tutor, intuitive: easy to use | user-friendly | straightforward, job before:
worked as | was a | used to be, join in: take part | attend | participate, kid friendly: suitable
for children | families | children, kindergarten: playgroup | preschool | creche | childcare, last
day: closing date | submitted by | deadline | at the latest | closes on, learner: pupil | student,
lecturer: professor | teaches at, lesson: training | workshop | session, let down: disappoint |
underwhelming | fell short, like best: highlight | favourite | favorite | loved | standout, like
least: disappoint | annoying | hated | dislike, like most: highlight | favourite | favorite | loved
| best part | standout | best thing, liked best: highlight | favourite | favorite | loved |
standout, liked least: disappoint | annoying | hated | dislike, liked most: highlight | favourite |
favorite | loved | best part | standout | best thing, long lasting: robust | sturdy | durable |
solid | solidly built, merit: advantage | benefit | strength | upside | strong point, newcomer:
beginner | new members | starter, newcomers: beginners | new members | starters, next project:
working on | next | plans, night school: adult education | evening course | evening class, no show:
miss | does not turn up | fails to appear, not like: disappoint | annoying | hated | dislike,
novices: no previous knowledge, nursery: kindergarten | playgroup | preschool | creche | childcare,
occupation: works as | job | profession, online class: distance learning | e-learning | webinar,
online course: distance learning | e-learning | webinar, online seminar: webinar | zoom, opinion:
verdict | critic | reviewer | conclusion, outstanding: impressive | superb | stunning, overcrowded:
crowded | packed | busy | full of people, participants max: maximum of, participate: attend | join
in, pass exam: at least percent, pass mark: at least percent, passing grade: at least percent,
passing score: at least percent, peaceful: quiet | calm | tranquil, pet friendly: dogs welcome |
dogs are welcome | dogs allowed, playgroup: nursery | kindergarten | preschool | creche | childcare,
plus point: advantage | benefit | strength | upside, pointless: useless, praise: commend | applaud,
praised: commend | applaud, preschool: nursery | kindergarten | playgroup | creche | childcare,
pretty: beautiful | lovely | gorgeous | scenic, previous job: worked as | used to be | former,
previous knowledge: beginners welcome, primary school: elementary, principal: headteacher |
headmaster, prior experience: beginners welcome | previous knowledge, prior knowledge: beginners
welcome, professor: lecturer | teaches at, pros: advantage | benefit | strength | upside | strong
point, pupil: learner, pupils: children | kids | students, qualification: diploma | degree |
certificate, register course: enrol | registration, release date: planned for | comes out | due |
launch | arrives, reliable: dependable | trustworthy, renowned: famous, robust: sturdy | durable |
solid | solidly built, room enough: spacious | roomy, roomy: spacious | plenty of room, rude:
unfriendly, scary: frightening | creepy | terrifying | spooky, scholarship: bursary | grant |
stipend, school break: half-term | vacation, school children: pupils | students, school fees: costs,
school holidays: half-term | vacation, school kids: pupils | students | children, school principal:
headteacher | head teacher | headmaster | headmistress, school year: semester | term, schoolboy:
pupil | student, schoolchild: pupil | student, schoolchildren: pupil | student, schoolgirl: pupil |
student, schoolkid: pupil | student, secondary school: comprehensive, semester: term | academic
year, shortcoming: drawback | disadvantage | downside, sign up: registration, simple: easy to use |
intuitive | user-friendly | straightforward, spacious: roomy | plenty of room, spooky: frightening |
creepy | terrifying | scary, strengths: advantages | strong points, strong point: advantage |
benefit | strength | upside, student: learner, studied: degree | graduated | university, studio:
workshop | works in, study subject: degree in, sturdy: robust | durable | solid | solidly built,
subjects taught: syllabus | curriculum, suitable: ideal | suited, superb: excellent | brilliant |
wonderful | fantastic, surprise: unexpected | astonish, surprised: unexpected | astonish,
surprising: unexpected | astonish, syllabus: curriculum | subjects, take part: attend | participate
| join in, taster: trial | try, taught: lessons | leads the course | led by, teach: taught by |
leads the course | led by | lesson | course | class | train, teacher: taught by | led by | course
leader | tutor | leads | trainer, teaches: lessons | taught by | trainer | leads | tutor | gives a
lesson, tedious: dull | boring | dragged, term break: school holidays | vacation, terrible: awful |
dreadful, test: exam | examination | assessment, textbook: coursebook | handouts | worksheets, think
of: opinion, thought of: opinion, thrilling: gripping | exciting, tiny: cramped, too small: cramped
| tiny, trainee: apprentice | learner, training: lessons | classes | workshop | session, tranquil:
quiet | calm | peaceful, trial: taster | free first | first month free, trustworthy: dependable |
reliable, try before: taster | trial | first evenings are free | free, try out: taster | trial |
free first | before you pay, tuition: fee | costs, tuition fee: costs, tutor: taught by | led by |
instructor | course leader, ugly: unattractive | eyesore, unattractive: eyesore, unclean: grubby |
dirty, uncomfortable: hard seats | cramped, underwhelming: disappoint | let down | fell short,
unexpected: astonish | surprising, unfriendly: rude, uni: college | university, unreliable: breaks
down, unsuitable: inappropriate, upside: advantage | benefit | strength | strong point, useless:
pointless, user friendly: easy to use | intuitive | straightforward, userfriendly: easy to use |
intuitive | straightforward, waiting list: no places left | full, walk in: without an appointment |
no appointment | just turn up, weak point: drawback | downside | disadvantage, weak points: drawback
| downside | disadvantage, weaknesses: drawback | downside | disadvantage, webinar: online talk |
zoom, well known: famous | renowned, wonderful: excellent | superb | brilliant | fantastic, working
on: next | project | plans, workshop: studio | works in, worst: poorest, worth it: recommend |
must-see | worthwhile | value for money, worth money: recommend | must-see | worthwhile, worth
reading: recommend | must-see | worthwhile | value for money, worth seeing: recommend | worthwhile |
value for money, worth visiting: recommend | must-see | worthwhile | value for money, worth
watching: recommend | must-see | worthwhile | value for money, worthwhile: recommend | must-see |
well worth | value for money
"""
