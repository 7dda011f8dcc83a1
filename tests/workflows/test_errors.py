"""Errors in two sentences come back from other processes with all that they had."""

from __future__ import annotations

import pickle

import pytest
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.workflows.edit_collection import ChangedMeanwhile
from sentinelhub_byoc.workflows.errors import WorkflowError
from sentinelhub_byoc.workflows.ingest_steps import ObjectTaken
from sentinelhub_byoc.workflows.journal import JournalError

ERRORS = [
    BucketError("It is not there.", hint="Look elsewhere.", kind="no-object"),
    RasterError("It has no CRS.", hint="Assign one.", kind="no-crs"),
    JournalError("It is taken.", hint="Wait.", kind="busy"),
    ChangedMeanwhile("It has changed.", hint="Look again.", name="Scenes", has_tiles=True),
    ObjectTaken("scenes/a.tif"),
    WorkflowError("It cannot go on.", hint="Begin anew."),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_they_travel_whole(error):
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own)
    assert type(copy) is type(error)
    assert vars(copy) == vars(error)
    assert str(copy) == str(error) == f"{error.message} {error.hint}"


def test_without_advice_there_is_no_blank_at_the_end():
    assert str(WorkflowError("It cannot go on.")) == "It cannot go on."
