"""What was found in raster files, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..core.severity import severity_label
from .texts import tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..raster.checks import Finding


@dataclass(frozen=True)
class CheckedRaster:
    """A raster that was checked: its name, its file, and what was found, errors first; or why it could not be."""

    name: str
    path: str
    findings: tuple[Finding, ...] = ()
    error: str = ""


@dataclass(frozen=True)
class _Row:
    raster: CheckedRaster
    finding: Finding | None


class FindingsModel(QAbstractTableModel):
    """One row a finding: raster, verdict (a sign and a word), what is asked, what was found; good rasters have a row, too."""

    RASTER, SEVERITY, RULE, FOUND, WHERE = range(5)

    def __init__(self, rasters: Sequence[CheckedRaster], parent: QObject | None = None) -> None:
        """Show what was found."""
        super().__init__(parent)
        self._rows = [_Row(raster, finding) for raster in rasters for finding in (raster.findings or (None,))]

    def raster(self, index: QModelIndex) -> CheckedRaster | None:
        """Give the raster of a row."""
        return self._rows[index.row()].raster if index.isValid() else None

    def finding(self, index: QModelIndex) -> Finding | None:
        """Give the finding of a row; None where nothing was found."""
        return self._rows[index.row()].finding if index.isValid() else None

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self.titles())

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Raster"),
            self.tr("Verdict"),
            self.tr("What is asked"),
            self.tr("Found"),
            self.tr("Where"),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = self.titles()
            return titles[section] if 0 <= section < len(titles) else None
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == self.SEVERITY:
            return QgsApplication.getThemeIcon(_PICTURES[self._severity(row)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip((row.raster.name, self.text(index)))
        return None

    def _severity(self, row: _Row) -> str:
        if row.finding is not None:
            return row.finding.severity
        return "error" if row.raster.error else "ok"

    def _texts(self, row: _Row) -> Sequence[str]:
        from ..raster.checks import RULES

        word, finding = severity_label(self._severity(row)), row.finding
        if finding is None:
            found = row.raster.error or self.tr("Nothing that speaks against it")
            return (row.raster.name, word, "", found, "")
        return (row.raster.name, word, RULES[finding.rule].title, finding.found, finding.where)

    def text(self, index: QModelIndex) -> str:
        """Give a row in full: file, what was found, what is allowed, the service's own words, what to do."""
        row = self._rows[index.row()]
        name, word, rule, found, where = self._texts(row)
        finding = row.finding
        facts = [(self.tr("Raster"), name), (self.tr("File"), row.raster.path)]
        facts.append((word, rule or found))
        if finding is not None:
            facts += [
                (self.tr("Found"), found),
                (self.tr("Where"), where),
                (self.tr("Allowed"), finding.allowed),
                (self.tr("The service says"), finding.service_wording),
                (self.tr("What to do"), finding.fix),
            ]
        return "\n".join(f"{title}: {text}" for title, text in facts if text)


_PICTURES = {
    "error": "/mIconCritical.svg",
    "warning": "/mIconWarning.svg",
    "info": "/mIconInfo.svg",
    "ok": "/mIconSuccess.svg",
}
