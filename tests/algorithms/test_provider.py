"""The contract with scripts and models: ids, names of parameters and outputs, values of enumerations."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterEnum

ROOT = Path(__file__).resolve().parents[2]
CHOICE = ["INPUT", "TILE_FIELD", "TILE_IDS", "STATUS", "PATH"]

CONTRACT = {
    "createcollection": (["CONNECTION", "NAME", "BUCKET"], ["COLLECTION_ID"]),
    "listcollections": (["CONNECTION", "OUTPUT"], ["OUTPUT", "COUNT"]),
    "bucketpolicy": (
        [
            *("CONNECTION", "DEPLOYMENT", "BUCKET", "CHECK", "PREFIX", "PRINCIPAL"),
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            *("REPORT", "FINDINGS"),
        ],
        ["POLICY", "PASSED", "REPORT", "FINDINGS"],
    ),
    "checkraster": (
        [
            *("INPUT", "ONE_TILE", "CONNECTION", "COLLECTION_ID"),
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            *("REPORT", "FINDINGS"),
        ],
        ["REPORT", "FINDINGS", "PASSED", "ERRORS", "WARNINGS"],
    ),
    "derivefootprint": (
        ["INPUT", "BANDS", "COMBINE", "FIT", "MAX_POINTS", "EXHAUSTIVE", "OUTPUT"],
        ["OUTPUT", "GEOJSON", "CRS_URN", "POINTS", "SHARE_COVERED", "BLOCKS_READ"],
    ),
    "preparecog": (
        ["INPUT", "BANDS", "NODATA", "RESAMPLING", "COMPRESS", "CRS", "OUTPUT"],
        ["OUTPUT", "FILES", "NOTES"],
    ),
    "ingestfolder": (
        [
            *(
                "CONNECTION",
                "COLLECTION_ID",
                "FOLDER",
                "PATTERN",
                "PREFIX",
                "CONVERT",
                "FIT",
                "WAIT",
                "DRY_RUN",
            ),
            *("COMPRESS", "NODATA", "RESAMPLING", "OVERWRITE", "JOURNAL_FOLDER"),
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            "OUTPUT",
        ],
        ["OUTPUT", "INGESTED", "PENDING", "PLANNED", "FAILED", "LEFT_OUT"],
    ),
    "registertiles": (
        [
            "CONNECTION",
            "COLLECTION_ID",
            "INPUT",
            "TILE_PATH",
            "SENSING_TIME",
            "WITH_FOOTPRINT",
            "DRY_RUN",
            "OUTPUT",
        ],
        ["OUTPUT", "CREATED", "EXISTING", "PLANNED", "FAILED"],
    ),
    "registerbucket": (
        [
            *(
                "CONNECTION",
                "COLLECTION_ID",
                "PREFIX",
                "PATTERN",
                "WITH_FOOTPRINT",
                "FIT",
                "CHECK",
                "DRY_RUN",
            ),
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            "OUTPUT",
        ],
        ["OUTPUT", "CREATED", "EXISTING", "PLANNED", "FAILED", "LEFT_OUT"],
    ),
    "listtiles": (["CONNECTION", "COLLECTION_ID", "STATUS", "OUTPUT"], ["OUTPUT", "COUNT"]),
    "waitforingestion": (
        ["CONNECTION", "COLLECTION_ID", "TIMEOUT", "OUTPUT"],
        ["OUTPUT", "INGESTED", "FAILED", "PENDING"],
    ),
    "updatetiles": (
        [
            *("CONNECTION", "COLLECTION_ID", *CHOICE),
            *("COVER", "FOLDER", "FIT", "MAX_POINTS", "TIME_FIELD", "SENSING_TIME", "DRY_RUN"),
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            "OUTPUT",
        ],
        ["OUTPUT", "UPDATED", "UNCHANGED", "PLANNED", "FAILED"],
    ),
    "reingesttiles": (
        ["CONNECTION", "COLLECTION_ID", *CHOICE, "DRY_RUN", "OUTPUT"],
        ["OUTPUT", "REINGESTED", "PLANNED", "FAILED"],
    ),
    "deletetiles": (
        ["CONNECTION", "COLLECTION_ID", *CHOICE, "CONFIRM", "DRY_RUN", "OUTPUT"],
        ["OUTPUT", "CHOSEN", "DELETED", "FAILED"],
    ),
    "copytiles": (
        ["CONNECTION", "FROM_COLLECTION_ID", "TO_COLLECTION_ID", "DRY_RUN", "OUTPUT"],
        ["OUTPUT", "COPIED", "EXISTING", "NOT_INGESTED", "PLANNED", "FAILED", "BEFORE", "AFTER"],
    ),
    "updatecollection": (
        [
            *("CONNECTION", "COLLECTION_ID", "NAME", "BUCKET", "RENAME_BANDS", "NO_DATA", "BAND_NO_DATA"),
            *("DRY_RUN", "OUTPUT"),
        ],
        ["OUTPUT", "CHANGED"],
    ),
    "deletecollection": (
        ["CONNECTION", "COLLECTION_ID", "CONFIRM_TILES", "OUTPUT"],
        ["OUTPUT", "DELETED_TILES"],
    ),
    "auditcollection": (
        [
            "CONNECTION",
            "COLLECTION_ID",
            "PREFIX",
            "PATTERN",
            "REMEDY",
            "DRY_RUN",
            *("S3_AUTHCFG", "S3_PROFILE", "S3_ENDPOINT", "S3_REGION"),
            "OUTPUT",
        ],
        [
            *(
                "OUTPUT",
                "FINDINGS",
                "NOT_REGISTERED",
                "FILES_GONE",
                "STALE",
                "WOULD_PASS_NOW",
                "STILL_FAILING",
            ),
            *("BOX_ONLY", "NOT_JUDGED", "REMEDIED", "FAILED", "LEFT_OUT"),
        ],
    ),
}


@pytest.fixture
def algorithms(provider):
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


@pytest.fixture(params=CONTRACT)
def algorithm(request, algorithms):
    return algorithms[request.param]


def test_there_are_these_algorithms_and_no_others(algorithms):
    assert sorted(algorithms) == sorted(CONTRACT)


def test_parameters_and_outputs_are_the_contract(algorithm):
    parameters, outputs = CONTRACT[algorithm.name()]
    assert [p.name() for p in algorithm.parameterDefinitions()] == parameters
    assert sorted(o.name() for o in algorithm.outputDefinitions()) == sorted(outputs)


def test_enumerations_are_static_strings(algorithms):
    enums = {
        p.name(): (p.options(), p.defaultValue(), p.usesStaticStrings())
        for algorithm in algorithms.values()
        for p in algorithm.parameterDefinitions()
        if isinstance(p, QgsProcessingParameterEnum)
    }
    assert enums == {
        "COMBINE": (["any", "all"], "any", True),
        "COMPRESS": (["DEFLATE", "ZSTD", "LZW", "PACKBITS", "NONE"], "DEFLATE", True),
        "CONVERT": (["needed", "always", "never"], "needed", True),
        "COVER": (["layer", "files", "box", "keep"], "layer", True),
        "DEPLOYMENT": (["connection", "aws-eu", "aws-us-west", "cdse"], "connection", True),
        "FIT": (["balanced", "inner", "outer"], "balanced", True),
        "REMEDY": (
            ["none", "register", "reingest", "delete", "delete-incomplete", "derive-cover"],
            ["none"],
            True,
        ),
        "RESAMPLING": (
            ["AVERAGE", "NEAREST", "BILINEAR", "CUBIC", "CUBICSPLINE", "LANCZOS", "MODE", "RMS"],
            "AVERAGE",
            True,
        ),
        "STATUS": (["ALL", "WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED"], "ALL", True),
    }


def test_fits_are_those_of_the_raster_engine():
    from sentinelhub_byoc.algorithms.parameters import FIT_OPTIONS
    from sentinelhub_byoc.raster.footprint import FITS

    assert tuple(FIT_OPTIONS) == FITS


def test_ways_to_combine_bands_are_those_of_the_raster_engine():
    from sentinelhub_byoc.algorithms.derivefootprint import COMBINE_OPTIONS
    from sentinelhub_byoc.raster.mask import COMBINES

    assert tuple(COMBINE_OPTIONS) == COMBINES


def test_help_explains_every_parameter_and_output(algorithm):
    text = algorithm.shortHelpString()
    for definition in algorithm.outputDefinitions():
        assert re.search(rf"\({definition.name()}\): \S", text), definition.name()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.isDestination() or re.search(rf"\({parameter.name()}\): \S", text), parameter.name()


def test_example_runs_as_far_as_its_names_go(algorithm):
    command = re.search(r"<code>(.*)</code>", algorithm.shortHelpString()).group(1)
    assert command.startswith(f"qgis_process run byoc:{algorithm.name()} ")
    named = set(re.findall(r"--([A-Z_]+)=", command))
    parameters = algorithm.parameterDefinitions()
    required = {
        p.name() for p in parameters if not p.flags() & p.Flag.FlagOptional and p.defaultValue() is None
    }
    assert required <= named <= {p.name() for p in parameters}


def test_algorithms_run_in_the_background_and_can_be_cancelled(algorithm):
    assert not algorithm.flags() & algorithm.Flag.FlagNoThreading
    assert algorithm.flags() & algorithm.Flag.FlagCanCancel


def test_algorithms_look_like_the_plugin(algorithm):
    provider = algorithm.provider()
    assert provider.versionInfo()
    assert algorithm.svgIconPath() == provider.svgIconPath()
    assert not algorithm.icon().isNull()
    assert algorithm.group()
    assert algorithm.tags()


def test_saved_connections_are_offered(provider):
    from sentinelhub_byoc.byoc.deployments import CDSE
    from sentinelhub_byoc.core.connections import Connection, ConnectionStore

    ConnectionStore().save(Connection("Copernicus", CDSE, "abc1234"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("byoc:listcollections")
    metadata = algorithm.parameterDefinition("CONNECTION").metadata()
    assert metadata["widget_wrapper"]["value_hints"] == ["Copernicus"]


def test_loading_the_provider_leaves_heavy_libraries_alone():
    code = (
        "import sys; from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis()\n"
        "before = set(sys.modules)\n"
        "from sentinelhub_byoc.algorithms.provider import ByocProvider\n"
        "provider = ByocProvider(); provider.refreshAlgorithms()\n"
        f"assert len(provider.algorithms()) == {len(CONTRACT)}\n"
        "[a.shortHelpString() for a in provider.algorithms()]\n"
        "heavy = {'requests', 'requests_oauthlib', 'oauthlib', 'shapely', 'numpy', 'osgeo'}\n"
        "print(sorted(heavy & {name.split('.')[0] for name in set(sys.modules) - before}))\n"
    )
    paths = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}\n{code}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_algorithms_are_called_by_their_names_wherever_they_are_quoted(provider):
    titles = {algorithm.displayName() for algorithm in provider.algorithms()}
    by_id = {algorithm.name(): algorithm.displayName() for algorithm in provider.algorithms()}
    quoted = []
    for folder in ("core", "ui", "algorithms", "raster", "workflows", "bucket", "docs"):
        for file in sorted((ROOT / folder).rglob("*.*")):
            if file.suffix not in {".py", ".ui", ".md"}:
                continue
            text = re.sub(r'"\s*\n\s*"', "", file.read_text(encoding="utf-8"))  # literals over several lines
            quoted += re.findall(r"“([^”]+)” in the Processing toolbox", text)
            for title, name in re.findall(r"“([^”]+)” \(byoc:(\w+)\)", text):
                assert by_id[name] == title, file
    assert len(quoted) > 3
    assert set(quoted) <= titles
