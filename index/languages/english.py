"""The word tables of English. Pure; `Language` documents each field.

What is typed in chats alone stands in `english_chat.py`.
"""

from index.languages import english_chat as chat
from index.languages.language import Language, word_list, word_set

_PLACE_PREPOSITIONS = word_set(
    """in at near from to across on off around inside outside between through within along beyond
    toward towards into over under throughout behind"""
)

ENGLISH = Language(
    code="en",
    name="English",
    # --- function words
    stop_words=word_set(
        """a an the this that these those there here
        i me my myself we us our ours ourselves you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves
        am is are was were be been being do does did doing done have has had having
        will would shall should can could may might must ought
        and or but nor if then than as so such because while though although unless until
        of at by for with about against between into through during before after above below to
        from up down in out on off over under again further onto upon within without among per via
        not no only own same too very just also any both each few more most mostly other others
        some all isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't
        wouldn't can't cannot couldn't shouldn't mustn't i'm i've i'd i'll we're we've we'd we'll
        you're you've you'd you'll he'd he'll she'd she'll they're they've they'd they'll it'd
        it'll that'll there'll please"""
    ),
    question_words=word_set(
        """what which who whom whose when where why how what're who're who'd who'll what'd what'll
        where'd how'd why'd when'd whatever whoever whichever"""
    ),
    capital_homographs={"US": "usa", "USA": "usa", "WHO": "w.h.o.", "IT": "i.t.", "May": "may."},
    contraction_endings=("'s", "'t", "'m", "'d", "'ll", "'re", "'ve"),
    articles=word_set("a an the"),
    determiners=word_set(
        """a an the this that these those my your his her its our their some any each every no
        another such both either neither all most many much few several other more less own same"""
    ),
    pronouns=word_set(
        """i you he she it we they me him us them himself herself itself themselves who whom whose
        which that what someone somebody anyone anybody everyone everybody nobody something
        anything everything nothing there here"""
    ),
    speakers=word_set("i me my mine myself we us our ours ourselves you your yours yourself"),
    auxiliaries=word_set(
        """is are was were be been being am has have had having do does did done doing will would
        shall should can could may might must"""
    ),
    negated_auxiliaries=word_set("cannot"),
    irregular_past_forms=word_set(
        """arisen arose ate became began begun bent bitten bled blew blown bore born borne bought
        bred broke brought built burnt came caught chose chosen clung crept dealt drank drawn dreamt
        drew driven drove drunk dug dwelt eaten fed fell felt fled flew flown forbade forbidden
        forgave forgiven forgot forgotten fought froze frozen gave given gone got gotten grew grown
        had heard held hid hidden hung kept knew known laid lain leapt learnt led lent lost made
        meant met mistaken overcame overthrew overthrown overtook paid proven ran rang ridden risen
        rode said sang sank sat sent shaken shook shot shown shrank slain slept slew slid slung sold
        sought spent spoke spoken spun stole stolen stood strove struck stuck stung sung sunk swam
        swept swore sworn swung taken taught thought threw thrown told took tore torn undergone
        understood undertaken underwent undertook wept went withdrawn withdrew withstood woke won
        wore worn wove woven written wrote"""
    ),
    forms_of_be=word_set("is are was were be been being am"),
    finite_forms_of_be=word_set("is are was were"),
    finite_forms_of_do=word_set("do does did"),
    yes_no_openers=word_set(
        """is are was were do does did can could will would has have had may might should must
        am"""
    ),
    prepositions=_PLACE_PREPOSITIONS
    | word_set(
        """of for with by about against among as before after during until since up down out upon
        onto without despite per via than like above below beside besides except following
        regarding concerning amid amongst"""
    ),
    place_prepositions=_PLACE_PREPOSITIONS,
    conjunctions=word_set(
        """and or but nor so yet because although though while whereas if unless when where whether
        how why once later earlier meanwhile then however therefore thus also not only just even
        still already"""
    ),
    degree_words=word_set("very too more most less least only quite rather"),
    negations=word_set("not never no none nobody nothing neither without"),
    negative_conjunctions=word_set("nor"),
    hedges=(
        "at least", "at most", "up to", "as many as", "as much as", "as few as", "no more than",
        "no fewer than", "no less than", "more than", "less than", "fewer than", "over", "under",
        "above", "below", "nearly", "almost", "about", "around", "approximately", "roughly",
        "some", "circa", "close to", "well over", "just over", "just under", "an estimated",
        "estimated", "exactly", "only", "perhaps", "possibly", "probably", "likely", "maybe",
        "may", "might", "could", "reportedly", "allegedly", "apparently",
    ),
    # --- spelling and inflection
    spelling_variants={
        "grey": "gray", "greys": "grays", "programme": "program", "programmes": "programs",
        "tyre": "tire", "tyres": "tires", "aluminium": "aluminum", "mould": "mold",
        "plough": "plow", "sceptic": "skeptic", "sceptical": "skeptical", "storey": "story",
        "storeys": "stories", "cheque": "check", "cheques": "checks", "jewellery": "jewelry",
        "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment",
        "instalments": "installments", "skilful": "skillful", "ageing": "aging",
        "judgement": "judgment", "moustache": "mustache", "pyjamas": "pajamas",
        "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "towards": "toward",
        "afterwards": "afterward", "learnt": "learned", "burnt": "burned", "spelt": "spelled",
        "dreamt": "dreamed", "leapt": "leaped", "whilst": "while", "amongst": "among",
        "okay": "ok", "metre": "meter", "metres": "meters", "litre": "liter", "litres": "liters",
        "fibre": "fiber", "fibres": "fibers",
    },
    spelling_rules={
        r"(?<=[a-z]{3})our(?=$|s$|ed$|ing$|able$|ably$|ful$|less$|ites?$|hoods?$|ers?$)": "or",
        r"(?<=[a-z]{3})is(?=(?:e|ed|es|ers?|ing|ations?)$)": "iz",
        r"(?<=[a-z]{2}ly)s(?=(?:e|ed|es|ing)$)": "z",
        r"(?<=cent|heat|.lit|.met|lust|alib|somb|meag|pect|cept)re(?=s?$)": "er",
        r"(?<=avel|ncel|abel|odel|gnal|.uel|evel|rvel|nnel|nsel)l(?=(?:ed|ing|ers?)$)": "",
        r"(?<=ival|otal|iral|rial|quel|owel)l(?=(?:ed|ing)$)": "",
        r"(?<=def|off|lic|ret)ence(?=s?$)": "ense",
        r"(?<=practi)c(?=(?:e|ed|es|ing)$)": "s",
        r"ogue(?=s?$)": "og",
        r"^(an|arch|gyn|h|p|pal)ae(?=[a-z]{2})": r"\1e",
        r"^oe(?=st|so)": "e",
    },
    uninflected_words=word_set(
        """news arms goods customs means glasses species series lens always perhaps evening
        morning during nothing something anything everything ceiling string spring bring
        hundreds thousands millions billions dozens tens scores indeed besides
        physics mathematics politics economics headquarters sometimes"""
    ),
    contracted_words={
        "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"),
        "cannot": ("can", "not"), "let's": ("let", "us"), "ain't": ("is", "not"),
    },
    contraction_parts={"n't": "not", "'ll": "will", "'ve": "have", "'re": "is", "'m": "is"},
    agreeing_forms={
        "are": "is", "am": "is", "were": "was", "has": "have", "does": "do", "an": "a",
    },
    # --- what a sentence does
    speech_verbs=word_set(
        """said says told explained announced wrote stated argued claimed replied according
        declared warned denied admitted insisted testified recalled commented"""
    ),
    quotation_verbs=word_set(
        """said says say asked asks replied replies cried shouted yelled whispered answered called
        exclaimed demanded wondered muttered murmured laughed added screamed inquired snapped
        announced barked begged bellowed chanted commanded complained declared enquired gasped
        groaned growled hissed insisted joked moaned mumbled pleaded protested queried remarked
        repeated responded retorted roared sighed sobbed stammered told urged wailed warned"""
    ),
    reporting_verbs=word_set(
        """say says said saying tell tells told telling explain explains explained announce
        announces announced write writes wrote written state states stated add adds added remark
        remarks remarked note notes noted comment comments commented reply replies replied answer
        answers answered respond responds responded declare declares declared recall recalls
        recalled according continue continues continued insist insists insisted stress stresses
        stressed emphasize emphasizes emphasized observe observes observed post posts posted tweet
        tweets tweeted report reports reported conclude concludes concluded speak speaks spoke
        speaking statement"""
    ),
    question_speech_verbs=word_set(
        """say said says tell told conclude concluded find decide decided think believe argue claim
        suggest explain announce"""
    ),
    reason_words=word_set(
        """because due owing caused causes cause reason reasons therefore led leads attributed
        result results resulted resulting thanks"""
    ),
    definition_verbs=word_set(
        """called means refers defined stands denotes termed abbreviated consists comprises
        describes"""
    ),
    means_words=word_set("using through via"),
    referring_openers=word_list(
        """He She It They Him Her Them His Hers Its Their This That These Those Such Both Neither
        Either Other Others Another Here"""
    ),
    connective_openers=(
        *word_list(
            """But And Or So Yet However Therefore Thus Hence Moreover Furthermore Also Instead Then
            Still Otherwise Nevertheless Nonetheless Meanwhile Consequently Accordingly Similarly
            Likewise Conversely Besides Finally Afterward Afterwards Later Subsequently Additionally
            Indeed"""
        ),
        "For example", "For instance", "In addition", "In contrast", "In particular", "In fact",
        "In turn", "In response", "As a result", "On the other hand", "After this", "After that",
        "By contrast", "That is",
    ),
    # --- talk around a question
    greetings=chat.GREETINGS,
    asking_verbs=chat.ASKING_VERBS,
    writers=chat.WRITERS,
    writer_abbreviations=chat.WRITER_ABBREVIATIONS,
    before_writers=chat.BEFORE_WRITERS,
    behind_writers=chat.BEHIND_WRITERS,
    writings=chat.WRITINGS,
    reviewed_things=chat.REVIEWED_THINGS,
    opinions=chat.OPINIONS,
    telling_verbs=chat.TELLING_VERBS,
    asked_persons=chat.ASKED_PERSONS,
    request_verbs=chat.REQUEST_VERBS,
    indirect_question_words=chat.INDIRECT_QUESTION_WORDS,
    talk_words=chat.TALK_WORDS,
    closing_words=chat.CLOSING_WORDS,
    chat_spellings=chat.CHAT_SPELLINGS,
    # --- numbers
    number_units=word_list("zero one two three four five six seven eight nine"),
    number_teens=word_list(
        """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
    ),
    number_tens=word_list("twenty thirty forty fifty sixty seventy eighty ninety"),
    number_scales={
        "dozen": 12, "hundred": 100, "thousand": 1000,
        "million": 10**6, "billion": 10**9, "trillion": 10**12,
    },
    number_plurals=word_set("dozens hundreds thousands millions billions"),
    ambiguous_number_plurals=word_set("tens scores"),
    ordinals=word_list(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
    ),
    ambiguous_ordinals=word_set("second"),
    ordinal_suffixes=("st", "nd", "rd", "th"),
    approximations=(
        "about", "around", "approximately", "nearly", "almost", "roughly", "some", "circa",
        "close to", "an estimated", "estimated", "just over", "just under", "close to about",
    ),
    lower_bounds=("at least", "more than", "over", "no fewer than", "no less than", "above"),
    upper_bounds=("at most", "less than", "fewer than", "up to", "under", "below"),
    range_words=word_set("to or"),
    person_nouns=word_set(
        """activists actors adults adherents applicants apprentices artists athletes babies boys
        buyers candidates carers casualties children citizens civilians clients climbers colleagues
        commuters congregants conscripts contestants customers cyclists defendants delegates
        demonstrators detainees doctors drivers employees engineers families fans farmers
        fatalities fighters firefighters fishermen followers girls graduates guests hikers hostages
        individuals infants inhabitants inmates insurgents investors jobseekers journalists judges
        kids learners lecturers listeners managers members men migrants miners motorists musicians
        neighbours neighbors nurses officers officials onlookers owners parents parishioners
        participants passengers patients pedestrians pensioners people performers persons pilgrims
        pilots players police policemen prisoners professors protesters protestors pupils readers
        recruits refugees relatives representatives researchers residents respondents riders
        runners sailors scientists seniors settlers singers skaters skiers soldiers speakers
        spectators staff staffers students subscribers supporters survivors swimmers teachers
        teenagers tenants toddlers tourists trainees travellers travelers troops users veterans
        victims viewers villagers visitors volunteers voters walkers warriors witnesses women
        workers youngsters youths"""
    ),
    irregular_verbs={
        form: base
        for base, *forms in map(
            str.split,
            """begin began begun; bend bent; bite bit bitten; blow blew blown; break broke broken
            bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen
            come came; dig dug; draw drew drawn; drink drank drunk; drive drove driven
            eat ate eaten
            fall fallen; feed fed; fight fought; flee fled; fly flew flown; forbid forbade forbidden
            forget forgot forgotten; freeze froze frozen; give gave given
            grow grew grown; hear heard; hide hid hidden; hold held; keep kept; know knew known
            lead led; leave left; lend lent; lose lost; make made; meet met; pay paid
            ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see seen
            seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot
            show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept
            slide slid; speak spoke spoken; spend spent; stand stood; steal stole stolen
            strike struck; swear swore sworn; sweep swept; swim swam swum; take took taken
            teach taught; tear torn; tell told; think thought; throw threw thrown
            understand understood; wake woke woken; wear wore worn; weave wove woven; win won
            withdraw withdrew withdrawn; write wrote written""".replace("\n", ";").split(";"),
        )
        for form in forms
    },
    irregular_plurals=word_set(
        "people men women children feet teeth mice police cattle troops"
    ),
    fractions=word_set("half thirds quarters percent percentage"),
    percent_units=word_set("percent per"),
    frequency_words=word_set("twice thrice annually daily weekly monthly yearly"),
    frequency_units=word_set("times"),
    distributives=word_set("every each"),
    # --- units
    periods=word_set(
        """second minute hour day night week weekend fortnight month season year decade century
        seconds minutes hours days nights weeks weekends months seasons years decades centuries
        yr yrs"""
    ),
    measures=word_set(
        """km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre
        centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters nm mi
        mile miles yard yards foot feet ft inch inches hectare hectares acre acres sq square cubic
        kg kilo kilos kilogram kilograms gram grams
        mg milligram milligrams tonne tonnes ton tons pound pounds
        lb lbs ounce ounces oz litre litres liter liters ml gallon gallons degree degrees celsius
        fahrenheit kelvin mph kph knots watt watts kw mw volt volts hertz hz khz mhz ghz bit bits
        byte bytes kb mb gb tb bpm ppm"""
    ),
    cased_measures=word_set("kW MW Hz kHz MHz GHz KB MB GB TB"),
    currencies=word_set(
        """aud baht birr bolivares brl bucks cad cedi cedis cent cents chf cny colones cordobas
        crowns czk dalasi dinar dinars dirham dirhams dkk dollar dollars dong eur euro euros forint
        forints franc francs gbp guineas hryvnia hryvnias huf isk jpy koruna korunas kr krona kronor
        krone kroner krw kwacha kwanza kyat kč lei lempiras lira liras marks meticais mxn naira nok
        nzd peso pesos pence pesetas pln
        pound pounds quetzales quid rand reais reals rials riels ringgit riyals rouble roubles ruble
        rubles rupee rupees rupiah sek shekel shekels shilling shillings soums taka tenge tugrik usd
        vnd yen yuan zloty zlotys zł"""
    ),
    currency_symbols={
        "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₩": "won", "₹": "rupees",
        "₫": "dong", "₱": "pesos", "₽": "roubles", "₴": "hryvnias", "₺": "liras", "₦": "naira",
        "₪": "shekels", "฿": "baht", "zł": "zlotys", "eur": "euros", "usd": "dollars",
        "gbp": "pounds", "chf": "francs", "nok": "kroner", "dkk": "kroner", "sek": "kronor",
        "czk": "korunas", "kr": "kroner", "pln": "zlotys", "zar": "rand", "inr": "rupees",
    },
    unit_symbols={
        "km": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter", "kg": "kilogram",
        "g": "gram", "mg": "milligram", "l": "liter", "ml": "milliliter", "ha": "hectare",
        "ft": "foot", "feet": "foot", "lb": "pound", "lbs": "pound", "oz": "ounce", "mi": "mile",
        "yd": "yard", "yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "h": "hour",
        "min": "minute", "mins": "minute", "sec": "second", "secs": "second", "s": "second",
    },
    # --- calendar
    months=word_list(
        """january february march april may june july august september october november december"""
    ),
    month_abbreviations=word_list("jan feb mar apr jun jul aug sept sep oct nov dec"),
    weekdays=word_list("monday tuesday wednesday thursday friday saturday sunday"),
    short_weekdays=word_list("mon tue/tues wed*/weds thu/thur/thurs fri sat* sun*"),
    relative_days=word_set("yesterday tonight tomorrow"),
    present_days=word_set("today"),
    clock_words=word_set("noon midnight clock"),
    times_of_day=word_set("dawn dusk sunrise sunset"),
    centuries=word_set("century centuries"),
    eras=word_set("BC BCE AD"),
    # --- names
    titles=word_set(
        """mr mrs ms dr prof gen col maj capt lt sgt adm gov sen rep rev st sir dame lord lady pope
        king queen prince princess emperor empress sultan president chancellor minister premier
        mayor governor senator secretary ambassador general colonel captain admiral sergeant
        commander chief judge justice professor doctor bishop archbishop cardinal father sister
        coach marshal saint director chairman chairwoman spokesman spokeswoman officer inspector
        detective councillor councilor representative congressman congresswoman duke count baron"""
    ),
    organisation_nouns=word_set(
        """agency army assembly association bank board bureau church club college command
        commission committee company congress corporation corps council court department federation
        force foundation government group inc institute league ltd ministry museum office
        organization organisation parliament party police press school senate service society team
        trust union university"""
    ),
    named_nouns=word_set(
        """airline airport band brand clinic ferry hospital hotel magazine newspaper restaurant ship
        theater theatre"""
    ),
    name_particles=word_set("of de von van la del bin al the and for"),
    never_acronyms=word_set("IN AT THE AND OF TO ON IS FOR BY"),
    # --- sentence boundaries: abbreviations
    title_abbreviations=word_set(
        """mr mrs ms mx messrs mmes dr drs prof profs gen maj col lt ltc capt cpt cmdr cdr sgt
        cpl pvt pfc adm vadm brig gov lt.gov sen sens rep reps rev rt fr hon pres supt insp det
        asst atty mme mlle sra dra amb lt.col lt.gen maj.gen brig.gen sec.gen ft"""
    ),
    lowercase_titles=word_set("mr mrs ms dr prof messrs"),
    joining_abbreviations=word_set(
        """cf vs viz e.g i.e eg ie a.k.a p.s p.p.s n.b ca approx attn fl"""
    ),
    counter_abbreviations=word_set(
        """no nos nr n° nº p pp pg pgs vol vols fig figs eq eqs eqn ch chap sec sect art arts par
        para paras pt pts ver v r § §§ tel ext rm apt bldg ste ln l ll cl tab suppl ref refs op
        ser fol jan feb mar apr jun jul aug sep sept oct nov dec sat sun b d n c est rs inv"""
    ),
    measure_abbreviations=word_set(
        """kg g mg cm mm km mi ft yd in lb lbs oz qt gal hr hrs min mins sec secs yr yrs mo mos wk
        wks sq cu mph kph rpm ml hz khz mhz kw cc tbsp tsp deg pct p.c pts bn mn"""
    ),
    meridiem_abbreviations=word_set("a.m p.m am pm"),
    general_abbreviations=word_set(
        """co corp inc ltd llc plc bros jr sr esq dept depts assn assoc mfg blvd hwy pkwy tpk st
        ste mts mt pt etc al et ed eds ff ibid trans resp misc cont'd cv subsp spp sp var str ph.d
        m.d b.a m.a m.s b.s j.d d.d.s d.phil ll.b ll.m m.b.a b.sc m.sc ed.d m.p r.n u.s u.k u.n
        u.s.a u.s.s.r u.a.e e.u d.c l.a n.y n.y.c n.j n.c s.c n.d s.d n.h n.m r.i w.va p.r b.c a.d
        b.c.e c.e p.o o.k q.v s.a s.p.a b.v n.v a.g cie gmbh bhd pty esp usu orig adj adv pron
        abbr obs dial med sci temp avg max min incl excl i.v i.p i.m b.i.d q.d p.r.n r.p.m ea qtr
        op.cit loc.cit lg sm fav"""
    ),
    capitalised_abbreviations=word_set(
        """wm chas thos jas cos univ intl natl govt dist div ave rd sq inst fed
        proc acad phys chem biol clin soc
        gen'l nat'l int'l ne nw se sw
        ala ariz ark calif cal colo conn fla ga kan ky mich minn neb nev okla ont penn tenn
        tex va vt wis wyo que alta sask jan feb mar apr jun jul aug sep sept oct nov dec mon tue
        tues wed thu thur thurs fri pub amend cir ct supp civ crim rptr"""
    ),
    spaced_abbreviations=word_set(
        """a.m p.m e.g i.e u.s u.k u.n u.s.a u.a.e b.c a.d b.c.e c.e p.s op.cit loc.cit"""
    ),
    list_endings=word_set("etc"),
    era_abbreviations=word_set("b.c a.d b.c.e c.e"),
    degree_abbreviations=word_set(
        "ph.d m.d b.a m.a m.s b.s j.d d.d.s d.phil ll.b ll.m m.b.a b.sc m.sc ed.d"
    ),
    state_abbreviations=word_set("ill ind ore mass miss mo pa del la me wash md mont id"),
    abbreviations_that_are_words=word_set(
        """no art par ver tab ref ser op ln min in mi mass miss me mo del la wash ore ill ind id sec
        am pm la oz c b d n r v l max fr hon gen col rep rev sun sat mon wed oct dec mar pa ma
        tex va ill soc"""
    ),
    # --- sentence boundaries: other words
    strong_starters=word_set(
        """the this these those it he she they we there its his their our my however although
        though but and if when while because since after before during according meanwhile
        moreover furthermore nevertheless thus therefore then what who why how where which did
        does is are was were has have had you your i not nor at by for from with without everyone
        everybody everything nobody nothing someone somebody something thanks sorry"""
    ),
    weak_starters=word_set(
        """a an that her here whom whose or so yet until once unless despite instead also even in on
        under over between among both many most some several each every all another other others
        one no do will would can could should let please to of as earlier later last next now today
        yesterday tomorrow perhaps maybe yes oh well ok dozens hundreds thousands millions
        billions"""
    ),
    subject_starters=word_set("the this these those it he she they we there"),
    label_nouns=word_set(
        """vitamin vitamins war hepatitis type types group groups class phase stage part plan
        option grade category section appendix table figure exhibit schedule point model line
        team division block level step panel influenza person player patient building gate
        terminal room item question answer formula sample witness platform route track zone
        unit wing hall batch annex form side company drive pier dock bay row tower exit court lane
        book volume shelf disk"""
    ),
    names_with_marks=word_set("yahoo jeopardy e wham oklahoma airplane panic"),
    leading_words=word_set(
        """the a an my your his our their and but or so because if of i we they he she um uh er erm
        very"""
    ),
    time_prepositions=word_set(
        "at on in by around about from since until till after before near for to"
    ),
    words_after_time=word_set(
        """est edt pst pdt cst cdt mst mdt et pt ct gmt utc bst cet cest eet eest msk jst kst ist
        sgt hkt aest aedt acst awst akst akdt hst nzst nzdt monday tuesday wednesday
        thursday friday saturday sunday eastern pacific central mountain local mon tue tues
        wed thu thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays
        sundays"""
    ),
)  # fmt: skip
