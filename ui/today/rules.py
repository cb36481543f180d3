"""The long sentences of these pages: the rule behind the order, the empty plan, the arithmetic of a dry funnel."""

from ui.common.mark import QT_TRANSLATE_NOOP

ORDER_RULE = QT_TRANSLATE_NOOP(
    "Today",
    "Within a state: first what is due, then the gravest health, then the higher weighted value; eight deals shared out by your hours, three each without a plan. The next step is what holds the proved value back.",
)
NO_PLAN = QT_TRANSLATE_NOOP(
    "Today", "No plan yet. The method has no shares for the three states: they are yours to set."
)
PLAN_HINT = QT_TRANSLATE_NOOP(
    "Today",
    "The method publishes no shares; these are yours. They hold from this week on; weeks before keep theirs.",
)
WELL = QT_TRANSLATE_NOOP(
    "Today",
    "None of the four illnesses: dry top, jammed middle, unproved best few, all eggs in one deal",
)
