"""Findings and the rules that they come from: what the service asks of a tile, each with where we know it from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ERROR, WARNING, INFO = "error", "warning", "info"
SEVERITIES = (ERROR, WARNING, INFO)
"""An `error` makes ingestion fail (or the file unusable); a `warning` is served, but slowly or not as expected; an
`info` is worth knowing."""

BLOCK_SENTENCE = "Ensure tiles of image at index {} have width and height between 256 and 2048."
"""The service's failure cause; index 0 is the image, 1 and up its overviews."""
MISSING_SENTENCE = "Failed to ingested due to following errors. Did not find any file."
"""The service's failure cause, its grammar included."""

_COG = "the service's constraints for COGs"
_API = "API reference"
_MET = "failure causes that users met"
_OURS = "not documented; how we and the sandbox understand the service"
_STANDARD = "OGC 21-026, Cloud Optimized GeoTIFF"

AS_COG = (
    "Convert it with “Prepare COG” (byoc:preparecog), or with gdal_translate -of COG -co COMPRESS=DEFLATE "
    "-co BLOCKSIZE=1024 -co RESAMPLING=AVERAGE -co PREDICTOR=YES."
)
WARP = "Warp it to EPSG:4326, 3857, 3035 or a UTM zone on WGS84: “Prepare COG” (byoc:preparecog) does so, or gdalwarp -t_srs."


@dataclass(frozen=True)
class Rule:
    """What is asked: a stable id, how bad it is not to comply, a title, where the rule comes from, what is allowed."""

    id: str
    severity: str
    title: str
    source: str
    allowed: str
    fix: str = AS_COG


def _rules(*rules: Rule) -> dict[str, Rule]:
    return {rule.id: rule for rule in rules}


_CONVERT = "Convert the values: “Prepare COG” (byoc:preparecog) does so, or gdal_translate -ot."
_AGAIN = "Write the file, or copy it, again: something was lost."
_ALIKE = "Give every tile of the collection the same file names."

RULES: Mapping[str, Rule] = _rules(
    Rule("missing", ERROR, "There is a file", _MET, "one or more files", "Check path and bucket."),
    Rule(
        "source-twice", ERROR, "One file a band", _OURS, "one file for each band source",
        "Files of two tiles seem mixed: check each tile by itself, or rename the files.",
    ),
    Rule(
        "unreadable", ERROR, "The file can be read", _MET, "a readable GeoTIFF",
        "Check that it is there, whole, and a raster.",
    ),
    Rule("truncated", ERROR, "The file is whole", "TIFF 6.0", "all tiles inside the file", _AGAIN),
    Rule("format", ERROR, "It is a TIFF", _COG, "GeoTIFF, cloud optimized"),
    Rule(
        "extension", ERROR, "File names end alike, in .tif or .tiff", _COG,
        "one of .tif, .tiff, .TIF, .TIFF, the same for all files of a tile", "Rename the files alike.",
    ),
    Rule(
        "header", ERROR, "The header is at most 1 MB", _COG,
        "directories and tags of 1048576 bytes at most, near one another",
        "Convert it with larger internal tiles, BLOCK_SIZE=1024 or 2048 of “Prepare COG” (byoc:preparecog).",
    ),
    Rule("layout", WARNING, "The header comes before the pixels", _STANDARD, "all directories in front of the pixels"),
    Rule(
        "block-size", ERROR, "Internal tiles have 256 to 2048 pixels a side", _COG,
        "256 to 2048 on each side, at every overview level too",
    ),
    Rule("overviews", ERROR, "There are overviews inside the file", _COG, "overviews inside the file until one level fits a tile"),
    Rule("overviews-few", WARNING, "Overviews go on until one fits a tile", _COG, "overviews inside the file until one level fits a tile"),
    Rule("georeference", ERROR, "The file has a place on the map", _COG, "a geotransform in the file's own tags", WARP),
    Rule(
        "gcps", ERROR, "The place is a geotransform", _COG, "a geotransform, not ground control points alone", WARP,
    ),
    Rule(
        "place-beside", ERROR, "Place and CRS are in the file itself", _OURS,
        "tags of the file's own; .aux.xml and world files are not read",
    ),
    Rule("rotated", WARNING, "Pixels are north-up", _OURS, "rows that run east, columns that run south", WARP),
    Rule(
        "no-crs", ERROR, "The file has a CRS", _COG, "EPSG:4326, 3857, 3035, 32601-32660, 32701-32760",
        "Assign it the CRS it is in (gdal_edit.py -a_srs, or Raster > Projections > Assign Projection).",
    ),
    Rule("crs", ERROR, "The CRS is one that the service takes", _COG, "EPSG:4326, 3857, 3035, 32601-32660, 32701-32760", WARP),
    Rule(
        "pole", ERROR, "No pole lies inside", _COG, "rasters short of the poles",
        "Cut it into pieces that end short of the pole.",
    ),
    Rule("compression", ERROR, "The compression is one that the service takes", _COG, "DEFLATE, ZLIB, ZSTD, PACKBITS, LZW or none"),
    Rule(
        "photometric", ERROR, "Photometric interpretation goes with the compression", _COG,
        "white is zero, black is zero or RGB with any compression; others with DEFLATE, ZSTD or none only",
    ),
    Rule("bands", ERROR, "At most 100 bands", _COG, "at most 100", "Split the file, and the collection."),
    Rule(
        "bands-chunky", ERROR, "At most 10 bands in one pixel-interleaved file", _COG, "at most 10 pixel-interleaved ones",
        "Write one file a band: “Prepare COG” (byoc:preparecog) with (BAND) in OUTPUT; or INTERLEAVE=BAND.",
    ),
    Rule(
        "band-type", ERROR, "Bit depths and sample formats that the service takes", _COG,
        "1, 2 or 4 bits unsigned, or 8, 16 or 32 bits UINT or INT, or 32 bits FLOAT", _CONVERT,
    ),
    Rule(
        "complex", ERROR, "Values are no complex numbers", _API, "UINT, INT or FLOAT",
        "Write real and imaginary part, or magnitude and phase, as bands of their own.",
    ),
    Rule(
        "band-depths", ERROR, "Bands of one file have one bit depth", _OURS, "one bit depth in a file",
        "Write one file a band with the program that made it: GDAL does not read such a file either.",
    ),
    Rule("half-float", WARNING, "Floating point values have 32 bits", _OURS, "32-bit FLOAT", _CONVERT),
    Rule(
        "mask", INFO, "Masks are not read", _OURS, "no data by value, or a cover geometry",
        "Declare a no data value, or register the tile with a cover geometry that leaves out what is masked.",
    ),
    Rule(
        "alpha", INFO, "An alpha band is a band like others", _OURS, "bands of data",
        "Leave it out (BANDS of “Prepare COG”), if nobody needs it.",
    ),
    Rule("images", WARNING, "The file holds one image and its overviews", _STANDARD, "one image, its overviews and masks"),
    Rule(
        "band-name", WARNING, "File names make band names", _COG,
        "a JavaScript identifier of at most 100 characters, and no reserved word",
        "Rename the file before the first tile is registered, or the band afterwards.",
    ),
    Rule(
        "band-name-clash", ERROR, "Bands have names of their own", _OURS, "different names",
        "Rename the files so that they differ in letters and digits.",
    ),
    Rule("crs-differs", ERROR, "Band files of one tile share a CRS", _OURS, "one CRS", "Warp the files to one CRS (gdalwarp -t_srs)."),
    Rule(
        "extent-differs", ERROR, "Band files of one tile agree in extent to a pixel", _COG, "the same extent, to one pixel",
        "Cut the files alike (gdal_translate -projwin).",
    ),
    Rule("band-missing", ERROR, "Every band of the collection is there", _COG, "a file for each source, with as many bands as are asked for", _ALIKE),
    Rule(
        "band-format", ERROR, "Bit depth and sample format are those of the collection", _COG,
        "the same bit depth and sample format in every tile",
        "Convert the values (gdal_translate -ot), or use another collection.",
    ),
    Rule("source-unused", INFO, "Files that no band asks for are left alone", _OURS, "the sources of the collection's bands", "Nothing, if that is meant so."),
    Rule(
        "collection-band-name", ERROR, "Band names are JavaScript identifiers", _COG,
        "letters, digits, $ and _, no digit first, at most 100 characters", "Rename the band of the collection.",
    ),
    Rule(
        "no-data-nan", ERROR, "NaN cannot be configured as no data", _COG, "a number; NaN is always no data",
        "Leave noData of the collection out.",
    ),
    Rule(
        "no-data-twice", ERROR, "No data per band or per collection", _API, "one or the other",
        "Remove noData from the collection or from its bands.",
    ),
    Rule(
        "no-data-differs", WARNING, "No data of the file is that of the collection", _COG, "the collection's no data value",
        "Rewrite the file with the collection's value (gdalwarp -dstnodata), or send a cover geometry.",
    ),
    Rule(
        "no-data-unset", INFO, "No data of the file is not configured", _API, "noData of the band or of the collection",
        "Set noData of the collection, or send a cover geometry.",
    ),
    Rule(
        "no-data-type", WARNING, "No data is a value that the band can have", _OURS, "a value of the band's type",
        "Declare the value that the pixels really have (gdal_edit.py -a_nodata).",
    ),
    Rule(
        "cover-geometry", ERROR, "The cover geometry is a Polygon or MultiPolygon", _API,
        "GeoJSON with closed rings of easting, northing pairs", "Derive it with “Derive cover geometry” (byoc:derivefootprint).",
    ),
    Rule(
        "cover-points", ERROR, "At most 100 points", _COG, "100 points in all, closing ones counted",
        "Derive it again with fewer points (byoc:derivefootprint), or leave out small parts and holes.",
    ),
    Rule(
        "cover-crs", ERROR, "The cover geometry is in a CRS that the service takes", _API,
        "the URN of EPSG:4326, 3857, 3035, 32601-32660 or 32701-32760 under crs.properties.name, or none for WGS84",
        "Transform it to the raster's CRS or WGS84.",
    ),
    Rule(
        "cover-outside", WARNING, "The cover geometry lies on the data", _OURS, "a geometry on the raster",
        "Check its CRS, and that easting or longitude comes first.",
    ),
)  # fmt: skip
"""Every rule by its id, in the order in which they are told."""

CURED_BY_COG = frozenset(
    {
        "format", "extension", "header", "layout", "block-size", "overviews", "overviews-few", "gcps", "place-beside",
        "rotated", "crs", "compression", "photometric", "bands-chunky", "band-type", "half-float", "images", "no-data-type",
    }
)  # fmt: skip
"""Rules that a file complies with after `raster.cog.prepare_cog`."""


@dataclass(frozen=True)
class Finding:
    """One thing found: the rule's id, how bad, which file, where in it, and what to do.

    `service_wording` is the service's own sentence for it, word for word, where it is known; else empty.
    """

    rule: str
    severity: str
    file: str
    where: str
    found: str
    allowed: str
    service_wording: str = ""
    fix: str = ""

    def __str__(self) -> str:
        """Say it in one line: what the service says or what was found, what is allowed, what to do."""
        place = ", ".join(part for part in (self.file, self.where) if part)
        own = f"Found: {self.found}. Allowed: {self.allowed}."
        return " ".join(
            part for part in (f"{place}:" if place else "", self.service_wording, own, self.fix) if part
        )


def finding(
    rule: str, file: str, found: str, *, where: str = "", allowed: str = "", wording: str = "", fix: str = ""
) -> Finding:
    """Make a finding; what is not given is the rule's."""
    known = RULES[rule]
    return Finding(
        rule, known.severity, file, where, found, allowed or known.allowed, wording, fix or known.fix
    )


def is_fit(findings: Iterable[Finding]) -> bool:
    """Say whether nothing found makes ingestion fail."""
    return all(one.severity != ERROR for one in findings)


def fixable(findings: Iterable[Finding]) -> bool:
    """Say whether every error found would be gone after `raster.cog.prepare_cog`; so it is when there is none."""
    return all(one.rule in CURED_BY_COG for one in findings if one.severity == ERROR)
