"""The word tables of Turkish. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set("bir bu şu o her bazı tüm bütün birçok birkaç hiçbir diğer aynı böyle öyle")
_PRONOUNS = word_set(
    """ben sen biz siz onlar bunlar şunlar bana sana ona bize size onlara beni seni onu bizi sizi
    onları benim senin onun bizim sizin onların bunu şunu buna şuna bunun şunun bunda onda bundan
    ondan kendi kendisi kendini birbirini herkes kimse biri bazıları hepsi"""
)
_AUXILIARIES = word_set(
    """dir dır dur dür idi imiş ise değil değildir var vardır vardı yok yoktur yoktu olan
    olarak olmak oldu olduğu olur olup olmuş olmuştur olması etmek etti eden edilen edildi
    ederek miyim mıyım gerekiyor gerek lazım"""
)
_PREPOSITIONS = word_set(
    """için ile gibi kadar göre karşı doğru sonra önce beri dolayı rağmen üzere tarafından arasında
    içinde üzerinde altında yanında hakkında boyunca sırasında itibaren"""
)
_CONJUNCTIONS = word_set(
    """ve veya ya da de ama fakat ancak çünkü eğer ki hem ne yani ayrıca daha en çok az pek bile
    sadece yalnızca artık henüz hâlâ böylece şimdi burada orada diye mi mı mu mü"""
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    letters="ğışçöü",
    stemmer="turkish",
    inflects_names=True,
    match_loss=0.1,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS,
    framing_words=word_set("olabilir gerekir"),
    greetings=word_set("merhaba selam"),
    question_words=word_set(
        """kim kimi kime kimde kimden kimin kimle kiminle kimdir kimdi kimmiş kimindir kimindi
        kimler kimleri kimlere kimlerden kimlerin kimlerle kimlerdir kimlerdi ne neyi neye neden
        neyin neyle nesi nesidir nesiydi nedir neydi neymiş neler neleri nelere nelerden nelerin
        nelerle nelerdir nelerdi nerede nereye nereden nereyi nerenin neresi neresidir neresiydi
        neresinde nerededir neredeydi nereli nerelidir nereliydi nerelerde nerelere nerelerden
        niçin niye nasıl nasıldı nasıldır hangi hangisi hangisidir hangisiydi hangisini hangisinde
        hangileri hangileridir hangileriydi kaç kaçı kaçını kaçtır kaçtı kaçıncı kaçta kaçar"""
    ),
    naming_verbs=word_set(
        """denir denirdi adlandırılır adlandırıldı adlandırılmıştır denilir denmektedir"""
    ),
    question_types=by_phrase(
        {
            "who": "kim, kimin, kimi, kime, kimden, kimler, kimdir, kim tarafından, kimdi, kimle, "
            "kiminle, kimlerle, kimleri, kimlere, kimlerden, kimlerin, kimlerdir, kimlerdi",
            "when": "ne zaman, hangi yıl, hangi yılda, hangi tarihte, kaç yılında, kaçta, "
            "saat kaçta, kaça kadar, kaçtan kaça, saat kaça kadar, hangi gün, hangi ay, hangi "
            "ayda, hangi saatlerde, ne zamandan beri, ne zamana kadar, ne zamandan, ne zamandı, "
            "ne zamandır, hangi yıllarda, hangi yıllar, hangi yüzyılda, hangi dönemde",
            "where": "nerede, nereye, nereden, neresi, nerededir, neredeydi, neresidir, neresiydi, "
            "nerelerde, nerelere, hangi şehir, hangi ülke",
            "how many": "kaç, kaç tane, kaç kez, kaç kere, kaç kişi",
            "how much": "ne kadar, yüzde kaç, yüzde kaçı, yüzde kaçını, ne kadardır, ne kadardı, "
            "kaçtır, kaçtı, kaç metre, kaç kilometre, kaç derece",
            "how old": "kaç yaşında, kaç yaşındadır, kaç yaşındaydı",
            "how long": "ne kadar süre, ne kadar sürer, ne kadar sürdü, kaç yıl sürdü, kaç gün",
            "why": "neden, niçin, niye",
            "how": "nasıl, nasıldır, nasıldı",
            "other": "ne tür, ne çeşit, hangi tür, hangi tip, ne gibi",
        }
    ),
    place_words=word_set(
        """burada orada her yerde dışarıda içeride yukarıda aşağıda solda sağda evde yanında
        karşısında yakınında arasında önünde arkasında altında üstünde içinde çevresinde
        kuzeyinde güneyinde doğusunda batısında internette adresinde caddesi sokağı mahallesi"""
    ),
    place_endings=word_set("da de ta te dan den tan ten daki deki taki teki"),
    casualty_words=by_phrase(
        {
            "dead": "öldü, öldür, ölen, ölü, ölüm, hayatını kaybet, boğul, can ver",
            "hurt": "yaralan, yaralı",
            "missing": "kayıp, kayboldu",
            "arrested": "gözaltı, tutukla",
            "rescued": "kurtar, tahliye",
        }
    ),
    expression_words=by_phrase(
        {
            "date": "yıl, yılda, yılı, yüzyıl, tarih, tarihte, ay, dönem",
            "day": "gün",
            "time": "saat, zaman, vakit",
            "percent": "yüzde, oran",
            "number": "sayı, sayısı, miktar, toplam",
            "money": "aidat, aidatı, ücret, ücreti, fiyat, fiyatı, "
            "bedel, para, paralı, maliyet, maliyeti, "
            "ödenir, ödedi, öder, tutar, tutarı, ceza, cezası, maaş",
            "duration": "sürer, sürdü, süre, süresi",
            "measure": "yükseklik, yüksekliği, uzunluk, uzunluğu, genişlik, genişliği, derinlik, "
            "derinliği, ağırlık, ağırlığı, mesafe, hız, hızı, sıcaklık, çap, çapı",
            "frequency": "sık",
            "reason": "sebep, neden, nedeni",
        }
    ),
    free_words=word_set(
        "ücretsiz ücretsizdir bedava parasız"
    ),
    quantifiers=word_set(
        """bütün tüm hepsi herkes birkaç birçok çok az bazı hiç hiçbir kimse her yarısı
        yarım iki kat onlarca yüzlerce binlerce çoğu çoğunluk"""
    ),
    time_words=word_set(
        """sonra önce zaman sırasında iken beri her daima asla ilkbahar bahar yaz kış
        sonbahar yazın kışın sabah öğle akşam gece başında sonunda ortasında bayram
        savaş dönem şimdi yakında ilk son haftasında hafta boyunca kadar"""
    ),
    type_nouns=by_phrase(
        {
            "when": "yıl, yılda, tarih, tarihte, gün, ay, yüzyıl, yüzyılda, dönem",
            "where": "şehir, şehirde, ülke, ülkede, eyalet, yer, kıta, bölge",
            "how much": "sayı, yüzde, oran, miktar",
            "who": "kişi, başkan, yazar",
            "how old": "yaş, yaşta",
            "why": "sebep, nedenle",
        }
    ),
    articles=word_set("bir"),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    prepositions=_PREPOSITIONS,
    conjunctions=_CONJUNCTIONS,
    negations=word_set("değil değildir yok yoktur hiç hiçbir"),
    reason_words=word_set("çünkü dolayı nedeniyle sebebiyle yüzünden sayesinde nedeni"),
    reason_openers=(
        "çünkü",
    ),
    reason_closers=(
        "için", "nedeniyle", "sebebiyle", "yüzünden", "dolayı",
    ),
    definition_verbs=word_set("denir demektir adlandırılır tanımlanır"),
    # --- numbers
    number_units=word_list("sıfır bir iki üç dört beş altı yedi sekiz dokuz"),
    number_tens=word_list("yirmi otuz kırk elli altmış yetmiş seksen doksan"),
    number_scales={
        "on": 10, "yüz": 100, "bin": 1000, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12,
    },
    number_plurals=word_set("yüzlerce binlerce onlarca milyonlarca"),
    ordinals=word_list(
        "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu"
    ),
    fractions=word_set("yüzde yarısı üçte dörtte"),
    percent_units=word_set(""),
    frequency_units=word_set("kez kere defa"),
    # --- units and calendar
    periods=word_set(
        """saniye dakika saat gün gece hafta ay yıl yıllık yılda yılında yıldır sene yüzyıl yüzyılda
        yaşında"""
    ),
    measures=word_set(
        """km m cm mm kilometre metre santimetre milimetre mil kg g kilogram gram ton litre derece
        hektar dönüm kw mw watt hz"""
    ),
    currencies=word_set(
        """lira euro avro dolar sterlin yen tl usd eur kron ruble frank liraya avroya euroya
        dolara"""
    ),
    currency_symbols={"₺": "lira", "€": "euro", "$": "dolar", "£": "sterlin"},
    months=word_list(
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
    ),
    weekdays=word_list("pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
    short_weekdays=word_list("pzt/pts sal* çar/çrş per cum cmt/cts paz/pzr"),
    before_hours=frozenset({"saat"}),
    opening_words=word_set("açık açılır açılıyor kapanır kapanıyor kapalı"),
    weekday_forms=word_set(
        """pazartesileri salıları çarşambaları perşembeleri cumaları cumartesileri pazarları"""
    ),
    relative_days=word_set("dün yarın"),
    present_days=word_set("bugün"),
    centuries=word_set("yüzyıl yüzyılda yüzyılın"),
    titles=word_set(
        """sayın bay bayan dr prof doç başkan kral kraliçe sultan paşa general albay yüzbaşı bakan
        vali papa imparator"""
    ),
    # --- sentence boundaries
    title_abbreviations=word_set(
        """dr prof doç yrd.doç yrd op av müh mim uzm öğr.gör arş.gör gör arş öğr sn hz alb yzb gen
        org kur tuğg bşk müd çvş ütğm tğm kd ecz dt mr mrs ms st yard"""
    ),
    lowercase_titles=word_set(""),
    joining_abbreviations=word_set(
        "bkz krş örn ör yak çev haz yay der ed mah cad sok sk bul apt blv nu mh cd"
    ),
    counter_abbreviations=word_set("no nr s ss sf c cilt md mad fık fig şek tab tel say böl"),
    measure_abbreviations=word_set("km kg m cm mm g lt sn dk sa"),
    general_abbreviations=word_set(
        """vb vs vd vdğ a.ş ltd şti t.c a.b.d m.ö m.s i.ö i.s k.k.t.c s.s.c.b t.b.m.m hst üni
        univ fak enst bşk gn müd dev age agm yy a.g.e a.g.m pzt çrş prş cmt pzr pts alm ing fr
        ist ank izm üniv inş tic nak gıd turz dz edb ekon fels fiz geom huk jeol koor kpt mat
        matb mim nat onb opr ork öğ psik sp telg tic tk tls tug vet yrb zf zool asb astsb bnb
        çvş ens arkeol arg biy bot coğ"""
    ),
    abbreviations_that_are_words=word_set(
        """no der say yay cilt s c m g der yak gen org tab ed sa op"""
    ),
    spaced_abbreviations=word_set("a.ş t.c a.b.d m.ö m.s i.ö i.s s.s.c.b k.k.t.c a.g.e yrd.doç"),
    list_endings=word_set("vb vs vd"),
    ordinals_take_full_stop=True,
    ordinals_before_names=True,
    ordinal_openers=word_set("ve"),
    ordinal_nouns=word_set(
        """dünya yüzyıl yüzyılda yüzyılın yüzyıla cadde caddesi sokak sokağı ordu ordusu bölge lig
        ligi kat sınıf bölüm madde maddesi cumhurbaşkanı başkanı padişah padişahı mehmed mehmet
        murad murat selim süleyman abdülhamid mahmud ahmed ahmet osman kolordu tümen alay
        meşrutiyet geleneksel uluslararası ulusal louis henry charles george william nicholas"""
    ),
    strong_starters=word_set(
        """bu şu bunlar onlar ben sen biz siz ama fakat ancak çünkü ve veya eğer ayrıca böylece
        daha sonra önce şimdi bugün dün burada orada her bazı birçok bir hiç kimse kim ne nerede
        neden niçin nasıl hangi bunun onun ona buna bundan ondan böyle öyle yine bile yani artık
        evet hayır için ile"""
    ),
    weak_starters=word_set("teşekkürler lütfen belki tabii"),
    subject_starters=word_set("bu ben biz onlar"),
    quotation_verbs=word_set("dedi der diye sordu bağırdı cevapladı fısıldadı ekledi yanıtladı"),
    time_prepositions=word_set("saat"),
)  # fmt: skip
