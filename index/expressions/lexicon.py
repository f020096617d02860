"""Which closed classes of English words do we know? Tables only; nothing here is learned.

Each table is a string of words, easy to read and to extend; `forms` turns one into a set.
"""

UNITS = "one two three four five six seven eight nine"
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
LARGE = "hundred thousand million billion trillion dozen"
NUMBERS = f"{UNITS} {TEENS} {TENS} {LARGE} hundreds thousands millions billions dozens zero"
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
DAYS = "monday tuesday wednesday thursday friday saturday sunday yesterday tonight today tomorrow"
CLOCK = "noon midnight clock dawn dusk sunrise sunset"
PERIODS = (
    "second minute hour day night week weekend fortnight month season year decade century "
    "seconds minutes hours days nights weeks weekends months seasons years decades centuries yr yrs"
)
MEASURES = (
    "km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre "
    "centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters nm mi "
    "mile miles yard yards foot feet ft inch inches hectare hectares acre acres sq square cubic kg "
    "kilogram kilograms gram grams mg milligram milligrams tonne tonnes ton tons pound pounds lb "
    "lbs ounce ounces oz litre litres liter liters ml gallon gallons degree degrees celsius "
    "fahrenheit kelvin mph kph knots watt watts kw mw volt volts hertz hz khz mhz ghz bit bits "
    "byte bytes kb mb gb tb bpm ppm"
)
CURRENCIES = (
    "dollar dollars euro euros pound pounds pence yen yuan rupee rupees peso pesos franc francs "
    "krona kroner cent cents usd eur gbp"
)
TITLES = (
    "mr mrs ms dr prof gen col maj capt lt sgt adm gov sen rep rev st sir dame lord lady pope "
    "king queen prince princess emperor empress sultan president chancellor minister premier mayor "
    "governor senator secretary ambassador general colonel captain admiral sergeant commander "
    "chief judge justice professor doctor bishop archbishop cardinal father sister coach marshal "
    "saint director chairman chairwoman spokesman spokeswoman officer inspector detective "
    "councillor councilor representative congressman congresswoman duke count baron"
)
BODIES = (
    "agency army assembly association bank board bureau church club college command commission "
    "committee company congress corporation corps council court department federation force "
    "foundation government group inc institute league ltd ministry museum office organization "
    "organisation parliament party police press school senate service society team trust union "
    "university"
)
PLACE_PREPOSITIONS = (
    "in at near from to across on off around inside outside between through within along beyond "
    "toward towards into over under throughout behind"
)
PREPOSITIONS = (
    f"{PLACE_PREPOSITIONS} of for with by about against among as before after during until since "
    "up down out upon onto without despite per via than like above below beside besides except "
    "following regarding concerning amid amongst"
)
DETERMINERS = (
    "a an the this that these those my your his her its our their some any each every no another "
    "such both either neither all most many much few several other more less own same"
)
PRONOUNS = (
    "i you he she it we they me him us them himself herself itself themselves who whom whose which "
    "that what someone somebody anyone anybody everyone everybody nobody something anything "
    "everything nothing there here"
)
AUXILIARIES = (
    "is are was were be been being am has have had having do does did done doing will would shall "
    "should can could may might must"
)
CONJUNCTIONS = (
    "and or but nor so yet because although though while whereas if unless when where whether how "
    "why once later earlier meanwhile then however therefore thus also not only just even still "
    "already"
)
SPEECH = (
    "said says told explained announced wrote stated argued claimed replied according declared "
    "warned denied admitted insisted testified recalled commented"
)
REASONS = (
    "because due owing caused causes cause reason reasons therefore led leads attributed result "
    "results resulted resulting thanks"
)
DEFINING = (
    "called means refers defined stands denotes termed abbreviated consists comprises describes"
)


def forms(words: str) -> frozenset[str]:
    """Return the words of a table as written in lower case, capitalised and in capitals."""
    lower = words.split()
    return frozenset(lower) | {w.capitalize() for w in lower} | {w.upper() for w in lower}


FUNCTION_WORDS = forms(f"{PREPOSITIONS} {DETERMINERS} {PRONOUNS} {AUXILIARIES} {CONJUNCTIONS}")
