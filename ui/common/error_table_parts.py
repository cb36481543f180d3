"""The sentences for refusals about the parts of a deal: activities, people, competitors, documents."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

PART_ERRORS: Mapping[str, tuple[str, str]] = {
    "activity.day_needed": (
        QT_TRANSLATE_NOOP("Errors", "The activity has no day."),
        QT_TRANSLATE_NOOP("Errors", "Say when it is planned, or when it was done."),
    ),
    "activity.future_day": (
        QT_TRANSLATE_NOOP("Errors", "Nothing can have been done on {day}."),
        QT_TRANSLATE_NOOP("Errors", "That day has not come yet; put it under the planned day."),
    ),
    "activity.gone": (
        QT_TRANSLATE_NOOP("Errors", "This activity is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted; undo brings it back."),
    ),
    "activity.kind": (
        QT_TRANSLATE_NOOP("Errors", '"{kind}" is no kind of activity.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of the list."),
    ),
    "activity.minutes": (
        QT_TRANSLATE_NOOP("Errors", "{minutes} minutes cannot be right."),
        QT_TRANSLATE_NOOP("Errors", "Type 0 to 1440, or leave it empty."),
    ),
    "activity.minutes_text": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is no number of minutes.'),
        QT_TRANSLATE_NOOP("Errors", "Type whole minutes such as 40, or leave it empty."),
    ),
    "activity.text_needed": (
        QT_TRANSLATE_NOOP("Errors", "The task does not say what is to be done."),
        QT_TRANSLATE_NOOP("Errors", "Write it down in a few words."),
    ),
    "attachment.address": (
        QT_TRANSLATE_NOOP("Errors", '"{address}" cannot be linked.'),
        QT_TRANSLATE_NOOP("Errors", "Type an address that begins with https://, http://, mailto: or tel:."),
    ),
    "attachment.folder": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is a folder.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a file in it."),
    ),
    "attachment.gone": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is not there any more.'),
        QT_TRANSLATE_NOOP("Errors", "It was moved, renamed or deleted. Put it back, or attach it again."),
    ),
    "attachment.kind": (
        QT_TRANSLATE_NOOP("Errors", '"{kind}" is no kind of document.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of the list."),
    ),
    "attachment.missing": (
        QT_TRANSLATE_NOOP("Errors", 'The contents of "{name}" are not in this file.'),
        QT_TRANSLATE_NOOP("Errors", "Attach the document again."),
    ),
    "attachment.program": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is a program and is not opened from here.'),
        QT_TRANSLATE_NOOP("Errors", "Save it first if you trust where it came from."),
    ),
    "attachment.removed": (
        QT_TRANSLATE_NOOP("Errors", "This document is no longer with the deal."),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken away; undo brings it back."),
    ),
    "attachment.unopened": (
        QT_TRANSLATE_NOOP("Errors", 'No program here opens "{path}".'),
        QT_TRANSLATE_NOOP("Errors", "Save the document and open it with a program of your choice."),
    ),
    "attachment.unreadable": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" cannot be read.'),
        QT_TRANSLATE_NOOP(
            "Errors", "Another program may hold it, or you may not read it. Close that program, or copy the file."
        ),
    ),
    "attachment.unwritable": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" cannot be written.'),
        QT_TRANSLATE_NOOP("Errors", "Choose another place; the disk may be full, or you may not write there."),
    ),
    "competitor.gone": (
        QT_TRANSLATE_NOOP("Errors", "This competitor is no longer named in the deal."),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken away; undo brings it back."),
    ),
    "competitor.name_needed": (
        QT_TRANSLATE_NOOP("Errors", "The competitor has no name."),
        QT_TRANSLATE_NOOP("Errors", "Type who else wants the deal."),
    ),
    "competitor.twice": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is already named in this deal.'),
        QT_TRANSLATE_NOOP("Errors", "Open the one in the list to add to it."),
    ),
    "person.attitude": (
        QT_TRANSLATE_NOOP("Errors", "There is no such attitude."),
        QT_TRANSLATE_NOOP("Errors", "Choose one from −2 to +2, or leave it unknown."),
    ),
    "person.gone": (
        QT_TRANSLATE_NOOP("Errors", "This person is no longer in the deal."),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken out; undo brings it back."),
    ),
    "person.influence": (
        QT_TRANSLATE_NOOP("Errors", "There is no such influence."),
        QT_TRANSLATE_NOOP("Errors", "Choose one from 1 to 5, or leave it unknown."),
    ),
    "person.name_needed": (
        QT_TRANSLATE_NOOP("Errors", "The person has no name."),
        QT_TRANSLATE_NOOP("Errors", "Type a name; what the person is called in the plant will do."),
    ),
    "person.role": (
        QT_TRANSLATE_NOOP("Errors", '"{role}" is no role in the buying centre.'),
        QT_TRANSLATE_NOOP("Errors", "Choose among the five roles."),
    ),
    "person.twice": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" already has a part in this deal.'),
        QT_TRANSLATE_NOOP("Errors", "Open the one in the list, or tell the two apart by name."),
    ),
    "debrief.next_day": (
        QT_TRANSLATE_NOOP("Errors", "The next action has no day."),
        QT_TRANSLATE_NOOP("Errors", "Say when it is planned, such as +7 or 2026-12-01."),
    ),
    "debrief.next_past": (
        QT_TRANSLATE_NOOP("Errors", "Nothing can be planned for {day}: it is over."),
        QT_TRANSLATE_NOOP("Errors", "Type today or a later day."),
    ),
    "debrief.next_text": (
        QT_TRANSLATE_NOOP("Errors", "The next action does not say what is to be done."),
        QT_TRANSLATE_NOOP("Errors", "Write it down in a few words, or take its day away."),
    ),
    "debrief.person": (
        QT_TRANSLATE_NOOP("Errors", "Someone who was met has no part in this deal."),
        QT_TRANSLATE_NOOP("Errors", "Add the person to the buying centre first."),
    ),
    "plan.nothing": (
        QT_TRANSLATE_NOOP("Errors", "There is no such step left to plan in {name}."),
        QT_TRANSLATE_NOOP("Errors", "It may have been done meanwhile; look at the plan again."),
    ),
    "sheet.choice": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is not one of the answers of this field.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one that is offered, or leave it empty."),
    ),
    "sheet.day": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is no day.'),
        QT_TRANSLATE_NOOP("Errors", "Type a day such as 2026-11-24, or leave it empty."),
    ),
    "sheet.money": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is no amount.'),
        QT_TRANSLATE_NOOP("Errors", "Type an amount of 0 or more, or leave it empty."),
    ),
    "sheet.number": (
        QT_TRANSLATE_NOOP("Errors", '"{text}" is no number.'),
        QT_TRANSLATE_NOOP("Errors", "Type figures such as 12 or 3.5, or leave it empty."),
    ),
    "sheet.person": (
        QT_TRANSLATE_NOOP("Errors", "This person has no part in the deal."),
        QT_TRANSLATE_NOOP("Errors", "Add the person to the buying centre first, or choose another."),
    ),
    "tool.fields": (
        QT_TRANSLATE_NOOP("Errors", "The tool {place} has no fields."),
        QT_TRANSLATE_NOOP("Errors", "Give it at least one."),
    ),
    "tool.key": (
        QT_TRANSLATE_NOOP("Errors", '"{place}" cannot be the key of a tool or a field.'),
        QT_TRANSLATE_NOOP("Errors", "Use small letters, digits and _, and none of the method's own tools."),
    ),
    "tool.language": (
        QT_TRANSLATE_NOOP("Errors", "A text of {place} is missing in {language}."),
        QT_TRANSLATE_NOOP("Errors", "Give every title and name in Chinese and in English."),
    ),
    "tool.line": (
        QT_TRANSLATE_NOOP("Errors", 'The line "{line}" is no field.'),
        QT_TRANSLATE_NOOP("Errors", "Write: Chinese name | English name | type, one field a line."),
    ),
    "tool.none": (
        QT_TRANSLATE_NOOP("Errors", "{path} holds no tools."),
        QT_TRANSLATE_NOOP("Errors", "A tool is a table such as [tool.site_survey]; the guide shows one."),
    ),
    "tool.options": (
        QT_TRANSLATE_NOOP("Errors", "The options of {place} do not fit."),
        QT_TRANSLATE_NOOP("Errors", "A choice has options, each with a key and both languages; no other type has any."),
    ),
    "tool.source": (
        QT_TRANSLATE_NOOP("Errors", 'Nothing of a deal is called "{source}" ({place}).'),
        QT_TRANSLATE_NOOP("Errors", "Use one of the sources the guide lists, such as customer.name."),
    ),
    "tool.stage": (
        QT_TRANSLATE_NOOP("Errors", "The tool {place} belongs to no stage."),
        QT_TRANSLATE_NOOP("Errors", "Give it a stage from 1 to 8."),
    ),
    "tool.twice": (
        QT_TRANSLATE_NOOP("Errors", "Two fields are called {place}."),
        QT_TRANSLATE_NOOP("Errors", "Give each field a key of its own."),
    ),
    "tool.type": (
        QT_TRANSLATE_NOOP("Errors", '"{type}" is no type of field ({place}).'),
        QT_TRANSLATE_NOOP("Errors", "Use text, long_text, number, money, day, choice, score, yes_no or person."),
    ),
    "tool.unknown": (
        QT_TRANSLATE_NOOP("Errors", 'No tool has a part called "{name}" ({place}).'),
        QT_TRANSLATE_NOOP("Errors", "Take it out, or correct its name."),
    ),
    "sheet.tool": (
        QT_TRANSLATE_NOOP("Errors", 'The playbook has no tool "{tool}".'),
        QT_TRANSLATE_NOOP("Errors", "It may have been retired; what was filled in is kept in the file."),
    ),
}
"""Every code with its two English sentences."""
