"""What a raster's headers say, as plain facts: bands, images and the file they are in."""

from __future__ import annotations

from dataclasses import dataclass

Transform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class BandInfo:
    """One band: 1-based index, GDAL's type name, bits as stored, and the service's sample format."""

    index: int
    dtype: str
    bit_depth: int
    sample_format: str
    no_data: float | None
    color_interp: str


@dataclass(frozen=True)
class ImageInfo:
    """The image (first), an overview or a mask of it: size in pixels, size of its internal tiles, compression.

    The blocks of an image in strips are as wide as it and as high as a strip; `tiled` is False then. `compression` is GDAL's name, empty for none.
    """

    width: int
    height: int
    block_width: int
    block_height: int
    compression: str = ""
    photometric: str = ""
    tiled: bool = True


@dataclass(frozen=True)
class Layout:
    """How a TIFF lies in its file, in bytes.

    `header_size` counts what is no pixel: directories and the values of their tags. `header_end` is where the last of it
    ends. `data_begin` is where the first stored tile begins, as far as it is known, else 0; `behind` counts directories
    that come after it. `data_end` is where the last known tile ends: the file is cut off if it is longer than the file.
    `scattered`: not all directories were found, so far apart they are. `cut`: a tag points beyond the end.
    """

    header_size: int = 0
    header_end: int = 0
    data_begin: int = 0
    data_end: int = 0
    behind: int = 0
    scattered: bool = False
    cut: bool = False


@dataclass(frozen=True)
class RasterInfo:
    """A raster by its headers. `images[0]` is the image itself, then its overviews, as the service numbers them.

    For a TIFF everything is said of the file alone: files beside it (`.ovr`, `.msk`, `.aux.xml`, world files) count for
    nothing, for the service does not read them; `external_overviews` and `external_mask` tell that there are such beside a
    file on this machine, `place_beside` that a place or CRS is there that the file itself lacks. `others` counts images that are neither overviews nor masks. For other formats it is what GDAL says.

    `geotransform` is None when the file has none, `gcps` tells whether it has ground control points instead.
    `sample_format` of a complex band is "COMPLEX". `epsg` is the code of the horizontal CRS, None for none and unknown ones.
    """

    path: str
    driver: str
    width: int
    height: int
    geotransform: Transform | None
    crs_wkt: str
    epsg: int | None
    bands: tuple[BandInfo, ...]
    images: tuple[ImageInfo, ...]
    compression: str
    interleave: str
    photometric: str
    file_size: int
    layout: Layout = Layout()
    masks: tuple[ImageInfo, ...] = ()
    others: int = 0
    gcps: bool = False
    external_overviews: bool = False
    external_mask: bool = False
    place_beside: bool = False

    @property
    def header_size(self) -> int:
        """Count the bytes of the file that are no pixels, 0 when unknown (not a TIFF)."""
        return self.layout.header_size

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Return minx, miny, maxx, maxy of the whole raster in its CRS, rotated or not; None without a place."""
        if self.geotransform is None:
            return None
        x0, dx, rx, y0, ry, dy = self.geotransform
        corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)]
        xs = [x0 + dx * c + rx * r for c, r in corners]
        ys = [y0 + ry * c + dy * r for c, r in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def pixel_size(self) -> tuple[float, float] | None:
        """Return the length of a pixel's two sides in CRS units; None without a place."""
        if self.geotransform is None:
            return None
        _, dx, rx, _, ry, dy = self.geotransform
        return (dx * dx + ry * ry) ** 0.5, (rx * rx + dy * dy) ** 0.5
