"""From a layer's features, or tiles chosen otherwise, to what is to become of each tile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..byoc.client import UNCHANGED
from ..byoc.errors import ByocError
from ..core.i18n import translate
from ..workflows.maintain import TileChange, find_tiles
from ..workflows.many_tiles import failed
from .cover_features import CoverReader, sensing_time
from .maintenance import nameless, no_feature
from .tile_choice import keyed_features, layer_source
from .update_parameters import BOX, FILES, LAYER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsFeature

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from ..workflows.maintain import TileResult
    from .base import ByocAlgorithm, Run
    from .tile_choice import ChoiceInputs


@dataclass(frozen=True)
class Wanted:
    """What tiles are to get: see `updatetiles.Inputs`."""

    cover: str
    time: str
    time_field: str

    @property
    def differs(self) -> bool:
        """Whether each feature brings something of its own."""
        return self.cover == LAYER or bool(self.time_field)

    def change(self, tile: Tile) -> TileChange:
        """Return what a tile is to become as far as it is the same for all."""
        return TileChange(
            tile,
            sensing_time=sensing_time(self.time),
            cover_geometry=None if self.cover == BOX else UNCHANGED,
            from_files=self.cover == FILES,
        )


def changes_of_tiles(tiles: Iterable[Tile], wanted: Wanted) -> list[TileChange]:
    """Return the same change for each tile."""
    return [wanted.change(tile) for tile in tiles]


def changes_of_layer(
    algorithm: ByocAlgorithm,
    choice: ChoiceInputs,
    wanted: Wanted,
    collection_id: str,
    client: ByocClient,
    run: Run,
) -> tuple[list[TileChange], list[TileResult]]:
    """Return a change for each feature of INPUT, and a result for each that names no tile of the collection."""
    source = layer_source(algorithm, run.parameters, run.context)
    features = [] if source is None else list(keyed_features(source, choice.field))
    if source is None or not features:
        raise no_feature("" if source is None else source.sourceName())
    answers = find_tiles(client, collection_id, [key for key, _ in features if key], feedback=run.bridge)
    reader = None
    if wanted.cover == LAYER and source.sourceCrs().isValid():
        reader = CoverReader(source.sourceCrs(), run.context.transformContext())
    changes: list[TileChange] = []
    missing: list[TileResult] = []
    seen: set[str] = set()
    left_out = 0
    for key, feature in features:
        answer = answers.get(key)
        if answer is None:
            missing.append(failed("", nameless(feature.id(), choice.field)))
        elif isinstance(answer, ByocError):
            missing.append(failed(key, answer))
        elif not choice.choice.fits(answer):
            left_out += 1
        elif wanted.differs or answer.id not in seen:
            seen.add(answer.id)
            changes.append(_change(feature, answer, wanted, reader))
    if left_out:
        run.feedback.pushWarning(
            translate(
                "UpdateTiles", "{count} features are left out: their tiles have another status or path."
            ).format(count=left_out)
        )
    return changes, missing


def _change(feature: QgsFeature, tile: Tile, wanted: Wanted, reader: CoverReader | None) -> TileChange:
    notes: tuple[str, ...] = ()
    values: dict[str, Any] = {}
    try:
        if wanted.time_field:
            values["sensing_time"] = sensing_time(feature[wanted.time_field])
        if wanted.cover == LAYER and (
            reader is None or not feature.hasGeometry() or feature.geometry().isEmpty()
        ):
            notes = (translate("UpdateTiles", "The feature has no geometry: the cover geometry is kept."),)
        elif wanted.cover == LAYER and reader is not None:
            values["cover_geometry"] = reader.cover(feature.geometry(), tile)
    except ByocError as error:
        return TileChange(tile, error=error)
    return replace(wanted.change(tile), notes=notes, **values)
