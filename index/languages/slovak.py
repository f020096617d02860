"""The word tables of Slovak. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """ten tá to tí tie toho tej tomu tým tom tých tento táto toto títo tieto tohto tejto tomto
    týchto
    každý každá každé všetci všetky všetko iný iná iné môj moja moje tvoj svoj svoja svoje svojho
    jeho
    jej ich náš naša naše váš niektorý niektorá niektoré žiadny žiadna žiadne sám samý taký taká
    také"""
)
_PRONOUNS = word_set(
    """ja ty on ona ono my vy oni ony mňa ma mi teba ťa ho mu ju nej nám nás vám vás im nich ním
    nimi
    sa si ktorý ktorá ktoré ktorého ktorej ktorí ktorých ktorým nikto nič niekto niečo"""
)
_AUXILIARIES = word_set(
    """je sú som si sme ste bol bola bolo boli byť bude budú by má majú mal mala mali mať môže
    môžu mohol musí musia nie nebol nebola nebolo neboli môžem môžeme musím smiem"""
)
_PLACES = word_set("v vo na do z zo pri pod nad pred za u k ku od medzi")
_PREPOSITIONS = _PLACES | word_set("s so o po bez pre cez proti podľa počas okrem kvôli")
_CONJUNCTIONS = word_set(
    """a aj i alebo ale že keď ak pretože lebo aby ako než kým preto však tiež len iba už ešte viac
    najviac menej veľmi teda potom tu tam vždy nikdy ani"""
)
_NEGATIONS = word_set("nie nikdy nikto nič žiadny žiadna žiadne bez ani")

SLOVAK = Language(
    code="sk",
    name="Slovak",
    letters="ľĺŕôäčšťžýáíéúňď",
    stemmer="slovak",
    inflects_names=True,
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    question_words=word_set(
        """kto koho komu kým čo čoho čomu čím kedy kde kam odkiaľ prečo koľko koľkí aký aká aké akú
        akého ktorom čí čia čie odkedy dokedy"""
    ),
    naming_verbs=word_set(
        """volá volajú volal volala volalo volali nazýva nazývajú nazýval nazývala znie"""
    ),
    question_types=by_phrase(
        {
            "who": "kto, koho, komu, kým, od koho",
            "when": "kedy, v ktorom roku, odkedy, dokedy, v akom roku, "
            "do kedy, o koľkej, ktorý deň, v ktorom mesiaci, od kedy",
            "where": "kde, kam, odkiaľ, v ktorom meste, v ktorej krajine",
            "how many": "koľko, koľkí, koľkokrát, ako často",
            "how much": "ako veľmi, aký veľký, aký vysoký, ako ďaleko, koľko percent",
            "how old": "koľko rokov, aký starý, aká stará",
            "how long": "ako dlho, aký dlhý",
            "why": "prečo, z akého dôvodu",
            "how": "ako, akým spôsobom",
            "other": "aký druh, aké druhy, aký typ, akého druhu, akého typu",
        }
    ),
    place_words=word_set(
        """tu tam všade nikde vedľa naproti vnútri vonku hore dole vľavo vpravo doma online
        blízko uprostred pozdĺž okolo severe juhu východe západe ulici námestí kde"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "zomre, zomrel, zahyn, zabit, mŕtv, smrť, utopil",
            "hurt": "zrane, zranil, porane",
            "missing": "nezvest",
            "arrested": "zadrža, zatknu",
            "rescued": "zachrán, evaku",
        }
    ),
    free_words=word_set("zadarmo bezplatne bezplatný bezplatná zdarma"),
    quantifiers=word_set(
        """všetci všetky všetko všetkých celý celá celé mnoho mnohí mnohé veľa málo niekoľko
        niektoré niektorí oba obe obaja polovica polovicu pol tretina štvrtina väčšina väčšinu
        menšina dvojnásobok trojnásobok dvakrát trikrát tucet desiatky stovky tisíce milióny
        nikto žiadny žiadna žiadne každý každá každé pár viac menej jediný nič"""
    ),
    time_words=word_set(
        """keď po pred počas kým od do až zatiaľ vždy nikdy často denne týždenne mesačne ročne jar
        jari jeseň jeseni leto lete zima zime ráno doobeda napoludnie popoludní večer noc noci
        polnoc skoro neskoro neskôr skôr najprv nakoniec teraz dnes včera zajtra tento vlani
        začiatok začiatku koniec konci koncom polovici rok roku rokov rokoch deň dňa dni mesiac
        mesiaci týždeň týždni hodina hodine hodín minút storočie storočí desaťročie obdobie
        období doba čase čas éra vojna vojne vojny vianoce víkend sviatok sviatky sezóna ihneď"""
    ),
    expression_words=by_phrase(
        {
            "money": "stojí, stál, stála, stálo, cena, ceny, poplatok, platí, "
            "zaplatil, zaplatila, plat, príspevok, vstupné, pokuta, nájom, "
            "peniaze",
            "date": "rok, roku, dátum, mesiac, storočie",
            "percent": "percento, podiel",
            "number": "počet, množstvo",
            "duration": "trvá, trval, trvala, trvalo",
            "measure": "výška, dĺžka, šírka, hĺbka, vzdialenosť, hmotnosť, váži, "
            "rýchlosť, teplota, rozloha, priemer",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "rok, roku, deň, dátum, storočie, storočí",
            "where": "mesto, meste, krajina, krajine, štát, miesto",
            "how much": "počet, percento, podiel, množstvo",
            "who": "osoba, prezident, autor",
            "why": "dôvod, príčina",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("je sú som sme ste bol bola bolo boli byť bude budú"),
    finite_forms_of_be=word_set("je sú bol bola bolo boli"),
    yes_no_openers=word_set("je sú bol bola bolo boli má majú môže"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("v vo na"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("pretože lebo preto kvôli dôvod príčina"),
    reason_openers=(
        "pretože", "lebo", "kvôli",
    ),
    definition_verbs=word_set("znamená nazýva nazývaný volá"),
    # --- numbers
    number_units=word_list("nula jeden dva tri štyri päť šesť sedem osem deväť"),
    number_teens=word_list(
        """desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť"""
    ),
    number_tens=word_list(
        """dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat"""
    ),
    number_scales={
        "jedna": 1, "dve": 2, "sto": 100, "tisíc": 1000, "milión": 10**6, "miliónov": 10**6,
        "miliarda": 10**9, "miliárd": 10**9,
        "dvaja": 2, "dvoch": 2, "traja": 3, "troch": 3, "štyria": 4, "štyroch": 4, "piati": 5,
        "piatich": 5, "šiestich": 6,
    },
    number_joining=1000,
    number_hundreds=word_list(
        "sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto"
    ),
    number_plurals=word_set("stovky tisíce milióny desiatky"),
    ordinals=word_list("prvý druhý tretí štvrtý piaty šiesty siedmy ôsmy deviaty desiaty"),
    fractions=word_set("polovica polovicu tretina štvrtina percent"),
    percent_units=word_set("percent percento percentá"),
    frequency_words=word_set("denne ročne týždenne dvakrát trikrát"),
    # --- units and calendar
    periods=word_set(
        """sekunda sekúnd minúta minút minúty hodina hodín hodiny deň dni dní noc týždeň týždne
        týždňov
        mesiac mesiace mesiacov rok roky rokov desaťročie storočie storočia"""
    ),
    measures=word_set(
        """km m cm mm kilometer kilometrov metre metrov centimetrov kg g gramov kilogramov ton
        litrov
        stupňov hektárov kw mw hz"""
    ),
    currencies=word_set("euro eur eura koruna korún koruny dolár dolárov libier usd"),
    currency_symbols={"€": "eur", "$": "dolárov", "£": "libier"},
    months=word_list(
        """januára februára marca apríla mája júna júla augusta septembra októbra novembra
        decembra"""
    ),
    month_abbreviations=word_list(
        "január február marec apríl máj jún júl august september október november december"
    ),
    weekdays=word_list("pondelok utorok streda štvrtok piatok sobota nedeľa"),
    short_weekdays=word_list("po* ut st* št pi so ne*"),
    before_hours=frozenset({"o", "od", "do"}),
    opening_words=word_set("otvorené otvára otvorený otvorená zatvára zatvorené"),
    relative_days=word_set("včera zajtra"),
    present_days=word_set("dnes"),
    clock_words=word_set("poludnie polnoc"),
    centuries=word_set("storočie storočia storočí"),
    titles=word_set(
        "pán pani dr prof prezident kráľ kráľovná pápež generál plukovník minister biskup doktor"
    ),
    organisation_nouns=word_set("univerzita banka strana cirkev"),
    name_particles=word_set("von de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """ing mgr bc dr prof doc mudr judr phdr rndr paeddr sv p mons gen plk kpt por arch akad
        csc phd thdr mvdr"""
    ),
    lowercase_titles=word_set("dr prof doc sv p gen plk kpt por arch akad ing"),
    joining_abbreviations=word_set(
        """napr ul nám tzv t.j tj resp cca pozn porov t.z tzn príp angl lat t.č r.č"""
    ),
    counter_abbreviations=word_set("r č s str odd obr tab roč zv kap ods písm tel"),
    measure_abbreviations=word_set("km kg m cm mm g l min sek hod mil mld tis r stor eur sk"),
    general_abbreviations=word_set(
"""atď a.i a.s s.r.o pod kol n.l pred.n.l p.n.l etc ml st ndr spol nar zom angl fr
        franc geogr hist chem lat med nem polit tech zool odb okr obch"""
    ),
    longest_cut_word=4,
    abbreviations_that_are_words=word_set("pod por s p m l r st sk arch pozn gen tab mil"),
    spaced_abbreviations=word_set("t.j a.i a.s s.r.o n.l p.n.l t.z"),
    list_endings=word_set("atď etc"),
    era_abbreviations=word_set("n.l p.n.l"),
    ordinals_take_full_stop=True,
    ordinal_openers=word_set("v vo na do od po za z zo k pri a"),
    ordinal_nouns=word_set("storočie trieda poschodie ročník"),
    strong_starters=word_set(
        """ten tá to tí tie tento táto toto títo tieto on ona ono my ja oni je sú bol bola bolo boli
        a ale alebo ak keď keďže pretože preto potom teraz tu tam už však aj nie ako kto čo kedy kde
        prečo koľko v vo na do z zo pri po pred za od s so pre podľa počas jeho jej ich všetci
        všetky mnohí niektorí včera dnes zajtra neskôr okrem medzi najprv ďalej"""
    ),
    weak_starters=word_set("ďakujem možno áno nie"),
    subject_starters=word_set("on ona my ja oni to"),
    quotation_verbs=word_set(
        """povedal povedala opýtal opýtala kričal kričala odpovedal odpovedala zašepkal"""
    ),
    time_prepositions=word_set("o v vo na pred po do od okolo"),
)  # fmt: skip
