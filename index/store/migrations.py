"""The schema of the database: named migrations, applied in order, each exactly once."""

import sqlite3
from typing import NamedTuple


class Migration(NamedTuple):
    """One change of the schema; its name must not change after its release."""

    name: str
    script: str


FIRST = """
CREATE TABLE source (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,         -- path below the corpus, or an added source's name
    origin    TEXT NOT NULL CHECK (origin IN ('corpus', 'added')),
    size      INTEGER,                      -- of the file when it was last read, with mtime_ns
    mtime_ns  INTEGER,
    digest    BLOB CHECK (length(digest) = 32),   -- SHA-256 of the bytes that were last read
    failure   TEXT,                         -- why the last reading failed
    excluded  INTEGER NOT NULL DEFAULT 0    -- removed by hand although its file is still there
) STRICT;

CREATE TABLE article (                      -- a row is never changed, only added and forgotten
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    digest      BLOB NOT NULL CHECK (length(digest) = 32),     -- rows.compute_article_digest
    format      TEXT NOT NULL,
    title       TEXT NOT NULL,
    url         TEXT,
    published   TEXT,
    indexed_at  TEXT NOT NULL,              -- ISO 8601, UTC
    text        TEXT NOT NULL
) STRICT;
CREATE INDEX article_source ON article (source_id);

CREATE TABLE outline (                      -- arrays as index/forward_index/ describes them
    article_id  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    paragraphs  BLOB NOT NULL,
    digests     BLOB NOT NULL,
    sentences   BLOB NOT NULL,
    flags       BLOB NOT NULL,
    lengths     BLOB NOT NULL,
    words       BLOB NOT NULL,
    title       BLOB NOT NULL,
    acronyms    TEXT NOT NULL               -- JSON, a list of pairs
) STRICT;

CREATE TABLE life (                         -- versions from <= v < until, until NULL: to the last
    article_id     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    from_version   INTEGER NOT NULL,
    until_version  INTEGER CHECK (until_version > from_version),
    PRIMARY KEY (article_id, from_version)
) STRICT, WITHOUT ROWID;
CREATE INDEX life_from ON life (from_version);
CREATE INDEX life_until ON life (until_version);

CREATE TABLE term (
    id    INTEGER PRIMARY KEY,              -- from 0 without gaps, as for word
    text  TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE word (                         -- words as written, folded, and the term each gives
    id       INTEGER PRIMARY KEY,
    text     TEXT NOT NULL UNIQUE,
    term_id  INTEGER NOT NULL REFERENCES term (id)
) STRICT;

CREATE TABLE version (
    number      INTEGER PRIMARY KEY,
    created_at  TEXT NOT NULL,
    sources     INTEGER NOT NULL,
    paragraphs  INTEGER NOT NULL,
    sentences   INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    removed     INTEGER NOT NULL
) STRICT;

CREATE TABLE head (                         -- one row: which version is live
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    live         INTEGER NOT NULL,
    pinned       INTEGER NOT NULL,          -- after a rollback nothing is refreshed by itself
    fingerprint  TEXT NOT NULL,             -- of the rules that made the outlines
    refused      BLOB,                      -- digest of the changes that the guard refused last
    identity     TEXT NOT NULL              -- tells this database from one made in its place
) STRICT;
INSERT INTO head VALUES (1, 0, 0, '', NULL, hex(randomblob(8)));
"""

OUTLINE_CRC = """
ALTER TABLE outline ADD COLUMN crc INTEGER;  -- rows.compute_forward_index_crc; NULL in older rows
"""

ARTICLE_CRC = """
ALTER TABLE article ADD COLUMN crc INTEGER;  -- rows.compute_article_crc; NULL in older rows
"""

TEXT_LAYER = """
ALTER TABLE article ADD COLUMN author TEXT;
ALTER TABLE article ADD COLUMN outlet TEXT;      -- who published it
ALTER TABLE article ADD COLUMN language TEXT;    -- a code such as 'de'
ALTER TABLE article ADD COLUMN blocks TEXT;      -- JSON, rows.encode_blocks; or NULL
ALTER TABLE outline ADD COLUMN hidden BLOB;      -- NULL, like the next two, in older rows
ALTER TABLE outline ADD COLUMN above BLOB;
ALTER TABLE outline ADD COLUMN positions TEXT;   -- JSON, a list of triples
"""

OWN_ONLY = """
ALTER TABLE head ADD COLUMN own_only INTEGER NOT NULL DEFAULT 0;  -- no bundled articles
"""

PLACES = """
ALTER TABLE source ADD COLUMN ctime_ns INTEGER;  -- the file's change time; NULL proves nothing
ALTER TABLE source ADD COLUMN place TEXT;        -- address or absolute path of an added source
ALTER TABLE source ADD COLUMN container INTEGER REFERENCES source (id);  -- which it came out of
ALTER TABLE source ADD COLUMN note TEXT;         -- what of it was guessed when it was read
CREATE INDEX source_place ON source (place) WHERE place IS NOT NULL;
CREATE INDEX source_container ON source (container) WHERE container IS NOT NULL;

CREATE TABLE unread (                            -- what was seen and not read
    name       TEXT PRIMARY KEY,
    reason     TEXT NOT NULL,
    container  INTEGER REFERENCES source (id)    -- which it is part of; NULL: the corpus folder
) STRICT, WITHOUT ROWID;
CREATE INDEX unread_container ON unread (container);
"""

FOLLOWING = """
ALTER TABLE source ADD COLUMN etag TEXT;           -- by which its place recognises its version
ALTER TABLE source ADD COLUMN last_modified TEXT;
CREATE TABLE following (                           -- how a source is read again
    source_id        INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    kind             TEXT NOT NULL,                -- following.FollowedKind
    every_seconds    INTEGER CHECK (every_seconds > 0),    -- NULL: only when somebody re-indexes
    max_age_seconds  INTEGER CHECK (max_age_seconds > 0),  -- NULL: it is never out of date
    chats            INTEGER NOT NULL DEFAULT 0,   -- whether it may be an export of a chat
    checked_at       TEXT,                         -- ISO 8601, UTC: when it was reached last
    due_at           TEXT,                         -- when to look next
    failures         INTEGER NOT NULL DEFAULT 0    -- in a row
) STRICT;
UPDATE source SET place =
    (SELECT a.url FROM article a WHERE a.source_id = source.id AND a.url LIKE 'http%'
     ORDER BY a.id DESC LIMIT 1)
WHERE origin = 'added' AND place IS NULL AND name LIKE '%/%';
INSERT INTO following (source_id, kind)
    SELECT id, CASE WHEN place LIKE 'http%' THEN 'page' ELSE 'file' END
    FROM source WHERE place IS NOT NULL;
"""

CHOSEN_LANGUAGES = """
CREATE TABLE chosen_language (                     -- goes before what an article states or seems
    name      TEXT PRIMARY KEY,                    -- of a source or a folder; '' is all articles
    language  TEXT NOT NULL                        -- a code such as 'de'
) STRICT, WITHOUT ROWID;
"""

LANGUAGES = """
-- Each re-index asks which languages there are; without this all texts would be read for it.
CREATE INDEX article_language ON article (language) WHERE language IS NOT NULL;
"""

MIGRATIONS = (
    Migration("first", FIRST),
    Migration("outline crc", OUTLINE_CRC),
    Migration("article crc", ARTICLE_CRC),
    Migration("text layer", TEXT_LAYER),
    Migration("own only", OWN_ONLY),
    Migration("places of sources", PLACES),
    Migration("following", FOLLOWING),
    Migration("chosen languages", CHOSEN_LANGUAGES),
    Migration("languages", LANGUAGES),
)

_CREATE_MIGRATION_TABLE = """
CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT
"""


def find_pending(connection: sqlite3.Connection) -> list[Migration]:
    """Return the migrations that this database lacks, in order; changes nothing."""
    known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").fetchone()
    names = connection.execute("SELECT name FROM migration").fetchall() if known else []
    applied = {name for (name,) in names}
    return [migration for migration in MIGRATIONS if migration.name not in applied]


def find_unknown(connection: sqlite3.Connection) -> list[str]:
    """Return the names of migrations that a newer release has applied, in alphabetical order."""
    known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").fetchone()
    names = connection.execute("SELECT name FROM migration").fetchall() if known else []
    return sorted({name for (name,) in names} - {migration.name for migration in MIGRATIONS})


def apply_pending(connection: sqlite3.Connection, *, now: str) -> None:
    """Apply the pending migrations, each in a transaction; `now` is ISO 8601 in UTC."""
    for migration in find_pending(connection):
        # executescript commits an open transaction first, so the script begins its own.
        # Both values come from this program, so they need no escaping.
        record = f"INSERT INTO migration VALUES ('{migration.name}', '{now}')"  # noqa: S608
        script = (
            f"BEGIN IMMEDIATE; {_CREATE_MIGRATION_TABLE}; {migration.script}; {record}; COMMIT;"
        )
        connection.executescript(script)
