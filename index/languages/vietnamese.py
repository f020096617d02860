"""The word tables of Vietnamese. Pure; `Language` documents each field.

Words are syllables, as they are written: "bao nhiêu" is two.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set("các những một mỗi mọi này đó kia ấy cái con chiếc cả vài nhiều từng")
_PRONOUNS = word_set("tôi anh chị em ông bà nó họ chúng ta mình ai gì")
_AUXILIARIES = word_set("""là được bị đã đang sẽ có thể phải cần nên vẫn từng hãy cũng ạ vậy nhỉ""")
_PREPOSITIONS = word_set(
    """của ở tại trong ngoài trên dưới từ đến với cho về bởi theo vào ra qua giữa trước sau để bằng
    do"""
)
_CONJUNCTIONS = word_set(
    "và hoặc hay nhưng mà thì vì nếu khi rằng như nên tuy dù còn cùng rất hơn nhất lại chỉ đều"
)
_NEGATIONS = word_set("không chưa chẳng chả đừng")

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    letters="ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưáàãâéèêíìóòõôúùýă",
    match_loss=-1.2,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    question_words=word_set("ai gì nào đâu sao mấy nhiêu"),
    question_types=by_phrase(
        {
            "who": "ai, của ai, người nào, những ai",
            "when": "khi nào, năm nào, lúc nào, bao giờ, ngày nào, thế kỷ nào, vào năm nào, "
            "hôm nào, mấy giờ, lúc mấy giờ, tháng nào, đến khi nào, từ khi nào, thứ mấy, "
            "ngày mấy",
            "where": "ở đâu, đâu, nơi nào, thành phố nào, nước nào, quốc gia nào",
            "how many": "bao nhiêu, mấy, bao nhiêu lần",
            "how much": "sâu bao nhiêu, dài bao nhiêu, "
            "bao nhiêu phần trăm, bao xa, "
            "cao bao nhiêu, rộng bao nhiêu, nặng bao nhiêu",
            "how old": "bao nhiêu tuổi, mấy tuổi",
            "how long": "bao lâu, trong bao lâu",
            "why": "tại sao, vì sao",
            "how": "như thế nào, làm thế nào, bằng cách nào",
            "other": "loại nào, loại gì, kiểu nào",
        }
    ),
    place_words=word_set(
        """ở tại trong ngoài trên dưới từ đến vào ra giữa gần cạnh bên phía nơi đâu này đó kia
        đây nhà đường phố quận huyện tỉnh thành làng xã nước khu vùng về qua sang tới lên
        xuống bắc nam đông tây"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "chết, thiệt mạng, tử vong, tử nạn, qua đời, hy sinh",
            "hurt": "bị thương",
            "missing": "mất tích",
            "arrested": "bị bắt, bắt giữ",
            "rescued": "được cứu, giải cứu, sơ tán",
        }
    ),
    free_words=word_set("miễn"),
    quantifiers=word_set(
        """tất cả mọi nhiều ít vài mấy từng nửa rưỡi đôi cặp chục tá hàng phần đa số toàn bộ gấp
        hầu hết lẻ chẵn một duy"""
    ),
    time_words=word_set(
        """khi sau trước lúc ngày đêm tối sáng chiều trưa năm tháng tuần xuân hè thu đông hôm nay
        mai thời kỷ kỳ giai đoạn đầu cuối giữa hiện tại ngay luôn thường giờ phút thập niên
        triều tết lễ mùa hạn sớm muộn mãi"""
    ),
    expression_words=by_phrase(
        {
            "money": "giá, phí, tiền, cước, lương, tốn, trả, thuê",
            "date": "năm, ngày, tháng",
            "percent": "phần trăm",
            "number": "số, lượng",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("là"),
    finite_forms_of_be=word_set("là"),
    prepositions=_PREPOSITIONS,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("vì bởi do nhờ"),
    reason_openers=(
        "vì", "bởi vì", "do",
    ),
    # --- numbers
    number_units=word_list("không một hai ba bốn năm sáu bảy tám chín"),
    number_scales={
        "mười": 10, "mươi": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000, "triệu": 10**6,
        "tỷ": 10**9,
        "tỉ": 10**9,
    },
    # --- units and calendar
    periods=word_set("giây phút giờ ngày đêm tuần tháng năm thế"),
    measures=word_set("km m cm mm kg g mét tấn lít độ dặm ha feet gam"),
    currencies=word_set("đồng đô usd euro vnd bảng curon cuaron rúp yên franc tệ"),
    currency_symbols={"$": "đô", "€": "euro", "£": "bảng", "₫": "đồng"},
    titles=word_set("ông bà tiến giáo vua tướng đại"),
    # --- sentence boundaries
    title_abbreviations=word_set("ts ths gs pgs bs ks cn ls đ/c tp tx tt h q p x mr mrs ms dr lm"),
    joining_abbreviations=word_set("đ vd tr st"),
    counter_abbreviations=word_set("số tr đ đt q p tel fax"),
    general_abbreviations=word_set("v.v vv tcn scn"),
    abbreviations_that_are_words=word_set("số h q p x đ cn"),
    spaced_abbreviations=word_set("v.v"),
    list_endings=word_set("v.v vv"),
    strong_starters=word_set(
        """các những một mỗi mọi này đó tôi anh chị em ông bà nó họ chúng và hoặc nhưng nếu khi vì
        tuy dù ở tại trong trên dưới từ đến với theo sau trước để do có không đã đang sẽ rất
        nhiều hôm năm ngày tháng đây người việc ngoài"""
    ),
    weak_starters=word_set("cảm xin vâng"),
    quotation_verbs=word_set("nói hỏi đáp trả kêu"),
)  # fmt: skip
