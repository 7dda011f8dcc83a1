"""Every text of the user's is translated, with the fields that the code fills in."""

from __future__ import annotations

import ast
import string
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "algorithms", "ui")
TS_FILES = sorted((ROOT / "i18n").glob("*.ts"))


def texts_of_module(path):
    """Give (context, text) of each call of `translate` and `self.tr`, as pylupdate5 must find them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for parent in ast.walk(tree):
        context = parent.name if isinstance(parent, ast.ClassDef) else None
        for node in ast.walk(parent) if context or parent is tree else ():
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "translate" and parent is tree and path.name != "i18n.py":
                found.add(tuple(_literal(argument, path) for argument in node.args[:2]))
            elif name == "tr" and context:
                found.add((context, _literal(node.args[0], path)))
    return found


def _literal(node, path):
    assert isinstance(node, ast.Constant), f"{path}:{node.lineno}: only literals can be collected"
    return node.value


def texts_of_form(path):
    root = ET.parse(path).getroot()  # noqa: S314 (our own file)
    context = root.findtext("class")
    return {(context, node.text) for node in root.iter("string") if node.text and node.get("notr") != "true"}


def texts_of_the_code():
    found = set()
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            found |= texts_of_module(path)
        for path in (ROOT / folder).rglob("*.ui"):
            found |= texts_of_form(path)
    return found


def messages(path):
    """Give (context, source, translation, state) of each message of a .ts file."""
    return [
        (
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("translation") or "",
            message.find("translation").get("type", "finished"),
        )
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 (our own file)
        for message in context.iter("message")
    ]


def fields(text):
    """Give the names of the fields that `str.format` fills in; texts that are not formatted may have any braces."""
    return sorted(
        name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None
    )


@pytest.fixture(params=TS_FILES, ids=lambda path: path.stem)
def translated(request):
    return messages(request.param)


def test_there_is_a_translation():
    assert TS_FILES


def test_no_text_is_missing_and_none_is_left_over(translated):
    known = {(context, source) for context, source, _translation, _state in translated}
    code = texts_of_the_code()
    assert sorted(code - known) == [], "run `make i18n` and translate"
    assert sorted(known - code) == [], "run `make i18n`"


def test_every_text_is_translated(translated):
    assert [(c, s) for c, s, translation, state in translated if not translation or state != "finished"] == []


def test_fields_are_those_of_the_source(translated):
    assert [(c, s, t) for c, s, t, _state in translated if t and fields(s) != fields(t)] == []


def test_ends_and_shortcuts_agree(translated):
    """Compare what a reader would stumble over: a lost full stop, a lost ellipsis, a lost key."""
    assert [(c, s, t) for c, s, t, _state in translated if t and _marks(s) != _marks(t)] == []


def _marks(text):
    return (
        "&" in text.replace("&&", ""),
        next((mark for mark in (".", "…", ":", "?") if text.endswith(mark)), ""),
    )
