"""Files that have much of what each format can have, to be damaged; the text is our own."""

import io
import zipfile
from collections.abc import Callable
from importlib import import_module
from typing import Any

_ADOC = """\
= Ferry guide
Mia Berg <m@example.org>; Ana Ruiz
v2.1, 2025-03-04: Spring
:boat: Tern \\
 of Vesby
:toc:
:sectnums:

ifdef::boat[]
The {boat} *sails* _daily_, see <<fares,the fares>> and xref:x.adoc#y[more].footnote:a[Of **1886**.]
endif::[]
ifndef::x[One {plus}{lt} +*two*+ +++<u>x</u>+++ $$a*b$$ pass:q[c] stem:[x^2] ((boat)) kbd:[Ctrl].]
ifeval::["{boat}" != "x"]
[quote, Ana Ruiz, A log]
____
* The sea
+
is calm.
____
endif::[]

[[fares]]
== What it costs ==

.Fares
[%header,cols="1,2a",options="header"]
|===
|Ticket |Price
2+|All
.2+|Adult
|* four
* or five
!===
!x !y
!===
|===

[format=csv]
|===
a,"b, c"
|===

Quay:: A wall.
Dam::: x
+
----
run <1>
include::x[]
----
<1> It runs.

 literal
   text

[verse]
One +
two
> Said.
WARNING: Wet.
[NOTE]
====
Text.
====
image::x.png[]
'''
"""

_RST = """\
Ferry guide
===========

:Author: Ana Ruiz
:Captain: *Bo*

The |boat| runs [1]_ :ref:`to <x>` :py:func:`~a.b` :raw-html:`<b>` ``code`` `link <http://e.org>`__.

.. |boat| replace:: *Tern*
.. role:: raw-html(raw)
   :format: html
.. [1] A note.

.. seealso:: The fares.

.. versionchanged:: 3.2 It rose.

.. py:function:: start(boat)
                 stop(boat)
   :module: x

   Start.

   :param boat: A boat.

.. list-table:: Fares
   :header-rows: 1

   * - Ticket
     - Price
   * - Adult
     - 4

+-----+-----+
| a   | b   |
+=====+=====+
| c   | d e |
+-----+-----+

.. csv-table:: x
   :header: "a", "b"

   "c", "d"

.. glossary::

   quay
   pier : noun
      A wall.

| line
|   line

pier : noun
   A wall.

-v, --verbose  More.
--x=Y          Less.

.. figure:: x.png

   A caption.

   A legend.

::

   code

.. only:: html

   Text.
"""

_HTML = """\
<!doctype html><html lang=en><head><title>Ferry</title><meta name=author content="Mia Berg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"author":{"@type":"Person","name":"Mia Berg"},"datePublished":"2025-05-02"}</script></head><body>
<nav><a href=/>Home</a></nav><article><h1>Ferry</h1><div>Bare text <b>here</b><p>The ferry runs<sup>
<a href="#n1">1</a></sup> at <time>10:40</time>, m<sup>2</sup>, <q>so</q>, <my-mark>x</my-mark>.
<math><mfrac><mi>a</mi><msqrt><mi>b</mi></msqrt></mfrac></math></p>tail</div>
<table><caption>Fares</caption><tr><th>Ticket<th>Price<tr><td rowspan=2>Adult<td><ul><li>4<li>5</ul>
<tr><td><table><tr><td>a<td>b</table></table><dl><dt>Quay<dd>A wall.<dd><p>Long.</dl>
<pre><code>a
 b</code></pre><blockquote>Said.</blockquote><figure><img src=x><figcaption>Tern</figcaption>
</figure><p>* * *</p><p style="color:#fff">no<span style="background: rgb(0,0,0)">b</span></p>
<p>Yes.<a href="#n1">[2]</a></p>
<details><summary>How?</summary>So.</details><p style="display: none">no</p>
<p id=n1>Of 1886.</p>
<button aria-expanded=false>More</button><ruby>a<rt>b</rt></ruby></article></body></html>
"""

_MARKDOWN = """\
---
title: "Ferry: the guide"
tags: [a, b]
---
import Tabs from 'x'

# Ferry {#id}

> [!note]- Mind
> The quay ==is== [[Boats#Tern|wet]] ![[x.png]] %%no%% \\<b> ^b1

!!! tip "Go"
    Early.[^1]

:::danger[Wet]
<Tabs label="x">{price}</Tabs>
:::

| Ticket | Price |
|---|--:|
| Adult | `4` <!-- no --> |

Quay
:   A wall.

[^1]: Of 1886.

{{< figure caption="Tern" >}} {% if x %} $$a$$ {--b--} :ship: &amp; <b>c</b>

1986. A summer
   - [x] Done.

         code
~~~sh title="x"
run
~~~

---
csl: x
...

```{eval-rst}
.. note:: It is
   so.
.. code-block:: sh

   run
- :doc:`a <b>`
```
*[JSA]: Area
"""

_VTT = """\
WEBVTT - Ferry
Language: en

STYLE
::cue { color: red }

NOTE no

intro
00:00:01.000 --> 00:00:03.500 align:start position:0%
the<00:00:01.500><c> ferry</c>

00:00:03.500 --> 00:00:04.000
the ferry
leaves &amp; <v.loud Mia>goes.</v> <v Ana>No.</v>

00:00:04.000 --> 00:00:05.000
>> [horn]
- Who?
"""

_ATOM = """\
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><title type="html">Salt &amp;amp; sea</title><id>1</id><updated>2025-05-02T23:30:00-07:00
</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <em>runs</em>.</p>
</div></content><author><name>Mia</name></author><link href="https://e.org/a"/></entry>
<entry><title>Two</title><summary type="text">A &lt;p&gt;.</summary></entry></feed>
"""

_WIKI = """\
== Ferry ==
'''Tern''' of [[Vesby|the town]], {{convert|5|km|mi}}.<ref name=a>Book.</ref> [https://e.org x]
{| class="wikitable"
|+ Fares
! Ticket !! Price
|-
| Adult || {{lang|de|vier}}
|}
* One
*# Two
; Quay : A wall.
[[File:x.jpg|thumb|Tern]] <!-- no --> <nowiki>[[x]]</nowiki> {{Infobox|a=b}}
<gallery>
x.jpg|Gull
</gallery>
"""

_MAIL = """\
From: =?utf-8?Q?Zo=C3=AB?= <z@example.org>
Subject: =?utf-8?B?RsOkaHJl?=
Date: Fri, 2 May 2025 23:30:00 -0700
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
Content-Type: text/plain; charset=iso-8859-1; format=flowed
Content-Transfer-Encoding: quoted-printable

Caf=E9 is =
open.
> Said.
--y
Content-Type: text/html

<p>Caf&eacute;</p>
--y--
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="a.pdf"

x
--x--
"""

_WORD = """\
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry</w:t></w:r></w:p>
<w:p><w:r><w:t>It is </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den>
<m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den>
</m:f><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e><m:d><m:e/></m:d></m:e>
</m:nary></m:oMath><w:ins w:id="1"><w:r><w:t>so</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>
no</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ticket</w:t></w:r></w:p></w:tc><w:tc><w:p/><w:tbl><w:tr><w:tc>
<w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>
<w:sdtContent><w:p/></w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="MacroText"/></w:pPr><w:r>
<w:t>run</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="MacroText"/></w:pPr><w:r><w:tab/>
<w:t>stop</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="1"/>
<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Fees</w:t></w:r></w:p>
"""
_NUMBERING = """\
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt
 w:val="upperRoman"/><w:lvlText w:val="Article %1"/></w:lvl><w:lvl w:ilvl="1"><w:isLgl/><w:numFmt
 w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1">
<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="27"/></w:lvlOverride>
</w:num></w:numbering>
"""

_ODT = """\
<text:section text:name="a" text:display="none"><text:p>no</text:p></text:section>
<text:h text:style-name="P1" text:outline-level="1">Ferry</text:h><text:list text:style-name="L1">
<text:list-item text:start-value="3"><text:h text:outline-level="2">Fees</text:h></text:list-item>
</text:list><text:p>It <text:span text:style-name="T1">2</text:span>
<text:s text:c="3"/>runs<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>Of 1886.</text:p></text:note-body></text:note>.<draw:frame><draw:text-box>
<text:p>Box.</text:p></draw:text-box></draw:frame><draw:object xlink:href="./Object 1"/></text:p>
<text:list><text:list-header><text:p>Bring:</text:p></text:list-header></text:list>
<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>
<table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell>
</table:table-row></table:table></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Preformatted_20_Text">run</text:p>
"""
_ODT_STYLES = (
    '<style:style style:name="T1"><style:text-properties style:text-position="super 58%" '
    'text:display="none"/></style:style><style:style style:name="P1" '
    'style:parent-style-name="P1"/><text:list-style style:name="L1"><text:list-level-style-number '
    'text:level="1" style:num-format="i" style:num-list-format="Rule %1%"/></text:list-style>'
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" '
    'style:num-suffix="."/></text:outline-style>'
)
_MATH = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>'
_CHAPTER = (
    '<h1>One</h1><p>It runs<a epub:type="noteref" href="#n">1</a>.</p><aside id="n" '
    'epub:type="footnote"><p>Of 1886.</p></aside><table><tr><td>a</td><td>b</td></tr></table>'
)


def _word() -> bytes:
    return _changed("docx", {
        "word/document.xml": lambda data: data.replace(
            b"<w:body>",
            b'<w:body xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
            + _WORD.encode(),
            1,
        ),
        "word/numbering.xml": lambda _: _NUMBERING.encode(),
    })  # fmt: skip


def _odt() -> bytes:
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
            ("draw", "drawing"),
        )
    )  # fmt: skip
    content = (
        f'<office:document-content{spaces} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{_ODT_STYLES}</office:automatic-styles><office:body>"
        f"<office:text>{_ODT}</office:text></office:body></office:document-content>"
    )
    extra = {"Object 1/content.xml": _MATH.encode()}
    return _changed("odt", {"content.xml": lambda _: content.encode()}, extra)


def _changed(
    ending: str,
    members: dict[str, Callable[[bytes], bytes]],
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """Return the plain file of a format with some members changed, and further ones."""
    formats: Any = import_module("tests.support.formats")
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(formats.ALL[f"a.{ending}"]())) as source,
        zipfile.ZipFile(buffer, "w") as target,
    ):
        for member in source.infolist():
            data = source.read(member)
            changed = members.get(member.filename, _same)(data)
            target.writestr(member, changed, member.compress_type)
        for name, data in (extra or {}).items():
            target.writestr(name, data)
    return buffer.getvalue()


def _same(data: bytes) -> bytes:
    return data


def _epub() -> bytes:
    formats: Any = import_module("tests.support.formats")
    made: bytes = formats.epub(_CHAPTER)
    return made


def rich_files() -> dict[str, bytes]:
    """Return a file with much of what its format can have, by the ending that names its reader."""
    texts = {
        "adoc": _ADOC, "rst": _RST, "html": _HTML, "md": _MARKDOWN, "vtt": _VTT, "rss": _ATOM,
        "wiki": _WIKI, "eml": _MAIL, "mbox": f"From z@e.org Fri May  2 23:30:00 2025\n{_MAIL}",
        "csv": 'sep=;\nFares;;\nid;Question;Answer\n1;"How ""much""\n?";<p>Four;five</p>\n',
        "jsonl": '{"faqs": [{"@type": "Question", "name": "How?", "acceptedAnswer": {"text": '
                 '["So."]}}]}\n{"q": "How?", "answers": {"text": ["So.", 4]}}\n',
        "srt": "00:00:01.000 --> 00:00:03,000\n<b>It</b> {\\an8}runs\n\n2\n"
               "00:00:03,1 --> 00:00:04,0\nIt runs\n1995\n",
        "txt": "The guide\n\nMonday: closed\n\n10:45 a.m. It runs.[1]\nMIA: Yes.\n\n[1] Of 1886.\n",
    }  # fmt: skip
    files = {ending: text.encode() for ending, text in texts.items()}
    return {**files, "docx": _word(), "odt": _odt(), "epub": _epub()}
