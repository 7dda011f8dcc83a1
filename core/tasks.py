"""Slow work in the background: a function run as a QGIS task, its outcome delivered on the main thread."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..feedback import Cancelled, Feedback
from .plain import title as plain_title
from .service_crs import own_service_crs

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

_alive: set[FunctionTask] = set()
"""Tasks on their way. QGIS owns only the C++ half: without this the Python half would be collected under it."""


class TaskFeedback(Feedback):
    """What the function in the task is given: it feeds the task's progress and hears its cancelling."""

    def __init__(self, task: FunctionTask) -> None:
        """Speak for `task`."""
        self._task = task

    def set_progress(self, fraction: float) -> None:
        """Show progress in QGIS's task manager."""
        self._task.setProgress(100.0 * min(max(fraction, 0.0), 1.0))

    def message(self, text: str) -> None:
        """Send one line to the main thread."""
        self._task.message_sent.emit(text)

    def is_cancelled(self) -> bool:
        """Say whether the user, or the plugin on its way out, asked to stop."""
        return self._task.isCanceled()


class FunctionTask(QgsTask):
    """Runs one function in the background. Make it with `run_task`."""

    message_sent = pyqtSignal(str)

    def __init__(
        self,
        title: str,
        function: Callable[[Feedback], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        on_cancelled: Callable[[], None] | None,
        on_message: Callable[[str], None] | None,
    ) -> None:
        """Keep the function and whom to tell; nothing starts yet."""
        super().__init__(plain_title(title), QgsTask.Flag.CanCancel)
        self._function: Callable[[Feedback], T] = function
        self._on_done = on_done
        self._on_error = on_error
        self._on_cancelled = on_cancelled
        self._on_message = on_message
        self._feedback = TaskFeedback(self)
        self._result: Any = None
        self._error: Exception | None = None
        # The slot is a method of this object, which lives on the main thread: Qt queues the call to there.
        self.message_sent.connect(self._show_message)

    def run(self) -> bool:
        """Run the function on a worker thread; called by QGIS."""
        try:
            self._result = self._function(self._feedback)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 (whatever it is, it is handed to on_error on the main thread)
            self._error = error
            return False
        return True

    def cancel(self) -> None:
        """Ask the function to stop; a request under way is broken off. After the end this does nothing."""
        if sip.isdeleted(self):
            # QGIS deletes a task once it has ended; whoever started it may still hold this half of it.
            return
        super().cancel()

    def forget(self) -> None:
        """Cancel, and tell nobody how it ended."""
        self._on_cancelled = self._on_message = None
        self._on_done = self._on_error = _ignore
        self.cancel()

    def finished(self, result: bool) -> None:
        """Have told how it ended; called by QGIS on the main thread.

        Not told at once: QGIS (3.22 at least) is not done with this task yet. It goes on to take the task's runnable from
        the thread pool by its address, which is free by now: one that a receiver starts gets the same, and never runs.
        """
        QTimer.singleShot(0, functools.partial(self._tell, result, self.isCanceled()))

    def _tell(self, result: bool, cancelled: bool) -> None:
        """Tell how it ended; QGIS may have deleted its half of the task by now."""
        _alive.discard(self)
        if result:
            _call(self._on_done, self._result)
        elif self._error is not None and not cancelled:
            _call(self._on_error, self._error)
        elif self._on_cancelled is not None:
            _call(self._on_cancelled)

    def _show_message(self, text: str) -> None:
        if self._on_message is not None:
            _call(self._on_message, text)


def run_task(
    title: str,
    function: Callable[[Feedback], T],
    *,
    on_done: Callable[[T], None],
    on_error: Callable[[Exception], None],
    on_cancelled: Callable[[], None] | None = None,
    on_message: Callable[[str], None] | None = None,
) -> FunctionTask:
    """Run `function(feedback)` in the background and return its task, which can be cancelled.

    Exactly one of `on_done(result)`, `on_error(exception)` and `on_cancelled()` follows, on the main thread;
    `on_message(text)` may come before. A receiver that was deleted meanwhile is passed over. The function must not
    touch widgets or layers of the project: it takes plain data and returns plain data.
    """
    own_service_crs()
    task = FunctionTask(
        title, function, on_done=on_done, on_error=on_error, on_cancelled=on_cancelled, on_message=on_message
    )
    _alive.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def cancel_all_tasks() -> None:
    """Cancel every task of the plugin and call nobody back: the plugin is being unloaded."""
    for task in tuple(_alive):
        task.forget()


def _ignore(_outcome: Any) -> None:
    """Take the outcome of a task that nobody waits for."""


def _call(receiver: Callable[..., None], *arguments: Any) -> None:
    """Call `receiver`, unless it speaks for a Qt object that is gone."""
    if not any(isinstance(thing, QObject) and sip.isdeleted(thing) for thing in _spoken_for(receiver)):
        receiver(*arguments)


def _spoken_for(receiver: Callable[..., None]) -> Iterator[Any]:
    """Give what a receiver holds: the object of a method, the arguments of a partial, the variables of a closure."""
    if isinstance(receiver, functools.partial):
        yield from receiver.args
        yield from _spoken_for(receiver.func)
        return
    yield getattr(receiver, "__self__", None)
    for cell in getattr(receiver, "__closure__", None) or ():
        with contextlib.suppress(ValueError):  # a variable that was not set
            yield cell.cell_contents
