"""What a stage or status word of another system means here: a stage "1"…"8", "won", "lost", "dead" or "open".

The method's own names are known from the playbook, others from `resources/import/stages.toml`. A word nobody knows is
guessed from its parts, else stage 1: the least that can be claimed. Guesses are marked, so that the user is asked.
"""

import re
from collections.abc import Mapping

from funnel_desktop.services.importing.vocabulary import loose, stage_words

TARGETS = ("1", "2", "3", "4", "5", "6", "7", "8", "won", "lost", "dead", "open")

_TAIL = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]\s*$")
_NUMBER = re.compile(r"^\D{0,3}?0?([1-8])(?!\d)[\s.、:：\-–)）步]*(.*)$")
_SHORTEST = 2


def target_of(word: str, names: Mapping[str, int], *, status: bool = False) -> tuple[str, bool]:
    """Return the target of a word and whether it is sure; `names` are the method's stage names, loose → number."""
    own = {loose(name): str(number) for name, number in names.items()}
    known = {**stage_words(), **own}
    for text in (word, _TAIL.sub("", word)):
        found = known.get(loose(text))
        if found is not None:
            return found, True
    numbered = _NUMBER.match(word)
    if numbered is not None:
        rest = loose(_TAIL.sub("", numbered[2]))
        return known.get(rest, numbered[1]), rest in known or not rest
    if status:
        return "open", False
    return _from_part(loose(word), known), False


def _from_part(word: str, known: Mapping[str, str]) -> str:
    """Return the stage of the longest known Chinese word within this one; how a deal ended is never guessed."""
    inside = [
        text
        for text, target in known.items()
        if len(text) >= _SHORTEST and not text.isascii() and target.isdecimal() and text in word
    ]
    return known[max(inside, key=len)] if inside else "1"
