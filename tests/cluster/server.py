"""A real search cluster on loopback, of one node or several, from Maven's jars.

`python -m tests.cluster.server --nodes 3` runs one until it is interrupted. It needs Maven and
Java 21 or newer. The server refuses to run as root, so where root starts it, it runs as "nobody".
"""

import argparse
import http.client
import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

POM = Path(__file__).parent / "pom.xml"
OLDEST_JAVA = 21
START_SECONDS = 150.0
MODULES = {
    "transport-netty4": "org.opensearch.transport.Netty4ModulePlugin",
    "analysis-common": "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
    "lang-painless": "org.opensearch.painless.PainlessModulePlugin",
}
"""The modules that the server loads, each with its class; the jars come without descriptors."""

OWN_JARS = {
    "transport-netty4": ("transport-netty4-client-", "netty-", "opensearch-netty4-"),
    "analysis-common": ("analysis-common-",),
    "lang-painless": (
        "lang-painless-",
        "antlr4-",
        "asm-",
        "opensearch-scripting-painless-spi-",
    ),
}
"""How the names of the jars begin that each module has to itself."""

LOG4J = """\
status = error
appender.file.name = file
appender.file.type = File
appender.file.fileName = {log}
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = [%d{{ISO8601}}][%-5p][%c{{1.}}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.file.ref = file
"""


def find_java() -> Path | None:
    """Return the newest Java of this machine if it is new enough."""
    homes = [Path(os.environ["JAVA_HOME"])] if os.environ.get("JAVA_HOME") else []
    homes += sorted(Path("/usr/lib/jvm").glob("*"))
    if found := shutil.which("java"):
        homes.append(Path(found).resolve().parent.parent)
    versions = {}
    for home in homes:
        try:
            release = (home / "release").read_text("utf-8")
        except OSError:
            continue
        if found_version := re.search(r'^JAVA_VERSION="(\d+)', release, re.MULTILINE):
            versions[home / "bin" / "java"] = int(found_version[1])
    newest = max(versions, key=lambda each: versions[each], default=None)
    return newest if newest and versions[newest] >= OLDEST_JAVA else None


def find_missing() -> str | None:
    """Return what this machine lacks to run a cluster, in one line; None if nothing."""
    if find_java() is None:
        return f"no Java {OLDEST_JAVA} or newer: no search cluster can be started"
    if shutil.which("mvn") is None:
        return "no Maven (mvn): no search cluster can be started"
    try:
        __import__("opensearchpy")
    except ImportError:
        return "opensearch-py is not installed: pip install 'footnote-bot[cluster]'"
    return None


def lay_out_home() -> Path:
    """Return the folder of the server's programs, filled from Maven once for each version."""
    found = re.search(r"<server.version>([\d.]+)<", POM.read_text("utf-8"))
    assert found, "the project file names the server's version"
    version = found[1]
    home = Path(tempfile.gettempdir()) / f"footnote-search-server-{version}-{os.getuid()}"
    if (home / "complete").exists() and home.stat().st_uid == os.getuid():
        return home
    new = Path(tempfile.mkdtemp(prefix=f"{home.name}.", dir=home.parent))
    subprocess.run(
        ["mvn", "-q", "-B", "-f", POM, "dependency:copy-dependencies",
         f"-DoutputDirectory={new / 'lib'}"],
        check=True,
        stdout=sys.stderr,
    )  # fmt: skip
    for folder in ("bin", "agent", "plugins"):
        (new / folder).mkdir()
    for module, class_name in MODULES.items():
        folder = new / "modules" / module
        folder.mkdir(parents=True)
        for jar in sorted((new / "lib").iterdir()):
            if jar.name.startswith(OWN_JARS[module]):
                jar.rename(folder / jar.name)
        lines = {
            "description": module,
            "version": version,
            "name": module,
            "opensearch.version": version,
            "java.version": str(OLDEST_JAVA),
            "classname": class_name,
        }
        text = "".join(f"{name}={value}\n" for name, value in lines.items())
        (folder / "plugin-descriptor.properties").write_text(text, "utf-8")
    (new / "complete").touch()
    for path in [new, *new.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    try:
        new.rename(home)
    except OSError:  # another process was faster
        shutil.rmtree(new)
    return home


class Node:
    """One node: it can be killed, paused and started again on the same data."""

    def __init__(self, folder: Path, number: int, http_port: int, settings: Mapping[str, Any]):
        self.name = f"node{number}"
        self.folder = folder / self.name
        self.port = http_port
        self._settings = {**settings, "node.name": self.name, "http.port": http_port}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start the node; it takes half a minute until it answers."""
        config = self.folder / "config"
        for name in ("config", "data", "logs", "tmp"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        paths = {
            "path.data": str(self.folder / "data"),
            "path.logs": str(self.folder / "logs"),
        }
        text = "".join(f"{k}: {json.dumps(v)}\n" for k, v in (self._settings | paths).items())
        (config / "opensearch.yml").write_text(text, "utf-8")
        log = self.folder / "logs" / "server.log"
        (config / "log4j2.properties").write_text(LOG4J.format(log=log), "utf-8")
        home, java = lay_out_home(), find_java()
        assert java, "Java was found before"
        run = [
            java, f"-Xms{os.environ.get('HEAP', '512m')}", f"-Xmx{os.environ.get('HEAP', '512m')}",
            "-XX:+UseSerialGC", f"-Djava.io.tmpdir={self.folder / 'tmp'}",
            "-Dlog4j2.disable.jmx=true", f"-Dopensearch.path.home={home}",
            f"-Dopensearch.path.conf={config}", "-Dopensearch.distribution.type=tar",
            "-cp", f"{home}/lib/*", "org.opensearch.bootstrap.OpenSearch",
        ]  # fmt: skip
        user: dict[str, Any] = {}
        if os.getuid() == 0:
            nobody = pwd.getpwnam("nobody")
            user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, nobody.pw_uid, nobody.pw_gid)
        with (self.folder.parent / f"{self.folder.name}.out").open("wb") as out:
            self._process = subprocess.Popen(
                run, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=home, **user
            )

    def signal(self, number: int) -> None:
        """Send a signal, such as SIGSTOP and SIGCONT."""
        assert self._process, "the node was started"
        self._process.send_signal(number)

    def kill(self) -> None:
        """End the node at once, as a power cut does."""
        if self._process is not None:
            self._process.kill()  # ends one that is stopped, too
            self._process.wait()
            self._process = None

    def get(self, path: str) -> Any:
        """Return what the node answers to a path, None while it answers nothing good."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            body = response.read()
            return json.loads(body) if response.status == 200 else None
        except (OSError, http.client.HTTPException, ValueError):
            return None
        finally:
            connection.close()

    def require_running(self) -> None:
        """Raise RuntimeError with the end of its output if the node has ended."""
        if self._process is None or self._process.poll() is not None:
            out = (self.folder.parent / f"{self.folder.name}.out").read_text("utf-8", "replace")
            raise RuntimeError(f"the search server ended: {out[-2000:]}")


class Cluster:
    """Some nodes that form one cluster; `with` starts and ends them.

    The first `managers` of them may be its manager, by default all.
    """

    def __init__(self, folder: Path, nodes: int = 1, *, managers: int | None = None) -> None:
        ports = find_free_ports(2 * nodes)
        names = [f"node{number + 1}" for number in range(nodes)]
        transport = ports[nodes:]
        shared = {
            "cluster.name": f"footnote-tests-{ports[0]}",
            "network.host": "127.0.0.1",
            "discovery.seed_hosts": [f"127.0.0.1:{port}" for port in transport],
            "cluster.initial_cluster_manager_nodes": names[:managers],
            "cluster.routing.allocation.disk.threshold_enabled": False,
            "node.store.allow_mmap": False,
            # The serial collector, the least for so small a node, leaves garbage until the heap is
            # full, which the breaker would take for data.
            "indices.breaker.total.use_real_memory": False,
        }
        self.nodes = []
        for i in range(nodes):
            own: dict[str, Any] = {"transport.port": transport[i]}
            if managers is not None and i >= managers:
                own["node.roles"] = ["data"]
            self.nodes.append(Node(folder, i + 1, ports[i], shared | own))

    @property
    def addresses(self) -> str:
        """The addresses of all nodes, as the setting takes them."""
        return ",".join(node.address for node in self.nodes)

    def __enter__(self) -> Self:
        for node in self.nodes:
            node.start()
        try:
            self.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End all nodes."""
        for node in self.nodes:
            node.kill()

    def wait(self, nodes: Sequence[Node] | None = None) -> None:
        """Wait until these nodes, or all, are one cluster with a manager."""
        expected = self.nodes if nodes is None else nodes
        deadline = time.monotonic() + START_SECONDS
        while True:
            for node in expected:
                node.require_running()
            health = expected[0].get("/_cluster/health?timeout=1s")
            if health and health["number_of_nodes"] >= len(expected):
                return
            if time.monotonic() > deadline:
                raise RuntimeError(f"no cluster of {len(expected)} nodes in {START_SECONDS} s")
            time.sleep(0.5)


def find_free_ports(count: int) -> list[int]:
    """Return free ports of loopback."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def main() -> None:
    """Run a cluster until it is interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=1)
    options = parser.parse_args()
    if missing := find_missing():
        raise SystemExit(missing)
    folder = Path(tempfile.mkdtemp(prefix="footnote-cluster-"))
    folder.chmod(0o755)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Cluster(folder, options.nodes) as cluster:
            print(cluster.addresses, flush=True)  # noqa: T201, what the caller waits for
            signal.pause()
    except KeyboardInterrupt:
        pass
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
