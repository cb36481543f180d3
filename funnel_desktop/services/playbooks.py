"""The user's own playbook: edited, reset at any depth, brought in and given away; every time one undoable change."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.effective_playbook import laid_over
from funnel_desktop.domain.entities import PlaybookOverride
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.overrides import TEXTS, Overrides
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.playbook_check import OWN_KEY, check_value, check_whole
from funnel_desktop.services import playbook_file
from funnel_desktop.services.playbook_values import Shipped
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage import playbook_rows
from funnel_desktop.storage.store import Store

Params = Mapping[str, Json]


class Playbooks:
    """The playbook of one file."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)
        self.shipped = Shipped(store.shipped)

    def now(self) -> Playbook:
        """Return the playbook that holds now, rates with the own record counted in."""
        return self._store.playbook

    def overrides(self) -> Overrides:
        """Return what lies over the shipped one."""
        return playbook_rows.overrides(self._store.connection)

    def value(self, target: str) -> object:
        """Return what holds at a target: the user's own value, else the shipped one."""
        values = self.overrides().values
        return values[target] if target in values else self.shipped.value(target)

    def retired(self) -> tuple[str, ...]:
        """Return the keys of all milestones taken out of use, in order of stage."""
        values = self.overrides().values
        found = [key for key in self._stages() if values.get(f"milestone.{key}.retired")]
        return tuple(sorted(found, key=lambda key: self._stages()[key]))

    def stage_of(self, key: str) -> int:
        """Return the stage a milestone belongs to, retired or not."""
        return self._stages()[key]

    def save(self, values: Mapping[str, object], kind: str = "playbook.edited", **params: Json) -> Change:
        """Lay values over their targets from today on; one that is as shipped is a reset. Nothing new: position 0.

        Raises DomainError as `playbook_check` does; then nothing has changed.
        """
        before = self.overrides()
        known = frozenset(self._stages()) | {target.split(".")[1] for target in values if _adds(target)}
        texts: dict[str, str] = {}
        for target, value in values.items():
            check_value(target, value, known)
            shipped = self.shipped.value(target)
            texts[target] = "" if value == shipped else json.dumps(value, ensure_ascii=False)
        return self._lay(before, texts, kind, params or _place(values))

    def add_milestone(self, stage: int, names: Mapping[str, str], criteria: Mapping[str, str]) -> Change:
        """Add a milestone to a stage, by language its name (both are needed) and its criterion.

        Raises DomainError "playbook.language" for a missing name.
        """
        key = f"x{self._recorder.new_id().replace('-', '')}"
        values: dict[str, object] = {f"milestone.{key}.stage": stage}
        for part, texts in (("name", names), ("criterion", criteria)):
            values |= {f"milestone.{key}.{part}.{language}": text.strip() for language, text in texts.items() if text}
        name = names.get("zh_CN", "") or names.get("en", "")
        return self.save(values, "playbook.added", name=name, stage=stage)

    def retire(self, key: str, *, retired: bool = True) -> Change:
        """Take a milestone out of use, or back into it. Raises DomainError as `check_whole` does."""
        kind = "playbook.retired" if retired else "playbook.restored"
        return self.save({f"milestone.{key}.retired": retired}, kind, milestone=key)

    def order(self, stage: int, keys: Sequence[str]) -> Change:
        """Put a stage's milestones in order."""
        return self.save({f"stage.s{stage}.milestones": list(keys)})

    def reset(self, prefix: str) -> Change:
        """Go back to the method: for all below a prefix ("stage.s1.name", "milestone.m3a."), or "" for all.

        "stage.s3." takes the stage's milestones and indicator with it. Tools stay as they are.
        """
        before = self.overrides()
        inner = [prefix]
        if prefix.startswith("stage.") and prefix.count(".") == 2 and prefix.endswith("."):
            number = int(prefix[7:-1])
            inner += [f"indicator.i{number}."]
            inner += [f"milestone.{key}." for key, stage in self._stages().items() if stage == number]
        texts = {
            target: ""
            for target in before.values
            if target.split(".")[0] in TEXTS and any(_within(target, start) for start in inner)
        }
        return self._lay(before, texts, "playbook.reset", _place(dict.fromkeys([prefix])))

    def export(self, path: Path) -> None:
        """Write what the user has changed to a playbook file. Raises StorageError "file.folder"."""
        values = self.overrides().values
        playbook_file.write(path, {key: value for key, value in values.items() if key.split(".")[0] in TEXTS})

    def bring_in(self, path: Path) -> Change:
        """Let a playbook file take the place of what the user has changed so far, as one change.

        Raises InputError as `playbook_file.read` does, DomainError as `playbook_check` does; then nothing has changed.
        """
        values = playbook_file.read(path)
        for target in values:
            if _adds(target) and not OWN_KEY.match(target.split(".")[1]):
                raise DomainError("playbook.unknown", place=target)
        gone = {
            target: self.shipped.value(target)
            for target in self.overrides().values
            if target.split(".")[0] in TEXTS and target not in values
        }
        before = self.overrides()
        known = frozenset(self._stages()) | {target.split(".")[1] for target in values if _adds(target)}
        for target, value in values.items():
            check_value(target, value, known)
        texts = {target: json.dumps(value, ensure_ascii=False) for target, value in values.items()}
        return self._lay(before, dict.fromkeys(gone, "") | texts, "playbook.imported", {"source": path.name})

    def _lay(self, before: Overrides, texts: Mapping[str, str], kind: str, params: Params) -> Change:
        """Append the overrides that change something, if together they leave a playbook."""
        today = self._recorder.today()
        last = {row.target: row.value for row in before.rows}
        fresh = {target: text for target, text in texts.items() if last.get(target, "") != text}
        rows = [*_rows(fresh, before, today, self._recorder.new_id)]
        check_whole(self._store.shipped, Overrides([*before.rows, *rows]))
        return self._recorder.record(kind, params, [Edit(None, row) for row in rows])

    def _stages(self) -> dict[str, int]:
        """Return the stage of every milestone there is, retired ones too."""
        everything = Overrides(row for row in self.overrides().rows if not row.target.endswith(".retired"))
        return {milestone.key: milestone.stage for milestone in laid_over(self._store.shipped, everything).milestones}


def _rows(texts: Mapping[str, str], before: Overrides, today: date, new_id: NewId) -> Sequence[PlaybookOverride]:
    nth = before.rows[-1].nth if before.rows else 0
    return [
        PlaybookOverride(new_id(), nth + n, today, target, text) for n, (target, text) in enumerate(texts.items(), 1)
    ]


def _adds(target: str) -> bool:
    return target.startswith("milestone.") and target.endswith(".stage")


def _within(target: str, start: str) -> bool:
    return not start or f"{target}.".startswith(f"{start.removesuffix('.')}.")


def _place(values: Mapping[str, object]) -> Params:
    """Return what the sentence of a change names: the stage, or the milestone or indicator, of its first target."""
    kind, key = (*next(iter(values), "").split("."), "")[:2]
    if kind == "stage" and key[1:].isdigit() and int(key[1:]) in STAGES:
        return {"stage": int(key[1:])}
    return {kind: key} if kind in {"milestone", "indicator"} else {}
