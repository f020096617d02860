"""The word tables of Portuguese. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_ARTICLES = word_set("o a os as um uma uns umas")
_DETERMINERS = _ARTICLES | word_set(
    """este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu minha meus
    minhas teu tua seu sua seus suas nosso nossa nossos nossas cada todo toda todos todas outro
    outra outros outras mesmo mesma mesmos mesmas algum alguma alguns algumas nenhum nenhuma
    vários várias ambos ambas tal tais qualquer muito muita muitos muitas pouco pouca poucos
    poucas tanto tanta cujo cuja cujos cujas"""
)
_PRONOUNS = word_set(
    """eu tu ele ela nós vós eles elas você vocês me te se nos lhe lhes mim ti si que quem isto isso
    aquilo algo nada alguém ninguém onde quando como"""
)
_AUXILIARIES = word_set(
    """sou és é somos são era eras éramos eram fui foi fomos foram ser sido sendo seja sejam
    será serão seria seriam fosse estou está estamos estão estava estavam esteve estar
    estado tenho tem temos têm tinha tinham teve tiveram ter tido há havia houve haver pode
    podem podia podiam pôde poderá poderia poder deve devem devia vai vão ia iam posso
    podemos devo"""
)
_PLACES = word_set(
    """em no na nos nas num numa a ao aos à às de do da dos das dum duma desde até sobre entre por
    pelo pela pelos pelas para sob perante após"""
)
_PREPOSITIONS = _PLACES | word_set(
    """com sem segundo contra durante mediante neste nesta nesse nessa naquele naquela deste desta
    desse dessa daquele daquela disso nisso disto nisto"""
)
_CONJUNCTIONS = word_set(
    """e ou nem mas porém porque pois se embora enquanto como quando também mais menos muito já
    ainda assim então depois antes além só apenas tão bem sempre logo"""
)
_NEGATIONS = word_set("não nunca jamais nada ninguém nenhum nenhuma nem sem")

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    letters="ãõçêáâàéíóú",
    stemmer="portuguese",
    match_loss=0.25,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set(
        """posso devo existe acontece aconteceu passa faço faz fazer dar dá volta voltam
        voltar saber sabe sabem quero queria exatamente realmente normalmente alguém
        ir vou ver usar deu deram dei lugar"""
    ),
    greetings=word_set("olá ola oi"),
    question_words=word_set(
        "quê qual quais quanto quanta quantos quantas aonde cadê porquê quem quando onde"
    ),
    naming_verbs=word_set(
        """chama chamam chamava chamavam chamou chamado chamada chamados chamadas denomina
        denominado denominada"""
    ),
    question_types=by_phrase(
        {
            "who": "quem, de quem, a quem, por quem",
            "when": "quando, em que ano, que ano, em que data, em qual ano, "
            "a que horas, que horas, em que mês, em que mes, até quando, ate quando, desde "
            "quando, a partir de quando, em que dia, que dia, que dias, quais dias, "
            "em que horário, qual o horário, qual é o horário",
            "where": "onde, aonde, de onde, em que cidade, em que país",
            "how many": "quantos, quantas, quantas vezes, quanta gente, de quanto em quanto tempo",
            "how much": "quanto, quanta, qual a porcentagem, qual a percentagem",
            "how old": "quantos anos tem, quantos anos tinha, que idade, qual a idade",
            "how long": "quanto tempo, por quanto tempo, quanto dura, quanto demora",
            "why": "por que, porque, por quê, porquê",
            "how": "como",
            "other": "que tipo de, que tipos de, qual tipo de, qual o tipo de, "
            "qual é o tipo de, que espécie de",
        }
    ),
    place_words=word_set(
        """aqui ali lá aí cá fora dentro acima abaixo perto longe junto frente atrás onde online
        casa norte sul leste oeste rua praça avenida redor através"""
    ),
    passive_auxiliaries=word_set("foi foram sido"),
    agent_prepositions=word_set("por pelo pela pelos pelas"),
    casualty_words=by_phrase(
        {
            "dead": "mort, morr, falec, vítimas mortais, afog",
            "hurt": "ferid, feriu",
            "missing": "desaparec",
            "arrested": "detid, preso, presos",
            "rescued": "resgat, evacu",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "ano, anos, década, século, data, mês, época, período",
            "day": "dia",
            "time": "hora, horas, tempo",
            "percent": "porcentagem, percentagem, proporção, taxa",
            "number": "número, quantidade, soma, total",
            "money": "dinheiro, quota, anuidade, custa, custam, custou, custar, "
            "custaram, custo, preço, preços, tarifa, "
            "mensalidade, paga, pagam, pagar, pagou, vale, salário",
            "duration": "dura, durou, duração, durar, demora, demoram",
            "measure": "altura, comprimento, largura, profundidade, distância, peso, pesa, "
            "tamanho, velocidade, temperatura, área, diâmetro",
            "frequency": "frequência",
            "reason": "razão, motivo, causa",
        }
    ),
    free_words=word_set(
        "grátis gratuito gratuita gratuitos gratuitas livre"
    ),
    quantifiers=word_set(
        """todos todas todo toda ambos ambas vários várias muitos muitas muito muita
        poucos poucas alguns algumas nenhum nenhuma ninguém cada metade dobro triplo
        dezenas centenas milhares maioria par nada dúzias"""
    ),
    time_words=word_set(
        """quando depois após antes durante enquanto desde sempre nunca anualmente
        primavera verão outono inverno manhã tarde noite meio-dia meia-noite
        madrugada início fim final meados natal páscoa guerra época então agora
        logo hoje atualmente diariamente úteis feriados"""
    ),
    type_nouns=by_phrase(
        {
            "when": "ano, anos, data, dia, mês, década, século, época, período",
            "where": "cidade, país, estado, lugar, local, continente, região, província",
            "how much": "número, porcentagem, percentagem, quantidade, proporção, taxa, valor",
            "who": "pessoa, presidente, autor, nome",
            "how old": "idade",
            "why": "razão, motivo, causa",
        }
    ),
    articles=_ARTICLES,
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set(
        "sou é somos são era eram foi foram ser sido será serão está estão estava"
    ),
    finite_forms_of_be=word_set("é são era eram foi foram"),
    yes_no_openers=word_set("é são era eram foi foram está estão há pode podem tem têm "
        "posso podemos dá houve preciso"),
    prepositions=_PREPOSITIONS,
    locatives=word_set("em no na nos nas ao à"),
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("porque devido causa razão motivo pois graças"),
    reason_openers=(
        "porque", "devido a", "devido ao", "devido à", "já que", "por causa de",
        "por causa do", "por causa da", "pois",
    ),
    definition_verbs=word_set("significa chama chamado chamada define denomina denominado"),
    # --- numbers
    number_units=word_list("zero um dois três quatro cinco seis sete oito nove"),
    number_teens=word_list(
        "dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
    ),
    number_tens=word_list("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    number_scales={
        "cem": 100, "cento": 100, "mil": 1000, "milhão": 10**6, "milhões": 10**6,
        "bilhão": 10**9, "bilhões": 10**9,
    },
    number_hundreds=word_list(
        """cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos
        novecentos"""
    ),
    number_joints=word_set("e"),
    number_forms={
        "uma": 1, "duas": 2, "duzentas": 200, "trezentas": 300, "quatrocentas": 400,
        "quinhentas": 500, "seiscentas": 600, "setecentas": 700, "oitocentas": 800,
        "novecentas": 900,
    },
    number_plurals=word_set("dezenas centenas milhares dúzias"),
    ordinals=word_list("primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo"),
    fractions=word_set("metade terço terços quartos porcentagem percentagem"),
    percent_units=word_set("porcento"),
    frequency_units=word_set("vezes vez"),
    # --- units and calendar
    periods=word_set(
        """segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês meses
        ano anos década décadas século séculos"""
    ),
    measures=word_set(
        """km m cm mm quilômetro quilômetros quilómetro quilómetros metro metros centímetro
        centímetros milha milhas kg g quilograma quilogramas quilos grama gramas tonelada toneladas
        litro litros grau graus hectare hectares pés polegadas kw mw watts hz"""
    ),
    currencies=word_set("euro euros dólar dólares real reais escudos libra libras usd eur brl"),
    currency_symbols={"€": "euros", "$": "dólares", "£": "libras", "¥": "ienes"},
    months=word_list(
        """janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro"""
    ),
    month_abbreviations=word_list("jan fev mar abr mai jun jul ago set out nov dez"),
    weekdays=word_list(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
    ),
    short_weekdays=word_list(
        "seg/segunda*/segundas* ter*/terça*/terças* qua/quarta*/quartas* qui/quinta*/quintas*"
        " sex*/sexta*/sextas* sáb/sab dom*"
    ),
    before_hours=frozenset({"às", "à", "das", "até às", "pelas", "desde as"}),
    opening_words=word_set("abre abrem aberto aberta fecha fecham fechado fechada"),
    weekday_forms=word_set(
        """segundas terças quartas quintas sextas sábados domingos segundas-feiras terças-feiras
        quartas-feiras quintas-feiras sextas-feiras"""
    ),
    hour_words=word_set("h hora horas"),
    relative_days=word_set("ontem amanhã anteontem"),
    present_days=word_set("hoje"),
    clock_words=word_set("meio-dia meia-noite"),
    centuries=word_set("século séculos"),
    titles=word_set(
        """sr sra srta dr dra prof profa dom dona d presidente rei rainha papa general coronel
        capitão ministro ministra prefeito prefeita governador senador duque conde são santo santa
        bispo professor professora"""
    ),
    organisation_nouns=word_set("universidade partido banco igreja ministério"),
    name_particles=word_set("de do da dos das e von van"),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """sr sra srs sras srta dr dra drs dras d dna prof profa profs eng enga arq gen cel cap
        ten sgt alm mons fr sto sta s exmo exma ilmo ilma pe dom v.exa v.sa rev st des min adv
        exa"""
    ),
    lowercase_titles=word_set("sr sra dr dra srs sras srta prof profa eng"),
    joining_abbreviations=word_set("p.ex ex cf vs aprox ca av r pç trav al rod estr lg pça"),
    counter_abbreviations=word_set(
        """n nº n.º núm num art arts pág págs pp p cap caps t vol vols fig figs tel sec séc ed
        par inc jan fev mar abr jun jul ago set out nov dez"""
    ),
    measure_abbreviations=word_set("km kg m cm mm g l min seg hrs h mi bi tri"),
    meridiem_abbreviations=word_set("a.m p.m am pm"),
    general_abbreviations=word_set(
        """e.u.a eua s.a ltda lda cia etc a.c d.c e.c a.e.c dept depto dep gov univ inst máx mín
        obs ref tít trad org orgs c.v o.n.u u.r.s.s jr fls séc adj adm adv agric anat aprox arit
        arquit bibl biol bot bras cient cód comp compl contab desc ecles econ elem esc esp etim
        fem filos fís fr geogr gram hist ingl jur lat lit loc masc med mús neol num obr p.f parág
        prod pron quím reg rel sociol subst suc teol tip tb vs vl adm atte gob cx pç qtd resp fed"""
    ),
    capitalised_abbreviations=word_set("univ inst cia ltda lda jr"),
    longest_cut_word=7,
    final_consonants="srlmz",
    abbreviations_that_are_words=word_set(
        """mar set out par inc cap al r ten des min s d p t m g l h n ex dom ed fig org sec pe"""
    ),
    spaced_abbreviations=word_set(
        "p.ex a.m p.m a.c d.c e.c a.e.c e.u.a s.a o.n.u u.r.s.s v.exa v.sa"
    ),
    list_endings=word_set("etc"),
    era_abbreviations=word_set("a.c d.c e.c a.e.c"),
    strong_starters=word_set(
        """o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu
        sua seus suas meu minha nosso nossa se não sim e ou mas porém porque embora quando
        enquanto como onde quem em no na nos nas ao à de do da dos das por pelo pela para com
        sem desde até segundo durante após entre sobre é são era eram foi foram está estão há
        havia também além depois então agora hoje ontem assim já mais muitos muitas todos todas
        cada outro outra outros outras ele ela eles elas eu nós você que qual quanto isso isto
        nada ninguém alguns algumas"""
    ),
    weak_starters=word_set("obrigado obrigada talvez bem"),
    subject_starters=word_set("ele ela eles elas eu nós isso isto"),
    quotation_verbs=word_set(
        "disse diz perguntou respondeu exclamou gritou acrescentou murmurou sussurrou replicou"
    ),
    time_prepositions=word_set("a às em no na por volta desde até o"),
)  # fmt: skip
