"""The sentences for refusals by the rules of the method and of entities: what is wrong, and what to do."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

DEAL_ERRORS: Mapping[str, tuple[str, str]] = {
    "amount.large": (
        QT_TRANSLATE_NOOP("Errors", "This amount is too large to be true."),
        QT_TRANSLATE_NOOP("Errors", "Check the unit and the zeros."),
    ),
    "amount.negative": (
        QT_TRANSLATE_NOOP("Errors", "An amount cannot be negative."),
        QT_TRANSLATE_NOOP("Errors", "Leave the field empty if it is unknown."),
    ),
    "amount.text": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is not an amount.'),
        QT_TRANSLATE_NOOP("Errors", "Type a number such as 1,280,000 or 1.28M."),
    ),
    "check.contact": (
        QT_TRANSLATE_NOOP("Errors", "This person is not of this customer."),
        QT_TRANSLATE_NOOP("Errors", "Choose someone of the deal or of its customer."),
    ),
    "check.document": (
        QT_TRANSLATE_NOOP("Errors", "This document is no longer with the deal."),
        QT_TRANSLATE_NOOP("Errors", "Attach it again, or choose another."),
    ),
    "check.key": (
        QT_TRANSLATE_NOOP("Errors", 'The playbook has no milestone or sign "{key}".'),
        QT_TRANSLATE_NOOP("Errors", "It may have been retired; what was believed of it is kept."),
    ),
    "check.not_believed": (
        QT_TRANSLATE_NOOP("Errors", "Nothing was believed here that could prove false."),
        QT_TRANSLATE_NOOP("Errors", "Choose Not yet instead."),
    ),
    "check.withdrawn_reason": (
        QT_TRANSLATE_NOOP("Errors", "It does not say how it proved false."),
        QT_TRANSLATE_NOOP("Errors", "Write down what showed it; what was believed before stays readable."),
    ),
    "check.closed": (
        QT_TRANSLATE_NOOP("Errors", "Evidence of a closed deal cannot be withdrawn."),
        QT_TRANSLATE_NOOP("Errors", "Reopen the deal first."),
    ),
    "check.future_day": (
        QT_TRANSLATE_NOOP("Errors", "Evidence cannot be dated {day}."),
        QT_TRANSLATE_NOOP("Errors", "That day has not come yet."),
    ),
    "check.na_reason": (
        QT_TRANSLATE_NOOP("Errors", '"Not applicable" needs a reason.'),
        QT_TRANSLATE_NOOP("Errors", "Write down why this does not apply."),
    ),
    "day.absurd": (
        QT_TRANSLATE_NOOP("Errors", "This day cannot be right."),
        QT_TRANSLATE_NOOP("Errors", "Use a year between 1990 and 2099."),
    ),
    "day.text": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is not a day.'),
        QT_TRANSLATE_NOOP("Errors", "Type 2026-11-24, 11-24, today or +7."),
    ),
    "deal.amount_negative": (
        QT_TRANSLATE_NOOP("Errors", "An amount cannot be negative."),
        QT_TRANSLATE_NOOP("Errors", "Leave it empty if it is unknown."),
    ),
    "deal.before_began": (
        QT_TRANSLATE_NOOP("Errors", "On {day} the deal had not begun yet."),
        QT_TRANSLATE_NOOP("Errors", "It began on {began}; type a day from then on."),
    ),
    "deal.currency": (
        QT_TRANSLATE_NOOP("Errors", '"{currency}" is not a currency code.'),
        QT_TRANSLATE_NOOP("Errors", "Use three letters such as CNY."),
    ),
    "deal.gone": (
        QT_TRANSLATE_NOOP("Errors", "This deal is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted; undo brings it back."),
    ),
    "deal.name_needed": (
        QT_TRANSLATE_NOOP("Errors", "The deal has no name."),
        QT_TRANSLATE_NOOP("Errors", "Give the deal a name."),
    ),
    "deal.next_day": (
        QT_TRANSLATE_NOOP("Errors", "The next action has no day."),
        QT_TRANSLATE_NOOP("Errors", "Say on which day it is planned."),
    ),
    "deal.priority": (
        QT_TRANSLATE_NOOP("Errors", '"{priority}" is no priority.'),
        QT_TRANSLATE_NOOP("Errors", "Choose A, B or C, or leave it empty."),
    ),
    "deal.stage": (
        QT_TRANSLATE_NOOP("Errors", "There is no such stage."),
        QT_TRANSLATE_NOOP("Errors", "Choose one from 1 to 8."),
    ),
    "deal.tender_after": (
        QT_TRANSLATE_NOOP("Errors", "The tender on {day} would come after the signing on {signing}."),
        QT_TRANSLATE_NOOP("Errors", "Type an earlier day, or put the expected signing later."),
    ),
    "deal.adjustment_number": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is no number of points.'),
        QT_TRANSLATE_NOOP("Errors", "Type whole points such as +5 or -8; empty is none."),
    ),
    "deal.adjustment_reason": (
        QT_TRANSLATE_NOOP("Errors", "More than {limit} points off need a written reason."),
        QT_TRANSLATE_NOOP("Errors", "Write why, or stay within {limit} points."),
    ),
    "deal.adjustment_result": (
        QT_TRANSLATE_NOOP("Errors", "The rate is {rate} %: the result would not lie between 0 and 100 %."),
        QT_TRANSLATE_NOOP("Errors", "Type points from {low} to {high}."),
    ),
    "deal.text_long": (
        QT_TRANSLATE_NOOP("Errors", "This text has {length} characters."),
        QT_TRANSLATE_NOOP("Errors", "At most {limit} fit. Shorten it."),
    ),
    "history.nothing_to_redo": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
        QT_TRANSLATE_NOOP("Errors", "Redo follows an undo, until new work is done."),
    ),
    "history.nothing_to_undo": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
        QT_TRANSLATE_NOOP("Errors", "Every step since the file was made has been taken back."),
    ),
    "move.amount_several": (
        QT_TRANSLATE_NOOP("Errors", "One contract amount cannot hold for several deals."),
        QT_TRANSLATE_NOOP("Errors", "Leave it empty, or win them one by one."),
    ),
    "move.before_entry": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" last moved on {last}.'),
        QT_TRANSLATE_NOOP("Errors", "A move cannot have happened before that. Choose {last} or a later day."),
    ),
    "move.closed": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is already closed.'),
        QT_TRANSLATE_NOOP("Errors", "Reopen it first."),
    ),
    "move.contract_amount": (
        QT_TRANSLATE_NOOP("Errors", 'The contract amount of "{name}" cannot be negative.'),
        QT_TRANSLATE_NOOP("Errors", "Type 0 or more, or leave it empty."),
    ),
    "move.contract_day": (
        QT_TRANSLATE_NOOP("Errors", "The day of the contract does not fit."),
        QT_TRANSLATE_NOOP("Errors", "Choose the day it was signed, not after today."),
    ),
    "move.contract_needed": (
        QT_TRANSLATE_NOOP("Errors", 'Completing the contract milestone wins "{name}".'),
        QT_TRANSLATE_NOOP("Errors", "Enter the contract's date."),
    ),
    "move.future_day": (
        QT_TRANSLATE_NOOP("Errors", "The day {day} has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Choose today or an earlier day."),
    ),
    "move.lost_cause": (
        QT_TRANSLATE_NOOP("Errors", "Say how it was lost."),
        QT_TRANSLATE_NOOP("Errors", "To a competitor, no decision, or otherwise."),
    ),
    "move.lost_reason": (
        QT_TRANSLATE_NOOP("Errors", "The loss has no reason yet."),
        QT_TRANSLATE_NOOP("Errors", "Write down in a few words why the deal was lost."),
    ),
    "move.not_closed": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is not closed.'),
        QT_TRANSLATE_NOOP("Errors", "There is nothing to reopen."),
    ),
    "review.open": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is still open.'),
        QT_TRANSLATE_NOOP("Errors", "The post-mortem writes itself when a deal is won or lost."),
    ),
    "move.not_parked": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is not parked on that day.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a parked deal."),
    ),
    "move.nothing": (
        QT_TRANSLATE_NOOP("Errors", "No deal is selected."),
        QT_TRANSLATE_NOOP("Errors", "Select one and try again."),
    ),
    "move.park_reason": (
        QT_TRANSLATE_NOOP("Errors", "The rest has no reason yet."),
        QT_TRANSLATE_NOOP("Errors", "Write down in a few words why the deal rests."),
    ),
    "move.reason_needed": (
        QT_TRANSLATE_NOOP("Errors", "The move has no reason yet."),
        QT_TRANSLATE_NOOP("Errors", "Write down why it goes back, or on with milestones missing."),
    ),
    "move.wake_needed": (
        QT_TRANSLATE_NOOP("Errors", "The rest has no end yet."),
        QT_TRANSLATE_NOOP("Errors", "Say until when the deal rests."),
    ),
    "move.wake_past": (
        QT_TRANSLATE_NOOP("Errors", "The wake date {day} is not in the future."),
        QT_TRANSLATE_NOOP("Errors", "Choose a later day."),
    ),
    "playbook.rates": (
        QT_TRANSLATE_NOOP("Errors", "The playbook's success rates must rise from stage to stage and end at 100."),
        QT_TRANSLATE_NOOP("Errors", "{rates}."),
    ),
    "playbook.stages": (
        QT_TRANSLATE_NOOP("Errors", "The playbook must have eight stages."),
        QT_TRANSLATE_NOOP(
            "Errors", "This one has {count}. Reinstall the program or restore resources/playbook/method.toml."
        ),
    ),
    "playbook.state": (
        QT_TRANSLATE_NOOP("Errors", 'The playbook gives stage {stage} an unknown funnel state "{state}".'),
        QT_TRANSLATE_NOOP("Errors", "Use search, funnel or best."),
    ),
    "setting.currency": (
        QT_TRANSLATE_NOOP("Errors", '"{value}" is no currency code.'),
        QT_TRANSLATE_NOOP("Errors", "Use three capital letters such as CNY."),
    ),
    "setting.goal": (
        QT_TRANSLATE_NOOP("Errors", '"{value}" is no goal.'),
        QT_TRANSLATE_NOOP("Errors", "Type an amount of 0 or more."),
    ),
    "setting.time_zone": (
        QT_TRANSLATE_NOOP("Errors", '"{value}" is no time zone.'),
        QT_TRANSLATE_NOOP("Errors", "Use a name such as Asia/Shanghai."),
    ),
}
