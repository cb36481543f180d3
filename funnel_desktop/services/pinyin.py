"""How Chinese names are spelled for search: full pinyin with its syllables told apart, and initials.

Readings come from pypinyin's dictionary, read as the plain table it is: importing the package would bring its phrases
along (150 ms, 30 MB). A spelling is one byte a letter, so that it is looked through fast: pinyin syllables begin with a
capital, so that a query is found where syllables begin and not across them; initials stand behind it, shifted by 128.
"""

import json
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from funnel_desktop.paths import resource

MARK = "\x1f"
"""Parts the spellings; no query contains it."""

MOST_CUTS = 2
"""Ways in which one query may be cut into syllables that are tried."""

MOST_TRIED = 50
"""Ways that are compared for it: a long word has very many."""

LONGEST = 6
"""Letters of the longest syllable (zhuang)."""

PIECE = 1000
"""Lines of the table that are read at once."""

VOWELS = frozenset("aeiouv")

_SHIFT = {code: code + 128 for code in range(128)}
_HAN = range(0x4E00, 0xA000)


def fold(text: str) -> str:
    """Return a text without differences of case and width, as both sides of a search are compared."""
    return unicodedata.normalize("NFKC", text).casefold()


def initials(word: str) -> str:
    """Return a folded ASCII word as it stands among the initials of a spelling (Latin names stand there whole)."""
    return word.translate(_SHIFT)


class _Syllables(dict[int, str]):
    """A table for `str.translate`: characters to syllables, looked up when they are first met."""

    def __init__(self, readings_of: Callable[[str], tuple[str, ...]], *, second: bool) -> None:
        super().__init__()
        self._readings_of = readings_of
        self._second = second

    def __missing__(self, code: int) -> str:
        """Return the syllable of a character: Chinese ones as they are read, ASCII ones as they are, others nothing."""
        character = chr(code)
        readings = self._readings_of(character)
        found = character.upper() if character.isascii() else ""
        if readings:
            found = readings[-1 if self._second and len(readings) == 2 else 0].capitalize()
        self[code] = found
        return found


class _Initials(dict[int, str]):
    """A table for `str.translate`: characters to their initials, shifted."""

    def __init__(self, syllables: _Syllables) -> None:
        super().__init__()
        self._syllables = syllables

    def __missing__(self, code: int) -> str:
        """Return the first letter of a character's syllable."""
        found = self[code] = initials(self._syllables[code][:1].lower())
        return found


class Speller:
    """Spells names, and cuts queries into the syllables there are."""

    def __init__(self) -> None:
        dictionary, two = _dictionary(), _two_readings()
        self._dictionary, self._two = dictionary, two
        self._usual = _Syllables(self._readings, second=False)
        self._other = _Syllables(self._readings, second=True)
        self._initials, self._other_initials = _Initials(self._usual), _Initials(self._other)
        self._has_two = re.compile(f"[{''.join(two)}]")
        found = {each for texts in set(dictionary.values()) for each in _plain(texts)}.union(*two.values())
        # The dictionary knows grunts without a vowel too (n, ng, hm); as pieces of a query they would only mislead.
        self._syllables = frozenset(each for each in found if not VOWELS.isdisjoint(each))
        self._beginnings = frozenset(each[:end] for each in self._syllables for end in range(1, len(each) + 1))

    def _readings(self, character: str) -> tuple[str, ...]:
        """Return how a character is usually read: one reading, two by our own table, none if it has none."""
        return self._two.get(character) or _plain(self._dictionary.get(character, ""))[:1]

    def spell(self, text: str) -> str:
        """Return the spellings of a folded text: pinyin and initials, once more where characters have two readings."""
        found = text.translate(self._usual) + MARK + text.translate(self._initials)
        if self._has_two.search(text):
            found += MARK + text.translate(self._other) + MARK + text.translate(self._other_initials)
        return found

    def spell_person(self, name: str) -> str:
        """Return the spellings of a person's name: its first character in all its readings, for surnames have own."""
        found = self.spell(name)
        syllables, letters = name[1:].translate(self._usual), name[1:].translate(self._initials)
        for reading in _plain(self._dictionary.get(name[:1], ""))[1:]:
            found += f"{MARK}{reading.capitalize()}{syllables}{MARK}{initials(reading[:1])}{letters}"
        return found

    def cuts(self, word: str) -> list[str]:
        """Return a folded Latin word as syllables, in the likeliest ways to cut it; the last may be unfinished."""
        if len(word) < 2:
            return []
        # Few pieces first, and whole ones before a last letter that only may become a syllable.
        found = sorted(islice(self._cuts(word), MOST_TRIED), key=lambda cut: (cut[-1] not in self._syllables, len(cut)))
        one_piece = [cut for cut in found if len(cut) == 1]
        likely = [*one_piece, *(cut for cut in found if len(cut) > 1)][:MOST_CUTS]
        return ["".join(piece.capitalize() for piece in cut) for cut in likely]

    def _cuts(self, word: str) -> Iterator[tuple[str, ...]]:
        if word in self._beginnings or word.isdigit():
            yield (word,)
        for end in range(min(LONGEST, len(word) - 1), 0, -1):
            if word[:end] in self._syllables or (end == 1 and word[0].isdigit()):
                yield from ((word[:end], *rest) for rest in self._cuts(word[end:]))


@cache
def the_speller() -> Speller:
    """Return the speller of this process: its tables are constant, and take a quarter of a second to read."""
    return Speller()


@cache
def _plain(readings: str) -> tuple[str, ...]:
    """Return readings ("lǜ,lù") without tones, each once: lv, lu."""
    bare = "".join(mark for mark in unicodedata.normalize("NFD", readings).replace("u\u0308", "v"))
    return tuple(dict.fromkeys("".join(c for c in bare if c == "," or "a" <= c <= "z").split(","))) if bare else ()


def _dictionary() -> Mapping[str, str]:
    """Return the readings of every common Chinese character, as pypinyin's table has them ("zhòng,chóng")."""
    spec = find_spec("pypinyin")
    folder = (spec.submodule_search_locations or [""])[0] if spec else ""
    lines = (Path(folder) / "pinyin_dict.json").read_text(encoding="utf-8").splitlines()
    found: dict[str, str] = {}
    known: dict[str, str] = {}
    # A piece at a time, since nothing else has its turn while one is read; thousands of characters read alike.
    for first in range(0, len(lines), PIECE):
        piece = "".join(lines[first : first + PIECE]).strip(" {,}")
        for code, readings in json.loads(f"{{{piece}}}").items():
            if int(code) in _HAN:
                found[chr(int(code))] = known.setdefault(readings, readings)
    return found


def _two_readings() -> Mapping[str, tuple[str, ...]]:
    """Return our own table of characters read in two ways in names."""
    with resource("pinyin", "readings.toml").open("rb") as file:
        return {character: tuple(readings) for character, readings in tomllib.load(file)["readings"].items()}
