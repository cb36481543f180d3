"""The line icon of each kind of activity, wherever activities are listed."""

ACTIVITY_ICONS = {
    "visit": "place",
    "call": "phone",
    "mail": "mail",
    "meeting": "people",
    "demo": "eye",
    "reference": "globe",
    "negotiation": "document",
    "task": "check",
}
