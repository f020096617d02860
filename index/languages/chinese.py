"""The word tables of Chinese. Pure; `Language` documents each field.

Words are not separated by spaces, so terms are characters and their pairs, and the small words are
those of them that carry no subject.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

_PARTICLES = word_set(
    """的 了 在 是 和 与 與 及 或 也 都 就 而 之 其 以 于 於 为 為 被 把 将 將 从 從 到 对 對 所 着
    著 过 過 等 并 並"""
)
_PRONOUNS = word_set("我 你 他 她 它 们 們 这 這 那 此 该 該")

CHINESE = Language(
    code="zh",
    name="Chinese",
    match_loss=2.0,
    stop_words=_PARTICLES | _PRONOUNS,
    question_words=word_set(
        """谁 誰 什么 什麼 何 何时 何時 何地 何处 哪 哪里 哪裡 哪儿 哪个 哪個 哪些 哪年 哪一 几 幾
        多少 多久 多大 多长 多高 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 为何 為何 是否 吗 嗎 呢
        么 麼"""
    ),
    question_types=by_phrase(
        {
            "who": "谁, 誰, 何人, 哪位, 哪个人, 什么人",
            "when": "何时, 何時, 什么时候, 什麼時候, 哪年, 哪一年, "
            "哪天, 哪一天, 哪个世纪, 什么时间, 几点, 哪个月",
            "where": "哪里, 哪裡, 哪儿, 何地, 何处, 什么地方, 哪个城市, 哪个国家, 哪座城市, 哪个州",
            "how many": "多少, 几个, 幾個, 几次, 多少个, 多少人, 几种, 几名",
            "how much": "多高, 多大, 多远, 多快, 多重, 多深, 百分之几, 百分比, 多少钱",
            "how old": "几岁, 多少岁, 幾歲, 多大年纪, 年龄",
            "how long": "多久, 多长时间, 多長時間, 多少年, 多少天, 多长",
            "why": "为什么, 為什麼, 为何, 為何, 什么原因",
            "how": "如何, 怎么, 怎麼, 怎样, 怎樣",
        }
    ),
    pronouns=_PRONOUNS,
    negations=word_set("不 没 沒 无 無 非 未"),
    number_scales={"万": 10**4, "亿": 10**8, "億": 10**8},
    periods=word_set("秒 分钟 分鐘 小时 小時 天 日 周 週 月 年 世纪 世紀"),
    currencies=word_set("元 美元 欧元 英镑 日元 人民币"),
    currency_symbols={"¥": "元", "$": "美元", "€": "欧元", "£": "英镑"},
    months=word_list("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    weekdays=word_list("星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
    quotation_verbs=word_set("说 說 道 问 問 喊 叫 答"),
)  # fmt: skip
