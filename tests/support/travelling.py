"""An executor that does what a cluster does to work: it travels as a pickle and is run from the copy."""

from __future__ import annotations

import io
import pickle
import traceback
from concurrent.futures import Executor, Future
from typing import Any

STAY_AT_HOME = frozenset({"qgis", "requests", "requests_oauthlib", "oauthlib", "dask", "distributed"})
"""Packages of which nothing may be in the luggage: a worker needs none of them."""


class TravellingExecutor(Executor):
    """Pickles work and results, runs the copy here and now, and looks at each way whether a secret can be read.

    `secrets` are texts that no `repr` and no traceback may show; `sent` are the names of the functions that travelled,
    `met` the errors that came back.
    """

    def __init__(self, *secrets: str) -> None:
        self.secrets = secrets
        self.sent: list[str] = []
        self.met: list[BaseException] = []

    def submit(self, fn, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        self.sent.append(f"{fn.__module__.rpartition('.')[2]}.{fn.__qualname__}")
        arrived, arguments, named = self._travel((fn, args, kwargs))
        try:
            result = arrived(*arguments, **named)
        except Exception as error:  # noqa: BLE001 (a worker sends any error back)
            self._look("".join(traceback.format_exception(type(error), error, error.__traceback__)))
            self.met.append(error)
            future.set_exception(self._travel(error))
        else:
            future.set_result(self._travel(result))
        return future

    def _travel(self, thing: Any) -> Any:
        self._look(repr(thing))
        self._look(str(thing))
        unpacker = _Unpacker(pickle.dumps(thing))
        copy = unpacker.load()
        assert not unpacker.packages & STAY_AT_HOME, f"{unpacker.packages & STAY_AT_HOME} in {thing!r}"
        return copy

    def _look(self, text: str) -> None:
        for secret in self.secrets:
            assert secret not in text, f"a secret can be read in {text.replace(secret, '***')}"


class _Unpacker(pickle.Unpickler):
    """Remembers of which packages classes and functions were asked for."""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data))
        self.packages: set[str] = set()

    def find_class(self, module: str, name: str) -> Any:
        self.packages.add(module.partition(".")[0])
        return super().find_class(module, name)
