"""English words that the Porter2 stemmer takes for other words, with terms of their own. Pure.

Taking endings off makes one stem of "university" and "universe", of "officers" and "offices": a
question about the one would be answered with the other. Words that only a reader can tell apart
are listed here, each line with the forms of one word, and after the slash a word that has the same
stem. The first form is the term of all of them.
"""

_LINES = """
accountant accountants / accounts
add adds added adding / ads
admiral admirals / admire
animation animations animated animate / animal
apartment apartments / apart
applicant applicants / applications
assistant assistants / assistance
attendant attendants / attend
audition auditions auditioned auditioning / audit
author authors authored authoring authorship / authority
authority authorities / author
authorize authorizes authorized authorizing authorization authorizations / author
business businesses / busy
capitalism capitalist capitalists / capital
celebrity celebrities / celebrate
civilization civilizations / civil
compassion compassionate / compass
conference conferences / confer
conservative conservatives / conservation
considerable considerably / consideration
constitution constitutions constitutional / constitutes
convention conventions conventional / convent
conversation conversations conversational / conversion
corporal corporals / corporate
correspondent correspondents / correspond
critical critically / critics
customer customers / customs
defendant defendants / defend
department departments / departed
designate designates designated designating designation designations / designer
destination destinations / destined
detective detectives / detected
digital digitally / digits
directive directives / directions
doctorate doctorates / doctor
edition editions / edited
electricity / electric
electronic electronics electronically / electron
elevator elevators / elevation
emergency emergencies / emerge
empirical empirically / empire
engineer engineers engineered engineering / engine
escalator escalators / escalated
evening evenings / even
excellent excellence / excel
executive executives / executed
experiment experiments experimented experimenting experimental experimentally / experience
formation formations / format
generator generators / generation
grateful / grate
harris / harry
hospitality / hospital
identical identically / identity
important importantly importance / import
incidence incidences / incident
informal informally / information
initiative initiatives / initial
instalment instalments installment installments / install
integrity / integrate
internal internally / intern
international internationally / intern
ironic ironically / iron
journalism / journal
liberal liberals liberalism / liberation
literal literally / liter
maine / main
majority majorities / major
medication medications / medical
memorial memorials / memory
mineral minerals / miner
minority minorities / minor
moderator moderators / moderate
morale / moral
nationalism / nation
nationality nationalities / nation
negligible / negligence
nominal nominally / nomination
numerous / numerical
objective objectives / object
officer officers / office
opposition oppositions / opposite
organic organically / organ
organism organisms / organ
organization organizations organize organizes organized organizing organizer organizers / organ
paste pastes pasted pasting / past
personal personally / person
personality personalities / person
polite politely / politics
position positions positioned positioning / positive
precedent precedents / precede
prisoner prisoners / prison
protestant protestants / protest
providence / provide
publication publications / public
publicity publicize publicized / public
radiator radiators / radiation
rational rationally / ration
respective respectively / respect
responsible responsibly responsibility responsibilities / response
revelation revelations / revel
secretion secretions secrete secretes secreted secreting / secret
several / severe
socialism / social
succession successive successively / success
suite suites / suit
terminal terminals / terminated
transition transitions / transit
treasurer treasurers / treasure
united / units
university universities / universe
utility utilities / utilize
villager villagers / village
witness witnesses witnessed witnessing / wit
"""

DISTINCT_TERMS = {
    word: line.split()[0] for line in _LINES.splitlines() for word in line.partition("/")[0].split()
}
"""The term of each listed word; no other word of its stem has it."""
