"""All that a person sees, and the only part that knows Qt.

Qt for Python puts a function of its own in the place of `import`, for `from __feature__ import …`, which nothing here
uses. It reads the source text of every module that is imported afterwards and keeps it in memory: a third of the time
of an import, and tens of megabytes. So what stood there is put back before anything else of this package is imported.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its function in the place of `import`


def _put_back() -> None:
    before = getattr(builtins, "__orig_import__", None)  # absent in a Qt for Python that keeps its hands off
    if before is not None:
        vars(builtins)["__import__"] = before


_put_back()
