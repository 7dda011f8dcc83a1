"""A QGIS feedback as the feedback that the client, the raster engine and the workflows take."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsFeedback, QgsNetworkAccessManager, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..feedback import Feedback
from .plain import inert


class ProcessingFeedback(Feedback):
    """Passes progress and messages to a Processing feedback, and its cancelling back.

    A plain `QgsFeedback` shows no messages: they are dropped. `start` and `end` (0.0 to 1.0) are the part of the
    whole that the work behind this feedback is.

    Requests may be sent from threads while the thread that runs the algorithm waits. Where that is the main thread,
    QGIS may have to ask something there (whether to trust a certificate, for a proxy's password) before a request goes
    on: such questions are let through at each look whether the work was cancelled, and nothing else is.
    """

    def __init__(self, feedback: QgsFeedback, *, start: float = 0.0, end: float = 1.0) -> None:
        """Wrap `feedback`; the caller keeps it alive."""
        self._feedback = feedback
        self._start = start
        self._end = end

    def set_progress(self, fraction: float) -> None:
        """Show progress within the part that is ours."""
        inside = min(max(fraction, 0.0), 1.0)
        self._feedback.setProgress(100.0 * (self._start + (self._end - self._start) * inside))

    def message(self, text: str) -> None:
        """Add a line to the log of the algorithm."""
        if isinstance(self._feedback, QgsProcessingFeedback):
            self._feedback.pushInfo(inert(text))

    def warning(self, text: str) -> None:
        """Add a warning to the log of the algorithm."""
        if isinstance(self._feedback, QgsProcessingFeedback):
            self._feedback.pushWarning(inert(text))

    def is_cancelled(self) -> bool:
        """Say whether the user pressed Cancel."""
        application = QgsApplication.instance()
        if application is not None and QThread.currentThread() == application.thread():
            QCoreApplication.sendPostedEvents(QgsNetworkAccessManager.instance())
        return self._feedback.isCanceled()


class AlgorithmLog:
    """The log of an algorithm: what is told there is text, whatever characters the service put into it.

    QGIS shows it in a dialog, and copies it into its log messages panel, which takes it for HTML. `whole` is QGIS's feedback.
    """

    def __init__(self, whole: QgsProcessingFeedback) -> None:
        """Tell `whole`."""
        self.whole = whole

    def pushInfo(self, text: str) -> None:
        """Add a line."""
        self.whole.pushInfo(inert(text))

    def pushWarning(self, text: str) -> None:
        """Add a warning."""
        self.whole.pushWarning(inert(text))

    def reportError(self, text: str) -> None:
        """Add an error, after which the work goes on."""
        self.whole.reportError(inert(text))

    def setProgressText(self, text: str) -> None:
        """Say what is being done."""
        self.whole.setProgressText(inert(text))
