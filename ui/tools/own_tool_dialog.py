"""A tool of the user's own: title, purpose and stage in both languages, and its fields, one a line."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.own_tools import Definition
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.tool_forms import FIELD_TYPES, SOURCES
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.tools.controls import LineControl, ListControl, LongControl
from ui.tools.form_dialog import FormDialog
from ui.tools.look import Look
from ui.tools.numbered_form import Item, NumberedForm

FIELDS_HEIGHT = 210
WIDE_BAR = "\uff5c"
"""The upright bar of a Chinese keyboard."""


class OwnToolDialog(FormDialog):
    """`submitted(table)`: the definition as a file would have it."""

    def __init__(self, look: Look, definition: Definition | None, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OwnToolDialog", "A tool of your own")
        under = QCoreApplication.translate("OwnToolDialog", "It stands with its stage in the tools of every deal.")
        super().__init__(look, "own-tool", (title, under), parent)
        self._definition = definition
        stages = tuple((str(n), f"{n} {look.locale.words.stage_name(n)}") for n in STAGES)

        def stage(name: str, holder: QWidget) -> ListControl:
            return ListControl(name, stages, holder)

        syntax = self.tr("Chinese name | English name | type")
        items = [
            Item("title_zh", self.tr("Title in Chinese"), "", LineControl),
            Item("title_en", self.tr("Title in English"), "", LineControl),
            Item("purpose_zh", self.tr("Purpose in Chinese"), "", LineControl),
            Item("purpose_en", self.tr("Purpose in English"), "", LineControl),
            Item("stage", self.tr("Stage"), "", stage),
            Item("fields", self.tr("Fields, one a line"), syntax, LongControl, wide=True),
        ]
        self.form = NumberedForm(look, "own-tool", items, self)
        self.form.controls["fields"].widget.setFixedHeight(FIELDS_HEIGHT)
        self._error = FieldError(look.theme, "own-tool", self)
        help_text = TextLabel(look.theme, 12, role="text2", parent=self)
        help_text.setWordWrap(True)
        help_text.setText(self._help())
        body = QVBoxLayout()
        for widget in (self.form, self._error, help_text):
            body.addWidget(widget)
        self.lay_out(body)
        self.form.show_texts(_texts(definition))
        self._opened = self.form.texts()
        self.form.take_keys()

    @property
    @override
    def dirty(self) -> bool:
        return self.form.texts() != self._opened

    @override
    def values(self) -> dict[str, Any]:
        texts = self.form.texts()
        return {
            "stage": int(texts["stage"] or 0),
            "title": {"zh_CN": texts["title_zh"], "en": texts["title_en"]},
            "purpose": {"zh_CN": texts["purpose_zh"], "en": texts["purpose_en"]},
            "fields": parsed_fields(texts["fields"], self._definition),
        }

    @override
    def check(self) -> bool:
        self._error.say("")
        try:
            self.values()
        except DomainError as error:
            self.show_error(error)
            return False
        return self.form.check()

    @override
    def show_error(self, error: DomainError) -> bool:
        self._error.say(str(sentence(error, self.look.locale.formats)))
        field = {"title": "title_zh"}.get(str(error.params.get("field")), str(error.params.get("field")))
        self.form.take_keys(field)
        return True

    def _help(self) -> str:
        types = self.look.locale.formats.listed([kind for kind in FIELD_TYPES if kind != "choice"])
        sources = self.look.locale.formats.listed(list(SOURCES))
        said = self.tr("Types: {types}; without one it is text. Or =source: the deal fills it in, of {sources}.")
        choices = self.tr("Choices come from a file.")
        return f"{said.format(types=types, sources=sources)} {choices}"


def parsed_fields(text: str, before: Definition | None) -> list[dict[str, Any]]:
    """Return the fields of lines "中文 | English | type"; a field of the same names keeps its key, hint and options.

    Raises DomainError "tool.line" (line).
    """
    known = {(field["label"]["zh_CN"], field["label"]["en"]): field for field in (before or {}).get("fields", ())}
    taken = {field["key"] for field in known.values()}
    found: list[dict[str, Any]] = []
    for line in (line.strip() for line in text.splitlines() if line.strip()):
        parts = [part.strip() for part in line.replace(WIDE_BAR, "|").split("|")]
        if len(parts) not in {2, 3} or not all(parts[:2]):
            raise DomainError("tool.line", field="fields", line=line)
        kind = parts[2] if len(parts) == 3 and parts[2] else "text"
        old = known.get((parts[0], parts[1]), {})
        key = old.get("key") or next(f"f{n}" for n in range(1, 1000) if f"f{n}" not in taken)
        taken.add(key)
        source = kind[1:] if kind.startswith("=") else ""
        label = {"zh_CN": parts[0], "en": parts[1]}
        field = {"key": key, "type": _type_of(source) if source else kind, "from": source, "label": label}
        same = old.get("type") == field["type"]
        found.append(field | {"hint": old.get("hint", {}), "options": old.get("options", []) if same else []})
    return found


def _type_of(source: str) -> str:
    if source.endswith("amount"):
        return "money"
    return "day" if source.endswith("_on") else "long_text" if source in {"deal.need", "deal.note"} else "text"


def _texts(definition: Definition | None) -> dict[str, str]:
    if definition is None:
        return {"stage": "1"}
    lines = []
    for field in definition["fields"]:
        kind = f"={field['from']}" if field["from"] else field["type"]
        lines.append(f"{field['label']['zh_CN']} | {field['label']['en']} | {kind}")
    title, purpose = definition["title"], definition["purpose"]
    return {
        "title_zh": title["zh_CN"],
        "title_en": title["en"],
        "purpose_zh": purpose["zh_CN"],
        "purpose_en": purpose["en"],
        "stage": str(definition["stage"]),
        "fields": "\n".join(lines),
    }
