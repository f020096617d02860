"""The word tables of Korean. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

KOREAN = Language(
    code="ko",
    name="Korean",
    stemmer="korean",
    match_loss=1.1,
    stop_words=word_set(
        """있어요 돼요 되나요 될까요 해요 하나요 되죠 예요 이에요
        있나 있나요 있는가 있습니까 있습니다 없나 있으며 있고 이 그 저 것 수 등 및 또는
        그리고 그러나 하지만 그래서 또한 더 가장 매우 이는 이것 그것 그는 그녀는 있다 있는
        있었다 없다 한다 하는 했다 된다 되는 됐다 되었다 대한 위해 위한 통해 따라 의해 같은
        다른 모든 각 제 우리 나 너 나는 너는 우리는 때 중 후 전 안 못"""
    ),
    question_words=word_set(
        """누구 누가 누구의 누구를 누구인가 무엇 무엇을 무엇이 무엇인가 무엇입니까 뭐 뭘 언제
        언제인가 어디 어디에 어디에서 어디서 어디인가 왜 어떻게 어떤 어느 몇 얼마 얼마나 무슨
        인가 입니까 인가요 언제까지 언제부터 어디까지 어디부터 얼마예요 누구예요 뭐예요 몇시 며칠"""
    ),
    question_types=by_phrase(
        {
            "who": "누구, 누가, 누구의, 누구를, 누구인가, 누구입니까",
            "when": "언제, 언제인가, 몇 년, 몇 년도, 몇 월, 며칠, 어느 해, 몇 세기, 몇 시, "
            "몇 월 며칠, 무슨 요일, 무슨 날, 몇 일, 몇시, 몇년",
            "where": "어디, 어디에, 어디에서, 어디서, 어디인가, 어느 나라, 어느 도시",
            "how many": "몇, 몇 명, 몇 개, 몇 번",
            "how much": "얼마, 얼마나, 몇 퍼센트",
            "how old": "몇 살, 몇 세",
            "how long": "얼마 동안, 얼마나 오래, 몇 년 동안, 몇 시간",
            "why": "왜",
            "how": "어떻게",
        }
    ),
    place_words=word_set(
        """여기 거기 저기 곳 근처 옆 앞에 뒤에 위에 아래 안에 밖에 사이 온라인 집 쪽 길 층"""
    ),
    place_endings=word_set("에 에서 에는 에도 에선 에서는 으로 로 에만 에서만 까지 부터"),
    casualty_words=by_phrase(
        {
            "dead": "사망, 숨졌, 숨진, 숨지, 목숨을, 죽었, 죽은, 죽어",
            "hurt": "다쳤, 다친, 다치, 부상",
            "missing": "실종",
            "arrested": "체포, 구속",
            "rescued": "구조, 대피",
        }
    ),
    free_words=word_set("무료 공짜"),
    quantifiers=word_set(
        """모든 모두 많은 많이 적은 여러 몇몇 일부 대부분 대다수 절반 수십 수백 수천 수만 두배
        다수 소수 전체 전부 하나 쌍 없"""
    ),
    time_words=word_set(
        """때 동안 이후 이전 전에 전까지 후에 뒤에 매일 매주 매달 매년 매월 항상 언제나 봄 여름
        가을 겨울 아침 점심 저녁 밤에 새벽 오전 오후 정오 자정 낮에 어제 오늘 내일 모레 지금
        현재 당시 나중에 먼저 처음 마지막 초기 말기 중반 년 일에 일부터 일까지 시에 시부터
        시까지 주말 평일 휴일 명절 설날 추석 요일 세기 시대 시절 시기 기간 무렵 올해 작년 내년
        연말 연초 즉시 곧 이미 전쟁 하면 되면 자마자"""
    ),
    quotation_verbs=word_set(
        "말했다 물었다 외쳤다 대답했다 소리쳤다 말했습니다 물었습니다 속삭였다"
    ),
    negations=word_set("안 못 아니다 없다 아닌 않다 않는 않았다"),
    reason_words=word_set(
        """때문에 때문이다 때문입니다 때문 왜냐하면 이유 원인 덕분에 그래서 따라서"""
    ),
    reason_openers=(
        "왜냐하면",
    ),
    reason_closers=(
        "때문에", "탓에", "덕분에",
    ),
    number_scales={
        "백": 100, "천": 1000, "만": 10**4, "억": 10**8,
        "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
        "열": 10, "열두": 12, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50,
    },
    periods=word_set("초 분 시간 일 주 개월 월 년 세기 동안"),
    currencies=word_set("원 달러 유로 파운드 엔"),
    currency_symbols={"₩": "원", "$": "달러", "€": "유로"},
    months=word_list("1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월"),
    weekdays=word_list("월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
)  # fmt: skip
