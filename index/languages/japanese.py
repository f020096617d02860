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
            "when": "いつ, 何年, 何時, 何月, 何日, 何世紀, "
            "何曜日, いつまで, いつから, 何時まで, 何時から",
            "where": "どこ, どの国, どの都市, どちら",
            "how many": "何人, 何個, 何回, いくつ, 何種類, 何本, 何台, 何隻, 何匹, 何枚, 何冊, "
            "何軒, 何件, 何頭, 何羽, 何校, 何社, 何か国, 何カ国, 何か所, 何箇所, 何度, 何名, "
            "何階, 何倍, 何点",
            "how much": "いくら, どれくらい, どのくらい, 何パーセント, 何メートル, 何キロ, "
            "何センチ, 何グラム, 何トン, 何円, 何ドル, 何ユーロ, 何割",
            "how old": "年齢は, "
            "何歳, いくつの時",
            "how long": "何年間, 何日間, 何時間, 何分間, 何週間, 何か月, 何ヶ月, "
            "どのくらいの期間, どれくらいの期間",
            "why": "なぜ, 何故, どうして",
            "how": "どのように, どうやって, どう",
        }
    ),
    place_words=word_set(
        """に で へ から まで ここ そこ あそこ 場所 近く 隣 前 後ろ 上 下 中 外 県 市内 町 村 区
        駅 通り 丁目 にて 先 側 沿い"""
    ),
    casualty_words=by_phrase(
        {
            "dead": "死亡, 亡くな, 死者, 死ん, 溺死",
            "hurt": "けが, 怪我, 負傷, 重傷, 軽傷",
            "missing": "行方不明",
            "arrested": "逮捕",
            "rescued": "救助, 避難, 救出",
        }
    ),
    free_words=word_set("無料 無償"),
    quantifiers=word_set(
        """全て すべて 全部 全員 多く 多数 少数 少し わずか いくつか いくらか 数人 数百 数千 数万
        数十 半分 半数 半額 半ば 大半 大部分 ほとんど 両方 双方 一部 皆 みんな 誰も ゼロ なし
        一人 二人 ひとり ふたり 一つ 二つ 三つ 四つ ひとつ ふたつ みっつ よっつ いない 各々
        二倍 倍に"""
    ),
    time_words=word_set(
        """時 とき 際に 年 月 曜 春 夏 秋 冬 朝 昼 夕方 夜 晩 午前 午後 正午 深夜 日に 日から
        日まで 日間 日後 日前 日の 昨日 今日 明日 今年 今月 今週 今後 現在 当時 以来 以降 以前
        前に の前 後に の後 その後 まで から 毎日 毎週 常に いつも 世紀 年代 初期 末期 期間
        の間 初め 始め 終わり 最初 最後 中頃 週末 平日 休日 祝日 頃 ごろ やがて すぐ たら 戦争"""
    ),
    negations=word_set("ない なかった ません 不 非 無 未"),
    reason_words=word_set("ため ので から 理由 原因 なぜなら"),
    reason_openers=(
        "なぜなら",
    ),
    reason_closers=(
        "ため", "ので", "から",
    ),
    title_abbreviations=word_set("dr mr mrs ms prof st"),
    lowercase_titles=word_set("dr mr mrs ms prof st"),
    counter_abbreviations=word_set("no vol p pp fig ver"),
    number_scales={"万": 10**4, "億": 10**8},
    periods=word_set("秒 分 時間 日 週 週間 月 年 年間 世紀"),
    currencies=word_set("円 ドル ユーロ ポンド"),
    currency_symbols={"¥": "円", "$": "ドル", "€": "ユーロ"},
    months=word_list("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    weekdays=word_list("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
)  # fmt: skip
