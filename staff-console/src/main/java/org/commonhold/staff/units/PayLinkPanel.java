package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.paylink.PayLinkRow;
import org.commonhold.paylink.PayLinks;
import org.commonhold.payment.PaymentId;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Links;
import org.commonhold.tenancy.CompanyCalendar;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Links by which the account is paid without a login: made, looked after and taken back. */
@Dependent
class PayLinkPanel {

    private final PayLinks links;
    private final CompanyCalendar calendar;

    @Inject
    PayLinkPanel(PayLinks links, CompanyCalendar calendar) {
        this.links = links;
        this.calendar = calendar;
    }

    Component of(AccountRef account) {
        var panel = new Panel(Languages.text("staff.payLink.title"));
        var list = new Div(table(account));
        if (CurrentActor.require().may(Permission.PAYMENTS_RECORD)) {
            var made = new Div();
            made.getElement().setAttribute("aria-live", "polite");
            var make = new Button(Languages.text("staff.payLink.make"), e -> {
                var link = links.make(account.id());
                made.removeAll();
                made.add(address(link.url()), new Paragraph(Languages.text("staff.payLink.once")));
                refresh(list, account);
            });
            panel.add(make, made);
        }
        panel.add(list);
        return panel;
    }

    private void refresh(Div list, AccountRef account) {
        list.removeAll();
        list.add(table(account));
    }

    private static TextField address(String url) {
        var field = new TextField(Languages.text("staff.payLink.address"));
        field.setValue(url);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        return field;
    }

    private Component table(AccountRef account) {
        var rows = links.list(account.id());
        if (rows.isEmpty()) {
            return new Paragraph(Languages.text("staff.payLink.none"));
        }
        var table = new PlainTable(
                Languages.text("staff.payLink.caption"),
                Set.of(),
                Languages.text("staff.payLink.made"),
                Languages.text("staff.payLink.by"),
                Languages.text("staff.payLink.until"),
                Languages.text("staff.payLink.payment"),
                Languages.text("staff.payLink.state"));
        rows.forEach(row -> table.row(
                new Span(date(row.madeAt())),
                new Span(Languages.text(row.byMail() ? "staff.payLink.by.mail" : "staff.payLink.by.office")),
                new Span(date(row.expiresAt())),
                payment(row),
                state(row)));
        return table;
    }

    private static Component payment(PayLinkRow row) {
        var payment = row.payment();
        return payment == null
                ? new Span(Languages.text("staff.payLink.payment.none"))
                : new Anchor(Links.paymentPath(new PaymentId(payment)), Languages.text("staff.payLink.payment.show"));
    }

    private Component state(PayLinkRow row) {
        var cell = new Div();
        if (!row.usable(calendar.now())) {
            var key = row.revokedAt() == null ? "staff.payLink.expired" : "staff.payLink.revoked";
            cell.add(new StatusBadge(Languages.text(key), Tone.GREY));
            return cell;
        }
        cell.add(new StatusBadge(Languages.text("staff.payLink.usable"), Tone.GREEN));
        if (CurrentActor.require().may(Permission.PAYMENTS_RECORD)) {
            var revoke = new Button(Languages.text("staff.payLink.revoke"), e -> {
                links.revoke(row.id());
                cell.removeAll();
                cell.add(new StatusBadge(Languages.text("staff.payLink.revoked"), Tone.GREY));
            });
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            cell.add(revoke);
        }
        return cell;
    }

    private String date(Instant instant) {
        return Formats.date(instant.atZone(calendar.company().timeZone()).toLocalDate());
    }
}
