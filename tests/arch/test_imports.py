"""Who may import whom: what import-linter cannot see (main.py, the standard library, controllers) is held here."""

import sys
from pathlib import Path

import pytest

from tests.arch.sources import ROOT, name, python_files, runtime_imports

MAIN_MAY_IMPORT = {
    "__future__",
    "annotations",
    "gc",
    "sys",
    "os",
    "pathlib",
    "funnel_desktop.paths",
    "ui.shell.run",
    "ui.cli",
    "funnel_desktop",
}
HEAVY = {
    "matplotlib",
    "numpy",
    "sqlite_utils",
    "openpyxl",
    "pypinyin",
    "charset_normalizer",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
}


def service_users_allowed(file: str) -> bool:
    return file.endswith("_controller.py") or file.startswith(("ui/shell/", "ui/cli/", "ui/common/"))


@pytest.mark.parametrize("path", python_files("funnel_desktop/domain"), ids=name)
def test_domain_imports_the_standard_library_only(path: Path) -> None:
    for module in runtime_imports(path):
        root = module.split(".")[0]
        assert (
            root in sys.stdlib_module_names or module.startswith("funnel_desktop.domain") or module == "funnel_desktop"
        )


def test_main_hands_over_and_imports_no_qt() -> None:
    top = set(runtime_imports(ROOT / "main.py", top_level_only=True))
    assert not {module for module in top if module.startswith(("PySide6", "ui"))}
    every = {m for m in runtime_imports(ROOT / "main.py") if not m.rpartition(".")[0] or m.startswith(("ui", "funnel"))}
    assert all(any(m == ok or m.startswith(f"{ok}.") for ok in MAIN_MAY_IMPORT) for m in every), every


def test_only_controllers_the_shell_and_the_command_line_use_services() -> None:
    data_only = {"funnel_desktop.services.words", "funnel_desktop.services.playbook"}
    wrong = {
        name(path): module
        for path in python_files("ui")
        if not service_users_allowed(name(path))
        for module in runtime_imports(path)
        if module.startswith("funnel_desktop.services.") and not module.startswith(tuple(data_only))
    }
    assert wrong == {}


def test_heavy_libraries_are_imported_on_use_only() -> None:
    owners = ("ui/charts/figures/", "funnel_desktop/storage/migrations/")
    wrong = [
        (name(path), module)
        for path in (ROOT / "main.py", *python_files("funnel_desktop", "ui"))
        if not name(path).startswith(owners)
        for module in runtime_imports(path, top_level_only=True)
        if any(module == heavy or module.startswith(f"{heavy}.") for heavy in HEAVY)
    ]
    assert wrong == []
