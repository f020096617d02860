"""The word tables of Arabic. Pure; `Language` documents each field.

Words are written without vowel signs, as folding leaves them.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set("هذا هذه هؤلاء ذلك تلك أولئك كل بعض جميع أي كلا كلتا عدة نفس غير")
_PRONOUNS = word_set(
    """أنا أنت نحن هو هي هم هن هما أنتم الذي التي الذين اللذان اللتان اللواتي ما من له لها لهم به
    بها بهم فيه فيها فيهم منه منها منهم عنه عنها عليه عليها عليهم إليه إليها إليهم لديه لديها
    بينهم"""
)
_AUXILIARIES = word_set(
    """كان كانت كانوا يكون تكون يكونوا ليس ليست قد سوف تم يتم أصبح أصبحت كما وكان وكانت فكان يمكن
    لقد وقد يجب"""
)
_PLACES = word_set("في من إلى على عن بين تحت فوق أمام خلف عند لدى حول نحو داخل خارج")
_PREPOSITIONS = _PLACES | word_set(
    "مع بعد قبل خلال منذ حتى دون بدون ضد ضمن عبر مثل بسبب لأجل وفي ومن وعلى ومع وإلى"
)
_CONJUNCTIONS = word_set(
    """و أو ثم لكن ولكن بل أن إن إذا لو لأن لأنه حيث كما عندما بينما أيضا فقط أكثر أقل جدا هنا هناك
    الآن وهو وهي والتي والذي وأن وإن فإن أنه أنها إنه إنها بأن كي لكي إلا إما"""
)
_NEGATIONS = word_set("لا لم لن ليس ليست غير دون بدون ما")

ARABIC = Language(
    code="ar",
    name="Arabic",
    stemmer="arabic",
    match_loss=0.35,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("يوجد"),
    question_words=word_set("من ما ماذا متى أين كيف لماذا لم كم هل أي أية بكم لمن ممن بماذا"),
    naming_verbs=word_set("يسمى تسمى يدعى تدعى سمي سميت"),
    question_types=by_phrase(
        {
            "who": "من هو, من هي, من الذي, من هم, من كان, من كانت, لمن, من",
            "when": "متى, في أي عام, في أي سنة, أي عام, في أي تاريخ, في أي قرن",
            "where": "أين, من أين, في أي مدينة, في أي بلد, في أي دولة",
            "how many": "كم, كم عدد, كم مرة, ما عدد, ما هو عدد",
            "how much": "بكم, كم نسبة, ما نسبة, ما مقدار",
            "how old": "كم عمر, كم كان عمر, كم يبلغ عمر, في أي سن",
            "how long": "كم من الوقت, كم من الزمن, كم المدة, كم مدة, كم استغرق, كم استغرقت",
            "why": "لماذا, لم, ما سبب, ما السبب",
            "how": "كيف",
            "yes or no": "هل",
            "other": "ما نوع, ما هو نوع, أي نوع من, ما هي أنواع, أي نوع",
        }
    ),
    expression_words=by_phrase(
        {
            "money": "كلف, كلفت, يكلف, تكلف, تكلفة, سعر, ثمن, أجرة, رسوم, راتب",
            "percent": "نسبة",
            "number": "عدد",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("كان كانت كانوا يكون تكون"),
    finite_forms_of_be=word_set("كان كانت"),
    yes_no_openers=word_set("هل"),
    prepositions=_PREPOSITIONS,
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("لأن لأنه لأنها بسبب سبب نتيجة بفضل"),
    # --- numbers
    number_units=word_list("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"),
    number_tens=word_list("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون"),
    number_scales={
        "اثنين": 2, "ثلاث": 3, "أربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثماني": 8, "تسع": 9,
        "عشرة": 10, "عشر": 10, "عشرين": 20, "ثلاثين": 30, "أربعين": 40, "خمسين": 50, "ستين": 60,
        "سبعين": 70, "ثمانين": 80, "تسعين": 90, "مئة": 100, "مائة": 100, "ألف": 1000, "آلاف": 1000,
        "مليون": 10**6, "ملايين": 10**6, "مليار": 10**9, "مليارات": 10**9,
    },
    number_plurals=word_set("عشرات مئات"),
    ordinals=word_list("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"),
    fractions=word_set("نصف ثلث ربع نسبة"),
    percent_units=word_set("بالمئة بالمائة"),
    frequency_units=word_set("مرات مرة"),
    # --- units and calendar
    periods=word_set(
        """ثانية ثوان دقيقة دقائق ساعة ساعات يوم أيام يوما ليلة أسبوع أسابيع شهر أشهر شهرا شهور سنة
        سنوات عام أعوام عاما عقد عقود قرن قرون"""
    ),
    measures=word_set(
        """كم م سم ملم كيلومتر كيلومترات متر أمتار مترا ميل ميلا أميال كيلوغرام غرام طن أطنان لتر
        درجة هكتار قدم"""
    ),
    currencies=word_set("دولار دولارات دولارا يورو دينار ريال درهم جنيه ليرة"),
    currency_symbols={"$": "دولار", "€": "يورو", "£": "جنيه"},
    months=word_list(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
    ),
    month_abbreviations=word_list(
        "إبريل يونية يوليه كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين"
    ),
    weekdays=word_list("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    relative_days=word_set("أمس غدا"),
    present_days=word_set("اليوم"),
    centuries=word_set("القرن قرن قرون"),
    titles=word_set(
        "السيد السيدة الدكتور الرئيس الملك الملكة البابا الجنرال الوزير الأمير القديس الإمبراطور"
    ),
    # --- sentence boundaries
    title_abbreviations=word_set("د أ م ا.د أ.د ب"),
    lowercase_titles=word_set("د أ م أ.د"),
    joining_abbreviations=word_set(""),
    counter_abbreviations=word_set("ص ط ج ت ف"),
    general_abbreviations=word_set("ق.م هـ م إلخ الخ"),
    list_endings=word_set("إلخ الخ"),
    abbreviations_that_are_words=word_set(""),
    quotation_verbs=word_set("قال قالت سأل سألت أجاب أجابت صاح صرخ أضاف همس"),
    spaced_abbreviations=word_set("ق.م أ.د"),
)  # fmt: skip
