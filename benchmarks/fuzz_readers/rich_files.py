"""Files that have much of what each format can have, to be damaged; the text is our own."""

from benchmarks.fuzz_readers.rich_documents import make_epub, make_odt_document, make_word_document

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
    return {**files, "docx": make_word_document(), "odt": make_odt_document(), "epub": make_epub()}
