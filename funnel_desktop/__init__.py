"""The Qt-free core of Funnel Desktop: domain, storage, services."""

__version__ = "0.1.0"
