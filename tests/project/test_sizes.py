"""Files and functions that have grown too long are told."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("check_sizes", ROOT / "scripts" / "check_sizes.py")
check_sizes = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_sizes)

SIXTY = "def f():\n" + "    x = 1\n" * 59
METHOD = "class A:\n    async def f(self):\n" + "        x = 1\n" * 60


@pytest.mark.parametrize(
    ("name", "source", "told"),
    [
        pytest.param("a.py", "x = 1\n" * 400, "", id="just-a-file"),
        pytest.param("a.py", "x = 1\n" * 401, "401 lines", id="a-file"),
        pytest.param("a.sh", "x\n" * 401, "401 lines", id="a-shell-script"),
        pytest.param("a.py", SIXTY, "", id="just-a-function"),
        pytest.param("a.py", SIXTY + "    return x\n", "f has 61 lines", id="a-function"),
        pytest.param("a.py", METHOD, "f has 61 lines", id="a-method"),
    ],
)
def test_what_is_too_long_is_told(name, source, told):
    found = list(check_sizes.too_long(Path(name), source))
    assert len(found) == bool(told)
    assert told in "".join(found)
