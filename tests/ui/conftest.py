"""A QGIS window with the dock in it, and an eye on errors that Qt would swallow."""

from window_fixtures import (  # noqa: F401 (fixtures)
    _fresh_settings,
    _no_swallowed_errors,
    add_raster,
    client,
    connected,
    controller,
    desk,
    iface,
    save_connection,
    stored,
)
