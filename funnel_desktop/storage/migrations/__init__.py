"""The migrations in order: one module each, imported only when a file is made or brought up to date."""

from funnel_desktop.storage.migrations.m0001_initial import migrations

__all__ = ["migrations"]
