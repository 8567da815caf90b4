package org.commonhold.staff.cash;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.OperationKind;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.ShiftRow;
import org.commonhold.cashdesk.Takings;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.slip.Slips;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.ReasonDialog;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;

/** What was done in a shift, the latest first; slips can be printed again and payments of an open shift voided. */
@Dependent
class OperationGrid {

    private final CashDesk desk;
    private final Takings takings;
    private final Slips slips;
    private final Companies companies;

    @Inject
    OperationGrid(CashDesk desk, Takings takings, Slips slips, Companies companies) {
        this.desk = desk;
        this.takings = takings;
        this.slips = slips;
        this.companies = companies;
    }

    Grid<OperationRow> of(ShiftRow shift) {
        var zone = companies.current().timeZone();
        Grid<OperationRow> grid =
                Lists.lazy((offset, limit) -> desk.operations(shift.id(), offset, limit), "cash.operations.none");
        var number = Lists.number(grid, "cash.number", o -> String.valueOf(o.number()));
        var when = Lists.text(grid, "cash.when", o -> Formats.time(o.madeAt(), zone));
        Lists.part(grid, "cash.kind", o -> NarrowGrid.cell(kind(o), whom(o), Formats.money(o.amount())))
                .setFlexGrow(1);
        var account = Lists.part(grid, "cash.account", OperationGrid::account);
        var method = Lists.text(
                grid,
                "cash.method",
                o -> Languages.text("payment.method." + o.method().name()));
        var amount = Lists.money(grid, "cash.amount", OperationRow::amount);
        Lists.part(grid, "cash.print", o -> SlipLinks.copies(slips, o));
        if (shift.open()) {
            Lists.part(grid, "cash.void", this::voiding);
        }
        NarrowGrid.wideOnly(grid, List.of(number, when, account, method, amount));
        return grid;
    }

    private static Div kind(OperationRow operation) {
        var kind = new Div(
                new Span(Languages.text("cashdesk.kind." + operation.kind().name())));
        if (operation.voided()) {
            kind.add(new Span(" "), new StatusBadge(Languages.text("cash.voided"), StatusBadge.Tone.GREY));
        }
        var reason = operation.reason();
        if (reason != null) {
            kind.add(new Span(" · " + reason));
        }
        return kind;
    }

    private static String whom(OperationRow operation) {
        var paid = operation.payment();
        return paid == null ? "" : paid.account();
    }

    private static Component account(OperationRow operation) {
        var paid = operation.payment();
        return paid == null ? new Span() : Links.account(paid.account());
    }

    private Component voiding(OperationRow operation) {
        var may = operation.kind() == OperationKind.TAKE
                && !operation.voided()
                && operation.method() != PaymentMethod.TERMINAL;
        if (!may) {
            return new Span();
        }
        var key = UUID.randomUUID().toString();
        var number = String.valueOf(operation.number());
        var button = new Button(Languages.text("cash.void"), e -> new ReasonDialog(
                        Languages.text("cash.void.title", number, Formats.money(operation.amount())),
                        Languages.text("cash.void.text"),
                        Languages.text("cash.void"),
                        reason -> {
                            takings.undo(operation.id(), reason, key);
                            return Languages.text("cash.void.done", number);
                        })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Languages.text("cash.void.title", number, Formats.money(operation.amount())));
        return button;
    }
}
