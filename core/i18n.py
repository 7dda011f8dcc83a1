"""Translated texts, and the translator that knows them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Return `text` in the user's language.

    Call it with literals only: pylupdate reads the source, it does not run it. Fill named fields afterwards with
    `.format(…)`, so that translators see whole sentences.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)


def install_translator(plugin_dir: str | Path) -> QTranslator | None:
    """Install the translation of the user's language; None when there is none (English needs none).

    The files are `i18n/sentinelhub_byoc_<language>.qm`; a language with a country (`de_AT`) falls back to the
    language alone. The caller keeps the translator alive, and removes it when it unloads.
    """
    folder = Path(plugin_dir) / "i18n"
    locale = QgsApplication.locale() or ""
    for language in dict.fromkeys((locale, locale.split("_")[0])):
        file = folder / f"sentinelhub_byoc_{language}.qm"
        if not language or not file.is_file():
            continue
        translator = QTranslator()
        if translator.load(str(file)) and QCoreApplication.installTranslator(translator):
            return translator
    return None
