"""The window of tests/ui, for texts and secrets."""

from window_fixtures import _fresh_settings, _no_swallowed_errors, controller, iface  # noqa: F401 (fixtures)
