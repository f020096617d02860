"""The word tables of Hungarian. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("a az egy")
_DETERMINERS = _ARTICLES | word_set(
    """ez ezt ennek ezek ezeket ezen azt annak azok azokat azon minden mindegyik néhány több sok más
    másik ugyanaz ilyen olyan semmilyen valamely bármely saját összes egyes kevés"""
)
_PRONOUNS = word_set(
    """én te ő mi ti ők engem téged őt minket titeket őket nekem neked neki nekünk nekik aki akit
    akinek akik amely amelyet amelynek amelyek ami amit aminek amik maga magát önmaga egymás valaki
    valami senki semmi benne tőle róla vele hozzá rajta"""
)
_AUXILIARIES = word_set(
    """van vannak volt voltak lesz lesznek lenne lennének legyen lett lettek lenni nincs
    nincsenek sincs kell kellett lehet lehetett tud tudott fog fogja fognak lehetek tudok
    tudom tudunk"""
)
_PREPOSITIONS = word_set(
    """alatt után előtt között mellett felett fölött mögött miatt szerint által során nélkül ellen
    iránt helyett óta közben körül keresztül felé belül kívül"""
)
_CONJUNCTIONS = word_set(
    """és vagy de hanem hogy ha mert mivel amikor míg mint így tehát ezért azonban bár is csak már
    még majd pedig illetve valamint sem se nem igen nagyon inkább most akkor itt ott mindig soha
    ne meg el fel ki le"""
)
_NEGATIONS = word_set("nem ne sem se nincs nincsenek sincs soha senki semmi nélkül")

HUNGARIAN = Language(
    code="hu",
    name="Hungarian",
    letters="áéíóöőúüű",
    stemmer="hungarian",
    inflects_names=True,
    match_loss=1.6,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    question_words=word_set(
        """ki kit kinek kik kiket kitől kivel mit minek mik miket mivel mitől mikor hol hová hova
        honnan
        miért hogyan hány mennyi mennyit melyik melyiket melyek milyen mekkora meddig hányszor
        hányan
        mióta miben mire miről"""
    ) - _CONJUNCTIONS,
    naming_verbs=word_set("hívják hívják hívták nevezik nevezték"),
    question_types=by_phrase(
        {
            "who": "ki, kit, kinek, kik, kiket, kitől, kivel",
            "when": "mikor, melyik évben, mióta, melyik napon, hányban, melyik században, "
            "mikortól, mikorra, hány órakor, hánykor, melyik hónapban, mettől",
            "where": "hol, hová, hova, honnan, melyik városban, melyik országban",
            "how many": "hány, hányan, hányszor, milyen gyakran",
            "how much": "milyen mély, milyen széles, milyen nehéz, milyen gyors, milyen nagy, "
            "mennyi, mennyit, mekkora, milyen magas, milyen hosszú, milyen messze",
            "how old": "hány éves, hány évesen, hány éves korában",
            "how long": "meddig, mennyi ideig, mennyi idő, milyen sokáig",
            "why": "miért, mi okból",
            "how": "hogyan, hogy, milyen módon",
            "other": "milyen típusú, milyen fajta, miféle",
        }
    ),
    place_words=word_set(
        """itt ott mindenütt sehol kint bent fent lent balra jobbra otthon online mellett alatt
        fölött felett között előtt mögött körül közelében szemben utca tér út"""
    ),
    place_endings=word_set("ban ben nál nél on en ön án én ból ből ról ről tól től"),
    casualty_words=by_phrase(
        {
            "dead": "meghal, halt meg, haltak meg, halott, halál, elhunyt, életét vesz, "
            "megöl, belefull",
            "hurt": "sérül, megsérül, sebesült",
            "missing": "eltűn",
            "arrested": "őrizet, letartózt",
            "rescued": "kiment, megment, evaku",
        }
    ),
    free_words=word_set("ingyen ingyenes ingyenesen díjtalan díjmentes"),
    quantifiers=word_set(
        """minden mindenki mindegyik mind összes sok sokan számos több többen néhány néhányan pár
        kevés kevesen egyes fél fele felét felük harmada negyede többség többsége kisebbség
        kétszer háromszor dupla duplája tucat tucatnyi száz ezrek milliók senki egyik
        egyetlen egész két kettő mindkét mindkettő részben része semmi"""
    ),
    time_words=word_set(
        """amikor mikor mielőtt miután után előtt óta közben alatt során folyamán kezdve mindig
        soha gyakran naponta hetente havonta évente tavasz tavasszal nyár nyáron ősz ősszel tél
        télen reggel délelőtt délben délután este éjjel éjszaka éjfélkor korán későn később
        korábban először végül hamarosan most ma tegnap holnap elején végén végéig közepén év
        évben évtől évig évek nap napon naptól napig napján hét héten hetek hónap hónapban
        órakor órától óráig óra perc század században évtized évtizedben kor korban korszak
        időszak időszakban idő időben idején háború húsvét húsvétkor karácsony karácsonykor
        hétvége hétvégén hétköznap ünnepnap szezon ekkor akkor azonnal amíg amint ig"""
    ),
    expression_words=by_phrase(
        {
            "money": "kerül, került, kerülnek, ár, ára, árat, díj, díja, költség, "
            "költsége, fizet, fizetett, tagdíj, tagdíja, jegy ára, bérlet, "
            "bírság, kerülni, bér, fizetés, pénz, összeg",
            "date": "év, évben, dátum, hónap, hónapban, évtized, évszázad",
            "percent": "százalék, arány",
            "number": "szám, száma, mennyiség",
            "duration": "tart, tartott, tartanak, időtartam",
            "measure": "magasság, hosszúság, szélesség, mélység, távolság, súly, "
            "sebesség, hőmérséklet, terület, átmérő, átmérője",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "év, évben, nap, napon, században, évtizedben, dátum",
            "where": "város, városban, ország, országban, hely, állam",
            "how much": "szám, százalék, arány, mennyiség",
            "who": "személy, elnök, író",
            "how old": "kor, korában",
            "why": "ok, okból",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("van vannak volt voltak lesz lesznek lenni"),
    finite_forms_of_be=word_set("van vannak volt voltak"),
    yes_no_openers=word_set("van volt voltak vannak lehet"),
    prepositions=_PREPOSITIONS,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("mert mivel ezért miatt okozta oka"),
    reason_openers=(
        "mert", "mivel",
    ),
    reason_closers=(
        "miatt",
    ),
    definition_verbs=word_set("jelent jelenti nevezik hívják"),
    # --- numbers
    number_units=word_list("nulla egy kettő három négy öt hat hét nyolc kilenc"),
    number_teens=word_list(
        """tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc
        tizenkilenc"""
    ),
    number_tens=word_list("húsz harminc negyven ötven hatvan hetven nyolcvan kilencven"),
    number_scales={
        "két": 2, "száz": 100, "ezer": 1000, "millió": 10**6, "milliárd": 10**9,
    },
    number_joining=10**6,
    number_hundreds=word_list(
        """száz kétszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz"""
    ),
    number_plurals=word_set("százak ezrek milliók"),
    ordinals=word_list(
        "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik"
    ),
    fractions=word_set("fele harmada negyede százalék"),
    percent_units=word_set("százalék százaléka százalékát százalékos"),
    frequency_words=word_set("naponta évente hetente havonta egyszer kétszer háromszor"),
    frequency_units=word_set("alkalommal"),
    # --- units and calendar
    periods=word_set(
        """másodperc perc percig óra órát órán nap napig napot éjszaka hét hetet hónap hónapot év
        évig
        évet éven évtized évszázad"""
    ),
    measures=word_set(
        """km m cm mm kilométer kilométert méter métert centiméter milliméter kg g gramm kilogramm
        tonna liter fok hektár láb kw mw hz"""
    ),
    currencies=word_set(
        """forint forintot ft euró eurót dollár dollárt font huf eur usd korona koronát
        koronába rubel frank jen eurónak euróba forintba"""
    ),
    currency_symbols={"€": "euró", "$": "dollár", "£": "font"},
    months=word_list(
        """január február március április május június július augusztus szeptember október november
        december"""
    ),
    month_abbreviations=word_list("jan febr márc ápr máj jún júl aug szept okt nov dec"),
    weekdays=word_list("hétfő kedd szerda csütörtök péntek szombat vasárnap"),
    short_weekdays=word_list("h* k* sze cs p* szo v*"),
    opening_words=word_set("nyit nyitva zár zárva"),
    relative_days=word_set("tegnap holnap"),
    present_days=word_set("ma"),
    clock_words=word_set("éjfél dél"),
    centuries=word_set("század században századi évszázad"),
    titles=word_set(
        """dr prof elnök király királynő pápa tábornok ezredes kapitány miniszter gróf herceg
        hercegnő püspök doktor professzor"""
    ),
    organisation_nouns=word_set("egyetem bank párt egyház kft zrt nyrt"),
    name_particles=word_set("de von"),
    # --- sentence boundaries
    title_abbreviations=word_set("dr prof ifj id özv szt ft gr br ing mr mrs"),
    lowercase_titles=word_set("dr prof ifj id özv szt gr br"),
    joining_abbreviations=word_set(
        """pl ún kb ill vö ld lásd i.m tkp ti azaz t.i feltehetőleg latin bek"""
    ),
    counter_abbreviations=word_set(
        """em fszt sz kb old p köt fej jan febr márc ápr máj jún júl aug szept okt nov dec"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min mp millió mrd ft"),
    general_abbreviations=word_set(
        """stb st és.társai kft zrt nyrt rt bt kkt i.e i.sz kr.e kr.u u.n r ker u krt ált bp cca
        évf ford főv hiv honv hrsz ifj kir mb megh mn mélt mtsai nov orsz pf rk sgt szerk tel tc
        u.a u.o ua uo ún vm vsz hőm közt törv"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set(
        """id old ill st sz p u r m l g köt br ker ti latin azaz lásd min"""
    ),
    spaced_abbreviations=word_set("i.e i.sz kr.e kr.u i.m"),
    list_endings=word_set("stb"),
    era_abbreviations=word_set("i.e i.sz kr.e kr.u"),
    ordinals_take_full_stop=True,
    ordinals_before_names=True,
    ordinal_openers=word_set("a az egy és"),
    ordinal_nouns=word_set("század világháború osztály"),
    strong_starters=word_set(
        """a az ez ezt ezek azok ő ők én mi te egy és de ha mert mivel amikor míg majd aztán ekkor
        akkor itt ott most már még ezért így tehát azonban bár csak sok minden néhány ki mit mikor
        hol miért hogyan hány melyik milyen van volt nem ne tegnap ma holnap később után végül
        továbbá emellett"""
    ),
    weak_starters=word_set("köszönöm talán igen nem"),
    subject_starters=word_set("ő ők én mi ez az"),
    quotation_verbs=word_set("mondta mondja kérdezte kiáltotta felelte válaszolta suttogta"),
    time_prepositions=word_set("körülbelül"),
)  # fmt: skip
