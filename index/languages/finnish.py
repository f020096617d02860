"""The word tables of Finnish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """tämä tämän tätä tässä tästä tähän tällä nämä näiden näitä se sen sitä siinä siitä siihen
    sillä
    ne niiden niitä tuo tuon joku jokin jonkin muu muut muita kaikki kaikkien jokainen joka moni
    monta useat usea eräs sama saman molemmat oma oman"""
)
_PRONOUNS = word_set(
    """minä sinä hän me te he minun sinun hänen meidän teidän heidän minut sinut hänet heidät minua
    sinua häntä meitä heitä jonka jota jossa josta johon jolla jotka joiden joita itse itsensä
    toisiaan kukaan mitään mikään"""
)
_AUXILIARIES = word_set(
    """on ovat oli olivat ole olla ollut olleet olisi olisivat olen olet olemme ei eivät en et
    emme ette eikä voi voivat voisi täytyy pitää piti saa saavat tulee tuli lienee voiko
    voin saako saan pitääkö täytyykö ovatko"""
)
_PREPOSITIONS = word_set(
    """kanssa ilman ennen jälkeen aikana mukaan vastaan kautta takia vuoksi kuin noin yli alle ali
    välillä ympärillä lähellä luona asti saakka lukien kohti pitkin"""
)
_CONJUNCTIONS = word_set(
    """ja tai sekä mutta vaan sillä koska että jos kun vaikka kuten niin myös vain jo vielä enemmän
    eniten vähemmän hyvin siis kuitenkin joten nyt sitten aina silloin täällä siellä eli"""
)
_NEGATIONS = word_set("ei eivät en et emme ette eikä ilman koskaan kukaan mitään")

FINNISH = Language(
    code="fi",
    name="Finnish",
    letters="äö",
    stemmer="finnish",
    inflects_names=True,
    match_loss=1.7,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("onko voinko saako jotain"),
    greetings=word_set("hei moi"),
    question_words=word_set(
        """kuka ketkä kenen keneltä kenelle ketä kenet mikä mitä minkä mitkä missä mistä mihin minne
        mille millä milloin koska miksi miten kuinka montako paljonko millainen millaisia kumpi
        kenestä minä"""
    ) - _PRONOUNS - _CONJUNCTIONS,
    naming_verbs=word_set("nimeltään kutsutaan kutsuttiin"),
    question_types=by_phrase(
        {
            "who": "kuka, ketkä, kenen, keneltä, kenelle, ketä, kenet, kenestä",
            "when": "milloin, minä vuonna, minä päivänä, mihin aikaan, millä vuosisadalla, "
            "mihin asti, mihin saakka, mihin mennessä, mistä lähtien, monelta, moneltako, "
            "mihin kellonaikaan, missä kuussa, koska",
            "where": "missä, mistä, minne, mihin, missä kaupungissa, missä maassa",
            "how many": "montako, kuinka monta, kuinka moni, miten monta, kuinka usein",
            "how much": "kuinka syvä, kuinka leveä, kuinka pitkä, kuinka painava, kuinka nopea, "
            "kuinka kaukana, "
            "paljonko, kuinka paljon, kuinka suuri, kuinka korkea, kuinka pitkälle",
            "how old": "kuinka vanha, miten vanha, kuinka vanhana, minkä ikäinen",
            "how long": "kauanko, kuinka kauan, miten kauan, kuinka pitkään",
            "why": "miksi, minkä vuoksi, mistä syystä",
            "how": "miten, kuinka, millä tavalla",
            "other": "minkälainen, millainen, minkä tyyppinen",
        }
    ),
    place_words=word_set(
        """täällä tuolla siellä kaikkialla missään ulkona sisällä ylhäällä alhaalla vasemmalla
        oikealla kotona verkossa lähellä vieressä vastapäätä välissä edessä takana alla päällä
        ympärillä keskellä"""
    ),
    place_endings=word_set("ssa ssä lla llä sta stä lta ltä lle"),
    casualty_words=by_phrase(
        {
            "dead": "kuoli, kuoll, kuole, surma, sai surmansa, menehty, hukkui, "
            "tapettiin",
            "hurt": "loukkaan, haavoit, vammautu",
            "missing": "kadonn, katosi, kateiss",
            "arrested": "pidät",
            "rescued": "pelast, evaku",
        }
    ),
    free_words=word_set("ilmainen ilmaiseksi ilmaista maksutta maksuton maksutonta"),
    quantifiers=word_set(
        """kaikki kaikkia kaikkien kaikille molemmat molempia monet moni monta monia monien
        muutama muutamia muutamat useat usea useita harvat harva joitakin jotkut jokunen puolet
        puolta puoli puolikas kolmannes neljännes enemmistö vähemmistö suurin osa tusina
        tusinoita kymmeniä satoja tuhansia miljoonia kukaan yksikään jokainen jokaista
        kaksinkertainen kolminkertainen pari paljon vähän kumpikin lukuisia lukuisat yksin"""
    ),
    time_words=word_set(
        """kun jolloin jälkeen ennen aikana saakka asti lähtien alkaen aina koskaan usein
        päivittäin viikoittain kuukausittain vuosittain kevät keväällä kesä kesällä kesäisin
        syksy syksyllä talvi talvella aamu aamulla aamuisin ilta illalla iltaisin yö yöllä
        öisin päivällä keskipäivällä iltapäivällä aikaisin myöhään myöhemmin aiemmin ensin
        lopulta pian nyt tänään eilen huomenna alussa alkuun lopussa loppuun puolivälissä vuosi
        vuonna vuoden vuosina päivä päivänä päivän päivinä viikko viikolla kuukausi kuussa
        kello klo tunti vuosisata vuosisadalla vuosikymmen vuosikymmenellä luvulla luvun aika
        aikaan ajan kausi kaudella kauden sota sodan pääsiäinen pääsiäisenä joulu jouluna
        juhannus juhannuksena viikonloppu viikonloppuisin arkisin pyhäisin tiistain yönä heti
        kunnes sitten"""
    ),
    expression_words=by_phrase(
        {
            "money": "maksaa, maksoi, maksavat, hinta, kustannus, maksu, palkka, "
            "jäsenmaksu, vuosimaksu, korvaus, vuokra, sakko, paljonko, "
            "maksut, euroa, rahaa, hinnat",
            "date": "vuonna, vuosi, päivämäärä, kuussa, kuukausi, vuosikymmen, vuosisata",
            "percent": "prosentti, osuus",
            "number": "määrä, lukumäärä",
            "duration": "kesti, kestää, kesto, kestivät, kestävät, kestänyt",
            "measure": "korkeus, pituus, leveys, syvyys, etäisyys, paino, painaa, "
            "nopeus, lämpötila, halkaisija",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "vuonna, vuosi, päivä, päivänä, vuosisadalla, vuosikymmenellä",
            "where": "kaupunki, kaupungissa, maa, maassa, valtio, paikka",
            "how much": "määrä, prosentti, osuus",
            "who": "henkilö, presidentti, kirjailija",
            "how old": "ikä, iässä",
            "why": "syy, syystä",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("on ovat oli olivat olla ollut olleet"),
    finite_forms_of_be=word_set("on ovat oli olivat"),
    yes_no_openers=word_set("onko oliko ovatko olivatko voiko saako tuleeko onkohan"),
    prepositions=_PREPOSITIONS,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("koska siksi vuoksi takia syy johtuu"),
    reason_openers=(
        "koska", "sillä",
    ),
    reason_closers=(
        "vuoksi", "takia",
    ),
    definition_verbs=word_set("tarkoittaa kutsutaan nimitetään"),
    # --- numbers
    number_units=word_list("nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän"),
    number_teens=word_list(
        """kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista
        seitsemäntoista kahdeksantoista yhdeksäntoista"""
    ),
    number_tens=word_list(
        """kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä
        kahdeksankymmentä yhdeksänkymmentä"""
    ),
    number_scales={
        "sata": 100, "sataa": 100, "tuhat": 1000, "tuhatta": 1000, "miljoona": 10**6,
        "miljoonaa": 10**6, "miljardi": 10**9, "miljardia": 10**9,
        "kahta": 2, "kahden": 2, "kolmea": 3, "kolmen": 3, "neljää": 4, "neljän": 4, "viittä": 5,
        "viiden": 5, "kuutta": 6, "kuuden": 6,
    },
    number_joining=10**6,
    number_hundreds=word_list(
        """sata kaksisataa kolmesataa neljäsataa viisisataa kuusisataa seitsemänsataa
        kahdeksansataa yhdeksänsataa"""
    ),
    number_plurals=word_set("satoja tuhansia miljoonia kymmeniä"),
    ordinals=word_list(
        """ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"""
    ),
    fractions=word_set("puolet prosenttia prosentti kolmasosa neljäsosa"),
    percent_units=word_set("prosenttia prosentti"),
    frequency_words=word_set("päivittäin vuosittain viikoittain"),
    frequency_units=word_set("kertaa kerran"),
    # --- units and calendar
    periods=word_set(
        """sekunti sekuntia minuutti minuuttia tunti tuntia päivä päivää yö yötä viikko viikkoa
        kuukausi kuukautta vuosi vuotta vuosikymmen vuosikymmentä vuosisata vuosisataa"""
    ),
    measures=word_set(
        """km m cm mm kilometriä kilometri metriä metri senttimetriä millimetriä kg g grammaa kiloa
        tonnia litraa astetta hehtaaria jalkaa kw mw hz"""
    ),
    currencies=word_set(
        """euro euroa markka markkaa dollari dollaria puntaa eur usd kruunu kruunua euron
        markan dollarin frangia ruplaa"""
    ),
    currency_symbols={"€": "euroa", "$": "dollaria", "£": "puntaa"},
    months=word_list(
        """tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta
        syyskuuta lokakuuta marraskuuta joulukuuta"""
    ),
    month_abbreviations=word_list(
        """tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa
        elokuussa syyskuussa lokakuussa marraskuussa joulukuussa"""
    ),
    weekdays=word_list("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
    short_weekdays=word_list("ma ti ke to pe la* su"),
    before_hours=frozenset({"klo", "kello"}),
    opening_words=word_set("auki avoinna aukeaa avataan avautuu sulkeutuu suljetaan kiinni"),
    relative_days=word_set("eilen huomenna"),
    present_days=word_set("tänään"),
    clock_words=word_set("keskiyöllä kello"),
    centuries=word_set("vuosisata vuosisadalla vuosisadan"),
    titles=word_set(
        """herra rouva tri prof presidentti kuningas kuningatar paavi kenraali eversti ministeri
        kreivi herttua prinssi prinsessa piispa tohtori professori"""
    ),
    organisation_nouns=word_set("yliopisto pankki puolue kirkko oy"),
    name_particles=word_set("von af"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """toht joht kirkkoh past tuom ylil luutn tri dr prof hra rva nti st fil maist yht ins
        kapt kenr ev pj toim.joht"""
    ),
    lowercase_titles=word_set(
        """toht joht kirkkoh past tuom ylil luutn tri prof hra rva nti fil maist ins kenr pj
        toim.joht"""
    ),
    joining_abbreviations=word_set(
        "esim eli n noin vrt ks mm ns ts so t.s eo ko puh os vs v.s mr huom lat engl ruots saks"
    ),
    counter_abbreviations=word_set("nro n:o s ss klo luku kohta § art kpl v mom"),
    measure_abbreviations=word_set("km kg m cm mm g l min sek milj mrd mk t kpl vk kk"),
    general_abbreviations=word_set(
"""jne yms ym ymt tms jms j.n.e etc ekr jkr eaa jaa e.kr j.kr oy ry synt k alk per rak ao
        biol dem eng esp fil fys gen geogr hist hall hlö huom ital jatk joht julk kaup kpl ks lab
        lask lut lvv lääk mat mrd ven vast vrk virk vuos yht yl puol prof pv pvm jäs"""
    ),
    longest_cut_word=7,
    final_consonants="nst",
    abbreviations_that_are_words=word_set("per so os ko ts eli noin luku kohta s v k m l t n"),
    spaced_abbreviations=word_set("t.s j.n.e e.kr j.kr v.s"),
    list_endings=word_set("jne yms ymt tms jms j.n.e etc"),
    era_abbreviations=word_set("ekr jkr eaa jaa e.kr j.kr"),
    ordinals_take_full_stop=True,
    ordinal_openers=word_set("vuoden sen tämän jo aina hänen sen joka"),
    ordinal_nouns=word_set("luokka kerros divisioona maailmansota"),
    strong_starters=word_set(
        """se ne hän he me minä sinä te tämä nämä tuo siellä täällä sitten silloin nyt mutta ja tai
        jos kun koska vaikka myös ei eivät kuitenkin siksi joten lisäksi sen niiden hänen heidän
        tämän näiden miksi missä mitä mikä kuka milloin miten kuinka on oli ovat olivat kaikki monet
        jotkut eilen tänään huomenna myöhemmin vuonna ennen jälkeen"""
    ),
    weak_starters=word_set("kiitos ehkä kyllä joo"),
    subject_starters=word_set("hän he me minä se ne"),
    quotation_verbs=word_set("sanoi sanoo kysyi huusi vastasi kuiskasi jatkoi totesi"),
    time_prepositions=word_set("kello klo vuonna noin ennen"),
)  # fmt: skip
