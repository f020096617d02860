"""The word tables of Hebrew. Pure; `Language` documents each field.

Words are written without vowel signs. Abbreviations in Hebrew have a mark inside or behind and no
full stop; those here are the few that are also written with one.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    "זה זו זאת אלה אלו אותו אותה אותם אותן כל כלל כמה מספר רוב שאר הזה הזאת האלה"
)
_PRONOUNS = word_set(
    """אני אתה את אנחנו אתם אתן הוא היא הם הן עצמו עצמה עצמם לי לך לו לה לנו לכם להם להן שלי שלך
    שלו שלה שלנו שלכם שלהם שלהן אותי אותך אותנו אתכם בו בה בהם בהן ממנו ממנה מהם מהן עליו עליה
    עליהם אליו אליה אליהם אשר"""
)
_AUXILIARIES = word_set(
    """היה הייתה היתה היו יהיה תהיה יהיו להיות הוא היא הינו הינה יש אין ישנו ישנה ישנם יכול יכולה
    יכולים יכולות צריך צריכה צריכים ניתן אפשר מותר חייב חייבת חייבים נהיה"""
)
_PLACES = word_set("ב ל מ אל על ליד מעל מתחת בתוך מתוך מול לפני מאחורי בין סביב אצל עד דרך לעבר")
_PREPOSITIONS = _PLACES | word_set(
    """של את עם בלי ללא אחרי במשך בזמן בגלל בשביל עבור כמו נגד לפי כלפי לגבי אודות מאז תוך מלבד
    חוץ במקום באמצעות בעזרת למען מפני כדי לאחר מן"""
)
_CONJUNCTIONS = word_set(
    """ו ש כש או אבל אך אולם כי אם גם רק אף כך לכן אז כאשר בעוד למרות אלא וכן כן כבר עוד מאוד יותר
    פחות פה כאן שם עכשיו כיצד כאילו מכיוון משום היות שכן וגם ואז ולכן"""
)
_NEGATIONS = word_set("לא אל אין בלי ללא אינו אינה אינם אף לעולם מעולם שום")

HEBREW = Language(
    code="he",
    name="Hebrew",
    stemmer="hebrew",
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    framing_words=word_set("מישהו"),
    question_words=word_set(
        """מי מה מהו מהי מהם מהן מיהו מיהי מתי איפה היכן לאן מאין מאיפה מניין איך כיצד כמה בכמה למה
        מדוע האם איזה איזו אילו איזהו באיזה באיזו באילו מאיזה מאיזו לאיזה לאיזו ממתי למי ממי"""
    ),
    naming_verbs=word_set("קוראים קראו נקרא נקראת נקראים מכונה מכונים שמו שמה"),
    question_types=by_phrase(
        {
            "who": "מי, של מי, את מי, למי, ממי, עם מי, מיהו, מיהי, על ידי מי",
            "when": "מתי, ממתי, עד מתי, מאז מתי, באיזו שנה, באיזה שנה, באיזה יום, באיזה חודש, "
            "באיזה תאריך, באיזו שעה, באיזה שעה, באיזו מאה",
            "where": "איפה, היכן, לאן, מאין, מאיפה, מהיכן, באיזו עיר, באיזו מדינה, באיזה מקום, "
            "באיזו ארץ",
            "how many": "כמה, כמה פעמים",
            "how much": "כמה עולה, כמה עולים, כמה עולות, כמה עלה, כמה עלתה, כמה כסף, בכמה, "
            "כמה שוקל, כמה שוקלת, כמה שוקלים, כמה אחוזים, איזה אחוז",
            "how old": "בן כמה, בת כמה, בני כמה, באיזה גיל",
            "how long": "כמה זמן, תוך כמה זמן",
            "why": "למה, מדוע, מה הסיבה, מאיזו סיבה",
            "how": "איך, כיצד, באיזה אופן, באיזו דרך",
            "yes or no": "האם",
            "other": "איזה סוג, מאיזה סוג, איזה סוג של, אילו סוגים",
        }
    ),
    expression_words=by_phrase(
        {
            "money": "עולה, עולים, עולות, עלה, עלתה, מחיר, מחירו, תשלום, עלות, שכר, תעריף",
            "date": "שנה, תאריך, חודש",
            "percent": "אחוז, שיעור",
            "number": "מספר",
            "duration": "נמשך, נמשכה, נמשכו, אורכת, אורך",
            "measure": "גובה, רוחב, משקל, קוטר, שטח, מרחק, מהירות",
        }
    ),
    type_nouns=by_phrase(
        {
            "when": "שנה, תאריך, יום, חודש, תקופה, עשור",
            "where": "עיר, מדינה, ארץ, מקום, אזור, יבשת",
            "how much": "אחוז, סכום, שיעור, מחיר, גובה, אורך, רוחב, משקל, קוטר, שטח",
            "who": "אדם, נשיא, מחבר",
            "how old": "גיל",
            "why": "סיבה",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("היה הייתה היתה היו יהיה תהיה יהיו להיות הוא היא הם הן"),
    finite_forms_of_be=word_set("היה הייתה היתה היו הוא היא"),
    yes_no_openers=word_set("האם"),
    prepositions=_PREPOSITIONS,
    place_prepositions=_PLACES,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("כי בגלל מפני משום מכיוון לכן כיוון עקב בעקבות סיבה הסיבה בזכות"),
    definition_verbs=word_set("נקרא נקראת מכונה פירושו משמעו"),
    # --- numbers
    number_units=word_list("אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע"),
    number_tens=word_list("עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים"),
    number_scales={
        "אחד": 1, "שניים": 2, "שני": 2, "שתי": 2, "שלושה": 3, "ארבעה": 4, "חמישה": 5,
        "שישה": 6, "שבעה": 7, "תשעה": 9, "עשר": 10, "עשרה": 10, "מאה": 100, "מאות": 100,
        "מאתיים": 200, "אלף": 1000, "אלפים": 1000, "אלפיים": 2000, "מיליון": 10**6,
        "מיליוני": 10**6, "מיליארד": 10**9,
    },
    number_plurals=word_set("עשרות"),
    ordinals=word_list("ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי"),
    ambiguous_ordinals=word_set("שני"),
    fractions=word_set("חצי שליש רבע מחצית אחוז אחוזים"),
    percent_units=word_set("אחוז אחוזים"),
    frequency_words=word_set("פעמיים"),
    frequency_units=word_set("פעמים"),
    # --- units and calendar
    periods=word_set(
        """שנייה שניות דקה דקות שעה שעות שעתיים יום ימים יומיים לילה לילות שבוע שבועות שבועיים חודש
        חודשים חודשיים שנה שנים שנתיים שנות עשור עשורים"""
    ),
    measures=word_set(
        """מ מטר מטרים סנטימטר סנטימטרים מילימטר קילומטר קילומטרים מייל גרם קילוגרם קילו טון טונות
        ליטר מעלות דונם הקטר"""
    ),
    currencies=word_set("שקל שקלים שקלים יורו דולר דולרים לירות אגורות כתרים"),
    currency_symbols={"₪": "שקלים", "$": "דולר", "€": "יורו", "£": "לירות"},
    months=word_list("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
    month_abbreviations=word_list(
        """בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
        תשרי חשוון כסלו טבת שבט אדר ניסן אייר סיוון תמוז אלול"""
    ),
    relative_days=word_set("אתמול מחר שלשום מחרתיים"),
    present_days=word_set("היום"),
    clock_words=word_set("בצהריים חצות"),
    centuries=word_set("המאה"),
    titles=word_set("מר גברת ד פרופסור נשיא מלך מלכה המלך המלכה הנשיא השר שר רב הרב ראש דוקטור"),
    # --- sentence boundaries
    title_abbreviations=word_set("פרופ דר אינג"),
    lowercase_titles=word_set("פרופ דר אינג"),
    counter_abbreviations=word_set("מס עמ רח טל שד סע פס ת.ד ת.ז"),
    general_abbreviations=word_set("ת.ד ת.ז נ.ב"),
    quotation_verbs=word_set(
        """אמר אמרה שאל שאלה ענה ענתה השיב השיבה צעק צעקה הוסיף הוסיפה לחש לחשה קרא קראה אמרו"""
    ),
)  # fmt: skip
