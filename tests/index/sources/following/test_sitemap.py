"""index/sources/following/sitemap: the pages that a sitemap lists."""

import pytest

from index.errors import SourceError
from index.sources.following import sitemap
from index.sources.following.harvest import FollowedKind, FollowedThing, KnownMember
from index.sources.following.sitemap import follow_sitemap, is_sitemap, parse_sitemap
from index.sources.source_reader import read_source
from index.sources.web import fetch_page
from tests.support.loopback_site import HOST, LoopbackSite, serve_site

SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


@pytest.fixture
def site():
    with serve_site() as served:
        yield served


def follow(site: LoopbackSite, path: str, members=None):
    url = site.address + path
    thing = FollowedThing(name="docs", place=url, kind=FollowedKind.SITEMAP, members=members or {})
    page = fetch_page(url, allowed_hosts={HOST})

    def read(request):
        return read_source(
            request.name, request.data, url=request.url, media_type=request.media_type
        )

    return follow_sitemap(thing, page, allowed_hosts={HOST}, read=read)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (f'<?xml version="1.0"?>\n<urlset {SPACE}>'.encode(), True),
        (b"\xef\xbb\xbf<!-- made by hand --><s:sitemapindex xmlns:s='x'>", True),
        (b"<urlset>", True),
        (b"# Sitemaps\n\nA sitemap begins with <urlset>.\n", False),
        (b"<html><code>&lt;urlset&gt;</code>", False),
        (b"<rss version='2.0'>", False),
        (b"<!--" + b"-" * 100_000, False),
    ],
)
def test_a_sitemap_is_known_by_its_first_element(data, expected):
    """A text about sitemaps is none."""
    assert is_sitemap(data) is expected


def test_the_addresses_of_pages_and_further_sitemaps_are_found():
    """Addresses of pictures and other extensions are left out; entities and CDATA are read."""
    listed = parse_sitemap(
        f"""<?xml version="1.0"?><urlset {SPACE} xmlns:image="http://x">
        <url><loc> https://x.example/a?b=1&amp;c=2 </loc>
        <image:image><image:loc>https://x.example/p.png</image:loc></image:image></url>
        <url><loc><![CDATA[https://x.example/b]]></loc></url></urlset>""".encode()
    )
    assert listed.pages == ["https://x.example/a?b=1&c=2", "https://x.example/b"]
    index = f"<sitemapindex {SPACE}><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>"
    assert parse_sitemap(index.encode()).sitemaps == ["/s.xml"]


@pytest.mark.parametrize(
    "data",
    [
        b"<urlset><url>",
        b"<!DOCTYPE urlset [<!ENTITY a 'aaaa'>]><urlset>&a;</urlset>",
        b"<urlset>\x00</urlset>",
    ],
)
def test_a_broken_or_hostile_sitemap_is_refused(data):
    """A sitemap that is not well formed, or declares entities, is not read."""
    with pytest.raises(ValueError, match=r"XML|document type"):
        parse_sitemap(data)


def test_a_list_of_sitemaps_leads_to_their_pages(site):
    """The sitemaps that one leads to are read, of the same host alone."""
    page = site.put("/a", "A\n\nThe quay.\n")
    inner = site.put_sitemap("/inner.xml", [page])
    listed = f"<sitemap><loc>{inner}</loc></sitemap><sitemap><loc>http://x.example/</loc></sitemap>"
    site.put("/index.xml", f"<sitemapindex {SPACE}>{listed}</sitemapindex>")
    harvest = follow(site, "/index.xml")
    assert [each.document.source for each in harvest.articles] == ["docs/a"]


def test_an_address_that_is_none_is_left_out_and_said(site):
    """A sitemap is made by anybody: what is no address costs none of its other pages."""
    page = site.put("/a", "The ferry runs.")
    listed = site.put_sitemap("/map.xml", ["http://[::1/b", page])
    site.put(
        "/all.xml",
        f"<sitemapindex><sitemap><loc>//[</loc></sitemap><sitemap><loc>{listed}</loc></sitemap>"
        "</sitemapindex>",
    )
    for path, address in (("/map.xml", "http://[::1/b"), ("/all.xml", "//[")):
        harvest = follow(site, path)
        assert [each.document.url for each in harvest.articles] == [page]
        assert f"names '{address}', which is no address" in harvest.unread[0].reason


def test_long_addresses_that_end_differently_are_two_pages(site):
    """Their names are cut, and told apart, whichever of them is listed first."""
    paths = [f"/{'long/' * 60}{end}" for end in ("one", "two")]
    pages = [site.put(path, f"Page\n\nText of {path[-3:]}.\n") for path in paths]
    names = []
    for listed in (pages, pages[::-1]):
        site.put_sitemap("/s.xml", listed)
        harvest = follow(site, "/s.xml")
        names.append({each.document.text[-5:]: each.document.source for each in harvest.articles})
    assert names[0] == names[1]
    assert len(set(names[0].values())) == 2


def test_no_more_pages_than_the_limit_are_followed(site, monkeypatch):
    """Pages beyond the limit are counted as not read, and not asked for."""
    monkeypatch.setattr(sitemap, "MAX_PAGES", 2)
    site.put_sitemap("/s.xml", [site.put(f"/{n}", f"{n}\n\nThe quay.\n") for n in range(4)])
    harvest = follow(site, "/s.xml")
    assert len(harvest.articles) == 2
    assert [part.reason for part in harvest.unread] == ["only the first 2 pages are followed"]
    assert ("/3", 200) not in site.asked


def test_a_page_in_trouble_is_kept_and_a_site_in_trouble_is_left(site):
    """One page that fails is kept as it was; several in a row mean that the site is down."""
    pages = [site.put(f"/{n}", f"{n}\n\nThe quay.\n") for n in range(7)]
    site.put_sitemap("/s.xml", pages)
    site.put("/1", "", status=500)
    harvest = follow(site, "/s.xml", {"docs/1": KnownMember()})
    assert harvest.kept == {"docs/1"}
    assert len(harvest.articles) == 6
    for number in range(7):
        site.put(f"/{number}", "", status=503)
    with pytest.raises(SourceError, match="out of reach"):
        follow(site, "/s.xml")
