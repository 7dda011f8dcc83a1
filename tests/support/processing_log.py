"""A Processing feedback that remembers what it is told, and may cancel when it hears a word."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class ProcessingLog(QgsProcessingFeedback):
    """Keeps infos, warnings and errors apart; cancels once an info or progress text contains `cancel_at`."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self._cancel_at = cancel_at

    @property
    def everything(self) -> str:
        return "\n".join([*self.infos, *self.warnings, *self.errors])

    def _look(self, text: str) -> None:
        if self._cancel_at and self._cancel_at in text:
            self.cancel()

    def setProgressText(self, text: str) -> None:
        self.infos.append(text)
        self._look(text)

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)
        self._look(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
        self.errors.append(error)
