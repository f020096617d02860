"""The word tables of Dutch. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("de het een 't 'n")
_DETERMINERS = _ARTICLES | word_set(
    """deze dit die dat mijn jouw uw zijn haar ons onze hun elke elk ieder iedere alle andere ander
    geen sommige enkele enige verschillende beide zulke zo'n veel weinig meerdere zelfde"""
)
_PRONOUNS = word_set(
    """ik jij je u hij zij ze wij we jullie mij me jou hem haar hen zich zichzelf men iemand niemand
    iets niets elkaar er hier daar"""
)
_AUXILIARIES = word_set(
    """ben bent is zijn was waren geweest wezen heb hebt heeft hebben had hadden gehad word wordt
    worden werd werden geworden zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten
    moest moesten mag mogen mocht wil willen wilde wilden"""
)
_PLACES = word_set("in op aan bij uit van naar te ten ter over onder voor achter tussen tegen")
_PREPOSITIONS = _PLACES | word_set(
    """met zonder om door sinds tot tijdens wegens volgens per binnen buiten rond ondanks vanaf via
    na"""
)
_CONJUNCTIONS = word_set(
    """en of maar want dus omdat als toen terwijl hoewel zodat voordat nadat indien dan ook nog al
    niet wel zeer meer meest zo heel reeds alleen steeds altijd daarom echter daarna toch eens"""
)
_NEGATIONS = word_set("niet geen nooit niemand niets zonder")

DUTCH = Language(
    code="nl",
    name="Dutch",
    stemmer="dutch",
    match_loss=0.3,
    joins_nouns=True,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """vaak gaat gaan ging doe doet doen gedaan komt komen krijg krijgen gebeurt
        gebeurd gebeurde weet weten iemand precies eigenlijk ongeveer
        geraakt gebruiken zien"""
    ),
    greetings=word_set("hallo hoi hey"),
    question_words=word_set(
        """wie wiens wat welk welke wanneer waar waarheen waarvandaan waarom hoe hoeveel hoelang
        waarmee waardoor waarvoor waarop waarin waaruit waarvan"""
    ),
    naming_verbs=word_set("heet heette heten heetten noemt noemde noemen genoemd luidt luidde"),
    question_types=by_phrase(
        {
            "who": "wie, wiens, door wie, van wie",
            "when": "wanneer, in welk jaar, welk jaar, op welke datum, "
            "hoe laat, om hoe laat, welke dag, op welke dag, welke dagen, op welke "
            "dagen, welke tijden, in welke maand, tot wanneer, sinds "
            "wanneer, vanaf wanneer",
            "where": "waar, waarheen, waarvandaan, in welke stad, in welk land",
            "how many": "hoeveel, hoe vaak",
            "how much": "hoe hoog, hoe groot, hoe ver, hoe snel, hoe zwaar, hoe diep, hoe breed, "
            "hoe duur",
            "how old": "hoe oud",
            "how long": "hoe lang, hoelang",
            "why": "waarom, waardoor, hoe komt het",
            "how": "hoe",
            "other": "wat voor soort, welk soort, welke soort, wat voor, welk type",
        }
    ),
    place_words=word_set(
        """hier daar overal nergens buiten binnen boven beneden links rechts thuis online waar
        noord zuid oost west naast tegenover tussen langs rond straat plein er"""
    ),
    passive_auxiliaries=word_set("werd werden geworden"),
    separable_prefixes=word_set(
        "aan af bij door in mee na neer om op plaats samen terug toe uit vast voor weg"
    ),
    strong_verbs=(
        "blijven blijft bleef bleven gebleven", "breken breekt brak braken gebroken",
        "brengen brengt bracht brachten gebracht", "denken denkt dacht dachten gedacht",
        "dragen draagt droeg droegen gedragen", "gaan gaat ging gingen gegaan",
        "geven geeft gaf gaven gegeven", "grijpen grijpt greep grepen gegrepen",
        "houden houdt hield hielden gehouden", "komen komt kwam kwamen gekomen",
        "laten laat liet lieten gelaten", "lezen leest las lazen gelezen",
        "lopen loopt liep liepen gelopen", "nemen neemt nam namen genomen",
        "roepen roept riep riepen geroepen", "schrijven schrijft schreef schreven geschreven",
        "sluiten sluit sloot sloten gesloten", "spreken spreekt sprak spraken gesproken",
        "staan staat stond stonden gestaan", "stijgen stijgt steeg stegen gestegen",
        "treden treedt trad traden getreden", "trekken trekt trok trokken getrokken",
        "vallen valt viel vielen gevallen", "varen vaart voer voeren gevaren",
        "vinden vindt vond vonden gevonden", "vangen vangt ving vingen gevangen",
        "werpen werpt wierp wierpen geworpen", "wijzen wijst wees wezen gewezen",
        "zenden zendt zond zonden gezonden", "zien ziet zag zagen gezien",
    ),
    agent_prepositions=word_set("door"),
    casualty_words=by_phrase(
        {
            "dead": "dood, doden, stierf, stierven, gestorv, overled, omgekom, verdronk, "
            "gedood",
            "hurt": "gewond, verwond, raakten gewond",
            "missing": "vermist",
            "arrested": "aangehoud, gearresteer, opgepakt",
            "rescued": "gered, geëvacueer",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "jaar, jaren, decennium, eeuw, datum, maand, tijdperk, periode",
            "day": "dag",
            "time": "tijd, tijdstip, uur",
            "percent": "percentage, aandeel",
            "number": "aantal, hoeveelheid, som, totaal",
            "money": "geld, lidgeld, kost, kosten, kostte, gekost, prijs, "
            "prijzen, tarief, contributie, betaalt, "
            "betalen, betaalde, waard, loon, salaris, duur",
            "duration": "duurt, duren, duurde, geduurd",
            "measure": "hoogte, lengte, breedte, diepte, afstand, gewicht, weegt, grootte, "
            "snelheid, temperatuur, oppervlakte, diameter",
            "frequency": "vaak, frequentie",
            "reason": "reden, oorzaak",
        }
    ),
    free_words=word_set(
        "gratis kosteloos vrij vrije"
    ),
    quantifiers=word_set(
        """alle allemaal beide beiden meerdere verschillende veel vele weinig enkele
        sommige geen niemand elk elke ieder iedere helft dubbel tientallen honderden
        duizenden meerderheid meeste deel paar niets talrijke"""
    ),
    time_words=word_set(
        """wanneer toen nadat voordat terwijl zodra sinds altijd nooit jaarlijks
        maandelijks dagelijks lente voorjaar zomer herfst najaar winter ochtend
        middag avond nacht 's-ochtends begin einde eind midden kerst pasen oorlog
        tijd nu straks vroeger later daarna eerst weekend werkdagen feestdagen
        tijdens"""
    ),
    type_nouns=by_phrase(
        {
            "when": "jaar, datum, dag, maand, decennium, eeuw, periode",
            "where": "stad, land, staat, plaats, continent, regio, provincie",
            "how much": "aantal, percentage, hoeveelheid, bedrag",
            "who": "persoon, president, auteur, naam",
            "how old": "leeftijd",
            "why": "reden, oorzaak",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("ben bent is zijn was waren geweest"),
    finite_forms_of_be=word_set("is zijn was waren"),
    yes_no_openers=word_set("is zijn was waren heeft hebben had kan kunnen moet moeten mag mogen "
        "wordt werd zit zitten"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("in te op uit naar"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("omdat wegens doordat daarom reden oorzaak want"),
    reason_openers=(
        "omdat", "doordat", "want", "wegens", "vanwege",
    ),
    definition_verbs=word_set("betekent heet genoemd noemt"),
    # --- numbers
    number_units=word_list("nul één twee drie vier vijf zes zeven acht negen"),
    number_teens=word_list(
        "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
    ),
    number_tens=word_list("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    number_scales={
        "honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12,
    },
    number_joining=10**6,
    number_joints=word_set("en"),
    number_forms={"een": 1},
    number_plurals=word_set("tientallen honderden duizenden miljoenen"),
    ordinals=word_list("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende"),
    fractions=word_set("helft derde kwart procent"),
    percent_units=word_set("procent"),
    frequency_words=word_set("dagelijks wekelijks maandelijks jaarlijks"),
    frequency_units=word_set("keer maal"),
    # --- units and calendar
    periods=word_set(
        """seconde seconden minuut minuten uur uren dag dagen nacht nachten week weken maand maanden
        jaar jaren decennium decennia eeuw eeuwen"""
    ),
    measures=word_set(
        """km m cm mm kilometer meter centimeter millimeter mijl kg g gram kilogram kilo ton liter
        graden hectare voet kw mw watt hz"""
    ),
    currencies=word_set("euro euro's dollar dollars gulden pond yen usd eur"),
    currency_symbols={"€": "euro", "$": "dollar", "£": "pond", "¥": "yen"},
    months=word_list(
        """januari februari maart april mei juni juli augustus september oktober november
        december"""
    ),
    month_abbreviations=word_list("jan feb mrt apr jun jul aug sep sept okt nov dec"),
    weekdays=word_list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    short_weekdays=word_list("ma di wo do vr za zo*"),
    before_hours=frozenset({"om", "vanaf", "tot", "rond"}),
    opening_words=word_set("open opent openen dicht sluit sluiten gesloten"),
    weekday_forms=word_set(
        """maandags dinsdags woensdags donderdags vrijdags zaterdags zondags"""
    ),
    hour_words=word_set("uur"),
    relative_days=word_set("gisteren morgen eergisteren overmorgen"),
    present_days=word_set("vandaag"),
    clock_words=word_set("middernacht"),
    centuries=word_set("eeuw eeuwen"),
    titles=word_set(
        """dhr mevr meneer mevrouw dr prof president koning koningin keizer paus generaal kolonel
        kapitein minister burgemeester graaf hertog prins prinses bisschop"""
    ),
    organisation_nouns=word_set("universiteit bank partij kerk ministerie vereniging"),
    name_particles=word_set("van de der den het ter ten"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dhr mevr mw mej hr drs dr prof ir ing mr mrs ds pr kard mgr gen kol kap lt sgt st fam
        jhr jkvr burg wed em"""
    ),
    lowercase_titles=word_set("dhr mevr mw drs dr prof ir ing mr ds"),
    joining_abbreviations=word_set(
        """bijv bv d.w.z m.a.w o.a m.n i.p.v i.v.m t.o.v t.a.v m.b.t d.m.v z.g.n zgn resp ca vgl
        cf evt i.h.b n.a.v o.l.v t.g.v t.w m.i incl excl a.s j.l m.b.v t.z.t m.i.v a.d.h.v p.m n.l
        max min"""
    ),
    counter_abbreviations=word_set(
        """nr nrs no blz p pp art hfdst hst dl bd afb fig tab tel jrg par jan feb mrt apr jun jul
        aug sep sept okt nov dec ed lid str"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sec mln mld"),
    general_abbreviations=word_set(
"""enz etc e.d n.chr v.chr n.v b.v v.d a.d u.s.a e.a s.v.p a.u.b jr sr afd dir gem prov
        univ str pln ln red vert uitg geb overl w.o aanw aant acc adv afk alg arab arch betr bijw
        biol bnw bt chem cie cons cult dec deb div econ enk evtl fr gebr geod gesch gevest
        gld godsd gr gymn herv hist id ing inh init inl instr ital jl jur kath kwal lett litt
        m.b.v meerv muz ned o.i oorspr opm overd plv pol prot psych r.k rel resp russ sing soc spr
        taalk techn teg telw theol verb verd verg verl vgl vlg vnl vnw voorz vr vrijw vz wisk ww
        zelfst zn zw temp medew kon met"""
    ),
    capitalised_abbreviations=word_set("univ dir"),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set(
        """art no bv em lid p m g l red geb gem min dl par mr str ed st"""
    ),
    spaced_abbreviations=word_set(
        "d.w.z m.a.w o.a m.n i.p.v i.v.m t.o.v t.a.v m.b.t e.d n.chr v.chr e.a a.s j.l s.v.p"
    ),
    abbreviation_endings=word_list("str"),
    list_endings=word_set("enz etc e.d"),
    era_abbreviations=word_set("n.chr v.chr"),
    strong_starters=word_set(
        """de het een 't dit dat deze die hij zij ze wij we ik je jij u er hier daar dan toen nu
        daarna daarom dus maar en of want omdat als terwijl hoewel ook niet geen zo hoe wie wat
        waar wanneer waarom welke in op aan bij uit van naar met door voor over onder na tot
        tijdens sinds volgens zonder zijn haar hun onze mijn is was waren heeft had wordt werd
        kan alle veel sommige niemand iedereen elke vandaag gisteren later echter bovendien"""
    ),
    weak_starters=word_set("dank bedankt misschien ja nee"),
    subject_starters=word_set("hij zij ze wij we ik dit dat"),
    quotation_verbs=word_set("zei zegt vroeg riep antwoordde fluisterde schreeuwde vervolgde"),
    time_prepositions=word_set("om op in tegen rond vanaf sinds tot na voor"),
)  # fmt: skip
