"""The word tables of Hindi. Pure; `Language` documents each field."""

from index.languages.language import Language, by_phrase, word_list, word_set

_DETERMINERS = word_set(
    """यह ये वह वे इस इन उस उन एक कुछ सभी सब हर प्रत्येक अन्य दूसरे दूसरा दूसरी अपने अपना अपनी मेरा
    मेरी मेरे तेरा हमारा हमारी हमारे तुम्हारा आपका उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके
    इनका इनकी इनके जिस जिन जिसका जिसकी जिसके जिनका जिनकी जिनके कई बहुत ऐसे ऐसा ऐसी वही यही दोनों"""
)
_PRONOUNS = word_set(
    """मैं तू तुम आप हम मुझे तुझे हमें तुम्हें उसे इसे उन्हें इन्हें जो जिसे जिन्हें जिसने जिन्होंने
    उसने इसने उन्होंने इन्होंने मैंने हमने खुद स्वयं कोई किसी"""
)
_AUXILIARIES = word_set(
    """है हैं था थी थे थीं हो होता होती होते हुआ हुई हुए होगा होगी होंगे होना रहा रही रहे गया गई गए
    गयी गये जाता जाती जाते जा जाना जाने कर करता करती करते करना करने किया की किए किये सकता सकती
    सकते सके चाहिए दिया दी दिए लिया लिए हूँ पड़ा पड़ता"""
)
_PREPOSITIONS = word_set(
    """में से पर को का की के ने तक द्वारा लिए साथ बाद पहले बीच ऊपर नीचे अंदर बाहर पास बिना ओर तरफ
    दौरान अनुसार कारण"""
)
_CONJUNCTIONS = word_set(
    """और या तथा एवं लेकिन परंतु किंतु मगर कि तो भी ही यदि अगर जब तब जहाँ वहाँ यहाँ क्योंकि इसलिए
    फिर अब जैसे जैसा जैसी वैसे अधिक ज्यादा कम सिर्फ केवल व न"""
)
_NEGATIONS = word_set("नहीं न मत ना कभी बिना")

HINDI = Language(
    code="hi",
    name="Hindi",
    stemmer="hindi",
    match_loss=0.5,
    stop_words=_DETERMINERS | _PRONOUNS | _AUXILIARIES | _PREPOSITIONS | _CONJUNCTIONS | _NEGATIONS,
    question_words=word_set(
        """कौन किसने किसे किसका किसकी किसके किन किस किनके किन्होंने किसको क्या क्यों कब कहाँ कहां कैसे
        कैसा कैसी कितना कितनी कितने कितनों कौनसा कौनसी कौनसे कौन-सा किधर"""
    ),
    naming_verbs=word_set("कहते कहा पुकारा"),
    question_types=by_phrase(
        {
            "who": "कौन, किसने, किसे, किसका, किसकी, किसके, किन्होंने, किसको, किसके द्वारा",
            "when": "कब, किस वर्ष, किस साल, किस सन, किस तारीख, किस दिन, किस शताब्दी",
            "where": "कहाँ, कहां, किधर, किस शहर, किस देश, किस स्थान",
            "how many": "कितने, कितनी, कितनी बार, कितने लोग, कितने लोगों",
            "how much": "कितना, कितने प्रतिशत",
            "how old": "कितने साल का, कितने वर्ष का, किस उम्र, किस आयु, कितनी उम्र",
            "how long": "कितने समय, कितनी देर, कितने समय तक, कितने दिनों तक",
            "why": "क्यों, किस कारण",
            "how": "कैसे, किस प्रकार, किस तरह",
            "other": "किस प्रकार का, किस प्रकार की, किस प्रकार के, किस तरह का, किस तरह की, "
            "किस तरह के",
        }
    ),
    expression_words=by_phrase(
        {
            "money": "कीमत, दाम, मूल्य, लागत, किराया, शुल्क, वेतन",
            "date": "वर्ष, साल, तारीख, महीने, दशक",
            "percent": "प्रतिशत",
            "number": "संख्या",
        }
    ),
    determiners=_DETERMINERS,
    pronouns=_PRONOUNS,
    auxiliaries=_AUXILIARIES,
    forms_of_be=word_set("है हैं था थी थे थीं हो होता होती होते"),
    finite_forms_of_be=word_set("है हैं था थी थे थीं"),
    yes_no_openers=word_set("क्या"),
    prepositions=_PREPOSITIONS,
    conjunctions=_CONJUNCTIONS,
    negations=_NEGATIONS,
    reason_words=word_set("क्योंकि कारण इसलिए वजह"),
    # --- numbers
    number_units=word_list("शून्य एक दो तीन चार पांच छह सात आठ नौ"),
    number_teens=word_list("दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस"),
    number_tens=word_list("बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे"),
    number_scales={
        "पाँच": 5, "छः": 6, "सौ": 100, "हजार": 1000, "हज़ार": 1000, "लाख": 10**5, "करोड़": 10**7,
        "मिलियन": 10**6, "बिलियन": 10**9, "अरब": 10**9,
    },
    number_plurals=word_set("सैकड़ों हजारों लाखों करोड़ों"),
    ordinals=word_list("पहला दूसरा तीसरा चौथा पांचवां छठा सातवां आठवां नौवां दसवां"),
    fractions=word_set("आधा आधे तिहाई चौथाई प्रतिशत"),
    percent_units=word_set("प्रतिशत फीसदी"),
    frequency_units=word_set("बार"),
    # --- units and calendar
    periods=word_set(
        """सेकंड मिनट घंटा घंटे घंटों दिन दिनों रात सप्ताह हफ्ते महीना महीने महीनों साल सालों वर्ष
        वर्षों दशक शताब्दी सदी"""
    ),
    measures=word_set(
        "किमी मीटर किलोमीटर मील फीट फुट इंच किलो किलोग्राम ग्राम टन लीटर डिग्री हेक्टेयर एकड़ वर्ग"
    ),
    currencies=word_set("रुपये रुपए रुपया डॉलर यूरो पाउंड"),
    currency_symbols={"₹": "रुपये", "$": "डॉलर", "€": "यूरो", "£": "पाउंड"},
    months=word_list(
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"
    ),
    month_abbreviations=word_list("फ़रवरी सितम्बर अक्तूबर नवम्बर दिसम्बर"),
    weekdays=word_list("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"),
    present_days=word_set("आज"),
    relative_days=word_set("कल परसों"),
    centuries=word_set("शताब्दी सदी"),
    titles=word_set(
        "श्री श्रीमती डॉ राष्ट्रपति प्रधानमंत्री राजा रानी जनरल कर्नल मंत्री सम्राट प्रोफेसर संत"
    ),
    # --- sentence boundaries
    title_abbreviations=word_set("डॉ डा श्री प्रो पं स्व मो कु सु मि सर ब्रि ले कै मेजर जस्टिस"),
    lowercase_titles=word_set("डॉ डा श्री प्रो पं स्व मो कु सु मि ब्रि ले कै"),
    joining_abbreviations=word_set("ई उ म कि.मी मि.मी से.मी कि.ग्रा"),
    counter_abbreviations=word_set("नं सं पृ क्र"),
    general_abbreviations=word_set("ई.पू बी.ए एम.ए"),
    spaced_abbreviations=word_set("ई.पू"),
    quotation_verbs=word_set("कहा पूछा बोला बोली बोले चिल्लाया चिल्लाई उत्तर कहती कहता"),
    own_full_stop="।",
)  # fmt: skip
