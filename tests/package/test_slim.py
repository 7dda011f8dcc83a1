"""What is taken out of packed files changes nothing that runs or is read."""

from __future__ import annotations

import ast
import zipfile
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtCore import QTranslator
from zip_fixtures import ROOT, plugin_zip

from bundled import marked  # isort: skip
from slim import without_docstrings, without_source_texts  # isort: skip

__all__ = ["plugin_zip"]
NAME = "sentinelhub_byoc"


@pytest.mark.parametrize(
    ("source", "slim"),
    [
        pytest.param('"""Doc."""\nimport a\n', "\nimport a\n", id="module"),
        pytest.param('def f():\n    """Doc."""\n    return 1\n', "def f():\n\n    return 1\n", id="function"),
        pytest.param('def f():\n    """Doc."""\n', "def f():\n    pass\n", id="nothing-else"),
        pytest.param(
            'class A:\n    """Doc.\n\n    More.\n    """\n',
            "class A:\n    pass\n\n\n\n",
            id="nothing-else-lines",
        ),
        pytest.param(
            'A = 1\n"""About A."""\nB = """kept"""\n', 'A = 1\n\nB = """kept"""\n', id="of-a-constant"
        ),
        pytest.param('def f(): "Doc."\n', "def f(): pass\n", id="on-one-line"),
        pytest.param(
            'def f():\n    "Doc."; return 1\n', "def f():\n    ; return 1\n", id="before-a-semicolon"
        ),
        pytest.param('"""Dóc.""" # a note\nö = 1\n', " # a note\nö = 1\n", id="not-ascii"),
        pytest.param(
            "def f():\n    f'{1}'\n    'b' 'c'\n", "def f():\n    f'{1}'\n\n", id="only-plain-strings"
        ),
    ],
)
def test_docstrings_go_and_lines_stay(source, slim):
    assert without_docstrings(source) == slim
    assert slim.count("\n") == source.count("\n")


def test_code_without_docstrings_is_the_same_code(plugin_zip):
    """Compare the syntax trees of all modules that were packed."""

    class Bare(ast.NodeTransformer):
        def generic_visit(self, node):
            super().generic_visit(node)
            body = getattr(node, "body", None)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                node.body = [part for part in body if not _documents(part)] or [ast.Pass()]
            return node

    compared = 0
    with zipfile.ZipFile(plugin_zip) as archive:
        for name in archive.namelist():
            path = ROOT / name[len(NAME) + 1 :]
            if name.endswith(".py") and path.exists():
                bare = ast.dump(Bare().visit(ast.parse(path.read_text(encoding="utf-8"))))
                assert bare == ast.dump(Bare().visit(ast.parse(archive.read(name)))), name
                compared += 1
    assert compared > 300


def _documents(node):
    return isinstance(node, ast.Expr) and isinstance(getattr(node.value, "value", None), str)


@pytest.mark.parametrize("ts", sorted((ROOT / "i18n").glob("*.ts")), ids=lambda path: path.stem)
def test_packed_translations_say_the_same(ts, plugin_zip):
    with zipfile.ZipFile(plugin_zip) as archive:
        packed = archive.read(f"{NAME}/i18n/{ts.stem}.qm")
    whole = ts.with_suffix(".qm").read_bytes()
    assert len(packed) < len(whole)
    slim, full = QTranslator(), QTranslator()
    assert slim.loadFromData(packed)
    assert full.loadFromData(whole)
    told = 0
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name").encode()
        for source in [message.findtext("source").encode() for message in context.iter("message")]:
            assert slim.translate(name, source) == full.translate(name, source)
            told += bool(slim.translate(name, source))
            assert slim.translate(b"QgisApp", source) == ""  # another's text of the same words is left alone
        assert slim.translate(name, b"No such text") == ""
    assert told > 100


def test_what_is_no_compiled_translation_is_refused():
    with pytest.raises(ValueError, match="no compiled translation"):
        without_source_texts(b"<TS>")


def test_a_reviewed_line_that_is_gone_must_be_looked_at_again():
    with pytest.raises(LookupError, match="look at the library again"):
        marked("token = None\n", "oauthlib/common.py")
