"""Auditing a real bucket: every situation made for real, found, mended, and not found again."""

from __future__ import annotations

import pickle
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime, timezone
from multiprocessing import get_context

import pytest
from audited_bucket import AuditedBucket
from feedback_fakes import CancelAfter, Remembering
from s3_server import KEY_ID, SECRET
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.byoc.errors import InvalidRequest, NetworkError, NotFound
from sentinelhub_byoc.byoc.models import TileStatus
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.raster.footprint import derive_footprint
from sentinelhub_byoc.workflows.audit import Kind, Remedy, audit_collection, full_audit
from sentinelhub_byoc.workflows.remedies import RemedyOutcome, apply_remedies, apply_remedy
from small_rasters import left_half, nothing_valid

NOON = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)


@pytest.fixture
def place(s3_server, bucket):
    with AuditedBucket(s3_server, bucket) as made:
        yield made


def audit(place, **more):
    return audit_collection(place.client, place.collection.id, place.access, **more)


def kinds(findings):
    return {finding.path: finding.kind.value for finding in findings}


def mend(place, findings, **more):
    return apply_remedies(place.client, place.collection.id, findings, place.access, **more)


def holed():
    """Return a mask with a hole inside, and data at all its edges."""
    mask = ~nothing_valid()
    mask[30:34, 30:34] = False
    return mask


def make_every_situation(place):
    """Make one tile, or would-be tile, of each kind, beside some that are in order; return what is to be found."""
    place.put("scenes/whole")
    place.register("scenes/whole/(BAND).tif")
    place.put("scenes/half", valid=left_half())
    file = place.access.path("scenes/half/B1.tif")
    place.register("scenes/half/(BAND).tif", derive_footprint(file).geojson())
    for folder in ("scenes/stale", "scenes/gone", "scenes/part"):
        place.put(folder)
        place.register(folder)
    place.put("scenes/stale", bands=("B2",), valid=holed())
    place.remove("scenes/gone/B1.tif", "scenes/gone/B2.tif", "scenes/part/B2.tif")
    place.put("scenes/box", valid=left_half())
    place.register("scenes/box/(BAND).tif", when=NOON)
    for folder in ("scenes/cured", "scenes/sick"):
        place.put_striped(folder)
        place.register(folder)
    place.put("scenes/cured")
    place.put("scenes/new_20240601T120000Z", valid=left_half())
    place.put("scenes/lone", bands=("B1",))
    place.server.put(place.bucket, "scenes/README.txt", b"What is in here")
    return {
        "scenes/stale/(BAND).tif": "stale",
        "scenes/gone/(BAND).tif": "files-gone",
        "scenes/part/(BAND).tif": "files-gone",
        "scenes/box/(BAND).tif": "box-only",
        "scenes/cured": "would-pass-now",
        "scenes/sick": "still-failing",
        "scenes/new_20240601T120000Z/(BAND).tif": "not-registered",
        "scenes/lone/(BAND).tif": "not-registered",
    }


def test_each_situation_is_found_mended_and_not_found_again(place):
    expected = make_every_situation(place)
    found = full_audit(place.client, place.collection.id, place.access)
    assert kinds(found.findings) == expected
    assert (found.in_order, found.pending) == (2, 0)
    assert [one.key for one in found.left_out] == ["scenes/README.txt"]
    assert found.counts()[Kind.FILES_GONE] == 2
    results = mend(place, found.findings)
    assert [result.finding for result in results] == list(found.findings)
    assert {result.finding.path: result.outcome.value for result in results if not result.done} == {
        "scenes/lone/(BAND).tif": "left",
        "scenes/sick": "left",
    }
    place.wait()
    tiles = place.tiles()
    assert {tile.status for path, tile in tiles.items() if path != "scenes/sick"} == {TileStatus.INGESTED}
    box = tiles["scenes/box/(BAND).tif"]
    assert box.sensing_time == NOON
    assert max(x for x, _ in box.cover_geometry["coordinates"][0]) == pytest.approx(503200)
    new = tiles["scenes/new_20240601T120000Z/(BAND).tif"]
    assert new.sensing_time == NOON
    assert "scenes/gone/(BAND).tif" not in tiles
    # What is left needs people: a file to upload, a file to rewrite; and of the part that is no tile now, a file to remove.
    assert kinds(audit(place)) == {
        "scenes/lone/(BAND).tif": "not-registered",
        "scenes/part/(BAND).tif": "not-registered",
        "scenes/sick": "still-failing",
    }
    place.put("scenes/lone", bands=("B2",))
    place.put("scenes/sick")
    place.remove("scenes/part/B1.tif")
    mend(place, audit(place))
    place.wait()
    assert audit(place) == []


def test_an_etag_of_parts_is_compared_as_any(place):
    place.put("a")
    client = place.server.client()
    for band in place.bands:
        one = {"Bucket": place.bucket, "Key": f"a/{band}.tif"}
        upload = client.create_multipart_upload(**one)["UploadId"]
        content = place.server.get(place.bucket, f"a/{band}.tif")
        part = client.upload_part(**one, UploadId=upload, PartNumber=1, Body=content)
        parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
        client.complete_multipart_upload(**one, UploadId=upload, MultipartUpload=parts)
    tile_id = place.register("a")
    read = place.client.get_tile(place.collection, tile_id).files_metadata["B1"]["etag"]
    assert read.strip('"').endswith("-1")
    assert audit(place) == []
    place.put("a", bands=("B1",))
    assert kinds(audit(place)) == {"a/(BAND).tif": "stale"}


def test_the_sensing_time_of_files_to_register_is_found_beside_them(place):
    item = b'{"type": "Feature", "properties": {"datetime": "2021-03-04T05:06:07Z"}}'
    place.put("scenes/one")
    place.server.put(place.bucket, "scenes/one/one.json", item)
    (finding,) = audit(place)
    assert (finding.sensing_time, finding.sidecars) == (None, ("scenes/one/one.json",))
    assert apply_remedy(place.client, place.collection.id, finding, place.access).done
    (tile,) = place.tiles().values()
    assert tile.sensing_time == datetime(2021, 3, 4, 5, 6, 7, tzinfo=timezone.utc)


def test_findings_say_what_is_wrong_and_what_to_do(place):
    make_every_situation(place)
    said = {finding.path: finding for finding in audit(place)}
    assert "scenes/stale/B2.tif" in said["scenes/stale/(BAND).tif"].found
    assert "scenes/stale/B1.tif" not in said["scenes/stale/(BAND).tif"].found
    assert said["scenes/part/(BAND).tif"].missing == ("scenes/part/B2.tif",)
    assert said["scenes/part/(BAND).tif"].remedy is Remedy.DELETE_INCOMPLETE
    assert said["scenes/gone/(BAND).tif"].remedy is Remedy.DELETE
    assert "50.00%" in said["scenes/box/(BAND).tif"].found
    sick = said["scenes/sick"]
    assert (
        sick.found.count("Ensure tiles of image at index 0 have width and height") >= 2
    )  # our check, and the service
    assert sick.message.count("byoc:preparecog") == 1
    assert "(The same in 1 more.)" in sick.found
    assert "B2" in said["scenes/lone/(BAND).tif"].found
    assert said["scenes/new_20240601T120000Z/(BAND).tif"].files == {
        "B1": "scenes/new_20240601T120000Z/B1.tif",
        "B2": "scenes/new_20240601T120000Z/B2.tif",
    }
    shown = repr(list(said.values())) + str(pickle.dumps(list(said.values())))
    assert KEY_ID not in shown
    assert SECRET not in shown


@pytest.mark.parametrize("kind", ["threads", "processes"])
def test_rasters_are_looked_into_by_any_executor(place, kind):
    expected = make_every_situation(place)
    pool = ThreadPoolExecutor(4) if kind == "threads" else ProcessPoolExecutor(2, get_context("spawn"))
    with pool as executor:
        found = audit(place, executor=executor)
        assert kinds(found) == expected
        results = mend(place, found, executor=executor, remedies={Remedy.REGISTER})
    assert [result.finding.path for result in results if result.done] == [
        "scenes/new_20240601T120000Z/(BAND).tif"
    ]


def test_a_dry_run_plans_and_changes_nothing(place):
    make_every_situation(place)
    before = place.tiles()
    results = mend(place, audit(place), dry_run=True)
    outcomes = Counter(result.outcome for result in results)
    assert all("Would" in result.message for result in results if result.outcome is RemedyOutcome.PLANNED)
    assert outcomes == {RemedyOutcome.PLANNED: 6, RemedyOutcome.LEFT: 2}
    assert place.tiles() == before


def test_only_the_chosen_remedies_are_applied(place):
    make_every_situation(place)
    results = mend(place, audit(place), remedies={Remedy.DELETE})
    assert [result.finding.path for result in results if result.done] == ["scenes/gone/(BAND).tif"]
    assert all(result.outcome is RemedyOutcome.LEFT for result in results if not result.done)


def test_only_what_lies_below_the_prefix_is_judged(place):
    make_every_situation(place)
    place.put("other/new")
    place.put("scenes2/new")
    assert kinds(audit(place, prefix="other")) == {"other/new/(BAND).tif": "not-registered"}
    assert "other/new/(BAND).tif" not in kinds(audit(place, prefix="/scenes/"))
    assert "scenes2/new/(BAND).tif" not in kinds(audit(place, prefix="scenes"))
    assert kinds(audit(place, prefix="scenes/sick")) == {"scenes/sick": "still-failing"}
    with pytest.raises(InvalidRequest, match="bucket"):
        audit(place, prefix=f"s3://{place.bucket}/scenes")


def test_a_tile_at_work_is_no_finding_and_its_files_are_its_own(s3_server, bucket):
    with AuditedBucket(s3_server, bucket, ingest_delay=60) as place:
        place.put("a")
        place.put("b")
        place.register("a", wait=False)
        place.register("c", wait=False)
        found = full_audit(place.client, place.collection.id, place.access)
        assert (found.pending, found.in_order, found.files_of_tiles) == (2, 0, 2)
        assert kinds(found.findings) == {"b/(BAND).tif": "not-registered"}


def test_an_empty_bucket_and_an_empty_collection_are_in_order(place):
    assert audit(place) == []


def test_a_box_around_nothing_is_told(place):
    place.put("empty", valid=nothing_valid())
    place.register("empty")
    (finding,) = audit(place)
    assert (finding.kind, finding.remedy) == (Kind.BOX_ONLY, Remedy.NONE)
    assert "no valid pixel" in finding.found


def test_files_of_two_extensions_keep_a_tile_from_passing(place):
    place.put("good")
    place.register("good")
    place.put("two")
    place.put("two", ext=".tiff")
    place.register("two")
    (finding,) = audit(place)
    assert (finding.path, finding.kind, finding.remedy) == ("two", Kind.STILL_FAILING, Remedy.NONE)
    place.remove("two/B1.tiff", "two/B2.tiff")
    assert kinds(audit(place)) == {"two": "would-pass-now"}


def test_a_failed_tile_whose_files_another_tile_has_is_to_be_deleted(place):
    place.put_striped("a")
    place.register("a")
    place.put("a")
    place.register("a/(BAND).tif")
    (finding,) = audit(place)
    assert (finding.path, finding.kind, finding.remedy) == ("a", Kind.STILL_FAILING, Remedy.DELETE)
    assert apply_remedy(place.client, place.collection.id, finding, place.access).done
    assert list(place.tiles()) == ["a/(BAND).tif"]
    assert audit(place) == []


def test_a_file_beside_a_tile_that_is_no_band_is_left_out(place):
    place.put("a")
    place.register("a")
    place.put("a", bands=("preview",))
    place.put("b", bands=("preview",))
    found = full_audit(place.client, place.collection.id, place.access)
    assert found.findings == ()
    assert [one.key for one in found.left_out] == ["a/preview.tif", "b/preview.tif"]


def test_files_that_would_fail_are_not_registered(place):
    place.put("good")
    place.register("good")
    place.put_striped("bad")
    (finding,) = audit(place)
    result = apply_remedy(place.client, place.collection.id, finding, place.access)
    assert result.outcome is RemedyOutcome.FAILED
    assert "width and height between 256 and 2048" in result.message
    assert list(place.tiles()) == ["good/(BAND).tif"]


def test_a_tile_whose_files_came_back_is_not_deleted(place):
    for folder in ("gone", "part"):
        place.put(folder)
        place.register(folder)
    place.remove("gone/B1.tif", "gone/B2.tif", "part/B2.tif")
    findings = audit(place)
    place.put("gone")
    place.put("part", bands=("B2",))
    results = mend(place, findings)
    assert {result.outcome for result in results} == {RemedyOutcome.LEFT}
    assert "is there after all" in results[0].message
    assert len(place.tiles()) == 2


def test_a_tile_that_changed_since_the_audit_is_left(place):
    place.put("a", valid=left_half())
    tile_id = place.register("a")
    (finding,) = audit(place)
    place.client.update_tile(place.collection, tile_id, cover_geometry=finding.cover_geometry)
    result = apply_remedy(place.client, place.collection.id, finding, place.access)
    assert (result.outcome, result.message) == (
        RemedyOutcome.LEFT,
        "Left as it is: it has another cover geometry by now.",
    )
    place.client.delete_tile(place.collection, tile_id)
    result = apply_remedy(place.client, place.collection.id, finding, place.access)
    assert "deleted meanwhile" in result.message


def test_cancelling_an_audit_raises_and_cancelling_remedies_accounts_for_each(place):
    make_every_situation(place)
    for looks in (0, 5, 20):
        with pytest.raises(Cancelled):
            audit(place, feedback=CancelAfter(looks))
    findings = audit(place)
    before = place.tiles()
    results = mend(place, findings, feedback=CancelAfter(0))
    assert [result.finding for result in results] == findings
    assert {result.outcome for result in results} == {RemedyOutcome.CANCELLED, RemedyOutcome.LEFT}
    assert place.tiles() == before


def test_when_the_service_goes_away_each_finding_has_its_result(place):
    make_every_situation(place)
    place.put("scenes/newer")
    findings = audit(place)

    def stop_after_first(result):
        if result.done:
            place.sandbox.stop()

    results = mend(place, findings, on_result=stop_after_first)
    assert [result.finding for result in results] == findings
    assert Counter(result.outcome.value for result in results) == {"done": 1, "failed": 6, "left": 2}
    assert all(isinstance(result.error, NetworkError) for result in results if result.outcome == "failed")
    assert any("not tried" in result.message for result in results)


def test_what_is_wrong_as_a_whole_is_raised(place, s3_server):
    with pytest.raises(InvalidRequest, match="not 'another'"):
        audit_collection(place.client, place.collection.id, s3_server.access("another"))
    with pytest.raises(NotFound):
        audit_collection(place.client, "123e4567-e89b-12d3-a456-426614174000", place.access)
    s3_server.client().delete_bucket(Bucket=place.bucket)
    with pytest.raises(BucketError) as caught:
        audit(place)
    assert caught.value.kind == "no-bucket"


def test_progress_and_results_are_told_as_they_come(place):
    make_every_situation(place)

    class Watching(Remembering):
        progress: list[float]

        def __init__(self):
            super().__init__()
            self.progress = []

        def set_progress(self, fraction):
            self.progress.append(fraction)

    watching = Watching()
    findings = audit(place, feedback=watching)
    assert watching.progress == sorted(watching.progress)
    assert watching.progress[-1] == 1.0
    assert len(watching.messages) >= 3
    told = []
    watching = Watching()
    results = mend(place, findings, feedback=watching, on_result=told.append)
    assert sorted(told, key=results.index) == results
    assert watching.progress == sorted(watching.progress)
    assert watching.progress[-1] == 1.0
