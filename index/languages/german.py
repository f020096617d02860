"""The word tables of German. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("der die das den dem des ein eine einen einem einer eines")
_DETERMINERS = _ARTICLES | word_set(
    """dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
    kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine deinen
    deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser
    unsere unseren unserem unserer unseres euer eure euren eurem eurer alle allen aller alles
    einige einigen einiger manche manchen solche solchen solcher mehrere beide beiden"""
)
_PRONOUNS = word_set(
    """ich du er sie es wir mich mir dich dir ihn ihm uns euch ihnen sich man jemand niemand etwas
    nichts einander selbst selber dessen deren denen"""
)
_AUXILIARIES = word_set(
    """bin bist ist sind seid war warst waren wart gewesen sein wäre wären sei seien habe hast
    hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde
    wurden würde würden worden geworden kann kannst können könnt konnte konnten könnte
    könnten muss musst müssen musste mussten müsste soll sollen sollte sollten will wollen
    wollte wollten darf dürfen durfte durften mag möchte möchten dürfte"""
)
_PLACES = word_set(
    "in im an am auf bei beim nach aus von vom zu zum zur über unter vor hinter ins ans"
)
_PREPOSITIONS = _PLACES | word_set(
    """für mit ohne um durch gegen seit bis ab zwischen neben während wegen trotz statt innerhalb
    außerhalb ins ans vors fürs ums laut gemäß pro je gegenüber"""
)
_CONJUNCTIONS = word_set(
    """und oder aber denn sondern dass daß weil wenn ob als wie so da damit obwohl obgleich nachdem
    bevor ehe sobald solange falls indem sowie sowohl weder noch entweder auch dann dort hier nur
    schon sehr mehr noch doch also jedoch daher deshalb deswegen dabei dazu davon dafür daran darauf
    darin dadurch danach wieder immer"""
)
_NEGATIONS = word_set("nicht nie niemals nichts niemand kein keine keinen keinem keiner keines")

GERMAN = Language(
    code="de",
    name="German",
    letters="äöüß",
    stemmer="german",
    capitalises_nouns=True,
    joins_nouns=True,
    match_loss=0.7,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """gibt gab gibts oft bitte eigentlich gerade wirklich irgendwo irgendwas mal geht
        gehen ging gehts gegangen mache macht machen gemacht komme kommt kommen kam tun
        denn überhaupt genau ungefähr momentan aktuell nochmal weiß wissen passiert
        passieren krieg kriege kriegt kriegen bekomme bekommt bekommen irgendwer jemand
        nutzen benutzen verwenden gelangen"""
    ),
    greetings=word_set("hallo hi hey moin servus"),
    question_words=word_set(
        """wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum
        weshalb wieso weswegen wie wieviel wieviele womit wodurch wofür wogegen worin woran worauf
        woraus wovon wozu worüber worum wobei wonach wie"""
    ),
    naming_verbs=word_set(
        """heißt heißen hieß hießen lautet lauten lautete lauteten nennt nannte nannten genannt
        bezeichnet bezeichnete bezeichnen"""
    ),
    question_types=by_phrase(
        {
            "who": "wer, wen, wem, wessen",
            "when": "wann, seit wann, bis wann, in welchem jahr, welches jahr, "
            "um wie viel uhr, um wieviel uhr, wie viel uhr, wieviel uhr, "
            "um welche uhrzeit, ab wann, wie spät, an welchem "
            "tag, an welchen tagen, welche tage, zu welchen zeiten",
            "where": "wo, wohin, woher",
            "how many": "wie viele, wieviele, wie oft, wie vielen, wie vieler",
            "how much": "wie viel, wieviel, wie hoch, wie groß, wie gross, wie weit, wie schnell, "
            "wie schwer, wie tief, wie breit, wie stark, wie teuer",
            "how old": "wie alt",
            "how long": "wie lange, wie lang",
            "why": "warum, weshalb, wieso, weswegen",
            "how": "wie, wodurch, womit",
            "other": "welche art von, welche art, welcher art, welchen typ, welche sorte, "
            "was für eine art, um welche art",
        }
    ),
    place_words=word_set(
        """hier dort da überall nirgends draußen drinnen oben unten links rechts daheim zuhause
        online nördlich südlich östlich westlich nebenan gegenüber zwischen neben innerhalb
        außerhalb entlang mitten jenseits diesseits straße platz weg um durch"""
    ),
    passive_auxiliaries=word_set("wurde wurden worden"),
    separable_prefixes=word_set(
        """ab an auf aus bei ein fest fort her hin los mit nach statt teil um vor weg weiter zu
        zurück zusammen"""
    ),
    strong_verbs=(
        "bieten bietet bot boten geboten", "bleiben bleibt blieb blieben geblieben",
        "brechen bricht brach brachen gebrochen", "brennen brennt brannte brannten gebrannt",
        "bringen bringt brachte brachten gebracht", "denken denkt dachte dachten gedacht",
        "fahren fährt fuhr fuhren gefahren", "fallen fällt fiel fielen gefallen",
        "fangen fängt fing fingen gefangen", "finden findet fand fanden gefunden",
        "fliegen fliegt flog flogen geflogen", "geben gibt gab gaben gegeben",
        "gehen geht ging gingen gegangen", "greifen greift griff griffen gegriffen",
        "halten hält hielt hielten gehalten", "heben hebt hob hoben gehoben",
        "kommen kommt kam kamen gekommen", "laden lädt lud luden geladen",
        "lassen lässt ließ ließen gelassen", "laufen läuft lief liefen gelaufen",
        "lesen liest las lasen gelesen", "nehmen nimmt nahm nahmen genommen",
        "reißen reißt riss rissen gerissen", "rufen ruft rief riefen gerufen",
        "schlagen schlägt schlug schlugen geschlagen", "schneiden schneidet schnitt geschnitten",
        "schließen schließt schloss schlossen geschlossen",
        "schreiben schreibt schrieb schrieben geschrieben", "sehen sieht sah sahen gesehen",
        "sprechen spricht sprach sprachen gesprochen", "springen springt sprang gesprungen",
        "stehen steht stand standen gestanden", "steigen steigt stieg stiegen gestiegen",
        "sterben stirbt starb starben gestorben", "tragen trägt trug trugen getragen",
        "treten tritt trat traten getreten", "tun tut tat taten getan",
        "weisen weist wies wiesen gewiesen", "werfen wirft warf warfen geworfen",
        "ziehen zieht zog zogen gezogen",
    ),
    agent_prepositions=word_set("von vom durch seitens"),
    casualty_words=by_phrase(
        {
            "dead": "starb, sterb, gestorb, töt, getöt, ums leben, umgekomm, ertrank, "
            "ertrunk, tot_, tote, todesopfer, todesfäll",
            "hurt": "verletz, verwund",
            "missing": "vermiss",
            "arrested": "festgenomm, verhaft, nahm fest",
            "rescued": "gerett, rettet, evakuier",
        }
    ),
    free_words=word_set(
        "kostenlos kostenfrei gratis frei freier freien umsonst"
    ),
    quantifiers=word_set(
        """alle aller allen beide beiden beider mehrere mehreren mehrerer viele vielen
        wenige wenigen einige einigen keine keiner keinen kein keines zahlreiche
        zahlreichen sämtliche ganze ganzen hälfte dutzende hunderte tausende
        zehnfache doppelte doppelt dreifache paar jede jeder jedes nichts
        niemand mehrheit großteil teil teile gebiete"""
    ),
    time_words=word_set(
        """wenn als nachdem bevor während sobald seit seitdem immer nie jährlich
        monatlich täglich wöchentlich frühling frühjahr sommer herbst winter morgens
        mittags abends nachts vormittags nachmittags morgen abend nacht mittag
        früher später damals zuerst zuletzt danach zuvor vorher ende anfang beginn
        mitte ostern weihnachten pfingsten uhr krieg kriegs zeit zeiten ära epoche
        jetzt bald wochenende wochenenden feiertage feiertagen"""
    ),
    type_nouns=by_phrase(
        {
            "when": "jahr, jahre, jahres, datum, tag, tage, monat, jahrzehnt, jahrhundert, "
            "zeitraum, zeitpunkt",
            "where": "stadt, land, staat, ort, kontinent, region, provinz, bundesstaat, gebiet",
            "how much": "zahl, anzahl, prozentsatz, prozent, anteil, betrag",
            "who": "person, präsident, autor, name",
            "how old": "alter",
            "why": "grund, gründe, ursache",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "jahr, jahre, jahres, jahren, jahrzehnt, jahrhundert, datum, epoche, monat, "
            "zeitraum, zeitpunkt",
            "day": "tag, tages, wochentag",
            "time": "uhrzeit, zeit",
            "percent": "prozentsatz, prozent, anteil, rate",
            "number": "zahl, anzahl, menge, summe, betrag, höhe",
            "money": "jahresbeitrag, mitgliedsbeitrag, kosten, kostet, kostete, gekostet, "
            "preis, preise, gebühr, gehalt, geld, "
            "bezahlen, bezahlt, bezahlte, zahlen, zahlt, zahlte, gezahlt, wert, teuer, beitrag",
            "duration": "dauer, dauert, dauern, dauerte, gedauert, umfasst",
            "measure": "länge, breite, tiefe, entfernung, größe, gewicht, wiegt, wiegen, "
            "geschwindigkeit, temperatur, fläche, durchmesser",
            "frequency": "häufig, häufigkeit",
            "reason": "grund, gründe, ursache",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("bin bist ist sind seid war waren wart gewesen sein sei seien wäre wären"),
    finite_forms_of_be=word_set("ist sind war waren"),
    yes_no_openers=word_set(
        """ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte
        konnten muss müssen soll sollen darf dürfen gibt gab gibts habt braucht brauche"""
    ),
    prepositions=_PREPOSITIONS,
    locatives=word_set("in im ins am auf aus nach"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("weil wegen aufgrund daher deshalb deswegen dadurch denn ursache grund"),
    reason_openers=(
        "weil", "da", "denn", "wegen", "aufgrund",
    ),
    definition_verbs=word_set("bedeutet bezeichnet heißt nennt genannt definiert"),
    # --- numbers
    number_units=word_list("null eins zwei drei vier fünf sechs sieben acht neun"),
    number_teens=word_list(
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    ),
    number_tens=word_list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    number_scales={
        "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6,
        "milliarde": 10**9, "milliarden": 10**9, "billion": 10**12, "billionen": 10**12,
    },
    number_joining=10**6,
    number_joints=word_set("und"),
    number_forms={"ein": 1},
    number_plurals=word_set("dutzende hunderte tausende hunderten tausenden"),
    ordinals=word_list("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte"),
    fractions=word_set("hälfte drittel viertel prozent halb"),
    percent_units=word_set("prozent"),
    frequency_words=word_set("einmal zweimal dreimal täglich wöchentlich monatlich jährlich"),
    frequency_units=word_set("mal male"),
    # --- units and calendar
    periods=word_set(
        """sekunde sekunden minute minuten stunde stunden tag tage tagen nacht nächte woche wochen
        monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert
        jahrhunderte jahrhunderten"""
    ),
    measures=word_set(
        """km m cm mm kilometer meter metern zentimeter millimeter meile meilen kg g gramm kilogramm
        tonne tonnen liter litern grad hektar quadratkilometer quadratmeter kw mw watt volt hz fuß
        zoll"""
    ),
    currencies=word_set("euro euros cent dollar mark pfund franken yen eur usd"),
    currency_symbols={"€": "euro", "$": "dollar", "£": "pfund", "¥": "yen"},
    months=word_list(
        """januar februar märz april mai juni juli august september oktober november dezember"""
    ),
    month_abbreviations=word_list("jan feb mär apr jun jul aug sep sept okt nov dez"),
    weekdays=word_list("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    short_weekdays=word_list("mo di* mi* do* fr sa/sonnabend so*"),
    before_hours=frozenset({"um", "ab", "bis", "gegen"}),
    opening_words=word_set("öffnet öffnen geöffnet offen schließt schließen geschlossen"),
    weekday_forms=word_set(
        """montags dienstags mittwochs donnerstags freitags samstags sonntags sonnabend
        sonnabends montage dienstage mittwoche donnerstage freitage samstage sonntage
        montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
        sonntagabend"""
    ),
    relative_days=word_set("gestern morgen vorgestern übermorgen"),
    present_days=word_set("heute"),
    clock_words=word_set("uhr mittag mitternacht"),
    centuries=word_set("jahrhundert jahrhunderts jahrhunderte jahrhunderten"),
    titles=word_set(
        """herr herrn frau dr prof präsident präsidentin kanzler kanzlerin könig königin kaiser
        kaiserin papst fürst graf herzog prinz prinzessin minister ministerin bürgermeister
        bürgermeisterin general oberst hauptmann professor bischof richter"""
    ),
    organisation_nouns=word_set("gmbh ag partei verein universität bank armee kirche amt"),
    name_particles=word_set("von van zu zum der den de"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dr prof hr fr frl dipl ing med jur phil rer nat habil h.c sr st mag bgm gen hptm ltn
        priv.-doz pd doz dir vors min pfr dipl.-ing dipl.-kfm geb hl dent vet pharm oec pol theol
        hrn frn stud cand mr mrs ms"""
    ),
    lowercase_titles=word_set(
        """med jur phil rer nat habil h.c geb dent vet pharm oec pol theol stud cand"""
    ),
    joining_abbreviations=word_set(
        """z.b d.h u.a v.a o.ä i.d.r z.t u.u bzw bspw vgl ca evtl ggf inkl exkl zzgl gem lt sog
        bes insb insbes allg abzgl bezgl bzgl m.e e.v i.a i.v s.o s.u d.i etwa entspr einschl mind
        max p.a rd u zw östl westl nördl südl wg v d o z.zt z.h u.z u.ä.m dt z.hd m i.o o.k urt
        az"""
    ),
    counter_abbreviations=word_set(
        """nr nrn abs art kap s bd abb tab ziff aufl hrsg tel str § anm fig jg lfd rn rdnr zif pos
        jan feb mär apr jun jul aug sep sept okt nov dez gest gegr"""
    ),
    measure_abbreviations=word_set("mio mrd tsd std min sek km kg m cm mm qm ha l pf bio"),
    scale_abbreviations=word_set("mio mrd tsd bio"),
    general_abbreviations=word_set(
        """ff u.ä u.v.m u.dgl s.a a.a.o n.chr v.chr n.u.z v.u.z jh jhd jhdt u.s.w etc usw usf
        ff f mfg verst ehem urspr sen jun bhf hbf pl abt red anz bl tägl wöchentl monatl jährl
        mwst ust verh gesch ehrenamtl städt staatl kath temp engl frz span ital russ dtsch
        österr schweiz griech amer amerik brit poln tschech türk chin jap niederl schwed norw
        dän ungar evang röm techn wiss geogr math phys chem biol psych soz wirtsch kaufm led
        verw gegr ausg bearb bem betr dergl desgl dgl ebd eigtl einw erg erl forts fußn gebr
        geschl gez ggü inh jb jew jmd jmds kl komp konf krit lfg mss nachm vorm nachf parl priv
        prot rh schriftl slg spez stellv stk svw teilw übers übl ugs verf vorw wg wöch zit zus
        zschr ztg jhs dat akk nom plur dial volkst veralt milit röm.-kath evtl"""
    ),
    capitalised_abbreviations=word_set(
        "str abt bhf hbf dipl univ inst ges co mo di mi do fr sa so"
    ),
    abbreviations_that_are_words=word_set(
"""art bes gem max min tab dir so do mi sa fr di mo pos red pl bl f l m nat med bd s
        sen hl ehem etwa str hr"""
    ),
    spaced_abbreviations=word_set(
        """z.zt z.hd u.z z.b d.h u.a v.a o.ä u.ä i.d.r z.t u.u u.s.w u.v.m u.dgl m.e e.v i.a i.v
        s.o s.u d.i a.a.o n.chr v.chr n.u.z v.u.z h.c p.a s.a i.o o.k"""
    ),
    abbreviation_endings=word_list("str"),
    list_endings=word_set("etc usw usf u.s.w u.v.m u.ä u.dgl"),
    era_abbreviations=word_set("n.chr v.chr n.u.z v.u.z"),
    ordinals_take_full_stop=True,
    ordinal_openers=word_set(
        """der die das den dem des am im vom zum zur beim bis ab seit ein eine einen einem einer
        eines jeder jede jedes jeden jedem sein seine seinen seinem seiner ihr ihre ihren ihrem
        ihrer unser unsere mein meine dieser diese dieses diesem ins ans und vor nach"""
    ),
    ordinal_nouns=word_set(
        """auflage stock stockwerk etage jahrhundert jahrhunderts jahrtausend weltkrieg weltkriegs
        weltkrieges platz tag klasse liga geburtstag mal bezirk kapitel band akt satz runde rang
        teil grad semester quartal halbzeit minute obergeschoss og reihe division armee ausgabe
        bundesliga spieltag etappe version advent adventssonntag feiertag weihnachtsfeiertag
        weihnachtstag jahrestag hochzeitstag todestag kongress treffen generation staffel saison
        spielzeit legislaturperiode wahlperiode hälfte lesung stufe phase schritt wahl wahlgang
        vorsitzende vorsitzender vorsitzenden bürgermeister bürgermeisterin sieger siegerin preis
        sohn tochter kind strophe hand mannschaft fc fsv sv fußballclub präsident präsidentin
        könig kaiser papst trimester klässler schuljahr lebensjahr woche monat stunde sekunde
        januar februar märz jh jhd jhdt sinfonie symphonie parteitag zentrum zyklus ordnung"""
    ),
    strong_starters=word_set(
        """der die das den dem des ein eine einen einem er sie es wir ich du ihr man dies diese
        dieser dieses diesen diesem dort hier dann danach damals da dabei dazu daher deshalb
        deswegen dadurch damit doch aber und oder denn wenn weil während nachdem bevor als obwohl
        trotzdem jedoch allerdings außerdem zudem ferner auch nur so wie wer was wann wo warum im
        am in an auf bei mit nach seit von vor zu zum zur für um aus unter über durch ohne bis
        nicht nun jetzt heute gestern morgen später zuletzt schließlich sein seine ihre unser
        unsere mein meine alle viele einige manche niemand jeder jede jedes kein keine ist sind
        war waren hat haben wird werden wurde wurden kann mehr weitere weiterhin neben gegenüber
        innerhalb außerhalb darüber darauf davon davor dennoch dagegen ebenso ebenfalls einst erst
        gegen hierbei hierzu hinzu hingegen immer insgesamt jene jener laut manchmal meist
        meistens mittlerweile möglicherweise nachts nie oft plötzlich schon sehr selbst sobald
        solange somit sonst sowohl statt stattdessen tatsächlich teilweise übrigens überall wegen
        weder wieder wohl zunächst zurzeit zusammen zwar zwischen insbesondere anschließend
        bereits beide beim daran darin einer eines etwa gerade genau gleichzeitig ganz keiner
        welche welcher ob vom ins ab früher schade"""
    ),
    weak_starters=word_set(
        "danke bitte ja nein gleich leider vielleicht natürlich seitdem inzwischen"
    ),
    subject_starters=word_set("er sie es wir ich dies das dann danach"),
    quotation_verbs=word_set(
        """sagte sagt fragte fragt rief ruft antwortete antwortet erwiderte meinte schrie flüsterte
        murmelte erklärte wollte entgegnete"""
    ),
    time_prepositions=word_set("um gegen ab seit bis am im nach vor"),
)  # fmt: skip
