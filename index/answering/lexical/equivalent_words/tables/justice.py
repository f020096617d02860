"""Crimes, the police and the courts. Pure."""

ENTRIES = """
abduct: kidnapped | snatched, abscond: escaped | fled | ran away, accomplice: co-defendant, accused:
defendant | alleged | on trial | stood trial, acquit: cleared | not guilty | walked free | found
innocent, acquittal: cleared | not guilty | walked free | found innocent, admit: plead guilty |
confessed | acknowledged | conceded, advocate: lawyer | supporter | campaigner, allegation: accused
| claimed, altercation: fight | brawl, anonymous: unnamed | not named | name withheld,
anonymous call: tip-off, appeal: challenged ruling | challenge verdict | challenge decision,
apprehend: arrested | detained | captured, arrest: apprehended | nabbed | taken into custody | in
custody | picked up by police | handcuffed | caught, assassinate: shot dead | murdered | killed,
assault: beaten up | punched | beat up | kicked | attacked | lunged at, attack: beaten up | punched
| beat up | kicked | assaulted | lunged at, attorney: solicitor | barrister | advocate | counsel |
defending | legal team, autopsy: post-mortem | examination of the body, bail: released until | freed
until | released pending, barrister: solicitor | attorney | advocate | counsel | defending | legal
team, beat up: assaulted | attacked | punched | kicked, beaten up: assaulted | attacked | punched |
kicked, behind bars: jailed | prison | imprisoned | locked up, blackmail: extort | threatened to
reveal, bogus: fake | forged, bouncer: doorman | door staff, brawl: scuffle | altercation | came to
blows | punch-up | traded blows, breach: violated | infringed, break in: burglary | burgled | forced
entry | got in through | forced open | forced door | forced window, breakin: burglary | burgled |
forced entry | got in through | forced open | forced door | forced window, breathalyser: breath
test, breathalyzer: breath test, bribe: backhander | kickback | corruption | payoff, bribery:
backhander | kickback | corruption | payoff, broke in: burglary | burgled | forced entry | got in
through | forced open | forced door | forced window, broken into: burglary | burgled | forced entry
| got in through | forced open | forced door | forced window, bully: harassed | intimidated,
burglar: break into | broke into | broken into | forced entry | intruder | got in through, burglary:
break into | broke into | broken into | forced entry | intruder | got in through, burgle: break into
| broke into | broken into | forced entry | intruder | got in through, busted: arrested | caught,
captive: prisoner | hostage, capture: arrested | apprehended | detained, catch: arrested |
apprehended | detained | captured, caught: arrested | apprehended | detained | captured, cctv:
caught on camera | caught on film, charged: accused | prosecuted | appeared in court | indicted,
cheat: deceived | swindled | broke the rules | conned, cleared: acquitted | not guilty | found
innocent, clue: trace | evidence | fingerprints, community service: unpaid work | community order |
community payback, con man: swindled | fraudster | duped | tricked | scam | defrauded, confess:
admitted | pleaded guilty, confiscate: impounded | seized, conman: swindled | fraudster | duped |
tricked | scam | defrauded, convict: jailed | guilty | inmate | prisoner | serving sentence | behind
bars | in prison, cop: constable | policeman | policewoman, coroner: inquest, corrupt: bribe |
bribery | misconduct, counterfeit: fake | forged, court: tribunal | judge | magistrate | hearing,
court case: trial | hearing | lawsuit | legal action, crime: offence | offense | illegal act |
criminal act, criminal: offender | crook | convict, curfew: indoors, custody: arrested | detained |
behind bars, damages: compensation | payout, dealer: sold drugs | supplier | peddling, deceive:
conned | duped | tricked | misled | fooled, deface: daubed | vandalised | graffiti | scrawled,
defendant: accused | on trial | in the dock | stood trial, deliberate: on purpose | intentional |
wilful, demo: protest | rally, demonstration: protest | rally, denial: rejected | refuted | disputed
| not guilty, deny: rejected | refuted | disputed | not guilty, detained: arrested | in custody,
detective: investigator | inspector, disqualified: banned from driving | lost his licence | lost her
licence | licence taken, disturbance: riot | disorder | clashes, dna: genetic, drink driver: over
the limit | drunk at the wheel | drunk behind the wheel | intoxicated, drink driving: over the limit
| drunk at the wheel | drunk behind the wheel | intoxicated, driving ban: lost his licence | lost
her licence | licence taken | disqualified, drug dealer: sold drugs | supplier | peddling, drugs:
narcotics | cannabis | cocaine | heroin | substances, drunk: intoxicated | had been drinking | under
the influence, drunk driver: over the limit | drunk at the wheel | drunk behind the wheel |
intoxicated, drunk driving: over the limit | drunk at the wheel | drunk behind the wheel |
intoxicated, dupe: conned | deceived | tricked | misled | fooled, embezzle: stole from | siphoned |
misappropriated | steal money | stole money | stolen money, enquiry: investigation | inquiry,
escape: broke out | absconded | got away | ran off, evict: thrown out | turned out | put out of
their home | told to leave, evidence: proof | proved, extort: blackmail, fake: counterfeit | forged
| bogus | imitation | forgery, fight: brawl | scuffle | altercation | came to blows | punch-up |
traded blows, fine: penalty | ordered to pay | surcharge | told to pay, firearm: pistol | rifle |
revolver | shotgun | handgun, fool: conned | deceived | duped | tricked | misled, forge: fake |
counterfeit | falsified, forger: fake | counterfeit | falsified, forgery: fake | counterfeit |
falsified, fought: brawl | scuffle | altercation | came to blows | punch-up | traded blows, fraud:
swindle | conned | deceived | scam | tricked | duped | cheated | fraudulent, fraudster: swindle |
conned | deceived | scam | fraud | tricked | duped | cheated | fraudulent, freed: released | let go
| set free | let out, fugitive: wanted, gang: group of men | group of youths | mob, gaol: behind
bars | locked up | sentenced | inmate | years inside | sent down | prison term | custodial,
get away: escaped | fled | ran off | drove off | made off, got away: escaped | fled | ran off |
drove off | made off, graffiti: daubed | sprayed | scrawled, guard: sentry | security staff |
watchman, guilt: guilty, guilty: convicted | admitted, gun: pistol | rifle | revolver | shotgun |
firearm | handgun, gunfire: shots | opened fire | shooting, gunshot: shots | opened fire | shooting,
hack: cyber attack | cyberattack | breached, hacker: cyber attack | cyberattack | breached,
handcuff: cuffs, harass: stalked | intimidated | bullied | pestered, haul: stolen | seized, hearing:
trial | court session | court appearance, heist: hold-up | made off | burgled | stolen, held up:
robbed | robbery | delayed, hold up: robbed | robbery | delayed, holdup: robbed | robbery | delayed,
homicide: murder | killing, hostage: captive | held against, hunt: search for | sought, illegal:
unlawful | against the law | banned | prohibited | not permitted | without licence | without
permission, impound: confiscated | seized, imprisoned: behind bars | locked up | sentenced | inmate
| years inside | sent down | prison term | custodial, injunction: restraining order | court order,
inmate: prisoner | serving sentence | behind bars | in jail | in prison, innocent: not guilty |
cleared | acquitted, inquest: coroner | inquiry into the death, inquiry: investigation | enquiry,
intentional: on purpose | wilful, interrogate: interviewed, intoxicated: had been drinking | under
the influence, intruder: burglar | trespasser, investigator: detective | inspector | inquiry |
enquiry | probe | examine | under review, jail: behind bars | locked up | sentenced | inmate | years
inside | sent down | prison term | custodial, jail sentence: years in prison | jailed | locked up,
jail term: years in prison | jailed | locked up, judge: magistrate | presided, judgement: verdict,
judgment: verdict, juror: jury, jury: jurors, kidnap: abducted | snatched | taken hostage | seized |
held captive, kidnapper: abducted | snatched | taken hostage | seized | held captive, killer:
murderer | killed | gunman, knife: blade | stabbed | dagger, launder: dirty money, law: statute |
legislation | permitted, lawsuit: legal action | court case | taken to court | took to court | writ
| filed a claim, lawyer: solicitor | barrister | attorney | advocate | counsel | defending | legal
team, legal: lawful | permitted, legal action: lawsuit | sued, let go: released | freed, let out:
released | freed, life imprisonment: jailed for life | life in prison | life behind bars | rest of
his life | rest of her life, life sentence: jailed for life | life in prison | life behind bars |
rest of his life | rest of her life, look into: investigate | inquiry | examine, loot: stole |
stolen | plundered | ransacked | haul, magistrate: judge | justice of the peace | bench, manhunt:
search for | sought, manslaughter: killing, misconduct: wrongdoing | bad behaviour | bad behavior,
mug: robbed | robbery | snatched, mugger: robbed | robbery | snatched, murder: killed | slain |
stabbed to death | shot dead | beaten to death | homicide | put to death | assassinated | killer |
gunman, nabbed: arrested | apprehended | detained | captured, nick: made off | pinched | swiped |
got away with | robbed | burgled | shoplifted | theft | looted | stole | stolen, oath: sworn |
swore, offence: crime | breach, offend: crime | breach | culprit | perpetrator | criminal, offense:
crime | breach, overturn: quashed | reversed | set aside, own up: admitted | owned up | pleaded
guilty | confessed, owned up: admitted | pleaded guilty | confessed, parking fine: penalty charge |
ticketed, parking ticket: penalty charge | ticketed, parole: early release | released early,
penalty: fined | punishment | sanction | surcharge, perjury: lied under oath, pickpocket: steal
pocket | stole pocket | stolen pocket | stole purse | stole wallet, plead: admitted | denied | pled,
plead guilty: admitted | confessed | guilty plea, pled: admitted | denied | pleaded, pled guilty:
admitted | confessed | guilty plea, plunder: loot, police: constable | detectives | sergeant,
police officer: constable | policeman | policewoman | sergeant | pc, policeman: constable |
detectives | sergeant, policewoman: constable | detectives | sergeant, postmortem: autopsy |
examination of the body, prison: behind bars | locked up | sentenced | inmate | years inside | sent
down | custodial, prison sentence: years in prison | jailed | locked up, prisoner: inmate | serving
sentence | behind bars | in jail | in prison, probation: supervised, probe: investigation | inquiry
| enquiry, proof: evidence | proved | exhibit, prosecute: taken to court | brought to court | put on
trial, prosecutor: prosecution | district attorney, protest: demonstration | rally | picket,
protestor: demonstration | rally | picket, prove: evidence | proof | demonstrated, proven: evidence
| proof | demonstrated, punch: hit in the face | struck in the face | blow to the face, punish:
fined | jailed | sanctioned | disciplined | sentenced | banned | penalised | penalized, quash:
overturned | set aside, questioned: interviewed | interrogated, raid: hold-up | made off | burgled |
stolen | searched | swoop, ran away: fled | escaped | made off | bolted, ran off: fled | escaped |
made off | bolted, ransom: demanded money, recover: got back | tracked down, refute: deny, release:
let out | let go | set free | walked free, remanded: in custody | held until, restraining order:
injunction | court order, riot: unrest | disorder | disturbance | clashes, rioter: unrest | disorder
| disturbance | clashes, rob: steal | stole | stolen | made off | held up | burgled | raided,
robber: made off | held up | hold-up | stolen | culprit | stole | offender, robbery: made off | held
up | hold-up | stolen, ruling: decided | judgment | judgement | verdict | decision, run away: fled |
escaped | made off | bolted, run off: fled | escaped | made off | bolted, scam: swindle | conned |
deceived | fraud | tricked | duped | cheated | fraudulent, scammer: swindle | conned | deceived |
scam | fraud | tricked | duped | cheated | fraudulent, scuffle: fight | brawl, security: guard |
bouncer, security camera: camera | cctv | caught on film, seize: confiscated | impounded, sentence:
locked up | sent down | ordered to serve | unpaid work | community order | years behind bars |
jailed | prison | fined, set free: released | freed, settle: out of court | agreed to pay | came to
terms, settlement: out of court | agreed to pay | came to terms, sheriff: police chief | marshal,
shooting: opened fire | gunfire | gunshot | bullet | gunman, shoplift: steal shop | stole shop |
stolen shop | theft shop | take without paying | took without paying | taken without paying | left
without paying, shot: opened fire | gunfire | gunshot | bullet | gunman, smuggle: contraband |
hidden in | illegally imported | trafficking, smuggler: contraband | hidden in | illegally imported
| trafficking, snatch: grabbed | tore from | stole, solicitor: barrister | attorney | advocate |
counsel | defending | legal team, speeding fine: caught speeding, speeding ticket: fined for
speeding | caught speeding, stab: knifed | blade, stalk: harassed, stalker: harassed, steal: made
off | nicked | pinched | swiped | got away with | robbed | burgled | shoplifted | theft | looted |
stole | stolen, stole: made off | nicked | pinched | swiped | got away with | robbed | burgled |
shoplifted | theft | looted | stolen, stolen: made off | nicked | pinched | swiped | got away with |
robbed | burgled | shoplifted | theft | looted | stole, sue: legal action | court case | taken to
court | took to court | writ | filed a claim, sued: legal action | court case | taken to court |
took to court | writ | filed a claim, surveillance: cctv | under observation, surveillance camera:
camera | cctv | caught on film, suspect: accused | detained | in custody, suspended sentence:
suspended for, swindle: conned | deceived | scam | fraud | tricked | duped | cheated | fraudulent,
swindler: swindle | conned | deceived | scam | fraud | tricked | duped | cheated | fraudulent,
swipe: made off | nicked | pinched | got away with | robbed | burgled | shoplifted | theft | looted
| stole | stolen, swoop: raid, testify: gave evidence | give evidence | told court | told the jury |
testimony, testimony: gave evidence | give evidence | told court | told the jury, thief: culprit |
robbers | stole | stolen | made off | offender, thieves: culprit | robbers | stole | stolen | made
off | offender, threat: intimidated | menaced | warned, threaten: intimidated | menaced | warned,
tip off: anonymous call, tipoff: anonymous call | tipped off, traffick: smuggled, trespass: entered
without permission | intruder, trial: hearing | court case | in the dock, tribunal: court | panel,
trick: conned | deceived | duped | misled | fooled, truth: what really happened, unlawful: against
the law | banned | prohibited | not permitted | without licence | without permission, unrest: riot |
disorder | clashes, vandal: smashed | graffiti | defaced | daubed | spray-painted | criminal damage
| deliberately damaged | wrecked | trashed | slashed, vandalise: smashed | graffiti | defaced |
daubed | spray-painted | criminal damage | deliberately damaged | wrecked | trashed | slashed,
verdict: found guilty | not guilty | convicted | acquitted | jurors, victim: complainant | robbed,
violate: breach | broken | infringed, wanted: sought, warrant: order for his arrest | order for her
arrest, weapon: knife | gun | pistol | rifle | firearm | blade | sword | revolver, witness: saw |
onlooker | bystander | passer-by | testified, wrongdoing: misconduct | crime
"""
