"""Each bad input of the user, met for real, and what the user then reads."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest
from in_task import in_task
from qgis.core import QgsRasterLayer
from sentinelhub_byoc.byoc import errors as byoc_errors
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import Access, open_client
from sentinelhub_byoc.core.errors import AccessError, LayerError
from sentinelhub_byoc.core.messages import Explained, evidence, explain
from sentinelhub_byoc.core.raster_source import raster_source
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.footprint import derive_footprint
from sentinelhub_byoc.sandbox.server import Sandbox
from small_rasters import nothing_valid, write_raster

SECRET = "the-very-secret-of-the-client"


@pytest.fixture
def service(tmp_path):
    (tmp_path / "bucket").mkdir()
    with Sandbox(tmp_path) as running:
        yield running


def explained(act) -> Explained:
    """Return what the user reads when `act` fails in a task."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 (which one is the point of each test)
        in_task(lambda _: act())
    found = explain(caught.value)
    assert_readable(found)
    return found


def assert_readable(found: Explained) -> None:
    """Assert what holds for every message: plain, whole, and with something to do."""
    assert found.title
    assert not found.title.endswith(".")
    assert found.text.endswith((".", "?", "!"))
    assert len(re.findall(r"[.!?](?: |$)", found.text)) >= 2, f"what happened, and what to do: {found.text}"
    for part in (found.title, found.text):
        assert not re.search(r"</?[a-z]+[ >/]", part), part
        assert "Traceback" not in part
        assert SECRET not in part


def client_of(sandbox, secret: str):
    return open_client(Access(sandbox.deployment, Credentials("sandbox", secret), "Sandbox"))


def test_no_crs(tmp_path):
    file = write_raster(tmp_path / "a.tif", epsg=None)
    found = explained(lambda: derive_footprint(file))
    assert found.title == "The raster has no coordinate reference system"
    assert "a.tif" in found.text


def test_empty_raster(tmp_path):
    file = write_raster(tmp_path / "a.tif", valid=nothing_valid())
    found = explained(lambda: derive_footprint(file))
    assert found.title == "The raster is empty"
    assert "no data" in found.text


def test_layer_without_a_file():
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "Web map", "wms")
    with pytest.raises(Exception) as caught:  # noqa: PT011
        raster_source(layer)
    found = explain(caught.value)
    assert_readable(found)
    assert found.title == "No raster file"
    assert "“Web map”" in found.text
    assert "Save it as a Cloud Optimized GeoTIFF first" in found.text


@pytest.mark.parametrize("content", [None, b"no raster at all"], ids=["missing", "damaged"])
def test_unreadable_file(tmp_path, content):
    file = tmp_path / "a.tif"
    if content:
        file.write_bytes(content)
    found = explained(lambda: derive_footprint(str(file)))
    assert found.title == "The raster cannot be read"
    assert "a.tif" in found.text


def test_wrong_secret(service):
    found = explained(lambda: client_of(service, SECRET).get_collection("x"))
    assert found.title == "Sentinel Hub does not accept the credentials"
    assert "secret" in found.text


def test_no_network():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    access = Access(custom(url, url + "/token"), Credentials("me", SECRET), "Gone")
    found = explained(lambda: list(open_client(access).iter_collections()))
    assert found.title == "No connection to the service"
    assert "127.0.0.1" in found.text
    assert "refused" in found.text


def test_unknown_collection(service):
    found = explained(
        lambda: client_of(service, "sandbox").get_collection("2f7b9f5c-0000-4000-8000-000000000000")
    )
    assert found.title == "Not found"
    assert "404" in found.text
    assert "collection" in found.text


def test_duplicate_path(service):
    def twice() -> None:
        client = client_of(service, "sandbox")
        collection = client.create_collection(CollectionDraft("Test", "bucket"))
        for _ in range(2):
            client.create_tile(collection, TileDraft("scenes/a"))

    found = explained(twice)
    assert found.title == "Exists already"
    assert "409" in found.text


@pytest.mark.parametrize("path", ["s3://bucket/scenes/a", "/scenes/a", "scenes/a/", "scenes//a", ""])
def test_path_that_the_service_does_not_take(service, path):
    found = explained(lambda: client_of(service, "sandbox").create_tile("c", TileDraft(path)))
    assert found.title == "Please correct the input"
    assert repr(path) in found.text or "no path" in found.text


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in vars(byoc_errors).values()
        if isinstance(kind, type) and issubclass(kind, byoc_errors.ByocError)
    ],
)
def test_every_error_of_the_client_has_a_title_and_advice(kind):
    found = explain(kind("The service said something", status=418, code="TEAPOT"))
    assert found.title != "Unexpected error"
    assert found.text.startswith("The service said something (HTTP 418, TEAPOT).")
    if kind not in {
        byoc_errors.ByocError,
        byoc_errors.ServiceError,
        byoc_errors.BadRequest,
        byoc_errors.InvalidRequest,
    }:
        assert_readable(found)


def test_advice_of_the_error_itself_wins():
    found = explain(byoc_errors.NotFound("No such tile.", hint="List the tiles."))
    assert found.text == "No such tile. List the tiles."


@pytest.mark.parametrize(
    "kind", ["pole", "budget", "mismatch", "georeference", "crs", "unsupported-type", "no-such-band", "new"]
)
def test_every_kind_of_raster_error_has_a_title(kind):
    found = explain(RasterError("It is so.", hint="Do this.", kind=kind))
    assert (found.text, found.title.startswith("The ")) == ("It is so. Do this.", True)


@pytest.mark.parametrize(
    ("error", "title", "text"),
    [
        (Cancelled(), "Cancelled", "Stopped. What was done until then stands."),
        (
            AccessError("No master password.", hint="Set it."),
            "No usable connection",
            "No master password. Set it.",
        ),
        (
            LayerError("Disk full.", hint="Make room."),
            "The layer could not be written",
            "Disk full. Make room.",
        ),
        (PermissionError(13, "Permission denied", "/x/y"), "File error", "Permission denied (/x/y)"),
    ],
    ids=["cancelled", "access", "layer", "file"],
)
def test_other_errors(error, title, text):
    assert explain(error) == Explained(title, text)


def test_a_fault_of_ours_is_called_one():
    found = explain(ZeroDivisionError("division by zero"))
    assert found.title == "Unexpected error"
    assert found.text.startswith(
        "ZeroDivisionError: division by zero. This is a fault of the plugin: please report it"
    )


def test_evidence_of_the_service_is_what_it_answered(service):
    with pytest.raises(byoc_errors.NotFound) as caught:
        in_task(
            lambda _: client_of(service, "sandbox").get_collection("2f7b9f5c-0000-4000-8000-000000000000")
        )
    told = evidence(caught.value)
    assert told.startswith("NotFound: ")
    assert '"status":404' in told.replace(" ", "")
    assert SECRET not in told


def test_evidence_of_the_network_is_its_cause():
    told = ""
    try:
        try:
            raise ConnectionRefusedError("refused")
        except OSError as cause:
            raise byoc_errors.NetworkError("No connection.") from cause
    except byoc_errors.NetworkError as error:
        told = evidence(error)
    assert told == "NetworkError: No connection.\nConnectionRefusedError: refused"


def test_evidence_of_a_fault_of_ours_is_where_it_happened():
    with pytest.raises(ZeroDivisionError) as caught:
        1 / 0  # noqa: B018
    assert "test_messages.py" in evidence(caught.value)


@pytest.mark.parametrize("error", [Cancelled(), LayerError("Disk full.")], ids=["cancelled", "layer"])
def test_no_evidence_where_all_is_said(error):
    assert evidence(error) == ""


def test_titles_and_advice_are_translated_literals():
    """What is shown goes through `translate` with a literal, else no translator ever sees it."""
    source = Path(explain.__code__.co_filename).read_text(encoding="utf-8")
    assert len(re.findall(r'translate\(\s*"Messages",\s*"', source)) == source.count("translate(")
