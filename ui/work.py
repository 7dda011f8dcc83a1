"""The slow work that the window has under way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.tasks import run_task

if TYPE_CHECKING:
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback

T = TypeVar("T")


class Relay(QObject):
    """Carry values from a worker thread to slots on the thread that made this object."""

    sent = pyqtSignal(object)

    def send(self, value: Any) -> None:
        """Hand `value` over; any thread."""
        self.sent.emit(value)


@dataclass(frozen=True)
class UnderWay:
    """A piece of work as the user sees it: what it does, what it said last, how far it is (None: nobody knows)."""

    key: int
    title: str
    said: str
    percent: int | None
    stopping: bool


@dataclass
class _Entry:
    title: str
    task: FunctionTask
    quiet: bool
    said: str = ""
    stopping: bool = False


class Work(QObject):
    """Start tasks, know which are under way, and stop them all when the plugin goes."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing under way."""
        super().__init__(parent)
        self._entries: dict[int, _Entry] = {}
        self._last_key = 0
        self._closed = False

    def start(
        self,
        title: str,
        function: Callable[[Feedback], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        on_cancelled: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> FunctionTask:
        """Run `function(feedback)` in a task; the callbacks come on this thread, and none after `close`.

        What the function tells its feedback, progress and messages, is in `under_way` (messages are shown as they are:
        translated, and short). Quiet work (a look at what is being ingested) is not.
        """
        self._last_key += 1
        key = self._last_key
        task = run_task(
            title,
            function,
            on_done=self._ended(key, on_done),
            on_error=self._ended(key, on_error),
            on_cancelled=self._ended(key, on_cancelled),
            on_message=lambda text: self._said(key, text),
        )
        self._entries[key] = _Entry(title, task, quiet)
        self.changed.emit()
        return task

    def _ended(self, key: int, callback: Callable[..., None] | None) -> Callable[..., None]:
        """Wrap a task's callback: the task is no longer under way, and a closed window hears nothing."""

        def call(*values: Any) -> None:
            if self._closed:
                return
            self._entries.pop(key, None)
            self.changed.emit()
            owner = getattr(callback, "__self__", None)
            if callback is not None and not (isinstance(owner, QObject) and sip.isdeleted(owner)):
                callback(*values)

        return call

    def titles(self) -> list[str]:
        """Name what the user should see as under way, oldest first."""
        return [entry.title for entry in self._entries.values() if not entry.quiet]

    def _said(self, key: int, text: str) -> None:
        if key in self._entries:
            self._entries[key].said = text

    def under_way(self) -> list[UnderWay]:
        """Give what the user should see as under way, oldest first; how far it is changes without a signal."""
        return [_seen(key, entry) for key, entry in self._entries.items() if not entry.quiet]

    def cancel(self, key: int) -> None:
        """Ask one piece of work to stop; it still calls back. One that has ended meanwhile is passed over."""
        entry = self._entries.get(key)
        if entry is not None:
            entry.stopping = True
            entry.task.cancel()
            self.changed.emit()

    def forget(self, task: FunctionTask) -> None:
        """Stop a task whose outcome is of no use any more."""
        self._entries = {key: entry for key, entry in self._entries.items() if entry.task is not task}
        task.forget()
        self.changed.emit()

    def cancel_shown(self) -> None:
        """Ask all that `titles` names to stop; each still calls back."""
        for seen in self.under_way():
            self.cancel(seen.key)

    def close(self) -> None:
        """Ask everything to stop and call nobody back."""
        self._closed = True
        entries, self._entries = self._entries, {}
        for entry in entries.values():
            entry.task.forget()


def _seen(key: int, entry: _Entry) -> UnderWay:
    progress = 0.0 if sip.isdeleted(entry.task) else entry.task.progress()
    return UnderWay(key, entry.title, entry.said, int(progress) if progress > 0 else None, entry.stopping)
