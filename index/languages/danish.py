"""The word tables of Danish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("en et den det de")
_DETERMINERS = _ARTICLES | word_set(
    """denne dette disse min mit mine din dit dine sin sit sine vores jeres hans hendes dens dets
    deres hver hvert alle alt al andre anden andet ingen intet nogen noget nogle mange flere samme
    sådan sådanne begge visse meget"""
)
_PRONOUNS = word_set(
    "jeg du han hun vi i mig dig ham hende os jer dem sig man som der hinanden selv"
)
_AUXILIARIES = word_set(
    """er var været være bliver blev blive blevet har havde have haft kan kunne skal skulle vil
    ville må måtte bør burde"""
)
_PLACES = word_set("i på af fra til hos ved over under bag foran mellem gennem mod ud")
_PREPOSITIONS = _PLACES | word_set("med uden for om efter før siden ifølge trods omkring inden")
_CONJUNCTIONS = word_set(
    """og eller men at fordi når da mens hvis så derfor også kun allerede endnu mere mest mindre her
    ikke nu både end aldrig altid jo"""
)
_NEGATIONS = word_set("ikke aldrig ingen intet uden ej")

DANISH = Language(
    code="da",
    name="Danish",
    letters="æøå",
    stemmer="danish",
    match_loss=0.4,
    joins_nouns=True,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("findes"),
    greetings=word_set("hej"),
    question_words=word_set(
        "hvem hvad hvilken hvilket hvilke hvornår hvor hvorfra hvorhen hvorfor hvordan"
    ),
    question_types=by_phrase(
        {
            "who": "hvem, af hvem",
            "when": "hvornår, hvilket år, i hvilket år, hvilken dag, "
            "hvornår til, indtil hvornår, fra hvornår, hvad tid, hvilken dato, "
            "i hvilken måned, hvad klokken",
            "where": "hvor, hvorfra, hvorhen, i hvilken by, i hvilket land",
            "how many": "hvor mange, hvor ofte, hvor mange gange",
            "how much": "hvor meget, hvor høj, hvor højt, hvor stor, hvor langt, hvor tung",
            "how old": "hvor gammel, hvor gammelt, hvor gamle",
            "how long": "hvor længe, hvor lang tid, hvor lang",
            "why": "hvorfor",
            "how": "hvordan",
            "other": "hvilken type, hvilken slags, hvad slags, hvilke typer",
        }
    ),
    place_words=word_set(
        """her der overalt ude inde oppe nede venstre højre hjemme online nord syd øst vest ved
        mellem langs rundt gade torv hvor"""
    ),
    passive_auxiliaries=word_set("blev blevet"),
    agent_prepositions=word_set("af"),
    casualty_words=by_phrase(
        {
            "dead": "død, dræb, omkom, druknede",
            "hurt": "såret, kvæst, tilskadekom, kom til skade",
            "missing": "savnet, forsvund",
            "arrested": "anhold, arrester",
            "rescued": "redde, evakuer",
        }
    ),
    free_words=word_set("gratis frit"),
    quantifiers=word_set(
        """alle alt begge mange flere få nogle enkelte halvdelen halv halve tredjedel fjerdedel
        flertal flertallet mindretal fleste dobbelt dobbelte dusin snesevis hundreder
        hundredvis tusinder tusindvis millioner ingen intet hver hvert hele hel par del dele
        lidt meget masse"""
    ),
    time_words=word_set(
        """når da efter før mens indtil siden under altid aldrig ofte dagligt ugentligt månedligt
        årligt forår foråret sommer sommeren efterår efteråret vinter vinteren morgen morgenen
        formiddag middag eftermiddag aften aftenen nat natten midnat tidligt sent senere
        tidligere først endelig snart nu dag dagen dage morges år året årene måned måneden uge
        ugen uger time timer kl klokken minutter århundrede århundredet årti periode perioden
        tid tiden tidspunkt æra krig krigen påske påsken jul julen weekend weekenden helligdage
        sæson begyndelsen slutningen midten straks"""
    ),
    expression_words=by_phrase(
        {
            "money": "koster, kostede, kostet, pris, prisen, gebyr, betaler, betalte, "
            "løn, kontingent, kontingentet, bøde, husleje, penge, beløb, "
            "afgift, billet",
            "date": "år, dato, måned, årti, århundrede",
            "percent": "procentdel, andel",
            "number": "antal, mængde",
            "duration": "varer, varede, varighed",
            "measure": "højde, længde, bredde, dybde, afstand, vægt, vejer, hastighed, "
            "temperatur, areal, diameter",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "år, dato, dag, måned, årti, århundrede, periode",
            "where": "by, land, stat, sted, kontinent, region",
            "how much": "antal, procent, andel, mængde",
            "who": "person, præsident, forfatter",
            "how old": "alder",
            "why": "grund, årsag",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("er var været være"),
    finite_forms_of_be=word_set("er var"),
    yes_no_openers=word_set("er var har havde kan kunne findes blev"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("i på"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("fordi derfor årsag grund skyldes"),
    reason_openers=(
        "fordi", "på grund af", "eftersom",
    ),
    definition_verbs=word_set("betyder kaldes kaldet hedder"),
    # --- numbers
    number_units=word_list("nul en to tre fire fem seks syv otte ni"),
    number_teens=word_list("ti elleve tolv tretten fjorten femten seksten sytten atten nitten"),
    number_tens=word_list("tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"),
    number_scales={
        "hundrede": 100, "tusind": 1000, "tusinde": 1000, "million": 10**6, "millioner": 10**6,
        "milliard": 10**9, "milliarder": 10**9,
    },
    number_joining=100,
    number_joints=word_set("og"),
    number_plurals=word_set("hundreder tusinder"),
    ordinals=word_list("første anden tredje fjerde femte sjette syvende ottende niende tiende"),
    fractions=word_set("halvdelen procent"),
    percent_units=word_set("procent"),
    frequency_words=word_set("dagligt årligt"),
    frequency_units=word_set("gange gang"),
    # --- units and calendar
    periods=word_set(
        """sekund sekunder minut minutter time timer dag dage nat nætter uge uger måned måneder år
        årti årtier århundrede århundreder"""
    ),
    measures=word_set(
        """km m cm mm kilometer meter centimeter mil kg g gram kilo ton liter grader hektar fod kw
        mw hz"""
    ),
    currencies=word_set("krone kroner kr euro dollar pund dkk usd eur"),
    currency_symbols={"€": "euro", "$": "dollar", "£": "pund"},
    months=word_list(
        """januar februar marts april maj juni juli august september oktober november december"""
    ),
    month_abbreviations=word_list("jan feb mar apr jun jul aug sep sept okt nov dec"),
    weekdays=word_list("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    short_weekdays=word_list("man* tir/tirs ons tor/tors fre lør søn*"),
    before_hours=frozenset({"kl", "klokken"}),
    opening_words=word_set("åbner åben åbent lukker lukket"),
    relative_days=word_set("igår imorgen"),
    present_days=word_set("idag"),
    clock_words=word_set("midnat klokken"),
    centuries=word_set("århundrede århundredet"),
    titles=word_set(
        """hr fru dr prof præsident kong kongen dronning paven general oberst kaptajn minister
        grev hertug prins prinsesse biskop"""
    ),
    organisation_nouns=word_set("universitet bank parti kirke"),
    name_particles=word_set("af von de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """em dr prof hr fr frk kapt gen sct skt cand lic mag med jur stud ing adm"""
    ),
    second_titles=word_set("med"),
    lowercase_titles=word_set("em dr prof hr cand lic mag med jur stud adm"),
    joining_abbreviations=word_set(
        """f.eks fx bl.a dvs d.v.s m.a.o p.g.a pga t.o.m ca jf jvf ifm ift vedr inkl ekskl s.k såk
        evt hhv iflg pr tlf mht"""
    ),
    counter_abbreviations=word_set(
        """d nr s kap art stk bd fig tab kl tlf § jan feb mar apr jun jul aug sep sept okt nov dec
        etg"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sek mio mia kr"),
    general_abbreviations=word_set(
"""ff osv o.s.v m.m m.v mv m.fl mfl etc e.kr f.kr f.v.t e.v.t o.l a/s jr sr afd dir kr st
        red adj adr afs anm bibl biol dat fhv fk flt forf forsk fys geogr hist ibid iht ing
        inkl isl iv jnr kgl kl kst lb ltr m.h.t medl mill mk mr mvh ndf nedenn nuv o.fl omtr
        opg opr pag pct pers pkt priv ref rel resp s.a sml spec teol tidl tlf u.å udg uds vha
        vol årg årl temp fmd"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set("fr med min st s m g l d gen red art pr mar"),
    spaced_abbreviations=word_set(
        "f.eks bl.a d.v.s m.a.o t.o.m o.s.v m.m m.v m.fl e.kr f.kr f.v.t o.l"
    ),
    list_endings=word_set("osv o.s.v m.m m.v mv m.fl mfl etc o.l"),
    era_abbreviations=word_set("e.kr f.kr f.v.t e.v.t"),
    ordinals_take_full_stop=True,
    ordinal_openers=word_set("den det de i på til fra af og sin sit hans hendes deres"),
    ordinal_nouns=word_set("verdenskrig division"),
    strong_starters=word_set(
        """den det de en et denne dette disse han hun vi jeg du man her der da nu siden derfor så
        men og eller hvis når fordi mens også ikke ingen hvordan hvem hvad hvilken hvor hvorfor
        i på af fra til med ved for over under efter før mellem ifølge trods gennem sin hans
        hendes deres vores min er har havde kan blev alle mange nogle hver idag senere dog
        desuden"""
    ),
    weak_starters=word_set("tak måske ja nej"),
    subject_starters=word_set("han hun vi jeg de det"),
    quotation_verbs=word_set("sagde siger spurgte råbte svarede hviskede skreg fortsatte"),
    time_prepositions=word_set("klokken kl ved i på før efter til fra"),
)  # fmt: skip
