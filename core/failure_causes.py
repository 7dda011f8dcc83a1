"""What the service's failure causes mean, and what to do about them: its own sentences do not tell.

The table knows the causes that users of the service met, and those that the sandbox gives for what is documented. Of
a cause that it does not know it says so, and how to find out more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .i18n import translate

CONVERT, REINGEST, COVER = "convert", "reingest", "cover"
"""What helps: writing the files anew (Prepare COG), having them read again, another cover geometry."""


@dataclass(frozen=True)
class Cause:
    """What a failure cause means, and the fix, in the user's language; `action` is one of the constants, or empty."""

    meaning: str
    fix: str
    action: str = ""


@dataclass(frozen=True)
class KnownCause:
    """A cause and how to know it: `pattern` is a regular expression that Python and QGIS read alike."""

    pattern: str
    cause: Cause


def explain_cause(text: str | None) -> Cause:
    """Return what a failure cause means; one that names several faults gives all of them, the first one's action.

    Everything is empty for no text.
    """
    causes = explain_causes(text)
    return Cause(
        "\n".join(cause.meaning for cause in causes),
        "\n".join(dict.fromkeys(cause.fix for cause in causes)),
        causes[0].action if causes else "",
    )


def explain_causes(text: str | None) -> tuple[Cause, ...]:
    """Return each fault that a failure cause names, in the table's order; an unknown cause is told as such."""
    if not text:
        return ()
    return tuple(known.cause for known in known_causes() if re.search(known.pattern, text)) or (
        unknown_cause(),
    )


def unknown_cause() -> Cause:
    """Return what can be said of a cause that the table does not know."""
    return Cause(
        translate("FailureCauses", "The service gives this cause without further explanation."),
        translate(
            "FailureCauses",
            "Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into "
            "the bucket again and ingest the tile again.",
        ),
        REINGEST,
    )


def known_causes() -> tuple[KnownCause, ...]:
    """Return the table, in the user's language."""
    return (*_of_files(), *_of_cogs(), *_of_places(), *_of_bands(), *_of_covers(), _unexpected())


def _known(pattern: str, meaning: str, fix: str, action: str) -> KnownCause:
    return KnownCause(f"(?i){pattern}", Cause(meaning, fix, action))


def _of_files() -> tuple[KnownCause, ...]:
    put_there = translate(
        "FailureCauses",
        "Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the "
        "name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest "
        "again, or register the tile with the right path and delete this one.",
    )
    return (
        _known(
            r"did not find any file",
            translate(
                "FailureCauses", "At the tile's path in the bucket the service saw no file that it can read."
            ),
            put_there,
            REINGEST,
        ),
        _known(
            r"did not find the following files",
            translate(
                "FailureCauses",
                "Files of some bands are missing: every tile of a collection needs a file for each band.",
            ),
            translate(
                "FailureCauses",
                "Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to "
                "have other bands, register it in another collection.",
            ),
            REINGEST,
        ),
        _known(
            r"must share one extension",
            translate("FailureCauses", "The files of the tile end differently, as in .tif and .tiff."),
            translate(
                "FailureCauses", "Rename the files in the bucket so that all end alike, then ingest again."
            ),
            REINGEST,
        ),
        _known(
            r"the file cannot be read|bytes, where its directories tell of",
            translate("FailureCauses", "A file is damaged, incomplete, or no raster."),
            translate(
                "FailureCauses",
                "Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.",
            ),
            CONVERT,
        ),
        _known(
            r"access denied|forbidden|not authorized",
            translate("FailureCauses", "The service may not read the bucket."),
            translate(
                "FailureCauses",
                "Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.",
            ),
            REINGEST,
        ),
    )


def _of_cogs() -> tuple[KnownCause, ...]:
    convert = translate(
        "FailureCauses",
        "Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in "
        "the bucket, and ingest again.",
    )
    return (
        _known(
            r"tiles of image at index 0 ",
            translate(
                "FailureCauses",
                "The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels "
                "on a side.",
            ),
            convert,
            CONVERT,
        ),
        _known(
            r"tiles of image at index [1-9]",
            translate(
                "FailureCauses",
                "The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a "
                "side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.",
            ),
            convert,
            CONVERT,
        ),
        _known(
            r"no overviews|overviews in an \.ovr file",
            translate(
                "FailureCauses",
                "The file has no overviews inside: without them small scales cannot be served.",
            ),
            convert,
            CONVERT,
        ),
        _known(
            r"a header of \d+ bytes|directories scattered",
            translate(
                "FailureCauses",
                "The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.",
            ),
            convert,
            CONVERT,
        ),
        _known(
            r"the format [A-Za-z]", translate("FailureCauses", "The file is no GeoTIFF."), convert, CONVERT
        ),
        _known(
            r"\b(jpeg|webp|lerc\w*|jxl|lzma|ccitt\w*)\b|photometric| with (lzw|packbits)",
            translate(
                "FailureCauses",
                "The file is compressed, or its colours are coded, in a way that the service does not read.",
            ),
            convert,
            CONVERT,
        ),
    )


def _of_places() -> tuple[KnownCause, ...]:
    warp = translate(
        "FailureCauses",
        "Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox "
        "does so), put them in the place of the old ones in the bucket, and ingest again.",
    )
    return (
        _known(
            r"crs of the file is not supported|\bno crs\b",
            translate(
                "FailureCauses",
                "The coordinate reference system of the files is missing, or none that the service takes.",
            ),
            warp,
            CONVERT,
        ),
        _known(
            r"no geotransform|ground control points only|a geotransform that squeezes|rotated or mirrored|in a file beside it",
            translate(
                "FailureCauses",
                "The file itself does not say where on the earth it lies, in the way that the service reads.",
            ),
            warp,
            CONVERT,
        ),
        _known(
            r"a pole inside",
            translate("FailureCauses", "The scene holds a pole: the service takes none that does."),
            translate("FailureCauses", "Cut it into scenes that end short of the pole, and register those."),
            CONVERT,
        ),
        _known(
            r"do not overlap|the extent|extents? differ",
            translate(
                "FailureCauses",
                "The files of the tile do not cover the same ground: they may differ by one pixel at most.",
            ),
            translate(
                "FailureCauses",
                "See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.",
            ),
            CONVERT,
        ),
    )


def _of_bands() -> tuple[KnownCause, ...]:
    return (
        _known(
            r"\b\d+-bit (uint|int|float)|band (types?|formats?)",
            translate(
                "FailureCauses",
                "Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles "
                "of a collection are alike in this.",
            ),
            translate(
                "FailureCauses",
                "Convert the values to those of the collection's bands, put the files into the bucket again and ingest again; "
                "or register the tile in another collection.",
            ),
            CONVERT,
        ),
        _known(
            r"\d+ (pixel-interleaved )?bands\b",
            translate(
                "FailureCauses",
                "The number of bands in the file is not what the collection or the service asks for.",
            ),
            translate(
                "FailureCauses",
                "At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” "
                "with “(BAND)” in the name), and as many bands as the other tiles have.",
            ),
            CONVERT,
        ),
    )


def _of_covers() -> tuple[KnownCause, ...]:
    return (
        _known(
            r"cover geometry has \d+ points",
            translate(
                "FailureCauses",
                "The cover geometry has more points than the service takes; closing points count.",
            ),
            translate(
                "FailureCauses",
                "Derive the cover geometry again from the files, or edit it to have 100 points at most.",
            ),
            COVER,
        ),
        _known(
            r"cover geometry",
            translate("FailureCauses", "The service does not take the cover geometry."),
            translate("FailureCauses", "Edit the cover geometry, or derive it again from the files."),
            COVER,
        ),
    )


def _unexpected() -> KnownCause:
    return _known(
        r"unexpected error",
        translate(
            "FailureCauses",
            "Something went wrong at the service that it does not name. Damaged files and files that were replaced during "
            "ingestion are known reasons; it may also be a fault of the service that passes.",
        ),
        translate(
            "FailureCauses",
            "Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds "
            "nothing, ask the service's support and give the tile's id.",
        ),
        REINGEST,
    )
