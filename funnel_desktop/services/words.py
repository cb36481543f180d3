"""The method's words in one language: short names at once, long texts when first asked for.

Short names (`names.<language>.toml`) are needed for the first paint; criteria, advice and tools (`<language>.toml`) are
some tens of kilobytes and are parsed on first use, once for all. A file's overrides lie over both.
"""

import tomllib
from functools import cache, cached_property
from typing import Any

from funnel_desktop.domain.overrides import NONE, Overrides
from funnel_desktop.paths import resource
from funnel_desktop.services.word_shapes import ToolField, ToolWords, own_tool_words

LANGUAGES = ("zh_CN", "en")
"""The languages the playbook is written in; the first is the users' own."""

_ATTITUDES = ("against2", "against1", "neutral", "support1", "support2")


def load_words(language: str, overrides: Overrides = NONE) -> "Words":
    """Return the words of a language; a language the playbook is not written in gets English."""
    return Words(language if language in LANGUAGES else "en", overrides)


class Words:
    """Answers every name and text of the method by its key; stages and customer's steps by number 1…8.

    A key the shipped playbook does not know is answered by the key itself, so that a file of a later playbook still
    shows something true; a milestone taken out again keeps its last name.
    """

    def __init__(self, language: str, overrides: Overrides = NONE) -> None:
        self.language = language
        self._overrides = overrides
        self._names = _read(f"names.{language}.toml")

    @cached_property
    def _texts(self) -> dict[str, Any]:
        return _read(f"{self.language}.toml")

    @cached_property
    def _tools(self) -> dict[str, Any]:
        return _read("tools.toml")

    def under(self, wording: str) -> "Words":
        """Return the words in force when a check was made under a wording ("" = as shipped)."""
        return Words(self.language, self._overrides.under(wording))

    def checked_as(self, key: str, wording: str) -> str:
        """Return the name a milestone or indicator had under a wording (method: what was checked keeps its words)."""
        old = self if wording == self._overrides.wordings.get(key, "") else self.under(wording)
        return old.indicator(key) if key in self._names["indicators"] else old.milestone(key)

    def stage_name(self, number: int) -> str:
        """Return our step's name."""
        return self._stage(number, "name")

    def stage_short(self, number: int) -> str:
        """Return the short form for columns 156 px wide."""
        return self._stage(number, "short")

    def customer_step(self, number: int) -> str:
        """Return what the customer does at that step."""
        return self._stage(number, "customer")

    def customer_short(self, number: int) -> str:
        """Return the customer's step in a table's narrow column."""
        return self._stage(number, "customer_short")

    def state_name(self, key: str) -> str:
        """Return a funnel state's name."""
        return self._name("states", key)

    def milestone(self, key: str) -> str:
        """Return a milestone's name."""
        return self._named("milestone", key)

    def indicator(self, key: str) -> str:
        """Return an indicator's name."""
        return self._named("indicator", key)

    def role(self, key: str) -> str:
        """Return the name of a role in the buying centre."""
        return self._name("roles", key)

    def attitude(self, value: int) -> str:
        """Return the name of an attitude −2…+2."""
        return self._name("attitudes", _ATTITUDES[max(-2, min(2, value)) + 2])

    def activity_kind(self, key: str) -> str:
        """Return the name of a kind of activity."""
        return self._name("activity_kinds", key)

    def attachment_kind(self, key: str) -> str:
        """Return the name of a kind of document."""
        return self._name("attachment_kinds", key)

    def criterion(self, key: str) -> str:
        """Return a milestone's success criterion in one line, for the checklist."""
        return self._text("milestones", key, "criterion")

    def seen(self, key: str) -> str:
        """Return a milestone's success criterion in full: what must be seen, and by whom."""
        return self._text("milestones", key, "seen")

    def why(self, key: str) -> str:
        """Return why a milestone matters."""
        return self._text("milestones", key, "why")

    def questions(self, key: str) -> tuple[str, ...]:
        """Return the questions to ask before ticking a milestone."""
        return self._list("milestones", key, "questions")

    def aim(self, number: int) -> str:
        """Return what a stage is for."""
        return self._text("stages", f"s{number}", "aim")

    def enter(self, number: int) -> str:
        """Return the conditions for entering a stage."""
        return self._text("stages", f"s{number}", "enter")

    def actions(self, number: int) -> tuple[str, ...]:
        """Return what to do in a stage, in order."""
        return self._list("stages", f"s{number}", "actions")

    def mistakes(self, number: int) -> tuple[str, ...]:
        """Return the typical mistakes of a stage."""
        return self._list("stages", f"s{number}", "mistakes")

    def confirmed_by(self, key: str) -> str:
        """Return what counts as confirmation of a customer's indicator."""
        return self._text("indicators", key, "confirmed_by")

    def said_by(self, key: str) -> str:
        """Return who on the customer's side can say an indicator is true."""
        return self._text("indicators", key, "said_by")

    def effort(self, state: str) -> str:
        """Return how to spend effort on deals of a funnel state."""
        return self._text("states", state, "effort")

    def role_help(self, key: str) -> str:
        """Return what a role cares about and how to work with it."""
        return self._text("roles", key, "help")

    def attitude_help(self, value: int) -> str:
        """Return by which behaviour an attitude −2…+2 is recognised."""
        return self._text("attitudes", _ATTITUDES[max(-2, min(2, value)) + 2], "help")

    def activity_help(self, key: str) -> str:
        """Return when a kind of activity is the right one and what to note of it."""
        return self._text("activity_kinds", key, "help")

    def tool(self, key: str) -> ToolWords:
        """Return a tool: title, purpose, fields in order (none for an unknown key); a retired one keeps its words."""
        own = self._overrides.once.get(f"tool.{key}")
        if isinstance(own, dict):
            return own_tool_words(key, own, self.language)
        table = self._texts["tools"].get(key, {})
        words, fields = table.get("words", {}), self._tools.get(key, {}).get("fields", ())
        shaped = tuple(ToolField.of(field, words.get(field["key"], ())) for field in fields)
        return ToolWords(key, table.get("title", key), table.get("purpose", ""), shaped)

    def _stage(self, number: int, part: str) -> str:
        own = self._own(f"stage.s{number}.{part}")
        return str(self._names["stages"][f"s{number}"][part] if own is None else own)

    def _own(self, target: str) -> object | None:
        """Return what the user has put in a text's place, None where it is as shipped."""
        return self._overrides.values.get(f"{target}.{self.language}")

    def _named(self, kind: str, key: str) -> str:
        own = self._own(f"{kind}.{key}.name")
        if own is None and key not in self._names[f"{kind}s"]:
            own = self._overrides.once.get(f"{kind}.{key}.name.{self.language}")
        return self._name(f"{kind}s", key) if own is None else str(own)

    def _name(self, group: str, key: str) -> str:
        return str(self._names[group].get(key, key))

    def _text(self, group: str, key: str, part: str) -> str:
        own = self._own(f"{group.removesuffix('s')}.{key}.{part}")
        return str(self._texts[group].get(key, {}).get(part, "") if own is None else own)

    def _list(self, group: str, key: str, part: str) -> tuple[str, ...]:
        own = self._own(f"{group.removesuffix('s')}.{key}.{part}")
        found = self._texts[group].get(key, {}).get(part, ()) if own is None else own
        return tuple(found) if isinstance(found, list | tuple) else ()


@cache
def _read(name: str) -> dict[str, Any]:
    """Return a file of words, read once: nobody alters what it holds."""
    with resource("playbook", name).open("rb") as file:
        return tomllib.load(file)
