"""Abbreviations of languages that have no table of their own; sentence splitting alone reads them.

Each table is a `Language` in which all other classes of words are empty. `Language` documents the
fields. A text whose language was not stated is split by the words of all scripts that have no
capitals, since no two of these languages share a script, and by those alike in many languages.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from index.languages.language import Language, word_set

_TITLES = word_set("próf dr prof ing mr mrs sr sra st ny tn av ul")
"""Titles that are abbreviated alike in many languages."""

_COUNTERS = word_set("no nr núm num br kl fig p pp vol tel art str č čl pág")
"""Abbreviations before a number, in as many."""

_CASELESS: Mapping[str, Mapping[str, Any]] = {
    "am": {
        "general_abbreviations": word_set("ዓ.ም ዓ.ዓ ዓ.ሐ እ.ኤ.አ ወ.ዘ.ተ ጠ.ሚ"),
        "joining_abbreviations": word_set("ዶ ፕሮፌ እ.ኤ.አ"),
        "quotation_verbs": word_set("አለ አለች አሉ ብሎ ብላ ሲል ስትል ጠየቀ ጠየቀች መለሰ ጮኸ"),
        "own_full_stops": ("።",),
    },
    "bn": {
        "title_abbreviations": word_set(
            """ড ডা ডাঃ মো মোঃ মি মিস শ্রী জনাব প্রফে অধ্যা ইঞ্জি ব্যারি"""
        ),
        "joining_abbreviations": word_set("খ্রি খ্রি.পূ খ্রিস্টপূর্ব কি.মি মি.মি সে.মি কি.গ্রা লি"),
        "counter_abbreviations": word_set("নং পৃ খণ্ড তাং রু"),
        "quotation_verbs": word_set(
            "বলল বলে বললেন বললো জিজ্ঞাসা জিজ্ঞেস চেঁচাল চেঁচিয়ে চিৎকার উত্তর বলেন বলেছেন জানান"
        ),
        "own_full_stops": ("।",),
    },
    "fa": {
        "title_abbreviations": word_set("د م ا س ع ح"),
        "joining_abbreviations": word_set("ر.ک نک ق.م ه.ش ه.ق ب.م هـ.ش هـ.ق"),
        "counter_abbreviations": word_set("ص صص ج ش خ ک پ"),
        "quotation_verbs": word_set(
            "گفت گفتند گفتم پرسید پرسیدند فریاد افزود پاسخ جواب زمزمه می‌گوید می‌پرسد"
        ),
    },
    "gu": {
        "auxiliaries": word_set("છે છું છો છીએ હતી હતો હતું"),
        "spaced_abbreviations": word_set("ઈ.સ ઇ.સ"),
        "title_abbreviations": word_set(
            """ડૉ ડો શ્રી પ્રો સ્વ પં કુ શ્રીમતી એ બી સી ડી એફ એચ કે એલ એમ એન આર એસ વી"""
        ),
        "joining_abbreviations": word_set("ઈ.સ ઇ.સ કિ.મી મિ.મી સે.મી કિ.ગ્રા"),
        "counter_abbreviations": word_set("રૂ નં પૃ તા"),
        "quotation_verbs": word_set("કહ્યું પૂછ્યું બોલ્યો બોલી બોલ્યા એમ"),
    },
    "km": {
        "quotation_verbs": word_set("ដោយ"),
        "own_full_stops": ("។",),
    },
    "kn": {
        "auxiliaries": word_set("ಬಾ ಹೋ ತಾ"),
        "spaced_abbreviations": word_set("ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ"),
        "title_abbreviations": word_set(
            "ಡಾ ಶ್ರೀ ಪ್ರೊ ದಿ ಕು ಶ್ರೀಮತಿ ಎ ಬಿ ಸಿ ಡಿ ಎಫ್ ಜಿ ಎಚ್ ಕೆ ಎಲ್ ಎಂ ಎನ್ ಪಿ ಆರ್ ಎಸ್ ಟಿ ವಿ"
        ),
        "joining_abbreviations": word_set("ಕ್ರಿ ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ಕಿ.ಮೀ ಮಿ.ಮೀ ಸೆಂ.ಮೀ ಕಿ.ಗ್ರಾಂ"),
        "counter_abbreviations": word_set("ರೂ ಸಂ ಪು ನಂ"),
        "quotation_verbs": word_set("ಎಂದು ಎಂದ ಎಂದನು ಎಂದಳು ಎಂದರು ಅಂತ"),
    },
    "ml": {
        "auxiliaries": word_set("വാ പോ താ"),
        "spaced_abbreviations": word_set("ക്രി.വ"),
        "title_abbreviations": word_set(
            "ഡോ ശ്രീ പ്രൊഫ ശ്രീമതി അഡ്വ ഫാ എ ബി സി ഡി എഫ് ജി എച്ച് കെ എൽ എം എൻ പി ആർ എസ് ടി വി"
        ),
        "joining_abbreviations": word_set("ക്രി ക്രി.വ എ.ഡി ബി.സി കി.മീ മി.മീ സെ.മീ കി.ഗ്രാം"),
        "counter_abbreviations": word_set("രൂ നമ്പർ പേ"),
        "quotation_verbs": word_set("എന്ന് എന്നു പറഞ്ഞു ചോദിച്ചു വിളിച്ചു"),
    },
    "mr": {
        "auxiliaries": word_set("ये जा दे घे ने हो"),
        "title_abbreviations": word_set(
            """डॉ डा श्री प्रा प्रो पं स्व कु सौ अॅड न्या ह.भ.प ए बी सी डी एफ जी एच जे के एल एम एन पी
            आर एस टी व्ही"""
        ),
        "joining_abbreviations": word_set("इ.स इ इ.स.पू स कि.मी मि.मी से.मी कि.ग्रॅ उदा"),
        "counter_abbreviations": word_set("पृ रु क्र नं दि पा"),
        "quotation_verbs": word_set(
            "म्हणाला म्हणाली म्हणाले ओरडला ओरडली विचारले म्हटले उत्तरला असे"
        ),
        "spaced_abbreviations": word_set("इ.स इ.स.पू कि.मी"),
    },
    "my": {
        "quotation_verbs": word_set("လို့ ဟု ဟူ၍ ဟူသော ဆိုပြီး"),
        "own_full_stops": ("။",),
    },
    "or": {
        "title_abbreviations": word_set("ଡ ଡା ଶ୍ରୀ ପ୍ରଫେ"),
        "own_full_stops": ("।",),
    },
    "pa": {
        "auxiliaries": word_set("ਹੈ ਹਨ ਸੀ ਸਨ ਹਾਂ ਹੋ"),
        "title_abbreviations": word_set("ਡਾ ਸ ਸ੍ਰੀ ਪ੍ਰੋ ਗਿ"),
        "counter_abbreviations": word_set("ਨੰ ਪੰ ਰੁ"),
        "quotation_verbs": word_set("ਕਿਹਾ ਪੁੱਛਿਆ ਬੋਲਿਆ"),
        "own_full_stops": ("।",),
    },
    "si": {
        "title_abbreviations": word_set("ඩී ආචාර්ය මහා එම් ජේ ආර් පී කේ ඒ"),
        "joining_abbreviations": word_set("ක්‍රි.ව ක්‍රි.පූ කි.මී මි.මී"),
        "counter_abbreviations": word_set("රු අංක පි"),
    },
    "ta": {
        "auxiliaries": word_set("வா போ தா"),
        "title_abbreviations": word_set(
            """டாக்டர் திரு டா திருமதி பேரா செல்வி தோழர் முனைவர் ஏ பி சி டி எஃப் ஜி எச் கே எல் எம்
            எம்.ஜி என் பி ஆர் எஸ் டி வி எக்ஸ் ஒய்"""
        ),
        "joining_abbreviations": word_set(
            "கி கி.பி கி.மு கி.மீ மி.மீ செ.மீ கி.கி எ.கா எ.டு பொ.ஊ பொ.ஊ.மு கி"
        ),
        "counter_abbreviations": word_set("ரூ எண் பக் ப"),
        "quotation_verbs": word_set(
            "என்றார் என்று என்றான் என்றாள் என என்றனர் கேட்டார் கத்தினார் கூறினார்"
        ),
        "spaced_abbreviations": word_set("கி.பி கி.மு எ.கா கி.மீ"),
    },
    "te": {
        "auxiliaries": word_set("రా పో తే"),
        "title_abbreviations": word_set(
            """డా డాక్టర్ శ్రీ ప్రొ శ్రీమతి కు ఎ బి సి డి ఎఫ్ జి హెచ్ కె ఎల్ ఎం ఎన్ పి ఆర్ ఎస్ టి
            వి వై"""
        ),
        "joining_abbreviations": word_set(
            """క్రీ క్రీ.శ క్రీ.పూ కి.మీ మి.మీ సెం.మీ కి.గ్రా సా.శ ఉదా"""
        ),
        "counter_abbreviations": word_set("రూ నం పు సం"),
        "quotation_verbs": word_set("అని అన్నాడు అన్నారు అంది అడిగాడు అడిగారు"),
        "spaced_abbreviations": word_set("క్రీ.శ క్రీ.పూ"),
    },
    "ur": {
        "title_abbreviations": word_set(
            "کے بی سی ٹی وی اے ڈی ایف ایچ ایل ایم این پی کیو آر ایس ڈاکٹر ڈبلیو ایکس"
        ),
        "joining_abbreviations": word_set("ق.م ق۔م ب"),
        "counter_abbreviations": word_set("ص ج ش"),
        "quotation_verbs": word_set(
            "کہا پوچھا بولا بولی بولے چلایا چلائی چیخا جواب فرمایا کہتا کہتی کہنے"
        ),
        "own_full_stops": ("۔",),
    },
}  # fmt: skip
"""Classes of words of languages in scripts without capitals."""

_CASED: Mapping[str, Mapping[str, Any]] = {
    "ca": {
        "elides_before_apostrophe": True,
        "title_abbreviations": word_set(
            """sr sra srs sres srta dr dra drs prof st sta mn d na il·lm excm arq"""
        ),
        "joining_abbreviations": word_set(
            "av avda avgda pl pça ctra pg p.ex p.e cf vid aprox tel c/ i.e núm p.d"
        ),
        "counter_abbreviations": word_set("núm núms pàg pàgs p pp art arts fig s cap vol tel n ap"),
        "measure_abbreviations": word_set("km kg m cm mm g l min seg h"),
        "meridiem_abbreviations": word_set("a.m p.m"),
        "general_abbreviations": word_set("a.c d.c etc s.a s.l s.l.u ee.uu ed eds dept admin cia"),
        "spaced_abbreviations": word_set("a.c d.c p.ex a.m p.m s.a s.l ee.uu"),
        "list_endings": word_set("etc"),
        "era_abbreviations": word_set("a.c d.c"),
        "abbreviations_that_are_words": word_set("pl art cap d na p s m l h"),
        "strong_starters": word_set(
            """el la els les un una uns unes aquest aquesta això ell ella ells elles jo nosaltres no
            i o però perquè quan com on què qui a en de del al per amb sense sobre des fins també
            després llavors avui ara és són era va han ha hi tot tots cada"""
        ),
    },
    "et": {
        "title_abbreviations": word_set("dr hr pr prl prof mag akad kol kpt"),
        "joining_abbreviations": word_set("nt st s.t s.o tn pst mnt mk u umb k.a sh vrd"),
        "general_abbreviations": word_set("a aa jne jms jt jpt e.m.a m.a.j saj"),
        "list_endings": word_set("jne jms jpt"),
        "ordinals_take_full_stop": True,
        "strong_starters": word_set("ta see ma me te nad on oli ja aga kui kuid siis seal siin"),
    },
    "hr": {
        "title_abbreviations": word_set(
            """dr prof mr sv g gđa gđica ing dipl akad gen prim doc fra don mons sc
            др проф инж г гђа акад ген св"""
        ),
        "joining_abbreviations": word_set(
            "npr tj tzv ul trg usp v odn sl oko cca god eng njem lat tal franc hrv srp"
        ),
        "counter_abbreviations": word_set("br str čl st sl tab sv tel kat"),
        "measure_abbreviations": word_set("km kg m cm mm g l min sek tis mil mlrd kn eur din"),
        "general_abbreviations": word_set("itd i.dr i.sl sl d.o.o d.d pr.kr po.kr pr.n.e n.e r.kr"),
        "spaced_abbreviations": word_set("d.o.o d.d pr.kr po.kr pr.n.e n.e"),
        "list_endings": word_set("itd i.dr i.sl"),
        "ordinals_take_full_stop": True,
        "ordinal_openers": word_set("u na do od za i iz oko po pred nakon prije dana"),
        "months": (
            "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza",
            "rujna", "listopada", "studenoga", "prosinca",
        ),
        "month_abbreviations": (
            "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "augusta",
            "septembra", "oktobra", "novembra", "decembra",
        ),
        "abbreviations_that_are_words": word_set("oko god v g m l st kat sl tal i"),
        "strong_starters": word_set(
            """u na od do za iz s sa i a ali ili je su bio bila bilo on ona ono oni one mi vi ja to
            taj ta ovaj ova ovo kada kad kako gdje zašto tko što ne nije nema danas jučer sutra
            nakon prije zatim međutim"""
        ),
    },
    "hy": {
        "title_abbreviations": word_set("դոկտ պրոֆ տ տիկ ակ գեն"),
        "joining_abbreviations": word_set("մ.թ.ա մ.թ մ.թ.ծ փ պ թթ օր"),
        "general_abbreviations": word_set("թ դ ա.գ հ"),
        "measure_abbreviations": word_set("կմ կգ մ սմ մմ գ լ ր վ"),
        "own_full_stops": ("։", ": "),
    },
    "id": {
        "title_abbreviations": word_set(
            """dr drs dra prof ir h hj k.h kh ny tn nn bpk sdr sdri st
            jend kol kapt let mayjen brigjen
            letjen pdt r.a r.m"""
        ),
        "joining_abbreviations": word_set("jl jln gg a.n d.a u.p u.b s.d kec kab kel ds dsn bln"),
        "counter_abbreviations": word_set("no nmr hlm hal gbr tab tel telp ps bab rp"),
        "general_abbreviations": word_set(
            """dsb dll dst tsb pt cv tbk s.h s.e s.pd s.t m.m m.a m.sc m.si ph.d s.m m a.s r.i n.v
            ttd yth wib"""
        ),
        "list_endings": word_set("dsb dll dst"),
        "abbreviations_that_are_words": word_set("hal ds h m no st kol let"),
        "strong_starters": word_set(
            """ia dia mereka kami kita saya aku kamu anda ini itu tetapi namun dan atau jika kalau
            ketika karena setelah sebelum pada di ke dari untuk dengan oleh yang ada tidak apa siapa
            kapan mengapa bagaimana semua semuanya para lalu kemudian sekarang hari"""
        ),
    },
    "kk": {
        "title_abbreviations": word_set("проф акад доц др д-р ген инж"),
        "joining_abbreviations": word_set(
            "сағ ж жж ғ ғғ б.з.д б.з.б б.з көш даң ықш ауд обл қ а шам мыс т.с.с т.б.с т.ғ.д"
        ),
        "measure_abbreviations": word_set("км кг м см мм г т га л мин сек млн млрд трлн мың тг"),
        "counter_abbreviations": word_set("№ т б бет сур ст үй пәт тел"),
        "general_abbreviations": word_set("т.б т.с.с ш.қ б.з кв сом руб см"),
        "list_endings": word_set("т.б т.с.с"),
        "abbreviations_that_are_words": word_set("бет қ а м л т"),
        "smiles_with_bracket": True,
        "strong_starters": word_set(
            """ол бұл осы мен сен біз сіз олар және бірақ ал егер себебі сондықтан кейін сосын
            қазір бүгін кеше ертең барлық бәрі әр бір не кім қашан қайда неге қалай"""
        ),
    },
    "sl": {
        "title_abbreviations": word_set(
            "dr mag prof ing univ dipl g ga gdč sv kn akad doc spec inž prim gen polk msgr"
        ),
        "joining_abbreviations": word_set(
            "npr oz tj t.j t.i ti ul pribl gl prim oziroma okr vklj ang nem lat fr it hrv angl cca"
        ),
        "counter_abbreviations": word_set("št str čl odst l sl tab pogl let tel zv r"),
        "measure_abbreviations": word_set("km kg m cm mm g l min sek ur h mio mrd tis evr"),
        "general_abbreviations": word_set(
            "itd ipd idr itn d.o.o d.d s.p o.p pr.n.št n.št pr.kr po.kr m.dr dr.med st"
        ),
        "spaced_abbreviations": word_set("d.o.o d.d s.p t.i t.j pr.n.št n.št pr.kr po.kr"),
        "list_endings": word_set("itd ipd idr itn"),
        "ordinals_take_full_stop": True,
        "ordinal_openers": word_set("v na do od za z s iz ob po pri pred dne"),
        "months": (
            "januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta",
            "septembra", "oktobra", "novembra", "decembra",
        ),
        "abbreviations_that_are_words": word_set("oz let l g m h it ti ur sl st gl st spec prim"),
        "strong_starters": word_set(
            """v na do od za z s iz ob po pri pred in a ali pa ter je so sem smo bil bila bilo bili
            on ona ono oni one mi vi jaz to ta ti te tisti ko če ker kako kje zakaj kdo kaj ne ni
            danes včeraj jutri potem nato vendar tudi"""
        ),
    },
}  # fmt: skip
"""The same of languages in scripts with capitals."""

_NEARLY_THE_SAME: Mapping[str, str] = {"bs": "hr", "sr": "hr", "ms": "id"}
"""Languages that are split by the table of another one."""


@cache
def find_boundary_table(code: str) -> Language:
    """Return the words by which texts in a language without a table of its own are split."""
    known = _NEARLY_THE_SAME.get(code, code)
    own = _CASELESS.get(known) or _CASED.get(known)
    classes = dict(own) if own else _union_of_scripts()
    classes["title_abbreviations"] = classes.get("title_abbreviations", frozenset()) | _TITLES
    classes["counter_abbreviations"] = classes.get("counter_abbreviations", frozenset()) | _COUNTERS
    classes.setdefault("lowercase_titles", classes["title_abbreviations"])
    return Language(code=code, **classes)


def _union_of_scripts() -> dict[str, Any]:
    """Return the word classes of all scripts without capitals in one."""
    found: dict[str, Any] = {}
    for classes in _CASELESS.values():
        for name, words in classes.items():
            if isinstance(words, tuple):
                found[name] = found.get(name, ()) + words
            else:
                found[name] = found.get(name, frozenset()) | words
    return found
