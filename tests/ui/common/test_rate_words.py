"""Where a rate comes from, in words: the method's example, the user's own default, and nothing where it is fixed."""

from dataclasses import replace

from tests.domain.world import PLAYBOOK
from ui.common.rate_words import rate_words
from ui.common.ui_locale import UiLocale


def test_a_rate_says_where_it_comes_from(locale: UiLocale) -> None:
    locale.set_language("en")
    fifth = replace(PLAYBOOK.stages[4], used=46, won=5, closed=12)
    own = replace(PLAYBOOK, stages=(*PLAYBOOK.stages[:4], fifth, *PLAYBOOK.stages[5:]))
    assert rate_words(own, 5, locale) == "method 50%, you 42% (5 of 12), used 46%"
    assert rate_words(own, 4, locale) == "method 30%, no closed deal of yours yet, used 30%"
    mine = replace(own, stages=(*own.stages[:4], replace(fifth, rate=40, own_rate=True, used=41), *own.stages[5:]))
    assert rate_words(mine, 5, locale) == "set by you 40%, you 42% (5 of 12), used 41%"
    assert (rate_words(own, 0, locale), rate_words(own, 8, locale)) == ("", "")
