"""index/sources/readers/mediawiki: what a page of a wiki shows, as far as its own text says it."""

import pytest

pytest.importorskip("mwparserfromhell")

from index.errors import SourceError
from index.sources import read_source


def blocks_of(text, name="Skarholm.wiki"):
    [document] = read_source(name, text.encode()).documents
    return [(str(each.kind), document.text[slice(*each.span)]) for each in document.blocks]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A '''bold''' and ''slanted'' word.", "A bold and slanted word."),
        ("See [[Elm Island|the island]] and [[Oak]]s.", "See the island and Oaks."),
        ("See [[Elm (tree)|]] and [[:Category:Trees]].", "See Elm and Category:Trees."),
        ("Read [https://a.example the notes], [https://b.example].", "Read the notes, ."),
        ("It is {{convert|5|km|mi}} long.", "It is 5 km long."),
        ("In {{lang|fr|Paris}}, {{nowrap|10 May}}.", "In Paris, 10 May."),
        ("Call it {{{name|Elm}}}.", "Call it Elm."),
        ("Born {{birth date and age|1960|5|1}}.", "Born May 1, 1960."),
        ("Born {{birth date|1960|5|1|df=y}}.", "Born 1 May 1960."),
        ("Born {{birth date|1960|x|1}}.", "Born 1960 x 1."),
        ("It makes {{val|12|u=kn}}, not {{val|7}}.", "It makes 12 kn, not 7."),
        ("{{cn}} It is old.", "It is old."),
        ("It runs.<!-- not now --> It stops.", "It runs. It stops."),
        ("It runs.<ref name=a /> It stops.{{sfn|Berg|2020}}", "It runs. It stops."),
        ("Write <nowiki>[[Elm]]</nowiki> &amp; save.", "Write [[Elm]] & save."),
        ("A line\nthat goes on.", "A line that goes on."),
        ("One line<br />and another.", "One line\nand another."),
        ('Seen <span style="display:none">hidden </span>here.', "Seen here."),
        ("CO<sub>2</sub> is a gas. __NOTOC__", "CO₂ is a gas."),
        ("It has 5 m<sup>2</sup> since the 19<sup>th</sup>.", "It has 5 m² since the 19th."),
        ("It runs. [[Category:Ferries]] [[de:Fähre]] [[Datei:a.jpg|mini]]", "It runs."),
    ],
)
def test_what_a_sentence_shows(text, shown):
    """Links by their words, usual templates by their value, nothing that a page hides."""
    assert blocks_of(text) == [("None", shown)]


def test_blocks():
    """Headings, items to any depth, terms, code, quotations, pictures and lines of their own."""
    text = """{{Infobox|name=Elm}}
'''Elm''' is a tree.

== Use ==
* wood
** for boats
# first
; bark : for rope
 x = 1
 y = 2
<syntaxhighlight lang="py">
def f():
    pass
</syntaxhighlight>
[[File:Elm.jpg|thumb|200px|An [[elm]] in May]]
<blockquote>It grows.</blockquote>
{{Quote|It is old.|Mia}}
"""
    assert blocks_of(text) == [
        ("None", "Elm is a tree."),
        ("headline", "Use"),
        ("list", "wood"),
        ("list", "for boats"),
        ("list", "first"),
        ("headline", "bark"),
        ("text", "for rope"),
        ("code", "x = 1\ny = 2"),
        ("code", "def f():\n    pass"),
        ("caption", "An elm in May"),
        ("quotation", "It grows."),
        ("quotation", "It is old."),
    ]


def test_an_explanation_stands_under_its_term():
    [document] = read_source("a.wiki", b"; bark\n: for rope\n: for roofs\n").documents
    assert [block.above for block in document.blocks] == [None, 0, 0]


def test_a_title_and_heads_stand_over_the_rows_of_a_table():
    """A head over all columns is no head alone."""
    text = "{|\n! colspan=2 | Ships\n|-\n! Name\n! Crew\n|-\n| Tern\n| 4\n|}\n"
    [document] = read_source("a.wiki", text.encode()).documents
    [table] = document.blocks
    assert document.text[slice(*table.above)] == "Ships\nName | Crew"


def test_struck_words_of_a_wiki_are_no_text():
    """They say what the page takes back."""
    [document] = read_source("a.wiki", b"It costs <s>5</s><del>6</del> 7.").documents
    assert document.text == "It costs 7."


def _exported(title, text, space=0, more=""):
    return (
        f"<page><title>{title}</title><ns>{space}</ns><id>1</id>{more}<revision><id>2</id>"
        f"<timestamp>2023-01-01T00:00:00Z</timestamp><text>{text}</text></revision></page>"
    )


@pytest.mark.parametrize("name", ["a.xml", "a.wiki", "export"])
def test_an_export_is_an_article_for_each_page(name):
    """Redirects, talk and templates are none; a page without text is named."""
    pages = [
        _exported("The ferry", "The '''ferry''' sails at noon. It is {{circa|1790}} old."),
        _exported("The pier", "== Use ==\nThe pier is &lt;b&gt;old&lt;/b&gt;."),
        _exported("Ferry", "#REDIRECT [[The ferry]]", more='<redirect title="The ferry" />'),
        _exported("Talk:The ferry", "No, at one.", space=1),
        _exported("Template:Box", "Boxed.", space=10),
        _exported("Empty", ""),
    ]
    head = '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">'
    export = f"{head}<siteinfo><sitename>Vesby</sitename></siteinfo>{''.join(pages)}</mediawiki>"
    reading = read_source(name, export.encode())
    assert [(d.source, d.title, d.text) for d in reading.documents] == [
        (f"{name}/the-ferry", "The ferry", "The ferry sails at noon. It is old."),
        (f"{name}/the-pier", "The pier", "Use\n\nThe pier is old."),
    ]
    assert [part.source for part in reading.unread] == [f"{name}/empty"]
    assert [note.source for note in reading.notes if "circa" in note.text] == [f"{name}/the-ferry"]


@pytest.mark.parametrize("rest", ["<page>", "<page><title>a</title></page></mediawiki>", "&x;"])
def test_a_damaged_or_empty_export_is_refused(rest):
    """In a line that says what it is."""
    with pytest.raises(SourceError, match="export of a wiki"):
        read_source("a.wiki", f"<mediawiki>{rest}".encode())


def test_a_table_has_its_heads_over_its_rows():
    """With its caption before it; cells may stand in one line or in several."""
    text = """{| class="wikitable"
|+ Fares
! Whom !! Price
|-
| Adults || 4 euros
|-
| Children
| free
|}"""
    [document] = read_source("a.wiki", text.encode()).documents
    caption, table = document.blocks
    assert document.text[slice(*caption.span)] == "Fares"
    assert document.text[slice(*table.span)] == "Whom | Price\nAdults | 4 euros\nChildren | free"
    assert document.text[slice(*table.above)] == "Whom | Price"


def test_footnotes_stand_at_the_end():
    """Those with a text of their own; those of templates are left out."""
    text = "It runs.<ref>See the harbour office.</ref> It stops.<ref>{{cite web|title=x}}</ref>"
    assert blocks_of(text) == [("None", "It runs. It stops."), ("None", "See the harbour office.")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It runs.", "The ferry"),
        ("{{DISPLAYTITLE:''Elm'' ferry}}\nIt runs.", "Elm ferry"),
        ("= The old ferry =\nIt runs.", "The old ferry"),
        ("== History ==\nIt runs.", "The ferry"),
    ],
)
def test_the_title_is_that_of_the_page(text, title):
    """A wiki keeps it beside the text: the file's name, not the first section."""
    [document] = read_source("The_ferry.mediawiki", text.encode()).documents
    assert document.title == title


def test_what_templates_would_have_shown_is_named():
    """A sentence may lack a part, so the report says which templates are left out."""
    text = "{{Infobox ship|x=1}}\nIt is {{age|2000|1|1}} years old.{{cn}}"
    [note] = read_source("a.wiki", text.encode()).notes
    assert note.text == "templates are left out: infobox ship, age"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("#REDIRECT [[Elm]]", "redirect"),
        ("#WEITERLEITUNG [[Ulme]]", "redirect"),
        ("{{Stub}}\n[[Category:Trees]]", "no text"),
        ("It runs. " + "{{a|" * 3_000, "nested too deep"),
    ],
)
def test_what_is_no_article_is_refused(text, problem):
    with pytest.raises(SourceError, match=problem):
        read_source("a.wiki", text.encode())


def test_a_template_of_a_note_has_a_note():
    """It stands at the end of the page, as that of a `ref`."""
    assert blocks_of("It runs.{{efn|In summer.}} It stops.") == [
        ("None", "It runs. It stops."), ("None", "In summer."),
    ]  # fmt: skip


def test_a_space_before_a_line_still_makes_code():
    """Unless a template that is left out stands before it."""
    assert blocks_of("{{cn}}\n x = 1")[0][0] == "code"
