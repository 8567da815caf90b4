package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.adjustment.AdjustmentDocuments;
import org.commonhold.adjustment.AdjustmentPreviews;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.adjustment.BilledLine;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.Documents;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.Facts;
import org.commonhold.ui.FileField;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** What must be put right of this line, by which rule? */
@Route(value = "staff/finance/adjustments/new", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class NewAdjustmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Adjustments adjustments;
    private final transient AdjustmentPreviews previews;
    private final transient AdjustmentDocuments files;
    private final transient Documents documents;
    private final transient Tariffs tariffs;

    @Inject
    NewAdjustmentView(
            Adjustments adjustments,
            AdjustmentPreviews previews,
            AdjustmentDocuments files,
            Documents documents,
            Tariffs tariffs) {
        this.adjustments = adjustments;
        this.previews = previews;
        this.files = files;
        this.documents = documents;
        this.tariffs = tariffs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("staff.adjustment.new"))
                .under(AdjustmentLinks.LIST, getTranslation("staff.adjustments.title")));
        var charge = new Address(event).queryId("charge");
        if (charge.isEmpty()) {
            add(StateView.empty(
                    getTranslation("staff.adjustment.which.title"),
                    getTranslation("staff.adjustment.which.text"),
                    new Anchor("staff/find", getTranslation("staff.find.title"))));
            return;
        }
        var line = adjustments.line(new ChargeId(charge.get()));
        add(
                facts(line),
                new AdjustmentForm(
                        previews,
                        line,
                        adjustments.parts(line.charge()),
                        tariffs.today(),
                        documents::cleanEvidence,
                        this::prepare));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.adjustment.new"));
    }

    private void prepare(PrepareAdjustment command, Optional<FileField.Taken> document) {
        var made = document.map(file -> files.prepare(command, file.fileName(), file.bytes()))
                .orElseGet(() -> adjustments.prepare(command));
        Toasts.done(getTranslation("staff.adjustment.prepared"));
        Links.go(AdjustmentLinks.path(made));
    }

    private Facts facts(BilledLine line) {
        return new Facts()
                .fact(getTranslation("staff.service"), line.serviceName())
                .fact(getTranslation("staff.month"), Formats.period(line.period()))
                .fact(getTranslation("staff.adjustment.charged"), Formats.money(line.amount()))
                .fact(getTranslation("staff.adjustment.left"), Formats.money(line.left()));
    }
}
