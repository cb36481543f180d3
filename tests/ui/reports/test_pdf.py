import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.funnel_page import FunnelPage
from funnel_desktop.services.words import load_words
from tests.ui import funnel_values
from ui.common.ui_locale import UiLocale
from ui.reports.funnel_report import funnel_document
from ui.reports.page_setup import PAPERS, PageSetup, PaperName
from ui.reports.pdf import render_pdf

ROOT = Path(__file__).parents[3]
SIZES = {"A3": (842, 1191), "A4": (595, 842), "Letter": (612, 792)}
CASES = {"full": funnel_values.page, "empty": funnel_values.empty_page, "extreme": funnel_values.extreme_page}


@pytest.fixture(params=["zh_CN", "en"])
def either(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[UiLocale]:
    made = UiLocale(qapp, load_words, request.param)
    yield made
    made.uninstall()
    made.setParent(None)


def draw(page: FunnelPage, path: Path, locale: UiLocale, setup: PageSetup | None = None) -> None:
    render_pdf(partial(funnel_document, page), path, locale, setup)


def text_of(path: Path) -> str:
    """Return a PDF's text without any white space, by poppler where there is one."""
    if shutil.which("pdftotext"):
        found = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        return "".join(found.stdout.decode().split())
    return "".join("".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_is_vector_and_searchable(
    case: str, paper: PaperName, landscape: bool, either: UiLocale, tmp_path: Path
) -> None:
    path = tmp_path / "page.pdf"
    draw(CASES[case](), path, either, PageSetup(paper, landscape))
    reader = PdfReader(path)
    width, height = SIZES[paper]
    wanted = (height, width) if landscape else (width, height)
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == pytest.approx(wanted, abs=1)
        assert not page.images
    text = text_of(path)
    for number in range(1, 9):
        assert either.words.stage_short(number).replace(" ", "") in text
    if case == "full":
        assert len(reader.pages) == 1
        assert "HT-2611-08" in text
        assert "US$8.8M" in text or "US$880万" in text
    if case == "empty":
        assert len(reader.pages) == 1


@pytest.mark.skipif(not shutil.which("pdfimages"), reason="poppler is not here; pypdf has looked for pictures")
@pytest.mark.parametrize("greyscale", [True, False])
def test_poppler_finds_no_picture(greyscale: bool, locale: UiLocale, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    draw(funnel_values.page(), path, locale, PageSetup(greyscale=greyscale))
    listed = subprocess.run(["pdfimages", "-list", path], capture_output=True, check=True).stdout.decode()
    assert len(listed.splitlines()) == 2


def test_fonts_are_our_own_and_in_the_file(locale: UiLocale, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    draw(funnel_values.page(), path, locale)
    fonts = {}
    for page in PdfReader(path).pages:
        resources = page["/Resources"]["/Font"]  # type: ignore[index]
        for font in resources.values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            fonts[below["/BaseFont"]] = below["/FontDescriptor"].get_object()
    assert all("FunnelSansSC" in name for name in fonts)
    assert len(fonts) == 2
    assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor) for descriptor in fonts.values())


def test_greyscale_has_no_colour(locale: UiLocale, tmp_path: Path) -> None:
    def colours(greyscale: bool) -> set[tuple[str, ...]]:
        path = tmp_path / f"{greyscale}.pdf"
        draw(funnel_values.page(), path, locale, PageSetup(greyscale=greyscale))
        found = set()
        for page in PdfReader(path).pages:
            content = page.get_contents()
            assert content is not None
            for line in content.get_data().decode("latin-1").splitlines():
                parts = line.split()
                if parts and parts[-1] in {"scn", "SCN", "rg", "RG"}:
                    found.add(tuple(parts[:3]))
        return found

    grey = colours(greyscale=True)
    assert len(grey) > 5
    assert all(len({red, green, blue}) == 1 for red, green, blue in grey)
    assert any(len(set(colour)) > 1 for colour in colours(greyscale=False))


def test_the_same_page_gives_the_same_bytes(locale: UiLocale, tmp_path: Path) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    draw(funnel_values.page(), one, locale)
    draw(funnel_values.page(), two, locale)
    assert one.read_bytes() == two.read_bytes()
    info = PdfReader(one).metadata
    assert info is not None
    assert info.title == "华东区2026"
    assert info.creation_date is not None
    assert info.creation_date.date().isoformat() == "2026-11-23"


def test_the_whole_long_name_is_on_the_page(locale: UiLocale, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    draw(funnel_values.extreme_page(), path, locale)
    glyphs = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert glyphs.count("abcd") >= 20
    assert "0.0001" in glyphs
    assert "10,000,000" in glyphs


def where_to(tmp_path: Path) -> list[Callable[[], Path]]:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    (folder / "kept").write_text("x")
    return [lambda: tmp_path / "missing" / "page.pdf", lambda: folder]


@pytest.mark.parametrize("which", [0, 1])
def test_what_cannot_be_written_is_said_and_leaves_nothing(which: int, locale: UiLocale, tmp_path: Path) -> None:
    target = where_to(tmp_path)[which]()
    before = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(StorageError) as caught:
        draw(funnel_values.page(), target, locale)
    assert caught.value.code == "pdf.not_written"
    assert caught.value.params["path"] == str(target)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_an_older_file_is_replaced_whole(locale: UiLocale, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"old")
    draw(funnel_values.page(), path, locale)
    assert path.read_bytes().startswith(b"%PDF")
    assert [found.name for found in tmp_path.iterdir()] == ["page.pdf"]


def test_without_any_system_font(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
    script = (
        "from pathlib import Path\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from funnel_desktop.services.words import load_words\n"
        "from tests.ui import funnel_values\n"
        "from ui.common.ui_locale import UiLocale\n"
        "from functools import partial\n"
        "from ui.reports.funnel_report import funnel_document\n"
        "from ui.reports.pdf import render_pdf\n"
        "app = QGuiApplication([])\n"
        "make = partial(funnel_document, funnel_values.page())\n"
        f"render_pdf(make, Path({str(tmp_path / 'page.pdf')!r}), UiLocale(app, load_words, 'zh_CN'))\n"
    )
    surroundings = {
        **os.environ,
        "FONTCONFIG_FILE": str(config),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=surroundings, check=True, timeout=50)
    text = text_of(tmp_path / "page.pdf")
    words = load_words("zh_CN")
    assert all(words.stage_name(number) in text for number in range(1, 9))


def test_paper_sizes() -> None:
    assert (round(PageSetup("A4").width), round(PageSetup("A4").height)) == (1123, 793)
    assert (PageSetup("Letter", landscape=False).width, PageSetup("Letter", landscape=False).height) == (816, 1056)
