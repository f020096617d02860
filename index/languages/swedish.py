"""The word tables of Swedish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("en ett den det de")
_DETERMINERS = _ARTICLES | word_set(
    """denna detta dessa min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans
    hennes dess deras varje alla allt all andra annan annat ingen inget inga någon något några många
    flera samma sådan sådana båda vissa mycket"""
)
_PRONOUNS = word_set(
    """jag du han hon vi ni mig dig honom henne oss er dem sig man som vilket vilka någonting
    ingenting varandra själv"""
)
_AUXILIARIES = word_set(
    """är var varit vara blir blev bli blivit har hade ha haft kan kunde kunna ska skall skulle vill
    ville måste får fick bör borde"""
)
_PLACES = word_set("i på av från till hos vid över under bakom framför mellan genom mot ur")
_PREPOSITIONS = _PLACES | word_set(
    "med utan för om efter före sedan innan enligt trots kring åt inom"
)
_CONJUNCTIONS = word_set(
    """och eller men att eftersom när då medan fast så därför också även bara redan ännu mer mest
    mindre där här inte nu sedan både än aldrig alltid om"""
)
_NEGATIONS = word_set("inte aldrig ingen inget inga ingenting utan ej")

SWEDISH = Language(
    code="sv",
    name="Swedish",
    letters="åäö",
    stemmer="swedish",
    match_loss=0.4,
    joins_nouns=True,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("finns"),
    greetings=word_set("hej hejsan"),
    question_words=word_set("vem vems vilka vad vilken vilket när vart varifrån varför hur"),
    question_types=by_phrase(
        {
            "who": "vem, vems, vilka, av vem",
            "when": "när, vilket år, vilken dag, sedan när, "
            "hur dags, vilken tid, i vilken månad, vilken månad, till när, från när, "
            "vilket datum, hur länge till",
            "where": "var, vart, varifrån, i vilken stad, i vilket land",
            "how many": "hur många, hur ofta, hur många gånger",
            "how much": "hur mycket, hur hög, hur högt, hur stor, hur stort, hur långt, hur tung",
            "how old": "hur gammal, hur gammalt, hur gamla",
            "how long": "hur länge, hur lång",
            "why": "varför",
            "how": "hur",
            "other": "vilken typ av, vilken sorts, vad för slags, vilken slags",
        }
    ),
    place_words=word_set(
        """här där överallt ute inne uppe nere vänster höger hemma online norr söder öster väster
        bredvid mellan längs runt gatan torget var"""
    ),
    passive_auxiliaries=word_set("blev blivit"),
    agent_prepositions=word_set("av"),
    casualty_words=by_phrase(
        {
            "dead": "död, dött, omkom, dräpt, drunkn, dödad, dog_",
            "hurt": "skad",
            "missing": "saknad, saknas",
            "arrested": "häkt, arrester, grips_, greps_, gripit, gripen_, gripna_",
            "rescued": "evakuer, räddad, räddat, räddning",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "år, året, årtionde, århundrade, datum, månad, epok, period",
            "day": "dag",
            "time": "tid, klockslag",
            "percent": "andel, procent",
            "number": "antal, mängd, summa",
            "money": "kostar, kostade, kosta, kostnad, pris, priset, avgift, avgiften, betalar, "
            "betala, betalade, lön, värd",
            "duration": "varar, varade, varaktighet",
            "measure": "höjd, längd, bredd, djup, avstånd, vikt, väger, storlek, hastighet, "
            "temperatur, yta, diameter",
            "frequency": "ofta",
            "reason": "orsak, anledning, skäl",
        }
    ),
    free_words=word_set(
        "gratis kostnadsfri kostnadsfritt fri fritt"
    ),
    quantifiers=word_set(
        """alla båda både flera många få några ingen inga inget varje hälften halva
        dubbelt tiotals hundratals tusentals majoriteten flesta del par ingenting"""
    ),
    time_words=word_set(
        """när då efter innan före under medan sedan alltid aldrig årligen månatligen
        dagligen våren sommaren hösten vintern morgonen kvällen natten eftermiddagen
        början slutet mitten jul julen påsk krig kriget epok nu snart först senare
        tidigare därefter helgen helger vardagar"""
    ),
    type_nouns=by_phrase(
        {
            "when": "år, datum, dag, månad, årtionde, århundrade, period",
            "where": "stad, land, stat, plats, kontinent, region, län",
            "how much": "antal, procent, andel, mängd",
            "who": "person, president, författare",
            "how old": "ålder",
            "why": "anledning, orsak, skäl",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("är var varit vara"),
    finite_forms_of_be=word_set("är var"),
    yes_no_openers=word_set("är var har hade kan kunde finns fanns blev"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("i på"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("eftersom därför orsak anledning skäl grund"),
    reason_openers=(
        "eftersom", "därför att", "för att", "på grund av",
    ),
    definition_verbs=word_set("betyder kallas kallad benämns"),
    # --- numbers
    number_units=word_list("noll ett två tre fyra fem sex sju åtta nio"),
    number_teens=word_list("tio elva tolv tretton fjorton femton sexton sjutton arton nitton"),
    number_tens=word_list("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
    number_scales={
        "hundra": 100, "tusen": 1000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9,
        "miljarder": 10**9,
    },
    number_joining=10**6,
    number_joints=word_set("och"),
    number_plurals=word_set("tiotals hundratals tusentals"),
    ordinals=word_list("första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde"),
    fractions=word_set("hälften procent"),
    percent_units=word_set("procent"),
    frequency_words=word_set("dagligen årligen"),
    frequency_units=word_set("gånger gång"),
    # --- units and calendar
    periods=word_set(
        """sekund sekunder minut minuter timme timmar dag dagar natt nätter vecka veckor månad
        månader år årtionde årtionden århundrade århundraden"""
    ),
    measures=word_set(
        """km m cm mm kilometer meter centimeter mil kg g gram kilo ton liter grader hektar fot kw
        mw hz"""
    ),
    currencies=word_set("krona kronor kr euro dollar pund sek usd eur"),
    currency_symbols={"€": "euro", "$": "dollar", "£": "pund"},
    months=word_list(
        """januari februari mars april maj juni juli augusti september oktober november december"""
    ),
    month_abbreviations=word_list("jan feb apr jun jul aug sept okt nov dec"),
    weekdays=word_list("måndag tisdag onsdag torsdag fredag lördag söndag"),
    short_weekdays=word_list("mån tis/tisd ons tors/tor* fre/fred* lör/lörd sön/sönd"),
    before_hours=frozenset({"kl", "klockan"}),
    opening_words=word_set("öppnar öppet öppen öppna stänger stängt stängd"),
    weekday_forms=word_set(
        """måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar måndagen tisdagen
        onsdagen torsdagen fredagen lördagen söndagen"""
    ),
    relative_days=word_set("igår imorgon"),
    present_days=word_set("idag"),
    clock_words=word_set("midnatt klockan"),
    centuries=word_set("århundrade århundradet"),
    titles=word_set(
        """herr fru dr prof president kung kungen drottning påven general överste kapten minister
        greve hertig prins prinsessa biskop"""
    ),
    organisation_nouns=word_set("universitet bank parti kyrka"),
    name_particles=word_set("av von de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        "em dr prof doc fil tekn jur med lic hr fr frk kapt gen s:t st civ ing"
    ),
    second_titles=word_set("med"),
    lowercase_titles=word_set("em dr prof doc fil tekn jur med lic hr fr"),
    joining_abbreviations=word_set(
        """omkr t.ex d.v.s dvs bl.a s.k m.a.o p.g.a pga t.o.m fr.o.m f.d f.n i.st.f ca jfr resp
        tex bla f.ö s.a.s inkl exkl eg tel gm m.h.a ev"""
    ),
    counter_abbreviations=word_set(
        "nr s sid kap art st bd fig tab kl tel § jan feb apr jun jul aug sept okt nov dec vol"
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sek tim milj mdr kr"),
    general_abbreviations=word_set(
"""ff osv o.s.v m.m mm m.fl etc e.kr f.kr e.d d.ä d.y jr sr avd dir kr st föreg mån tis
        ons tors fre lör sön adj adv anm avs bitr biol doc dr e.m f.m em eng exp fig forts fys
        förf geogr hist ibid inb ing inst isl jfr kand kem kgl kl komp kungl kv lat milj mkt
        mom motsv muf möjl n.b nuv näml o.d obs omkr p.s pl prof proc red reg ryg s.u sekr sg sign
        skr spec std särsk tekn tf tfn trol tr u.a uppl utg v.g äv årg åtm temp pers medl"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set(
        """fr med min tim st s m g l tex gen bla art sid jur mm eg mån"""
    ),
    spaced_abbreviations=word_set(
        "t.ex d.v.s bl.a s.k m.a.o p.g.a t.o.m fr.o.m f.d f.n o.s.v m.m m.fl e.kr f.kr e.d"
    ),
    list_endings=word_set("osv o.s.v m.m m.fl etc"),
    era_abbreviations=word_set("e.kr f.kr"),
    strong_starters=word_set(
        """den det de en ett denna detta dessa han hon vi jag du ni man här där då nu sedan därför
        så men och eller om när eftersom medan också inte ingen hur vem vad vilken var varför i
        på av från till med vid för över under efter före mellan enligt trots genom sin hans
        hennes deras vår min är har hade kan blev alla många några varje idag igår senare dock
        dessutom"""
    ),
    weak_starters=word_set("tack kanske ja nej"),
    subject_starters=word_set("han hon vi jag de det"),
    quotation_verbs=word_set("sa sade säger frågade ropade svarade viskade skrek fortsatte"),
    time_prepositions=word_set("klockan vid i på före efter till från"),
)  # fmt: skip
