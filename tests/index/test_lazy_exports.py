"""Lazy exports: what a package offers is imported when it is used, and nothing before."""

import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

import pytest

from index.lazy_exports import lazy_exports

LAZY = (
    "index", "index.reindex", "index.reindex.child_analysis", "index.sources", "index.sources.cage",
)  # fmt: skip


@pytest.mark.parametrize("package", LAZY)
def test_each_exported_name_is_found(package):
    """A lazy package gives each of its names, the same on each use, and keeps it."""
    module = import_module(package)
    for name in module.__all__:
        assert getattr(module, name) is lazy_exports(package)(name)
        assert name in vars(module)


@pytest.mark.parametrize("package", LAZY)
def test_no_export_has_the_name_of_a_module(package):
    """An imported module of that name would take the place of what is exported."""
    module = import_module(package)
    assert not {each.name for each in iter_modules(module.__path__)} & set(module.__all__)


@pytest.mark.parametrize("name", ["Enginee", "__path__x", "TYPE_CHECKING_"])
def test_a_name_that_is_not_exported_is_an_attribute_error(name):
    """What is not exported fails as in any module."""
    with pytest.raises(AttributeError, match=f"module 'index' has no attribute '{name}'"):
        lazy_exports("index")(name)


@pytest.mark.parametrize(
    ("used", "spared"),
    [
        ("index.reindex.child_analysis.child_job", "index.answering index.store sqlite3 nltk"),
        ("index.engine", "index.answering nltk"),
        ("index.sources.cage.child", "numpy index.sources.readers index.answering"),
    ],
)
def test_a_module_is_imported_without_what_it_does_not_need(used, spared):
    """A child process that reads files, or a re-index, does not load what answers questions."""
    code = (
        f"import sys, {used};"
        f"loaded = [name for name in '{spared}'.split() if name in sys.modules];"
        "assert not loaded, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
