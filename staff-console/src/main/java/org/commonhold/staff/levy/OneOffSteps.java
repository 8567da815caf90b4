package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.LevyOneOff;
import org.commonhold.levy.LevyOneOffEach;
import org.commonhold.levy.OneOffs;
import org.commonhold.pricing.Quantity;
import org.commonhold.staff.Links;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Form, check, done: the steps to a one-off sum. A refusal leads back to the form with all that was typed. */
@Dependent
class OneOffSteps {

    private final OneOffs oneOffs;
    private final Tariffs tariffs;
    private final Estates estates;
    private final Companies companies;

    @Inject
    OneOffSteps(OneOffs oneOffs, Tariffs tariffs, Estates estates, Companies companies) {
        this.oneOffs = oneOffs;
        this.tariffs = tariffs;
        this.estates = estates;
        this.companies = companies;
    }

    /** Services that are charged by sums alone; no other charges what is laid on it. */
    List<ServiceTerms> services() {
        return tariffs.inForceToday().stream()
                .filter(s -> s.terms() != null && s.terms().quantity() instanceof Quantity.OneOff)
                .toList();
    }

    Component forAccount(AccountRef account) {
        var form = form(new ErrorSummary(), List.of());
        return steps(form, () -> {}, () -> account.number() + ", " + account.address(), typed -> {
            oneOffs.levy(new LevyOneOff(
                    account.id(),
                    typed.service().service(),
                    typed.amount(),
                    typed.first(),
                    typed.instalments(),
                    typed.reason()));
            Toasts.done(Languages.text("finance.oneOff.done"));
            Links.go(Links.accountPath(account.number(), "levies"));
        });
    }

    Component forPlace() {
        var errors = new ErrorSummary();
        var place = new PlaceFields(estates, errors);
        return steps(
                form(errors, List.of(place)),
                () -> place.require(errors),
                () -> Languages.text("finance.oneOff.each", place.name()),
                typed -> {
                    var accounts = oneOffs.levyEach(new LevyOneOffEach(
                            place.estate().id(),
                            place.building(),
                            typed.service().service(),
                            typed.amount(),
                            typed.first(),
                            typed.instalments(),
                            typed.reason()));
                    Toasts.done(Languages.text("finance.oneOff.doneEach", accounts));
                    Links.go(LevyLinks.ONE_OFFS + "?estate="
                            + place.estate().id().value());
                });
    }

    private OneOffForm form(ErrorSummary errors, List<Component> before) {
        var month = BillingPeriod.containing(tariffs.today());
        return new OneOffForm(services(), companies.current().currency(), month, errors, before);
    }

    private static Div steps(OneOffForm form, Runnable more, Supplier<String> whom, Consumer<OneOffForm.Typed> lay) {
        var page = new Div(form);
        form.onSubmit(more, typed -> {
            Runnable back = () -> {
                page.removeAll();
                page.add(form);
            };
            page.removeAll();
            page.add(new OneOffCheck(
                    whom.get(),
                    typed,
                    () -> {
                        try {
                            lay.accept(typed);
                        } catch (Rejected e) {
                            back.run();
                            form.show(e);
                        }
                    },
                    back));
        });
        return page;
    }
}
