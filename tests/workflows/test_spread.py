"""One thing for each of many jobs, here and in executors."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from feedback_fakes import CancelAfter
from patience import ENDLESS, LONG
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.workflows.spread import MOST_WAITING, spread


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
            begun.wait(LONG)
            return 0
        begun.set()
        try:
            feedback.wait(ENDLESS)
        except Cancelled:
            stopped.set()
            raise
        return number

    with ThreadPoolExecutor(2) as pool:
        with closing(spread(patient, [0, 1], executor=pool)) as results:
            assert next(results) == (0, 0)
        assert stopped.wait(LONG)


def test_a_job_has_no_say_in_the_progress_of_the_whole():
    class Watching(Feedback):
        def set_progress(self, fraction):
            raise AssertionError

    def telling(number: int, feedback: Feedback) -> int:
        feedback.set_progress(0.5)
        return number

    assert list(spread(telling, [7], feedback=Watching())) == [(0, 7)]


class Counting(ThreadPoolExecutor):
    """Counts the jobs that it has and that have not ended."""

    def __init__(self) -> None:
        super().__init__(2)
        self.now = self.most = self.all = 0
        self.lock = threading.Lock()

    def submit(self, work, /, *arguments, **options):
        with self.lock:
            self.now += 1
            self.all += 1
            self.most = max(self.most, self.now)
        future = super().submit(work, *arguments, **options)
        future.add_done_callback(self.ended)
        return future

    def ended(self, _):
        with self.lock:
            self.now -= 1


def test_an_executor_is_given_no_more_than_a_portion_of_many_jobs():
    with Counting() as pool:
        found = dict(spread(lambda number, _: -number, range(3 * MOST_WAITING), executor=pool))
    assert found == {number: -number for number in range(3 * MOST_WAITING)}
    assert pool.all == 3 * MOST_WAITING
    assert pool.most <= MOST_WAITING


def test_no_more_is_begun_than_a_portion_beyond_what_is_taken():
    with (
        Counting() as pool,
        closing(spread(lambda number, _: number, range(100_000), executor=pool)) as found,
    ):
        next(found)
        next(found)
        assert pool.all <= MOST_WAITING + 2


def test_what_is_to_be_done_meanwhile_is_done_while_a_job_takes_long():
    done = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        found = spread(lambda *_: done.wait(LONG), [0], executor=pool, meanwhile=done.set)
        assert list(found) == [(0, True)]


def test_what_all_jobs_share_is_given_to_each(executor):
    assert dict(spread(lambda a, b, _: a + b, [1, 2], 10, executor=executor)) == {0: 11, 1: 12}
