"""The word tables of Czech. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """ten ta to ti ty toho té těch tomu tom tím tento tato toto tito tyto tohoto této těchto můj
    moje tvůj svůj svá své svého svých náš naše váš vaše jeho její jejich každý každá každé
    všechny všichni všechno všech jiný jiná jiné sám sama takový taková takové který která které
    kteří kterého kterých kterým kterou některé některých mnoho několik oba obě jeden jedna
    jedno"""
)
_PRONOUNS = word_set(
    """já ty on ona ono my vy oni ony mě mi mně tě ti ho mu jemu něm ní jí jej nám nás vám vás jim
    jimi nich je ji se si sebe sobě někdo něco nikdo nic"""
)
_AUXILIARIES = word_set(
    """je jsou jsem jsi jsme jste být byl byla bylo byli byly bude budou by bych může mohou
    mohl mohla musí má mají měl měla měli není nejsou můžu mohu můžeme musím musíme smím"""
)
_PLACES = word_set("v ve na z ze do od u pod nad před za při přes mezi kolem po k ke")
_PREPOSITIONS = _PLACES | word_set("o pro bez během podle kromě místo proti kvůli díky s so vedle")
_CONJUNCTIONS = word_set(
    """a i ale nebo či že aby jestli pokud když jak jako také rovněž protože proto ač ačkoli než už
    již ještě jen pouze tam tu zde tehdy nyní pak potom velmi více méně kde co tak ani"""
)
_NEGATIONS = word_set("ne není nejsou nikdy nikdo nic ani žádný žádná žádné bez")

CZECH = Language(
    code="cs",
    name="Czech",
    letters="ěřůťďňčšžáíéýú",
    stemmer="czech",
    inflects_names=True,
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("můžu lze musím"),
    greetings=word_set("ahoj"),
    question_words=word_set(
        """kdo koho komu kým co čeho čemu čím jaký jaká jaké jakého jakou jakým kolik proč odkud kam
        čí kdy kde jak který která které kterém kterou"""
    ),
    naming_verbs=word_set(
        """jmenuje jmenují jmenoval jmenovala jmenovalo jmenovali nazývá nazývají nazýval nazývala
        říká říkalo zní"""
    ),
    question_types=by_phrase(
        {
            "who": "kdo, koho, komu, kým, čí",
            "when": "kdy, ve kterém roce, v jakém roce, odkdy, "
            "do kdy, v kolik, v kolik hodin, který den, ve kterém měsíci, v jakém měsíci, "
            "od kdy, do kolika",
            "where": "kde, kam, odkud, ve kterém městě, ve které zemi",
            "how many": "kolik, kolikrát",
            "how much": "jak vysoký, jak vysoká, jak daleko, kolik procent",
            "how old": "kolik let mu bylo, kolik let bylo, jak starý, jak stará, v kolika letech",
            "how long": "jak dlouho, jak dlouhý",
            "why": "proč, z jakého důvodu",
            "how": "jak, jakým způsobem",
            "other": "jaký druh, jaké druhy, jaký typ, jakého druhu, jakého typu",
        }
    ),
    place_words=word_set(
        """tady zde tam všude nikde vedle naproti uvnitř venku nahoře dole vlevo vpravo doma
        online blízko uprostřed podél okolo severu jihu východě západě ulici náměstí kde"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "zemře, zemřel, zahyn, zabit, mrtv, smrt, utonu",
            "hurt": "zraně, zranil, poraně",
            "missing": "pohřeš, nezvěst",
            "arrested": "zadrže, zatče",
            "rescued": "zachrán, evaku",
        }
    ),
    free_words=word_set("zdarma bezplatně bezplatný bezplatná zadarmo"),
    quantifiers=word_set(
        """všichni všechny všechna všech všem celý celá celé mnoho mnozí mnohé málo několik
        některé někteří oba obě obou polovina polovinu půl třetina čtvrtina většina většinu
        menšina dvojnásobek trojnásobek dvakrát třikrát tucet desítky stovky tisíce miliony
        nikdo žádný žádná žádné každý každá každé pár více méně jediný nic"""
    ),
    time_words=word_set(
        """když po před během než od do až dokud zatímco jakmile vždy nikdy často denně týdně
        měsíčně ročně jaro jaře jara léto létě léta podzim podzimu zima zimě zimy ráno
        dopoledne poledne odpoledne večer noc noci půlnoc brzy pozdě později dříve nejdříve
        nakonec nyní teď dnes včera zítra letos loni začátek začátku konec konci koncem počátku
        polovině rok roce roku let letech den dne dny měsíc měsíci týden týdnu hodina hodin
        hodinu minut století desetiletí období doba době doby éra válka válce války velikonoce
        vánoce víkend víkendu svátek svátky sezona sezóně ihned"""
    ),
    expression_words=by_phrase(
        {
            "money": "stojí, stál, stála, stálo, stály, cena, ceny, poplatek, platí, "
            "zaplatila, mzda, příspěvek, vstupné, pokuta, nájem, plat, "
            "peníze, částka",
            "date": "rok, roce, datum, měsíc, měsíci, století",
            "percent": "procento, podíl",
            "number": "počet, množství",
            "duration": "trvá, trval, trvala, trvalo",
            "measure": "výška, délka, šířka, hloubka, vzdálenost, váha, váží, "
            "rychlost, teplota, rozloha, průměr",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "rok, roce, roku, datum, den, měsíc, století, období",
            "where": "město, městě, země, zemi, stát, místo, kontinent, kraj",
            "how much": "počet, procento, množství",
            "who": "osoba, prezident, autor",
            "why": "důvod, důvodu, příčina",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("je jsou být byl byla bylo byli byly bude budou"),
    finite_forms_of_be=word_set("je jsou byl byla bylo byli byly"),
    yes_no_openers=word_set("je jsou byl byla bylo může má"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("v ve na"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("protože proto kvůli důvod příčinou díky"),
    reason_openers=(
        "protože", "neboť", "kvůli", "poněvadž",
    ),
    definition_verbs=word_set("znamená nazývá nazývaný nazývaná označuje"),
    # --- numbers
    number_units=word_list("nula jeden dva tři čtyři pět šest sedm osm devět"),
    number_teens=word_list(
        """deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct"""
    ),
    number_tens=word_list(
        "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát"
    ),
    number_scales={
        "dvě": 2, "dvou": 2, "sto": 100, "tisíc": 1000, "tisíce": 1000, "milion": 10**6,
        "miliony": 10**6, "milionů": 10**6, "milionu": 10**6, "miliarda": 10**9, "miliardy": 10**9,
        "miliard": 10**9,
        "tří": 3, "čtyř": 4, "čtyřech": 4, "pěti": 5, "šesti": 6, "sedmi": 7, "osmi": 8,
        "devíti": 9, "deseti": 10,
    },
    number_hundreds=(
        "sto", "dvě stě", "tři sta", "čtyři sta", "pět set", "šest set", "sedm set", "osm set",
        "devět set",
    ),
    number_forms={
        f"{ones}a{tens}": 10 * at + value
        for at, tens in enumerate(
            word_list("dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát"), 2
        )
        for value, ones in enumerate(word_list("jedn dva tři čtyři pět šest sedm osm devět"), 1)
    },
    number_plurals=word_set("desítky stovky tisíců"),
    ordinals=word_list("první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý"),
    fractions=word_set("polovina polovinu procent procento"),
    percent_units=word_set("procent procenta procento"),
    frequency_units=word_set("krát"),
    # --- units and calendar
    periods=word_set(
        """sekunda sekundy sekund minuta minuty minut hodina hodiny hodin den dny dní noc noci týden
        týdny týdnů měsíc měsíce měsíců rok roku roky let století desetiletí"""
    ),
    measures=word_set(
        """km m cm mm kilometr kilometry kilometrů metr metry metrů mil kg g gramů kilogramů tun
        tuny litr litry litrů stupňů hektarů kw mw hz"""
    ),
    currencies=word_set("koruna koruny korun kč euro eur dolar dolarů liber usd"),
    currency_symbols={"€": "euro", "$": "dolarů", "£": "liber"},
    months=word_list(
        """ledna února března dubna května června července srpna září října listopadu prosince"""
    ),
    month_abbreviations=word_list(
        """leden lednu únor únoru březen březnu duben dubnu květen květnu červen červnu červenec
        červenci srpen srpnu říjen říjnu listopad prosinec prosinci"""
    ),
    weekdays=word_list("pondělí úterý středa čtvrtek pátek sobota neděle"),
    short_weekdays=word_list("po* út st* čt pá so ne*"),
    before_hours=frozenset({"v", "ve", "od", "do"}),
    opening_words=word_set("otevřeno otevírá otevřený otevřena zavírá zavřeno"),
    relative_days=word_set("včera zítra"),
    present_days=word_set("dnes"),
    clock_words=word_set("poledne půlnoc"),
    centuries=word_set("století"),
    titles=word_set(
        """pan paní dr prof prezident král královna papež generál plukovník kapitán ministr kníže
        hrabě svatý biskup císař starosta premiér"""
    ),
    organisation_nouns=word_set("univerzita banka strana církev ministerstvo"),
    name_particles=word_set("van von de z"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dr prof doc ing mgr bc mudr judr phdr rndr mvdr paeddr phmr arch akad gen plk pplk mjr
        kpt por npor sv p pí sl mons p.prof rtm čet csc"""
    ),
    lowercase_titles=word_set("dr ing prof doc gen plk pplk mjr kpt por npor sv p arch akad"),
    joining_abbreviations=word_set(
        """např tj tzn tzv mj resp popř event cca ca vč zvl srov viz nám ul tř ev zn dle mn angl
        něm lat franc zák hl hl.m okr kat"""
    ),
    counter_abbreviations=word_set(
        """r č čl čp str s odst písm obr tab roč sv díl kap tel par § hod"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sek tis mil mld kč hod"),
    general_abbreviations=word_set(
"""atd apod aj kol etc n.l př.n.l př.kr po.kr a.s s.r.o o.p.s o.s v.o.s tis mil mld st
        stol ods red pozn př ml st nar zemř angl arch astr atp biol dial fr franc fyz geogr
        hist hovor chem jap lat med něm polit psych řec srov šp tech tel ukr zool obch spol
        prac soudr inž odb okr obv obyv čtv gymn čes mor slez"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set("por s p m g l min st ev viz sv tis mil červ nar par"),
    spaced_abbreviations=word_set("n.l př.n.l př.kr po.kr a.s s.r.o o.p.s v.o.s hl.m"),
    list_endings=word_set("atd apod aj etc"),
    era_abbreviations=word_set("n.l př.n.l př.kr"),
    ordinals_take_full_stop=True,
    ordinal_nouns=word_set("liga liga divize armáda armády pluk sbor"),
    strong_starters=word_set(
        """v ve na z ze do od po za před při přes o pro bez pod nad mezi během podle k a i ale nebo
        že pokud když jak jako také protože proto ač to ten ta ti ty tento tato toto on ona ono
        oni my vy já jeho její jejich ne je jsou byl byla bylo byli byly může mnoho několik
        každý všichni všechno který co kdo kde kdy už ještě jen tam tu zde tehdy nyní pak potom
        dnes včera však poté později kromě"""
    ),
    weak_starters=word_set("děkuji děkujeme prosím možná"),
    subject_starters=word_set("on ona ono oni my vy já to"),
    quotation_verbs=word_set(
        "řekl řekla zeptal zeptala odpověděl odpověděla vykřikl vykřikla dodal dodala zašeptal"
    ),
    time_prepositions=word_set("v ve o do od na po kolem"),
)  # fmt: skip
