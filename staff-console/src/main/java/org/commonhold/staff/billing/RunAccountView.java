package org.commonhold.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.billing.AccountReview;
import org.commonhold.billing.RunReview;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** One account of a run: what it would be charged and why, beside the month before; in or out of the run. */
@Route(value = "staff/finance/runs/:run/accounts/:accountNumber", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class RunAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RunReview reviews;
    private final transient AccountAccess access;
    private final ErrorSummary errors = new ErrorSummary();
    private String title = "";

    @Inject
    RunAccountView(RunReview reviews, AccountAccess access) {
        this.reviews = reviews;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        show(new BillingRunId(address.id("run")), address.path("accountNumber"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }

    private void show(BillingRunId run, String number) {
        var account = access.account(number);
        var review = reviews.account(run, account.id());
        title = getTranslation("staff.account.title", number);
        removeAll();
        errors.clear();
        add(
                new PageHeader(title).under(Links.runPath(run, "dry"), getTranslation("staff.run.step.DRY")),
                new Paragraph(account.address()),
                new Anchor(Links.accountPath(number), getTranslation("staff.review.toAccount")),
                errors);
        if (!review.errors().isEmpty()) {
            add(new Panel(getTranslation("staff.dry.errors", review.errors().size()), list(faults(review))));
        }
        if (!review.causes().isEmpty()) {
            add(new Panel(
                    getTranslation("staff.review.causes"),
                    list(review.causes().stream().map(Changes::why).toList())));
        }
        add(new Panel(getTranslation("staff.dry.now"), BilledLines.of(review.now())));
        add(new Panel(getTranslation("staff.dry.last"), BilledLines.of(review.previous())));
        add(decision(run, account.id(), number));
    }

    private static List<String> faults(AccountReview review) {
        return review.errors().stream()
                .map(e -> e.serviceName() + ": " + Languages.text(e.problem()))
                .toList();
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(l -> list.add(new ListItem(l)));
        return list;
    }

    private Panel decision(BillingRunId run, AccountId account, String number) {
        var out = reviews.exclusions(run).stream()
                .filter(x -> x.account().equals(account))
                .findFirst();
        if (out.isPresent()) {
            var in = new Button(
                    getTranslation("staff.review.include"), e -> act(run, number, () -> reviews.include(run, account)));
            return new Panel(
                    getTranslation("staff.review.excluded"),
                    new Paragraph(out.get().reason()),
                    in);
        }
        var reason = errors.field("reason", new TextField(getTranslation("staff.review.reason")));
        reason.setHelperText(getTranslation("staff.review.reason.help"));
        reason.setWidthFull();
        var exclude = new Button(
                getTranslation("staff.review.exclude"),
                e -> act(run, number, () -> reviews.exclude(run, account, reason.getValue())));
        var form = new Div(reason, exclude);
        form.addClassName("form");
        return new Panel(getTranslation("staff.review.leaveOut"), form);
    }

    private void act(BillingRunId run, String number, Runnable work) {
        errors.clear();
        try {
            work.run();
            show(run, number);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
