"""Every text of the user's is translated into every language, with the fields that the code fills in."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from accessibility import LANGUAGES, ts_file
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from sentinelhub_byoc.core.i18n import install_translator

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "algorithms", "ui")
LOCALES = {
    "de": "Hilfe",
    "de_AT": "Hilfe",
    "es": "Ayuda",
    "es_MX": "Ayuda",
    "fr": "Aide",
    "fr_CA": "Aide",
    "pt_BR": "Ajuda",
    "pt_PT": "Ajuda",
    "sl": "Pomoč",
    "sl_SI": "Pomoč",
    "it": "Help",
    "en_US": "Help",
}
"""What a user of a locale reads where the English says “Help”."""


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
    """Give the fields that `str.format` fills in, sorted; None where the braces are not of that kind."""
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError:
        return None
    return sorted((name, spec, how or "") for _text, name, spec, how in parsed if name is not None)


def filled(text):
    """Fill the fields of a text as the code would; None where there are none to fill."""
    named = fields(text)
    if not named or not all(name.isidentifier() for name, _spec, _how in named):
        return None
    return text.format(**{name: 7 for name, _spec, _how in named})


def letters(text):
    return [letter.lower() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def clashes(pairs):
    """Give pairs of texts of one context that want the same letter; `pairs` are of (key, text)."""
    keyed = [(key, letter) for key, text in pairs for letter in letters(text)]
    return {(a, b) for a, one in keyed for b, other in keyed if a < b and one == other}


def plain(text):
    """Give a text as it is quoted elsewhere: without the mark of a key."""
    return text.replace("&", "")


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def translated(language):
    return messages(ts_file(language))


def test_all_languages_are_tested():
    """A file more or less is told here, not by tests that nobody runs."""
    assert sorted(ts_file("de").parent.glob("*.ts")) == [ts_file(language) for language in LANGUAGES]


def test_the_file_says_its_language(language):
    root = ET.parse(ts_file(language)).getroot()  # noqa: S314 (our own file)
    assert root.get("language").split("_")[0] == language
    assert root.get("sourcelanguage") == "en"


def test_no_text_is_missing_and_none_is_left_over(translated):
    known = {(context, source) for context, source, _translation, _state in translated}
    code = texts_of_the_code()
    assert sorted(code - known) == [], "run `make i18n` and translate"
    assert sorted(known - code) == [], "run `make i18n`"


def test_every_text_is_translated(translated):
    assert [(c, s) for c, s, translation, state in translated if not translation or state != "finished"] == []


def test_no_sentence_is_left_english(translated):
    """Names and single words may be the same; four words in a row that stay as they are were forgotten."""
    long = [(c, s) for c, s, t, _state in translated if s == t and len(re.findall(r"[a-z]{2,}", s)) > 3]
    assert [(c, s) for c, s in long if not re.search(r"[*,]", s)] == []


def test_fields_are_those_of_the_source(translated):
    assert [(c, s, t) for c, s, t, _state in translated if t and fields(s) != fields(t)] == []


def test_fields_can_be_filled(translated):
    """What the code does with a text must not raise, nor leave a brace that the source would not leave."""
    braces = [
        (c, s, t)
        for c, s, t, _state in translated
        if filled(s) is not None
        and Counter(re.findall("[{}]", filled(s))) != Counter(re.findall("[{}]", filled(t)))
    ]
    assert braces == []


def test_ends_and_shortcuts_agree(translated):
    """Compare what a reader would stumble over: a lost full stop, a lost ellipsis, a lost key, a stray blank."""
    assert [(c, s, t) for c, s, t, _state in translated if t and _marks(s) != _marks(t)] == []


def _marks(text):
    return (
        len(letters(text)),
        next((mark for mark in (".", "…", ":", "?") if text.endswith(mark)), ""),
        text != text.strip(),
        text.count("\n"),
        bool(re.search(r"</?[a-z]+/?>(?!\.)", text)),
    )


def test_letters_with_alt_clash_no_more_than_in_english(translated):
    """Texts of one context are shown together, save those that share a letter in English: one stands for the other."""
    told = []
    for context in {c for c, _s, _t, _state in translated}:
        own = [(s, t) for c, s, t, _state in translated if c == context]
        told += [(context, *pair) for pair in clashes(own) - clashes((s, s) for s, _t in own)]
    assert told == []


def test_literals_stay_as_they_are(translated):
    """Parameters, attributes, addresses and codes are the same in every language."""
    literal = re.compile(
        r"\(BAND\)|byoc:\w+|\b[A-Z]+(?:_[A-Z]+)+\b|\b[a-z]+_[a-z_]+\b|EPSG:\d+|/vsi\w+/|s3://|--\w+=\d"
    )
    lost = [
        (context, source, word)
        for context, source, translation, _state in translated
        for word in literal.findall(source)
        if word not in translation
    ]
    assert lost == []


def test_what_is_quoted_is_called_by_its_name(translated):
    """“List tiles”, “No data” and the like are quoted as they stand where the user looks for them."""
    names = {}
    for _context, source, translation, _state in translated:
        names.setdefault(plain(source), set()).add(plain(translation))
    wrong = [
        (context, source, sorted(names[quoted]))
        for context, source, translation, _state in translated
        for quoted in re.findall(r"“([A-Z][^”]+)”", source)
        if quoted in names and not any(name in translation for name in names[quoted])
    ]
    assert wrong == []


@pytest.fixture
def installed(language, monkeypatch, qgis_app):
    """Install the compiled file of a language as the plugin does."""
    assert ts_file(language).with_suffix(".qm").is_file(), "run `make qm`"
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    translator = install_translator(ROOT)
    assert translator is not None
    yield language
    QCoreApplication.removeTranslator(translator)


def test_the_compiled_file_says_the_same(installed, translated):
    other = [(c, s) for c, s, t, _state in translated if QCoreApplication.translate(c, s) != t]
    assert other == [], "run `make qm`"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_country_reads_its_language(qgis_app, monkeypatch, locale):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translator = install_translator(ROOT)
    try:
        assert QCoreApplication.translate("Actions", "Help") == LOCALES[locale]
    finally:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


# the tests' own eyes
def test_malformed_fields_are_seen():
    assert fields("{count} tiles") == [("count", "", "")]
    assert fields("{} tiles") == [("", "", "")] != fields("{count} tiles")
    assert fields("{count tiles") is None
    assert fields("{count:.1f}") != fields("{count}")
    assert filled("{{key}} of {name}") == "{key} of 7"
    assert filled("[0-9]{4}") is None


def test_clashing_letters_are_seen():
    assert clashes([("a", "&Save"), ("b", "Re&store"), ("c", "&Open")]) == {("a", "b")}
    assert clashes([("a", "R&&D"), ("b", "&Delete")]) == set()
