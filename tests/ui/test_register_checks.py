"""Looks into the files of rows: in the background, first where the user looks, and never a late answer."""

from __future__ import annotations

import pytest
from clicks import column_texts, wait_until
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import Band
from sentinelhub_byoc.core.raster_source import RasterSource
from sentinelhub_byoc.ui import register_checks
from sentinelhub_byoc.ui.register_checks import LookSettings, RegisterChecks
from sentinelhub_byoc.ui.register_model import RegisterModel
from sentinelhub_byoc.ui.register_sources import LayerFile, rows_of_layers
from sentinelhub_byoc.ui.work import Work


@pytest.fixture
def work(qgis_app):
    made = Work()
    yield made
    made.close()


@pytest.fixture
def scenes(tmp_path):
    """Write a scene and give layers of it under many names: each is a tile of its own."""
    write_cog(tmp_path / "20240603T101609" / "B1.tif")

    def make(count):
        path = str(tmp_path / "20240603T101609" / "B1.tif")
        files = [
            LayerFile(f"layer {n}", RasterSource(f"layer {n}", path, "b", f"s/{n}/20240603T101609/B1.tif"))
            for n in range(count)
        ]
        return rows_of_layers(files, "")

    return make


def start(work, rows, **settings):
    model = RegisterModel("b")
    checks = RegisterChecks(work, model)
    model.open(rows)
    checks.begin_anew(LookSettings(**settings))
    return model, checks


def all_looked(checks):
    done, count = checks.progress()
    return done == count and not checks.busy


def test_every_row_is_looked_into(work, scenes):
    model, checks = start(work, scenes(3))
    wait_until(lambda: all_looked(checks), "the looks")
    assert column_texts(model, model.CHECKS) == ["✓ Fits"] * 3
    assert column_texts(model, model.POINTS) == ["5 (box)"] * 3
    assert column_texts(model, model.TIME_SOURCE) == ["file name"] * 3
    assert column_texts(model, model.SENSING_TIME) == ["2024-06-03T10:16:09Z"] * 3


def test_the_collections_bands_are_asked_for(work, scenes):
    model, checks = start(
        work, scenes(1), bands={"B1": Band(source="B1", band_index=1, bit_depth=8, sample_format="UINT")}
    )
    wait_until(lambda: all_looked(checks), "the looks")
    assert model.rows()[0].errors[0].rule == "band-format"
    assert not model.rows()[0].wanted


def test_a_file_that_is_no_raster_is_a_finding(work, tmp_path):
    (tmp_path / "B1.tif").write_text("nothing", encoding="utf-8")
    files = [LayerFile("bad", RasterSource("bad", str(tmp_path / "B1.tif")))]
    model, checks = start(work, rows_of_layers(files, "{folder}/(BAND){ext}"))
    wait_until(lambda: all_looked(checks), "the look")
    row = model.rows()[0]
    assert [finding.rule for finding in row.errors] == ["unreadable"]
    assert row.cover_error
    assert not checks.busy


def test_another_fit_draws_anew_without_checking_anew(work, scenes):
    model, checks = start(work, scenes(1))
    wait_until(lambda: all_looked(checks), "the looks")
    found = model.rows()[0].findings
    model.renew_outlines()
    assert model.rows()[0].outline is None
    look = checks.look_of(model.rows()[0])
    assert (look.checks, look.time, look.fit) == (False, False, "balanced")
    checks.begin_anew(LookSettings(fit="outer", max_points=10))
    wait_until(lambda: all_looked(checks), "the outline")
    assert model.rows()[0].outline is not None
    assert model.rows()[0].findings is found


def test_without_a_cover_geometry_only_the_checks_are_made(work, scenes):
    model, checks = start(work, scenes(1), fit="")
    wait_until(lambda: all_looked(checks), "the checks")
    assert model.rows()[0].outline is None
    assert column_texts(model, model.CHECKS) == ["✓ Fits"]
    assert column_texts(model, model.CRS) == ["urn:ogc:def:crs:EPSG::32633"]


def test_of_many_rows_those_are_looked_into_that_are_seen_and_the_rest_when_asked(work, scenes, monkeypatch):
    monkeypatch.setattr(register_checks, "UNASKED", 3)
    model, checks = start(work, scenes(8))
    seen = [model.rows()[place].id for place in (6, 2)]
    checks.see(seen)
    wait_until(lambda: checks.progress()[0] == 2 and not checks.busy, "the looks at what is seen")
    assert [row.id for row in model.rows() if row.findings is not None] == sorted(seen)
    assert checks.holds_back
    checks.look_at_all()
    wait_until(lambda: all_looked(checks), "all looks")


def test_at_most_two_at_a_time_and_none_while_paused(work, scenes):
    most = []
    model, checks = start(work, scenes(6))
    checks.changed.connect(lambda: most.append(len(checks._running)))
    checks.pause()
    assert not checks.busy
    assert not any(row.looking for row in model.rows())
    checks.resume()
    wait_until(lambda: all_looked(checks), "the looks")
    assert 1 <= max(most) <= 2


def test_what_is_closed_meanwhile_is_told_nothing(work, scenes):
    model, checks = start(work, scenes(4))
    checks.deleteLater()
    model.deleteLater()
    work.close()
    wait_until(lambda: not work.titles(), "the end")
