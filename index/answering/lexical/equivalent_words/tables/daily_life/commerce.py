"""Words of shops, prices, tickets, payment, delivery, returns and booking. Pure."""

ENTRIES = """
adjourn: postpone, admission: ticket, admission cost: ticket | entry, admission fee: ticket | entry,
admission price: ticket | entry, afford: budget | enough money, affordable: cheap | inexpensive |
low price | reasonable price, amex: american express, annual pass: yearly ticket | season ticket,
apple pay: contactless, appointment: slot | by arrangement, auction: highest bid | highest bidder |
hammer, auctioned: highest bid | under the hammer, backorder: out of stock, bakery: baker | bread
shop, bank account: iban, bank details: account number | iban | sort code, bank transfer: iban |
bacs | sepa | account number | sort code | wire, bargain: discount | good deal | cheap | low price,
beforehand: in advance | prior, biannual: twice a year | every six months, biannually: twice a year
| every six months, biennial: every two years | every other year | every second year, bimonthly:
every two months | every second month | every other month, bitcoin: crypto | cryptocurrency,
biweekly: every two weeks | every other week | every second week | every 14 days | alternate weeks,
book a: reserve, book an: reserve, book in: reserve, book shop: bookseller | bookstore | bookshop,
book store: bookseller | bookstore | bookshop, booked out: no tickets left | none left | no places
left | no seats left | fully reserved | tickets left, booked up: no tickets left | none left | no
places left | no seats left | fully reserved | tickets left, bookshop: bookseller | bookstore,
bookstore: bookseller | bookshop, booth: stall, bottle shop: off-licence | liquor store, box office:
ticket desk | ticket counter | buy tickets | tickets on sale, brand new: unused, bring forward:
moved up, brochure: leaflet | booklet | pamphlet | catalogue, business hours: open, butcher: meat
counter, by check: cheque, by cheque: by check | check payable, cancel: call off | scrap | withdraw
| terminate, cancellation: called off | withdraw | terminate, capacity: seats | accommodate,
carrier bag: tote, cash desk: till | checkout, cash register: till | checkout, cashback: money back,
catalog: catalogue, catalogue: catalog, changing room: try on, charity shop: thrift store, cheap:
affordable, check payable: cheque, checkbook: cheque book | chequebook, checkout: till | cash desk |
cash register | check out, cheque: by check | check payable, click collect: pick up in store |
pickup in store, client: customer, clientele: customer, closing day: shut on, closure: closed,
collection point: pickup, complain: grievance | unhappy with, complaint: grievance | unhappy with,
complimentary: free | costs nothing, concession: reduced | discount | students | pensioners,
concessionary: reduced | discount | students | pensioners, contactless: tap to pay | apple pay |
google pay | tap your card, convenience store: corner shop, cooling off: withdrawal period | right
of withdrawal | within 14 days, corner shop: convenience store, costless: costs nothing | gratis,
courier: delivery | parcel service, cover charge: ticket | admission | entry, credit card: visa |
mastercard | cashless, credit note: voucher, crowdfund: kickstarter | backers | pledge,
crowdfunding: kickstarter | backers | pledge, crypto: bitcoin | cryptocurrency, cryptocurrency:
bitcoin | crypto, customer: shopper | client | buyer, customer care: helpdesk | help desk | support
team, customer service: helpdesk | help desk | support team, customer support: helpdesk | help desk,
debit card: visa | mastercard | cashless, deliver: dispatch | courier, delivery: dispatch | courier,
delivery charge: postage, delivery cost: postage, delivery date: arrive | business days | working
days, delivery driver: courier, delivery fee: postage, delivery time: arrive | business days |
working days, deposit: down payment, despatch: send out | sent out | shipment, discount: concession
| special offer | percent off | off the price, discounted: concession, dispatch: send out | sent out
| shipment, diy store: ironmonger | builders merchant, donation: contribution, donor: donate | gift,
down payment: deposit, downpayment: deposit, dressing room: try on, due date: payable by, dues:
membership fee | annual fee | yearly fee | subscription, entrance fee: ticket | admission | entry,
entry fee: ticket | admission, entry price: ticket | admission, estimate: quote | quotation,
exchange: swap | replace, expenditure: spending | spent | cost, expense: spending, expiration: valid
until | best before | use by, expiration date: valid until | best before | use by, expiry: expire |
valid until | run out | best before | use by, expiry date: expire | valid until | best before | use
by, family ticket: two adults, fitting room: try on, flyer: leaflet | pamphlet | brochure, for sale:
sell | sold, fortnightly: every two weeks | every other week | every second week | every 14 days |
alternate weeks, free: complimentary | gratis | costs nothing | nothing to pay, free charge: costs
nothing | gratis, fully booked: sold out | no rooms left | no places left, garage sale: car boot,
get booked: reserve, gift certificate: voucher, gift token: voucher, giftcard: gift voucher | gift
certificate, goods: items | products | merchandise, google pay: contactless, gratis: free | costs
nothing, gratuity: tip | service charge, greengrocer: fruit and vegetables, grocer: supermarket |
food shop, grocery: supermarket | food shop, grocery store: supermarket, group booking: parties of,
group bookings: parties of, guarantee: warrant, handbill: leaflet | flyer | pamphlet | brochure,
hardware store: ironmonger | builders merchant, help desk: customer support | customer service |
support team | helpdesk, helpdesk: customer support | customer service | support team | help desk,
helpline: hotline | support line | phone line | telephone, hotline: helpline | support line | phone
line | telephone, how costly: fee, how expensive: cost | price | fee, how pricey: cost | price |
fee, iban: account number | bank details, import tax: duties, in bulk: wholesale | large quantities,
in stock: available, inaugurate: opened, inexpensive: cheap | affordable | low cost, installment:
monthly payments | in stages, instalment: monthly payments | in stages, international shipping:
abroad | overseas | worldwide | other countries, lanyard: badge | name badge, late charge: fine,
late fee: fine, leaflet: flyer | pamphlet | brochure, letter box: letterbox | mailbox | postbox,
letterbox: mailbox | postbox | post box, liquor store: off-licence | bottle shop, loan: lend | lent,
loyalty card: points | rewards, loyalty program: points | stamp card | rewards, loyalty programme:
points | stamp card | rewards, loyalty scheme: points | stamp card | rewards, lunchtime: midday |
noon | over lunch, mail box: letterbox | mailbox | postbox, mail carrier: postman | mailman | post
worker, mailbox: letterbox | postbox | post box, mailman: postman | mail carrier | post worker,
maker: manufacturer | made by, mall: shopping centre | shopping center, manufacturer: maker,
many seats: capacity | hold | accommodate, markup: margin, marshal: steward, means payment: credit
card | debit card | cash | bank transfer | contactless | paypal | cheque | card, membership cost:
subscription | annual fee | yearly fee | members pay | dues, membership dues: subscription | annual
fee | yearly fee | members pay, membership fee: subscription | members pay | dues, merch:
merchandise | t-shirts | fan shop, merchant: stallholder | trader | seller | sells | sold by |
vendor, midday: noon, money back: refund | reimburse, money transfer: iban | bacs | sepa | bank
account | account number | sort code | wire, moneyback: money back | refund, name badge: lanyard,
name tag: badge | lanyard, next day: within 24 hours, nonrefundable: forfeit, noon: midday, noshow:
fail to turn up | absent, not show: fail to turn up | absent, off licence: liquor store | bottle
shop, office hours: open, on sale: discount | reduced | special offer, one way: single fare,
online shop: webshop, online store: webshop, op shop: thrift store, opening hours: closed | shut,
opening time: closed | shut, opening times: closed | shut, out stock: sold out | unavailable,
overbook: too many bookings | oversold, overbooked: too many bookings | oversold, overdue: late |
past due, overdue charge: per day late | each day late | fine, overdue fee: per day late | each day
late | fine, overdue fine: per day late | each day late, overnight: all night | during the night |
at night, overpriced: expensive, owe: debt | outstanding | unpaid, pamphlet: leaflet | flyer |
brochure, pay later: installment | invoice, payable: pay | paid | due, paycheck: wage | salary |
pay, payday: paid on | salary, payment deadline: due by | payable by, payment method: credit card |
debit card | cash | bank transfer | contactless | paypal | cheque | card, payment methods: credit
card | debit card | cash | bank transfer | contactless | paypal | cheque | card, payment option:
credit card | debit card | cash | bank transfer | contactless | paypal | cheque | card, permanently:
forever, phone line: hotline | helpline | telephone, pick up: collect | click and collect | pickup,
pickup: collect | click and collect, pickup point: collect | click and collect, plastic: credit card
| debit card, plastic bag: tote, post box: letterbox | mailbox | postbox, post office: mail |
postal, postage: stamp | shipping cost, postage cost: delivery, postbox: letterbox | mailbox | post
box, postman: mailman | mail carrier | post worker, postpone: reschedule | later date | new date |
push back | defer | put back, postwoman: postman | mailman | mail carrier | post worker, preloved:
second hand | secondhand, preorder: order in advance, preowned: second hand | secondhand, prepaid:
pay in advance | paid in advance | top up, prepay: pay in advance | paid in advance | top up,
price hike: cost more | dearer | more expensive, price increase: cost more | dearer | more
expensive, price list: menu, price rise: cost more | dearer | more expensive, price tag: cost,
pricey: expensive | cost | price | overpriced, product: goods, promo: discount code | voucher code |
coupon, promo code: coupon, promotion code: coupon, proof purchase: receipt, queue: wait in line,
quotation: quote | estimate, quote: price estimate, rearrange: reschedule | postpone | new date,
rebate: refund | money back | discount, receipt: proof of purchase | till slip, reduced fare:
concession | discount, reduced price: concession | discount, reduced rate: concession | discount,
refund: repaid | money returned | paid back, refund policy: exchange | money back, refundable: money
back | returned, reimburse: refund | pay back | paid back | expenses, reimbursement: refund | paid
back | expenses, rental: hire | rent | loan, renter: tenant | hirer, reschedule: rearrange | new
date | change the date | put back, resell: resale | resold, reserve: put aside | set aside,
retailer: shop | store, return policy: exchange | money back, return ticket: there and back | round
trip, returns policy: exchange | money back, rip off: expensive, ripoff: expensive, round trip:
return fare | there and back | return ticket, sales assistant: salesperson | shop staff, sales tax:
vat | gst, salesman: sales assistant | shop assistant | salesperson, salesperson: sales assistant |
shop assistant, saleswoman: sales assistant | shop assistant | salesperson, scalper: resale | resell
| resold, season pass: annual ticket | yearly ticket, season ticket: annual pass, seat: capacity |
chairs, seating: chairs | capacity, second hand: secondhand | pre-loved, secondhand: pre-owned |
pre-loved, sell out: fully booked | no tickets left | none left | no places left | no seats left |
fully reserved | tickets left, seller: stallholder | trader | sells | sold by | vendor, send back:
return, service charge: gratuity | tip, shipment: delivery | parcel | consignment, shipping charge:
postage | delivery, shipping cost: postage | delivery, shipping fee: postage | delivery,
shipping time: arrive | business days | working days, shop assistant: salesperson | sales staff,
shop clerk: salesperson | sales staff | sales assistant, shop hours: open, shop online: webshop,
shop owner: shopkeeper, shopkeeper: runs the shop | owns the shop | shop owner, shopper: customer,
shopping bag: carrier | tote, shopping center: mall | arcade, shopping centre: mall | arcade,
shopping mall: arcade, single ticket: one-way, sold out: fully booked | no tickets left | none left
| no places left | no seats left | fully reserved | tickets left, souvenir: gift shop | keepsake |
memento, spend: spent, spending: spent, stall: booth | stallholder, stallholder: trader | vendor |
exhibitor, steward: marshal, stockroom: store | storage, storage: locker | cupboard, store clerk:
salesperson | sales staff | shop assistant | sales assistant | shop staff, store credit: voucher,
store hours: open, store owner: runs the shop | owns the shop | shopkeeper, storekeeper: runs the
shop | owns the shop | shopkeeper | shop owner, storeroom: store | storage, subscribe: subscription
| sign up | mailing list, subscription: subscribe, supermarket: grocery store, supplement: surcharge
| extra charge | additional charge, supplier: supplied, support desk: customer service | helpdesk,
support team: helpdesk | help desk | customer service, surcharge: extra charge | additional charge |
extra fee | additional fee | supplement | costs extra | extra cost, swag: merchandise | t-shirts |
fan shop, tariff: price | rate | fee, temporarily: until further notice, thrift store: second-hand
shop | charity shop, ticket: admission | entry costs | entry fee | entry is free | entrance fee |
fare, ticket booth: box office, ticket cost: admission | entry | fare, ticket counter: box office,
ticket desk: box office, ticket price: admission | entry | fare, ticketholder: with a ticket,
time slot: appointment, timeslot: slot | appointment, tip: gratuity | service charge, tipping:
gratuity | service charge, to book: reserve, toll: fee | charge, tout: resale | resell | resold,
trade in: part exchange | exchange, trader: stallholder | vendor, trading hours: open, turnstile:
entrance gate, unavailable: sold out | out of stock, unopened: sealed | original packaging, unpaid:
outstanding | owe, unstaffed: self-service, unused: unworn | never used, upfront: in advance |
beforehand | prior, usher: steward, vat: sales tax | gst, vendor: stallholder | trader | seller |
sells | sold by, voucher code: coupon, waitlist: standby list, way pay: credit card | debit card |
cash | bank transfer | contactless | paypal | cheque | card, ways pay: credit card | debit card |
cash | bank transfer | contactless | paypal | cheque | card, web shop: webshop | online store |
order online | buy online, webshop: online shop | online store | order online | buy online,
webstore: webshop | online shop | online store | order online | buy online, weekday: monday to
friday | mon fri | working day, weekend: saturday | sunday, wholesale: trade price, wire transfer:
iban | bacs | sepa | bank account | account number | sort code, workday: business day | working day
| weekday, worldwide: all over the world | around the world | across the globe | every country,
wristband: armband | bracelet, yard sale: car boot, yearly pass: annual ticket | season ticket,
your hours: open
"""
