"""Refuse what the service would refuse, before it is sent, and say why."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models import Band, CollectionDraft

MOST_BANDS = 100
MOST_PER_PAGE = 100
BIT_DEPTHS = (8, 16, 32)
SAMPLE_FORMATS = ("UINT", "INT", "FLOAT")
SORTS = ("created:asc", "created:desc")

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")


def check_draft(draft: CollectionDraft) -> CollectionDraft:
    """Return the draft when its name, bucket, bands and noData can be sent."""
    check_name(draft.name)
    check_bucket(draft.s3_bucket)
    check_bands(draft.bands)
    for name, band in draft.bands.items():
        if band.bit_depth not in BIT_DEPTHS or band.sample_format not in SAMPLE_FORMATS:
            raise InvalidRequest(
                f"The band {name!r} has bit depth {band.bit_depth!r} and sample format {band.sample_format!r}.",
                hint=f"The depth is one of {BIT_DEPTHS}, the format one of {SAMPLE_FORMATS}; or leave out the bands: the "
                "service finds them in the first tile.",
            )
        if band.band_index is not None and band.band_index < 1:
            raise InvalidRequest(
                f"The band {name!r} has index {band.band_index}.", hint="Indexes count from 1."
            )
    check_no_data(draft.no_data, draft.bands)
    return draft


def check_name(name: str) -> str:
    """Return the collection's name when it is a text with something in it."""
    if not isinstance(name, str) or not name.strip():
        raise InvalidRequest("The collection has no name.", hint="Give it one.")
    return name


def check_bucket(bucket: str) -> str:
    """Return the bucket's name when it is a bare name; whether it exists only the service can say."""
    if not isinstance(bucket, str) or not bucket:
        raise InvalidRequest(
            "The collection has no bucket.", hint="Give the name of the S3 bucket that holds the files."
        )
    if re.search(r"[/\s\\]", bucket) or bucket.startswith("arn:"):
        raise InvalidRequest(
            f"{bucket[:200]!r} is not the bare name of a bucket.",
            hint="Leave out s3://, folders and blanks: for s3://my-bucket/scenes it is my-bucket.",
        )
    return bucket


def check_bands(bands: Mapping[str, Band]) -> Mapping[str, Band]:
    """Return the bands when there are not too many and each has a JavaScript identifier for a name, for evalscripts."""
    if len(bands) > MOST_BANDS:
        raise InvalidRequest(
            f"There are {len(bands)} bands; {MOST_BANDS} are allowed.", hint="Use several collections."
        )
    for name in bands:
        # JavaScript's identifiers are Python's with a $ too, near enough; the service has the last word.
        if not isinstance(name, str) or not name.replace("$", "_").isidentifier():
            raise InvalidRequest(
                f"{name!r} is not a name for a band.",
                hint="Use letters, digits, _ and $, not beginning with a digit. The text in file names is the band's source.",
            )
    return bands


def check_no_data(no_data: float | None, bands: Mapping[str, Band]) -> None:
    """Refuse noData for the collection and for a band at once, and a value that is no finite number."""
    per_band = [name for name, band in bands.items() if band.no_data is not None]
    if no_data is not None and per_band:
        raise InvalidRequest(
            f"noData is set for the collection and for the band {per_band[0]!r}.",
            hint="Set it for the collection or for the bands, not for both: take one of them away (None) in the same call.",
        )
    values = [no_data, *(bands[name].no_data for name in per_band)]
    for value in values:
        if value is not None and (
            isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value)
        ):
            raise InvalidRequest(
                f"noData cannot be {value!r}.",
                hint="NaN is always no data and need not be set; else give a finite number.",
            )


def check_count(count: int) -> int:
    """Return the number of items a page is to have when it is 1 to 100."""
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= MOST_PER_PAGE:
        raise InvalidRequest(
            f"A page cannot have {count!r} items.",
            hint=f"Ask for 1 to {MOST_PER_PAGE}; the whole list comes in pages.",
        )
    return count


def check_sort(sort: str | None) -> str | None:
    """Return the order when the service knows it."""
    if sort is not None and sort not in SORTS:
        raise InvalidRequest(f"Tiles cannot be sorted by {sort!r}.", hint=f"Use {' or '.join(SORTS)}.")
    return sort


def check_id(value: object, what: str) -> str:
    """Return an id, blanks around it dropped, when it can stand in an address: an empty one would mean all of them."""
    text = value.strip() if isinstance(value, str) else ""
    if text.startswith("byoc-"):
        raise InvalidRequest(
            f"{text!r} is a data source for evalscripts, not the id of a {what}.",
            hint=f"Leave out byoc-: {text[5:]!r}.",
        )
    if not _ID.fullmatch(text):
        raise InvalidRequest(
            f"{value!r:.100} is not the id of a {what}.",
            hint="Ids look like 1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d; the lists of collections and tiles show them.",
        )
    return text
