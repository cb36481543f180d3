"""The part of the self-test that draws: the sample's funnel page in every format, with the program's own font."""

import tempfile
from pathlib import Path

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.selftest import Result
from funnel_desktop.services.sample import make_sample
from ui.common.ui_locale import UiLocale


def draw_page(clock: Clock, new_id: NewId, locale: UiLocale) -> Result:
    """Make the sample, draw its page; needs a QApplication, no screen."""
    from ui.reports.engine import lay_out
    from ui.reports.outputs.formats import OUTPUTS
    from ui.reports.page_setup import PageSetup
    from ui.reports.pdf import need_fonts
    from ui.reports.registry import REPORTS
    from ui.reports.report import ReportAsk

    with tempfile.TemporaryDirectory(prefix="funnel-self-test-") as folder:
        file = Path(folder) / "sample.funnel"
        try:
            make_sample(file, clock, new_id, language=locale.language)
            app = open_app(file, clock=clock, new_id=new_id)
            try:
                need_fonts()
                setup = PageSetup()
                pages = lay_out(REPORTS[0].make(app, ReportAsk())(locale, setup), setup)
                made = {output.key: output.make(pages) for output in OUTPUTS}
            finally:
                app.file.close(back_up=False)
        except Exception as error:  # noqa: BLE001 - a self-test reports whatever goes wrong
            return Result("page", ok=False, detail=f"{type(error).__name__}: {error}")
    empty = [key for key, files in made.items() if not files or not all(files)]
    if empty or b"FunnelSansSC" not in made["pdf"][0]:
        return Result("page", ok=False, detail=f"not whole, or without the program's font: {empty}")
    return Result("page", ok=True, detail="")
