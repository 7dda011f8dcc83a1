"""The sandbox held to the vendor's published reference by schemathesis: calls made up from it, right ones and wrong ones.

No answer is a 5xx, and each is one that the reference documents for that call, in its schema. More examples than the tests take:
`BYOC_FUZZ_EXAMPLES=2000 pytest tests/sandbox/test_published_reference.py`.
"""

from __future__ import annotations

import os

import published_api
import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.many import seed_tiles
from sentinelhub_byoc.sandbox.payloads import CollectionPayload
from sentinelhub_byoc.sandbox.server import Sandbox

EXAMPLES = int(os.environ.get("BYOC_FUZZ_EXAMPLES", "0"))
FEW = 12
METHODS = {"get", "post", "put", "delete", "head"}
OPERATIONS = [
    (method, path)
    for path, operations in yaml.safe_load(published_api.REFERENCE.read_text())["paths"].items()
    for method in operations
    if method in METHODS
]
TILES = 3


@pytest.fixture(scope="module")
def schema():
    import schemathesis

    return schemathesis.openapi.from_path(published_api.REFERENCE)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with Sandbox(tmp_path_factory.mktemp("fuzzed"), ingest_delay=0) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def session(service):
    return Caller(service).session


def living(service):
    """Return the ids of a collection and a tile that are there, whatever was deleted before."""
    rows = service.store.database.rows(
        "SELECT collection_id AS c, max(id) AS t FROM tiles GROUP BY c ORDER BY c LIMIT 1"
    )
    if not rows:
        collection = service.store.collections.create(CollectionPayload("Fuzzed", "nowhere"))
        seed_tiles(service.store, collection["id"], TILES)
        return living(service)
    return rows[0]["c"], rows[0]["t"]


@pytest.mark.parametrize(("method", "path"), OPERATIONS, ids=lambda part: part)
def test_every_answer_is_one_of_the_reference(schema, service, session, method, path):
    from schemathesis import GenerationMode

    operation = schema[path][method]
    cases = [operation.as_strategy(generation_mode=mode) for mode in GenerationMode]

    @settings(
        max_examples=EXAMPLES or FEW,
        derandomize=not EXAMPLES,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(case=st.one_of(cases), known=st.booleans())
    def call(case, known):
        if known:
            collection_id, tile_id = living(service)
            there = {"collectionId": collection_id, "tileId": tile_id}
            case.path_parameters = {
                name: there.get(name, value) for name, value in (case.path_parameters or {}).items()
            }
            if "toCollection" in (case.query or {}):
                case.query["toCollection"] = collection_id
        # A path parameter with a slash is another path, and none is the listing.
        if any(
            not str(part) or "/" in str(part) or str(part) in {".", ".."}
            for part in (case.path_parameters or {}).values()
        ):
            return
        answer = case.call(base_url=service.url, session=session, timeout=60)
        assert answer.status_code < 500
        published_api.check_answer(
            method.upper(),
            path.removeprefix(published_api.PREFIX),
            answer.status_code,
            flat(answer),
            answer.content,
        )

    call()


def flat(answer):
    """Return headers as one text each."""
    return {name.title(): ", ".join(values) for name, values in answer.headers.items()}


@pytest.mark.parametrize("method", ["TRACE", "PATCH", "CONNECT", "BREW"])
def test_a_method_that_nobody_knows_is_refused_in_the_services_words(service, session, method):
    answer = session.request(method, f"{service.url}/byoc/v1/collections", timeout=60)
    assert answer.status_code == 405
    published_api.check_value(answer.json(), "RestErrorWrapper")
