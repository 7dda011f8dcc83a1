"""What QGIS asks for the root item of its Browser panel."""
# ruff: noqa: N802 (the names are QGIS's)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsDataItem, QgsDataItemProvider, QgsDataProvider
from qgis.PyQt import sip

from .items import KEY, RootItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from .items import ConnectionItem
    from .listing import Doors


class ByocItems(QgsDataItemProvider):
    """Makes the root item, once for each browser that asks."""

    def __init__(
        self,
        entries: Callable[[], list[tuple[str, str]]],
        doors: Doors,
        wants: Callable[[ConnectionItem], None],
    ) -> None:
        """List the connections that `entries()` gives; `wants` is `ConnectionItem`'s."""
        super().__init__()
        self._make = lambda: RootItem(entries, doors, wants)
        self._roots: list[RootItem] = []

    def name(self) -> str:
        """Name the provider."""
        return KEY

    def dataProviderKey(self) -> str:
        """Say that the items are of no data provider of QGIS's, but ours."""
        return KEY

    def capabilities(self) -> Any:
        """Say that what is listed comes over the network."""
        if hasattr(Qgis, "DataItemProviderCapability"):  # newer than QGIS 3.22
            return Qgis.DataItemProviderCapability.NetworkSources
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, path: str, parent: QgsDataItem | None) -> RootItem | None:
        """Make the root; there is none below another item."""
        if path or parent is not None:
            return None
        root = self._make()
        sip.transferto(root, None)
        self._roots = [*self.roots(), root]
        return root

    def roots(self) -> list[RootItem]:
        """Give the roots that are shown somewhere."""
        return [root for root in self._roots if not sip.isdeleted(root)]
