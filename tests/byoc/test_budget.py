"""The budget of requests: learned from refusals, kept by all together, on a clock that nobody waits for."""

from __future__ import annotations

import pickle
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from feedback_fakes import CancelAfter
from limited_service import Clock, Held, Impatient, bucket, calendar_minute, play, window
from patience import LONG, SOON
from requests.adapters import HTTPAdapter
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.budget import RequestBudget
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import RateLimited
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.sandbox.server import Sandbox


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def budget(clock: Clock) -> RequestBudget:
    return RequestBudget(clock)


def test_nothing_is_slowed_before_the_first_refusal(budget, clock):
    for _ in range(10_000):
        assert budget.take(Impatient()) == clock.now
    assert budget.per_minute is None


def test_after_a_refusal_nobody_goes_until_the_wait_is_over(budget, clock):
    budget.take(Impatient())
    budget.refused(30)
    for _ in range(3):
        with pytest.raises(Held) as held:
            budget.take(Impatient())
        assert held.value.seconds == 30
    clock.now += 30
    budget.take(Impatient())


def test_then_they_go_one_by_one(budget, clock):
    story = play(budget, clock, window(600), seconds=119, users=16)
    first_round = max(moment for moment in story.refused if moment < story.begin + 30)
    after = [moment for moment in story.sent if moment > first_round]
    assert len(after) > 500
    gaps = [later - earlier for earlier, later in zip(after, after[1:])]
    assert min(gaps) > 0.04, "16 of them wait, and not two go at once"


@pytest.mark.parametrize("users", [1, 16])
@pytest.mark.parametrize(
    ("limiter", "limit"),
    [
        pytest.param(bucket, 600, id="bucket of 600"),
        pytest.param(bucket, 60, id="bucket of 60"),
        pytest.param(window, 600, id="window of 600"),
        pytest.param(window, 300, id="window of 300"),
        pytest.param(calendar_minute, 600, id="calendar minute of 600"),
    ],
)
def test_the_limit_is_used_and_hardly_run_into(budget, clock, limiter, limit, users):
    story = play(budget, clock, limiter(limit), seconds=480, users=users)
    minutes = range(120, 480, 60)
    served = [story.count(minute, minute + 60) for minute in minutes]
    possible = min(limit, 60 * users / 0.05)
    assert sum(served) / len(served) > 0.8 * possible
    refused = sum(story.refusals(minute, minute + 60) for minute in minutes)
    assert refused < 0.2 * sum(served)


def test_refusals_without_a_limit_behind_them_slow_nothing_for_long(budget, clock):
    chance = random.Random(1)  # noqa: S311 (no secret hangs on it)

    def ask(_: float) -> float | None:
        return 0.2 if chance.random() < 0.05 else None

    story = play(budget, clock, ask, seconds=60)
    # Each of them is obeyed by all, so that of a second with 160 requests little is left: 5 in 100 wait 0.2 s.
    assert story.count(0, 60) > 1000


def test_a_refusal_at_the_very_beginning_slows_no_more_than_a_later_one(budget, clock):
    """What was sent in the first tenth of a second is not the work of two."""
    for _ in range(20):
        budget.take(Impatient())
        clock.now += 0.01
    budget.refused(0.05)
    clock.now += 0.05
    budget.take(Impatient())
    assert budget.per_minute > 60 * 80


def test_a_limit_that_is_gone_is_forgotten(budget, clock):
    play(budget, clock, window(300), seconds=180)
    assert 100 < budget.per_minute < 700
    play(budget, clock, lambda _: None, seconds=300)
    assert budget.per_minute is None


def test_others_may_have_used_the_minute_up(budget, clock):
    budget.take(Impatient())
    budget.refused(50)
    clock.now += 50
    budget.take(Impatient())
    assert budget.per_minute == pytest.approx(60)


def test_what_was_refused_is_no_part_of_the_limit(budget, clock):
    for _ in range(600):
        budget.take(Impatient())
    clock.now += 1
    for _ in range(50):
        budget.refused(40)
    clock.now += 40
    assert budget.per_minute == pytest.approx(550)


def test_a_refusal_that_names_no_wait_holds_all_too(session, deployment, server):
    server.expect("GET", "/api/v1/byoc/collections/c", 429)
    budget = RequestBudget()
    policy = RetryPolicy(attempts=1, first_wait=30)
    with pytest.raises(RateLimited):
        ByocClient(session, deployment, budget=budget, retry=policy).get_collection("c")
    with pytest.raises(Held) as held:
        budget.take(Impatient())
    assert held.value.seconds > 25


def test_waits_that_are_nothing_do_not_hurt(budget, clock):
    for _ in range(100):
        budget.take(Impatient())
        budget.refused(0.0)
        clock.now += 2.1
    assert budget.per_minute >= 30


def test_copied_to_another_process_it_is_empty(budget):
    budget.take(Impatient())
    budget.refused(50)
    other = pickle.loads(pickle.dumps(budget))  # noqa: S301 (our own bytes)
    assert other.per_minute is None
    other.take(Impatient())
    assert "no limit" in repr(other)
    assert "a minute" in repr(budget)


def test_a_wait_can_be_cancelled_while_others_wait_too():
    budget = RequestBudget()
    budget.take(Feedback())
    budget.refused(60)
    others = [
        threading.Thread(target=_give_up_after, args=(budget, looks), daemon=True) for looks in (8, 8, 8, 8)
    ]
    for other in others:
        other.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        budget.take(CancelAfter(2))
    assert time.monotonic() - began < SOON
    for other in others:
        other.join(LONG)
        assert not other.is_alive()


def test_many_threads_keep_to_a_services_limit_together(tmp_path):
    """A real service: 120 requests at once, and then two a second."""
    answers: list[int] = []

    class Counting(HTTPAdapter):
        def send(self, request, *args, **kwargs):
            answer = super().send(request, *args, **kwargs)
            answers.append(answer.status_code)
            return answer

    with Sandbox(tmp_path, rate=120) as sandbox:
        session = open_session(sandbox.deployment, Credentials("sandbox", "sandbox"), adapter=Counting())
        budget = RequestBudget()
        clients = [
            ByocClient(session, sandbox.deployment, budget=budget, retry=RetryPolicy(first_wait=0.1))
            for _ in range(8)
        ]
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda n: list(clients[n % 8].iter_collections()), range(124)))
    assert found == [[]] * 124
    assert answers.count(429) >= 1
    assert len(answers) < 124 + 40


def _give_up_after(budget: RequestBudget, looks: int) -> None:
    with pytest.raises(Cancelled):
        budget.take(CancelAfter(looks))
