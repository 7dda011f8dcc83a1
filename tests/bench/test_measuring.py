"""What the bench measures with: areas, pixels, rasters, processes, the peer's version, the report's place."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, replace

import numpy as np
import pytest
from osgeo import gdal
from sentinelhub_byoc.bench.overlap import compare, read_outline
from sentinelhub_byoc.bench.peer import find_peer, version_tuple
from sentinelhub_byoc.bench.pixels import PixelCount, count_pixels, pixel_area
from sentinelhub_byoc.bench.rasters import KINDS, ORIGIN, PIXEL, drawn_outline, ensure_raster
from sentinelhub_byoc.bench.report import MARKS, table, write_report
from sentinelhub_byoc.bench.running import BenchError, run, run_ours
from sentinelhub_byoc.bench.settings import DOCUMENT, Settings
from sentinelhub_byoc.bench.speed import Duel
from shapely.geometry import Polygon, box

SIDE = 700


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("rasters")


def in_pixels(left, top, right, bottom):
    x, y = ORIGIN
    return box(x + left * PIXEL, y - bottom * PIXEL, x + right * PIXEL, y - top * PIXEL)


def test_overlap_of_shifted_squares():
    overlap = compare(in_pixels(1, 0, 11, 10), in_pixels(0, 0, 10, 10), PIXEL**2)
    assert (overlap.exact, overlap.extra, overlap.missing) == (100, 10, 10)
    assert overlap.area_difference == 0
    assert overlap.error == pytest.approx(1 - 90 / 110)


def test_overlap_of_a_ring_that_touches_itself():
    bow = Polygon([(0, 0), (2, 0), (2, 2), (4, 2), (4, 4), (2, 4), (2, 2), (0, 2)])
    assert not bow.is_valid
    assert compare(bow, bow, 1).exact == 8


@pytest.mark.parametrize("kind", KINDS)
def test_scenes_are_cogs_with_and_without_data(folder, kind):
    path = ensure_raster(folder, kind, SIDE)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert 0.2 < valid_pixels(path).mean() < 0.995
    assert band.GetOverviewCount() > 0
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert [other.name for other in folder.glob(f"{kind}_*")] == [path.name]


def valid_pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0


def test_scenes_of_one_kind_have_one_shape(folder):
    small, large = (valid_pixels(ensure_raster(folder, "holes", side)) for side in (SIDE, 2 * SIDE))
    assert np.count_nonzero(small != large[::2, ::2]) < 0.02 * SIDE**2


def test_pixels_are_counted_on_both_sides(folder):
    path = ensure_raster(folder, "collar", SIDE)
    # by the scene's own rule: .004 < x < .995 and .003 < y < .9965 of 700, at pixel centres
    outlines = {
        "exact": in_pixels(3, 2, 696, 698),
        "wide": in_pixels(2, 2, 696, 698),
        "low": in_pixels(3, 4, 696, 698),
    }
    assert count_pixels(path, {name: outline.wkb for name, outline in outlines.items()}) == {
        "exact": PixelCount(0, 0),
        "wide": PixelCount(696, 0),
        "low": PixelCount(0, 2 * 693),
    }
    assert pixel_area(path) == PIXEL**2


def test_drawn_outline_is_the_swath(folder):
    path = ensure_raster(folder, "swath", SIDE)
    count = count_pixels(path, {"drawn": Polygon(drawn_outline("swath", SIDE)).wkb})["drawn"]
    assert count.commission + count.omission <= 4  # centres within rounding of the line


def test_our_run_tells_time_memory_and_outline(folder, tmp_path):
    path = ensure_raster(folder, "coast", SIDE)
    outline = tmp_path / "new" / "coast.wkb"
    result = run_ours(str(path), outline, {"max_points": 50})
    assert 0 < result.call_s < result.process_s
    assert result.peak_mib > 20
    assert 4 <= result.points <= 50
    assert result.bytes_fetched == result.requests == 0
    assert read_outline(outline).is_valid
    assert [left.name for left in outline.parent.iterdir()] == ["coast.wkb"]


def test_memory_is_the_program_s_own():
    hoard = bytearray(b"x" * (200 << 20))
    small = run([sys.executable, "-c", "pass"], os.environ)
    large = run([sys.executable, "-c", "b = bytearray(b'x' * (150 << 20))"], os.environ)
    assert len(hoard) > 0
    assert small.peak_mib < 100 < 150 < large.peak_mib


def test_a_failing_program_is_told_with_its_words():
    with pytest.raises(BenchError, match=r"(?s)status 3.*no such raster"):
        run([sys.executable, "-c", "import sys; print('no such raster'); sys.exit(3)"], os.environ)


def fake_peer(folder, version):
    program = folder / "gdal_footprint"
    program.write_text(f"#!/bin/sh\necho 'GDAL {version}, released 2024/01/01'\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_a_named_peer_is_taken(tmp_path, monkeypatch):
    monkeypatch.setenv("BENCH_PEER", str(fake_peer(tmp_path, "3.10.0")))
    assert find_peer(Settings()).version == "3.10.0"


def test_a_named_peer_that_is_too_old_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("BENCH_PEER", str(fake_peer(tmp_path, "3.7.2")))
    with pytest.raises(BenchError, match=r"3\.7\.2.*3\.8 or newer"):
        find_peer(Settings())


def test_versions_compare_as_numbers():
    assert version_tuple("3.10.3") > version_tuple("3.9.1")


def test_results_survive_being_written(folder, tmp_path):
    path = ensure_raster(folder, "swath", SIDE)
    result = run_ours(str(path), tmp_path / "a.wkb", {"max_points": None})
    slow = replace(result, call_s=result.call_s * 3)
    duel = Duel("swath", SIDE, "exact", (result, slow, result), ())
    assert Duel.from_json(json.loads(json.dumps(asdict(duel)))) == duel
    assert duel.call_s == result.call_s


def test_a_table_sets_its_numbers_right():
    assert table(("a", "b"), [("x", "1")], 1) == "| a | b |\n| --- | --: |\n| x | 1 |"


def test_the_document_has_its_marks_once_each_and_in_order():
    text = DOCUMENT.read_text(encoding="utf-8")
    places = [text.index(mark) for marks in MARKS.values() for mark in marks]
    assert places == sorted(places)
    assert all(text.count(mark) == 1 for marks in MARKS.values() for mark in marks)


@pytest.mark.parametrize(
    ("target", "other"),
    [pytest.param("template.md", "old", id="kept"), pytest.param("quick.md", "", id="left-out-elsewhere")],
)
def test_a_part_that_was_not_measured_is_left_alone(tmp_path, target, other):
    lines = [f"{begin}\n\nold\n\n{end}\nwords\n" for begin, end in MARKS.values()]
    template = tmp_path / "template.md"
    template.write_text("".join(lines), encoding="utf-8")
    write_report(template, tmp_path / target, {"folders": ["new", "lines"]})
    text = (tmp_path / target).read_text(encoding="utf-8")
    begin, end = MARKS["footprints"]
    assert text.partition(begin)[2].partition(end)[0].strip() == other
    assert "new\n\nlines" in text
    assert text.count("words") == len(MARKS)
