"""The word tables of Japanese. Pure; `Language` documents each field.

Words are not separated by spaces, so terms are characters and their pairs.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

_PARTICLES = word_set(
    "は が を に で と も の へ や か から まで より など です ます だ た て し する した"
)

JAPANESE = Language(
    code="ja",
    name="Japanese",
    match_loss=2.0,
    stop_words=_PARTICLES,
    question_words=word_set(
        """誰 だれ 何 なに なん 何時 いつ どこ どの どれ どちら どう どんな なぜ 何故 いくつ いくら
        どのくらい どれくらい どのように 何人 何年 何歳 か"""
    ),
    question_types=by_phrase(
        {
            "who": "誰, だれ, どなた",
            "when": "いつ, 何年, 何時, 何月, 何日, 何世紀",
            "where": "どこ, どの国, どの都市, どちら",
            "how many": "何人, 何個, 何回, いくつ, 何種類, 何本, 何台",
            "how much": "いくら, どれくらい, どのくらい, 何パーセント, 何メートル, 何キロ",
            "how old": "何歳, いくつの時",
            "how long": "何年間, 何日間, 何時間, どのくらいの期間, どれくらいの期間",
            "why": "なぜ, 何故, どうして",
            "how": "どのように, どうやって, どう",
        }
    ),
    negations=word_set("ない なかった ません 不 非 無 未"),
    number_scales={"万": 10**4, "億": 10**8},
    periods=word_set("秒 分 時間 日 週 週間 月 年 年間 世紀"),
    currencies=word_set("円 ドル ユーロ ポンド"),
    currency_symbols={"¥": "円", "$": "ドル", "€": "ユーロ"},
    months=word_list("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    weekdays=word_list("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
)  # fmt: skip
