"""Limits, measures and sizes that members look for. Pure."""

ENTRIES = """
age: years old | born, age limit: at least | or over | or older | from the age | accept from |
upward | must be, age restriction: at least | or over | or older | from the age | accept from |
upward | must be, altitude: metres | height | above | fly | ceiling | feet, bandwidth: mbit |
megabits | per second, battery life: hours | lasts | on one charge | on a charge, battery type: cell
| aa | aaa | button cell | lithium, capacity: litres | holds | room for | seats | fits | gallons |
ml, character limit: characters | at most | up to | no more, cutoff: deadline | last day | latest |
until | no later, deadline: within days | by the end | last day | no later | latest | until,
default: first | initial | set to | standard | original | out of the box, default password: first
password | printed | label | initial password, due date: deadline | by the end | last day | latest |
until | no later, duration: minutes | hours | lasts | long, elevation: metres above | height | above
sea level | altitude | feet, file size: mb | megabytes | gb | kb, frequency: mhz | khz | megahertz,
full: per cent | percent | filled | stands at | stood at | level, height limit: metres | at most |
no higher | above | headroom, level cap: maximum level | highest level | up to level, load:
kilograms | kilos | kg | carries in total | tonnes, max: maximum | at most | up to | no more | not
more | carries | in total | limit, max weight: kilograms | kilos | kg | carries in total | load |
tonnes, maximum: at most | up to | no more | not more | carries | in total | limit, maximum weight:
kilograms | kilos | kg | carries in total | load | tonnes, mileage: kilometres | km | miles | on one
charge, min: minimum | at least | requires | no less | or more | or over | upward, min age: at least
years | or over | or older | from the age | accept from, minimum: at least | requires | no less |
lowest | or more | or over | upward, minimum age: at least | or over | or older | from the age |
accept from | upward | must be, noise level: db | decibels | loud | quiet, passphrase: password |
secret word | pin, password: passphrase | secret word | code word | pin | code, port: localhost |
listens on | serve, prerequisite: requires | need | must have | before you, range: on one charge |
on a charge | kilometres | km | miles | reach, requirement: need | must have, resolution: pixels |
megapixels | dpi, secret word: password | passphrase | code word, size limit: mb | megabytes | gb |
at most | up to | no more, speed limit: km/h | mph | an hour | at most | slow, temperature: degrees
| celsius | fahrenheit | warm | cold, time limit: within | minutes | at most | up to, top speed:
km/h | mph | an hour, type: kind | sort | model, volume: litres | holds | gallons | ml, weight
limit: kilograms | kilos | kg | at most | carries in total | load | tonnes, wider: over metres |
broader | wide | width, word limit: words | at most | up to | no more
"""
