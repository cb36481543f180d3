"""A card in words, for screen readers and automation: everything it shows by shape or colour, said."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.card import PIP_DONE, Card
from ui.board.card_face import NORMAL, CardFace, FaceMaker


def spoken(maker: FaceMaker, card: Card) -> str:
    """Return name, customer, amount, milestones, gap, debt, stay and next action in one sentence."""
    face = maker.face(card)
    parts = [card.name, card.customer, face.amount]
    if card.priority:
        parts.append(QCoreApplication.translate("CardSpeech", "priority {letter}").format(letter=card.priority))
    parts += _standing(card, face)
    if face.state == NORMAL:
        parts.append(QCoreApplication.translate("CardSpeech", "{days} in this stage").format(days=face.days))
        parts.append(_next(maker, card))
    else:
        parts.append(" ".join(part for part in (*face.line, face.contract) if part))
    return maker.formats.listed([part for part in parts if part])


def gap_words(gap: int) -> str:
    """Return the twin gap in words: ahead 1, behind 2, in step."""
    if gap > 0:
        return QCoreApplication.translate("CardSpeech", "ahead of the customer by {n}").format(n=gap)
    if gap < 0:
        return QCoreApplication.translate("CardSpeech", "behind the customer by {n}").format(n=-gap)
    return QCoreApplication.translate("CardSpeech", "in step")


def _standing(card: Card, face: CardFace) -> list[str]:
    done = sum(pip == PIP_DONE for pip in card.pips)
    parts: list[str] = []
    if card.status == "open":
        parts.append(
            QCoreApplication.translate("CardSpeech", "{done} of {all} milestones done").format(
                done=done, all=len(card.pips)
            )
        )
        parts.append(gap_words(card.gap))
    if card.debt:
        parts.append(QCoreApplication.translate("CardSpeech", "debt {n}").format(n=card.debt))
    if face.ready:
        parts.append(QCoreApplication.translate("CardSpeech", "ready to move"))
    return parts


def _next(maker: FaceMaker, card: Card) -> str:
    mark, text = maker.next_action(card)
    if mark == "none":
        return QCoreApplication.translate("CardSpeech", "no next action")
    words = QCoreApplication.translate("CardSpeech", "next action {when} {what}")
    return words.format(when=text, what=card.next_text).strip()
