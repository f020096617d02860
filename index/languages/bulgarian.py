"""The word tables of Bulgarian. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """този тази това тези онзи онази онова онези един една едно едни всеки всяка всяко всички друг
    друга друго други мой моя мое мои твой свой своя свое свои негов негова негово негови неин нейна
    техен техни наш наша нашия някой някоя някои никой никоя същият същата същото такъв такава
    такива много повече няколко"""
)
_PRONOUNS = word_set(
    """аз ти той тя то ние вие те мен ме теб те него го нея я нас ни вас ви тях ги му ѝ им се си
    който
    която което които чийто чиято нищо нещо сам сама сами"""
)
_AUXILIARIES = word_set(
    """съм си е сме сте са бях беше бяха бил била било били бъде бъдат ще щеше има имат имаше няма
    нямаше може могат можеше трябва трябваше да"""
)
_PLACES = word_set("в във на от до към при под над пред зад край около между през из")
_PREPOSITIONS = _PLACES | word_set("за с със без по след преди според срещу освен чрез относно")
_CONJUNCTIONS = word_set(
    """и или но а че ако когато докато защото тъй като така също само вече още най не обаче затова
    нито как тук там сега тогава винаги никога"""
)
_NEGATIONS = word_set("не няма нямаше никой никоя нищо никога без нито")

BULGARIAN = Language(
    code="bg",
    name="Bulgarian",
    letters="ѝ",
    stemmer="bulgarian",
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    question_words=word_set(
        """кой коя кое кои кого кому какво какъв каква какви кога къде откъде накъде защо колко
        чий чия
        чие чии"""
    ),
    naming_verbs=word_set("казва казват казваше нарича наричат наричаше наричали"),
    question_types=by_phrase(
        {
            "who": "кой, кого, кому, кои, от кого",
            "when": "кога, през коя година, коя година, от кога, през кой век",
            "where": "къде, откъде, накъде, в кой град, в коя държава",
            "how many": "колко, колко пъти, колко често",
            "how much": "колко висок, колко голям, колко процента, колко далеч",
            "how old": "на колко години, колко годишен",
            "how long": "колко дълго, колко време, колко дълъг",
            "why": "защо, поради каква причина",
            "how": "как, по какъв начин",
            "other": "какъв тип, какъв вид, какви видове, от какъв тип",
        }
    ) ,
    type_nouns=by_phrase(
        {
            "when": "година, ден, дата, век, месец",
            "where": "град, държава, страна, място",
            "how much": "брой, процент, дял, количество",
            "who": "човек, президент, автор",
            "how old": "възраст",
            "why": "причина",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("съм си е сме сте са бях беше бяха бил била било били бъде бъдат"),
    finite_forms_of_be=word_set("е са беше бяха"),
    yes_no_openers=word_set("има може е са"),
    prepositions=_PREPOSITIONS,
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("защото затова поради причина"),
    definition_verbs=word_set("означава нарича наричат"),
    # --- numbers
    number_units=word_list("нула един два три четири пет шест седем осем девет"),
    number_teens=word_list(
        """десет единадесет дванадесет тринадесет четиринадесет петнадесет шестнадесет седемнадесет
        осемнадесет деветнадесет"""
    ),
    number_tens=word_list(
        "двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет"
    ),
    number_scales={
        "две": 2, "сто": 100, "хиляда": 1000, "хиляди": 1000, "милион": 10**6, "милиона": 10**6,
        "милиард": 10**9, "милиарда": 10**9,
    },
    number_plurals=word_set("стотици десетки милиони"),
    ordinals=word_list("първи втори трети четвърти пети шести седми осми девети десети"),
    fractions=word_set("половина половината процента"),
    percent_units=word_set("процента процент"),
    frequency_words=word_set("ежедневно ежегодно веднъж"),
    frequency_units=word_set("пъти"),
    # --- units and calendar
    periods=word_set(
        """секунди минута минути час часа часове ден дни нощ седмица седмици месец месеца години
        година
        десетилетие десетилетия век века"""
    ),
    measures=word_set(
        """км м см мм километра метра сантиметра кг г грама килограма тона литра градуса"""
    ),
    currencies=word_set("лв лев лева евро долара паунда"),
    currency_symbols={"€": "евро", "$": "долара", "£": "паунда"},
    months=word_list(
        "януари февруари март април май юни юли август септември октомври ноември декември"
    ),
    weekdays=word_list("понеделник вторник сряда четвъртък петък събота неделя"),
    relative_days=word_set("вчера утре"),
    present_days=word_set("днес"),
    clock_words=word_set("полунощ обед"),
    centuries=word_set("век века"),
    titles=word_set("г-н г-жа д-р проф президент цар крал кралица папа генерал министър епископ"),
    organisation_nouns=word_set("университет банка партия църква"),
    # --- sentence boundaries
    title_abbreviations=word_set("проф доц инж акад св ген полк кап арх о гл г-н д-р"),
    lowercase_titles=word_set("проф доц инж акад св ген полк арх гл"),
    joining_abbreviations=word_set(
        """т.е т.нар напр вж срв ок пр.хр ул бул гр с кв ж.к лат англ т.н"""
    ),
    counter_abbreviations=word_set("стр с бр чл ал т вх ет ап тел фиг табл гл"),
    measure_abbreviations=word_set("г гг в вв хил млн млрд лв ст км м см мм кг мин сек ч л"),
    general_abbreviations=word_set("и.т.н др пр пр.н.е н.е сл.хр"),
    abbreviations_that_are_words=word_set("с в о т м г ч ал ок пр кап гр св л"),
    spaced_abbreviations=word_set("т.е т.н пр.н.е н.е пр.хр сл.хр и.т.н ж.к"),
    list_endings=word_set("и.т.н др"),
    era_abbreviations=word_set("пр.н.е н.е сл.хр"),
    strong_starters=word_set(
        """той тя то те аз ние вие този тази това тези един една едно и но а ако когато докато
        защото
        затова така тук там сега тогава обаче също не няма има в във на от до при под пред след
        преди
        през за с със без по според освен кой какво кога къде защо колко как неговият неговата
        нейният техните всички много някои вчера днес утре по-късно накрая"""
    ),
    weak_starters=word_set("благодаря може да не"),
    subject_starters=word_set("той тя те аз ние това"),
    quotation_verbs=word_set("каза казва попита извика отговори прошепна продължи"),
    time_prepositions=word_set("в във на през до от след преди около"),
)  # fmt: skip
