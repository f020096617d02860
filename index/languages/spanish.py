"""The word tables of Spanish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("el la los las un una unos unas lo")
_DETERMINERS = _ARTICLES | word_set(
    """este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus
    nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada todo toda todos todas
    otro otra otros otras mismo misma mismos mismas algún alguna algunos algunas ningún ninguna
    varios varias ambos ambas tal tales cualquier cualquiera mucho mucha muchos muchas poco poca
    pocos pocas tanto tanta tantos tantas cuyo cuya cuyos cuyas"""
)
_PRONOUNS = word_set(
    """yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes me te se nos
    os le les mí ti sí que quien quienes cual cuales esto eso aquello algo nada alguien nadie uno
    donde cuando como"""
)
_AUXILIARIES = word_set(
    """soy eres es somos sois son era eras éramos eran fui fue fuimos fueron ser sido siendo
    sea sean será serán sería serían fuera fuese estoy está estás estamos están estaba
    estaban estuvo estuvieron estar estado he has ha hemos han había habían haber habido hay
    hubo habrá habría haya hayan puede pueden podía podían pudo pudieron podrá podría poder
    debe deben debía deber va van iba iban suele suelen puedo podemos debo"""
)
_PLACES = word_set("en a de desde hasta hacia sobre entre por ante bajo tras al del")
_PREPOSITIONS = _PLACES | word_set("con sin para según contra durante mediante")
_CONJUNCTIONS = word_set(
    """y e o u ni pero sino mas porque pues si aunque mientras como cuando también tampoco más menos
    muy ya aún todavía así entonces luego después antes además solo sólo tan bien siempre"""
)
_NEGATIONS = word_set("no nunca jamás nada nadie ningún ninguna ni tampoco sin")

SPANISH = Language(
    code="es",
    name="Spanish",
    letters="ñ¿¡áéíóú",
    stemmer="spanish",
    match_loss=0.05,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """puedo puedes debo tengo tiene favor pasa pasó ocurre ocurrió sucede hago hace
        hacen hacer dar da dan dado vuelve vuelven volver pregunto preguntar saber sabe
        sabes sabéis quiero quería exactamente realmente normalmente
        ver ir voy usar utilizar lugar"""
    ),
    greetings=word_set("hola buenas saludos tardes noches"),
    question_words=word_set(
        """qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo
        quien quienes cual cuales cuanto cuanta cuantos cuantas donde"""
    ),
    naming_verbs=word_set(
        """llama llaman llamaba llamaban llamó llamaron denomina denominan denominaba denominó
        titula"""
    ),
    question_types=by_phrase(
        {
            "who": "quién, quiénes, a quién, quien es, quienes",
            "when": "cuándo, en qué año, qué año, en qué fecha, qué día, cuando, "
            "a qué hora, a que hora, qué hora, qué horas, a qué horas, qué días, qué dias, "
            "en qué horario, en qué mes, hasta cuándo, desde cuándo, hasta cuando, desde "
            "cuando, a partir de cuándo",
            "where": "dónde, adónde, donde, en qué ciudad, en qué país",
            "how many": "cuántos, cuántas, cuantos, cuantas, qué número, cuántas veces, "
            "cada cuánto, cada cuanto",
            "how much": "cuánto, cuánta, cuanto, qué porcentaje, qué cantidad, qué altura",
            "how old": "cuántos años tiene, cuántos años tenía, qué edad, a qué edad",
            "how long": "cuánto tiempo, cuanto tiempo, cuánto dura, cuánto duró, cuánto tarda, "
            "cuánto tardan, cuánto tardará, cuánto tardarán",
            "why": "por qué",
            "how": "cómo, como",
            "other": "qué tipo de, qué tipos de, qué clase de, qué clases de, que tipo de",
        }
    ),
    place_words=word_set(
        """aquí allí ahí allá acá fuera dentro arriba abajo cerca lejos junto delante detrás
        enfrente donde línea casa norte sur este oeste calle plaza avenida alrededor través"""
    ),
    passive_auxiliaries=word_set("fue fueron sido"),
    agent_prepositions=word_set("por"),
    casualty_words=by_phrase(
        {
            "dead": "muert, muri, murier, morir, falleci, fallec, víctimas mortales, "
            "ahog",
            "hurt": "herid, lesion",
            "missing": "desaparec",
            "arrested": "deten, arrest",
            "rescued": "rescat, evacu",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "año, años, década, siglo, fecha, mes, época, periodo",
            "day": "día",
            "time": "hora, tiempo",
            "percent": "porcentaje, proporción, tasa",
            "number": "número, cantidad, suma, cifra, total",
            "money": "dinero, cuesta, "
            "cuestan, costó, costar, costaron, coste, costo, precio, precios, "
            "tarifa, cuota, paga, pagan, pagar, pagó, vale, valen, sueldo, salario",
            "duration": "dura, duró, duración, durar, durará, tarda, tardan, tardará, tardarán",
            "measure": "altura, longitud, anchura, profundidad, distancia, peso, pesa, tamaño, "
            "velocidad, temperatura, superficie, diámetro",
            "frequency": "frecuencia",
            "reason": "razón, motivo, causa",
        }
    ),
    free_words=word_set(
        "gratis gratuito gratuita gratuitos gratuitas libre"
    ),
    quantifiers=word_set(
        """todos todas todo toda ambos ambas varios varias muchos muchas mucho mucha
        pocos pocas algunos algunas ningún ninguno ninguna nadie cada mitad doble
        triple decenas cientos miles mayoría mayor parte par gran nada docenas
        numerosos numerosas"""
    ),
    time_words=word_set(
        """cuando después antes durante mientras desde siempre nunca anualmente
        primavera verano otoño invierno mañana tarde noche mediodía medianoche
        madrugada principios finales mediados comienzo fin final navidad pascua
        guerra época entonces ahora pronto tras hoy actualmente diario
        diariamente semanas festivos"""
    ),
    type_nouns=by_phrase(
        {
            "when": "año, años, fecha, día, mes, década, siglo, época, período, periodo",
            "where": "ciudad, país, estado, lugar, continente, región, provincia, zona",
            "how much": "número, porcentaje, cantidad, proporción, cifra, tasa",
            "who": "persona, presidente, autor, nombre",
            "how old": "edad",
            "why": "razón, motivo, causa",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set(
        """es son era eran fue fueron ser sido será serán está están estaba estaban estuvo soy eres
        somos"""
    ),
    finite_forms_of_be=word_set("es son era eran fue fueron"),
    yes_no_openers=word_set("es son era eran fue fueron está están hay ha han puede pueden "
        "puedo podemos hace tienen dan hubo"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("en"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("porque debido causa razón motivo pues gracias"),
    reason_openers=(
        "porque", "debido a", "debido al", "ya que", "puesto que", "a causa de",
        "a causa del",
    ),
    definition_verbs=word_set("significa llama llamado llamada define denomina denominado"),
    # --- numbers
    number_units=word_list("cero uno dos tres cuatro cinco seis siete ocho nueve"),
    number_teens=word_list(
        """diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"""
    ),
    number_tens=word_list(
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
    ),
    number_scales={
        "cien": 100, "ciento": 100, "mil": 1000, "millón": 10**6, "millones": 10**6,
        "billón": 10**12, "billones": 10**12,
    },
    number_hundreds=word_list(
        """ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos
        ochocientos novecientos"""
    ),
    number_joining=30,
    number_joints=word_set("y"),
    number_forms={
        "veintiún": 21, "veintiuna": 21, "doscientas": 200, "trescientas": 300,
        "cuatrocientas": 400, "quinientas": 500, "seiscientas": 600, "setecientas": 700,
        "ochocientas": 800, "novecientas": 900,
    },
    number_plurals=word_set("decenas centenares cientos miles docenas"),
    ordinals=word_list("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo"),
    fractions=word_set("mitad tercio tercios cuartos porcentaje"),
    percent_units=word_set("porciento"),
    frequency_units=word_set("veces vez"),
    # --- units and calendar
    periods=word_set(
        """segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses
        año años década décadas siglo siglos"""
    ),
    measures=word_set(
        """km m cm mm kilómetro kilómetros metro metros centímetro centímetros milímetros milla
        millas kg g kilogramo kilogramos gramo gramos kilos tonelada toneladas litro litros grado
        grados hectárea hectáreas pies pulgadas acres kw mw vatios hz"""
    ),
    currencies=word_set("euro euros dólar dólares peso pesos libra libras yenes pesetas usd eur"),
    currency_symbols={"€": "euros", "$": "dólares", "£": "libras", "¥": "yenes"},
    months=word_list(
        """enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre"""
    ),
    month_abbreviations=word_list("ene feb mar abr may jun jul ago sept oct nov dic"),
    weekdays=word_list("lunes martes miércoles jueves viernes sábado domingo"),
    short_weekdays=word_list("lun mar* mié/mie jue vie sáb/sab dom"),
    before_hours=frozenset({"a las", "a la", "desde las", "hasta las", "de las", "entre las"}),
    opening_words=word_set("abre abren abierto abierta abiertos cierra cierran cerrado cerrada"),
    weekday_forms=word_set(
        """sábados domingos"""
    ),
    hour_words=word_set("h horas hs"),
    relative_days=word_set("ayer mañana anteayer"),
    present_days=word_set("hoy"),
    clock_words=word_set("mediodía medianoche"),
    centuries=word_set("siglo siglos"),
    titles=word_set(
        """sr sra srta dr dra don doña d prof presidente presidenta rey reina papa general coronel
        capitán ministro ministra alcalde alcaldesa gobernador gobernadora senador duque conde
        san santa obispo profesor profesora"""
    ),
    organisation_nouns=word_set("universidad partido banco iglesia ministerio"),
    name_particles=word_set("de del la las los y von van"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """sr sra srta sres sras dr dra dres dras d dña da prof profa lic ing arq gral cnel cap tte
        sgto almte mons fr sto sta s excmo excma ilmo ilma mtro mtra pbro rev hno hna ud uds vd vds
        st"""
    ),
    lowercase_titles=word_set("sr sra dr dra srta sres prof profa lic ing arq mons rev"),
    joining_abbreviations=word_set(
        """p.ej ej cf vs aprox p.d ca avda av c/ pza pl ctra urb dpto depto prov admón cía col jr"""
    ),
    counter_abbreviations=word_set(
        """s ss núm núms nº n no art arts pág págs pp p cap caps t vol vols fig figs tel tfno tlf
        sec ed n.º párr ap apdo inc km ene feb mar abr jun jul ago sept oct nov dic"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min seg hrs h ptas mill"),
    meridiem_abbreviations=word_set("a.m p.m am pm"),
    general_abbreviations=word_set(
        """ee.uu ff.aa jj.oo cc.oo rr.hh s.a s.l s.m s.s s.r.l c.v a.c d.c a.de.c d.de.c e.c etc
        cía hnos dto gob inst univ máx mín ext int izq dcha atte ss ud uds u.r.s.s ee.uu.a q.e.p.d
        r.i.p o.n.u lun mié jue vie sáb dom ayto pers adj adm admvo afmo alm apdo arch asoc atl
        aux bco bibl cast cént códs comp cta cte desc dicc dupdo ef entlo esc etim fasc fca fem
        fil fra geogr gral gram hist ibíd íd impr intr lám lat lit loc masc neg obs observ ortogr
        pdo pral ppal prof pról ptas pts ref reg rel rte sig tít trad trat trim últ vdo vol vulg
        intl oblig pobl bs.as gto"""
    ),
    capitalised_abbreviations=word_set("univ inst cía ltda"),
    longest_cut_word=7,
    final_consonants="nsrldz",
    abbreviations_that_are_words=word_set(
        """mar no cap ej inc ap da pl ing d s p t m g l h n ext int sec prov fig mons col"""
    ),
    spaced_abbreviations=word_set(
        """ee.uu ff.aa jj.oo cc.oo rr.hh p.ej a.m p.m a.c d.c a.de.c d.de.c e.c s.a s.l s.m p.d
        c.v o.n.u u.r.s.s q.e.p.d r.i.p bs.as"""
    ),
    list_endings=word_set("etc"),
    era_abbreviations=word_set("a.c d.c a.de.c d.de.c e.c"),
    strong_starters=word_set(
        """el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella
        su sus mi mis nuestro nuestra se no sí y o pero porque aunque si cuando mientras como
        donde quien en a de por para con sin desde hasta según durante tras entre sobre al del es
        son era eran fue fueron está están hay había también además sin luego después entonces
        ahora hoy ayer así ya más muchos muchas todos todas cada otro otra otros otras él ella
        ellos ellas yo nosotros usted qué quién cuál cuándo dónde cómo por sólo solo tampoco nadie
        nada algunos algunas"""
    ),
    weak_starters=word_set("gracias quizá quizás bueno bien tal vez"),
    subject_starters=word_set("él ella ellos ellas yo nosotros"),
    quotation_verbs=word_set(
        """dijo dice preguntó respondió contestó exclamó gritó añadió murmuró susurró replicó"""
    ),
    time_prepositions=word_set("a en hacia desde hasta sobre el la las los al"),
)  # fmt: skip
