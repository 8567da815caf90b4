package org.commonhold.staff.payout;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.commonhold.kernel.Money;
import org.commonhold.payout.Clearing;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;

/** How the balance came about, and how ours and the provider's meet. */
final class ClearingTables extends Div {

    private static final long serialVersionUID = 1L;

    ClearingTables(Clearing clearing) {
        var ours = table("staff.payouts.ours");
        row(ours, "captured", clearing.captured());
        row(ours, "refunded", clearing.refunded());
        row(ours, "disputed", clearing.disputed());
        row(ours, "paidOut", clearing.paidOut());
        row(ours, "fees", clearing.fees());
        if (!clearing.other().isZero()) {
            row(ours, "other", clearing.other());
        }
        row(ours, "balance", clearing.balance());
        var meets = table("staff.payouts.meets");
        row(meets, "atProvider", clearing.atProvider());
        row(meets, "notYet", clearing.notYet());
        row(meets, "unclear", clearing.unclear().negated());
        row(meets, "unexplained", clearing.unexplained());
        row(meets, "balance", clearing.balance());
        add(ours, meets);
    }

    private static PlainTable table(String key) {
        return new PlainTable(
                Languages.text(key),
                Set.of(1),
                Languages.text("staff.payouts.what"),
                Languages.text("staff.payment.amount"));
    }

    private static void row(PlainTable table, String name, Money amount) {
        table.row(Languages.text("staff.payouts.sum." + name), Formats.money(amount));
    }
}
