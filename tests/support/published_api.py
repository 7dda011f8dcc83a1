"""The vendor's published reference (tests/data/byoc-openapi.yaml) as a judge of HTTP answers."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

REFERENCE = Path(__file__).parent.parent / "data" / "byoc-openapi.yaml"
PREFIX = "/byoc/v1"
UNDOCUMENTED = {400, 404, 405, 411, 413, 415, 421}
"""Statuses that any call may answer though the reference does not list them there; always as RestErrorWrapper."""

formats = FormatChecker(["uuid"])


@formats.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    datetime.fromisoformat(value.replace("Z", "+00:00"))
    return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z", value) is not None


@formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(urlsplit(value).scheme and urlsplit(value).netloc)


@lru_cache(maxsize=1)
def _document() -> dict[str, Any]:
    return yaml.safe_load(REFERENCE.read_text())


@lru_cache(maxsize=1)
def _registry() -> Registry:
    return Registry().with_resource("urn:byoc", Resource(contents=_document(), specification=DRAFT202012))


@lru_cache(maxsize=256)
def _validator(pointer: str) -> Draft202012Validator:
    schema = {"$ref": f"urn:byoc#{pointer}"}
    return Draft202012Validator(schema, registry=_registry(), format_checker=formats)


def _pointer(*parts: str) -> str:
    return "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


def _template(path: str) -> str:
    """Return the path of the reference that a path behind the prefix belongs to."""
    for template in _document()["paths"]:
        pattern = re.sub(r"\{path\}", ".+", template)
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", pattern), PREFIX + path):
            return template
    msg = f"{path} is not in the published reference"
    raise AssertionError(msg)


def check_value(value: object, schema: str) -> None:
    """Fail unless a value is valid against one of the reference's named schemas (the client's tests hold payloads to them)."""
    _validate(value, _pointer("components", "schemas", schema))


def _validate(value: object, pointer: str) -> None:
    problems = [f"{error.json_path}: {error.message}" for error in _validator(pointer).iter_errors(value)]
    assert not problems, (pointer, problems)


def check_answer(method: str, path: str, status: int, headers: Any, body: bytes) -> None:
    """Fail unless an answer is one that the reference documents for this call; `path` begins behind the prefix."""
    if status == 204:
        assert body == b""
        assert "Content-Type" not in headers
    template = _template(path)
    operation = _document()["paths"][template].get(method.lower(), {"responses": {}})
    documented = operation["responses"].get(str(status))
    if documented is None:
        assert status in UNDOCUMENTED, f"{method} {template} does not answer {status}"
        pointer = _pointer("components", "schemas", "RestErrorWrapper")
    else:
        pointer = _pointer("paths", template, method.lower(), "responses", str(status))
        if "$ref" in documented:
            pointer = documented["$ref"].lstrip("#")
            documented = _document()["components"]["responses"][documented["$ref"].rpartition("/")[2]]
        if "content" not in documented:
            # a description alone: nothing is said of a body, so at most an error's
            pointer = _pointer("components", "schemas", "RestErrorWrapper") if body else ""
        else:
            pointer += _pointer("content", "application/json", "schema")
    if not pointer:
        return
    assert headers["Content-Type"].partition(";")[0] == "application/json"
    value = json.loads(body)
    _validate(value, pointer)
    if status >= 400:
        assert value["error"]["status"] == status
        assert value["error"]["message"]
