"""How grave a finding is, in the user's language: of a raster and of a bucket alike."""

from __future__ import annotations

from .i18n import translate


def severity_label(severity: str) -> str:
    """Return the word for a severity of `raster.checks` or `bucket.doctor`; one that is not known as it is."""
    return {
        "error": translate("Severity", "Error"),
        "warning": translate("Severity", "Warning"),
        "info": translate("Severity", "Note"),
        "ok": translate("Severity", "Good"),
    }.get(severity, severity)
