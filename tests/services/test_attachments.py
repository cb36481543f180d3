"""Documents: copied in, linked, opened, saved again, gone; competitors beside them."""

from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Attachment
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import CompetitorDraft, DocumentDraft
from funnel_desktop.services import attachments as module
from funnel_desktop.services.attachments import Attachments
from funnel_desktop.services.competitors import Competitors
from funnel_desktop.storage.entity_queries import of_deal
from funnel_desktop.storage.glance import last_seq
from funnel_desktop.storage.journal import load_change
from tests.services.conftest import AddDeal


@pytest.fixture
def documents(app: App) -> Attachments:
    return Attachments(app.store, app.clock, app.new_id)


@pytest.fixture
def proposal(tmp_path: Path) -> Path:
    path = tmp_path / "方案 V2.pdf"
    path.write_bytes(b"%PDF second version")
    return path


def of(app: App, deal: str) -> list[Attachment]:
    return of_deal(app.store.connection, Attachment, deal)


def test_a_file_is_copied_in_and_comes_out_again(
    app: App, add: AddDeal, documents: Attachments, proposal: Path, tmp_path: Path
) -> None:
    deal = add()
    change = documents.add_file(deal, proposal, DocumentDraft(kind="proposal"))
    (kept,) = of(app, deal)
    assert (kept.name, kept.size, kept.link, kept.kind) == ("方案 V2.pdf", 19, "", "proposal")
    assert b"%PDF" not in repr(load_change(app.store.connection, change.id)).encode()
    proposal.unlink()
    what, where = documents.target(kept.id, tmp_path / "copies")
    assert (what, Path(where).read_bytes(), Path(where).name) == ("path", b"%PDF second version", "方案 V2.pdf")
    documents.save_as(kept.id, tmp_path / "saved.pdf")
    assert (tmp_path / "saved.pdf").read_bytes() == b"%PDF second version"
    documents.delete(kept.id)
    assert of(app, deal) == []
    app.history.undo()
    documents.save_as(kept.id, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").exists()


def test_a_large_file_is_linked_and_missed_when_gone(
    app: App, add: AddDeal, documents: Attachments, proposal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 10)
    deal = add()
    documents.add_file(deal, proposal)
    (linked,) = of(app, deal)
    assert (linked.link, linked.sha256, linked.size) == (str(proposal), "", 19)
    assert documents.target(linked.id, proposal.parent) == ("path", str(proposal))
    proposal.unlink()
    for attempt in (lambda: documents.target(linked.id, proposal.parent), lambda: _save(documents, linked, proposal)):
        with pytest.raises(DomainError) as refused:
            attempt()
        assert (refused.value.code, refused.value.params["path"]) == ("attachment.gone", str(proposal))


def _save(documents: Attachments, linked: Attachment, proposal: Path) -> None:
    documents.save_as(linked.id, proposal.with_name("copy"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://example.com/a", "https://example.com/a"),
        ("example.com/tender", "https://example.com/tender"),
        ("mailto:wang@example.com", "mailto:wang@example.com"),
        ("tel:+86138", "tel:+86138"),
    ],
)
def test_addresses_that_may_be_linked(
    app: App, add: AddDeal, documents: Attachments, typed: str, kept: str, tmp_path: Path
) -> None:
    deal = add()
    documents.add_link(deal, DocumentDraft("招标", "other", typed))
    (link,) = of(app, deal)
    assert (link.name, documents.target(link.id, tmp_path)) == ("招标", ("url", kept))


@pytest.mark.parametrize(
    "typed", ["", "   ", "file:///etc/passwd", "javascript:alert(1)", "/etc/passwd", "https://", "http://a b", "readme"]
)
def test_other_addresses_are_refused_at_their_field(app: App, add: AddDeal, documents: Attachments, typed: str) -> None:
    deal = add()
    before = last_seq(app.store.connection)
    with pytest.raises(DomainError) as refused:
        documents.add_link(deal, DocumentDraft("x", "other", typed))
    assert (refused.value.code, refused.value.params["field"]) == ("attachment.address", "address")
    assert last_seq(app.store.connection) == before


def test_files_that_cannot_be_attached(app: App, add: AddDeal, documents: Attachments, tmp_path: Path) -> None:
    deal = add()
    for path, code in ((tmp_path / "none", "attachment.gone"), (tmp_path, "attachment.folder")):
        with pytest.raises(DomainError) as refused:
            documents.add_file(deal, path)
        assert (refused.value.code, refused.value.params["field"]) == (code, "path")
    assert of(app, deal) == []


def test_a_program_is_saved_but_never_run(app: App, add: AddDeal, documents: Attachments, tmp_path: Path) -> None:
    (tmp_path / "setup.EXE").write_bytes(b"MZ")
    deal = add()
    documents.add_file(deal, tmp_path / "setup.EXE", DocumentDraft("setup.exe. "))
    (program,) = of(app, deal)
    with pytest.raises(DomainError, match=r"attachment\.program"):
        documents.target(program.id, tmp_path)
    documents.save_as(program.id, tmp_path / "kept")
    assert (tmp_path / "kept").read_bytes() == b"MZ"


def test_a_name_never_leaves_its_folder(app: App, add: AddDeal, documents: Attachments, proposal: Path) -> None:
    deal = add()
    documents.add_file(deal, proposal, DocumentDraft("../../etc/passwd"))
    folder = proposal.parent / "copies"
    _, where = documents.target(of(app, deal)[0].id, folder)
    assert folder in Path(where).parents


def test_name_and_kind_change_and_bytes_that_are_not_there_are_missed(
    app: App, add: AddDeal, documents: Attachments, proposal: Path
) -> None:
    deal = add()
    documents.add_file(deal, proposal)
    (kept,) = of(app, deal)
    assert documents.edit(kept.id, DocumentDraft(kept.name)) is None
    documents.edit(kept.id, DocumentDraft("合同稿", "contract"))
    assert (of(app, deal)[0].name, of(app, deal)[0].kind) == ("合同稿", "contract")
    app.store.connection.execute("DELETE FROM blob")
    with pytest.raises(DomainError, match=r"attachment\.missing"):
        documents.target(kept.id, proposal.parent)


def test_competitors_are_named_once(app: App, add: AddDeal) -> None:
    competitors = Competitors(app.store, app.clock, app.new_id)
    deal = add(competitors=("乙公司", " ", "丙公司", "乙公司"))
    assert [rival.name for rival in app.deals.detail(deal).competitors] == ["乙公司", "丙公司"]
    with pytest.raises(DomainError, match=r"competitor\.twice"):
        competitors.add(deal, CompetitorDraft(" 乙公司 "))
    with pytest.raises(DomainError, match=r"competitor\.name_needed"):
        competitors.add(deal, CompetitorDraft("  "))
    competitors.add(deal, CompetitorDraft("丁公司", "报价低"))
    third = app.deals.detail(deal).competitors[2]
    assert competitors.edit(third.id, CompetitorDraft("丁公司", "报价低")) is None
    competitors.edit(third.id, CompetitorDraft("戊公司"))
    competitors.delete(app.deals.detail(deal).competitors[0].id)
    assert [rival.name for rival in app.deals.detail(deal).competitors] == ["丙公司", "戊公司"]
    app.deals.delete([deal])
    app.history.undo()
    assert [rival.name for rival in app.deals.detail(deal).competitors] == ["丙公司", "戊公司"]


def test_what_is_gone_is_said_to_be(documents: Attachments, app: App) -> None:
    with pytest.raises(DomainError, match=r"attachment\.removed"):
        documents.get("none")
    with pytest.raises(DomainError, match=r"competitor\.gone"):
        Competitors(app.store, app.clock, app.new_id).get("none")


def test_a_place_nobody_can_write_and_a_link_that_leads_nowhere(
    app: App, add: AddDeal, documents: Attachments, proposal: Path
) -> None:
    deal = add()
    documents.add_file(deal, proposal)
    (kept,) = of(app, deal)
    with pytest.raises(DomainError, match=r"attachment\.unwritable"):
        documents.save_as(kept.id, proposal / "below a file")
