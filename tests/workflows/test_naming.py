from __future__ import annotations

import pytest
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.workflows.naming import PLACEHOLDERS, default_tile_path, expand_tile_path


@pytest.mark.parametrize(
    ("pattern", "file", "expected"),
    [
        pytest.param("{folder}/(BAND){ext}", "/data/scene_1/B02.tif", "scene_1/(BAND).tif", id="folder"),
        pytest.param(
            "x/{prefix}_(BAND){ext}", "/data/S2_20200101_B02.tif", "x/S2_20200101_(BAND).tif", id="prefix"
        ),
        pytest.param("{band}/{name}{ext}", "a/S2_B02.TIF", "B02/S2_B02.TIF", id="band-and-name"),
        pytest.param("{name}", "/data/a.b.tiff", "a.b", id="dots-in-name"),
        pytest.param("{name}{ext}", r"C:\data\s\B1.tif", "B1.tif", id="windows-name"),
        pytest.param("{folder}", r"C:\data\s\B1.tif", "s", id="windows-folder"),
        pytest.param("{key}", "/vsis3/bucket/a/B1.tif", "a/B1.tif", id="key"),
        pytest.param("{folder}/(BAND){ext}", "/vsis3/bucket/a/B1.tif", "a/(BAND).tif", id="folder-in-bucket"),
        pytest.param("fixed", "/data/a.tif", "fixed", id="no-placeholder"),
        pytest.param("{name}", "/data/.hidden", ".hidden", id="name-that-begins-with-a-dot"),
    ],
)
def test_pattern_gives_path(pattern, file, expected):
    assert expand_tile_path(pattern, file) == expected


@pytest.mark.parametrize(
    ("pattern", "file", "words"),
    [
        pytest.param("{nam}", "/data/a.tif", "{nam} is not a placeholder", id="unknown"),
        pytest.param("{}", "/data/a.tif", "{} is not a placeholder", id="empty"),
        pytest.param("{prefix}", "/data/B1.tif", "use {name} or {folder}", id="no-prefix"),
        pytest.param("{band}", "/data/B1.tif", "use (BAND)", id="no-band"),
        pytest.param("{folder}", "B1.tif", "It is in no folder", id="no-folder"),
        pytest.param("{folder}", "/vsis3/bucket/B1.tif", "It is in no folder", id="bucket-is-no-folder"),
        pytest.param("{folder}", r"C:\B1.tif", "It is in no folder", id="drive-is-no-folder"),
        pytest.param("{ext}", "/data/B1", "It has no extension", id="no-extension"),
        pytest.param("{key}", "/data/B1.tif", "(/vsis3/…)", id="no-key"),
    ],
)
def test_placeholder_without_a_value_is_refused_with_advice(pattern, file, words):
    with pytest.raises(InvalidRequest) as caught:
        expand_tile_path(pattern, file)
    assert words in str(caught.value)


def test_every_placeholder_has_a_value_somewhere():
    pattern = "|".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert expand_tile_path(pattern, "/vsis3/bucket/f/p_b.tif") == "p_b|p|b|f|.tif|f/p_b.tif"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("scenes/a/B1.tif", "scenes/a/(BAND).tif"),
        ("B1.tiff", "(BAND).tiff"),
        ("a/B1", "a/(BAND)"),
        ("a/S2B_B8A.tif", "a/S2B_(BAND).tif"),
        ("a/x_y_nir.tif", "a/x_y_(BAND).tif"),
        ("a/my_scene.tif", "a/(BAND).tif"),
    ],
    ids=["folder", "top", "no-extension", "band-after-prefix", "word-after-prefix", "no-band-name"],
)
def test_default_path_of_a_key(key, expected):
    assert default_tile_path(key) == expected
