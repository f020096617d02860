"""Dockerfile, the two compose files and the systemd unit name real commands, settings and files."""

import configparser
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from bot.cli import COMMANDS
from bot.connection.upkeep import BEAT_SECONDS
from bot.limits import GRACE_SECONDS
from bot.setting_names import SETTINGS
from bot.settings import Shards
from index.settings import ClusterSettings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["footnote"]
CLUSTER = yaml.safe_load((ROOT / "compose.cluster.yaml").read_text("utf-8"))
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
    "optional-dependencies"
].keys()
UNIT_FILE = ROOT / ".github" / "deploy" / "footnote.service"
NAMES = {setting.name for setting in SETTINGS}
COMMAND_NAMES = {command.name for command in COMMANDS}


def instructions(name):
    """Return what stands behind an instruction of the Dockerfile, each time."""
    return re.findall(rf"^\s*{name}\s+(.*)$", DOCKERFILE, re.MULTILINE)


def seconds(text):
    number, unit = re.fullmatch(r"(\d+)(s|min|m)", text).groups()
    return int(number) * (1 if unit == "s" else 60)


def test_the_image_is_built_from_files_that_exist_and_are_not_ignored():
    """Each COPY from the checkout is let in by .dockerignore, which keeps all else out."""
    allowed = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert "*" in allowed
    copied = [shlex.split(each) for each in instructions("COPY") if "--from" not in each]
    for *sources, _ in copied:
        for source in sources:
            assert (ROOT / source).exists(), source
            assert f"!{source}" in allowed, source
    assert not any(".env" in line for line in allowed if line.startswith("!"))


def test_the_image_is_not_root_and_knows_its_health():
    """User, health check and command; what is set there is a setting."""
    assert instructions("USER") == ["footnote"]
    assert '"footnote", "health"' in instructions("HEALTHCHECK")[0]
    assert "health" in COMMAND_NAMES
    assert instructions("ENTRYPOINT") == ['["footnote"]']
    assert instructions("CMD") == ['["run"]']
    set_there = set(re.findall(r"\b((?:FOOTNOTE|DISCORD)_\w+)=", " ".join(instructions("ENV"))))
    assert set_there == {"FOOTNOTE_CORPUS", "FOOTNOTE_DATA"} <= NAMES


def test_compose_agrees_with_the_image():
    """The same folders, read-only but for the data; stopped no sooner than answers need."""
    environment = COMPOSE["environment"]
    assert environment.keys() <= NAMES
    mounted = dict(volume.split(":")[1::-1] for volume in COMPOSE["volumes"])
    assert mounted[environment["FOOTNOTE_DATA"]] == "data"
    assert f"./articles:{environment['FOOTNOTE_CORPUS']}:ro" in COMPOSE["volumes"]
    for name, value in environment.items():
        assert f"{name}={value}" in DOCKERFILE
    assert COMPOSE["read_only"] is True
    assert COMPOSE["cap_drop"] == ["ALL"]
    assert seconds(COMPOSE["stop_grace_period"]) > GRACE_SECONDS


def test_the_image_can_fetch_what_is_followed():
    """Git is in it, and what it is built with are extras of ours."""
    assert "install --yes --no-install-recommends git" in " ".join(instructions("RUN"))
    (default,) = instructions("ARG")
    assert set(default.removeprefix("EXTRAS=").split(",")) <= EXTRAS
    assert '".[${EXTRAS}]"' in " ".join(instructions("RUN"))


def is_node(service):
    return "node.name" in service["environment"]


def test_the_cluster_of_compose_is_one_of_three_nodes():
    """Each knows all others, whose names are those of the services; nobody else reaches them."""
    nodes = {name: each for name, each in CLUSTER["services"].items() if is_node(each)}
    assert len(nodes) == 3
    for name, node in nodes.items():
        environment = node["environment"]
        assert environment["node.name"] == name
        for setting in ("discovery.seed_hosts", "cluster.initial_cluster_manager_nodes"):
            assert set(environment[setting].split(",")) == nodes.keys()
        assert node["networks"] == ["cluster"]
        assert "ports" not in node
        assert {volume.split(":")[0] for volume in node["volumes"]} <= CLUSTER["volumes"].keys()
    assert CLUSTER["networks"]["cluster"]["internal"] is True


def test_the_bots_of_compose_share_the_cluster_and_divide_the_shards():
    """Their settings are ours and read as meant; one of them reads the articles."""
    bots = [each for each in CLUSTER["services"].values() if not is_node(each)]
    nodes = {name for name, each in CLUSTER["services"].items() if is_node(each)}
    shards, reading, folders = [], 0, set()
    for bot in bots:
        environment = bot["environment"]
        assert environment.keys() <= NAMES
        cluster = ClusterSettings.from_env(environment)
        assert {(each.host, each.port, each.tls) for each in cluster.addresses} == {
            (name, 9200, False) for name in nodes
        }
        shards.append(Shards.parse(environment["FOOTNOTE_SHARDS"]))
        mounted = dict(volume.split(":")[1::-1] for volume in bot["volumes"])
        reading += bool(environment["FOOTNOTE_CORPUS"])
        assert bool(environment["FOOTNOTE_CORPUS"]) == ("/articles" in mounted)
        folders.add(mounted[environment["FOOTNOTE_DATA"]])
        assert bot["depends_on"].keys() == nodes
        assert "cluster" in bot["build"]["args"]["EXTRAS"].split(",")
        assert set(bot["build"]["args"]["EXTRAS"].split(",")) <= EXTRAS
        for key in ("read_only", "cap_drop", "security_opt", "stop_grace_period", "env_file"):
            assert bot[key] == COMPOSE[key]
    assert reading == 1
    assert folders == {"cache1", "cache2"} <= CLUSTER["volumes"].keys()
    assert sorted(each for group in shards for each in group.ids) == list(range(shards[0].total))


@pytest.fixture
def unit():
    parsed = configparser.ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str
    parsed.read(UNIT_FILE)
    return parsed


def test_the_unit_runs_a_real_command_and_is_patient(unit):
    """The watchdog waits for several beats, stopping for answers; a refused token is final."""
    service = unit["Service"]
    program, command = service["ExecStart"].split()
    assert program.endswith("/footnote")
    assert command in COMMAND_NAMES
    assert service["Type"] == "notify"
    assert seconds(service["WatchdogSec"]) >= 3 * BEAT_SECONDS
    assert seconds(service["TimeoutStopSec"]) > GRACE_SECONDS
    assert service["RestartPreventExitStatus"] == "2"
    assert service["User"] != "root"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_accepts_the_unit(tmp_path):
    """`systemd-analyze verify` has nothing to say, with a program that is installed here."""
    text = UNIT_FILE.read_text("utf-8").replace("/opt/footnote/bin/footnote", sys.executable)
    copy = tmp_path / "footnote.service"
    copy.write_text(text, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
