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
            "哪天, 哪一天, 哪个世纪, 什么时间, 几点, 哪个月, "
            "几月, 几号, 星期几, 哪个星期, 何年",
            "where": "哪里, 哪裡, 哪儿, 何地, 何处, 什么地方, 哪个城市, 哪个国家, 哪座城市, 哪个州",
            "how many": "多少, 几个, 幾個, 几次, 多少个, 多少人, 几种, 几名, 几位, 几只, 几艘, "
            "几条, 几家, 几座, 几本, 几场, 几届",
            "how much": "多高, 多大, 多远, 多快, 多重, 多深, 多宽, 多厚, 百分之几, 百分比, 多少钱",
            "how old": "几岁, 多少岁, 幾歲, 多大年纪, 年龄, 今年多大, 多大岁数, 多大了, 多大年龄",
            "how long": "多久, 多长时间, 多長時間, 多少年, 多少天, 多长",
            "why": "为什么, 為什麼, 为何, 為何, 什么原因",
            "how": "如何, 怎么, 怎麼, 怎样, 怎樣",
        }
    ),
    place_words=word_set(
        """在 于 於 位 里 裡 处 處 地 边 邊 旁 附近 中心 内 內 外 上 下 省 市 县 縣 区 區 路 街
        国 國 州 岛 島 城 村 镇 鎮 来自 來自 到 至 从 從 往 北 南 东 東 西"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "死, 遇难, 遇難, 丧生, 喪生, 身亡",
            "hurt": "受伤, 受傷, 伤者, 傷者, 负伤",
            "missing": "失踪",
            "arrested": "被捕, 逮捕, 拘留",
            "rescued": "获救, 獲救, 救出, 疏散",
        }
    ),
    free_words=word_set("免费 免費"),
    quantifiers=word_set(
        """所有 全部 全体 全體 许多 許多 很多 大量 多数 多數 大多数 少数 少數 少量 一些 若干 半
        一半 大半 大部分 数十 數十 数百 數百 数千 没有 沒有 几个 幾個 几乎 两 兩 双方 一对 倍
        每个 每個 没人 沒人 无人"""
    ),
    time_words=word_set(
        """时 時 之后 之後 以后 以後 之前 以前 期间 期間 年 月 天 周末 週末 星期 世纪 世紀 年代
        时代 朝代 春 夏 秋 冬 早上 晚上 上午 下午 中午 夜 清晨 凌晨 傍晚 昨日 今日 明日 现在
        現在 当时 當時 开始 開始 最初 最后 最後 最终 最終 中叶 以来 以來 直到 每日 每周 每週
        经常 經常 总是 總是 永远 永遠 从此 從此 随后 隨後 之际 战争 戰爭 当初 目前 如今 后来
        後來 号 號 日起 日至 节 節 初期 末期"""
    ),
    pronouns=_PRONOUNS,
    negations=word_set("不 没 沒 无 無 非 未"),
    reason_words=word_set("因为 因為 由于 由於 原因 所以 因此 因而"),
    reason_openers=(
        "因为", "因為", "由于", "由於",
    ),
    number_scales={"万": 10**4, "亿": 10**8, "億": 10**8},
    periods=word_set("秒 分钟 分鐘 小时 小時 天 日 周 週 月 年 世纪 世紀"),
    currencies=word_set("元 美元 欧元 英镑 日元 人民币"),
    currency_symbols={"¥": "元", "$": "美元", "€": "欧元", "£": "英镑"},
    months=word_list("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    weekdays=word_list("星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
    quotation_verbs=word_set(
        """说 說 道 问 問 喊 叫 答 表示 告诉 告訴 指出 回应 回應 强调 強調 补充 補充 解释
        解釋"""
    ),
)  # fmt: skip
