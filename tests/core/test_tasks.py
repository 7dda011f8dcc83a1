from __future__ import annotations

import functools
import gc
import threading
import time

import pytest
from in_task import in_task, wait_until
from patience import ENDLESS, LONG, SOON
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QThread
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.core import tasks
from sentinelhub_byoc.core.tasks import cancel_all_tasks, run_task
from sentinelhub_byoc.feedback import Cancelled, Feedback


class Heard:
    """Every callback that came, and whether it came on the main thread."""

    def __init__(self) -> None:
        self.calls: list[tuple] = []
        self.elsewhere = False

    def __call__(self, kind: str):
        def note(*values) -> None:
            self.calls.append((kind, *values))
            if QThread.currentThread() != QgsApplication.instance().thread():
                self.elsewhere = True

        return note

    @property
    def kinds(self) -> list[str]:
        return [call[0] for call in self.calls]

    def start(self, function, title: str = "Test"):
        return run_task(
            title,
            function,
            on_done=self("done"),
            on_error=self("error"),
            on_cancelled=self("cancelled"),
            on_message=self("message"),
        )

    def wait(self) -> None:
        wait_until(lambda: bool({"done", "error", "cancelled"} & set(self.kinds)))
        QTest.qWait(20)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def until_cancelled(feedback: Feedback) -> None:
    while True:
        feedback.wait(ENDLESS)


def test_result_comes_to_the_main_thread(heard):
    heard.start(lambda _: threading.current_thread() is threading.main_thread())
    heard.wait()
    assert heard.calls == [("done", False)]
    assert not heard.elsewhere


def test_error_comes_whole(heard):
    class OddError(Exception):
        pass

    def fail(_: Feedback) -> None:
        raise OddError("odd", 7)

    heard.start(fail)
    heard.wait()
    ((kind, error),) = heard.calls
    assert (kind, type(error), error.args) == ("error", OddError, ("odd", 7))
    assert not heard.elsewhere


def test_messages_come_before_the_end_in_their_order(heard):
    def talk(feedback: Feedback) -> None:
        for n in range(5):
            feedback.message(f"line {n}")
        feedback.warning("look out")

    heard.start(talk)
    heard.wait()
    assert heard.calls == [
        *(("message", f"line {n}") for n in range(5)),
        ("message", "look out"),
        ("done", None),
    ]
    assert not heard.elsewhere


def test_progress_is_the_tasks(heard):
    release = threading.Event()

    def half(feedback: Feedback) -> None:
        feedback.set_progress(0.5)
        release.wait(LONG)

    task = heard.start(half)
    wait_until(lambda: task.progress() == 50.0)
    release.set()
    heard.wait()


def test_cancel_stops_a_task_that_runs(heard):
    task = heard.start(until_cancelled)
    wait_until(lambda: task.status() == QgsTask.TaskStatus.Running)
    began = time.monotonic()
    task.cancel()
    heard.wait()
    assert time.monotonic() - began < SOON
    assert heard.kinds == ["cancelled"]


def test_cancel_stops_a_task_that_has_not_begun(heard):
    task = heard.start(until_cancelled)  # on a busy machine it may have begun all the same
    task.cancel()
    heard.wait()
    QTest.qWait(50)
    assert heard.kinds == ["cancelled"]


def test_cancel_from_qgis_own_task_manager(heard):
    task = heard.start(until_cancelled, "Followed")
    wait_until(lambda: task.status() == QgsTask.TaskStatus.Running)
    (found,) = [each for each in QgsApplication.taskManager().tasks() if each.description() == "Followed"]
    assert found.canCancel()
    found.cancel()
    heard.wait()
    assert heard.kinds == ["cancelled"]


def test_function_that_has_finished_all_the_same_is_done(heard):
    """Who cancels too late gets the result: it has happened."""
    begun, release = threading.Event(), threading.Event()

    def deaf(_: Feedback) -> str:
        begun.set()
        release.wait(LONG)
        return "created"

    task = heard.start(deaf)
    wait_until(begun.is_set)
    task.cancel()
    release.set()
    heard.wait()
    assert heard.calls == [("done", "created")]


def test_error_because_of_the_cancel_is_a_cancel(heard):
    def breaks(feedback: Feedback) -> None:
        try:
            feedback.wait(ENDLESS)
        except Cancelled as stop:
            raise ConnectionError("broken off") from stop

    task = heard.start(breaks)
    wait_until(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.cancel()
    heard.wait()
    assert heard.kinds == ["cancelled"]


def test_nobody_need_hold_the_task(heard):
    release = threading.Event()
    heard.start(lambda _: release.wait(LONG))
    for _ in range(3):
        gc.collect()
        QTest.qWait(10)
    release.set()
    heard.wait()
    assert heard.calls == [("done", True)]
    assert tasks._alive == set()


def test_cancel_after_the_end_does_nothing(heard):
    task = heard.start(lambda _: 1)
    heard.wait()
    wait_until(lambda: sip.isdeleted(task))
    task.cancel()
    task.forget()
    assert heard.calls == [("done", 1)]


class Receiver(QObject):
    """A widget's stand-in, whose methods fail once Qt has deleted it."""

    called = 0

    def take(self, *_values) -> None:
        self.setObjectName("taken")
        Receiver.called += 1


@pytest.mark.parametrize("outcome", ["done", "error", "cancelled"])
@pytest.mark.parametrize(
    "bind",
    [
        pytest.param(lambda receiver: receiver.take, id="method"),
        pytest.param(lambda receiver: functools.partial(receiver.take, 1), id="partial"),
        pytest.param(lambda receiver: lambda *_: receiver.take(), id="closure"),
        pytest.param(
            lambda receiver: functools.partial(lambda owner, *_: owner.take(), receiver), id="argument"
        ),
    ],
)
def test_receiver_that_is_gone_is_passed_over(bind, outcome, monkeypatch):
    raised = []
    monkeypatch.setattr("sys.excepthook", lambda *error: raised.append(error))
    receiver, Receiver.called = Receiver(), 0
    begun, release = threading.Event(), threading.Event()

    def work(feedback: Feedback) -> None:
        feedback.message("x")
        begun.set()
        release.wait(LONG)
        if outcome == "error":
            raise ValueError
        feedback.check()

    callback = bind(receiver)
    task = run_task(
        "Test", work, on_done=callback, on_error=callback, on_cancelled=callback, on_message=callback
    )
    wait_until(begun.is_set)
    QTest.qWait(20)
    assert Receiver.called == 1, "it does hear while it lives"
    sip.delete(receiver)
    if outcome == "cancelled":
        task.cancel()
    release.set()
    wait_until(lambda: task not in tasks._alive)
    QTest.qWait(20)
    assert (Receiver.called, raised) == (1, [])


def test_unloading_stops_everything_and_calls_nobody(heard):
    stopped = []

    def work(feedback: Feedback) -> None:
        try:
            until_cancelled(feedback)
        finally:
            stopped.append(1)

    started = [heard.start(work) for _ in range(3)]
    wait_until(lambda: any(task.status() == QgsTask.TaskStatus.Running for task in started))
    cancel_all_tasks()
    wait_until(lambda: tasks._alive == set())
    QTest.qWait(50)
    assert heard.calls == []
    assert stopped


def test_helper_raises_what_the_function_raises():
    with pytest.raises(ZeroDivisionError):
        in_task(lambda _: 1 / 0)


def test_qgis_is_done_with_a_task_when_its_end_is_told():
    """Else a task that is started then may be lost: QGIS takes the next runnable at the same address from the pool."""
    seen = []

    def done(_result):
        seen.append(
            [task for task in QgsApplication.taskManager().tasks() if task.description() == "The one"]
        )

    run_task("The one", lambda _feedback: None, on_done=done, on_error=seen.append)
    wait_until(lambda: bool(seen))
    assert seen == [[]]
