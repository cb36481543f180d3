"""What the data says about a milestone, as one line in the user's language: one sentence for each named rule."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.predicates import Proof
from ui.common.formats import MINUS
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

FIELDS: Mapping[str, str] = {
    "customer_id": QT_TRANSLATE_NOOP("ProofText", "customer"),
    "amount": QT_TRANSLATE_NOOP("ProofText", "amount"),
    "expected_on": QT_TRANSLATE_NOOP("ProofText", "expected date"),
    "need": QT_TRANSLATE_NOOP("ProofText", "need"),
}
"""The deal's fields a rule may ask for, as words of a sentence."""

People = Sequence[tuple[str, int | None]]


def proof_tag(proof: Proof) -> str:
    """Return the words of the tag of a proof that holds: "Data proves it 6/6"."""
    words = QCoreApplication.translate("ProofText", "Data proves it")
    total = proof.params.get("total")
    return f"{words} {proof.params['filled']}/{total}" if total else words


def proof_hint(proof: Proof, locale: UiLocale) -> str:
    """Return what is still wanted for a proof that does not hold; "" for a rule without a sentence."""
    maker = _HINTS.get(proof.rule)
    return maker(proof.params, locale) if maker else ""


def signed(value: float) -> str:
    """Return an attitude with its sign: "+1", "0", "−2"."""
    return f"{value:+g}".replace("-", MINUS) if value else "0"


def _fields(params: Mapping[str, object], locale: UiLocale) -> str:
    names = [
        QCoreApplication.translate("ProofText", FIELDS[name]) if name in FIELDS else name
        for name in cast("Sequence[str]", params["missing"])
    ]
    return QCoreApplication.translate("ProofText", "Still empty: {names}").format(names=locale.formats.listed(names))


def _sheet(params: Mapping[str, object], _locale: UiLocale) -> str:
    text = QCoreApplication.translate("ProofText", "Checklist filled in {filled} of {total}")
    return text.format(filled=params["filled"], total=params["total"])


def _activity(params: Mapping[str, object], locale: UiLocale) -> str:
    kinds = [locale.words.activity_kind(kind) for kind in cast("Sequence[str]", params["kinds"])]
    text = QCoreApplication.translate("ProofText", "Nothing of this kind is logged yet: {kinds}")
    return text.format(kinds=locale.formats.listed(kinds))


def _attachment(params: Mapping[str, object], locale: UiLocale) -> str:
    text = QCoreApplication.translate("ProofText", "No document of this kind is attached yet: {kind}")
    return text.format(kind=locale.words.attachment_kind(str(params["kind"])))


def _contact(params: Mapping[str, object], locale: UiLocale) -> str:
    text = QCoreApplication.translate("ProofText", "Wanted: a contact with the role {role}, {attitude} or better")
    wanted = text.format(
        role=locale.words.role(str(params["role"])), attitude=locale.words.attitude(int(cast("float", params["least"])))
    )
    return _with_people(wanted, cast("People", params["people"]))


def _attitudes(params: Mapping[str, object], locale: UiLocale) -> str:
    role, people = locale.words.role(str(params["role"])), cast("People", params["people"])
    mean = cast("float | None", params["mean"])
    if not people:
        return QCoreApplication.translate("ProofText", "No contact with the role {role} yet").format(role=role)
    if mean is None:
        text = QCoreApplication.translate("ProofText", "{role}: nobody's attitude is known yet")
        return _with_people(text.format(role=role), people)
    if "mean_above" in params:
        text = QCoreApplication.translate("ProofText", "{role}: mean attitude {mean}, must be above {wanted}")
        wanted = locale.words.attitude(int(cast("float", params["mean_above"])))
        mean_text = f"{mean:+.1f}".replace("-", MINUS) if round(mean, 1) else "0.0"
        return _with_people(text.format(role=role, mean=mean_text, wanted=wanted), people)
    text = QCoreApplication.translate("ProofText", "{role}: all at least {least}, and one {best} or better")
    least, best = (locale.words.attitude(int(cast("float", params.get(key, 0)))) for key in ("all_min", "any_min"))
    return _with_people(text.format(role=role, least=least, best=best), people)


def _motives(params: Mapping[str, object], locale: UiLocale) -> str:
    role = locale.words.role(str(params["role"]))
    if not params["total"]:
        return QCoreApplication.translate("ProofText", "No contact with the role {role} yet").format(role=role)
    text = QCoreApplication.translate("ProofText", "{role}: motive noted for {filled} of {total}")
    return text.format(role=role, filled=params["filled"], total=params["total"])


def _closing(_params: Mapping[str, object], _locale: UiLocale) -> str:
    return QCoreApplication.translate("ProofText", "The contract's day and amount are not entered yet")


def _with_people(text: str, people: People) -> str:
    shown = [f"{name} {'–' if attitude is None else signed(attitude)}" for name, attitude in people]
    separator = QCoreApplication.translate("ProofText", ": ")
    return f"{text}{separator}{' · '.join(shown)}" if shown else text


_HINTS: Mapping[str, Callable[[Mapping[str, object], UiLocale], str]] = {
    "fields_filled": _fields,
    "sheet_complete": _sheet,
    "activity_exists": _activity,
    "attachment_exists": _attachment,
    "contact_exists": _contact,
    "role_attitudes": _attitudes,
    "motives_known": _motives,
    "closing_filled": _closing,
}
"""Every rule of `domain/predicates.py`."""
