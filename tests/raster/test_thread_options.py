"""Options of GDAL that are set for a while, and for one thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from osgeo import gdal
from sentinelhub_byoc.gdal_quiet import thread_options

NAME = "SENTINELHUB_BYOC_TEST"


@pytest.fixture
def everywhere():
    """Have a value for the whole process."""
    gdal.SetConfigOption(NAME, "all")
    yield
    gdal.SetConfigOption(NAME, None)


def seen() -> str | None:
    return gdal.GetConfigOption(NAME)


def seen_by_another() -> str | None:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(seen).result()


def test_they_hold_in_this_thread_and_no_other(everywhere):
    with thread_options({NAME: "mine"}):
        assert (seen(), seen_by_another()) == ("mine", "all")
    assert (seen(), seen_by_another()) == ("all", "all")


def test_what_was_set_before_comes_back_whatever_happens():
    def fail() -> None:
        with thread_options({NAME: "inner"}):
            raise ValueError(seen())

    with thread_options({NAME: "outer"}):
        with pytest.raises(ValueError, match="inner"):
            fail()
        assert seen() == "outer"
    assert seen() is None


@pytest.mark.parametrize(("else_everywhere", "inside"), [(False, None), (True, "mine")])
def test_bindings_that_cannot_leave_them_or_set_them_for_all(monkeypatch, else_everywhere, inside):
    for name in ("GetThreadLocalConfigOption", "SetThreadLocalConfigOption"):
        monkeypatch.delattr(gdal, name, raising=False)  # as before GDAL 3.6
    with thread_options({NAME: "mine"}, else_everywhere=else_everywhere):
        assert seen() == seen_by_another() == inside
    assert seen() is seen_by_another() is None
