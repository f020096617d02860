"""The word tables of Polish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """ten ta to ci te tego tej tych temu tym tymi tę tą tamten tamta tamto mój moja moje twój
    twoja swój swoja swoje swojego swojej swoich nasz nasza nasze wasz wasza jego jej ich każdy
    każda każde każdego wszystkie wszyscy wszystko wszystkich inny inna inne innych sam sama
    samo same taki taka takie takich który która które którzy którego której których którym
    którymi którą niektóre niektórych wiele wielu kilka kilku oba obie jeden jedna jedno jednego
    jednej"""
)
_PRONOUNS = word_set(
    """ja ty on ona ono my wy oni one mnie mi ciebie ci cię go mu jemu nim nią niej nam nas wam was
    im nimi nich je ją się siebie sobie sobą ktoś coś nikt nic"""
)
_AUXILIARIES = word_set(
    """jest są być był była było byli były będzie będą będąc został została zostało zostały
    zostali może mogą mógł mogła mogły można musi muszą ma mają miał miała mieli miały
    należy powinien mogę możemy muszę"""
)
_PLACES = word_set("w we na z ze do od u pod nad przed za przy przez między około koło po")
_PREPOSITIONS = _PLACES | word_set(
    "o dla bez podczas według wśród mimo oprócz zamiast ku przeciw poza wokół wzdłuż dzięki"
)
_CONJUNCTIONS = word_set(
    """i a ale lub albo czy że żeby aby jeśli jeżeli gdy kiedy jak jako także również też ponieważ
    bo więc dlatego chociaż choć oraz ani niż już jeszcze nawet tylko tam tu tutaj wtedy teraz
    potem bardzo bardziej najbardziej mniej gdzie co tak by"""
)
_NEGATIONS = word_set("nie nigdy nikt nic ani żaden żadna bez")

POLISH = Language(
    code="pl",
    name="Polish",
    letters="ąęłńśźżćó",
    stemmer="polish",
    inflects_names=True,
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """mogę trzeba zawsze dzieje stanie stało robić zrobić wie wiecie wiadomo ktoś chcę
        chciałbym chciałabym dokładnie właściwie około
        jeśli używać korzystać"""
    ),
    greetings=word_set("cześć hej witam"),
    question_words=word_set(
        """kto kogo komu kim co czego czemu czym jaki jaka jakie jakiego jakiej jakich jakim jaką
        ile ilu dlaczego skąd dokąd czyj czyja czyje kiedy gdzie jak który która które którego
        której"""
    ),
    naming_verbs=word_set(
        """nazywa nazywają nazywał nazywała nazywało nazywali nazywały nazywano brzmi brzmiała"""
    ),
    question_types=by_phrase(
        {
            "who": "kto, kogo, komu, kim, przez kogo, czyj, czyja, czyje",
            "when": "kiedy, w którym roku, w jakim roku, od kiedy, którego dnia, "
            "o której, o której godzinie, do której, od której, w jakim miesiącu, w którym "
            "miesiącu, w jakie dni, w które dni, w jakich godzinach, jakiego dnia, do kiedy",
            "where": "gdzie, dokąd, skąd, w jakim mieście, w jakim kraju",
            "how many": "ile, ilu, ile razy, jak często",
            "how much": "jak wysoki, jak duży, jak daleko, jaki procent",
            "how old": "od ilu lat, ile lat miał, ile lat miała, ile lat ma, w jakim wieku",
            "how long": "jak długo, ile czasu",
            "why": "dlaczego, czemu, z jakiego powodu",
            "how": "jak, w jaki sposób",
            "other": "jaki rodzaj, jakie rodzaje, jaki typ, jakiego rodzaju, jakiego typu",
        }
    ),
    place_words=word_set(
        """tu tutaj tam wszędzie nigdzie obok naprzeciwko wewnątrz zewnątrz góry dołu lewo prawo
        domu online koło blisko wśród wzdłuż wokół pośrodku północy południu wschodzie
        zachodzie ulicy placu gdzie"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "zginę, zginą, zgin, zmar, zabit, zabił, śmier, śmiert, uton",
            "hurt": "rann, zrani, obraż, poszkod",
            "missing": "zagin",
            "arrested": "zatrzyma, areszt",
            "rescued": "urato, ewaku",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "rok, roku, lata, dekada, wiek, wieku, data, miesiąc, miesiącu, epoka, okres",
            "day": "dzień, dnia",
            "time": "czas, godzina, godzinie",
            "percent": "procent, odsetek",
            "number": "liczba, ilość, suma",
            "money": "pieniądze, pieniędzy, kosztuje, "
            "kosztują, kosztował, kosztowała, kosztowało, kosztować, koszt, "
            "cena, ceny, opłata, płaci, płacą, płacić, zapłaciła, składka, pensja",
            "duration": "trwa, trwał, trwała, trwać",
            "measure": "wysokość, długość, szerokość, głębokość, odległość, waga, waży, ważą, "
            "rozmiar, prędkość, temperatura, powierzchnia, średnica",
            "frequency": "często",
            "reason": "powód, przyczyna",
        }
    ),
    free_words=word_set(
        "bezpłatnie bezpłatny bezpłatna bezpłatne darmowy darmowa darmowe gratis"
    ),
    quantifiers=word_set(
        """wszyscy wszystkie wszystkich oba obie obaj kilka kilku kilkanaście wiele
        wielu dużo mało niektóre niektórzy żaden żadna żadne nikt nic każdy każda
        połowa połowę podwójnie dziesiątki setki tysiące większość część para
        dwukrotnie trzykrotnie"""
    ),
    time_words=word_set(
        """kiedy gdy po przed podczas zanim odkąd zawsze nigdy corocznie rocznie
        miesięcznie codziennie wiosną latem jesienią zimą rano wieczorem nocą
        południe północ początku końcu połowie święta wielkanoc wojna wojny epoka
        wtedy teraz wkrótce najpierw potem wcześniej później weekend weekendy"""
    ),
    type_nouns=by_phrase(
        {
            "when": "rok, roku, data, dzień, miesiąc, wiek, wieku, okres",
            "where": "miasto, mieście, kraj, kraju, stan, miejsce, kontynent, region",
            "how much": "liczba, procent, ilość",
            "who": "osoba, prezydent, autor",
            "why": "powód, powodu, przyczyna",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("jest są być był była było byli były będzie będą"),
    finite_forms_of_be=word_set("jest są był była było byli były"),
    yes_no_openers=word_set("czy jest są można"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("w we na"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("ponieważ bo dlatego powodu przyczyną wskutek dzięki"),
    reason_openers=(
        "ponieważ", "bo", "gdyż", "z powodu", "dlatego że",
    ),
    definition_verbs=word_set("oznacza nazywa nazywany nazywana nazywane"),
    # --- numbers
    number_units=word_list("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"),
    number_teens=word_list(
        """dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście
        osiemnaście dziewiętnaście"""
    ),
    number_tens=word_list(
        """dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt
        osiemdziesiąt dziewięćdziesiąt"""
    ),
    number_scales={
        "dwie": 2, "dwóch": 2, "trzech": 3, "czterech": 4, "sto": 100, "dwieście": 200,
        "trzysta": 300, "tysiąc": 1000, "tysiące": 1000, "tysięcy": 1000, "milion": 10**6,
        "miliony": 10**6, "milionów": 10**6, "miliard": 10**9, "miliardy": 10**9,
        "miliardów": 10**9,
        "dwoje": 2, "dwaj": 2, "trzej": 3, "troje": 3, "czterej": 4, "czworo": 4, "pięciu": 5,
        "pięcioro": 5, "sześciu": 6, "siedmiu": 7, "ośmiu": 8, "dziewięciu": 9, "dziesięciu": 10,
    },
    number_hundreds=word_list(
        """sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset"""
    ),
    number_forms={
        "dwudziestu": 20, "trzydziestu": 30, "czterdziestu": 40, "pięćdziesięciu": 50,
        "sześćdziesięciu": 60, "siedemdziesięciu": 70, "osiemdziesięciu": 80,
        "dziewięćdziesięciu": 90, "stu": 100, "dwustu": 200, "trzystu": 300,
    },
    number_plurals=word_set("dziesiątki setki tysiącami"),
    ordinals=word_list(
        "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty"
    ),
    fractions=word_set("połowa połowę procent procenta"),
    percent_units=word_set("procent procenta"),
    frequency_units=word_set("razy raz"),
    # --- units and calendar
    periods=word_set(
        """sekunda sekundy sekund minuta minuty minut godzina godziny godzin dzień dni noc nocy
        tydzień tygodnie tygodni miesiąc miesiące miesięcy rok roku lata lat dekada dekady wiek
        wieku wieki wieków kwadrans kwadranse"""
    ),
    measures=word_set(
        """km m cm mm kilometr kilometry kilometrów metr metry metrów centymetrów mila mil kg g gram
        gramów kilogramów ton tony litr litry litrów stopni hektar hektarów kw mw hz"""
    ),
    currencies=word_set(
        """złoty złote złotych zł euro dolar dolary dolarów funtów franków usd eur pln korona
        korony koron rubli jenów forintów"""
    ),
    currency_symbols={"€": "euro", "$": "dolarów", "£": "funtów"},
    months=word_list(
        """stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
        listopada grudnia"""
    ),
    month_abbreviations=word_list(
        """styczeń styczniu luty lutym marzec marcu kwiecień kwietniu maj maju czerwiec czerwcu
        lipiec lipcu sierpień sierpniu wrzesień wrześniu październik październiku listopad
        listopadzie grudzień grudniu"""
    ),
    weekdays=word_list("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    short_weekdays=word_list("pon/pn wt śr czw pt sob/sb niedz/nd"),
    before_hours=frozenset({"o", "od", "do", "przed", "po"}),
    opening_words=word_set("otwarte otwarty otwarta otwiera zamyka zamknięte czynne czynny czynna"),
    weekday_forms=word_set(
        """poniedziałki poniedziałku wtorki wtorku środę środy czwartki czwartku piątki piątku
        sobotę soboty niedzielę niedziele niedzieli"""
    ),
    hour_words=word_set("godz godzinie godziny"),
    relative_days=word_set("wczoraj jutro"),
    present_days=word_set("dziś dzisiaj"),
    clock_words=word_set("północ południe"),
    centuries=word_set("wiek wieku wieków"),
    titles=word_set(
        """pan pani dr prof prezydent król królowa papież generał pułkownik kapitan minister książę
        hrabia święty biskup cesarz burmistrz premier"""
    ),
    organisation_nouns=word_set("uniwersytet bank partia kościół ministerstwo"),
    name_particles=word_set("z ze van von de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dr prof doc hab inż mgr lek gen płk ppłk mjr kpt por ppor sierż ks o św bp abp kard im p
        pp red dyr adm lic wet s br tow ob śp"""
    ),
    lowercase_titles=word_set(
        """dr prof doc hab inż mgr lek gen płk ppłk mjr kpt por ppor sierż ks o św bp abp kard im p
        pp red dyr adm lic wet s br tow ob śp"""
    ),
    joining_abbreviations=word_set(
        """np tzn tj tzw m.in ul al pl os godz por zob ok cd wg ds ww dot pt ur zm wyd st ang niem
        franc łac gr wł hiszp ros os pow woj gm płn płd wsch zach m in t n prof dyr jw tgz mieszk
        lit rozp"""
    ),
    counter_abbreviations=word_set(
        """nr art ust pkt str s rozdz poz t tab rys tel lok m par § vol ryc dn"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sek tys mln mld zł gr r w"),
    general_abbreviations=word_set(
"""itd itp etc n.e p.n.e b.r br ub r w ww tys mln mld zł gr im wz cz kl ha sp s.a z.o.o ew
        ang jw nast przyp red tłum bm bałt białorus czes duń fiz gat geogr geol hist jap jęz liczb
        lm lp mies norw ogł ok pocz poet przen psych ros rzecz skr słow szw tel ukr węg właśc
        zach zak zaw zool tzw ur ul temp zebr mieszk"""
    ),
    longest_cut_word=4,
    capitalised_abbreviations=word_set("min inst uniw"),
    abbreviations_that_are_words=word_set(
        """im in os por st gr al pl cd par s t m p g l r w o n min wet br ob red cz poz kl"""
    ),
    spaced_abbreviations=word_set("m.in n.e p.n.e b.r s.a z.o.o"),
    list_endings=word_set("itd itp etc"),
    era_abbreviations=word_set("n.e p.n.e"),
    ordinals_take_full_stop=True,
    ordinal_nouns=word_set("liga lidze ligi dywizja dywizji pułk pułku armia armii korpus edycja"),
    strong_starters=word_set(
        """w we na z ze do od po za przed przy przez o dla bez pod nad między podczas według i a
        ale lub czy że jeśli gdy kiedy jak jako także również ponieważ więc dlatego choć oraz to
        ten ta te ci on ona ono oni one my wy ja jego jej ich nie tak jest są był była było byli
        były został została może można wiele kilka każdy wszyscy wszystko który co kto gdzie już
        jeszcze tylko tam tu wtedy teraz potem dziś wczoraj jednak natomiast następnie ponadto
        obecnie"""
    ),
    weak_starters=word_set("dziękuję proszę może"),
    subject_starters=word_set("on ona ono oni one my wy ja to"),
    quotation_verbs=word_set(
        """powiedział powiedziała zapytał zapytała odpowiedział odpowiedziała krzyknął krzyknęła
        dodał dodała szepnął szepnęła rzekł rzekła spytał spytała"""
    ),
    time_prepositions=word_set("w o do od na po około"),
)  # fmt: skip
