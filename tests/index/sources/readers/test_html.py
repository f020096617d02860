"""index/sources/readers/html: the article of a page, as its readers see it."""

import lxml.html
import pytest

from index.errors import SourceError
from index.sources import read_document, read_source
from index.sources.readers.html.lost_blocks import restore_lost_blocks
from index.types import Kind
from tests.support import formats

LONG = "The harbour office keeps the list of all ferries and their owners since the last war. "


def read(body, head="", **options):
    [document] = read_source("a.html", formats.html(body, head), **options).documents
    return document


def texts(document):
    return [document.text[b.span.start : b.span.end] for b in document.blocks]


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("It left on <time datetime=2025-09-04>4 September</time>.", "It left on 4 September."),
        ("Press <button>Start</button> now.", "Press Start now."),
        ("The <label>lamp</label> shows <output>42</output>.", "The lamp shows 42."),
        ("She said <q>we are <q>very</q> glad</q>.", "She said “we are ‘very’ glad”."),
        ("It has 10<sup>2</sup> m<sup>2</sup>.", "It has 10² m²."),
        ("Drink H<sub>2</sub>O on the 13<sup>th</sup>.", "Drink H₂O on the 13th."),
        ("Line one<br>line two\nof the source.", "Line one\nline two of the source."),
        ("A <ruby>word<rp>(</rp><rt>gloss</rt><rp>)</rp></ruby> here.", "A word here."),
        ("Caf&eacute; &amp; bar", "Café & bar"),
        ("So <math><msup><mi>x</mi><mn>2</mn></msup></math> grows.", "So x² grows."),
        (
            "So <math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac></math>.",
            "So a/(b + c).",
        ),
        ('It runs<a role="doc-noteref" href="#n">1</a> again.', "It runs[1] again."),
    ],
)
def test_what_stands_inside_a_sentence_stays_there(markup, seen):
    """Elements that extraction drops or glues are put right before."""
    assert seen in texts(read(f"<h1>Ferry</h1><p>{LONG * 4}</p><p>{markup}</p>"))


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- secret -->",
        "<script>secret()</script>",
        "<style>secret{}</style>",
        "<template>secret</template>",
        "<noscript>secret</noscript>",
        "<p hidden>secret</p>",
        '<p style="color:red; display : none">secret</p>',
        '<p style="DISPLAY: None !important">secret</p>',
        '<p style="visibility:\thidden">secret</p>',
        '<p style="color: red; font-size: 0px">secret</p>',
        '<p>seen <span role="doc-pagebreak">secret</span></p>',
        '<span epub:type="pagebreak">secret</span>',
        '<nav epub:type="toc"><ol><li>secret</li></ol></nav>',
        '<p>seen <span style="FONT-SIZE:0">secret</span></p>',
        "<dialog><p>secret</p></dialog>",
        "<math><semantics><mi>x</mi><annotation>secret</annotation></semantics></math>",
        '<span aria-hidden="true">secret</span>',
        '<span class="icon sr-only">secret</span>',
        '<p>A pipe<span role="tooltip">secret</span>.</p>',
        '<div id="expander-control-1" class="expand-control"><span>secret</span></div>',
        '<p>A pipe.<sup class="noprint Inline-Template">[<i>secret</i>]</sup></p>',
    ],
)
def test_what_nobody_sees_is_no_text(hidden):
    """Comments, scripts, styles and hidden elements are in no block."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{hidden}<p>{LONG}</p>")
    assert "secret" not in document.text


@pytest.mark.parametrize("sign", ["¶", "#", "\u200b", "↩\ufe0e", ""])
def test_links_to_a_place_itself_are_no_text(sign):
    """The sign behind a heading or note that links to it is no part of it."""
    heading = f'<h2>Fares<a href="#fares">{sign}</a></h2>'
    assert "Fares" in texts(read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{heading}<p>Four.</p>"))


def test_menus_and_footers_are_left_out():
    """What stands around the article is no part of it."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>")
    assert "Home" not in document.text
    assert "©" not in document.text


def test_letters_that_have_a_size_again_are_text():
    """Pages close the gaps between blocks so; a small size is no size of zero."""
    closed = '<div style="font-size:0"><p style="font-size:1rem">The quay is dry.</p></div>'
    small = '<p style="font-size:0.9em">The pier is wet.</p>'
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{closed}{small}<p>{LONG}</p>")
    assert "The quay is dry." in document.text
    assert "The pier is wet." in document.text


def test_the_mark_of_a_note_is_hidden():
    """A note's number does not glue to the year before it, and no quote shows it."""
    document = read(f'<p>{LONG * 4}</p><p>It sank in 1953<sup><a href="#n2">2</a></sup>.</p>')
    [block] = [b for b in document.blocks if b.hidden]
    assert document.text[block.span.start : block.span.end] == "It sank in 1953[2]."
    assert [document.text[a:b] for a, b in block.hidden] == ["[2]"]


def test_kinds_of_blocks():
    """Headings, lists, quotations, captions, tables and code keep their kinds."""
    document = read(
        f"<h1>Ferry</h1><p>{LONG * 4}</p><figure><img src=a.jpg><figcaption>The ferry. Photo: B. "
        "Chen</figcaption></figure><h2>Prices</h2><ul><li>Bikes are free.<ul><li>Trailers cost "
        "one.</li></ul></li></ul><blockquote><p>We are glad.</p></blockquote><dl><dt>Hours</dt>"
        "<dd>Monday to Friday.</dd></dl><table><tr><th>Ticket</th><th>Price</th></tr><tr><td>Adult"
        "</td><td>4 <b>eu</b>ros</td></tr></table><pre>ferry --start\n\nstop. Now</pre>"
    )
    found = dict(zip(texts(document), document.blocks, strict=True))
    assert found["The ferry. Photo: B. Chen"].kind is Kind.CAPTION
    assert found["Prices"].kind is Kind.HEADLINE
    assert found["Bikes are free."].kind is found["Trailers cost one."].kind is Kind.LIST
    assert found["We are glad."].kind is Kind.QUOTATION
    assert found["Hours"].kind is Kind.HEADLINE
    assert found["Monday to Friday."].above == found["Hours"].span
    assert found["ferry --start\n\nstop. Now"].kind is Kind.CODE
    table = found["Ticket | Price\nAdult | 4 euros"]
    assert table.kind is Kind.TABLE
    assert document.text[table.above.start : table.above.end] == "Ticket | Price"


def test_metadata_is_what_the_markup_states():
    """Title, author, outlet, date, address and language come from the page's own markup."""
    document = read(
        f"<h1>Ferry returns</h1><p>{LONG * 4}</p>",
        '<meta property="og:title" content="Ferry returns"><meta name="author" content="Ana Ruiz">'
        '<meta property="og:site_name" content="Harbor Herald"><meta '
        'property="article:published_time" content="2025-09-03T08:00:00Z">'
        '<link rel="canonical" href="https://herald.example/ferry">',
    )
    assert (document.title, document.author) == ("Ferry returns", "Ana Ruiz")
    assert (document.outlet, document.published) == ("Harbor Herald", "2025-09-03")
    assert (document.url, document.language) == ("https://herald.example/ferry", "en")


@pytest.mark.parametrize(
    ("stated", "beside", "title"),
    [
        ("Part 1 - The lamp", "", "Part 1 - The lamp"),
        ("2019 – 2020 season", "", "2019 – 2020 season"),
        ("Harbour Club » Lamp oil", "", "Harbour Club » Lamp oil"),
        ("Lamps | Harbour Club", "", "Lamps"),
        ("Prices | Harbour Club", "", "Prices | Harbour Club"),
        ("How to fill the lamp - Harbour Club", "", "How to fill the lamp"),
        ("The lamp - Harbour Club", "<h1>The lamp</h1>", "The lamp"),
    ],
)
def test_a_scrap_of_a_title_is_no_title(stated, beside, title):
    """A word or two before a dash name nothing, unless a heading says the same."""
    page = f"<title>{stated}</title><article>{beside}<p>{LONG * 4}</p></article>"
    assert read_document("a.html", page.encode()).title == title


def test_the_language_of_a_template_is_not_believed():
    """A page that states English for a German text is read as German."""
    text = "Die Fähre legt wieder an, weil der Kai nicht mehr gesperrt ist. Das war lange anders. "
    assert read(f"<h1>Fähre</h1><p>{text * 6}</p>").language == "de"


def test_a_year_of_copyright_is_no_date():
    """A page that states no date has none, whatever year stands in its footer."""
    assert read(f"<h1>Ferry</h1><p>{LONG * 4}</p>").published is None


def test_the_address_fetched_counts_before_the_one_stated():
    """A page cannot pretend to stand somewhere else."""
    head = '<link rel="canonical" href="https://evil.example/">'
    document = read(f"<p>{LONG * 4}</p>", head, url="https://herald.example/a")
    assert document.url == "https://herald.example/a"


@pytest.mark.parametrize(
    ("charset", "text"),
    [("koi8-r", "Городской совет провёл бюджет"), ("windows-1250", "Rada w Łodzi przyjęła budżet")],
)
def test_the_stated_charset_is_honoured(charset, text):
    """The page's own statement or the server's decides how its bytes are read."""
    body = f"<p>{text}. {LONG}</p>".encode(charset)
    page = f'<html><head><meta charset="{charset}"></head><body>'.encode() + body
    [document] = read_source("a.html", page).documents
    assert text in document.text
    [document] = read_source("a.html", b"<html><body>" + body, charset=charset).documents
    assert text in document.text


def test_a_wrong_charset_is_noted():
    """Bytes that do not fit the stated charset are read by their own, with a note."""
    page = b'<html><head><meta charset="utf-8"></head><body><p>caf\xe9 on board</p></body></html>'
    reading = read_source("a.html", page)
    assert "café on board" in reading.documents[0].text
    assert len(reading.notes) == 1


def test_a_small_page_without_an_article_is_read_whole():
    """Where extraction finds too little, everything but menus is read."""
    page = b"<html><body><nav>Menu</nav><div>One short line.</div><div>Another.</div></body></html>"
    [document] = read_source("a.html", page).documents
    assert texts(document) == ["One short line.", "Another."]


def test_brackets_of_ours_in_a_page_stay():
    """The brackets that mark notes while a page is read are chosen among those it has not."""
    document = read(f"<p>{LONG * 4}</p><p>A ⸨strange⸩ bracket<sup><a href=#n>1</a></sup>.</p>")
    assert "A ⸨strange⸩ bracket[1]." in texts(document)


def test_a_short_page_within_one_element_keeps_its_paragraphs():
    """Extraction gives such a page as one paragraph, in which the rows of a table would join."""
    page = read(
        "<div><p>The inn has rooms.</p><section><h2>Rates</h2><table><tr><th>Room</th><th>Rate"
        "</th></tr><tr><td>Blue</td><td>80 euros</td></tr></table></section><p>Dogs stay.</p></div>"
    )
    assert texts(page)[0] == "The inn has rooms."
    assert [b.kind for b in page.blocks].count(Kind.TABLE) == 1
    assert texts(page)[-1] == "Dogs stay."


def test_definitions_stand_under_their_terms():
    """Two terms share a definition; what was extracted and what was not are read alike."""
    page = (
        f"<h1>Words</h1><p>{LONG * 4}</p><dl><dt>Sluice</dt><dd>A gate.</dd><dt>Weir</dt>"
        "<dt>Dam</dt><dd><p>A wall.</p><p>It is wet.</p></dd></dl>"
    )
    document = read(page)
    shown = {
        document.text[slice(*block.span)]: document.text[slice(*block.above)]
        for block in document.blocks
        if block.above
    }
    both = "Weir\n\nDam"
    assert shown in (
        {"A gate.": "Sluice", "A wall.": both, "It is wet.": both},
        {"A gate.": "Sluice", "A wall. It is wet.": both},
        {"A gate.": "Sluice", "A wall.\nIt is wet.": both},
    )


def test_buttons_and_labels_beside_each_other_are_apart():
    """Nothing but a tag stands between them in many forms."""
    document = read(
        f"<h1>Forms</h1><p>{LONG * 4}</p><p>Press <button>Save</button><button>Close</button> or "
        "fill in <label>Name</label><label>Quay</label>.</p>"
    )
    assert any("Save Close or fill in Name Quay." in text for text in texts(document))


def test_a_definition_inside_a_definition_keeps_its_own_term():
    """As documentation of code has it: parameters under a function."""
    document = read(
        f"<h1>Boats</h1><p>{LONG * 4}</p><dl><dt>sail()</dt><dd><p>Sails off.</p><dl><dt>speed</dt>"
        "<dd><p>In knots.</p></dd></dl><p>Then stops.</p></dd></dl>"
    )
    over = {
        document.text[slice(*block.span)]: document.text[slice(*block.above)]
        for block in document.blocks
        if block.above
    }
    assert over["Sails off."] == over["Then stops."] == "sail()"
    assert over["In knots."] == "speed"


def test_a_table_that_arranges_a_page_is_no_table():
    """Its cells hold paragraphs and lists, which are read as such."""
    document = read(
        "<h1>Club</h1><table><tr><td><a href=a>Home</a></td><td><p>The club is a hundred years old "
        "and has forty boats.</p><p>Six of them race in summer.</p><ul><li>Adults pay</li></ul>"
        "</td></tr></table>"
    )
    assert "Six of them race in summer." in texts(document)
    assert Kind.TABLE not in {block.kind for block in document.blocks}


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<div class=callout><strong>Tip:</strong> Use a fuse.</div>", "Tip: Use a fuse."),
        ("<section><em>All</em> boats sail.</section>", "All boats sail."),
        ("<div><a href=x>The form</a> is <b>due</b> in May.</div>", "The form is due in May."),
        ("<div>It was <span style='text-decoration: line-through'>5</span> 6.</div>", "It was 6."),
        ("<video controls><p>Get a browser.</p></video><p>It sails.</p>", "It sails."),
    ],
)
def test_lines_of_divisions(markup, seen):
    """A line that begins with an element is whole, without what is struck or only a fallback."""
    document = read(f"<h1>Boats</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>")
    assert texts(document)[2:] == [seen, LONG.strip()]


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td class=linenos><pre>1\n2</pre><td><pre>one()\ntwo()</pre></td></tr></table>",
        "<table><tr><td class=gutter><pre>1\n2</pre><td><pre>one()\ntwo()</pre></td></tr></table>",
        "<pre><span class=linenos>1</span>one()\n<span class=linenos>2</span>two()</pre>",
    ],
)
def test_numbers_of_lines_are_no_code(markup):
    """They stand beside it, in a column or before each line."""
    document = read(f"<h1>Boats</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>")
    [code] = [block for block in document.blocks if block.kind is Kind.CODE]
    assert document.text[slice(*code.span)] == "one()\ntwo()"


def test_a_table_of_divisions_is_a_table():
    """Its parts state what they are."""
    document = read(
        f"<h1>Boats</h1><p>{LONG * 4}</p><div role=table><div role=row><span role=columnheader>Boat"
        "</span><span role=columnheader>Rate</span></div><div role=row><span role=cell>Tern</span>"
        "<span role=cell>5</span></div></div>"
    )
    [table] = [block for block in document.blocks if block.kind is Kind.TABLE]
    assert document.text[slice(*table.span)] == "Boat | Rate\nTern | 5"
    assert document.text[slice(*table.above)] == "Boat | Rate"


def test_a_row_of_bold_cells_is_the_head_of_a_table():
    """Many pages mark their heads so."""
    document = read(
        f"<h1>Boats</h1><p>{LONG * 4}</p><table><tr><td><b>Boat</b></td><td><strong>Rate</strong>"
        "</td></tr><tr><td>Tern</td><td>much</td></tr><tr><td>Gull</td><td>less</td></tr></table>"
    )
    [table] = [block for block in document.blocks if block.kind is Kind.TABLE]
    assert document.text[slice(*table.above)] == "Boat | Rate"


def test_a_title_inside_a_table_stands_over_its_heads():
    """One cell over all columns is no head alone."""
    document = read(
        f"<h1>Boats</h1><p>{LONG * 4}</p><table><tr><td colspan=3>Boats of 2024</td></tr><tr><td>"
        "Boat</td><td>Rate</td><td>Crew</td></tr><tr><td>Tern</td><td>5</td><td>4</td></tr>"
        "<tr><td>Gull</td><td>6</td><td>2</td></tr></table>"
    )
    [table] = [block for block in document.blocks if block.kind is Kind.TABLE]
    assert document.text[slice(*table.above)] == "Boats of 2024\nBoat | Rate | Crew"


def test_a_caption_of_a_table_is_no_row():
    """The heads below it stand over the rows."""
    document = read(
        f"<h1>Town</h1><p>{LONG * 4}</p><table><caption>People</caption><tr><th>Year</th><th>Number"
        "</th></tr><tr><td>1900</td><td>812</td></tr><tr><td>2020</td><td>1,203</td></tr></table>"
    )
    found = dict(zip(texts(document), document.blocks, strict=True))
    assert found["People"].kind is Kind.CAPTION
    [table] = [block for block in document.blocks if block.kind is Kind.TABLE]
    assert document.text[slice(*table.above)] == "Year | Number"


@pytest.mark.parametrize(
    "button",
    [
        "<button aria-expanded=false>May dogs come in?</button>",
        "<button class=accordion>May dogs come in?</button>",
        "<div role=button aria-controls=a>May dogs come in?</div>",
        "<h3><button>May dogs come in?</button></h3>",
    ],
)
def test_a_button_that_opens_what_is_below_it_is_a_heading(button):
    """Lists of questions are made so."""
    document = read(
        f"<h1>FAQ</h1><p>{LONG * 4}</p><div>{button}"
        "<div><p>No dogs are allowed in the hall.</p></div></div>"
    )
    found = dict(zip(texts(document), document.blocks, strict=True))
    assert found["May dogs come in?"].kind is Kind.HEADLINE


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Share</button>",
        "<p><button type=button>Share</button></p>",
        "<div class=bar><button>Share</button> <span><button>Share</button></span></div>",
        "<ul><li><a href=x><button>Share</button></a></li></ul>",
        "<div role=button tabindex=0>Share</div>",
        "<p>It is done.<br><button>Share</button></p>",
        "<div><input type=submit value=Share></div>",
        "<pre><button>Share</button><code>run()</code></pre>",
        "<table><tr><th>Day</th><th>Seat</th></tr><tr><td>1</td><td><button>Share</button></table>",
    ],
)
def test_a_button_outside_a_sentence_is_no_text(markup):
    """It does something; it says nothing."""
    document = read(f"<h1>FAQ</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>")
    assert "Share" not in document.text
    assert document.text.count(LONG.strip()) == 5


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<p>Press <b><button>Save</button></b> to go on.</p>", "Press Save to go on."),
        ("<div>Press <button>Save</button>.</div>", "Press Save."),
        ("<ul><li><button>Save</button> keeps all.</li></ul>", "Save keeps all."),
        ("<p>Press <input type=submit value=Save> now.</p>", "Press Save now."),
    ],
)
def test_a_button_inside_a_sentence_is_a_word_of_it(markup, seen):
    """Instructions name the buttons of a page so."""
    assert seen in texts(read(f"<h1>FAQ</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>"))


SAID = (
    '<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle",'
    '"author":{{"@type":"Person","name":"Mia Berg"}},"datePublished":"2025-05-02T10:00:00Z",'
    '"articleBody":"{}"}}</script>'
)


@pytest.mark.parametrize("words", ["secret", "secret " * 400])
def test_metadata_that_a_script_states(words):
    """Author and day are taken from it, and nothing of it is text, in head and body alike."""
    for found in (
        read(f"<h1>Ferries</h1><p>{LONG}</p>", SAID.format(words)),
        read(f"<h1>Ferries</h1><p>{LONG}</p>{SAID.format(words)}"),
    ):
        assert (found.author, found.published) == ("Mia Berg", "2025-05-02")
        assert texts(found) == ["Ferries", LONG.strip()]


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<div>One is here.<div>Two is here.</div>Three is here.</div>",
         ["One is here.", "Two is here.", "Three is here."]),
        ("<div>One is <b>here</b>.<p>Two is here.<p>Three is here.</div>",
         ["One is here.", "Two is here.", "Three is here."]),
        ("<div>One is here:<ul><li>Two is here.</li></ul>Three <i>is</i> here.</div>",
         ["One is here:", "Two is here.", "Three is here."]),
        ("<div>One <b>is</b> <a href=x>here</a>.</div>", ["One is here."]),
        ("<p>One <my-mark>is</my-mark> here.</p>", ["One is here."]),
        ('<span style="display: block">One.</span><span style="display:block">Two.</span>',
         ["One.", "Two."]),
        ('<p>One.<span style="display:block">Two.</span></p>', ["One.\nTwo."]),
        ('<p>One <span style="display: inline-block">is</span> here.</p>', ["One is here."]),
        ("<my-box><p>One is here.</p></my-box><my-box>Two is here.</my-box>",
         ["One is here.", "Two is here."]),
    ],
)  # fmt: skip
def test_text_beside_blocks_is_apart_from_them(markup, seen):
    """Bare text is a paragraph, and what a page has defined is part of a line that it stands in."""
    assert texts(read(f"<h1>Ferries</h1><p>{LONG}</p>{markup}"))[2:] == seen


INNER = "<table><tr><td>Size<td>9 m<tr><td>Built<td>1990</table>"


@pytest.mark.parametrize(
    ("rows", "seen"),
    [
        (f"<tr><th>Boat<th>Data<tr><td>Tern<td>{INNER}<tr><td>Gull<td>none known",
         ["Boat | Data", "Tern", "Size | 9 m\nBuilt | 1990", "Gull | none known"]),
        (f"<tr><td>Tern is old.{INNER}It is red.<td>Beside it.",
         ["Tern is old.", "Size | 9 m\nBuilt | 1990", "It is red.", "Beside it."]),
        (f"<tr><td>Hours<td>9 to 5<tr><td colspan=2>{INNER}",
         ["Hours | 9 to 5", "Size | 9 m\nBuilt | 1990"]),
        ("<tr><td>Hours<td>9 to 5<tr><td>Fare<td>4 euros", ["Hours | 9 to 5\nFare | 4 euros"]),
    ],
)  # fmt: skip
def test_a_table_in_a_row_of_a_table(rows, seen):
    """The row is read cell by cell, the other rows stay rows."""
    page = f"<h1>Ferries</h1><p>{LONG}</p><table>{rows}</table>"
    assert texts(read(page))[2:] == seen


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=wp-caption><img src=x><p class=wp-caption-text>Otto on his boat.</p></div>",
        "<div><img src=x><div class=image-caption>Otto on his boat.</div></div>",
        "<p><img src=x></p><p class=caption>Otto on his boat.</p>",
    ],
)
def test_what_a_page_calls_a_caption_beside_a_picture_is_one(markup):
    """Many pages have no figures; extraction would drop it."""
    document = read(f"<h1>Boats</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>")
    found = dict(zip(texts(document), document.blocks, strict=True))
    assert found["Otto on his boat."].kind is Kind.CAPTION


@pytest.mark.parametrize("name", ["share-price", "meta-info", "related-facts", "rating", "author"])
def test_a_sentence_is_kept_whatever_the_class_of_its_paragraph(name):
    """Extraction goes by such names alone."""
    said = "The share of the pool costs nine crowns."
    assert said in texts(read(f"<h1>Pool</h1><p>{LONG * 4}</p><p class={name}>{said}</p><p>{LONG}"))


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=share><a href=x>Share this article with your friends.</a></p>",
        "<p class=tags>Tags: pool, water</p>",
        "<p class=cookie-note>We use cookies to count our readers.</p>",
        "<div class=related><p>The pool was painted green last year.</p></div>",
    ],
)
def test_what_stands_around_an_article_is_left_out(markup):
    """Links, labels, and what stands in a part that is no part of the article."""
    document = read(f"<h1>Pool</h1><p>{LONG * 4}</p>{markup}<p>{LONG}</p>")
    assert set(texts(document)) == {"Pool", (LONG * 4).strip(), LONG.strip()}


def test_a_list_is_kept_where_extraction_takes_paragraphs_alone():
    """As it does with short pages, such as those of Google Docs."""
    page = (
        "<html><body><div><div><h1><span>Choir</span></h1><p><span>We sing every Thursday at seven."
        "</span></p><p></p><ol><li><span>Bring a pencil.</span></li></ol><p><span>Fees are 40 "
        "crowns</span><sup><a href='#f1' id=r1>[1]</a></sup><span> a year.</span></p><hr><div><p>"
        "<a href='#r1' id=f1>[1]</a><span>&nbsp;Students pay half.</span></p></div></div></div>"
    )
    [document] = read_source("a.html", page.encode()).documents
    assert "Bring a pencil." in texts(document)


def test_who_is_quoted_stands_below_the_quotation():
    """The footer of a quotation is not that of the page."""
    document = read(
        f"<h1>Pool</h1><p>{LONG * 4}</p><blockquote><p>It is cold.</p><footer>Jon Aas</footer>"
        f"</blockquote><p>{LONG}</p>"
    )
    assert "Jon Aas" in document.text


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_struck_words_are_no_text(tag):
    """They say what the page takes back."""
    document = read(f"<h1>Pool</h1><p>{LONG * 4}</p><p>It costs <{tag}>5</{tag}> 6 crowns.</p>")
    assert "It costs 6 crowns." in texts(document)


@pytest.mark.parametrize("reference", ["&#1;", "&#x2;", "&#x0B;", "&#xFFFE;", "&#65535;", "&#0;"])
def test_references_to_no_characters_of_text_are_left_out(reference):
    """No tree takes them back, wherever the text is moved to."""
    page = read(
        f"<main><p>The <q>old{reference} pier</q> opens in May for everybody.</p>"
        f"<figure><img src=a><figcaption>The pier{reference} in May.</figcaption></figure></main>"
    )
    assert texts(page) == ["The “old pier” opens in May for everybody.", "The pier in May."]


@pytest.mark.parametrize(
    "hidden",
    [
        "<div><p><a href=#cmnt_ref1 id=cmnt1>[a]</a><span>secret</span></p></div>",
        "<div style='mso-element:comment-list'><p class=MsoCommentText>secret</p></div>",
        "<p>See it.<span class=MsoCommentReference><a href=#_msocom_1>[secret]</a></span></p>",
        "<p>See it.<sup><a href=#cmnt1>[secret]</a></sup></p>",
        "<p><span style='mso-hide:all'>secret</span></p>",
        "<p>Seen.<span class='d-none'>secret</span></p>",
        "<p class='lead d-none'>A secret paragraph.</p>",
        "<p>Seen.<span class='visuallyhidden'>secret</span></p>",
        "<div role=navigation><p>A secret list of other pages.</p></div>",
        "<div role=contentinfo><p>Made with a secret program.</p></div>",
        "<aside><p>Another secret page.</p></aside>",
    ],
)
def test_what_is_no_part_of_the_article_is_left_out(hidden):
    """Comments of Word and Google Docs on a text, and landmarks by their role."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{hidden}<p>It runs daily. {LONG}</p>")
    assert "secret" not in document.text
    assert "It runs daily." in document.text


@pytest.mark.parametrize(
    "part",
    [
        '<aside class="admonition note"><p>Tickets are sold on board.</p></aside>',
        '<aside role="doc-footnote"><p>Tickets are sold on board.</p></aside>',
        '<div role="tabpanel" hidden><p>Tickets are sold on board.</p></div>',
        '<div hidden="until-found"><p>Tickets are sold on board.</p></div>',
        "<figure><img src=a><figcaption aria-hidden=true>Tickets are sold on board.</figcaption>",
        '<p class="d-none d-md-block">Tickets are sold on board.</p>',
        '<p class="d-md-block d-none">Tickets are sold on board.</p>',
        '<p class="d-nonex">Tickets are sold on board.</p>',
        '<div role="note"><p>Tickets are sold on board.</p></div>',
    ],
)
def test_what_readers_of_the_article_see_is_text(part):
    """Notes, folded tabs, and the caption that repeats a picture's description."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{part}<p>It runs daily. {LONG}</p>")
    assert "Tickets are sold on board." in texts(document)


FOLDED = '<div class="panel" style="color: red; display: none"><p>Dogs travel free.</p></div>'


@pytest.mark.parametrize(
    "part",
    [
        f'<h3><button aria-expanded="false">Can I bring a dog?</button></h3>{FOLDED}',
        f'<button class="q">Can I bring a dog?</button>{FOLDED}',
        f'<div class="head"><span role="button">Can I bring a dog?</span></div>{FOLDED}',
        (
            '<p><button aria-controls="d1">Dogs</button></p><p>Cats stay at home.</p>'
            '<section id="d1" hidden><p>Dogs travel free.</p></section>'
        ),
        (
            '<p><a role="button" data-bs-toggle="collapse" href="#d2">Dogs</a> and cats</p><hr>'
            '<div id="d2" aria-hidden="true" style="visibility:hidden">'
            "<p>Dogs travel free.</p></div>"
        ),
        (
            '<div itemprop="mainEntity"><h3 itemprop="name">Can I bring a dog?</h3>'
            '<div itemprop="acceptedAnswer" hidden><p>Dogs travel free.</p></div></div>'
        ),
    ],
)
def test_what_a_press_folds_open_is_text(part):
    """The answers of an accordion are hidden until somebody presses the question."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{part}<p>It runs daily. {LONG}</p>")
    assert "Dogs travel free." in texts(document)


@pytest.mark.parametrize(
    "part",
    [
        f"<p>It is a ferry.</p>{FOLDED}",
        f"<h3>Dogs</h3>{FOLDED}",
        f"<div><p>{LONG * 5}</p><button>Print</button></div>{FOLDED}",
        f'<button aria-haspopup="true" aria-expanded="false">More</button>{FOLDED}',
        f'<nav><button aria-expanded="false">More</button>{FOLDED}</nav>',
        (
            '<p><button aria-controls="m1">Buy</button></p>'
            '<div id="m1" role="dialog" hidden><p>Dogs travel free.</p></div>'
        ),
        f'<button aria-expanded="false">Share</button>{FOLDED.replace("panel", "share-popup")}',
    ],
)
def test_what_nothing_or_no_part_of_the_article_folds_open_stays_hidden(part):
    """A heading is no control, and menus, dialogs and overlays are not the article."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p>{part}<p>It runs daily. {LONG}</p>")
    assert "Dogs travel free." not in document.text


@pytest.mark.parametrize("count", [0, 8])
@pytest.mark.parametrize(
    ("block", "seen"),
    [
        ("<ol><li>Members pay 60 euros.</li><li>Students pay half.</li></ol>",
         ["Members pay 60 euros.", "Students pay half."]),
        ("<table><tr><td>Voice</td><td>Singers</td></tr><tr><td>Alto</td><td>14</td></tr></table>",
         ["Voice | Singers\nAlto | 14"]),
    ],
)  # fmt: skip
def test_small_lists_and_tables_keep_their_place(block, seen, count):
    """Extraction drops them on short pages, or for being small."""
    first, last = f"<p>{LONG * (count + 1)}</p>", "<p>See the list of all fees.</p>"
    data = f"<html><body><h1>Fees</h1>{first}{block}{last}</body></html>".encode()
    [document] = read_source("a.html", data).documents
    assert texts(document)[1:] == [(LONG * (count + 1)).strip(), *seen, "See the list of all fees."]


def test_lists_in_cells_are_lines_of_the_cell():
    """Extraction drops them, with what they say."""
    row = "<tr><td>Bring</td><td><ul><li>a coat</li><li>two <b>towels</b></li></ul></td></tr>"
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p><table>{row * 2}</table><p>{LONG}</p>")
    assert "Bring | a coat two towels\nBring | a coat two towels" in texts(document)


@pytest.mark.parametrize(
    ("block", "kept"),
    [
        ("<ul><li>Bring a coat.</li></ul>", True),
        ("<ul><li><a href=/b>Ferry north</a></li></ul>", False),
        ("<nav><ul><li>Home</li></ul></nav>", False),
        ("<div><ul><li>Bring a coat.</li></ul></div>", False),
    ],
)
def test_only_lost_blocks_beside_kept_ones_are_put_back(block, kept):
    """Links to other pages, menus, and what stands elsewhere on the page are no article."""
    region = lxml.html.fromstring(f"<div><p>First.</p>{block}<p>Last.</p></div>")
    body = lxml.html.fromstring("<body><p>First.</p><p>Last.</p></body>")
    restore_lost_blocks(body, region, ("nav",))
    assert [element.tag for element in body] == (["p", "ul", "p"] if kept else ["p", "p"])


_ROWS = "<tr><td>Alto</td><td>14</td></tr><tr><td>Bass</td><td>9</td></tr>"


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        (
            f"<p>{LONG}</p><h2>Fees</h2><p>Ask Ida.</p><h2>Way</h2><h3>Bus</h3><p>Line 4.</p>",
            ["# Fees", "Ask Ida.", "# Way", "# Bus", "Line 4."],
        ),
        (
            f"<p>{LONG}</p><h2>Bring</h2><ul><li>A coat.</li></ul><h2>Way</h2><p>Line 4.</p>",
            ["# Bring", "A coat.", "# Way", "Line 4."],
        ),
        (
            f"<p>{LONG}</p><h2>Voices</h2><table>{_ROWS}</table><h2>Way</h2><p>Line 4.</p>",
            ["# Voices", "Alto | 14\nBass | 9", "# Way", "Line 4."],
        ),
        (
            f"<p>{LONG}</p><h2>Way</h2><p>Line 4.</p><h2>Bring</h2><ul><li>A coat.</li></ul>",
            ["# Way", "Line 4.", "# Bring", "A coat."],
        ),
        (  # one answer to two questions
            f"<p>{LONG}</p><h2>Dogs?</h2><p>No.</p><h2>Cats?</h2><p>No.</p><h2>Way</h2><p>Bus.</p>",
            ["# Dogs?", "No.", "# Cats?", "No.", "# Way", "Bus."],
        ),
        (
            f"<p>{LONG}</p><div><h2>Way</h2></div><div><p>Line 4.</p><p>Tram 9.</p></div>",
            ["# Way", "Line 4.", "Tram 9."],
        ),
    ],
)
def test_lost_headings_stand_over_what_they_head(page, seen):
    """A plain page without a frame keeps the headings below its title."""
    data = f"<html><body><h1>Choir</h1>{page}</body></html>".encode()
    [document] = read_source("a.html", data).documents
    heads = ["# " * (block.kind is Kind.HEADLINE) for block in document.blocks]
    lines = [head + text for head, text in zip(heads, texts(document), strict=True)]
    assert lines == ["# Choir", LONG.strip(), *seen]


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ("<h2>Fees</h2>", True),
        ("<nav><h2>Menu</h2></nav>", False),
        ("<aside><h2>Shop</h2><p>Buy a mug.</p></aside>", False),
        ("<h2><a href=/b>Ferry north</a></h2>", False),
        ("<h2>Fees</h2><div>Lost text.</div>", False),
    ],
)
def test_only_headings_over_kept_text_are_put_back(part, kept):
    """What heads nothing that was kept is no part of the article."""
    region = lxml.html.fromstring(f"<div><p>First.</p>{part}<p>Last.</p></div>")
    body = lxml.html.fromstring("<body><p>First.</p><p>Last.</p></body>")
    restore_lost_blocks(body, region, ("nav", "aside"))
    assert [element.tag for element in body] == (["p", "h2", "p"] if kept else ["p", "p"])


def test_where_a_heading_was_kept_the_others_were_left_out():
    """Extraction that keeps headings had a reason to leave some out."""
    region = lxml.html.fromstring("<div><h2>Fees</h2><p>One.</p><h2>Share</h2><p>Two.</p></div>")
    body = lxml.html.fromstring("<body><h2>Fees</h2><p>One.</p><p>Two.</p></body>")
    restore_lost_blocks(body, region, ("nav",))
    assert [element.tag for element in body] == ["h2", "p", "p"]


@pytest.mark.parametrize("name", ["title", "MsoTitle"])
def test_the_title_of_a_written_page_is_its_title(name):
    """Google Docs and Word write it as a paragraph of that class."""
    body = f'<p class="c1 {name}">Choir handbook</p><p>{LONG}</p><h1>Fees</h1><p>{LONG}</p>'
    data = f"<html><body>{body}</body></html>".encode()
    assert read_source("a.html", data).documents[0].title == "Choir handbook"
    data = f"<html><body><h1>Fees</h1><p>{LONG}</p>{body}</body></html>".encode()
    assert read_source("a.html", data).documents[0].title == "Fees"


def test_marks_of_notes_without_a_sup_are_hidden():
    """The link to a note is its mark, by its class or as Word writes it."""
    for link in (
        '<a class="footnote-anchor" href="#footnote-1">1</a>',
        "<a style='mso-footnote-id:ftn1' href='#_ftn1'><span>[1]</span></a>",
    ):
        document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p><p>It is forbidden{link}.</p>")
        assert [b.hidden for b in document.blocks if b.hidden]
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p><p>See <a href='#c'>1</a>.</p>")
    assert not [b.hidden for b in document.blocks if b.hidden]


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ('It runs.<a href="#f1">[1]</a> It stops.', "It runs.[1] It stops."),
        ('<a href="#r1">[1]</a> In summer only.', "[1] In summer only."),
        ('See <a href="#f1">[1]</a> for it.', "See [1] for it."),
        ('It runs<a href="#f1">[map]</a> now.', "It runs[map] now."),
    ],
)
def test_numbers_in_brackets_that_lead_to_a_note_are_its_marks(markup, seen):
    """They follow a word or open the note; one that a sentence speaks of is a part of it."""
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p><p>{markup}</p>")
    [block] = [each for each in document.blocks if document.text[slice(*each.span)] == seen]
    is_mark = "[1]" in seen and not seen.startswith("See")
    assert bool(block.hidden) is is_mark


def test_signs_that_part_paragraphs_are_no_paragraph():
    """Three stars between two scenes have no words; a dash in a table stands for nothing there."""
    table = "<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Tern</td><td>–</td></tr></table>"
    document = read(f"<h1>Ferry</h1><p>{LONG * 4}</p><p>* * *</p><p>———</p><p>…</p>{table}")
    assert texts(document)[2:] == ["…", "Boat | Seats\nTern | –"]


WORD_LIST = (
    "<p class=MsoNormal>Bring:</p>"
    "<p class=MsoListParagraph><span style='font-family:Symbol'><span style='mso-list:Ignore'>·"
    "<span>&nbsp; </span></span></span>A saw</p>"
    "<p class=MsoListParagraph><span style='font-family:\"Courier New\"'>o"
    "<span>&nbsp; </span></span>A rope</p>"
    "<p class=MsoListParagraph><span style='mso-list:Ignore'>2."
    "<span>&nbsp; </span></span>A lamp</p>"
    "<p class=MsoListParagraph>Only a line</p>"
)


def test_the_lists_that_word_saves_are_lists_without_bullets():
    """A number stays, for a reader may be told to go on with step 2."""
    document = read(WORD_LIST)
    assert texts(document)[-5:] == ["Bring:", "A saw", "A rope", "2. A lamp", "Only a line"]
    assert [b.kind for b in document.blocks[-4:-1]] == [Kind.LIST] * 3


@pytest.mark.parametrize(
    ("markup", "is_read"),
    [
        ("<aside>💡 The key hangs in the hall.</aside>", True),
        ("<aside><p>⚠️</p><p>The key hangs in the hall.</p></aside>", True),
        ("<aside>The key hangs in the hall.</aside>", False),
        ("<div class='gmail_signature'>The key hangs in the hall.</div>", False),
        ("<div class='pg-boilerplate'>The key hangs in the hall.</div>", False),
        (
            "<figure class='callout'><div>💡</div><div>The key hangs in the hall.</div></figure>",
            True,
        ),
    ],
)
def test_callouts_are_read_and_signatures_are_not(markup, is_read):
    """A picture opens a callout, and is no paragraph; what stands beside is left out."""
    found = texts(read(f"<article><p>{LONG}</p>{markup}<p>{LONG}</p></article>"))
    assert any("The key hangs in the hall." in each for each in found) is is_read
    assert "💡" not in found


@pytest.mark.parametrize(
    ("stated", "heading", "title"),
    [
        ("Plan your visit | Orrin Mill", "Plan your visit", "Plan your visit | Orrin Mill"),
        ("Opening hours – Fell baths", "Opening hours", "Opening hours – Fell baths"),
        ("FAQ - Tarn ferry", "FAQ", "FAQ - Tarn ferry"),
        ("The mill reopens | Orrin News", "The mill reopens", "The mill reopens"),
        ("Opening hours", "Opening hours", "Opening hours"),
        ("Welcome", "Fell baths", "Fell baths"),
    ],
)
def test_a_heading_of_any_page_is_told_apart_by_its_site(stated, heading, title):
    """The name of the site stays with a heading that names nothing, and with no other."""
    page = f"<title>{stated}</title><main><h1>{heading}</h1><p>{LONG * 4}</p></main>"
    assert read_document("a.html", page.encode()).title == title


def test_a_page_that_a_script_writes_says_how_it_can_be_added():
    """Nothing of it stands in the file, but a browser can save what it shows."""
    with pytest.raises(SourceError, match="save the page in a browser"):
        read_source("a.html", b"<html><div id=app></div><script>show()</script></html>")
