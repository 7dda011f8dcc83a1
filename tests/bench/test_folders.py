"""The bench of work on folders and buckets, at a tiny size: both sides do the whole job, and who fails is told."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from osgeo import gdal
from sentinelhub_byoc.bench import ingest
from sentinelhub_byoc.bench.folder_report import folder_sections
from sentinelhub_byoc.bench.goals import FolderResults, check_folder_goals
from sentinelhub_byoc.bench.headers import GDALINFO, GDALINFO_TWO, measure_headers, small_cog
from sentinelhub_byoc.bench.ingest import COG_OPTIONS, SHELL, SHELL_THREADS, measure_ingestion
from sentinelhub_byoc.bench.machine import Machine
from sentinelhub_byoc.bench.race import OURS, Lap, Runner, run_in_turns, times_faster
from sentinelhub_byoc.bench.running import BenchError, Usage
from sentinelhub_byoc.bench.scenes import BANDS, ensure_scenes, own_copy, scene_name
from sentinelhub_byoc.bench.settings import Settings
from sentinelhub_byoc.bench.tools import find_tools
from sentinelhub_byoc.raster.checks import ERROR, check_tile
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.workflows.grouping import group_files

SIDE = 300
MACHINE = Machine("today", "abc", "a machine", "a system", "ours", "theirs", 0.0)


@pytest.fixture
def settings(tmp_path):
    return Settings(runs=1, ingest_runs=1, scenes=2, scene_side=SIDE, headers=6, build=tmp_path)


def runner(way, *seconds, **told):
    return Runner(way, 10, tuple(Lap(Usage(each, 50.0), told) for each in seconds))


@pytest.fixture
def good():
    """Results that meet both goals."""
    return FolderResults(
        ingest=[runner(OURS, 9.0, 11.0, 10.0, call=9.0), runner(SHELL, 20.0), runner(SHELL_THREADS, 15.0)],
        headers=[
            runner(OURS, 2.0, requests=1.5),
            runner(GDALINFO, 10.0, 9.0, 11.0),
            runner(GDALINFO_TWO, 6.0),
        ],
    )


def test_good_results_meet_both_goals(good):
    assert [goal.met for goal in check_folder_goals(good)] == [True, True]
    assert check_folder_goals(good)[0].seen.startswith("2.0 times; than shell loop, NUM_THREADS")


@pytest.mark.parametrize(
    ("stage", "way", "met"),
    [
        pytest.param("ingest", SHELL, [False, True], id="a-faster-loop"),
        pytest.param("headers", GDALINFO, [True, False], id="a-faster-gdalinfo"),
        pytest.param("ingest", SHELL_THREADS, [True, True], id="what-no-goal-looks-at"),
    ],
)
def test_a_faster_peer_misses_its_own_goal(good, stage, way, met):
    runners = [runner(way, 1.0) if each.way == way else each for each in getattr(good, stage)]
    assert [goal.met for goal in check_folder_goals(replace(good, **{stage: runners}))] == met


def test_the_report_shows_what_each_way_told(good):
    text = "\n".join(folder_sections(Settings(), MACHINE, good))
    assert "| ours | 3 | 10.00 |  | 1.0 | 50 |" in text
    assert "| ours | 1 | 2.00 |  | 5.0 | 50 | 1.50 |" in text


def test_runs_are_taken_in_turns():
    order = []

    def way(name):
        def go(turn):
            order.append((name, turn))
            return Lap(Usage(1.0 if name == OURS else 3.0, 1.0))

        return go

    runners = run_in_turns(7, {OURS: (2, way(OURS)), "other": (1, way("other"))})
    assert order == [(OURS, 0), ("other", 0), (OURS, 1)]
    assert times_faster(runners, "other") == 3.0
    assert [Runner.from_json(json.loads(json.dumps(asdict(each)))) for each in runners] == runners


def test_the_scenes_are_what_must_be_converted(tmp_path):
    folder = ensure_scenes(tmp_path, 2, SIDE)
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.tif"))
    assert files == [f"{scene_name(number)}/{band}.tif" for number in (0, 1) for band in BANDS]
    found = check_tile([str(folder / file) for file in files[:2]])
    assert {finding.rule for finding in found if finding.severity == ERROR} >= {"block-size"}
    dataset = gdal.Open(str(folder / files[0]))
    valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0
    assert 0.4 < valid.mean() < 0.9
    tiles = group_files(files).tiles
    assert [tile.path for tile in tiles] == [f"{scene_name(number)}/(BAND).tif" for number in (0, 1)]
    assert [tile.sensing_time.minute for tile in tiles] == [0, 1]


def test_a_copy_of_the_scenes_is_a_run_s_own(tmp_path):
    folder = ensure_scenes(tmp_path, 1, SIDE)
    (own_copy(folder, tmp_path / "copy") / "journal").write_text("mine", encoding="utf-8")
    again = own_copy(folder, tmp_path / "copy")
    assert sorted(path.name for path in again.iterdir()) == [scene_name(0)]
    assert not (folder / "journal").exists()


def structure(path):
    info = gdal.Info(str(path), format="json")
    overviews = [level["size"] for level in info["bands"][0]["overviews"]]
    return info["metadata"]["IMAGE_STRUCTURE"], info["bands"][0]["block"], overviews


def test_both_sides_write_the_same_cogs(tmp_path):
    source = ensure_scenes(tmp_path, 1, 1500) / scene_name(0) / "B04.tif"
    ours, theirs = tmp_path / "ours.tif", tmp_path / "theirs.tif"
    prepare_cog(str(source), str(ours))
    gdal.Translate(str(theirs), str(source), format="COG", creationOptions=list(COG_OPTIONS))
    assert structure(ours) == structure(theirs)
    assert ours.stat().st_size == pytest.approx(theirs.stat().st_size, rel=0.01)


def test_the_small_cog_passes_every_check(tmp_path):
    assert [found for found in check_tile([str(small_cog(tmp_path))]) if found.severity == ERROR] == []


def test_both_sides_ingest_the_folder(settings):
    ours, shell, threads = measure_ingestion(settings, find_tools(settings))
    assert [(each.way, each.count, len(each.laps)) for each in (ours, shell, threads)] == [
        (OURS, 2, 1),
        (SHELL, 2, 1),
        (SHELL_THREADS, 2, 1),
    ]
    assert 0 < ours.told("call") < ours.seconds
    phases = [shell.told(phase) for phase in ("translate", "upload", "register", "wait")]
    assert all(phases)
    assert sum(phases) < shell.seconds
    assert not (settings.build / "ingest").exists()


def test_a_run_that_leaves_tiles_out_is_no_run(settings, monkeypatch):
    monkeypatch.setattr(ingest, "COG_OPTIONS", ("BLOCKSIZE=128",))
    with pytest.raises(BenchError, match="not ingested"):
        measure_ingestion(settings, find_tools(settings))


def test_both_sides_look_at_every_header(settings):
    ours, one, two = measure_headers(settings, find_tools(settings))
    assert [(each.way, each.count) for each in (ours, one, two)] == [
        (OURS, 6),
        (GDALINFO, 6),
        (GDALINFO_TWO, 6),
    ]
    assert 1 <= ours.told("requests") <= 3
    assert not (settings.build / "headers").exists()
