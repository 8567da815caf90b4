package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.slip.Slips;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.FiscalLines;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.ReceiptPanel;

/** The payment is booked: its number, the change in large figures, the slips, and how far the fiscal receipt is. */
@Dependent
class TakenPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Slips slips;
    private final transient FiscalReceipts fiscal;
    private final transient Companies companies;
    private transient Runnable next = () -> {};

    @Inject
    TakenPanel(Slips slips, FiscalReceipts fiscal, Companies companies) {
        this.slips = slips;
        this.fiscal = fiscal;
        this.companies = companies;
    }

    void whenNext(Runnable begin) {
        next = begin;
    }

    TakenPanel show(OperationRow operation) {
        removeAll();
        var zone = companies.current().timeZone();
        if (operation.method() == PaymentMethod.CASH) {
            var change = new Paragraph(Languages.text("cash.change.is", Formats.money(operation.change())));
            change.addClassName("cash-change");
            add(change);
        }
        var again = new Button(Languages.text("cash.next"), e -> next.run());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(receipt(operation, zone), again);
        again.getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
        return this;
    }

    private ReceiptPanel receipt(OperationRow operation, ZoneId zone) {
        var paid = operation.payment();
        var number = paid == null ? String.valueOf(operation.number()) : String.valueOf(paid.receipt());
        var panel = new ReceiptPanel(Languages.text("cash.taken"), number, Formats.dateTime(operation.madeAt(), zone))
                .fact(Languages.text("cash.amount"), Formats.money(operation.amount()))
                .fact(
                        Languages.text("cash.method"),
                        Languages.text("payment.method." + operation.method().name()));
        if (paid != null) {
            panel.fact(Languages.text("cash.account"), paid.account())
                    .fact(Languages.text("cash.address"), paid.address());
        }
        var balance = operation.balance();
        if (balance != null) {
            panel.fact(Languages.text("cash.due.after"), Formats.money(balance));
        }
        panel.next(Languages.text("cash.print"), SlipLinks.of(slips, operation));
        if (paid != null) {
            panel.add(FiscalLines.of(fiscal.of(paid.id()), zone));
        }
        return panel;
    }
}
