"""The register window against the sandbox: files of a folder and of the bucket, to ingested tiles."""

from __future__ import annotations

import pytest
from clicks import choose, click, column_texts, opened, type_into, wait_until
from patience import ENDLESS, SOON
from register_desk import (
    CHECKS,
    PATH,
    STATE,
    TIME,
    chosen,
    client,
    looked,
    open_window,
    scenes,
    wait_for_states,
)
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.ui.register_dialog import RegisterDialog

__all__ = ["chosen", "client", "open_window", "scenes"]


def test_the_bucket_is_listed_looked_into_and_registered_where_it_is(open_window, scenes, sandbox):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif")
    choose(dialog.sourceCombo, "Bucket")
    assert dialog.model.rowCount() == 0
    type_into(dialog.prefixEdit, "scenes/20240603_tyrol")
    click(dialog.listButton)
    wait_until(lambda: "1 tile found" in dialog.statusLabel.text(), "the listing")
    type_into(dialog.prefixEdit, "scenes")
    assert dialog.model.rowCount() == 0
    click(dialog.listButton)
    wait_until(lambda: "8 tiles found" in dialog.statusLabel.text(), "the listing")
    looked(dialog)
    fits = [row.path for row in dialog.model.rows() if row.wanted]
    assert len(fits) == 6
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested", "Left out")
    click(dialog.listButton)
    wait_until(lambda: dialog.model.rowCount() == 8, "the listing")
    assert sum(text == "✓ Was registered already" for text in column_texts(dialog.model, STATE)) == 6


@pytest.fixture
def folder(tmp_path):
    """Make a folder with a tile that fits, one that is to be converted, and a file that is none."""
    folder = tmp_path / "data"
    write_cog(folder / "20240603T101609" / "B1.tif")
    (folder / "20240604T101609").mkdir()
    from osgeo import gdal

    plain = gdal.TranslateOptions(format="GTiff")
    gdal.Translate(
        str(folder / "20240604T101609" / "B1.tif"), str(folder / "20240603T101609" / "B1.tif"), options=plain
    )
    (folder / "notes.txt").write_text("no raster", encoding="utf-8")
    return folder


def test_without_any_layer_a_folder_is_offered_uploaded_and_ingested(chosen, client, folder, sandbox):
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    assert dialog.sourceCombo.currentText() == "Folder to upload"
    type_into(dialog.folderEdit, str(folder))
    type_into(dialog.prefixEdit, "up/loaded")
    click(dialog.listButton)
    wait_until(lambda: "2 tiles found" in dialog.statusLabel.text(), "the listing")
    assert "notes.txt" in dialog.statusLabel.text()
    looked(dialog)
    assert column_texts(dialog.model, CHECKS) == ["✓ Fits", "✓ Fits once converted: B1"]
    assert column_texts(dialog.model, TIME) == ["2024-06-03T10:16:09Z", "2024-06-04T10:16:09Z"]
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")
    paths = {tile.path for tile in client.iter_tiles(chosen.session.collection)}
    assert paths == {"up/loaded/20240603T101609/(BAND).tif", "up/loaded/20240604T101609/(BAND).tif"}
    assert (sandbox.root / "samples" / "up" / "loaded" / "20240604T101609" / "B1.tif").is_file()
    click(dialog.listButton)
    wait_until(lambda: dialog.model.rowCount() == 2, "the listing")
    assert set(column_texts(dialog.model, STATE)) == {"✓ Was registered already"}
    assert not dialog.registerButton.isEnabled()


def test_a_folders_rows_follow_each_tile_while_the_run_goes_on(chosen, folder, sandbox):
    ingester = sandbox._server.ingester
    before, ingester._delay = ingester._delay, ENDLESS
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    type_into(dialog.folderEdit, str(folder))
    click(dialog.listButton)
    wait_until(lambda: "2 tiles found" in dialog.statusLabel.text(), "the listing")
    click(dialog.registerButton)
    wait_until(
        lambda: (
            dialog.running and any("✓ Registered, " in text for text in column_texts(dialog.model, STATE))
        ),
        "a tile that is being ingested",
    )
    click(dialog.closeButton)
    wait_until(lambda: not dialog.running, "the end", seconds=SOON)
    ingester._delay = before
    with ingester._changed:
        ingester._steps[:] = [(0.0, *step[1:]) for step in ingester._steps]
        ingester._changed.notify()
    wait_for_states(dialog, "✓ Ingested")


def test_a_folder_of_the_bucket_is_registered_in_place(chosen, scenes):
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    type_into(dialog.folderEdit, str(scenes / "20240613_sardinia"))
    click(dialog.listButton)
    wait_until(lambda: "registered in place" in dialog.statusLabel.text(), "the listing")
    assert column_texts(dialog.model, PATH) == ["scenes/20240613_sardinia/(BAND).tif"]
    looked(dialog)
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")


def test_a_bucket_that_is_not_there_is_told(chosen, client):
    chosen.session.choose_collection(client.create_collection(CollectionDraft("Else", "nowhere")))
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    choose(dialog.sourceCombo, "Bucket")
    click(dialog.listButton)
    wait_until(lambda: dialog.statusLabel.text().startswith("✗ There is no such bucket"), "the reason")
    assert dialog.listButton.isEnabled()
