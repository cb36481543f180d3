"""The part of the self-test that draws: the sample's funnel page as a PDF, with the program's own font and figures."""

import tempfile
from pathlib import Path

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.selftest import Result
from funnel_desktop.services.sample import make_sample
from ui.common.ui_locale import UiLocale


def draw_page(clock: Clock, new_id: NewId, locale: UiLocale) -> Result:
    """Make the sample, draw its page; needs a QApplication, no screen."""
    from ui.reports.pdf import render_pdf
    from ui.reports.registry import REPORTS
    from ui.reports.report import ReportAsk

    with tempfile.TemporaryDirectory(prefix="funnel-self-test-") as folder:
        file, out = Path(folder) / "sample.funnel", Path(folder) / "page.pdf"
        try:
            make_sample(file, clock, new_id, language=locale.language)
            app = open_app(file, clock=clock, new_id=new_id)
            try:
                render_pdf(REPORTS[0].make(app, ReportAsk()), out, locale)
            finally:
                app.file.close(back_up=False)
            content = out.read_bytes()
        except Exception as error:  # noqa: BLE001 - a self-test reports whatever goes wrong
            return Result("page", ok=False, detail=f"{type(error).__name__}: {error}")
    whole = content.startswith(b"%PDF-") and b"FunnelSansSC" in content
    return Result("page", whole, "" if whole else "the page is not whole or lacks the program's font")
