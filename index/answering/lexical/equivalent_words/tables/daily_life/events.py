"""Words of events, music, film and books. Pure."""

ENTRIES = """
actor: played by | stars | actress | portrayed by | leads the cast, actress: played by | stars |
actor | portrayed by | leads the cast, admission: entry | entrance | ticket, after party: afterwards
| carries on, age rating: suitable for, album: lp, alfresco: open-air | outdoors | outside | in the
open, amusement park: rides | funfair | fairground, anniversary: jubilee | years since, artist:
performer | performed by | painted by, audio book: narrated by | audiobook | read by, audiobook:
narrated by | read by, audition: casting | try-out, author: written by | novelist | penned,
autobiography: memoir | life story | biography, bad weather: if wet | indoors | rain date | in case
of rain, ballet: dancer, band: musicians, band practice: rehearse | practise, begin time: starts at
| doors open, biography: memoir | life story, book club: reading group, borrow book: loan | lend |
lent, borrow books: loan | lend | lent, called off: cancel, carnival: fete | festival | funfair,
cast: stars | played by | actors, casting: audition | try-out, celebration: party | festivities,
chapter: section, charity: in aid of | for the benefit | proceeds | hospice | air ambulance |
foundation, check books: loan | lend | lent, choir: singers, cinema: screening | picture house |
multiplex, comedian: comic | stand-up, comic: graphic novel, comics: graphic novel, compere:
presented by | host | hosted by, compose: songwriter | music by | written by | wrote, composed:
songwriter | music by | written by | wrote, composer: songwriter | music by | written by | wrote,
concert: recital | live music | plays live, conference: congress | convention | symposium, congress:
convention | conference | symposium, convention: congress | conference | symposium, cosplay:
costumes | fancy dress, costume contest: fancy dress, course: hands-on | taster session, dance:
disco | ball, dancer: ballet, dancing: disco | ball, day plan: programme | schedule | itinerary,
debut: first album | first record, debut album: first record, delay: put off | postponed | held up,
delayed: put off | postponed | held up | late, director: directed by | filmmaker, disco: ball |
dancing | dance floor, donate: collecting | give | bring, donations: collecting | give, doors open:
from | let in, drawing: drawn | sketch, drop off: collecting | hand in | bring | leave at, duration:
lasts | minutes long | hours long, e book: digital edition, ebook: digital edition, emcee: presented
by | compere | host | hosted by, encore: came back on | played again, end time: finishes at,
entertainer: artist | performer | plays | performed by, entrance fee: admission | tickets, entry
fee: admission | costs to enter | per person, entry free: costs nothing, episode: instalment,
exhibit: on display | on show, exhibition: on display | on show, exhibitor: stall, fair: fete |
festival | funfair, fairground: rides | funfair | amusement park, fairy tale: legend | myth,
fairytale: legend | folk tale | myth | tale, fancy dress: costumes, fayre: fete | festival |
funfair, festival: fete | funfair, fete: festival | funfair, film: motion picture, film maker:
directed by | filmmaker | director, film music: soundtrack, film rating: suitable for, filmmaker:
directed by | director, finish time: ends at, firework: pyrotechnics, fireworks: pyrotechnics, first
album: debut, first night: premiere, first shown: premiere | opening night, folk tale: legend |
myth, free admission: costs nothing, free entrance: costs nothing, free entry: costs nothing,
frontman: vocalist | vocals | lead singer | sings, fundraise: appeal | collection | raised,
fundraiser: appeal | collection | raise money | raised, fundraising: appeal | collection | raise
money, funfair: rides | fairground | amusement park, gallery: art museum | exhibition space, gallery
show: exhibition | on show, gazette: daily paper | newspaper, genre: style, gig: recital | live
music | plays live, good cause: charity | proceeds | in aid of, graffiti: wall painting | mural,
grand opening: inauguration | ribbon, graphic novel: comic strip | comics, guest speaker: talk by |
lecture by | talk is given by, hand in: drop off | bring | leave at, hardback: hardcover, hardcover:
hardback, headline act: top of the bill, headliner: top of the bill | main act | closes the show,
held: takes place | hosted | staged, hit single: charts, host: compere, hosted: compere, hosting:
compere, if rains: if wet | indoors | weather permitting, inauguration: official opening | ribbon |
opening ceremony | opened by, indoor: under cover | inside the hall, indoors: under cover | inside
the hall, inside: indoors | under cover, intermission: interval | pause, interval: intermission |
pause, itinerary: programme | schedule, journal: magazine, jubilee: anniversary | years since,
karaoke: sing along, keynote: lecturer | talk by | talk is given by | lecture by, keynote speaker:
lecturer | talk by | talk is given by | lecture by, kick off: starts at | begins at | doors open,
lead role: played by | stars | actor | actress | portrayed by, lead singer: vocalist | vocals |
frontman | sings, leading role: played by | stars | actor | actress | portrayed by, lecture: speech,
legend: folk tale | myth | tale, line up: timetable | programme | running order | schedule | playing
| acts | bands, lineup: timetable | programme | running order | schedule | playing | acts | bands,
live music: band plays | concert, lottery: tombola | raffle | prize draw | draw, lp: album | studio
album, lyricist: composer | songwriter | music by | written by | wrote, lyrics: text of the song,
magazine: journal, main act: headliner | top of the bill, manga: comic strip | graphic novel |
comics, masterclass: workshop | hands-on | taster session, mc: presented by | compere | host |
hosted by, melody: tune | track | single, memoir: life story | biography, motion picture: film |
movie, movie: motion picture, movie theater: cinema | screening | picture house | multiplex, movie
theatre: cinema | screening | picture house | multiplex, mural: wall painting, music group:
musicians | band, myth: legend | folk tale | tale, newspaper: daily paper | gazette, novelist:
penned, open air: outdoors | outside, opening act: supported by, opening ceremony: inauguration |
ribbon, opening night: first performance | first shown | premiere | first screened, orchestra:
philharmonic, organise: organized by | hosted by, organised: run by | put on by | hosted, organiser:
organized by | hosted by | organised by | run by | host, outdoor: open-air | outside | in the open,
outdoors: open-air | outside | in the open, outside: open-air | outdoors | in the open, painter:
painted by, painting: canvas | artwork, participants: took part | entrants | competed | entered,
perform: on stage, performance: gives a concert, performing: on stage, photographer: photos by,
photography: photographs by | photos by, picture house: cinema | screening | multiplex, play role:
portrayed, plays role: portrayed, poem: verse | poet, poet: verse | poems, poetry: verse | poems |
poet, portray: played by, portrayed: played by, premiere: first performance | first shown | opening
night | first screened, prize draw: tombola | raffle, programme: timetable | line-up | running order
| schedule, quiz: trivia, quiz night: trivia, raffle: tombola | draw, rained off: cancel, raised
money: appeal | collected | proceeds, reading circle: book club, reading group: book club | book
circle, recital: gig | concert | live music | plays live, record label: released on, rehearsal:
practise, rehearse: practise, role: played by | portrayed, running order: timetable | programme |
line-up | schedule, schedule: line-up | running order, score film: music by | soundtrack,
screenplay: written by | screenwriter | script, screenwriter: written by | screenplay | script,
scriptwriter: written by | screenplay | screenwriter | script, sculptor: sculpted | statue by,
sculpture: statue | bronze, seminar: congress | convention | conference | symposium, shown:
screened, sing: vocals | sung, singer: vocalist | vocals | frontman | sings, sitcom: series | tv
show, sketch: drawn, sold out: no tickets left | fully booked | all tickets, song: tune | single,
songwriter: composer | music by | written by | wrote, soundtrack: music by, speaker: keynote |
lecturer | talk by | talk is given by | lecture by, speech: lecture | talk, sponsor: funded by |
supported by | backed by, sponsored: funded by | supported by | backed by, stage play: drama, stall:
stand | table | pitch, stallholder: trader | vendor | stand, stallholders: traders | vendors, start
late: put off | delayed | postponed | held up, start time: begins at | doors open, started late: put
off | delayed | postponed | held up, starting time: begins at | doors open, statue: sculpture |
bronze, subtitle: captions, subtitled: captions, subtitles: captions, sweepstake: raffle | prize
draw, symphony orchestra: philharmonic, symposium: congress | convention | conference, take part:
entrants | competed | participants | entered | came to the start, take place: held | hosted, takes
place: held | hosted, taking part: entrants | competed | participants | entered, taking place: held
| hosted, tale: story, talk: lecture | speech, talking book: narrated by | audiobook | read by,
television series: tv show, theater: playhouse, theatre: playhouse, theme park: rides | funfair |
fairground, tickets left: sold out | still available, tombola: raffle | prize draw | draw, took
part: came to the start | entrants | competed | participants | entered, trader: stallholder | vendor
| shop, trailer: teaser, trivia: quiz, tryout: audition | casting, tv show: series, vendor: trader |
stallholder, venue: held at | held in | takes place at | takes place in, vocalist: vocals | lead
singer | frontman | sings, wet weather: indoors | rain date | in case of rain, who wrote: written by
| writer | author | novelist | penned, words song: lyrics, workshop: hands-on | taster session,
writer: written by | novelist | penned
"""
