"""What can be done on the playbook page, by name, and its words."""

from PySide6.QtCore import QCoreApplication

COMMANDS = ("add", "up", "down", "retire", "reset", "import", "export", "reset-all")


def command_texts() -> dict[str, str]:
    """Return the words of every command; "restore" is what "retire" is called for a milestone out of use."""
    return {
        "add": QCoreApplication.translate("PlaybookCommands", "Add a milestone…"),
        "up": QCoreApplication.translate("PlaybookCommands", "Up"),
        "down": QCoreApplication.translate("PlaybookCommands", "Down"),
        "retire": QCoreApplication.translate("PlaybookCommands", "Retire"),
        "restore": QCoreApplication.translate("PlaybookCommands", "Use again"),
        "reset": QCoreApplication.translate("PlaybookCommands", "This back to the method"),
        "import": QCoreApplication.translate("PlaybookCommands", "Import…"),
        "export": QCoreApplication.translate("PlaybookCommands", "Export…"),
        "reset-all": QCoreApplication.translate("PlaybookCommands", "All back to the method…"),
    }
