"""From bytes to a `Document`: scanning the corpus folder, reading files and web pages."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.sources.added_names import check_name, is_address, suggest_names
    from index.sources.cage import PLAIN_PACK_BYTES, UNREADABLE, Cage, CageTask
    from index.sources.caged_reader import (
        CagedReader,
        ReadingSupport,
        ReadRequest,
        find_reading_support,
    )
    from index.sources.following import (
        LEAST_INTERVAL,
        FollowedKind,
        FollowedThing,
        Harvest,
        HarvestedArticle,
        KnownMember,
        Validators,
        copy_name,
        format_duration,
        kind_of_place,
        look,
        next_look,
        parse_duration,
        parse_interval,
        rename_harvest,
    )
    from index.sources.formats import ENDINGS_BY_CONTENT, MAX_BYTES, VERSION, find_body_start
    from index.sources.places import (
        UPLOAD,
        file_name_of,
        is_readable_place,
        locate,
        read_upload,
        require_readable,
    )
    from index.sources.readers import Reading, ReadingNote, UnreadPart
    from index.sources.reading_codec import (
        MOST_PAGES,
        decode_reading,
        encode_reading,
        load_format,
        prepare_reading,
    )
    from index.sources.samples import holds_only_samples, is_sample, is_sample_digest
    from index.sources.scan import CorpusScan, FoundFile, WhenMuch, find_file, scan_corpus
    from index.sources.source_reader import read_document, read_source
else:
    __getattr__ = lazy_exports(__name__)

__all__ = [
    "ENDINGS_BY_CONTENT",
    "LEAST_INTERVAL",
    "MAX_BYTES",
    "MOST_PAGES",
    "PLAIN_PACK_BYTES",
    "UNREADABLE",
    "UPLOAD",
    "VERSION",
    "Cage",
    "CageTask",
    "CagedReader",
    "CorpusScan",
    "FollowedKind",
    "FollowedThing",
    "FoundFile",
    "Harvest",
    "HarvestedArticle",
    "KnownMember",
    "ReadRequest",
    "Reading",
    "ReadingNote",
    "ReadingSupport",
    "UnreadPart",
    "Validators",
    "WhenMuch",
    "check_name",
    "copy_name",
    "decode_reading",
    "encode_reading",
    "file_name_of",
    "find_body_start",
    "find_file",
    "find_reading_support",
    "format_duration",
    "holds_only_samples",
    "is_address",
    "is_readable_place",
    "is_sample",
    "is_sample_digest",
    "kind_of_place",
    "load_format",
    "locate",
    "look",
    "next_look",
    "parse_duration",
    "parse_interval",
    "prepare_reading",
    "read_document",
    "read_source",
    "read_upload",
    "rename_harvest",
    "require_readable",
    "scan_corpus",
    "suggest_names",
]
