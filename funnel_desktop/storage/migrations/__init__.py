"""The migrations in order: one module each, imported only when a file is made or brought up to date."""

from funnel_desktop.storage.migrations.m0001_initial import migrations
from funnel_desktop.storage.migrations.m0002_flows import m0002_flows
from funnel_desktop.storage.migrations.m0003_documents import m0003_documents
from funnel_desktop.storage.migrations.m0004_resting import m0004_resting
from funnel_desktop.storage.migrations.m0005_method import m0005_method

__all__ = ["m0002_flows", "m0003_documents", "m0004_resting", "m0005_method", "migrations"]
