"""A prompter that answers at once and keeps what it was asked: the other real form of the `Prompter` protocol."""

from dataclasses import dataclass, field

from funnel_desktop.domain.errors import FunnelError
from ui.common.prompter import Done, OnPath


@dataclass
class RecordingPrompter:
    """Set `answer` (False declines everything) and `path` before; read `errors`, `questions` and `asked` after."""

    answer: bool = True
    path: str = ""
    errors: list[FunnelError] = field(default_factory=list)
    questions: list[tuple[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    @property
    def codes(self) -> list[str]:
        return [error.code for error in self.errors]

    def error(self, error: FunnelError) -> None:
        self.errors.append(error)

    def confirm(self, question: str, detail: str, on_yes: Done, *, yes: str = "") -> None:  # noqa: ARG002
        self.questions.append((question, detail))
        if self.answer:
            on_yes()

    def open_path(self, title: str, filters: str, on_path: OnPath) -> None:  # noqa: ARG002
        self.asked.append(title)
        if self.answer and self.path:
            on_path(self.path)

    def folder_path(self, title: str, start: str, on_path: OnPath) -> None:  # noqa: ARG002
        self.asked.append(title)
        if self.path:
            on_path(self.path)

    def save_path(self, title: str, suggested: str, filters: str, on_path: OnPath) -> None:  # noqa: ARG002
        self.asked.append(title)
        if self.answer and (self.path or suggested):
            on_path(self.path or suggested)
