"""How English is typed in chats: greetings, talk around a question, short and mistyped forms.

Pure. `Language` documents each field; `english.py` has the rest of them.
"""

from index.languages.language import word_set

GREETINGS = word_set(
    """hi hello hey hiya heya heyo hullo howdy greetings yo hallo ahoy oi wassup mornin evenin
    aloha bonjour bonsoir ciao hej hola moin namaste salut servus
    g'day gday"""
)
ASKING_VERBS = word_set(
    """know knows tell wonder wondering wondered curious ask asking asked explain question
    questions idea ideas clue clues remember remembers remind telling explaining reminding
    enquire enquiring inquire inquiring"""
)
WRITERS = word_set(
    """author blogger buyer commenter commentor consumer contributor couple customer diarist
    individual narrator owner person poster purchaser redditor reviewer shopper speaker user
    writer"""
)
WRITER_ABBREVIATIONS = word_set("op")
BEFORE_WRITERS = word_set(
    """amazon anonymous book facebook film first forum game movie online original product
    reddit twitter unhappy happy satisfied dissatisfied same"""
)
BEHIND_WRITERS = word_set(
    """account accounts base care data experience feedback friendly guide id interface
    interfaces journey journeys line manual manuals name names relations review reviews
    satisfaction service services success support"""
)
WRITINGS = word_set(
    """account article blog comment diary entry essay letter message passage post review
    story text thread tweet"""
)
REVIEWED_THINGS = word_set("item product purchase")
OPINIONS = word_set("opinion opinions view views thoughts impression verdict")
TELLING_VERBS = word_set(
    """think thinks thought say says said state states stated mention mentions mentioned
    describe describes described believe believes believed feel feels felt consider considers
    considered claim claims claimed write writes wrote note notes noted tell tells told talk
    talks talking report reports reported explain explains explained call calls called"""
)
ASKED_PERSONS = word_set(
    """i im i'm i've i'd we we're you u ya me us anyone anybody someone somebody everyone
    everybody any any1 some1 every1"""
)
REQUEST_VERBS = word_set("tell give name list define describe explain show state identify")
INDIRECT_QUESTION_WORDS = word_set("if whether")
TALK_WORDS = word_set(
    """im ive id u ur ya yall y'all lemme wanna gonna gotta dunno hmm hm um umm uhm uh uhh er
    erm ah oh aha yeah yes yep nope well now ok okay sup good great nice day morning
    afternoon evening dear guys folks friend friends pal mate mates lads peeps bro bruh dude
    dudes buddy bot chat team mods want wants wanted wanting need needs needed like love
    loved help helps quick quickly real really actually basically honestly literally maybe
    perhaps kindly sorry excuse pardon sir maam ma'am still always never today find found
    finding figure figured understand interested sure certain try trying tried look looking
    looked hope hoping let give say said mean means meant think thinking thought heard hear
    see answer answers info thing things something anything one random stupid dumb silly
    simple noob newbie way possible else able anyway anyways btw appreciated appreciate
    advance first another follow new urgent urgently guess get got time moment much
    una une uma eine pregunta pergunta domanda frage vraag todos tutti amigos zusammen"""
)
CLOSING_WORDS = word_set(
    """thanks thank thx ty tysm tia cheers please pls plz lol lmao haha anyone anybody someone
    somebody any1 some1 tho though btw regards bye asap cc kthx thnx xd rofl"""
)
CHAT_SPELLINGS = {
    "u": "you",
    "ur": "your",
    "im": "i'm",
    "ive": "i've",
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "werent": "weren't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "whats": "what is",
    "whos": "who is",
    "wheres": "where is",
    "whens": "when is",
    "hows": "how is",
    "ppl": "people",
    "abt": "about",
    "idk": "i don't know",
    "cant": "can't",
    "wont": "won't",
    "thats": "that's",
    "theres": "there's",
    "youre": "you're",
    "theyre": "they're",
    "til": "until",
    "b4": "before",
    "thru": "through",
    "bc": "because",
    "cuz": "because",
    "coz": "because",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "yrs": "years",
    "hrs": "hours",
    "mins": "minutes",
    "govt": "government",
    "pic": "picture",
    "pics": "pictures",
    "vid": "video",
    "vids": "videos",
    "happend": "happened",
    "hapened": "happened",
    "nicked": "stolen",
    "nicking": "stealing",
    "wat": "what",
    "wen": "when",
    "wich": "which",
    "becuase": "because",
    "becos": "because",
    "hes": "he's",
    "shes": "she's",
    "weve": "we've",
    "youve": "you've",
    "theyve": "they've",
    "itll": "it'll",
    "whys": "why is",
    "aint": "isn't",
    "teh": "the",
    "hte": "the",
    "taht": "that",
    "thta": "that",
    "tht": "that",
    "adn": "and",
    "waht": "what",
    "whta": "what",
    "hwat": "what",
    "wht": "what",
    "wehn": "when",
    "hwen": "when",
    "whne": "when",
    "wher": "where",
    "wheer": "where",
    "hwere": "where",
    "whihc": "which",
    "whcih": "which",
    "hwo": "how",
    "thsi": "this",
    "tihs": "this",
    "thier": "their",
    "wiht": "with",
    "wtih": "with",
    "ahve": "have",
    "haev": "have",
    "nto": "not",
    "yuo": "you",
    "yoru": "your",
    "oyu": "you",
    "becasue": "because",
    "befroe": "before",
    "aftre": "after",
    "abotu": "about",
    "shoudl": "should",
    "woudl": "would",
    "coudl": "could",
    "cuold": "could",
    "wats": "what is",
}
