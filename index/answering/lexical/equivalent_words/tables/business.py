"""Companies and work, money and budgets. Pure."""

ENTRIES = """
account balance: in the bank | cash in hand, accountant: keeps the books | accounts, acquire: bought
| purchased | takeover | took over | buyout | sold to, acquisition: bought | purchased | takeover |
took over | buyout | acquired | sold to, advert: ad | publicity, advertise: ad | publicity,
affordable: low cost | inexpensive | bargain | within budget, annual fee: subscription | a year for
members | contribution | membership costs | per year for members, annual leave: holiday | free day,
applicant: applied | candidates, application: send cv | submit | candidates should, apply: send cv |
submit | candidates should | application form, apprentice: trainee | learning the trade | vocational
training, apprenticeship: trainee | learning the trade | vocational training, arrears: overdue |
unpaid | owed, auction: under the hammer | highest bidder | bidding | sold off, audit: accounts
checked | examined the accounts | checked the books | auditors, auditor: accounts checked | examined
the accounts | checked the books, axed: let go | lay off | laid off | made redundant | shown the
door | lost his job | lost her job | relieved of | dismissed | sacked | contract terminated, backer:
shareholder | funded by | put money | financier, balance: in the bank | cash in hand, bank account:
account number | iban, bank balance: in the bank | cash in hand, bankrupt: insolvent | went bust |
went under | receivership | liquidation | administrators | could not pay its debts | collapsed |
ceased trading, bankruptcy: insolvent | went bust | bankrupt | went under | receivership |
liquidation | administrators | could not pay its debts | collapsed | ceased trading, bargain: cheap
| discount | knockdown price, based: headquartered | head office, best seller: most sold | sold most
| top-selling, bestseller: most sold | sold most | top-selling, bid: tender, bidder: tender,
billionaire: fortune | worth millions, bonus: one-off payment | extra payment | premium, bookkeeper:
keeps the books | accounts, borrow: loan | lent, boss: chief executive | ceo | managing director |
line manager, bought: acquired | snapped up | purchased, bought out: bought | purchased | takeover |
taken over | took over | buyout | acquired | sold to, branch: outlets, budget: spending plan |
financial plan | funds set aside | finances | set aside for, business: company | firm | enterprise,
businessman: founder | owner | company boss | entrepreneur | runs a company, businesswoman: founder
| owner | company boss | entrepreneur | runs a company, buy: acquired | snapped up | purchased,
buy out: bought | purchased | takeover | taken over | took over | buyout | acquired | sold to,
buyer: acquired | snapped up | purchased, buyout: bought | purchased | takeover | taken over | took
over | acquired | sold to, ceo: managing director | chief executive | at the helm | heads the
company, cfo: chief financial officer | finance chief | finance director, charity: good cause |
non-profit | in aid of, cheap: low cost | inexpensive | bargain | affordable, cheaper: low cost |
inexpensive | bargain | affordable, chief executive: managing director | ceo | boss | at the helm |
heads the company, client: shoppers | buyers | consumers | clientele | patron, close down: ceased
trading | shut | closing | closure | wound up, closing date: no later than | at the latest |
deadline | due by | last day, closure: ceased trading | shut | closing | wound up, cofounder: set up
| established | launched, collaborate: work together | joined forces | teamed up | partnership |
hand in hand | cooperated, company: firm | business | enterprise | corporation, competitor: rival |
competing | opponent, consumer: customers | buyers | shoppers, contract: agreement | deal,
contractor: outside firm | building firm, cooperate: work together | joined forces | teamed up |
partnership | hand in hand | collaborated, corporation: firm | business | enterprise, costs: priced
at | bill | worth | outlay | expenditure | spent, customer: shoppers | buyers | consumers |
clientele | patron, cut: lowered | trimmed | slashed | scaled back, cut back: reduce | scaled back,
cut down: reduce | scaled back, cv: curriculum vitae | résumé, day off: holiday | free day,
deadline: no later than | at the latest | closing date | due by | last day, deal: agreement |
contract | pact, debt: owes | loan | arrears | borrowed | outstanding, decline: went down | shrank |
cut | slumped | halved | dipped | plunged | tumbled | slid, decrease: went down | shrank | cut |
slumped | halved | dipped | plunged | tumbled | slid, deficit: loss | shortfall, delivery driver:
courier, demand: sought after, demote: downgraded, dismiss: let go | lay off | laid off | made
redundant | shown the door | lost his job | lost her job | relieved of | sacked | contract
terminated, double: twice | two-fold | 100 per cent, downturn: slump | economic crisis | shrinking
economy | economic decline, due: deadline | payable | no later than | subscription | membership
costs | contribution | a year for members | per year for members, due date: no later than | at the
latest | closing date | deadline | due by | last day, each month: per month | once a month | every
four weeks, each week: per week | once a week | every seven days, earnings: revenue | receipts |
wage | salary | paid | makes a year | income, employ: take on staff | took on | appointed |
recruited | new staff | joined team | hired | brought in | workforce | personnel | people work,
employee: workforce | personnel | employs | people work, enterprise: company | firm, entrepreneur:
founder | owner | company boss | runs a company, establish: set up | launched, estate agent: letting
agent | property agent, estimate: roughly | approximately, every month: each month | per month,
every week: each week | per week, executive: director, expand: enlarged | growth | open more |
extended, expansion: enlarged | growth | open more | extended, expenditure: costs | spent |
outgoings | paid out | spending | outlay, expense: costs | spent | outgoings | paid out | spending |
expenditure | outlay | priced, export: sold abroad | shipped abroad | shipped to | sold overseas,
factory: mill | production site, fall: went down | shrank | cut | slumped | halved | dipped |
plunged | tumbled | slid, fallen: went down | shrank | cut | slumped | halved | dipped | plunged |
tumbled | slid, fee: subscription | membership costs | contribution, fell: went down | shrank | cut
| slumped | halved | dipped | plunged | tumbled | slid, finance: paid for by | grant | investment |
sponsored | bankrolled | donations | money from, finance director: chief financial officer | finance
chief, financial year: year ended | budget year, fire: let go | lay off | laid off | made redundant
| shown the door | lost his job | lost her job | relieved of | dismissed | sacked | contract
terminated, firm: business | enterprise | corporation, fiscal year: year ended | budget year,
flotation: floated | stock market debut | initial public offering, forecast: expected | outlook |
predicted, fortune: affluent | well-off | millionaire | wealthy, found: set up | launched |
established, founder: set up | established | co-founded | launched, fund: paid for by | grant |
investment | financed | sponsored | bankrolled | donations | money from, fundraising: in aid of |
collected | charity | donations | proceeds, go bust: bankrupt | insolvent | collapsed | ceased
trading | liquidation | receivership, go public: floated | stock market debut | initial public
offering, head office: headquarters, headcount: employs | employees | staff | workers | on the
payroll, headquarters: head office | seat | main office, hire: take on staff | appointed | recruited
| new staff | joined team | brought in, home office: from home | remotely | home working | telework,
hourly pay: an hour | per hour, hourly rate: an hour | per hour, hq: head office | seat | main
office, import: brought in from | from abroad | bought abroad, income: revenue | receipts | earnings
| wage | salary, increase: climbed | went up | soared | doubled | surged | higher than, indebted:
owes | loan | arrears | borrowed | outstanding, industrial action: strike | walked out, inflation:
rising prices | cost of living | prices rose, insolvent: went bust | bankrupt | went under |
receivership | liquidation | administrators | could not pay its debts | collapsed | ceased trading,
insurance company: insured with, interest rate: per cent a year | base rate, intern: trainee |
placement | work experience | internship, internship: trainee | placement | work experience, invest:
put money into | funding | pumped into | financed | ploughed into, investor: shareholder | funded by
| backer | put money | financier, invoice: bill, ipo: floated | stock market debut | initial public
offering, job: vacancy | position | role | opportunity to work, job cuts: redundancies | laid off |
layoffs | lose their jobs | lost their jobs | posts cut, job interview: selection talk | invited for
an interview, job losses: redundancies | laid off | layoffs | lose their jobs | lost their jobs |
posts cut, job opening: position | post available | job | looking to hire | unfilled | recruiting,
jobless: without a job | unemployed, joint venture: partnership, laid off: lay off | made redundant
| job cuts | lost their jobs | cut jobs | job losses | shed jobs | posts cut, landlady: owner of the
building | property owner, landlord: owner of the building | property owner, launch: unveiled |
introduced | rolled out | released | brought out | went live, lay off: laid off | made redundant |
job cuts | lost their jobs | cut jobs | job losses | shed jobs | posts cut, layoffs: job losses |
job cuts | cut jobs | lose their jobs | lost their jobs | laid off | shed jobs | posts cut, lease:
rental agreement | tenancy | rented, leave company: resigned | departed | quit | stepped down |
handed in notice, leave job: resigned | departed | quit | stepped down | handed in notice,
left company: resigned | departed | quit | stepped down | handed in notice, left job: resigned |
departed | quit | stepped down | handed in notice, letting: owner of the building | property owner,
licence: permit | authorised, license: permit | authorised, line manager: boss | foreman, loan:
borrowed | lent | mortgage, located: situated, lose job: laid off | sacked | dismissed | redundancy,
lose money: deficit | lost money | shortfall, loss: deficit | lost money | shortfall, lost job: laid
off | sacked | dismissed | redundancy, lost money: deficit | shortfall, made money: surplus |
earnings | net income | net gain, make money: surplus | earnings | net income | made money | net
gain, maker: producer, manager: at the helm, managing director: chief executive | ceo, manufacturer:
producer, market share: per cent of the market, marketing: advertising | publicity, maternity leave:
time off for parents | after the birth, membership fee: subscription | a year for members |
contribution | membership costs | per year for members, merchant: dealer | shopkeeper, merge: joined
forces | combined | amalgamated | tie-up | became one, merger: joined forces | combined |
amalgamated | tie-up | became one, millionaire: fortune | worth millions, minimum wage: lowest wage
| living wage, money back: reimbursed | paid back | repaid | refunded, monthly: every four weeks,
mortgage: home loan | housing loan, multinational: global company | worldwide, nonprofit: charity |
voluntary, notice period: weeks' notice | month's notice, number employees: employs | workforce |
headcount | staff of, office move: relocated, outgoings: costs | spent | paid out | spending |
expenditure | outlay, outlay: costs | spent | outgoings | paid out | spending | expenditure, output:
produced, outsource: contracted out | outside firm | external company | subcontracted, outstanding:
owed | not yet paid | overdue, overdue: late | past due | unpaid | outstanding, overtime: extra
hours | additional hours | long hours, owe: debt | outstanding | arrears | unpaid, paid: wage |
salary | settled | earns, paid back: reimbursed | refunded | paid off | repayment, paid off: repaid
| cleared debt | settled, parent company: subsidiary of | part of group, parental leave: time off
for parents | after the birth, partner: teamed up | joint venture | working together | joined forces
| collaborated | cooperated, partnership: teamed up | joint venture | working together | joined
forces | collaborated | cooperated, patent: registered invention, paternity leave: time off for
parents | after the birth, pay: wage | salary | settled | earns, pay back: reimbursed | refunded |
paid off | repayment, pay increase: higher pay | higher wages | salary increase | wage increase |
wages rise | wages rose | per cent more pay, pay off: repaid | cleared debt | settled, pay raise:
higher pay | higher wages | salary increase | wage increase | wages rise | wages rose | per cent
more pay, pay rise: higher pay | higher wages | salary increase | wage increase | wages rise | wages
rose | per cent more pay, paycheck: earns | a year before tax | remuneration | hourly rate,
paycheque: earns | a year before tax | remuneration | hourly rate, payment: wage | salary | settled
| earns, payrise: higher pay | higher wages | salary increase | wage increase | wages rise | wages
rose | per cent more pay, pension: retired, per month: each month, personnel: employs | employees |
staff | workers | on the payroll, plummet: fell sharply | tumbled | nosedived | dropped sharply,
plunged: fell sharply | tumbled | nosedived | dropped sharply, poor: impoverished | low income |
hardship | needy | deprived, position: role | job, poverty: impoverished | low income | hardship |
needy | deprived, predict: outlook, price: tariff | sells for, price hike: dearer | more expensive |
prices up | prices rose, price increase: dearer | more expensive | prices up | prices rose,
price rise: dearer | more expensive | prices up | prices rose, pricey: costly | priced, proceeds:
turnover | sales | income | receipts | revenue, produce: manufactured, production: manufactured,
profit: surplus | earnings | net income | made money | net gain | pays its way, promote: became head
| advertised | elevated, provider: supplier, purchase: bought | acquired, qualification: degree |
certificate | diploma | required skills, qualified: degree | certificate | diploma | required
skills, quarterly: every three months, quit: resigned | handed in notice | leave company | left
company | stepped down, raise: collected | increased, raise money: raised | in aid of | collected |
charity | donations | proceeds, real estate: property | land and buildings, realtor: letting agent |
property agent | real estate agent, receipts: income | revenue | proof of purchase | till slip,
recession: slump | economic crisis | shrinking economy | economic decline, recruit: take on staff |
appointed | new staff | joined team | hired | brought in, reduce: lowered | trimmed | slashed | cut
back | scaled back, reduction: lowered | trimmed | slashed | cut back | scaled back, redundancy: job
losses | job cuts | cut jobs | lose their jobs | lost their jobs | laid off | shed jobs | posts cut,
refund: reimbursed | paid back | repaid | money back, reimburse: paid back | repaid | money back |
refunded, relocate: new premises, remote work: from home | remotely | home office | home working |
telework, renter: leaseholder | lodger | renting, repaid: reimbursed | refunded | paid off |
repayment, repay: reimbursed | refunded | paid off, reserves: set aside | put by | funds held,
resume: curriculum vitae | cv, retailer: shop | high street, retire: pension | last day at work |
stood down | bowed out | hung up, revenue: turnover | sales | income | proceeds | receipts, rich:
fortune | affluent | well-off | millionaire | wealthy, rise: climbed | went up | soared | doubled |
surged | higher than, risen: climbed | went up | soared | doubled | surged | higher than, rival:
competitor | competing | opponent, role: position | job, rose: climbed | went up | soared | doubled
| surged | higher than, roster: shifts | schedule | duty list, rota: shifts | schedule | duty list,
sack: let go | lay off | laid off | made redundant | shown the door | lost his job | lost her job |
relieved of | dismissed | contract terminated, salary: earns | a year before tax | remuneration |
hourly rate, sale: sold | went under the hammer | changed hands | offloaded | auctioned | revenue,
sell: sold | went under the hammer | changed hands | offloaded | auctioned | for sale, seller:
vendor | sold by, set up: launched | established, setup: launched | established, shareholder:
investor | stockholder | stake, shift: rota, shopper: customers | consumers | buyers, shortage: lack
of | not enough | scarce | short supply, shortfall: loss | deficit, shut down: ceased trading | shut
| closing | closure | wound up, shutdown: ceased trading | shut | closing | closure | wound up,
sick leave: off sick | absence due to illness | sickness absence, sick pay: off sick | absence due
to illness | sickness absence, sign: put pen to paper | inked, slump: fell sharply | tumbled |
nosedived | dropped sharply, soar: rose sharply | shot up | rocketed, sold: went under the hammer |
changed hands | offloaded | auctioned | for sale, spending: costs | spent | outgoings | paid out |
expenditure | outlay | invested | paid for | splashed out | forked out, spent: expenditure | costs |
invested | paid for | outlay | splashed out | forked out, sponsor: funded by | donated by,
sponsorship: funded by | donated by, staff: workforce | personnel | employs | people work,
staff size: employs | employees | staff | workers | on the payroll, staffing: employs | employees |
staff | workers | on the payroll, stake: per cent of the, start business: founded | set up |
established | launched, start company: founded | set up | established | launched, startup: new
company | young company | young firm, stock exchange: quoted | floated, stock market: quoted |
floated, stockholder: investor | stake, stockpile: built up stocks, strike: walked out | industrial
action | downed tools | stoppage | stopped work, struck: walked out | industrial action | downed
tools | stoppage | stopped work, subcontractor: outside firm | building firm, subscriber:
subscription, subscription: a year for members | contribution | membership costs | per year for
members, subsidiary: daughter company | arm of, supervisor: boss | foreman, supplier: supplied by |
vendor, surge: rose sharply | shot up | rocketed, surplus: profit | excess, takeover: bought |
purchased | taken over | took over | buyout | acquired | sold to, takings: turnover | sales | income
| proceeds | receipts, tariff: price list, team up: work together | joined forces | partnership |
hand in hand, telecommute: from home | remotely | home office | home working | telework, tenancy:
rental agreement | rented, tenant: leaseholder | lodger | renting, tender: bids | offers invited,
time off: holiday | free day, trade: commerce | merchant | buying and selling, trade union: workers'
association | organised labour, trademark: brand name | registered name, trader: commerce | merchant
| buying and selling | dealer | shopkeeper, trainee: apprentice | intern, turnover: sales | income |
proceeds | receipts, unemployed: without a job | jobless, union: workers' association | organised
labour, unpaid: owed | not yet paid | overdue, unveil: launched | revealed | announced, vacancy:
position | post available | job | looking to hire | unfilled | recruiting, valuable: valued at |
worth | estimated at | priceless, value: worth | estimated at | priceless, vendor: supplied by |
supplier, wage: earns | a year before tax | remuneration | hourly rate, wage increase: higher pay |
higher wages | salary increase | wages rise | wages rose | per cent more pay, walkout: walked out |
industrial action | downed tools | stoppage | stopped work, wealthy: fortune | affluent | well-off |
millionaire, weekly: every seven days, went bust: bankrupt | insolvent | collapsed | ceased trading
| liquidation | receivership, went down: fell | decrease | decline, went public: floated | stock
market debut | initial public offering, went under: bankrupt | insolvent | collapsed | ceased
trading | liquidation | receivership, went up: rise | rose | increase | climbed, wholesale: in bulk
| trade customers, work for: employee of | employs, work remotely: from home | remotely | home
office | home working | telework, worker: workforce | personnel | employs | people work, workforce:
employs | employees | staff | workers | on the payroll, workload: amount of work, worth: valued at |
priceless
"""
