"""The word tables of Thai. Pure; `Language` documents each field.

Words are not separated by spaces, so terms are triples of characters. A space may end a sentence or
a phrase; `joining_starts` are the words that go on with the same sentence.
"""

from index.languages.language import Language, by_phrase, word_list, word_set

THAI = Language(
    code="th",
    name="Thai",
    match_loss=1.5,
    stop_words=word_set("และ หรือ ที่ ซึ่ง ใน ของ เป็น มี ได้ ให้ กับ จาก แต่ โดย ก็ ว่า นี้ นั้น"),
    question_words=word_set(
        "ใคร อะไร เมื่อไร เมื่อไหร่ ที่ไหน ไหน ทำไม อย่างไร ยังไง กี่ เท่าไร เท่าไหร่ ใด"
    ),
    question_types=by_phrase(
        {
            "who": "ใคร, ผู้ใด",
            "when": "เมื่อไร, เมื่อไหร่, เมื่อใด, ปีใด, ปีไหน, วันที่เท่าไร",
            "where": "ที่ไหน, ที่ใด, ประเทศใด, เมืองใด",
            "how many": "กี่, กี่คน, กี่ครั้ง",
            "how much": "เท่าไร, เท่าไหร่, เท่าใด",
            "how old": "อายุเท่าไร, อายุเท่าไหร่, กี่ขวบ",
            "how long": "นานเท่าไร, นานเท่าใด, นานแค่ไหน",
            "why": "ทำไม, เพราะเหตุใด",
            "how": "อย่างไร, ยังไง",
        }
    ),
    negations=word_set("ไม่ มิ"),
    months=word_list(
        """มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม
        พฤศจิกายน ธันวาคม"""
    ),
    weekdays=word_list("จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์"),
    title_abbreviations=word_set("ดร ศ รศ ผศ นพ พญ พล.อ พล.ต.อ พ.ต.อ พ.ต.ท ร.ต.อ ร.อ ม.ร.ว ม.ล"),
    lowercase_titles=word_set("ดร ศ รศ ผศ นพ พญ พล.อ พล.ต.อ พ.ต.อ พ.ต.ท ร.ต.อ ร.อ ม.ร.ว ม.ล"),
    counter_abbreviations=word_set("จ อ ต ถ ซ ม โทร มาตรา หน้า"),
    general_abbreviations=word_set(
        """น พ.ศ ค.ศ จ.ศ ร.ศ ก.ม กม ซม มม กก ก.ก ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค
        อบต กทม สนง บมจ หจก"""
    ),
    auxiliaries=word_set("จะ ได้ ไม่ มี เป็น คือ อยู่ กำลัง เคย ต้อง ถูก มา ไป ทำ"),
    conjunctions=word_set("ถ้า หาก เมื่อ เพราะ แม้ เนื่องจาก ขณะที่ หลังจาก ระหว่างที่"),
    leading_words=word_set("ว่า คือ เช่น ได้แก่ และ หรือ ของ ที่ ซึ่ง โดย เพื่อ แต่ กับ ใน จาก"),
    strong_starters=word_set(
        """เขา เธอ ผม ดิฉัน ฉัน มัน พวกเขา พวกเรา เรา หลังจากนั้น ต่อมา นอกจากนี้ นอกจากนั้น
        อย่างไรก็ตาม ดังนั้น ปัจจุบัน ขณะนี้ ทั้งนี้ ไม่มีใคร เดิม"""
    ),
    sentence_endings=word_set("ครับ ค่ะ คะ จ้ะ จ้า นะ"),
    joining_starts=word_set(
        """และ หรือ ที่ ซึ่ง โดย เพื่อ แต่ กับ ของ ใน จาก ถึง ได้แก่ เช่น คือ อัน ว่า ก็ จึง จน รวม ตั้งแต่
        ระหว่าง ตาม ด้วย ให้ เป็น มี ไม่ จะ ได้ ถูก แก่ ต่อ ณ ฯ ๆ พร้อม ทั้ง"""
    ),
)  # fmt: skip
