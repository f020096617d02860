"""The word tables of Norwegian (Bokmål). Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("en et ei den det de")
_DETERMINERS = _ARTICLES | word_set(
    """denne dette disse min mitt mine din ditt dine sin sitt sine vår vårt våre deres hans hennes
    hver hvert alle alt all andre annen annet ingen intet noen noe mange flere samme slik slike
    begge visse mye"""
)
_PRONOUNS = word_set(
    "jeg du han hun vi i meg deg ham henne oss dere dem seg man som der hverandre selv"
)
_AUXILIARIES = word_set(
    """er var vært være blir ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må
    måtte bør burde finnes fantes får"""
)
_PLACES = word_set("i på av fra til hos ved over under bak foran mellom gjennom mot ut")
_PREPOSITIONS = _PLACES | word_set("med uten for om etter før siden ifølge tross omkring innen")
_CONJUNCTIONS = word_set(
    """og eller men at fordi når da mens hvis så derfor også kun bare allerede enda mer mest mindre
    her ikke nå både enn aldri alltid jo"""
)
_NEGATIONS = word_set("ikke aldri ingen intet uten ei")

NORWEGIAN = Language(
    code="no",
    name="Norwegian",
    letters="æøå",
    stemmer="norwegian",
    match_loss=0.4,
    joins_nouns=True,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    greetings=word_set("hei"),
    question_words=word_set("hvem hva hvilken hvilket hvilke når hvor hvorfra hvorfor hvordan"),
    question_types=by_phrase(
        {
            "who": "hvem, av hvem",
            "when": "når, hvilket år, i hvilket år, hvilken dag, "
            "når til, inntil når, fra når, hvilken tid, hvilken dato, i hvilken måned, "
            "hva klokka",
            "where": "hvor, hvorfra, i hvilken by, i hvilket land",
            "how many": "hvor mange, hvor ofte, hvor mange ganger",
            "how much": "hvor mye, hvor høy, hvor høyt, hvor stor, hvor langt, hvor tung",
            "how old": "hvor gammel, hvor gammelt, hvor gamle",
            "how long": "hvor lenge, hvor lang tid, hvor lang",
            "why": "hvorfor",
            "how": "hvordan",
            "other": "hvilken type, hva slags, hvilke typer",
        }
    ),
    place_words=word_set(
        """her der overalt ute inne oppe nede venstre høyre hjemme online nord sør øst vest ved
        mellom langs rundt gata torget hvor"""
    ),
    passive_auxiliaries=word_set("ble blitt"),
    agent_prepositions=word_set("av"),
    casualty_words=by_phrase(
        {
            "dead": "død, drep, omkom, druknet, mistet livet",
            "hurt": "skadd, skadet, såret",
            "missing": "savnet, forsvunn",
            "arrested": "pågrep, arrester",
            "rescued": "redde, evakuer",
        }
    ),
    free_words=word_set("gratis fritt"),
    quantifiers=word_set(
        """alle alt begge mange flere få noen enkelte halvparten halv halve tredjedel fjerdedel
        flertall flertallet mindretall fleste dobbelt doble dusin titalls hundrevis tusenvis
        hundrer tusener millioner ingen intet hver hvert hele hel par del deler litt mye"""
    ),
    time_words=word_set(
        """når da etter før mens inntil siden under alltid aldri ofte daglig ukentlig månedlig
        årlig vår våren sommer sommeren høst høsten vinter vinteren morgen morgenen formiddag
        middag ettermiddag kveld kvelden natt natten midnatt tidlig sent senere tidligere først
        endelig snart nå dag dagen dager år året årene måned måneden uke uken uker time timer
        kl klokken klokka minutter århundre århundret tiår periode perioden tid tiden tidspunkt
        æra krig krigen påske påsken jul julen helg helgen helligdager sesong begynnelsen
        slutten midten straks igår"""
    ),
    expression_words=by_phrase(
        {
            "money": "koster, kostet, pris, prisen, gebyr, betaler, betalte, lønn, "
            "kontingent, kontingenten, bot, husleie, penger, beløp, avgift, "
            "billett",
            "date": "år, dato, måned, tiår, århundre",
            "percent": "prosentandel, andel",
            "number": "antall, mengde",
            "duration": "varer, varte, varighet",
            "measure": "høyde, lengde, bredde, dybde, avstand, vekt, veier, hastighet, "
            "temperatur, areal, diameter",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "år, dato, dag, måned, tiår, århundre, periode",
            "where": "by, land, stat, sted, kontinent, region",
            "how much": "antall, prosent, andel, mengde",
            "who": "person, president, forfatter",
            "how old": "alder",
            "why": "grunn, årsak",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("er var vært være"),
    finite_forms_of_be=word_set("er var"),
    yes_no_openers=word_set("er var har hadde kan kunne finnes ble"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("i på"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("fordi derfor årsak grunn skyldes"),
    reason_openers=(
        "fordi", "på grunn av", "ettersom", "siden",
    ),
    definition_verbs=word_set("betyr kalles kalt heter"),
    # --- numbers
    number_units=word_list("null en to tre fire fem seks sju åtte ni"),
    number_teens=word_list("ti elleve tolv tretten fjorten femten seksten sytten atten nitten"),
    number_tens=word_list("tjue tretti førti femti seksti sytti åtti nitti"),
    number_scales={
        "syv": 7, "hundre": 100, "tusen": 1000, "million": 10**6, "millioner": 10**6,
        "milliard": 10**9, "milliarder": 10**9,
    },
    number_joining=100,
    number_joints=word_set("og"),
    number_plurals=word_set("hundrevis tusenvis"),
    ordinals=word_list("første andre tredje fjerde femte sjette sjuende åttende niende tiende"),
    fractions=word_set("halvparten prosent"),
    percent_units=word_set("prosent"),
    frequency_words=word_set("daglig årlig"),
    frequency_units=word_set("ganger gang"),
    # --- units and calendar
    periods=word_set(
        """sekund sekunder minutt minutter time timer dag dager natt netter uke uker måned måneder
        år
        tiår århundre århundrer"""
    ),
    measures=word_set(
        """km m cm mm kilometer meter centimeter mil kg g gram kilo tonn liter grader hektar fot
        kw mw hz"""
    ),
    currencies=word_set("krone kroner kr euro dollar pund nok usd eur"),
    currency_symbols={"€": "euro", "$": "dollar", "£": "pund"},
    months=word_list(
        """januar februar mars april mai juni juli august september oktober november desember"""
    ),
    month_abbreviations=word_list("jan feb mar apr jun jul aug sep sept okt nov des"),
    weekdays=word_list("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    short_weekdays=word_list("man* tir/tirs ons tor/tors fre lør søn"),
    before_hours=frozenset({"kl", "klokken", "klokka"}),
    opening_words=word_set("åpner åpen åpent stenger stengt"),
    present_days=word_set("idag"),
    clock_words=word_set("midnatt klokken klokka"),
    centuries=word_set("århundre århundret"),
    titles=word_set(
        """hr fru dr prof president kong kongen dronning paven general oberst kaptein minister greve
        hertug prins prinsesse biskop"""
    ),
    organisation_nouns=word_set("universitet bank parti kirke"),
    name_particles=word_set("av von de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """emer dr prof hr fr frk kapt gen st cand lic mag med jur stud ing adm"""
    ),
    second_titles=word_set("med"),
    lowercase_titles=word_set("emer dr prof hr cand lic mag med jur stud adm"),
    joining_abbreviations=word_set(
        """f.eks bl.a dvs d.v.s m.a.o p.g.a pga t.o.m t.d ca jf jfr ifm ift vedr inkl ekskl s.k evt
        iflg pr tlf mht mtp"""
    ),
    counter_abbreviations=word_set(
        """d nr s kap art stk bd fig tab kl § jan feb mar apr jun jul aug sep sept okt nov des
        etg"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sek mill mrd kr"),
    general_abbreviations=word_set(
"""ff osv o.s.v m.m mv m.v m.fl mfl etc e.kr f.kr f.v.t e.v.t o.l a/s jr sr avd dir red
        adj adr afd afs anm bibl biol dat fhv fk flt forf forsk fys geogr hist ibid iht ing
        inkl isl iv jnr kgl kl kr kst lb ltr m.h.t medl mill mk mr mvh ndf nedenn nuv o.fl
        omtr opg opr pag pct pers pkt priv ref rel resp s.a sml spec teol tidl tlf u.å udg
        uds vha vol årg årl temp"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set("fr med min st s m g l d gen red art pr mar adm"),
    spaced_abbreviations=word_set(
        "f.eks bl.a d.v.s m.a.o p.g.a t.o.m o.s.v m.m m.v m.fl e.kr f.kr f.v.t e.v.t o.l"
    ),
    list_endings=word_set("osv o.s.v m.m mv m.v m.fl mfl etc o.l"),
    era_abbreviations=word_set("e.kr f.kr f.v.t e.v.t"),
    ordinals_take_full_stop=True,
    ordinal_openers=word_set("den det de i på til fra av og sin sitt hans hennes deres"),
    ordinal_nouns=word_set("verdenskrig divisjon"),
    strong_starters=word_set(
        """den det de en et denne dette disse han hun vi jeg du man her der da nå siden derfor så
        men
        og eller hvis når fordi mens også ikke ingen hvordan hvem hva hvilken hvor hvorfor i på av
        fra til med ved for over under etter før mellom ifølge tross gjennom sin hans hennes deres
        våre min er har hadde kan ble alle mange noen hver idag senere likevel dessuten"""
    ),
    weak_starters=word_set("takk kanskje ja nei"),
    subject_starters=word_set("han hun vi jeg de det"),
    quotation_verbs=word_set("sa sier spurte ropte svarte hvisket skrek fortsatte"),
    time_prepositions=word_set("klokken klokka kl ved i på før etter til fra"),
)  # fmt: skip
