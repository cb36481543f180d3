"""Ranks: texts that order the cards of a column, with always room for one more between two (style 3.11).

A rank is a fraction in base 36 without its leading "0.", compared as text (SQLite's BINARY order), never ending in "0".
Between two ranks the new one grows by a digit now and then. At either end of a column, where nearly all new cards go,
it grows only with the logarithm of their number: behind r leading "z" (or "0", below) stands a counter of 2^r digits.
"""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
BASE = len(DIGITS)
FIRST_RANK = "i"


def rank_between(low: str | None, high: str | None) -> str:
    """Return a rank above `low` and below `high`; None = the end of the column. Raises ValueError if low ≥ high."""
    if low is None:
        return FIRST_RANK if high is None else _before(high)
    if high is None:
        return _after(low)
    if low >= high:
        raise ValueError(f"no rank lies between {low!r} and {high!r}")
    return _middle(low, high)


def ranks_between(low: str | None, high: str | None, count: int) -> tuple[str, ...]:
    """Return `count` rising ranks between two, evenly spread so that they stay short."""
    if count <= 0:
        return ()
    if high is None:
        return _climb(low, count)
    middle = rank_between(low, high)
    below = (count - 1) // 2
    return (*ranks_between(low, middle, below), middle, *ranks_between(middle, high, count - 1 - below))


def _climb(low: str | None, count: int) -> tuple[str, ...]:
    ranks: list[str] = []
    for _ in range(count):
        low = rank_between(low, None)
        ranks.append(low)
    return tuple(ranks)


def _middle(low: str, high: str) -> str:
    """Return a rank strictly between two: their common start, then the middle of the first digits that differ."""
    start = 0
    while (low[start] if start < len(low) else "0") == high[start]:
        start += 1
    floor = DIGITS.index(low[start]) if start < len(low) else 0
    ceiling = DIGITS.index(high[start])
    if ceiling - floor > 1:
        return high[:start] + DIGITS[(floor + ceiling) // 2]
    if len(high) > start + 1:
        return high[: start + 1]
    # The digits are neighbours: keep low's digit, and rise above the rest of low.
    rest = low[start + 1 :]
    return high[:start] + DIGITS[floor] + (_after(rest) if rest else FIRST_RANK)


def _after(low: str) -> str:
    """Return a rank above `low`, counting up in the block behind its leading "z"."""
    nines = len(low) - len(low.lstrip("z"))
    width = 1 << nines
    block = low[nines : nines + width].ljust(width, "0")
    raised = _digits(int(block, BASE) + 1, width)
    if raised.startswith("z"):
        return "z" * (nines + 1) + "1".rjust(2 * width, "0")
    return "z" * nines + raised.rstrip("0")


def _before(high: str) -> str:
    """Return a rank below `high`, counting down in the block behind its leading "0"."""
    zeros = len(high) - len(high.lstrip("0"))
    width = 1 << zeros
    block = high[zeros : zeros + width].ljust(width, "0")
    lowered = _digits(int(block, BASE) - 1, width)
    if lowered.startswith("0"):
        return "0" * (zeros + 1) + "z" * (2 * width)
    return "0" * zeros + lowered.rstrip("0")


def _digits(number: int, width: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, BASE)
        text = DIGITS[digit] + text
    return text.rjust(width, "0")
