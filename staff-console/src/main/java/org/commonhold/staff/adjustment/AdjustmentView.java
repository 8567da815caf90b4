package org.commonhold.staff.adjustment;

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
import org.commonhold.adjustment.AdjustmentDocuments;
import org.commonhold.adjustment.AdjustmentId;
import org.commonhold.adjustment.AdjustmentRow;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** One adjustment: what it does, who prepared it, and the second person's decision. */
@Route(value = "staff/finance/adjustments/:adjustment", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class AdjustmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Adjustments adjustments;
    private final transient AdjustmentDocuments documents;
    private final transient Companies companies;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField why = new TextField();

    @Inject
    AdjustmentView(Adjustments adjustments, AdjustmentDocuments documents, Companies companies) {
        this.adjustments = adjustments;
        this.documents = documents;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new AdjustmentId(new Address(event).id("adjustment")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.adjustment.title"));
    }

    private void show(AdjustmentId id) {
        var row = adjustments.details(id);
        removeAll();
        errors.clear();
        add(new PageHeader(getTranslation("staff.adjustment.title"))
                .under(AdjustmentLinks.LIST, getTranslation("staff.adjustments.title")));
        add(AdjustmentBadge.of(row.state()), errors, facts(row));
        if (row.state() == AdjustmentState.PREPARED && CurrentActor.require().may(Permission.ADJUSTMENTS_APPROVE)) {
            add(decision(id));
        }
    }

    private Facts facts(AdjustmentRow row) {
        var zone = companies.current().timeZone();
        var facts = new Facts()
                .fact(getTranslation("staff.account.number"), Links.account(row.accountNumber()))
                .fact(getTranslation("staff.service"), row.serviceName())
                .fact(getTranslation("staff.month"), Formats.period(row.period()))
                .fact(getTranslation("staff.adjustment.kind"), getTranslation("adjustment.kind." + row.kind()))
                .fact(getTranslation("staff.adjustment.amount"), ComparisonWords.signed(row.amount()))
                .fact(getTranslation("staff.adjustment.reason"), row.reason())
                .fact(
                        getTranslation("staff.adjustment.preparedBy"),
                        row.preparedBy() + ", " + Formats.dateTime(row.preparedAt(), zone));
        if (row.document() != null) {
            facts.fact(
                    getTranslation("ui.evidence.label"),
                    new DocumentLink(
                            getTranslation("staff.adjustment.document"),
                            getTranslation("staff.adjustment.document.of", row.serviceName()),
                            () -> documents.of(row.id())));
        }
        var decidedAt = row.decidedAt();
        if (decidedAt != null) {
            facts.fact(
                    getTranslation("staff.adjustment.decidedBy"),
                    row.decidedBy() + ", " + Formats.dateTime(decidedAt, zone));
        }
        var declined = row.declined();
        return declined == null ? facts : facts.fact(getTranslation("staff.adjustment.declined"), declined);
    }

    private Div decision(AdjustmentId id) {
        why.setLabel(getTranslation("staff.adjustment.why"));
        errors.field("reason", why);
        var approve = new Button(
                getTranslation("staff.adjustment.approve"),
                e -> decide(id, () -> {
                    adjustments.approve(id);
                    Toasts.done(getTranslation("staff.adjustment.approved"));
                }));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("staff.adjustment.decline"),
                e -> decide(id, () -> adjustments.decline(id, why.getValue())));
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(approve, why, decline);
        form.addClassNames("form", "decision");
        return form;
    }

    private void decide(AdjustmentId id, Runnable act) {
        try {
            act.run();
            show(id);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
