"""The translator and Processing's feedback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from qgis.core import QgsApplication, QgsFeedback, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication
from sentinelhub_byoc.core.i18n import install_translator, translate
from sentinelhub_byoc.core.processing_feedback import ProcessingFeedback
from sentinelhub_byoc.feedback import Cancelled


def test_processing_hears_progress_and_messages():
    feedback = QgsProcessingFeedback(False)
    bridge = ProcessingFeedback(feedback)
    bridge.set_progress(0.25)
    bridge.message("a line")
    bridge.warning("a doubt")
    assert feedback.progress() == 25.0
    log = feedback.textLog()
    assert "a line" in log
    assert "a doubt" in log


@pytest.mark.parametrize(
    ("fraction", "percent"), [(0.0, 40.0), (0.5, 60.0), (1.0, 80.0), (7.0, 80.0), (-1.0, 40.0)]
)
def test_part_of_the_progress(fraction, percent):
    feedback = QgsFeedback()
    ProcessingFeedback(feedback, start=0.4, end=0.8).set_progress(fraction)
    assert feedback.progress() == pytest.approx(percent)


def test_cancelling_processing_cancels():
    feedback = QgsFeedback()
    bridge = ProcessingFeedback(feedback)
    bridge.message("nobody shows this")
    bridge.check()
    feedback.cancel()
    assert bridge.is_cancelled()
    with pytest.raises(Cancelled):
        bridge.check()


def test_text_without_translation_stays():
    assert translate("Nowhere", "Hello") == "Hello"


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">
<context><name>Test</name><message><source>Hello</source><translation>{hello}</translation></message></context></TS>"""


@pytest.fixture
def plugin_dir(tmp_path):
    """A folder with translations into German and Austrian German."""
    (tmp_path / "i18n").mkdir()
    for language, hello in {"de": "Guten Tag", "de_AT": "Grüß Gott"}.items():
        ts = tmp_path / "i18n" / f"sentinelhub_byoc_{language}.ts"
        ts.write_text(TS.format(language=language, hello=hello), encoding="utf-8")
        subprocess.run(["lrelease", "-silent", str(ts)], check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("de_DE", "Guten Tag"), ("de", "Guten Tag"), ("de_AT", "Grüß Gott"), ("fr_FR", "Hello")],
)
def test_translator_of_the_users_language(plugin_dir, monkeypatch, locale, expected):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translator = install_translator(plugin_dir)
    try:
        assert translate("Test", "Hello") == expected
        assert (translator is None) == (expected == "Hello")
    finally:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


LIGHT = "access connections credentials errors i18n messages processing_feedback raster_source tasks tile_layer tile_style"


def test_what_the_window_imports_at_start_is_light():
    """Requests, Shapely and GDAL's Python come in when they are first used, not while QGIS starts."""
    code = (
        "import sys, qgis.core\n"
        "qgis_has = set(sys.modules)\n"
        f"for name in {LIGHT.split()}: __import__('sentinelhub_byoc.core.' + name)\n"
        "heavy = {'requests', 'urllib3', 'oauthlib', 'shapely', 'numpy', 'osgeo'}\n"
        "print(sorted(heavy & (set(sys.modules) - qgis_has)))\n"
    )
    path = {"PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env={**os.environ, **path}
    )
    assert done.stdout.strip() == "[]"
