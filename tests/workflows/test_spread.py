"""One thing for each of many jobs, here and in executors."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from feedback_fakes import CancelAfter
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.workflows.spread import spread


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(3) as pool:
            yield pool


def halved(number: int, feedback: Feedback) -> float:
    feedback.check()
    return 10 / number


def test_each_job_gives_its_result_or_its_error(executor):
    found = dict(spread(halved, [5, 0, 2], executor=executor))
    assert (found[0], found[2]) == (2.0, 5.0)
    assert isinstance(found[1], ZeroDivisionError)


def test_no_jobs_give_nothing(executor):
    assert list(spread(halved, [], executor=executor)) == []


def test_cancelling_raises_and_what_has_not_begun_never_does(executor):
    begun = []

    def slow(number: int, feedback: Feedback) -> int:
        begun.append(number)
        time.sleep(0.02)
        feedback.check()
        return number

    results = spread(slow, range(100), executor=executor, feedback=CancelAfter(110))
    with pytest.raises(Cancelled):
        list(results)
    if executor is not None:
        executor.shutdown()
    assert 0 < len(begun) < 100


def test_leaving_early_stops_the_jobs_under_way():
    begun, stopped = threading.Event(), threading.Event()

    def patient(number: int, feedback: Feedback) -> int:
        if number == 0:
            begun.wait(5)
            return 0
        begun.set()
        try:
            feedback.wait(20)
        except Cancelled:
            stopped.set()
            raise
        return number

    with ThreadPoolExecutor(2) as pool:
        with closing(spread(patient, [0, 1], executor=pool)) as results:
            assert next(results) == (0, 0)
        assert stopped.wait(5)


def test_a_job_has_no_say_in_the_progress_of_the_whole():
    class Watching(Feedback):
        def set_progress(self, fraction):
            raise AssertionError

    def telling(number: int, feedback: Feedback) -> int:
        feedback.set_progress(0.5)
        return number

    assert list(spread(telling, [7], feedback=Watching())) == [(0, 7)]
