"""Failure causes: each that is known is told in words that help, in the panel and in the map tip alike."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from sentinelhub_byoc.byoc.models import Tile, TileStatus
from sentinelhub_byoc.core.failure_causes import (
    CONVERT,
    COVER,
    REINGEST,
    explain_cause,
    explain_causes,
    known_causes,
    unknown_cause,
)
from sentinelhub_byoc.core.tile_layer import add_tiles, memory_layer
from sentinelhub_byoc.core.tile_style import apply_tile_style

PREFIX = "Failed to ingested due to following errors. "
MET = {
    "overviews in small pieces": (
        "Ensure tiles of image at index 1 have width and height between 256 and 2048.",
        "overviews",
        CONVERT,
    ),
    "an image in small pieces": (
        "Ensure tiles of image at index 0 have width and height between 256 and 2048.",
        "The image is stored",
        CONVERT,
    ),
    "no file": (f"{PREFIX}Did not find any file.", "no file that it can read", REINGEST),
    "unexpected": (
        "Failed to ingested due to following errors.Unexpected error occurred while ingesting the tile.",
        "does not name",
        REINGEST,
    ),
    "a band's file is missing": (
        f"{PREFIX}Did not find the following files: B08.tif.",
        "a file for each band",
        REINGEST,
    ),
    "extensions": (
        f"{PREFIX}The files of a tile must share one extension, found .tif and .tiff.",
        "end differently",
        REINGEST,
    ),
    "CRS": (
        f"{PREFIX}The CRS of the file is not supported: EPSG:31287.",
        "coordinate reference system",
        CONVERT,
    ),
    "no place": (f"{PREFIX}a/B1.tif: no geotransform.", "where on the earth", CONVERT),
    "compression": (f"{PREFIX}a/B1.tif: JPEG.", "compressed", CONVERT),
    "no overviews": (f"{PREFIX}a/B1.tif: no overviews.", "no overviews inside", CONVERT),
    "damaged": (f"{PREFIX}a/B1.tif: the file cannot be read.", "damaged", CONVERT),
    "another bit depth": (f"{PREFIX}a/B1.tif, band B1: 8-bit UINT.", "Bit depth", CONVERT),
    "too many bands": (f"{PREFIX}a/B1.tif: 12 pixel-interleaved bands.", "number of bands", CONVERT),
    "points": (f"{PREFIX}Cover geometry has 153 points, at most 100 are allowed.", "more points", COVER),
    "apart": (f"{PREFIX}The files of the tile do not overlap.", "same ground", CONVERT),
}


@pytest.mark.parametrize(("text", "word", "action"), MET.values(), ids=MET)
def test_a_known_cause_is_told_with_meaning_fix_and_action(text, word, action):
    cause = explain_cause(text)
    assert word in cause.meaning
    assert cause.fix
    assert cause.action == action


def test_the_number_of_an_overview_may_have_more_digits():
    assert "overviews" in explain_cause("Ensure tiles of image at index 10 have width and height …").meaning


def test_an_unknown_cause_is_told_as_such_with_a_way_on():
    assert explain_causes("Brand new trouble") == (unknown_cause(),)
    assert "Check rasters" in unknown_cause().fix


@pytest.mark.parametrize("text", ["", None])
def test_no_cause_is_not_explained(text):
    assert explain_causes(text) == ()
    assert explain_cause(text).meaning == explain_cause(text).fix == ""


def test_several_faults_in_one_cause_are_all_told_and_a_common_fix_once():
    cause = explain_cause(
        "Ensure tiles of image at index 0 have width and height between 256 and 2048. "
        "Ensure tiles of image at index 1 have width and height between 256 and 2048."
    )
    assert len(cause.meaning.split("\n")) == 2
    assert "\n" not in cause.fix


def test_every_known_cause_is_plain_text_and_complete():
    for known in known_causes():
        assert known.cause.meaning.endswith(".")
        assert known.cause.fix.endswith(".")
        assert "<" not in known.cause.meaning + known.cause.fix
        assert "%]" not in known.cause.meaning + known.cause.fix


def tip_of(cause):
    layer = memory_layer("t")
    apply_tile_style(layer)
    add_tiles(layer, [Tile("1", "a", TileStatus.FAILED, additional_data={"failedIngestionCause": cause})])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


@pytest.mark.parametrize("text", [*(text for text, _word, _action in MET.values()), "Brand new trouble"])
def test_the_map_tip_tells_the_same(qgis_app, text):
    tip, cause = tip_of(text), explain_causes(text)[0]
    assert cause.meaning in tip
    assert cause.fix in tip


def test_the_map_tip_of_a_tile_that_did_not_fail_explains_nothing(qgis_app):
    assert "What" not in tip_of(None)
