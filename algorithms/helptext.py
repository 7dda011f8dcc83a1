"""The help text of an algorithm, put together from its parts so that it cannot fall behind its parameters."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..core.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qgis.core import QgsProcessingOutputDefinition, QgsProcessingParameterDefinition


def help_html(
    about: Sequence[str],
    parameters: Iterable[QgsProcessingParameterDefinition],
    outputs: Iterable[QgsProcessingOutputDefinition],
    output_help: Mapping[str, str],
    example: str,
) -> str:
    """Return simple HTML: what the algorithm does, each parameter, each output, and a command to copy.

    All texts are plain; `output_help` tells by name what an output holds. QGIS shows this beside the dialog and prints
    it for `qgis_process help`, so there are neither tables nor styles in it.
    """
    parts = [f"<p>{escape(text, quote=False)}</p>" for text in about]
    inputs = [_line(p.name(), p.description(), p.help()) for p in parameters if not p.isDestination()]
    results = [_line(o.name(), o.description(), output_help.get(o.name(), "")) for o in outputs]
    parts += [
        _heading(translate("Help", "Parameters")),
        *inputs,
        _heading(translate("Help", "Results")),
        *results,
        _heading(translate("Help", "From the command line")),
        f"<p><code>{escape(example, quote=False)}</code></p>",
    ]
    return "\n".join(parts)


def _heading(text: str) -> str:
    return f"<h3>{escape(text, quote=False)}</h3>"


def _line(name: str, title: str, text: str) -> str:
    heading = f"<b>{escape(title, quote=False)}</b> ({escape(name)})"
    return f"<p>{heading}: {escape(text, quote=False)}</p>" if text else f"<p>{heading}</p>"
