package org.commonhold.staff.moneymove;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.commonhold.kernel.Rejected;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveId;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.moneymove.MoveRow;
import org.commonhold.moneymove.MoveState;
import org.commonhold.moneymove.RecoverWriteOff;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** One move: what it does, who asked for it, and the second person's decision; a write-off is taken back from here. */
@Route(value = "staff/finance/moves/:move", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class MoveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MoneyMoves moves;
    private final transient Companies companies;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField why = new TextField();

    @Inject
    MoveView(MoneyMoves moves, Companies companies) {
        this.moves = moves;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new MoveId(new Address(event).id("move")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.move.title"));
    }

    private void show(MoveId id) {
        var row = moves.details(id);
        removeAll();
        errors.clear();
        add(new PageHeader(getTranslation("move.kind." + row.kind()))
                .under(MoveLinks.LIST, getTranslation("finance.moves.title")));
        add(MoveBadge.of(row.state()), errors, facts(row));
        if (row.state() == MoveState.ASKED && CurrentActor.require().may(Permission.MONEY_APPROVE)) {
            add(decision(id));
        } else if (row.state() == MoveState.DONE && row.kind() == MoveKind.WRITE_OFF) {
            add(recovery(row));
        }
    }

    private Facts facts(MoveRow row) {
        var zone = companies.current().timeZone();
        var facts = new Facts().fact(getTranslation("staff.account.number"), Links.account(row.accountNumber()));
        var to = row.to();
        if (to != null) {
            facts.fact(getTranslation("finance.move.to"), Links.account(to));
        }
        facts.fact(getTranslation("finance.move.amount"), Formats.money(row.amount()));
        if (row.ground() != null) {
            facts.fact(getTranslation("finance.move.ground"), getTranslation("move.ground." + row.ground()));
        }
        facts.fact(getTranslation("finance.move.reason"), row.reason())
                .fact(
                        getTranslation("finance.move.askedBy"),
                        row.askedBy() + ", " + Formats.dateTime(row.askedAt(), zone));
        var decidedAt = row.decidedAt();
        if (decidedAt != null) {
            facts.fact(
                    getTranslation("finance.move.decidedBy"),
                    row.decidedBy() + ", " + Formats.dateTime(decidedAt, zone));
        }
        var declined = row.declined();
        return declined == null ? facts : facts.fact(getTranslation("finance.move.declined"), declined);
    }

    private Div decision(MoveId id) {
        why.setLabel(getTranslation("finance.move.why"));
        errors.field("reason", why);
        var approve = new Button(
                getTranslation("finance.move.approve"),
                e -> act(id, () -> {
                    moves.approve(id);
                    Toasts.done(getTranslation("finance.move.approved"));
                }));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("finance.move.decline"), e -> act(id, () -> moves.decline(id, why.getValue())));
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(approve, why, decline);
        form.addClassNames("form", "decision");
        return form;
    }

    private Div recovery(MoveRow row) {
        var key = UUID.randomUUID().toString();
        var amount = errors.field(
                "amount",
                new MoneyField(
                        getTranslation("finance.move.recover.amount"),
                        row.amount().currency()));
        amount.show(row.amount());
        why.setLabel(getTranslation("finance.move.reason"));
        errors.field("reason", why);
        var send = new Button(getTranslation("finance.move.recover"), e -> {
            errors.clear();
            var sum = amount.money();
            if (sum.isEmpty()) {
                errors.note(amount, getTranslation("staff.number.malformed"));
            }
            if (!errors.show() && sum.isPresent()) {
                ask(new RecoverWriteOff(row.id(), sum.get(), why.getValue(), key));
            }
        });
        var form = new Div(amount, why, send);
        form.addClassName("form");
        return form;
    }

    private void ask(RecoverWriteOff command) {
        try {
            Links.go(MoveLinks.path(moves.recover(command)));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void act(MoveId id, Runnable work) {
        try {
            work.run();
            show(id);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
