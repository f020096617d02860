"""Words of units, sums of money, numbers of people, and of when and how long. Pure."""

# Words, a colon, and what says the same.
ENTRIES = """
annual: yearly | each year | every year | per year | a year, arrival: due | land, arrive: due |
planned for | expected | delivered, attend: spectators | crowd | watched, attendance: spectators |
crowd | watched | audience | turnout | visitors, audience: attendance | watched | spectators,
bedtime: lights out | quiet hours, biannual: twice a year, biweekly: every two weeks | every other
week | fortnight, buck: dollar, bucks: dollars, capacity: seats | holds | fits | room for | up to |
maximum, cent: penny, centimeter: cm, centimetre: cm, checkout: check out | leave by, closing time:
close | closes at | until, cm: centimetre | centimeter, crossing: ride | trip | sailing | passage |
voyage, crowd: attendance | watched | spectators | audience, curfew: quiet hours | lights out | home
by, cutoff: deadline | last day | until, daily: each day | every day | per day | a day, deadline: by
| closing date | last day | until | no later, deg: degree, degree: celsius | fahrenheit, departure:
leaves | sets off | depart, derail: came off | left the track | left the rails | off the rails |
jumped the track, detour: diversion | longer way | other way round | adds, diversion: detour,
duration: lasts | takes | long, electricity: power | mains | current, end time: ends at | finish |
until, eur: euro, euro: eur, feet: ft, finishing time: ends at | finish, fit in: room for | holds |
seats, foot: ft, for nothing: free, fortnight: two weeks | 14 days, fortnightly: every two weeks |
every other week, fortnights: two weeks, ft: foot | feet, gb: gigabyte | gig, gbp: pound, gig: gb |
gigabyte, gigabyte: gb | gig, gram: g, grand: thousand, head count: members | people, headcount:
members | people, height: metres above | high | tall, hour: hr | hrs, hourly: each hour | every hour
| per hour | an hour, hr: hour, hrs: hour, inches: in, inhabitant: people live | population |
residents, kb: kilobyte, kg: kilogram | kilo | kilogramme, kickoff: kick off | starts at | start,
kilo: kg | kilogram, kilobyte: kb, kilogram: kg | kilo, kilometer: km | kilometre, kilometre: km |
kilometer, km: kilometre | kilometer, kmh: kilometres an hour | km h | kph, kph: kilometres an hour
| km h, lasting: takes | long, launch: comes out | goes live | release | live from, lb: pound, lbs:
pound, leave: depart | sets off, length: long | metres long | minutes long, liter: litre | l, litre:
liter | l, litres: liters, mb: megabyte, meg: mb | megabyte, megabyte: mb | meg, membership: join |
member | yearly fee | annual fee | dues | subscription, meter: m | metre, metre: m | meter, metric
ton: tonne, mi: mile, mile: mi, millimeter: mm, millimetre: mm, min: minute, mins: minute, minute:
min, mm: millimetre | millimeter, monthly: each month | every month | per month | a month, mph:
miles an hour | miles per hour, nightly: each night | every night | per night | a night, onlooker:
spectator | watched, opening time: opens at | open from | opens, ounce: oz, oz: ounce, per cent:
percent, percent: per cent, populace: inhabitants | population, population: inhabitants | people
live | residents, publish: comes out, quid: pound, release: comes out | due out | out in | available
from | goes live | launch, released: comes out | due out | out in | available from | goes live |
launch, reopen: open again | closed until | shut until | open from | opens on, retire: stop working
| stop at | stop when | give up work | hang up, ride: crossing | trip | journey | tour, saves:
stopped, seating capacity: seats | holds, sec: second, secs: second, spectator: attendance | watched
| crowd, start time: starts at | begins, starting time: starts at | begins | start, ticket sales:
tickets sold | attendance, toddler: under five | under four | under three | under six, ton: tonne,
tonne: ton, trip: crossing | journey | voyage | outing | ride | tour | excursion, try: trial,
turnout: attendance | took part, under control: contained | out | extinguished, usable: valid | good
for | works, valid: usable | good for, validity: expire, viewer: watched | audience | attendance,
viewers: watched | audience | attendance, voyage: crossing | trip | passage | journey | sailing,
waiting list: wait | queue, waiting time: wait | queue, watch: attendance | spectators | crowd |
audience | viewers, watch over: on duty | guard | supervise | look after, weekly: each week | every
week | per week | a week, without paying: free | trial, yard: yd, yearly: annual | each year | every
year | per year | a year
"""
