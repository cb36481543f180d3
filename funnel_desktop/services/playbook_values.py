"""What the shipped playbook says at a target: so that a value set back to it is a reset, and the editor can show it."""

from funnel_desktop.domain.overrides import LISTS, TEXTS
from funnel_desktop.domain.playbook import DataRule, MilestoneDef, Playbook
from funnel_desktop.services.words import LANGUAGES, Words, load_words


class Shipped:
    """The shipped playbook by targets; None where it has nothing (an added milestone)."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook
        self._milestones = {milestone.key: milestone for milestone in playbook.milestones}
        self._words = {language: load_words(language) for language in LANGUAGES}

    def value(self, target: str) -> object:
        """Return the shipped value of a target as JSON has it."""
        kind, key, name, *language = target.split(".")
        if language:
            return self._text(self._words[language[0]], kind, key, name)
        if kind == "stage":
            return self._number(int(key[1:]), name)
        milestone = self._milestones.get(key)
        if name == "retired":
            return False
        return _of_milestone(milestone, name) if milestone else None

    def _text(self, words: Words, kind: str, key: str, name: str) -> object:
        if kind == "milestone" and key not in self._milestones:
            return None
        place: str | int = int(key[1:]) if kind == "stage" else key
        found = getattr(words, _READERS[kind, name])(place)
        return list(found) if name in LISTS else found

    def _number(self, number: int, name: str) -> object:
        found = getattr(self._playbook.stage(number), name)
        if name == "milestones":
            return [milestone.key for milestone in found]
        return list(found) if isinstance(found, tuple) else found


def _of_milestone(milestone: MilestoneDef, name: str) -> object:
    return milestone.stage if name == "stage" else [as_table(rule) for rule in milestone.rules]


def as_table(rule: DataRule) -> dict[str, object]:
    """Return a data rule as its table in a playbook file."""
    params = {key: list(value) if isinstance(value, tuple) else value for key, value in rule.params.items()}
    return {"name": rule.name, **params}


_READERS = {
    **{(kind, name): name for kind, names in TEXTS.items() for name in names},
    ("stage", "name"): "stage_name",
    ("stage", "short"): "stage_short",
    ("stage", "customer"): "customer_step",
    ("milestone", "name"): "milestone",
    ("indicator", "name"): "indicator",
}
"""The method of `Words` that answers each text."""
