"""Ingestion opens the real files: what it finds in good ones, and with which words it refuses others."""

from __future__ import annotations

import pytest
from osgeo import gdal
from sandbox_client import Caller
from sandbox_rasters import write_cog
from sentinelhub_byoc.sandbox.server import Sandbox

NO_FILE = "Failed to ingested due to following errors. Did not find any file."
DENSE = {
    "type": "Polygon",
    "coordinates": [[[14 + i / 1000, 46] for i in range(100)] + [[14, 46.1], [14, 46]]],
}


def cause(tile):
    assert tile["status"] == "FAILED", tile
    return tile["additionalData"]["failedIngestionCause"]


def ingest(caller, path="a", collection=None, **tile):
    return caller.ingest(collection or caller.create_collection("test"), path=path, **tile)


@pytest.mark.parametrize(
    ("path", "file", "completed"),
    [
        ("a", "a/B1.tif", "a/(BAND).tif"),
        ("a", "a/B1.tiff", "a/(BAND).tiff"),
        ("a/b", "a/b/B1.TIF", "a/b/(BAND).TIF"),
        ("", "B1.tif", "(BAND).tif"),
        ("(BAND)", "B1.tif", "(BAND).tif"),
        ("a/x_(BAND)", "a/x_B1.tif", "a/x_(BAND).tif"),
        ("a/x_(BAND)_y", "a/x_B1_y.tiff", "a/x_(BAND)_y.tiff"),
        ("a/x_(BAND).tif", "a/x_B1.tif", "a/x_(BAND).tif"),
        ("a b/ä+%(BAND).tiff", "a b/ä+%B1.tiff", "a b/ä+%(BAND).tiff"),
    ],
)
def test_a_path_is_completed_with_what_is_found(bucket, plain_caller, path, file, completed):
    write_cog(bucket / file)
    (bucket / file).with_name("notes.json").write_text("{}")
    (bucket / file).with_name(".B9.tif").write_text("hidden")
    tile = ingest(plain_caller, path)
    assert (tile["status"], tile["path"]) == ("INGESTED", completed)
    assert list(tile["additionalData"]["filesMetadata"]) == ["B1"]


@pytest.mark.parametrize(
    "path",
    [
        "b",
        "a/B1.tif",
        "a/(BAND).tiff",
        "a/x_(BAND)",
        "(BAND)",
        "(BAND)/B1.tif",
        "a/(BAND)(BAND)",
        "../test/a",
        "./a",
    ],
)
def test_no_file_found(bucket, plain_caller, path):
    write_cog(bucket / "a" / "B1.tif")
    tile = ingest(plain_caller, path)
    assert cause(tile) == NO_FILE
    assert "tileGeometry" not in tile


def test_no_bucket(plain_caller):
    assert cause(plain_caller.ingest(plain_caller.create_collection("nowhere"), path="a")) == NO_FILE


def test_what_an_ingested_tile_says_of_its_files(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif", size=(600, 520))
    write_cog(bucket / "a" / "B2.tif", size=(300, 260), pixel=20, block=256)
    tile = ingest(plain_caller)
    more = tile["additionalData"]
    assert (more["minMetersPerPixel"], more["maxMetersPerPixel"]) == (10, 40)
    assert more["hasAddedPoints"] is False
    assert set(more["filesMetadata"]) == {"B1", "B2"}
    for file in more["filesMetadata"].values():
        assert 100 < file["headerSize"] < 5000
        assert len(file["etag"]) == 32
    assert tile["ingestionStart"] >= tile["created"]


def test_geometries_come_from_the_boxes_of_the_files(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif", size=(600, 520), origin=(500000, 5100000))
    write_cog(bucket / "a" / "B2.tif", size=(600, 520), origin=(500008, 5100005))
    tile = ingest(plain_caller)
    for geometry, expected in (
        (tile["tileGeometry"], [500000, 5094800, 506008, 5100005]),
        (tile["coverGeometry"], [500008, 5094805, 506000, 5100000]),
    ):
        x, y = zip(*geometry["coordinates"][0])
        assert [min(x), min(y), max(x), max(y)] == expected
        assert geometry["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32633"


@pytest.mark.parametrize(
    ("epsg", "origin", "pixel", "urn"),
    [
        (4326, (14, 46), 0.001, "urn:ogc:def:crs:OGC::CRS84"),
        (3857, (1500000, 5800000), 10, "urn:ogc:def:crs:EPSG::3857"),
        (3035, (4500000, 2600000), 10, "urn:ogc:def:crs:EPSG::3035"),
        (32733, (500000, 8000000), 10, "urn:ogc:def:crs:EPSG::32733"),
    ],
)
def test_every_supported_crs(bucket, plain_caller, epsg, origin, pixel, urn):
    write_cog(bucket / "a" / "B1.tif", epsg=epsg, origin=origin, pixel=pixel)
    collection = plain_caller.create_collection("test")
    tile = ingest(plain_caller, collection=collection)
    assert tile["tileGeometry"]["crs"]["properties"]["name"] == urn
    assert tile["tileGeometry"]["coordinates"][0][3] == pytest.approx(origin)
    west, south = plain_caller.collection(collection)["additionalData"]["extent"]["coordinates"][0][0]
    assert -180 < west < 180
    assert -90 < south < 90


@pytest.mark.parametrize(
    ("bands", "kind", "expected"),
    [
        (1, gdal.GDT_Byte, {"B_1": ("B-1", 1, 8, "UINT")}),
        (1, gdal.GDT_Int16, {"B_1": ("B-1", 1, 16, "INT")}),
        (1, gdal.GDT_Float32, {"B_1": ("B-1", 1, 32, "FLOAT")}),
        (2, gdal.GDT_UInt16, {"B_1_1": ("B-1", 1, 16, "UINT"), "B_1_2": ("B-1", 2, 16, "UINT")}),
    ],
)
def test_the_first_tile_gives_the_collection_its_bands(bucket, plain_caller, bands, kind, expected):
    write_cog(bucket / "a" / "B-1.tif", bands=bands, kind=kind)
    collection = plain_caller.create_collection("test")
    assert ingest(plain_caller, collection=collection)["status"] == "INGESTED"
    after = plain_caller.collection(collection)
    assert after["isConfigured"] is True
    keys = ("source", "bandIndex", "bitDepth", "sampleFormat")
    found = {
        name: tuple(band[key] for key in keys) for name, band in after["additionalData"]["bands"].items()
    }
    assert found == expected


def test_the_first_tile_that_fails_gives_no_bands(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif", epsg=3416, origin=(400000, 400000))
    collection = plain_caller.create_collection("test")
    assert ingest(plain_caller, collection=collection)["status"] == "FAILED"
    assert plain_caller.collection(collection)["isConfigured"] is False


def small_blocks(folder):
    write_cog(folder / "B1.tif", block=128)


def small_overview_blocks(folder):
    file = write_cog(folder / "B1.tif", OVERVIEWS="NONE")
    before = gdal.GetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE")
    gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", "128")
    gdal.OpenEx(str(file), gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"]).BuildOverviews(
        "AVERAGE", [2]
    )
    gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", before)


def strips(folder):
    gdal.Translate(str(folder / "B1.tif"), str(write_cog(folder / "x" / "x.tif")), format="GTiff")


def other_crs(folder):
    write_cog(folder / "B1.tif", epsg=3416, origin=(400000, 400000))


def no_crs(folder):
    write_cog(folder / "B1.tif", epsg=None)


def jpeg(folder):
    write_cog(folder / "B1.tif", kind=gdal.GDT_Byte, compress="JPEG")


def no_overviews(folder):
    write_cog(folder / "B1.tif", size=(1200, 1200), OVERVIEWS="NONE")


def no_raster(folder):
    (folder / "B1.tif").write_text("not a TIFF")


def mixed_extensions(folder):
    write_cog(folder / "B1.tif")
    write_cog(folder / "B2.tiff")


def two_crs(folder):
    write_cog(folder / "B1.tif")
    write_cog(folder / "B2.tif", epsg=32632)


def two_places(folder):
    write_cog(folder / "B1.tif")
    write_cog(folder / "B2.tif", origin=(500000, 5000000))


PREFIX = "Failed to ingested due to following errors. "


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (small_blocks, "Ensure tiles of image at index 0 have width and height between 256 and 2048."),
        (
            small_overview_blocks,
            "Ensure tiles of image at index 1 have width and height between 256 and 2048.",
        ),
        (strips, "Ensure tiles of image at index 0 have width and height between 256 and 2048."),
        (other_crs, PREFIX + "The CRS of the file is not supported: EPSG:3416."),
        (no_crs, PREFIX + "The CRS of the file is not supported: no CRS."),
        (jpeg, PREFIX + "a/B1.tif: JPEG."),
        (no_overviews, PREFIX + "a/B1.tif: no overviews."),
        (no_raster, PREFIX + "a/B1.tif: the file cannot be read."),
        (mixed_extensions, PREFIX + "The files of a tile must share one extension, found .tif and .tiff."),
        (two_crs, PREFIX + "a/B2.tif: another CRS"),
        (two_places, PREFIX + "a/B2.tif: extent "),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_files_that_the_service_refuses(bucket, plain_caller, make, words):
    (bucket / "a" / "x").mkdir(parents=True)
    make(bucket / "a")
    text = cause(ingest(plain_caller))
    assert text.startswith(words)
    assert str(bucket) not in text


BANDS = {"B1": {"bitDepth": 16, "sampleFormat": "UINT"}, "B2": {"bitDepth": 16, "sampleFormat": "UINT"}}


@pytest.mark.parametrize(
    ("files", "bands", "words"),
    [
        pytest.param({"B1": {}}, BANDS, "B2.tif", id="a band's file is missing"),
        pytest.param(
            {"B1": {}, "B2": {"kind": gdal.GDT_Byte}}, BANDS, "band B2: 8-bit UINT", id="other depth"
        ),
        pytest.param(
            {"B1": {}, "B2": {"kind": gdal.GDT_Int16}}, BANDS, "band B2: 16-bit INT", id="other format"
        ),
        pytest.param(
            {"B1": {}},
            {"two": {"source": "B1", "bandIndex": 2, "bitDepth": 16, "sampleFormat": "UINT"}},
            "band two: 1 bands",
            id="too few bands in the file",
        ),
    ],
)
def test_files_that_do_not_fit_the_bands_of_the_collection(bucket, plain_caller, files, bands, words):
    for name, options in files.items():
        write_cog(bucket / "a" / f"{name}.tif", **options)
    collection = plain_caller.create_collection("test", additionalData={"bands": bands})
    assert words in cause(ingest(plain_caller, collection=collection))


def test_files_that_no_band_asks_for_are_left_alone(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif")
    (bucket / "a" / "B2.tif").write_text("not a TIFF")
    collection = plain_caller.create_collection("test", additionalData={"bands": {"B1": BANDS["B1"]}})
    tile = ingest(plain_caller, collection=collection)
    assert tile["status"] == "INGESTED"
    assert list(tile["additionalData"]["filesMetadata"]) == ["B1"]


def test_a_renamed_band_still_finds_its_file(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif")
    bands = {"red": {**BANDS["B1"], "source": "B1"}}
    collection = plain_caller.create_collection("test", additionalData={"bands": bands})
    assert ingest(plain_caller, collection=collection)["status"] == "INGESTED"


def test_too_many_points_are_found_at_ingestion_when_asked_so(bucket):
    write_cog(bucket / "a" / "B1.tif")
    with Sandbox(bucket.parent, ingest_delay=0.01, late_checks=True) as sandbox:
        tile = ingest(Caller(sandbox), coverGeometry=DENSE)
    assert cause(tile) == PREFIX + "Cover geometry has 102 points, at most 100 are allowed."


@pytest.mark.parametrize(
    ("shift", "words"),
    [
        (0, None),
        (0.02, "The cover geometry reaches beyond the tile."),
        (5, "The cover geometry does not intersect the tile."),
    ],
)
def test_a_doubtful_cover_geometry_is_a_warning(bucket, plain_caller, shift, words):
    write_cog(bucket / "a" / "B1.tif")
    x, y = 15.01 + shift, 46.02
    ring = [[x, y], [x + 0.05, y], [x, y + 0.02], [x, y]]
    tile = ingest(plain_caller, coverGeometry={"type": "Polygon", "coordinates": [ring]})
    assert tile["status"] == "INGESTED"
    assert tile["additionalData"].get("warnings") == words


def test_a_cover_geometry_that_the_crs_cannot_hold(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif")
    ring = [[-75.0, 0.0], [-74.0, 0.0], [-75.0, 1.0], [-75.0, 0.0]]  # a quarter around the Earth from zone 33
    tile = ingest(plain_caller, coverGeometry={"type": "Polygon", "coordinates": [ring]})
    assert cause(tile).startswith(PREFIX + "Invalid coverGeometry: EPSG:4326 has no place for -75.0, 0.0")


def test_what_is_served_but_not_well_is_a_warning(bucket, plain_caller):
    """Overviews that stop before one fits a tile are slow: the tile is ingested, with a doubt."""
    write_cog(bucket / "a" / "B1.tif", size=(2600, 2600), OVERVIEW_COUNT=1)
    tile = ingest(plain_caller)
    assert tile["status"] == "INGESTED"
    assert tile["additionalData"]["warnings"] == "a/B1.tif: a smallest overview of 1300 x 1300."
