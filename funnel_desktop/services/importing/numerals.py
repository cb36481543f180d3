"""Chinese numerals, plain and in the capital form of contracts, to an exact number of yuan.

Which character is which figure is data (`resources/import/values.toml`); 角 and 分 are not read, since deals have none.
"""

import re
from decimal import Decimal

from funnel_desktop.services.importing.vocabulary import load

_END = re.compile(r"[\s]")


def read_numeral(text: str) -> Decimal | None:
    """Return the amount of a text written in numerals only; None if it holds anything else, or no digit."""
    table = load("values")["numeral"]
    digits, small, large = table["digits"], table["small"], table["large"]
    plain = _END.sub("", text)
    for ending in table["endings"]:
        plain = plain.removesuffix(ending)
    if not plain or plain[0].isascii() or not any(character in digits for character in plain):
        return None
    total = section = digit = 0
    for character in plain:
        if character in digits:
            digit = digits[character]
        elif character in small:
            section += (digit or 1) * small[character]
            digit = 0
        elif character in large:
            total = (
                (total + section + digit) * large[character]
                if large[character] >= 10**8
                else (total + (section + digit) * large[character])
            )
            section = digit = 0
        else:
            return None
    return Decimal(total + section + digit)
