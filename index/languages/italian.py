"""The word tables of Italian. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("il lo la i gli le l un uno una")
_DETERMINERS = _ARTICLES | word_set(
    """questo questa questi queste quest quello quella quelli quelle quei quegli quel quell mio mia
    miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre loro ogni tutto tutta tutti tutte
    altro altra altri altre stesso stessa stessi stesse alcuni alcune qualche nessun nessuna molti
    molte molto molta pochi poche vari varie entrambi"""
)
_PRONOUNS = word_set(
    """io tu lui lei egli ella esso essa noi voi essi mi ti si ci vi lo li ne gli me te sé che cui
    ciò qualcuno qualcosa nessuno niente nulla"""
)
_AUXILIARIES = word_set(
    """sono sei è siamo siete era eri erano eravamo fu furono essere stato stata stati state
    sarà saranno sarebbe sarebbero sia siano fosse fossero essendo ho hai ha abbiamo avete
    hanno aveva avevano ebbe ebbero avere avuto avrà avrebbe abbia può possono poteva
    potevano potrebbe deve devono doveva viene vengono veniva venne vennero posso possiamo
    devo bisogna"""
)
_PLACES = word_set(
    """in a ad da di su per tra fra nel nello nella nei negli nelle nell al allo alla ai agli alle
    all dal dallo dalla dai dagli dalle dall del dello della dei degli delle dell sul sullo
    sulla sui sugli sulle sull verso presso fino d"""
)
_PREPOSITIONS = _PLACES | word_set(
    """con senza secondo contro durante dopo prima sopra sotto dentro dietro davanti oltre mediante
    col"""
)
_CONJUNCTIONS = word_set(
    """e ed o od ma però perché poiché se sebbene mentre come anche neanche né dunque quindi così
    più meno già ancora allora poi inoltre solo soltanto sempre quando dove invece infatti cioè"""
)
_NEGATIONS = word_set("non mai né nessuno nessun nessuna niente nulla senza")

ITALIAN = Language(
    code="it",
    name="Italian",
    letters="àèéìòù",
    stemmer="italian",
    match_loss=0.25,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """c'è posso devo esiste succede accade faccio fare dato dare torna tornare sapere
        sa sapete voglio vorrei esattamente davvero normalmente qualcuno
        usare usa vedere andare vado"""
    ),
    greetings=word_set("ciao buongiorno buonasera salve"),
    question_words=word_set(
        "chi cosa quale quali qual quanto quanta quanti quante dove quando"
    ),
    naming_verbs=word_set(
        """chiama chiamano chiamava chiamavano chiamò chiamato chiamata chiamati chiamate intitola
        denomina"""
    ),
    question_types=by_phrase(
        {
            "who": "chi, di chi, a chi, da chi",
            "when": "quando, in che anno, in quale anno, che anno, in che data, "
            "a che ora, in che mese, che giorno, in che giorno, che giorni, "
            "quali giorni, che orari, "
            "quali orari, fino a quando, da quando, a "
            "partire da quando",
            "where": "dove, dov, da dove, in quale città, in quale paese",
            "how many": "quanti, quante, quante volte, quanta gente, ogni quanto",
            "how much": "quanto, quanta, quanti soldi, quanto denaro, quale percentuale",
            "how old": "quanti anni ha, quanti anni aveva, che età, a che età",
            "how long": "quanto tempo, per quanto tempo, quanto dura, quanto durò",
            "why": "perché, per quale motivo, come mai",
            "how": "come",
            "other": "che, che cosa, che tipo di, quale tipo di, quali tipi di, che genere di, "
            "che specie di",
        }
    ),
    place_words=word_set(
        """qui qua lì là fuori dentro sopra sotto vicino lontano accanto davanti dietro dove
        online casa nord sud est ovest via piazza corso intorno attraverso"""
    ),
    passive_auxiliaries=word_set("stato stata stati state fu furono venne vennero"),
    agent_prepositions=word_set("da dal dalla dallo dai dalle dagli"),
    casualty_words=by_phrase(
        {
            "dead": "mort, mori, ucci, dece, vittim, annegat",
            "hurt": "ferit",
            "missing": "disper",
            "arrested": "arrest",
            "rescued": "salvat, soccors, evacu",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "anno, anni, decennio, secolo, data, mese, epoca, periodo",
            "day": "giorno",
            "time": "ora, tempo, orario",
            "percent": "percentuale, proporzione, tasso",
            "number": "numero, quantità, somma, totale",
            "money": "soldi, denaro, costa, "
            "costano, costò, costato, costare, costo, prezzo, prezzi, tariffa, "
            "quota, paga, pagano, pagare, pagato, vale, stipendio",
            "duration": "dura, durò, durata, durare",
            "measure": "altezza, lunghezza, larghezza, profondità, distanza, peso, pesa, "
            "dimensione, velocità, temperatura, superficie, diametro",
            "frequency": "frequenza, spesso",
            "reason": "ragione, motivo, causa",
        }
    ),
    free_words=word_set(
        "gratis gratuito gratuita gratuiti gratuite libero libera gratuitamente"
    ),
    quantifiers=word_set(
        """tutti tutte tutto tutta entrambi entrambe diversi diverse molti molte molto
        molta pochi poche alcuni alcune nessun nessuno nessuna ogni metà doppio
        triplo decine centinaia migliaia maggioranza parte paio niente nulla
        numerosi numerose"""
    ),
    time_words=word_set(
        """quando dopo prima durante mentre appena sempre mai annualmente primavera
        estate autunno inverno mattina pomeriggio sera notte mezzogiorno mezzanotte
        inizio fine metà natale pasqua guerra epoca allora adesso presto oggi
        attualmente feriali festivi dal"""
    ),
    type_nouns=by_phrase(
        {
            "when": "anno, anni, data, giorno, mese, decennio, secolo, epoca, periodo",
            "where": "città, paese, stato, luogo, continente, regione, provincia",
            "how much": "numero, percentuale, quantità, tasso",
            "who": "persona, presidente, autore, nome",
            "how old": "età",
            "why": "motivo, ragione, causa",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("sono è era erano fu furono essere stato sarà saranno sia"),
    finite_forms_of_be=word_set("è sono era erano fu furono"),
    yes_no_openers=word_set("è sono era erano ha hanno può possono esiste esistono posso "
        "possiamo bisogna serve servono c'è"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("a ad al alla in nel nella nei nelle nello"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("perché poiché causa motivo ragione grazie dovuto"),
    reason_openers=(
        "perché", "poiché", "a causa di", "a causa del", "a causa della", "siccome",
    ),
    definition_verbs=word_set("significa chiamato chiamata definito denominato"),
    # --- numbers
    number_units=word_list("zero uno due tre quattro cinque sei sette otto nove"),
    number_teens=word_list(
        "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
    ),
    number_tens=word_list("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    number_scales={
        "cento": 100, "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6,
        "miliardo": 10**9, "miliardi": 10**9,
    },
    number_joining=10**6,
    number_plurals=word_set("decine centinaia migliaia"),
    ordinals=word_list("primo secondo terzo quarto quinto sesto settimo ottavo nono decimo"),
    fractions=word_set("metà terzi quarti percentuale"),
    percent_units=word_set(""),
    frequency_units=word_set("volte volta"),
    # --- units and calendar
    periods=word_set(
        """secondo secondi minuto minuti ora ore giorno giorni notte notti settimana settimane mese
        mesi anno anni decennio decenni secolo secoli"""
    ),
    measures=word_set(
        """km m cm mm chilometro chilometri metro metri centimetri miglia kg g chilogrammi chili
        grammi tonnellata tonnellate litro litri grado gradi ettari piedi pollici kw mw watt hz"""
    ),
    currencies=word_set("euro dollaro dollari lira lire sterlina sterline franchi yen usd eur"),
    currency_symbols={"€": "euro", "$": "dollari", "£": "sterline", "¥": "yen"},
    months=word_list(
        """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre"""
    ),
    month_abbreviations=word_list("gen feb mar apr mag giu lug ago set sett ott nov dic"),
    weekdays=word_list("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    short_weekdays=word_list("lun mar* mer gio ven sab dom"),
    before_hours=frozenset({"alle", "all'", "dalle", "dall'", "ore", "ora"}),
    opening_words=word_set("apre aprono aperto aperta aperti chiude chiudono chiuso chiusa"),
    weekday_forms=word_set(
        """domeniche sabati"""
    ),
    hour_words=word_set("h ore"),
    relative_days=word_set("ieri domani"),
    present_days=word_set("oggi"),
    clock_words=word_set("mezzogiorno mezzanotte"),
    centuries=word_set("secolo secoli"),
    titles=word_set(
        """sig signor signora dott dottor dottoressa prof professor presidente re regina papa
        generale colonnello capitano ministro sindaco duca conte san santa sant vescovo"""
    ),
    organisation_nouns=word_set("università banca partito chiesa ministero"),
    name_particles=word_set("di da de dei del degli dell della delle dello van von d"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """sig sigg sig.ra sig.na dott dott.ssa dr dr.ssa prof prof.ssa proff ing avv arch geom
        rag on sen s ss mons don gen col cap ten serg cav comm rev sac p fra card spett gent egr
        preg ill m.o st aggr pres"""
    ),
    lowercase_titles=word_set(
        """sig dott prof avv ing geom arch dott.ssa sig.ra prof.ssa aggr pres dr"""
    ),
    joining_abbreviations=word_set(
        """cfr vd v es p.es ca ad.es cd p.za c.so l.go loc fraz v.le v.lo reg c.d"""
    ),
    counter_abbreviations=word_set(
        """sec art artt pag pagg pp p n nn num nr cap capp vol voll fig figg tab tel cod civ int par
        sez d.lgs d.l d.p.r dpr d.m l.r co gen feb mar apr mag giu lug ago set sett ott nov dic ed
        all"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sec h mq mln mld"),
    general_abbreviations=word_set(
        """ecc etc s.p.a s.r.l s.n.c a.c d.c u.s.a o.n.u u.r.s.s u.e c.a p.s n.d.r s.v ist univ
        dip min prov rist trad cit op ibid sgg segg seg f.lli cost agg arch astr avv biol bot
        chim fis franc geogr ingl lat lett mitol mus naut num pref pron prop rel sing sost ted
        tosc ven zool att autostr biblio circ cl corr dep div dr ediz fam femm fig g.u gov id
        inc inf intr lin masc nob obbl opp orig pagg prod prof racc rif sc scient segr sim
        spett sx ult v.le max"""
    ),
    capitalised_abbreviations=word_set("univ ist dip"),
    longest_cut_word=7,
    abbreviations_that_are_words=word_set(
        """on mar set es no cap art don fra all co ten par ed p s v n m g l h int gen col min
        dip gent"""
    ),
    spaced_abbreviations=word_set(
        """p.es ad.es a.c d.c s.p.a s.r.l u.s.a o.n.u u.r.s.s p.s n.d.r c.d"""
    ),
    list_endings=word_set("ecc etc"),
    era_abbreviations=word_set("a.c d.c"),
    elides_before_apostrophe=True,
    strong_starters=word_set(
        """il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle
        suo sua suoi sue mio nostro si non sì e ed o ma però perché se mentre quando come dove
        chi che cosa quale quanto in a da di per con senza nel nella nei nelle al alla ai alle
        dal dalla del della dei delle sul sulla tra fra secondo durante dopo prima è sono era
        erano fu furono ha hanno anche inoltre poi allora ora oggi ieri così già più molti molte
        tutti tutte ogni altri altre lui lei loro io noi esso essa essi nessuno niente alcuni
        alcune infatti tuttavia"""
    ),
    weak_starters=word_set("grazie forse bene"),
    subject_starters=word_set("lui lei loro io noi"),
    quotation_verbs=word_set("disse dice chiese rispose esclamò gridò aggiunse mormorò sussurrò"),
    time_prepositions=word_set("alle a nel verso dalle fino il"),
)  # fmt: skip
