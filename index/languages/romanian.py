"""The word tables of Romanian. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("un o unui unei niște al ale ai a cel cea cei cele celui celei celor")
_DETERMINERS = _ARTICLES | word_set(
    """acest această acești aceste acestui acestei acestor acel acea acei acele acelui acelei acelor
    meu mea mei mele tău ta său sa săi sale nostru noastră noștri noastre lor lui ei fiecare tot
    toată toți toate alt altă alți alte altor același aceeași aceiași aceleași vreun vreo unii unele
    unor mulți multe mult multă puțin câțiva câteva orice oricare ambele ambii"""
)
_PRONOUNS = word_set(
    """eu tu el ea noi voi ei ele mă te se ne vă îl îi le li mi ți și-a l i ne mine tine sine care
    ce cine cineva ceva nimeni nimic altcineva acesta aceasta aceștia acestea acela aceea"""
)
_AUXILIARIES = word_set(
    """sunt ești este e suntem sunteți era erau eram fu fost fiind fi fie am ai are avem aveți
    au avea aveau avut voi vei va vom veți vor aș ar poate pot putea puteau trebuie s-a s-au
    putem"""
)
_PLACES = word_set(
    "în din la de pe spre până către lângă sub peste între printre prin dinspre într dintr"
)
_PREPOSITIONS = _PLACES | word_set(
    "cu fără pentru contra după înainte despre împotriva dintre conform datorită asupra ca printr"
)
_CONJUNCTIONS = word_set(
    """și sau ori dar însă iar că să dacă deși fiindcă deoarece căci când cum cât unde precum astfel
    deci așa mai foarte chiar doar numai încă deja atunci apoi acum aici acolo nici"""
)
_NEGATIONS = word_set("nu niciodată nimeni nimic nici niciun nicio fără")

ROMANIAN = Language(
    code="ro",
    name="Romanian",
    letters="ăâîșțşţ",
    stemmer="romanian",
    inflects_names=True,
    match_loss=0.45,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("există"),
    question_words=word_set(
        """cine cui ce care cărui cărei căror căruia căreia cărora când unde cum cât câți câte câtă
        câtor încotro"""
    ),
    naming_verbs=word_set(
        """numește numesc numea numeau numit numită numiți numite cheamă chema intitulează"""
    ),
    question_types=by_phrase(
        {
            "who": "cine, cui, al cui, a cui, de cine, pe cine, cu cine",
            "when": "când, în ce an, în care an, ce an, la ce dată, de când, "
            "la ce oră, la ce ora, în ce lună, în ce zi, până când, pana cand, cand, "
            "până la ce oră, pe ce dată, ce zi",
            "where": "unde, de unde, încotro, în ce oraș, în ce țară",
            "how many": "câți, câte, de câte ori",
            "how much": "cât de mult, cât, câtă, ce procent",
            "how old": "câți ani avea, câți ani are, ce vârstă, la ce vârstă",
            "how long": "cât timp, cât de mult timp, cât durează, cât a durat",
            "why": "de ce, din ce cauză, din ce motiv",
            "how": "cum, în ce fel",
            "other": "ce tip de, ce tipuri de, ce fel de, ce gen de, ce soi de",
        }
    ),
    place_words=word_set(
        """aici acolo afară înăuntru sus jos aproape departe lângă vizavi unde online acasă nord
        sud est vest strada piața bulevardul în împrejurul prin printre"""
    ),
    passive_auxiliaries=word_set("fost"),
    agent_prepositions=word_set("de către"),
    casualty_words=by_phrase(
        {
            "dead": "mort, moart, muri, murit, deced, uciș, ucis, înec",
            "hurt": "răni, rănit",
            "missing": "dispăr",
            "arrested": "areste, reținu",
            "rescued": "salva, evacua",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "an, anul, ani, deceniu, secol, dată, lună, epocă, perioadă",
            "day": "zi",
            "time": "oră, ora, timp",
            "percent": "procent, procentaj, proporție",
            "number": "număr, numărul, cantitate, sumă",
            "money": "cotizație, cotizația, costă, costa, costat, cost, "
            "costul, preț, prețul, tarif, plătește, plăti, "
            "plătit, salariu, taxă",
            "duration": "durează, durat, durată",
            "measure": "înălțime, lungime, lățime, adâncime, distanță, greutate, cântărește, "
            "mărime, viteză, temperatură, suprafață, diametru",
            "frequency": "des, frecvent",
            "reason": "motiv, cauză",
        }
    ),
    free_words=word_set(
        "gratuit gratuită gratis liber liberă"
    ),
    quantifiers=word_set(
        """toți toate tot toată ambii ambele mulți multe mult puțini puține câțiva
        câteva niciun nicio nimeni nimic fiecare jumătate dublu zeci sute mii
        majoritatea parte pereche"""
    ),
    time_words=word_set(
        """când după înainte în timpul cât timp de la mereu întotdeauna niciodată anual
        lunar zilnic primăvara vara toamna iarna dimineața seara noaptea prânz
        începutul sfârșitul mijlocul crăciun paște război epocă atunci acum curând
        mai târziu apoi weekend din"""
    ),
    type_nouns=by_phrase(
        {
            "when": "an, ani, anul, dată, zi, lună, deceniu, secol, perioadă",
            "where": "oraș, țară, stat, loc, continent, regiune, provincie, județ",
            "how much": "număr, numărul, procent, procentul, cantitate, rată",
            "who": "persoană, președinte, autor, nume",
            "how old": "vârstă",
            "why": "motiv, cauză",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("sunt ești este e suntem era erau fost fi fie"),
    finite_forms_of_be=word_set("este sunt e era erau"),
    yes_no_openers=word_set("este sunt era erau a au are poate pot"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("în la din"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("deoarece fiindcă căci cauza cauză datorită motiv motivul"),
    reason_openers=(
        "pentru că", "deoarece", "fiindcă", "căci", "din cauza", "datorită", "întrucât",
    ),
    definition_verbs=word_set("înseamnă numit numită numește definește"),
    # --- numbers
    number_units=word_list("zero unu doi trei patru cinci șase șapte opt nouă"),
    number_teens=word_list(
        """zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece
        șaptesprezece optsprezece nouăsprezece"""
    ),
    number_tens=word_list(
        "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"
    ),
    number_scales={
        "două": 2, "sută": 100, "sute": 100, "mie": 1000, "mii": 1000, "milion": 10**6,
        "milioane": 10**6, "miliard": 10**9, "miliarde": 10**9,
    },
    number_hundreds=(
        "o sută", "două sute", "trei sute", "patru sute", "cinci sute", "șase sute",
        "șapte sute", "opt sute", "nouă sute",
    ),
    number_joints=word_set("și de"),
    number_forms={"una": 1, "un": 1},
    number_plurals=word_set("zeci"),
    ordinals=word_list(
        "primul doilea treilea patrulea cincilea șaselea șaptelea optulea nouălea zecelea"
    ),
    fractions=word_set("jumătate treime sfert procent"),
    percent_units=word_set("procente"),
    frequency_units=word_set("ori"),
    # --- units and calendar
    periods=word_set(
        """secundă secunde minut minute oră ore zi zile noapte nopți săptămână săptămâni lună luni
        an ani decenii deceniu secol secole secolul"""
    ),
    measures=word_set(
        """km m cm mm kilometri metri metru centimetri milimetri mile kg g kilograme grame tone
        litri grade hectare picioare kw mw wați hz"""
    ),
    currencies=word_set(
        """lei leu euro dolari dolar lire franci yeni ron usd eur coroană coroane ruble"""
    ),
    currency_symbols={"€": "euro", "$": "dolari", "£": "lire"},
    months=word_list(
        """ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
        decembrie"""
    ),
    month_abbreviations=word_list("ian febr apr iun iul aug sept oct nov dec"),
    weekdays=word_list("luni marți miercuri joi vineri sâmbătă duminică"),
    short_weekdays=word_list("lu/lun ma* mi* joi vi/vin* sâ/sâm du/dum"),
    before_hours=frozenset({"la", "la ora", "ora", "de la", "până la"}),
    opening_words=word_set("deschide deschid deschis deschisă închide închid închis închisă"),
    weekday_forms=word_set(
        """lunea marțea miercurea joia vinerea sâmbăta duminica"""
    ),
    relative_days=word_set("ieri mâine"),
    present_days=word_set("astăzi azi"),
    centuries=word_set("secol secole secolul secolului"),
    titles=word_set(
        """dl domnul dna doamna dr prof președintele regele regina papa generalul colonelul
        căpitanul ministrul primarul ducele contele sfântul împăratul"""
    ),
    organisation_nouns=word_set("universitatea banca partidul biserica ministerul"),
    name_particles=word_set("de von van al"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dl dna d-na d-l dra d-ra dr prof ing av acad conf lect asist gen col cpt lt mr sf pr ps
        mitr arh ec univ șt med"""
    ),
    lowercase_titles=word_set("dl dna d-na d-l dra dr prof ing av acad conf lect univ sf ec"),
    joining_abbreviations=word_set("ex cf v aprox bd str calea jud com sect bl sc ap et lit șos"),
    counter_abbreviations=word_set(
        """nr art alin lit pag p pp cap vol fig tab tel pct et ap bl sc ed
        ian febr apr iun iul aug sept oct nov dec"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sec mil mld"),
    general_abbreviations=word_set(
"""etc ș.a ș.a.m.d a.m.d î.hr d.hr î.e.n e.n s.a s.r.l s.c s.u.a o.n.u u.r.s.s n.r jr
        sec inst univ dept obs trad op cit adj adv alin aprox cca circ compl cons dep ed ex fiz
         geogr gh id inf jud max nr.crt orig plt prep reg s.n sing str subst șos tel
        temp urm vol îngr"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set(
        """et com mil art ap pp p v m g l sc conf lit mr ps med min av ec col cap ing"""
    ),
    spaced_abbreviations=word_set(
        "ș.a ș.a.m.d î.hr d.hr î.e.n e.n s.a s.r.l s.u.a o.n.u u.r.s.s n.r"
    ),
    list_endings=word_set("etc ș.a ș.a.m.d"),
    era_abbreviations=word_set("î.hr d.hr î.e.n e.n"),
    strong_starters=word_set(
        """un o acest această acești aceste acel acea el ea ei ele eu noi voi tu se nu da și sau dar
        însă iar dacă deși când cum unde cine ce care cât câți câte în din la de pe cu fără pentru
        după despre prin până spre între este sunt era erau a au are avea fost mai apoi atunci acum
        aici acolo astăzi azi ieri astfel așa toate toți fiecare alte alți unii unele mulți multe
        nimeni nimic totuși de-a deoarece conform potrivit"""
    ),
    weak_starters=word_set("mulțumesc poate bine"),
    subject_starters=word_set("el ea ei ele eu noi"),
    quotation_verbs=word_set("spuse zise întrebă răspunse strigă adăugă șopti exclamă spune"),
    time_prepositions=word_set("la în de pe din până spre"),
)  # fmt: skip
