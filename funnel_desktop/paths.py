"""Where the program's own files and the user's data live.

`resources/` lies beside the packages, not inside one, so its place is reckoned from this file: the same line holds in a
checkout and in a frozen one-folder build.
"""

from pathlib import Path

APP_NAME = "Funnel Desktop"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder under `resources/`."""
    return Path(__file__).parents[1].joinpath("resources", *parts)


def data_dir() -> Path:
    """Return the folder new files are offered in and the sample is kept in; it is not made here."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / APP_NAME


def log_dir() -> Path:
    """Return the folder of the rotating log; it is not made here."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))
