"""Parts of an upload: as large as asked, unless S3 or GDAL need them larger."""

from __future__ import annotations

import pytest
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.etags import MIB
from sentinelhub_byoc.bucket.upload import effective_part_size


@pytest.mark.parametrize(
    ("size", "asked", "parts"),
    [
        (0, MIB, 8 * MIB),
        (80 * MIB, MIB, 8 * MIB),
        (80 * MIB, 16 * MIB, 16 * MIB),
        (100 * 1024 * MIB, 16 * MIB, 103 * MIB),
        (1000 * 1024 * MIB, 16 * MIB, 1024 * MIB),
    ],
)
def test_parts_are_as_large_as_they_must(size, asked, parts):
    assert effective_part_size(size, asked) == parts
    assert size <= parts * 1000


def test_a_file_too_large_for_parts():
    with pytest.raises(BucketError, match="too large"):
        effective_part_size(1001 * 1024 * MIB)
