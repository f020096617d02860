"""SQL statements of the store, with named parameters."""

# ruff: noqa: S608 - the f-strings join constants of this module

IN_VERSION = (
    "l.from_version <= :version AND (l.until_version IS NULL OR l.until_version > :version)"
)
"""Condition on a row `l` of table life: its article is part of the version."""

HEAD = "SELECT live, pinned, fingerprint, refused, identity, own_only FROM head"
SET_LIVE = "UPDATE head SET live = :live, pinned = :pinned"
SET_FINGERPRINT = "UPDATE head SET fingerprint = :fingerprint"
RENEW_IDENTITY = "UPDATE head SET identity = hex(randomblob(8)), fingerprint = ''"
SET_OWN_ONLY = "UPDATE head SET own_only = 1"
SET_REFUSED = "UPDATE head SET refused = :refused"

# --- sources -------------------------------------------------------------------------------------

_SOURCE = """
    SELECT id, name, origin, size, mtime_ns, digest, failure, excluded, ctime_ns, place, container,
        note, etag, last_modified
    FROM source
"""
SOURCES = f"{_SOURCE} ORDER BY name"
_READ = "origin = 'corpus' AND failure IS NULL AND NOT excluded AND size IS NOT NULL"
READ_FILES = f"SELECT name, size, mtime_ns, ctime_ns FROM source WHERE {_READ}"
READ_DIGESTS = f"SELECT name, digest FROM source WHERE {_READ}"
SET_CHANGE_TIME = "UPDATE source SET ctime_ns = ? WHERE name = ?"
OTHER_SOURCES = f"{_SOURCE} WHERE NOT ({_READ}) ORDER BY name"
SOURCE = f"{_SOURCE} WHERE name = :name"
SOURCES_NAMED = f"{_SOURCE} WHERE name IN (SELECT value FROM json_each(:names))"
SOURCE_BY_ID = f"{_SOURCE} WHERE id = :source_id"
SOURCE_AT = f"{_SOURCE} WHERE place = :place AND container IS NULL ORDER BY excluded, id LIMIT 1"
MEMBERS = f"{_SOURCE} WHERE container = :container ORDER BY name"
ADD_SOURCE = """
    INSERT INTO source (name, origin, place, container)
    VALUES (:name, :origin, :place, :container)
    ON CONFLICT (name) DO UPDATE SET origin = :origin, place = :place, container = :container
    RETURNING id
"""
LAST_SOURCE = "SELECT coalesce(max(id), 0) FROM source"
ADD_NEW_SOURCE = "INSERT INTO source (id, name, origin) VALUES (?, ?, ?)"
RECORD_READ = """
    UPDATE source SET size = ?, mtime_ns = ?, ctime_ns = ?, digest = ?, failure = ?, note = ?,
        etag = ?, last_modified = ?, excluded = 0
    WHERE id = ?
"""
RECORD_FAILURE = "UPDATE source SET failure = :failure WHERE id = :source_id"
FOLLOWED = """
    SELECT s.id, s.name, f.kind, f.every_seconds, f.max_age_seconds, f.chats, f.checked_at,
        f.due_at, f.failures
    FROM following f JOIN source s ON s.id = f.source_id
"""
FOLLOWED_ONES = f"{FOLLOWED} WHERE s.place IS NOT NULL AND NOT s.excluded ORDER BY +s.name"
"""The plus has the few with a place sorted; else all sources would be read in order of names."""
FOLLOWED_ONE = f"{FOLLOWED} WHERE s.name = :name"
NEXT_DUE = """
    SELECT min(f.due_at) FROM following f JOIN source s ON s.id = f.source_id
    WHERE s.place IS NOT NULL AND NOT s.excluded
"""
FORGET_PLACE = "UPDATE source SET place = NULL, origin = 'corpus' WHERE id = :source_id"
DELETE_FOLLOWING = "DELETE FROM following WHERE source_id = :source_id"
STOP_FOLLOWING = """
    UPDATE following SET kind = 'file', every_seconds = NULL, checked_at = NULL, due_at = NULL,
        failures = 0
    WHERE source_id = :source_id
"""
SET_FOLLOWING = """
    INSERT INTO following (source_id, kind, every_seconds, max_age_seconds, chats, due_at)
    VALUES (:source_id, :kind, :every_seconds, :max_age_seconds, :chats, :due_at)
    ON CONFLICT (source_id) DO UPDATE SET kind = :kind, every_seconds = :every_seconds,
        max_age_seconds = :max_age_seconds, chats = :chats, due_at = :due_at
"""
RECORD_LOOK = """
    UPDATE following SET kind = :kind, checked_at = coalesce(:checked_at, checked_at),
        due_at = :due_at, failures = :failures
    WHERE source_id = :source_id
"""
HAS_MAX_AGE = "SELECT EXISTS (SELECT 1 FROM following WHERE max_age_seconds IS NOT NULL)"
MAX_AGE_OF = """
    SELECT f.max_age_seconds, coalesce(
        f.checked_at,
        datetime(nullif(s.mtime_ns, 0) / 1000000000, 'unixepoch'),
        (SELECT max(a.indexed_at) FROM article a WHERE a.source_id = s.id)
    )
    FROM source s JOIN following f ON f.source_id = coalesce(s.container, s.id)
    WHERE s.name = :name AND f.max_age_seconds IS NOT NULL
"""
HOLD_BACK = """
    UPDATE source SET size = -1, mtime_ns = 0, ctime_ns = NULL, digest = NULL, etag = NULL,
        last_modified = NULL, failure = :failure
    WHERE id = :source_id
"""
SET_EXCLUDED = "UPDATE source SET excluded = :excluded WHERE id = :source_id"
RECORD_FILE_GONE = """
    UPDATE source SET size = NULL, mtime_ns = NULL, ctime_ns = NULL, digest = NULL,
        failure = NULL, note = NULL, etag = NULL, last_modified = NULL, excluded = 0
    WHERE id = :source_id
"""
REQUIRE_READING = """
    UPDATE source SET digest = NULL, etag = NULL, last_modified = NULL, ctime_ns = NULL,
        excluded = 0,
        size = CASE WHEN origin = 'corpus' AND container IS NULL THEN -1 END,
        mtime_ns = CASE WHEN origin = 'corpus' AND container IS NULL THEN 0 END
    WHERE id IN (SELECT source_id FROM article WHERE id = :article_id) OR id IN
        (SELECT s.container FROM article a JOIN source s ON s.id = a.source_id
         WHERE a.id = :article_id)
"""
REQUIRE_ALL_READING = """
    UPDATE source SET digest = NULL, etag = NULL, last_modified = NULL, ctime_ns = NULL,
        size = CASE WHEN origin = 'corpus' AND size IS NOT NULL THEN -1 END,
        mtime_ns = CASE WHEN origin = 'corpus' AND size IS NOT NULL THEN 0 END
    WHERE NOT excluded
"""
_IS_BELOW = ":name = '' OR name = :name OR substr(name, 1, length(:name) + 1) = :name || '/'"
REQUIRE_READING_BELOW = f"""
    UPDATE source SET digest = NULL, etag = NULL, last_modified = NULL, ctime_ns = NULL,
        size = CASE WHEN origin = 'corpus' AND size IS NOT NULL THEN -1 END,
        mtime_ns = CASE WHEN origin = 'corpus' AND size IS NOT NULL THEN 0 END
    WHERE NOT excluded AND id IN
        (SELECT id FROM source WHERE {_IS_BELOW} UNION
         SELECT container FROM source WHERE {_IS_BELOW})
"""
SOURCES_BELOW = f"{_SOURCE} WHERE {_IS_BELOW} ORDER BY name"
CHOSEN_LANGUAGES = "SELECT name, language FROM chosen_language"
CHOOSE_LANGUAGE = "INSERT OR REPLACE INTO chosen_language VALUES (:name, :language)"
FORGET_LANGUAGE = "DELETE FROM chosen_language WHERE name = :name"
DELETE_SOURCES = """
    DELETE FROM source
    WHERE failure IS NULL AND size IS NULL AND place IS NULL AND NOT excluded AND NOT EXISTS
        (SELECT 1 FROM article WHERE article.source_id = source.id) AND NOT EXISTS
        (SELECT 1 FROM source member WHERE member.container = source.id)
"""
UNREAD = "SELECT name, reason FROM unread WHERE container IS :container ORDER BY name"
ALL_UNREAD = """
    SELECT u.name, u.reason FROM unread u LEFT JOIN source s ON s.id = u.container
    WHERE s.id IS NULL OR NOT s.excluded ORDER BY u.name
"""
DELETE_UNREAD = "DELETE FROM unread WHERE container IS :container"
ADD_UNREAD = "INSERT OR REPLACE INTO unread VALUES (?, ?, ?)"

# --- articles ------------------------------------------------------------------------------------

LAST_ARTICLE = "SELECT coalesce(max(id), 0) FROM article"
ADD_ARTICLE = """
    INSERT INTO article (source_id, id, digest, format, title, url, published, indexed_at, text,
        crc, author, outlet, language, blocks)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_OUTLINE = """
    INSERT INTO outline (article_id, paragraphs, digests, sentences, flags, lengths, words, title,
        acronyms, hidden, above, positions, crc)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (article_id) DO UPDATE SET paragraphs = excluded.paragraphs,
        digests = excluded.digests, sentences = excluded.sentences, flags = excluded.flags,
        lengths = excluded.lengths, words = excluded.words, title = excluded.title,
        acronyms = excluded.acronyms, hidden = excluded.hidden, above = excluded.above,
        positions = excluded.positions, crc = excluded.crc
"""
_ARTICLE = """
    SELECT a.id, s.name, a.digest, a.format, a.title, a.url, a.published, a.indexed_at, a.text,
        a.crc, a.author, a.outlet, a.language, a.blocks
    FROM article a JOIN source s ON s.id = a.source_id
"""
ARTICLE = f"{_ARTICLE} WHERE a.id = :article_id"
ARTICLE_OF = f"""
    {_ARTICLE} JOIN life l ON l.article_id = a.id WHERE s.name = :name AND {IN_VERSION}
"""
LIVE_ARTICLES = f"""
    SELECT s.name, a.id FROM life l JOIN article a ON a.id = l.article_id
    JOIN source s ON s.id = a.source_id WHERE {IN_VERSION} ORDER BY s.name
"""
COUNT_TEXT_BYTES = f"""
    SELECT coalesce(sum(length(CAST(a.text AS BLOB))), 0)
    FROM life l JOIN article a ON a.id = l.article_id WHERE {IN_VERSION}
"""
_LANGUAGES = f"""
    SELECT coalesce(a.language, 'und'), sum(length(o.sentences) / 8)
    FROM source s JOIN article a ON a.source_id = s.id JOIN life l ON l.article_id = a.id
    JOIN outline o ON o.article_id = a.id WHERE {IN_VERSION}
"""
LANGUAGES = f"{_LANGUAGES} GROUP BY 1"
LANGUAGES_BETWEEN = f"{_LANGUAGES} AND s.name >= :first AND s.name < :stop GROUP BY 1"
LANGUAGES_OF = """
    SELECT coalesce(a.language, 'und'), sum(length(o.sentences) / 8)
    FROM article a JOIN outline o ON o.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(:articles)) GROUP BY 1
"""
ALL_LANGUAGES = "SELECT DISTINCT language FROM article WHERE language IS NOT NULL"
COUNT_CHARACTERS = "SELECT coalesce(sum(length(text)), 0) FROM article"
ALL_ARTICLES = "SELECT id FROM article"
_OUTLINE = """
    o.paragraphs, o.digests, o.sentences, o.flags, o.lengths, o.words, o.title, o.acronyms,
    o.hidden, o.above, o.positions, o.crc
    FROM outline o
"""
OUTLINE = f"SELECT {_OUTLINE} WHERE o.article_id = :article_id"
NAMED_OUTLINE = f"""
    SELECT s.name, a.id, {_OUTLINE} JOIN article a ON a.id = o.article_id
    JOIN source s ON s.id = a.source_id WHERE o.article_id = :article_id
"""
LIVE_OUTLINES = f"""
    SELECT o.article_id, {_OUTLINE} JOIN life l ON l.article_id = o.article_id WHERE {IN_VERSION}
"""
SIZES = f"""
    SELECT length(o.paragraphs) / 24, length(o.sentences) / 8
    FROM outline o JOIN life l ON l.article_id = o.article_id WHERE {IN_VERSION}
"""
MEMBER_PARAGRAPHS = f"""
    SELECT sum(length(o.paragraphs) / 24)
    FROM source s JOIN article a ON a.source_id = s.id JOIN outline o ON o.article_id = a.id
    JOIN life l ON l.article_id = a.id AND {IN_VERSION}
    WHERE s.name = :container OR s.container = (SELECT id FROM source WHERE name = :container)
"""
STATUS = f"""
    SELECT s.name, s.origin, s.failure, a.title, a.format, a.indexed_at, l.from_version,
        length(o.paragraphs) / 24, length(o.sentences) / 8, s.note, s.excluded, s.id, s.container,
        s.place, f.kind, f.every_seconds, f.max_age_seconds, f.checked_at, a.language
    FROM source s LEFT JOIN following f ON f.source_id = s.id LEFT JOIN
        (article a JOIN life l ON l.article_id = a.id AND {IN_VERSION}
         JOIN outline o ON o.article_id = a.id) ON a.source_id = s.id
    WHERE a.id IS NOT NULL OR s.failure IS NOT NULL OR s.excluded
        OR ((s.size IS NOT NULL OR s.place IS NOT NULL) AND s.id IN
            (SELECT container FROM source WHERE container IS NOT NULL))
    ORDER BY s.name
"""

# --- versions ------------------------------------------------------------------------------------

START_LIFE = "INSERT INTO life VALUES (?, ?, NULL)"
END_LIFE = """
    UPDATE life SET until_version = ? WHERE article_id = ? AND until_version IS NULL
"""
CHANGED_BETWEEN = """
    SELECT DISTINCT article_id FROM life
    WHERE from_version BETWEEN :low + 1 AND :high OR until_version BETWEEN :low + 1 AND :high
"""
IS_IN_VERSION = (
    f"SELECT EXISTS (SELECT 1 FROM life l WHERE l.article_id = :article_id AND {IN_VERSION})"
)
ADD_VERSION = """
    INSERT INTO version VALUES (:number, :created_at, :sources, :paragraphs, :sentences, :added,
        :changed, :removed)
"""
VERSIONS = """
    SELECT number, created_at, sources, paragraphs, sentences, added, changed, removed
    FROM version ORDER BY number
"""
VERSION = """
    SELECT number, created_at, sources, paragraphs, sentences, added, changed, removed
    FROM version WHERE number = :number
"""
RECOUNT_VERSIONS = f"""
    UPDATE version SET (sources, paragraphs, sentences) = (
        SELECT count(*), coalesce(sum(length(o.paragraphs) / 24), 0),
            coalesce(sum(length(o.sentences) / 8), 0)
        FROM life l JOIN outline o ON o.article_id = l.article_id
        WHERE {IN_VERSION.replace(":version", "version.number")})
    WHERE number >= :oldest
"""
LATEST_VERSION = "SELECT max(number) FROM version"
DELETE_ARTICLE = "DELETE FROM article WHERE id = :article_id"
DELETE_ARTICLES = """
    DELETE FROM article WHERE id IN (
        SELECT article_id FROM life l WHERE until_version <= :version AND NOT EXISTS (
            SELECT 1 FROM life m WHERE m.article_id = l.article_id
            AND (m.until_version IS NULL OR m.until_version > :version)))
"""

DELETE_ARTICLES_OF = "DELETE FROM article WHERE source_id = :source_id"
DELETE_UNREAD_OF = "DELETE FROM unread WHERE container = :source_id"
DELETE_SOURCE = "DELETE FROM source WHERE id = :source_id"

HAS_DELETABLE_ARTICLES = "SELECT EXISTS (SELECT 1 FROM life WHERE until_version <= :version)"

# --- vocabulary ----------------------------------------------------------------------------------

WORDS = "SELECT w.text, w.id FROM json_each(:texts) j JOIN word w ON w.text = j.value"
TERMS = "SELECT t.text, t.id FROM json_each(:texts) j JOIN term t ON t.text = j.value"
ADD_WORD = "INSERT INTO word VALUES (?, ?, ?)"
ADD_TERM = "INSERT INTO term VALUES (?, ?)"
COUNT_WORDS = "SELECT coalesce(max(id), -1) + 1 FROM word"
COUNT_TERMS = "SELECT coalesce(max(id), -1) + 1 FROM term"
# All texts joined into one row: twice as fast as a row for each, and mostly outside the GIL.
WORDS_FROM = """
    SELECT count(*), max(id), CAST(group_concat(text, char(10)) AS BLOB),
        CAST(group_concat(term_id) AS BLOB)
    FROM (SELECT id, text, term_id FROM word WHERE id >= :first ORDER BY id)
"""
TERMS_FROM = """
    SELECT count(*), max(id), CAST(group_concat(text, char(10)) AS BLOB)
    FROM (SELECT id, text FROM term WHERE id >= :first ORDER BY id)
"""
# SQLite stores each text a second time in the index that keeps it unique. Comparing both finds
# altered bytes.
TEXTS_FROM_UNIQUE_INDEX = """
    SELECT CAST(group_concat(text, char(10)) AS BLOB), CAST(group_concat(id) AS BLOB)
    FROM (SELECT text, rowid AS id FROM {table} INDEXED BY sqlite_autoindex_{table}_1
          ORDER BY text)
"""
DELETE_WORDS = "DELETE FROM word"
DELETE_TERMS = "DELETE FROM term"
DELETE_OUTLINES = "DELETE FROM outline"

COUNT_ALTERED_SOURCE_NAMES = """
    SELECT count(*) FROM source t NOT INDEXED WHERE NOT EXISTS (
        SELECT 1 FROM source i INDEXED BY sqlite_autoindex_source_1
        WHERE i.name = t.name AND i.rowid = t.rowid)
"""
