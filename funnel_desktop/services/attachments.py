"""The documents of a deal: copied into the file up to 20 MB, linked above (design, decision 5), opened and saved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from funnel_desktop.domain.addresses import checked_address, is_program, is_web, plain_name
from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Attachment
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import DocumentDraft, checked_document
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage import blobs
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.store import Store
from funnel_desktop.whole_file import put_whole

LARGEST = 20 * 1024 * 1024
"""Bytes of the largest document that is copied into the file."""


class Attachments:
    """The documents of one file; every method that writes into it returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def get(self, attachment_id: str) -> Attachment:
        """Return a document. Raises DomainError "attachment.removed"."""
        found = get(self._store.connection, Attachment, attachment_id)
        if found is None:
            raise DomainError("attachment.removed")
        return found

    def add_file(self, deal_id: str, path: Path, draft: DocumentDraft | None = None) -> Change:
        """Attach a file: its bytes, or above `LARGEST` the way to it.

        Raises DomainError, each with its field: "attachment.gone", "attachment.folder", "attachment.unreadable"
        (path), and as `part_drafts.checked_document`.
        """
        clean = checked_document(draft or DocumentDraft())
        size = _size(path)
        made = Attachment(
            self._recorder.new_id(), deal_id, clean.kind, clean.name or path.name, size=size, added_on=self._today()
        )
        if size > LARGEST:
            return self._record("attachment.added", replace(made, link=str(path.absolute())))
        content = _read(path)
        made = replace(made, sha256=sha256(content).hexdigest(), size=len(content))
        return self._record("attachment.added", made, documents={made.sha256: content})

    def add_link(self, deal_id: str, draft: DocumentDraft) -> Change:
        """Attach an address. Raises DomainError as `checked_document` and `addresses.checked_address` do."""
        clean = checked_document(draft)
        address = checked_address(clean.address)
        made = Attachment(self._recorder.new_id(), deal_id, clean.kind, clean.name or address, address)
        return self._record("attachment.added", replace(made, added_on=self._today()))

    def edit(self, attachment_id: str, draft: DocumentDraft) -> Change | None:
        """Change name and kind, of a link its address too; None where nothing changes."""
        before, clean = self.get(attachment_id), checked_document(draft)
        link = checked_address(clean.address) if is_web(before.link) else before.link
        after = replace(before, name=clean.name or before.name, kind=clean.kind, link=link)
        if after == before:
            return None
        return self._record("attachment.edited", after, (Edit(before, after),))

    def delete(self, attachment_id: str) -> Change:
        """Take a document away from its deal; undo brings it back, bytes and all."""
        attachment = self.get(attachment_id)
        return self._record("attachment.deleted", attachment, (Edit(attachment, None),))

    def target(self, attachment_id: str, folder: Path) -> tuple[str, str]:
        """Return what to open: ("url", address), or ("path", a file); bytes of ours are copied into `folder` first.

        Raises DomainError "attachment.gone" (path), "attachment.missing" (name: its bytes are not in the file),
        "attachment.program" (name), "attachment.unwritable" (path).
        """
        attachment = self.get(attachment_id)
        if is_web(attachment.link):
            return "url", attachment.link
        if is_program(attachment.name if attachment.sha256 else attachment.link):
            raise DomainError("attachment.program", name=attachment.name)
        if attachment.sha256:
            place = folder / attachment.sha256[:12]
            path = place / plain_name(attachment.name)
            _write(path, self._content(attachment))
            return "path", str(path)
        path = self._beside(attachment.link)
        if not attachment.link or not path.exists():
            raise DomainError("attachment.gone", path=attachment.link or attachment.name)
        return "path", str(path)

    def save_as(self, attachment_id: str, path: Path) -> None:
        """Write a document's bytes to a place of the user's choice. Raises as `target`, but takes programs too."""
        attachment = self.get(attachment_id)
        if attachment.sha256:
            _write(path, self._content(attachment))
        else:
            _write(path, _read(self._beside(attachment.link)))

    def _content(self, attachment: Attachment) -> bytes:
        content = blobs.take(self._store.connection, attachment.sha256)
        if content is None:
            raise DomainError("attachment.missing", name=attachment.name)
        return content

    def _beside(self, link: str) -> Path:
        """Return the path a link means; one that is not whole is meant from the file's own folder."""
        return self._store.path.absolute().parent / link

    def _today(self) -> date:
        return self._recorder.today()

    def _record(
        self,
        kind: str,
        attachment: Attachment,
        edits: Sequence[Edit] = (),
        documents: blobs.Blobs | None = None,
    ) -> Change:
        (facts,) = self._recorder.facts([attachment.deal_id])
        params = {"name": facts.deal.name, "document": attachment.name}
        return self._recorder.record(kind, params, edits or (Edit(None, attachment),), documents=documents)


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            raise DomainError("attachment.folder", field="path", path=str(path))
        return path.stat().st_size
    except OSError as error:
        raise DomainError("attachment.gone", field="path", path=str(path)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DomainError("attachment.gone", field="path", path=str(path)) from error
    except OSError as error:
        raise DomainError("attachment.unreadable", field="path", path=str(path)) from error


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DomainError("attachment.unwritable", path=str(path)) from error
    put_whole(path, content, "attachment.unwritable")
