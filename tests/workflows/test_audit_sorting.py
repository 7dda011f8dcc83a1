"""Sorting tiles and files from listings alone: paths in every shape, ETags in every dress, each thing in one place."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentinelhub_byoc.bucket.access import BucketAccess
from sentinelhub_byoc.bucket.objects import StoredObject
from sentinelhub_byoc.byoc.models import Collection, Tile
from sentinelhub_byoc.workflows.audit_checks import Verdict, is_box
from sentinelhub_byoc.workflows.audit_findings import Kind, Remedy
from sentinelhub_byoc.workflows.audit_sorting import Sorting
from sentinelhub_byoc.workflows.tile_objects import BucketIndex, find_objects

NOW = datetime(2024, 6, 1, tzinfo=timezone.utc)
ETAG = "0123456789abcdef0123456789abcdef"


def stored(key: str, etag: str = ETAG) -> StoredObject:
    return StoredObject(key, 1000, etag, NOW)


def index(*keys: str) -> BucketIndex:
    return BucketIndex(map(stored, keys))


def polygon(*corners, epsg=32633):
    ring = [list(corner) for corner in (*corners, corners[0])]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    return {"type": "Polygon", "coordinates": [ring], "crs": crs}


BOX = polygon((0, 0), (1000, 0), (1000, 1000), (0, 1000))
OUTLINE = polygon((0, 0), (1000, 0), (0, 1000))


def collection(*sources: str) -> Collection:
    bands = {f"N{place}": {"source": source} for place, source in enumerate(sources)}
    return Collection.from_json(
        {"id": "c", "name": "n", "s3Bucket": "bucket", "additionalData": {"bands": bands}}
    )


def tile(path: str, status: str = "INGESTED", tile_id: str = "", **more) -> Tile:
    data = {
        "id": tile_id or path,
        "path": path,
        "status": status,
        "coverGeometry": OUTLINE,
        "tileGeometry": BOX,
        **more,
    }
    return Tile.from_json(data)


def sort(tiles, objects, *sources: str) -> Sorting:
    work = Sorting(BucketAccess("bucket"), collection(*sources), BucketIndex(objects))
    for one in tiles:
        work.add_tile(one)
    work.settle_doubles()
    work.add_free_files("")
    return work


@pytest.mark.parametrize(
    ("path", "sources", "keys", "completed", "missing"),
    [
        ("a/(BAND).tif", ("B1", "B2"), ("a/B1.tif", "a/B2.tif"), "a/(BAND).tif", ()),
        ("a", ("B1", "B2"), ("a/B1.tif", "a/B2.tif"), "a/(BAND).tif", ()),
        ("a", ("B1",), ("a/B1.TIFF",), "a/(BAND).TIFF", ()),
        ("a/s_(BAND)", ("B1",), ("a/s_B1.tiff",), "a/s_(BAND).tiff", ()),
        ("a/s_(BAND)_10m.tif", ("B1",), ("a/s_B1_10m.tif",), "a/s_(BAND)_10m.tif", ()),
        ("(BAND).tif", ("B1",), ("B1.tif",), "(BAND).tif", ()),
        ("(BAND)/x.tif", ("B1",), ("B1/x.tif",), "(BAND)/x.tif", ()),
        ("a/(BAND).tif", ("B1", "B2"), ("a/B1.tif",), "a/(BAND).tif", ("a/B2.tif",)),
        ("a", ("B1", "B2"), ("a/B1.tif",), "a/(BAND).tif", ("a/B2.tif",)),
        ("a/(BAND).tif", ("B1",), (), "a/(BAND).tif", ("a/B1.tif",)),
        ("a", (), ("a/B1.tif", "a/red.tif"), "a/(BAND).tif", ()),
        ("a/s_(BAND).tif", (), ("a/s_B1.tif", "a/s_B2.tif"), "a/s_(BAND).tif", ()),
        ("a/(BAND)_s.tif", (), ("a/B1_s.tif", "a/B2_s.tif"), "a/(BAND)_s.tif", ()),
        ("a/one.tif", ("B1",), ("a/one.tif",), "a/one.tif", ()),
    ],
)
def test_a_tile_finds_its_own_files_and_no_others(path, sources, keys, completed, missing):
    others = ("a/B9.txt", "b/B1.tif", "aa/B1.tif", "a/deep/B1.tif", "a/t_B1_60m.tif", "a/.B1.tif", "B9.tif")
    given = [key for key in others if sources or key.endswith(".txt") or "/" not in key or key[0] != "a"]
    found = find_objects(path, sources, index(*keys, *given))
    assert sorted(found.files.values()) == sorted(keys)
    assert (found.path, found.missing, found.others) == (completed, missing, ())


def test_a_path_without_extension_that_fits_two_tells_of_both():
    found = find_objects("a", ("B1", "B2"), index("a/B1.tif", "a/B2.tif", "a/B1.tiff"))
    assert (found.path, found.missing, found.others) == ("a/(BAND).tif", (), ("a/B1.tiff",))


@pytest.mark.parametrize(
    ("read", "listed", "changed"),
    [
        (ETAG, ETAG, False),
        (f'"{ETAG}"', ETAG, False),
        (ETAG, f'"{ETAG}"', False),
        (f'W/"{ETAG}"', ETAG, False),
        (ETAG.upper(), ETAG, False),
        (f'"{ETAG}-3"', f"{ETAG}-3", False),
        (f"{ETAG}-3", f"{ETAG}-4", True),
        (f"{ETAG}-3", ETAG, True),
        ("other", ETAG, True),
        (None, ETAG, False),
        ("", ETAG, False),
        (ETAG, "", False),
        (17, ETAG, False),
    ],
)
def test_etags_are_compared_whatever_they_wear(read, listed, changed):
    metadata = {"filesMetadata": {"B1": {"headerSize": 5, "etag": read}}}
    work = sort([tile("a/(BAND).tif", additionalData=metadata)], [stored("a/B1.tif", listed)], "B1")
    assert [finding.kind for finding in work.findings] == ([Kind.STALE] if changed else [])
    assert work.in_order == (0 if changed else 1)


@pytest.mark.parametrize(
    "additional",
    [{}, {"additionalData": None}, {"additionalData": {}}, {"additionalData": {"filesMetadata": None}}]
    + [{"additionalData": {"filesMetadata": {"B1": value}}} for value in (None, "x", {}, {"etag": None})],
    ids=str,
)
def test_a_tile_that_does_not_say_what_was_read_is_not_stale(additional):
    work = sort([tile("a/(BAND).tif", **additional)], [stored("a/B1.tif")], "B1")
    assert (work.findings, work.in_order) == ([], 1)


@pytest.mark.parametrize("status", ["WAITING", "QUEUED", "INGESTING", "SOMETHING_NEW", None])
def test_a_tile_that_has_not_ended_keeps_its_files(status):
    work = sort([tile("a", status), tile("gone", status)], [stored("a/B1.tif"), stored("b/B1.tif")], "B1")
    assert work.pending == 2
    assert [(finding.kind, finding.path) for finding in work.findings] == [
        (Kind.NOT_REGISTERED, "b/(BAND).tif")
    ]


def test_files_of_bands_that_the_collection_no_longer_has_are_their_tiles():
    metadata = {"filesMetadata": {"B1": {"etag": ETAG}, "B2": {"etag": ETAG}}}
    work = sort(
        [tile("a/(BAND).tif", additionalData=metadata)], [stored("a/B1.tif"), stored("a/B2.tif")], "B1"
    )
    assert (work.findings, work.left_out, work.in_order) == ([], [], 1)


def test_without_known_bands_whatever_fits_is_a_tiles():
    work = sort([tile("a", "FAILED")], [stored("a/B1.tif"), stored("a/B2.tif"), stored("b/B1.tif")])
    assert [one.candidate.files for one in work.failed] == [{"B1": "a/B1.tif", "B2": "a/B2.tif"}]
    assert [finding.path for finding in work.findings] == ["b/(BAND).tif"]


@pytest.mark.parametrize(
    ("created", "told"), [("2024-06-02T00:00:00Z", True), ("2024-05-31T00:00:00Z", False), (None, False)]
)
def test_files_that_have_not_changed_since_may_fail_for_another_cause(created, told):
    work = sort([tile("a", "FAILED", created=created)], [stored("a/B1.tif")], "B1")
    (one,) = work.failed
    work.add_verdict(one, Verdict(Kind.WOULD_PASS_NOW, "It failed.", Remedy.REINGEST))
    (finding,) = work.findings
    assert ("not changed since" in finding.message) is told
    assert finding.remedy is Remedy.REINGEST


W, H = 1000, 1000


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        (None, True),
        (BOX, True),
        (polygon((W, H), (0, H), (0, 0), (W, 0)), True),
        (polygon((0, 0), (0, H), (W, H), (W, 0)), True),
        (polygon((0, 0), (500, 0), (W, 0), (W, 700), (W, H), (0, H)), True),
        ({**BOX, "type": "MultiPolygon", "coordinates": [BOX["coordinates"]]}, True),
        (polygon((0, 0), (995, 0), (995, H), (0, H)), True),
        (polygon((0, 0), (900, 0), (900, H), (0, H)), False),
        (polygon((0, 0), (W, 0), (W, H), (5, H), (5, 990), (0, 990)), False),
        (OUTLINE, False),
        ({**BOX, "coordinates": [*BOX["coordinates"], [[1, 1], [2, 1], [2, 2], [1, 1]]]}, False),
        ({"type": "Polygon", "coordinates": []}, False),
        ({"type": "Polygon", "coordinates": "nonsense"}, False),
        ({"type": "GeometryCollection"}, False),
        (polygon((14.9, 0), (15, 0), (15, 1), epsg=4326), False),
    ],
    ids=[
        "none", "itself", "begun elsewhere", "clockwise", "added points", "multipolygon", "a pixel less", "a strip less",
        "a corner less", "triangle", "hole", "empty", "nonsense", "collection", "another CRS",
    ],
)  # fmt: skip
def test_what_is_the_bounding_box(cover, expected):
    assert is_box(cover, BOX) is expected


def test_no_box_is_told_without_a_tile_geometry():
    assert is_box(None, None) is False
    assert is_box(OUTLINE, None) is False


NAMES = st.sampled_from(["B1", "B2", "B3", "a_B1", "s_B2", "preview"])
FOLDERS = st.sampled_from(["", "a/", "b/", "a/b/", "b/c_"])
KEYS = st.builds(
    lambda folder, name, ext: f"{folder}{name}{ext}",
    FOLDERS,
    NAMES,
    st.sampled_from([".tif", ".tif", ".tiff", ".TIF", ".json", ""]),
)
PATHS = st.one_of(
    st.builds(
        lambda folder, ext: f"{folder}(BAND){ext}", FOLDERS, st.sampled_from([".tif", ".tif", ".tiff", ""])
    ),
    st.sampled_from(["a", "b", "a/b", "a/s_(BAND).tif", "a/(BAND)_x.tif", "b/B1.tif"]),
)
STATES = st.sampled_from(["WAITING", "INGESTING", "INGESTED", "FAILED", None])


@settings(max_examples=200, deadline=None)
@given(
    keys=st.lists(KEYS, unique=True, max_size=25),
    tiles=st.lists(
        st.tuples(PATHS, STATES, st.sampled_from([OUTLINE, BOX, None]), st.booleans()),
        unique_by=lambda one: one[0],
        max_size=8,
    ),
    sources=st.sampled_from([(), ("B1",), ("B1", "B2")]),
)
def test_each_file_and_each_tile_is_in_exactly_one_place(keys, tiles, sources):
    listed = [
        tile(
            path,
            state,
            tile_id=f"id-{number}",
            coverGeometry=cover,
            additionalData={"filesMetadata": {"B1": {"etag": "old" if stale else ETAG}}},
        )
        for number, (path, state, cover, stale) in enumerate(tiles)
    ]
    work = sort(listed, [stored(key) for key in keys], *sources)
    judged = [finding.tile_id for finding in work.findings if finding.kind is not Kind.NOT_REGISTERED]
    judged += [one.tile.id for one in (*work.failed, *work.boxes)]
    assert max(Counter(judged).values(), default=0) <= 1
    assert len(judged) + work.in_order + work.pending == len(listed)
    free = [
        key
        for finding in work.findings
        if finding.kind is Kind.NOT_REGISTERED
        for key in finding.files.values()
    ]
    free += [one.key for one in work.left_out]
    assert sorted(free) == sorted(set(free))
    assert len(free) + work.account().files_of_tiles == len(keys)
    assert set(free) <= set(keys)
    registered = {one.path for one in listed}
    assert not registered & {finding.path for finding in work.findings if finding.kind is Kind.NOT_REGISTERED}


def test_files_of_a_tile_that_is_not_asked_for_are_not_free():
    work = Sorting(BucketAccess("bucket"), collection("B1"), index("B1/x.tif", "B1/y/B1.tif"))
    work.take_files(tile("(BAND)/x.tif"))
    work.add_free_files("")
    assert [finding.path for finding in work.findings] == ["B1/y/(BAND).tif"]
    assert work.account().files_of_tiles == 1
