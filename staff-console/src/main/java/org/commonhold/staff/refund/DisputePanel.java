package org.commonhold.staff.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.dispute.DisputeRow;
import org.commonhold.dispute.Disputes;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;

/** What payers' banks have taken back; evidence is handed in at the provider. */
@Dependent
class DisputePanel {

    private static final int SHOWN = 100;

    private final Disputes disputes;
    private final Companies companies;

    @Inject
    DisputePanel(Disputes disputes, Companies companies) {
        this.disputes = disputes;
        this.companies = companies;
    }

    /** Empty when there was none ever. */
    Optional<Component> show() {
        var rows = disputes.list(0, SHOWN);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        Languages.text("staff.disputes.title"),
                        new Paragraph(Languages.text("staff.disputes.text")),
                        grid(rows)));
    }

    private Grid<DisputeRow> grid(List<DisputeRow> rows) {
        var zone = companies.current().timeZone();
        var grid = Lists.whole(rows, "staff.refunds.none");
        Lists.part(
                grid,
                "staff.dispute.openedAt",
                d -> NarrowGrid.cell(
                        payment(d, Formats.dateTime(d.openedAt(), zone)),
                        Formats.money(d.amount()),
                        Objects.requireNonNullElse(d.address(), ""),
                        Languages.text("dispute.state." + d.state().name())));
        var account = Lists.part(grid, "staff.account.number", DisputePanel::account);
        var address = Lists.text(grid, "staff.account.address", d -> Objects.requireNonNullElse(d.address(), ""))
                .setFlexGrow(2);
        var reason = Lists.text(grid, "staff.dispute.reason", DisputeRow::reason);
        var until = Lists.text(
                grid,
                "staff.dispute.respondBy",
                d -> d.respondBy() == null || !d.state().live() ? "" : Formats.dateTime(d.respondBy(), zone));
        var state = Lists.part(grid, "staff.payment.state", d -> RefundBadges.of(d.state()));
        var fee = Lists.money(grid, "staff.dispute.fee", DisputeRow::fee);
        var amount = Lists.money(grid, "staff.payment.amount", DisputeRow::amount);
        NarrowGrid.wideOnly(grid, List.of(account, address, reason, until, state, fee, amount));
        return grid;
    }

    private static Component payment(DisputeRow dispute, String words) {
        var payment = dispute.payment();
        return payment == null ? new Div(words) : new Anchor(Links.paymentPath(payment), words);
    }

    private static Component account(DisputeRow dispute) {
        var number = dispute.accountNumber();
        return number == null ? new Span() : Links.account(number);
    }
}
