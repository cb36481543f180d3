"""A coded error becomes what is wrong and what to do, its values written the way the language does."""

from datetime import UTC, date, datetime

import pytest

from funnel_desktop.domain.errors import DomainError, StorageError
from ui.common.error_text import ERRORS, ErrorText, sentence
from ui.common.ui_locale import UiLocale


def test_values_are_put_in_after_translation(locale: UiLocale) -> None:
    text = sentence(StorageError("file.missing", path="甲.funnel"), locale.formats)
    assert "甲.funnel" in text.what
    assert text.todo
    assert str(text) == text.what + text.todo


@pytest.mark.parametrize("since", ["2026-11-24T01:02:03+00:00", datetime(2026, 11, 24, 1, 2, 3, tzinfo=UTC)])
def test_an_instant_is_told_in_local_time_however_it_came(locale: UiLocale, since: object) -> None:
    error = StorageError("file.locked", path="a", host="pc", since=since)
    assert "2026-11-24T" not in str(sentence(error, locale.formats))
    assert "2026-11-2" in str(sentence(error, locale.formats))


def test_days_are_written_as_days(locale: UiLocale) -> None:
    locale.set_language("en")
    assert "24 Nov 2026" in str(sentence(DomainError("move.future_day", day=date(2026, 11, 24)), locale.formats))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_code_reads_well_even_without_its_params(locale: UiLocale, language: str) -> None:
    locale.set_language(language)
    for code in ERRORS:
        text = sentence(DomainError(code), locale.formats)
        assert text.what
        assert "{" not in str(text)


def test_a_code_nobody_knows_names_itself(locale: UiLocale) -> None:
    assert sentence(DomainError("no.such"), locale.formats) == ("no.such", "")


@pytest.mark.parametrize(
    ("what", "todo", "line"),
    [
        ("It is locked.", "Close it there.", "It is locked. Close it there."),
        ("文件被占用。", "请先在那边关闭。", "文件被占用。请先在那边关闭。"),
        ("Two\nlines.", "", "Two lines."),
    ],
)
def test_both_sentences_make_one_line(what: str, todo: str, line: str) -> None:
    assert str(ErrorText(what, todo)) == line
