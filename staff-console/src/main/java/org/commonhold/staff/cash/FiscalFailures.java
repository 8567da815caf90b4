package org.commonhold.staff.cash;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.commonhold.fiscal.FiscalReceiptRow;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** Fiscal receipts that were refused or could not be delivered; nothing is shown when there are none. */
final class FiscalFailures extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    private final transient FiscalReceipts fiscal;

    FiscalFailures(FiscalReceipts fiscal, ZoneId zone) {
        this.fiscal = fiscal;
        var failed = fiscal.failed(0, SHOWN);
        if (failed.isEmpty()) {
            return;
        }
        var grid = Lists.whole(failed, "cash.fiscal.none");
        Lists.part(
                        grid,
                        "cash.amount",
                        r -> NarrowGrid.cell(
                                new Div(payment(r)), Formats.dateTime(r.queuedAt(), zone), String.valueOf(r.failure())))
                .setFlexGrow(1);
        Lists.text(grid, "cash.fiscal.why", r -> String.valueOf(r.failure()));
        Lists.part(grid, "cash.fiscal.again", this::again);
        add(new Panel(Languages.text("cash.fiscal.failed"), grid));
    }

    private static Anchor payment(FiscalReceiptRow receipt) {
        return new Anchor(Links.paymentPath(receipt.payment()), Formats.money(receipt.amount()));
    }

    private Button again(FiscalReceiptRow receipt) {
        var button = new Button(Languages.text("cash.fiscal.again"), e -> {
            try {
                fiscal.again(receipt.id());
                Toasts.done(Languages.text("cash.fiscal.queued"));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Rejected refused) {
                Toasts.failed(Languages.text(refused.problems().get(0)));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
