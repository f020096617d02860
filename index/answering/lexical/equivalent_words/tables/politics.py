"""Councils and parliaments, their meetings, decisions and elections. Pure."""

ENTRIES = """
abandon: scrapped | shelved | axed | dropped plan | called off | binned | ditched | not go ahead |
discontinued, abolish: scrapped | done away with | did away with | ended | repealed, abolition:
scrapped | done away with | did away with | ended | repealed, abstain: did not vote | abstentions,
abstention: did not vote, accord: agreement, activist: protester | campaigner | lobby, adjourn:
broke up | suspended | postponed | put off | deferred, agenda: to be discussed | items of business |
order of business, agree: resolved | approved | consensus | settled, agreement: resolved | approved
| consensus | settled, alliance: coalition | pact, allow: permitted | given permission, ally:
coalition | pact, alter: changed | amended, ambassador: envoy | diplomat, amend: altered | changed |
revised, announce: unveiled | revealed | declared | made public | confirmed | disclosed, apologise:
said sorry | sorry for | apologies, apology: said sorry | sorry for | unable to attend | sent
regrets | absent, appoint: named as | elected | co-opted | took up post | takes up post | became,
approve: carried | agreed | adopted | green light | go ahead | granted | gave consent | given
consent | endorsed | ratified | rubber-stamped, assembly: parliament, attend: present | turned up |
took part | turnout, axe: scrapped | shelved | abandoned | dropped plan | called off | binned |
ditched | not go ahead | discontinued, backtrack: changed its mind | u-turn, ballot: vote | poll,
ballot paper: voting paper | voting slip, ban: outlawed | barred | not allowed | no longer allowed,
bill: draft law, board: committee | directors | trustees, breakthrough: agreement reached | step
forward, build: constructed | erected | put up, building permit: planning consent | planning
approval | permission to build | planning application, built: constructed | erected | put up,
byelaw: local rule | ordinance | local law, byelection: election fill | vacant seat, bylaw: local
rule | ordinance | local law, cabinet: ministers, came force: in force | takes effect | effective
from | valid from, campaign: lobbied | fight for | fought for | activist | protester, candidate:
nominee | contender | nominated | stood for | hopeful, cease fire: truce | ceasefire | laid down
arms | end to the fighting, ceasefire: truce | laid down arms | end to the fighting, census:
population count, chair: presided | lead meeting | led meeting | chairman | chairwoman |
chairperson, chairman: chaired | presided | chairwoman | chairperson | head of the board,
chairperson: chaired | presided | chairwoman | chairman | head of the board, chairwoman: chaired |
presided | chairperson | chairman | head of the board, change mind: u-turn | backtracked |
reconsidered | rethink, charge of: responsible for | led by, clerk: secretary, coalition: alliance |
joint government | governing together, committee: board | panel | working group | working party,
compromise: middle way | met halfway | agreed, condemn: criticised | denounced | criticized,
confirm: verified | endorsed | bore out, congressman: member of parliament | lawmaker,
congresswoman: member of parliament | lawmaker, consider: discussed | debated | weighed up,
constituency: ward | seat | district, construction: built | build | put up, consult: have their say
| have your say | survey | asked for views | feedback, convene: meet | met, coopt: appointed,
coronation: ascended throne | came to the throne | crowned, council: councillors | local authority |
town hall, council member: councillor, councillor: council member | cllr | alderman, councilman:
council member | cllr | alderman, councilor: council member | cllr | alderman, councilwoman: council
member | cllr | alderman, coup: overthrow | overthrown | seized power, critic: opposed | objected |
objectors | condemned | blasted | slammed | complained, criticise: condemned | blasted | slammed |
complained, crown: ascended throne | came to the throne, deadlock: stalemate | no agreement, debate:
discussed | argued | exchange of views | talked about, decide: agreed to | resolved | voted to |
opted | determined | concluded | chose to | agreed that | approved, decision: agreed to | resolved |
voted to | opted | determined | concluded | chose to | agreed that | approved, declare: announced |
proclaimed, decline: refused | turned down, defeated: lost | rejected | beaten, defer: postponed |
put off | adjourned | held over | carried over, delegate: representatives, demand: insisted,
democracy: free elections, democratic: free elections, depose: ousted | overthrown | removed from
power, deputy: second in command | vice, developer: builder | property company, diplomat: envoy |
ambassador, disagree: dispute | argued | at odds, disagreement: dispute | argued | at odds,
disclose: revealed | made public, discontinue: scrapped | dropped | axed | no longer made | no
longer offered, discuss: debated | talked about | considered | on the agenda | deliberated | spoke
about, dispute: argument | disagreement | quarrel, ditch: scrapped | shelved | axed | abandoned |
dropped plan | called off | binned | not go ahead | discontinued, effective: in force | valid from,
elect: voted in | win seat | won seat | chosen | ballot | polling day, electorate: voters, endorse:
supported | approved, enforce: implement | policed, envoy: ambassador | representative, erect: built
| put up, favor: support, favour: support, go ahead: approved | green light, goahead: approved |
green light, government: ministers | cabinet | administration | administered, government department:
department, grant: funding | subsidy, green light: approved | go-ahead | permission, have say:
consultation, head: leader | led by | in charge, immigrant: migrants | came from abroad, implement:
put into practice | carried out | introduced, in charge: responsible | manages, in force: came into
force | takes effect | effective from | valid from, independence: self-rule | broke away |
sovereign, introduce: bring in | brought in | launched | came into force | rolled out, invade:
marched into | occupied | troops entered, invasion: marched into | occupied | troops entered,
landslide: overwhelming majority | clear majority, lawmaker: member of parliament | mps |
legislators | senators, lead: at the helm | in charge, leader: at the helm | in charge, legislation:
law | act, levy: tax, lobby: campaigned, local authority: council, locals: inhabitants | villagers |
townspeople | people living, majority: more than half, manifesto: pledges | election programme,
margin: votes ahead | majority, mayor: first citizen | lord provost, meeting: session | sitting |
assembly | agm | gathered | convened, migrant: came from abroad | immigrants, minister: secretary of
state, ministry: department, minority: fewer than half | small group, minute taker: secretary |
minutes taken, minutes: record of the meeting | taken as read, monarch: queen | crown, motion:
proposal | resolution, mp: member of parliament | lawmaker, negotiate: talks | bargain |
discussions, neighborhood: district | quarter | local area, neighbourhood: district | quarter |
local area, news conference: press conference | told reporters, nomination: candidate | put forward
| proposed | shortlisted, nominee: candidate | put forward | proposed | shortlisted, object: opposed
| protested | complained | spoke against, objector: opposed | protested | complained | spoke
against, occupation: seized | invaded, occupy: seized | invaded, opinion poll: survey, opponent:
opposed | objected | objectors | critics, oppose: objected | votes against, oust: removed from
office | voted out | forced out | toppled | deposed | unseated, outlaw: banned | made illegal |
forbidden | prohibited, overthrew: toppled | ousted | deposed | coup, overthrow: toppled | ousted |
deposed | coup, overthrown: toppled | ousted | deposed | coup, pact: agreement | treaty | deal,
panel: committee | jury, parliament: lawmakers | mps | legislature | assembly, pass: carried |
approved | adopted, permission: go-ahead | green light | consent | licence | license | authorised |
authorized, permit: go-ahead | green light | consent | licence | license | authorised | authorized,
petition: signatures | petitioners, planning application: application to build | plans submitted,
planning permission: planning consent | planning approval | permission to build | planning
application, plebiscite: vote | ballot | put to the people, pledge: vowed | promised | gave his word
| gave her word | undertook, policy: guidelines, politician: councillor | minister | senator |
lawmaker | mp, poll: survey | ballot | election, polling place: polling station | cast vote | vote
at, polling station: polling place | cast vote | vote at, postal vote: vote by post | postal ballot
| vote by mail | absentee, predecessor: previous | former | preceded | took over from | succeeded,
premier: head of government, present: attended, preside: chaired | led the meeting | head of state,
press conference: news conference | told reporters, prime minister: premier | head of government,
promise: pledged | vowed | gave his word | gave her word | undertook, propose: put forward |
suggested | nominated | motion | recommended, public funds: taxpayers, public money: taxpayers,
put forward: proposed | moved | suggested, quit: resigned | stepped down | stood down, quorate:
enough members | number of members present, quorum: enough members | number of members present,
ran for: stood for | candidate | stand for election, ratify: approved | confirmed, reconsider:
rethink | review, redevelop: regenerate | transform | rebuild, reelect: second term | another term |
returned to office | kept seat, referendum: vote | ballot | plebiscite | put to the people, refugee:
asylum seeker | fled their country | displaced, refurbish: facelift | renovated | modernised |
restored | makeover, refuse: rejected | turned down | declined, reign: on the throne, reject:
defeated | thrown out | voted down | turned down | refused | dismissed | not approved | motion lost
| motion fell, renovation: facelift | refurbished | modernised | restored | makeover, repeal:
abolished | scrapped | withdrawn | revoked | done away with, replace: succeed | successor | took
over from | substitute, representative: delegate | deputy | spokesperson, resident: locals |
inhabitants | villagers | townspeople | people living, resign: stand down | stood down | step down |
quit | give notice | gave notice | given notice | leave post | left post | leave office | left
office | gave up post | gave up role | relinquished | bowed out, resolution: motion | resolved |
decision, responsible: in charge, reveal: disclosed | announced | made public | came to light |
emerged | unveiled, reverse: changed its mind | backtracked | u-turn, review: reassess |
reconsidered, revise: amended | changed, revoke: abolished | scrapped | withdrawn | done away with,
run for: stood for | candidate | stand for election, scrap: shelved | axed | abandoned | dropped
plan | called off | binned | ditched | not go ahead | discontinued, seat: constituency, secretary:
clerk | took the minutes | minutes taken, session: meeting | sitting, shelve: scrapped | axed |
abandoned | dropped plan | called off | binned | ditched | not go ahead | discontinued, signature:
signed, stalemate: no agreement, stand down: resign | quit | retire | give up role | gave up role |
given up role | leave office | left office | relinquished, stand for: candidate | nominated,
statement: declaration | announcement, statute: law | act, step down: resign | quit | retire | give
up role | gave up role | given up role | leave office | left office | relinquished, stood down:
resign | quit | retire | give up role | gave up role | given up role | leave office | left office |
relinquished, stood for: candidate | nominated, subcommittee: working group, subsidise: grant |
funding, subsidize: grant | funding | subsidised, subsidy: grant | funding | subsidised, succeed:
took over | takes over | replaced, successor: took over | takes over | replaced, suggest: proposed |
put forward | recommended | floated, support: in favour | in favor | endorsed, survey: questionnaire
| poll | asked residents, take effect: came into force | in force | effective from | valid from,
take over: succeeded | replaced | takes the reins | took the reins | became head, taken over:
succeeded | replaced | takes the reins | took the reins | became head, task force: working party |
working group | committee, tax: levy | duty, taxpayer: public money | public purse, term: period of
office | years in office | mandate, throne: crowned | reign, throw out: rejected | defeated,
thrown out: rejected | defeated, took effect: came into force | in force | takes effect | effective
from | valid from, took over: succeeded | replaced | takes the reins | took the reins | became head,
town hall: council, townspeople: locals | inhabitants | villagers | people living, treasurer: keeps
the accounts | looks after the money | finances, treaty: pact | deal | agreement, truce: ceasefire |
laid down arms | end to the fighting, trustee: board, turn down: rejected | refused | declined,
turnout: electorate voted | voters cast | cast votes | votes cast, u turn: changed its mind |
backtracked, unanimous: all in favour | all in favor | no votes against | nem con | without dissent
| all voted, unseat: removed from office | voted out | forced out | toppled | deposed, urge:
appealed to, uturn: changed its mind | backtracked, vice: second in command | deputy, vice chair:
deputy chair | deputy chairman | vice-chairman, vice chairman: deputy chair | deputy chairman |
vice-chair, vicechair: deputy chair | deputy chairman | vice-chairman, villager: locals |
inhabitants | townspeople | people living, volunteers: helpers, vote against: objected | opposed,
vote down: rejected | defeated, vote for: in favour | in favor | supported, vote in: elected, voter:
electorate | voted, vow: pledged | promised | gave his word | gave her word | undertook, ward:
constituency | district, welfare: benefits | social security, working group: working party | task
force | committee, working party: task force | working group | committee
"""
