"""Dock, dialogs, item models and actions."""
