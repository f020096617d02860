"""The word tables of French. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("le la les l un une des du de d au aux")
_DETERMINERS = _ARTICLES | word_set(
    """ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque tout
    toute tous toutes autre autres même mêmes quelque quelques aucun aucune plusieurs certains
    certaines tel telle tels telles"""
)
_PRONOUNS = word_set(
    """je j tu il elle on nous vous ils elles me m te t se s lui eux moi toi soi en y que qu qui
    dont où ceci cela ça celui celle ceux celles c rien personne quelqu chacun"""
)
_AUXILIARIES = word_set(
    """suis es est sommes êtes sont étais était étions étaient fus fut furent être été étant
    sera seront serait seraient soit soient ai as a avons avez ont avais avait avaient eut
    eurent avoir eu aura auront aurait auraient ait aient peut peuvent pouvait pouvaient
    pourra pourrait pouvoir doit doivent devait devoir va vont fait faire peux pouvons dois
    faut"""
)
_PLACES = word_set(
    "à en dans sur sous vers chez entre depuis de du des d au aux près devant derrière"
)
_PREPOSITIONS = _PLACES | word_set(
    """par pour avec sans contre selon pendant durant avant après jusque jusqu dès parmi malgré
    hors lors"""
)
_CONJUNCTIONS = word_set(
    """et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique afin alors
    aussi ainsi plus moins très bien déjà encore toujours puis ensuite enfin seulement peu trop
    tant"""
)
_NEGATIONS = word_set("ne n pas jamais rien aucun aucune ni sans non")

FRENCH = Language(
    code="fr",
    name="French",
    letters="éèêàçùœôîûëïâ",
    stemmer="french",
    match_loss=0.6,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """peux dois faut existe souvent quelqu'un passe savoir sait sais vraiment
        exactement actuellement normalement voudrais veux truc gens
        lieu eu utiliser voir aller fait"""
    ),
    greetings=word_set("bonjour bonsoir salut coucou"),
    question_words=word_set(
        """quel quelle quels quelles quoi combien comment pourquoi quand lequel laquelle lesquels
        lesquelles qui où"""
    ),
    naming_verbs=word_set(
        """appelle appelait appellent appelaient nomme nommait nomment nommaient intitule"""
    ),
    question_types=by_phrase(
        {
            "who": "qui, qu'est-ce qui, qu'est ce qui, qui est, qui a, à qui, de qui, par qui",
            "when": "quand, en quelle année, quelle année, à quelle date, quel jour, depuis quand, "
            "à quelle heure, a quelle heure, quelle heure, quelles heures, "
            "quels horaires, quel mois, en quel mois, quels jours, jusqu'à quand, "
            "à partir de quand, quand est ce que, quand est-ce que",
            "where": "où, d où, dans quelle ville, dans quel pays",
            "how many": "combien de, combien d, combien de fois",
            "how much": "combien, combien d'argent, quel pourcentage, quelle quantité",
            "how old": "quel âge, à quel âge",
            "how long": "combien de temps, pendant combien de temps, quelle est la durée",
            "why": "pourquoi, pour quelle raison, pour quelles raisons",
            "how": "comment",
            "yes or no": "est-ce que, est-ce qu",
            "other": "que, qu, qu'est-ce qui se passe, qu'est-ce qui arrive, "
            "qu'est-ce que, "
            "qu'est ce que, qu'est-ce qu, quel type de, quels types de, quelle sorte de, "
            "quel genre de, "
            "quel type d, quelle espèce de",
        }
    ),
    place_words=word_set(
        """ici là là-bas dehors dedans dessus dessous près loin partout chez face ailleurs où
        ligne nord sud est ouest rue place avenue autour travers y"""
    ),
    passive_auxiliaries=word_set("été fut furent"),
    agent_prepositions=word_set("par de"),
    casualty_words=by_phrase(
        {
            "dead": "mort, mour, tué, tuée, décéd, décès, noyé, périr, périt_, péri_",
            "hurt": "bless",
            "missing": "dispar, porté disparu",
            "arrested": "arrêté, interpell, détenu",
            "rescued": "sauvé, secour, évacu",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "année, années, décennie, siècle, date, mois, époque, période",
            "day": "jour",
            "time": "heure, temps",
            "percent": "pourcentage, proportion, taux",
            "number": "nombre, quantité, somme, chiffre, total",
            "money": "argent, coûte, "
            "coute, coûtent, coutent, coûté, couté, coûter, couter, coût, prix, "
            "tarif, tarifs, cotisation, paie, payer, payé, paye, vaut, salaire",
            "duration": "dure, durée, duré, durer, durent",
            "measure": "hauteur, longueur, largeur, profondeur, distance, poids, pèse, taille, "
            "vitesse, température, superficie, diamètre",
            "frequency": "fréquence, souvent",
            "reason": "raison, motif, cause",
        }
    ),
    free_words=word_set(
        "gratuit gratuite gratuits gratuites gratuitement libre"
    ),
    quantifiers=word_set(
        """tous toutes tout toute plusieurs beaucoup peu quelques aucun aucune chaque
        moitié double triple dizaines centaines milliers majorité plupart rien
        personne nombreux nombreuses maint"""
    ),
    time_words=word_set(
        """quand lorsque après avant pendant depuis dès tandis toujours jamais
        annuellement printemps été automne hiver matin après-midi soir nuit midi
        minuit début fin milieu noël pâques guerre époque ère alors maintenant
        bientôt lors aujourd'hui actuellement semaine fériés suite"""
    ),
    type_nouns=by_phrase(
        {
            "when": "année, années, date, jour, mois, décennie, siècle, époque, période",
            "where": "ville, pays, état, lieu, endroit, continent, région, province",
            "how much": "nombre, pourcentage, quantité, proportion, taux, montant",
            "who": "personne, président, auteur, nom",
            "how old": "âge",
            "why": "raison, motif, cause",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set(
        "suis es est sommes êtes sont était étaient fut furent être été sera seront"
    ),
    finite_forms_of_be=word_set("est sont était étaient fut furent"),
    yes_no_openers=word_set("est sont était a ont peut peuvent faut peut-on faut-il "
        "puis-je avez-vous"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("à dans en au aux"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("car parce puisque cause raison grâce dû"),
    reason_openers=(
        "parce que", "parce qu", "car", "puisque", "à cause de", "à cause du",
        "à cause des", "en raison de", "en raison du",
    ),
    definition_verbs=word_set("signifie désigne appelé appelée nommé définit"),
    # --- numbers
    number_units=word_list("zéro un deux trois quatre cinq six sept huit neuf"),
    number_teens=word_list(
        "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
    ),
    number_tens=word_list(
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix"
    ),
    number_scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9,
    },
    number_joints=word_set("et"),
    number_forms={"une": 1},
    number_plurals=word_set("dizaines centaines milliers douzaines"),
    ordinals=word_list(
        """premier deuxième troisième quatrième cinquième sixième septième huitième neuvième
        dixième"""
    ),
    fractions=word_set("moitié tiers quarts pourcentage"),
    percent_units=word_set("pourcent"),
    frequency_units=word_set("fois"),
    # --- units and calendar
    periods=word_set(
        """seconde secondes minute minutes heure heures jour jours nuit nuits semaine semaines mois
        an ans année années décennie décennies siècle siècles"""
    ),
    measures=word_set(
        """km m cm mm kilomètre kilomètres mètre mètres centimètre centimètres millimètres kg g
        kilogramme kilogrammes gramme grammes tonne tonnes litre litres degré degrés hectare
        hectares pieds pouces kw mw watts hz"""
    ),
    currencies=word_set("euro euros dollar dollars franc francs livre livres yen yens usd eur"),
    currency_symbols={"€": "euros", "$": "dollars", "£": "livres", "¥": "yens"},
    months=word_list(
        """janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
    ),
    month_abbreviations=word_list("janv févr avr juil sept oct nov déc"),
    weekdays=word_list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    short_weekdays=word_list("lun mar* mer* jeu* ven sam* dim"),
    before_hours=frozenset({"à", "dès", "vers", "jusqu'à"}),
    opening_words=word_set("ouvre ouvrent ouvert ouverte ferme ferment fermé fermée"),
    weekday_forms=word_set(
        """lundis mardis mercredis jeudis vendredis samedis dimanches"""
    ),
    hour_words=word_set("h heure heures"),
    relative_days=word_set("hier demain"),
    present_days=word_set("aujourd"),
    clock_words=word_set("midi minuit"),
    centuries=word_set("siècle siècles"),
    titles=word_set(
        """m mm mme mmes mlle mlles dr pr me mgr président présidente roi reine pape général colonel
        capitaine ministre maire gouverneur sénateur duc comte saint sainte professeur"""
    ),
    organisation_nouns=word_set("université banque parti église ministère"),
    name_particles=word_set("de du des la le von van d"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """m mm mme mmes mlle mlles dr drs pr me mgr mgrs mr st ste vve prof gal col cap lt cdt adj
        sgt r.p s.e s.m s.a.r"""
    ),
    lowercase_titles=word_set("mme mmes mlle mgr dr prof"),
    joining_abbreviations=word_set(
        """p.ex ex cf env c.-à-d c-à-d vs i.e n.b n.d.l.r bd boul pl chap-l rte imp fbg faub"""
    ),
    counter_abbreviations=word_set(
        """art arts p pp pag n no nos num fig vol t chap al alin § par tél ch ill tab réf janv
        févr fév avr juil sept oct nov déc éd lun mer jeu ven sam dim mars"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min sec h mio mrd env hab"),
    general_abbreviations=word_set(
        """av apr ap s j.-c etc sté cie ets s.a s.a.r.l s.n.c.f r.f o.n.u u.r.s.s u.s.a e.-u ms
        mss anc dép hab éd coll trad suiv sq max min st av.j.-c ap.j.-c apr.j.-c lun jeu ven sam
        dim adv angl auj bibl chim dépt dir env équiv fém gén géogr géol hist ibid inf int ital
        lat litt loc masc nég obs op phys plur prov qqn qqch rem réd rép rev sing spéc subst suppl
        univ vulg zool appt arr assoc bât biblio bull comm cons dest éch égl élect éval fasc graph
        impr indiv inéd larg mens moy nbr nbx préf princ prox qté rég rens req rés resp surf symb
        synd tél téléc temp adr enf pers jr sr ouv"""
    ),
    capitalised_abbreviations=word_set("cie sté ets"),
    longest_cut_word=5,
    final_consonants="strnxdlzcf",
    abbreviations_that_are_words=word_set(
        """art par no m s p t n g l h al pl ex me ch imp col cap adj st ap sec coll tab mer sam
        trad max mars"""
    ),
    spaced_abbreviations=word_set(
        "p.ex n.b av.j.-c apr.j.-c ap.j.-c s.a u.r.s.s o.n.u u.s.a r.p"
    ),
    list_endings=word_set("etc suiv sq"),
    era_abbreviations=word_set("av.j.-c ap.j.-c apr.j.-c"),
    elides_before_apostrophe=True,
    strong_starters=word_set(
        """le la les l un une des du de d au aux ce cet cette ces c il elle ils elles on je j nous
        vous tu son sa ses leur leurs notre nos mon ma mes qui que quoi quand où comment pourquoi
        combien et mais ou donc or ni car si comme lorsque puisque parce à en dans sur sous par pour
        avec sans selon depuis pendant durant avant après entre vers chez dès malgré est sont était
        a ont plus très bien ainsi alors aussi puis ensuite enfin cependant toutefois pourtant
        néanmoins ici là aujourd hier demain non oui rien personne tout tous toutes chaque plusieurs
        certains quelques cela ceci ça voici voilà ne n"""
    ),
    weak_starters=word_set("bien merci peut bon désormais"),
    subject_starters=word_set("il elle ils elles on je nous vous ce cela"),
    quotation_verbs=word_set(
        "dit demanda demande répondit répond cria ajouta murmura s'écria répliqua lança"
    ),
    time_prepositions=word_set("à en vers depuis le la les au dès"),
)  # fmt: skip
