package org.commonhold.owner.metering;

import org.commonhold.metering.WindowState;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StateView;

/** In place of the form outside the company's window: when it opens, and what can be done meanwhile. */
final class MetersClosed {

    private MetersClosed() {}

    static StateView of(WindowState window) {
        var opens = window.opensOn();
        return opens == null
                ? StateView.closed(
                        Languages.text("owner.submit.closed.title"), Languages.text("owner.submit.closed.unknown"))
                : StateView.closed(
                        Languages.text("owner.submit.closed.opens", Formats.date(opens)),
                        Languages.text("owner.submit.closed.text"));
    }
}
