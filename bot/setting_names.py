"""The table of all settings: their names, effects and defaults. Pure.

`.env.example` and README list the same names, which a test compares.
"""

from typing import NamedTuple


class Setting(NamedTuple):
    """A variable of the environment or of `.env`; `default` is "" for one that has none."""

    name: str
    effect: str
    default: str = ""


TOKEN = "DISCORD_TOKEN"  # noqa: S105 - the name of the variable
"""The one setting whose value is never shown."""

CLUSTER = "FOOTNOTE_CLUSTER"
"""The setting whose value is shown without its user and password."""

SETTINGS = (
    Setting(TOKEN, "the bot's token, needed to run on Discord"),
    Setting("DISCORD_API_URL", "address of the Discord-compatible server", "Discord's"),
    Setting("FOOTNOTE_CORPUS", "the folder of articles", "./docs_corpus"),
    Setting("FOOTNOTE_DATA", "the folder of the index", ".footnote"),
    Setting("FOOTNOTE_FETCH_ALLOW", "hosts of web sources allowed beside public ones", "none"),
    Setting("FOOTNOTE_READ_SECONDS", "seconds after which reading one file is stopped", "120"),
    Setting("FOOTNOTE_LOG_LEVEL", "which messages enter the log", "WARNING; INFO for run"),
    Setting("FOOTNOTE_LOG_FORMAT", "text or json", "text"),
    Setting("FOOTNOTE_LOG_QUESTIONS", "whether questions are stored for moderators", "1"),
    Setting("FOOTNOTE_KEEP_DAYS", "how many days questions and answers are kept", "30"),
    Setting("FOOTNOTE_MESSAGE_CONTENT", "whether to ask for the Message Content intent", "0"),
    Setting("FOOTNOTE_OWNERS", "who may change the shared articles", "the application's owner"),
    Setting("FOOTNOTE_HOME", "servers whose moderators may, too", "the first joined"),
    Setting("FOOTNOTE_SERVER_SOURCES", "most sources that a server may add", "200"),
    Setting("FOOTNOTE_SERVER_TEXT_MB", "most megabytes of text of those", "50"),
    Setting("FOOTNOTE_SERVER_ADDITIONS", "most of them added in an hour", "20"),
    Setting("FOOTNOTE_LEFT_DAYS", "days until the sources of a server left are deleted", "7"),
    Setting("FOOTNOTE_METRICS_PORT", "port on 127.0.0.1 of the page for Prometheus", "off"),
    Setting("FOOTNOTE_SHARDS", "which shards of the gateway this process connects", "auto"),
    Setting(CLUSTER, "the search cluster that keeps the articles", "none: a folder here"),
    Setting("FOOTNOTE_CLUSTER_CA", "the authority of the cluster's certificate", "the system's"),
    Setting("FOOTNOTE_CLUSTER_NAME", "the name of the collection there", "footnote"),
)
