"""Matches and races, teams and players. Pure."""

ENTRIES = """
abandoned: rained off | called off | stopped play, academy: juniors | under-18s | under-21s | youth
team, added time: stoppage time | injury time, advance: went through | reached the | qualified,
appearance: caps, arena: ground | stadium, assist: passed to, athlete: sportsman | sportswoman |
runner | competitor, attack: forward line, attendance: watched by | onlookers, away game: travel to
| away to | visit, ban: ineligible | misses next | sit out | barred | suspended, batsman: batter,
batter: batsman, beat: edged | thrashed | overcame | got the better of | went down to | lost to |
victory over | triumphed over | knocked out, beaten: edged | thrashed | overcame | got the better of
| went down to | lost to | victory over | triumphed over | knocked out, behind: trailed, bench:
substitutes | reserves, benched: dropped | left out | on the bench, best player: man of the match |
player of the match | player of the year | most valuable, booked: caution, boxer: heavyweight |
fought | middleweight, bronze medal: took bronze | won bronze | third place, came back: fought back
| turned the game | rallied, came first: winner | top of the table, came last: bottom of the table |
at the bottom | wooden spoon, came second: runners-up | runner-up | second, came third: finished
third, cap: international appearances, captain: skipper | armband | led the side | led the team,
captaincy: captain | armband, champion: crown | trophy | winners, championship: crown | trophy |
winners, clean sheet: did not concede | without conceding | kept out | conceded none | shut out,
climber: ascent | climbed | summit, come back: fought back | turned the game | rallied | return,
comeback: fought back | turned the game | rallied | came from behind | turned it round, compete:
took part | entered, competition: cup | event | championship, competitor: participants | entrants |
took part | contestants, concede: let in, consecutive: in a row | straight, contestant: participants
| entrants | took part | starters, corner: set piece, crowd: watched by | attendance | onlookers,
crushed: beat | beaten | big win | heavy defeat, cup: trophy, cyclist: peloton | rode, debut: first
appearance | first match | first game | first start | first international, defeat: edged | thrashed
| overcame | got the better of | went down to | lost to | victory over | triumphed over | knocked
out | beaten | succumbed | fell to, defence: back line | back four, defender: full-back |
centre-back | centre-half | back four, defense: back line | back four, dismissed player: sent off |
red card, disqualification: struck from the results | excluded | dsq | false start | thrown out,
disqualified: struck from the results | excluded | dsq | false start | thrown out, division: league,
dnf: retired | pulled out | gave up, doping: banned substance | failed a test | tested positive |
steroids, draw: all square | shared the points | ended level | tied | stalemate | level, draw made:
paired with | drawn to face, drawn: all square | shared the points | ended level | tied | stalemate,
drawn against: paired with | drawn to face, drew: all square | shared the points | ended level |
tied | stalemate, drop out: scratched | pulled out | withdrew | no longer take part | not take part
| gave up, drug test: banned substance | failed a test | tested positive | steroids, edged: narrow |
just beat | by a point, eliminated: knocked out | crashed out | went out | bowed out | exit | failed
to qualify, enter: took part | competed, entrant: participants | took part | contestants | starters,
equalise: drew level | made it 1-1 | levelled the score | levelled | made it level | pulled level,
equalised: levelled | drew level | made it level | pulled level, equaliser: levelled | drew level |
pulled level, equalize: drew level | made it 1-1 | levelled the score | levelled, extra time:
overtime, face: took on, fan: faithful, fastest: record time | best time | quickest, fight: bout,
final: decider, final score: finished | full-time, final whistle: full time | end of the match,
finish first: won | winner | top of the table, finish line: crossed the line | finished, finished
last: bottom of the table | at the bottom | wooden spoon, finished second: runners-up | runner-up |
second, finished third: came third, first place: won | winner | top of the table, fixture: clash |
encounter | derby | friendly | contest | showdown | matches | schedule, fixture list: matches |
schedule, forfeit: gave up the match | failed to appear | awarded to, forward: striker | goalscorer,
foul: tripped | brought down | illegal tackle, free kick: set piece, friendly: warm-up match |
exhibition, game: fixture | clash | encounter | derby | friendly | contest | showdown, goal: scored
| netted | strike | scorer, goalie: between the posts | shot-stopper, goalkeeper: between the posts
| shot-stopper, goalless: nil-nil | 0-0 | no goals | nil | without a goal, gold medal: took gold |
won gold | first place | olympic champion, gold medalist: took gold | won gold | first place |
olympic champion, gold medallist: took gold | won gold | first place | olympic champion, ground:
stadium, group stage: pool, gym: fitness centre | weights room, half time: at the break | interval |
first half, halftime: at the break | interval | first half | half-time, hammered: beat | beaten |
big win | heavy defeat, handicap: head start, hat trick: three goals | scored three | third goal |
treble, hattrick: three goals | scored three, held: staged at | takes place at | hosted by, home
game: on home soil | host | at home to | welcome, home match: on home soil | host, hooligan: rioting
fans | violent fans | troublemakers, host: staged | venue, in front: ahead, in row: straight,
injured: limped off | stretchered | sidelined, injured player: limped off | carried off | hobbled |
stretcher, injury time: stoppage time | added time, international: capped | played for country |
national team, jersey: shirt | kit | colours, jersey number: wears number, jockey: rode | rider,
juniors: youth | under-18s, keeper: between the posts | shot-stopper, keeper save: saved | denied |
kept out, kick off: starts | begins | first whistle | under way, kickoff: starts | begins | first
whistle, kit: shirt | jersey | colours, knocked out: crashed out | went out | bowed out | exit |
failed to qualify, knockout: knocked out, ko: knocked out, lap: circuits | rounds, lap record:
fastest lap | quickest lap, last place: bottom of the table | at the bottom | wooden spoon | bottom
| finished last, leading scorer: most goals | scored most | top scorer, league: division |
championship, league position: in the table | standings | place, league table: third in the table |
standings | position, leave club: departed | transferred | quit, leave team: departed | transferred
| quit, left club: departed | transferred | quit, left team: departed | transferred | quit, limped
off: injured | replaced, linesman: assistant referee, lineup: starting eleven | squad, loan:
temporary move, lose: beaten | went down to | succumbed | knocked out | defeated by | fell to,
loser: beaten | runner-up | lost, loss: beaten | went down to | succumbed | knocked out | defeated
by | fell to, lost: beaten | went down to | succumbed | knocked out | defeated by | fell to, man
match: best player, marathon: 42 km | 26 miles, margin: points ahead | ahead by, match: fixture |
clash | encounter | derby | friendly | contest | showdown, match postponed: rained off | called off,
medal: podium, medallist: podium, midfielder: playmaker, missed penalty: saved | over the bar |
wide, mountaineer: ascent | climbed | summit, mvp: man of the match | player of the match | player
of the year | best player | most valuable, net: scored | goal, new manager: appointed | takes charge
| takes over, new player: signed | joined | newcomer, new signing: signed | joined | newcomer |
signed from | arrives from, next fixture: next game | next match | travel to | host | play, olympic
games: olympic, opponent: took on | rivals, opposition: took on | rivals, overtime: extra time, own
goal: into his own net | into her own net | past own keeper | into their own net, participant:
entrants | contestants | competitors | starters | took part, pass: ball to | fed, penalty: spot kick
| from the spot, penalty shootout: penalties, personal best: pb | fastest time of her | fastest time
of his | fastest | quickest | record, pitch: playing field | turf | ground | field | surface, place:
finished, player: squad | footballer | midfielder | striker | defender | goalkeeper, player match:
best player, player signing: signed | joined | newcomer, playing field: turf | pitch, podium: top
three | medal | first three, postponed match: rained off | called off, practice: session | practise
| workout | drills, practise: session | workout | drills, preseason: friendlies | warm-up, progress:
went through | reached the | qualified, promoted: went up to | climb to | went up | champions, pull
out: scratched | dropped out | withdrew | no longer take part | not take part | gave up,
qualification: reached the | went through | goes through | progressed | booked a place | secured a
place | into the next round, qualify: reached the | went through | goes through | progressed |
booked a place | secured a place | into the next round, quarter final: last eight, quarterfinal:
last eight, quickest: record time | best time | fastest, race: grand prix | marathon | sprint |
heat, racket: racquet, racquet: racket, rained off: abandoned | washed out | postponed, ranking:
seeded | number one, record: fastest ever | best ever | highest ever | all-time, record time:
fastest ever | course record | quickest, red carded: sent off | dismissed, ref: referee | umpire |
whistle | official, referee: umpire | whistle, regatta: boat race, relegated: went down to | went
down | dropped out | bottom, reserves: second team, result: finished | full-time, retire: hung up
her boots | hung up his boots | ended career | called it a day | played his last | played her last,
rider: peloton | rode, rival: derby | opponents, rivalry: derby | opponents, rookie: newcomer |
debutant | first season | first-year, rout: beat | beaten | big win | heavy defeat, rower: oarsman |
rowing, run: in a row | successive | consecutive, runner: athlete | ran | sprinter | jogger, runner
up: came second | finished second, runners up: second | lost in the final | silver, runnerup:
runners-up | second, score: netted | headed home | slotted home | tapped in | struck | equalised |
goal | bagged, score draw: nil-nil | 0-0 | no goals, scoreline: finished | full-time, scorer: netted
| headed home | slotted home | tapped in | struck | equalised | goal | bagged, second place:
runners-up | runner-up | second, second yellow: sent off | red card, seed: ranked, semi final: last
four, semifinal: last four, send off: red card | dismissed | ordered off | early bath, sent off: red
card | dismissed | ordered off | early bath, shirt number: wears number, shootout: penalties, shot:
strike, shutout: did not concede | without conceding | kept out | conceded none, side: squad |
lineup, sidelined: limped off | stretchered, sign: joined | transfer | acquired | brought in from |
put pen to paper, silver medal: took silver | won silver | second place, silverware: trophy | cup,
skipper: armband | led the side | led the team | captained, spectators: watched by | attendance |
onlookers, sprinter: sprint | 100 metres, squad: lineup, stadium: ground | arena, stage: hosted,
standings: table | points | position, start line: start, stoppage time: injury time | added time,
streak: in a row | successive | consecutive, striker: centre-forward | goalscorer, strip: shirt |
jersey | kit | colours, sub: came on for | came on as | replaced | off the bench | reserve, subbed:
came off | replaced | off the bench, substitute: came on for | came on as | replaced | off the bench
| reserve | came on, successive: in a row | straight, summit: peak, supporter: fans | faithful,
suspended: ineligible | misses next | sit out | barred, suspension: ineligible | misses next | sit
out | barred | suspended, swim: swam | backstroke | breaststroke | freestyle, swimmer: swam |
backstroke | breaststroke | freestyle, tackle: challenge | brought down, team: squad | lineup, third
place: came third | finished third, thrash: beat | beaten | big win | heavy defeat, thrashed: beat |
heavy defeat | won easily, tie: draw | drew | all square | drawn, tie break: decider, tiebreak:
decider, tied: drew | level | all square, timekeeper: stopwatch, title: crown | trophy | winners,
top scorer: most goals | leading scorer | scored most, topscorer: most goals | leading scorer |
scored most | top scorer, tournament: cup | championship, track: circuit, training: session |
practise | workout | drills, transfer: signed from | signed for | joined from | switched to | bought
from | joins | moves to, transfer fee: bought for, transfer window: deadline day, triathlon: swim
bike run, triumph: finished first | took the title | take gold | took gold | taken gold | came out
on top | prevailed | clinched | champion | overcame | edged out | lifted trophy | lifted cup |
crowned, trophy: cup | silverware | shield | medal | prize, umpire: referee | whistle, unbeaten:
without defeat | have not lost | has not lost | yet to lose | without losing | undefeated, unbeaten
run: without defeat | have not lost | has not lost | yet to lose | without losing | unbeaten |
undefeated, undefeated: without defeat | have not lost | has not lost | yet to lose | without losing
| unbeaten, venue: staged at | takes place at | hosted by | held at | ground | pitch | hall |
stadium, veteran: over-40s | experienced, victory: finished first | took the title | take gold |
took gold | taken gold | came out on top | triumphed | prevailed | clinched | champion | overcame |
edged out | lifted trophy | lifted cup | crowned, walkover: unopposed | bye, warm up: loosen up |
stretches, warmup: loosen up | stretches, win: finished first | took the title | take gold | took
gold | taken gold | came out on top | triumphed | prevailed | clinched | champion | overcame | edged
out | lifted trophy | lifted cup | crowned, winless: without a win | yet to win, winner: finished
first | took the title | take gold | took gold | taken gold | came out on top | triumphed |
prevailed | clinched | champion | overcame | edged out | lifted trophy | lifted cup | crowned,
winning goal: stoppage time | decisive goal | winner | late goal, winning margin: points ahead |
ahead by, winning streak: in a row | successive | consecutive, withdraw: scratched | pulled out |
dropped out | withdrew | no longer take part | not take part | gave up, withdrawn: scratched |
pulled out | dropped out | withdrew | no longer take part | not take part | gave up, withdrew:
scratched | pulled out | dropped out | no longer take part | not take part | gave up, won: finished
first | took the title | take gold | took gold | taken gold | came out on top | triumphed |
prevailed | clinched | champion | overcame | edged out | lifted trophy | lifted cup | crowned,
wooden spoon: last | bottom, world record: world best | fastest ever | fastest in the world,
wrestler: wrestling, yellow card: caution | booked, youth team: juniors | under-18s | under-21s |
academy
"""
