"""The meeting pack on paper and in files: whole, vector, and nothing of ours in what a customer gets."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from funnel_desktop.bootstrap import App, open_app
from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.entities import Activity, CoachStatement, Contact, DealContact
from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.pack import PackChoice
from funnel_desktop.ids import new_uuid7
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.sample import make_sample
from funnel_desktop.services.words import load_words
from tests.ui.reports.test_pdf import text_of
from tests.values import NOW, TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.engine import Pages, lay_out
from ui.reports.outputs.formats import OUTPUTS, write_output
from ui.reports.pack_report import MEETING_PACK
from ui.reports.page_setup import PAPERS, PageSetup, PaperName
from ui.reports.report import ReportAsk

SECRET = (
    "线人老周",
    "底价八折",
    "请王总出面",
    "支持我们",
    "贪便宜",
    "内部消息",
    "待办私事",
    "口头承诺",
    "98,765",
    "9876543",
    "优先A类",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pack") / "sample.funnel"
    make_sample(path, FixedClock(NOW), new_uuid7, language="zh_CN")
    return path


@pytest.fixture
def sample_app(sample: Path, tmp_path: Path) -> Iterator[App]:
    opened = open_app(Path(shutil.copy(sample, tmp_path / "sample.funnel")), clock=FixedClock(NOW), new_id=new_uuid7)
    yield opened
    opened.file.close(back_up=False)


def pages_of(app: App, locale: UiLocale, setup: PageSetup | None = None, part: str = "") -> Pages:
    paper = setup or PageSetup()
    return lay_out(MEETING_PACK.make(app, ReportAsk(part=part))(locale, paper), paper)


@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("paper", PAPERS)
def test_the_pack_is_whole_on_every_paper(
    paper: PaperName, landscape: bool, sample_app: App, locale: UiLocale, tmp_path: Path
) -> None:
    pages = pages_of(sample_app, locale, PageSetup(paper, landscape))
    (path,) = write_output(pages, "pdf", tmp_path / "pack.pdf")
    assert not any(page.images for page in PdfReader(path).pages)
    text = text_of(path)
    for words in (
        "停滞与风险",
        "销售项目推进一览表",
        "看板一页",
        "需要领导支持",
        "采购小组",
        "输油泵橇三套",
        "纠正与下一步",
    ):
        assert words in text
    assert f"第{len(pages)}页/共{len(pages)}页" in text


@pytest.mark.skipif(not shutil.which("pdfimages"), reason="poppler is not here")
def test_poppler_finds_no_picture_and_every_font_in_the_file(sample_app: App, locale: UiLocale, tmp_path: Path) -> None:
    (path,) = write_output(pages_of(sample_app, locale), "pdf", tmp_path / "pack.pdf")
    listed = subprocess.run(["pdfimages", "-list", path], capture_output=True, check=True).stdout.decode()
    assert len(listed.splitlines()) == 2
    fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True).stdout.decode().splitlines()[2:]
    assert fonts
    assert all("FunnelSansSC" in line and " yes " in line for line in fonts)


def test_a_long_table_begins_every_page_with_its_heads(sample_app: App, locale: UiLocale, tmp_path: Path) -> None:
    sample_app.packs.choose(PackChoice(sections=("progress",)))
    (path,) = write_output(pages_of(sample_app, locale), "pdf", tmp_path / "pack.pdf")
    texts = ["".join(page.extract_text().split()) for page in PdfReader(path).pages]
    assert len(texts) > 1
    assert all("资源投入" in text and "结果" in text for text in texts)


def test_a_deal_has_one_page_also_in_the_language_of_longer_words(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "english.funnel"
    make_sample(path, FixedClock(NOW), new_uuid7, language="en")
    app, locale = open_app(path, clock=FixedClock(NOW), new_id=new_uuid7), UiLocale(qapp, load_words, "en")
    ids = app.packs.choice().deal_ids
    for version in ("own", "boss"):
        app.packs.choose(PackChoice(version, sections=("deals",), deal_ids=ids))
        assert len(pages_of(app, locale)) == len(ids) == 3
    app.file.close(back_up=False)
    locale.uninstall()
    locale.setParent(None)


@pytest.mark.parametrize("version", ["own", "boss"])
def test_private_notes_are_on_ones_own_pages_only(
    version: str, sample_app: App, locale: UiLocale, tmp_path: Path
) -> None:
    (deal_id, *_) = sample_app.packs.choice().deal_ids
    sample_app.deals.edit(deal_id, DealPatch(note="只给自己看的话", help_wanted="请王总出面"))
    sample_app.packs.choose(PackChoice(version, deal_ids=(deal_id,)))
    (path,) = write_output(pages_of(sample_app, locale), "pdf", tmp_path / "pack.pdf")
    text = text_of(path)
    assert ("只给自己看的话" in text) == (version == "own")
    assert text.count("请王总出面") == 2


def customer_file(app: App) -> str:
    """Fill a deal with everything a customer must never read; return its id."""
    other = app.deals.add(DealDraft("别家的机密项目", "别的客户", 123_00))
    assert other is not None
    draft = DealDraft(
        "循环水站改造", "清河化工", 9_876_543_00, note="底价八折", need="优先A类", contact_name="线人老周",
        priority="A", next_text="待办私事", next_on=TODAY + timedelta(2),
        expected_on=date(2027, 3, 1), competitors=("对手公司",),
    )  # fmt: skip
    change = app.deals.add(draft)
    (deal_id,) = change.deal_ids()
    app.deals.edit(deal_id, DealPatch(help_wanted="请王总出面"))
    facts = app.deals.detail(deal_id)
    coach, part = facts.contacts[0], facts.people[0]
    visible = Contact("c-visible", "周工", facts.deal.customer_id, "总工", "设备部", note="贪便宜")
    recorder = Recorder(app.store, app.clock, app.new_id)
    edits = [
        Edit(part, DealContact(part.id, deal_id, coach.id, ("coach",), 2, 5, "支持我们")),
        Edit(None, visible),
        Edit(None, DealContact("dc-visible", deal_id, "c-visible", ("technical",), -1, 3, "贪便宜")),
        Edit(None, CoachStatement("cs", deal_id, coach.id, TODAY, "内部消息")),
        Edit(None, Activity("act", deal_id, "visit", "内部消息", TODAY + timedelta(5), promise="口头承诺")),
    ]
    recorder.record("deal.edited", {"name": "x", "fields": []}, edits)
    return deal_id


def all_words(path: Path) -> str:
    """Return every word of a file: its text, what is inside its parts, its metadata."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        return (
            text_of(path)
            + repr(dict(reader.metadata or {}))
            + b"".join(re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", content, re.DOTALL)).decode()
        )
    return _unzipped(content) if path.suffix in {".pptx", ".xlsx"} else content.decode("utf-8", "replace")


def _unzipped(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    return "".join(
        _unzipped(data) if name.endswith(".xlsx") else data.decode("utf-8", "replace") for name, data in parts
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_customer_reads_nothing_of_ours_in_any_format(
    language: str, app: App, qapp: QApplication, tmp_path: Path
) -> None:
    locale = UiLocale(qapp, load_words, language)
    deal_id = customer_file(app)
    app.packs.choose(PackChoice("customer", deal_ids=(deal_id,)))
    pages = pages_of(app, locale)
    for output in OUTPUTS:
        for path in write_output(pages, output.key, tmp_path / f"out.{output.key}"):
            if output.key == "png":
                continue
            words = all_words(path)
            for secret in (*SECRET, "对手公司", "别家的机密项目", "别的客户"):
                assert secret not in words, (output.key, secret)
            for inner in (load_words(language).role("coach"), "¥", "万元"):
                assert inner not in words, (output.key, inner)
    shown = text_of(tmp_path / "out.pdf")
    assert all(word in shown for word in ("循环水站改造", "清河化工", "周工", "总工"))
    locale.uninstall()
    locale.setParent(None)


@pytest.mark.parametrize("count", [0, 1])
def test_a_file_with_hardly_anything_prints(count: int, app: App, locale: UiLocale, tmp_path: Path) -> None:
    for _ in range(count):
        app.deals.add(DealDraft("超长名称的项目" * 28, "客户" * 90, 1_00))
    pages = pages_of(app, locale)
    for output in OUTPUTS:
        assert write_output(pages, output.key, tmp_path / f"out.{output.key}")
    assert "销售漏斗周会" in text_of(tmp_path / "out.pdf")


def test_a_kept_pack_is_the_file_that_was_saved(sample_app: App, locale: UiLocale, tmp_path: Path) -> None:
    pages = pages_of(sample_app, locale)
    one, two = (write_output(pages, "pdf", tmp_path / f"{name}.pdf")[0].read_bytes() for name in "ab")
    assert one == two
    sample_app.packs.keep(pages.document.title, one, sample_app.packs.choice())
    assert sample_app.packs.content(sample_app.packs.kept()[0].id) == one


@pytest.mark.parametrize("part", ["custommer", "Customer", "customer "])
def test_a_slip_in_the_version_prints_nothing_of_ours(part: str, sample_app: App) -> None:
    with pytest.raises(InputError) as caught:
        MEETING_PACK.make(sample_app, ReportAsk(part=part))
    assert (caught.value.code, caught.value.params["part"]) == ("report.version", part)


def test_the_cover_says_what_is_in_hand_in_other_currencies(sample_app: App, locale: UiLocale, tmp_path: Path) -> None:
    sample_app.packs.choose(PackChoice(sections=("cover", "funnel")))
    (path,) = write_output(pages_of(sample_app, locale), "pdf", tmp_path / "pack.pdf")
    ((code, minor),) = sample_app.reports.funnel_page().beside
    assert locale.formats.money(minor, code) in text_of(path)
