package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonhold.forecast.TariffTrial;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.TariffValidity;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.jspecify.annotations.Nullable;

/** The form of the next version, and beside it the example that follows the typing. */
@Dependent
class TariffEditor {

    private final Tariffs tariffs;
    private final TariffTrial trials;
    private final ForecastPart forecast;
    private final Companies companies;

    @Inject
    TariffEditor(Tariffs tariffs, TariffTrial trials, ForecastPart forecast, Companies companies) {
        this.tariffs = tariffs;
        this.trials = trials;
        this.forecast = forecast;
        this.companies = companies;
    }

    /** @param from the version to begin with; empty: the latest */
    Div show(ServiceRow service, Optional<Long> from, Consumer<PublishTariff> send) {
        var versions = tariffs.validities(service.id());
        var trial = new TrialPart(trials, month(), inForce(versions));
        var form = new TariffForm(
                service.id(),
                companies.current().currency(),
                others(service),
                terms -> {
                    trial.follow(terms);
                    forecast.follow(terms);
                },
                send);
        begin(versions, from).ifPresent(form::begin);
        trial.follow(form.typed());
        forecast.follow(form.typed());
        var editor = new Div(
                new Panel(Languages.text("admin.tariff.new"), form),
                new Div(
                        new Panel(Languages.text("admin.try.title"), trial),
                        new Panel(Languages.text("admin.forecast.title"), forecast.of(service.id()))));
        editor.addClassName("tariff-editor");
        return editor;
    }

    private BillingPeriod month() {
        return BillingPeriod.containing(tariffs.today());
    }

    private static @Nullable Terms inForce(List<TariffValidity> versions) {
        return versions.stream()
                .filter(v -> v.phase() == TariffValidity.Phase.CURRENT)
                .map(v -> v.version().terms())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Terms> begin(List<TariffValidity> versions, Optional<Long> from) {
        var wanted = versions.stream()
                .filter(v -> from.isPresent() && v.version().id().value() == from.get())
                .findFirst();
        return wanted.or(() -> versions.stream().findFirst())
                .map(v -> v.version().terms());
    }

    private Map<String, String> others(ServiceRow service) {
        return tariffs.services().stream()
                .filter(s -> !s.id().equals(service.id()) && s.active())
                .collect(Collectors.toMap(ServiceRow::code, ServiceRow::name));
    }
}
