package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.onboarding.ImportId;
import org.commonhold.onboarding.ImportState;
import org.commonhold.onboarding.Imports;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.Tariffs;
import org.jspecify.annotations.Nullable;

/** What an administrator does in the first days: imports the estate, sets services and prices and the window. */
@ApplicationScoped
class FirstSteps {

    private final Imports imports;
    private final Tariffs tariffs;
    private final SubmissionWindows windows;
    private final Work work;

    @Inject
    FirstSteps(Imports imports, Tariffs tariffs, SubmissionWindows windows, Work work) {
        this.imports = imports;
        this.tariffs = tariffs;
        this.windows = windows;
        this.work = work;
    }

    void take(DemoCompany company, Staff staff, YearMonth firstMonth) {
        importEstate(company, staff);
        company.services().forEach(s -> staff.as("admin", () -> price(s, firstMonth)));
        staff.as("admin", () -> {
            var days = company.text("window").split("-");
            windows.set(Integer.parseInt(days[0]), Integer.parseInt(days[1]), firstMonth.atDay(1));
            return true;
        });
    }

    private void importEstate(DemoCompany company, Staff staff) {
        var file = staff.as("admin", () -> upload(company));
        staff.as("admin", () -> imports.startCheck(file));
        work.finish(staff);
        staff.as("admin", () -> imports.startApply(file, false));
        work.finish(staff);
        var state = staff.as("admin", () -> imports.details(file).row().state());
        if (state != ImportState.APPLIED) {
            throw new IllegalStateException("the estate of " + company.code() + " was not imported: " + state);
        }
    }

    private ImportId upload(DemoCompany company) {
        try (var sheet = company.sheet()) {
            return imports.upload(company.text("sheet"), sheet, company.text("estate"))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceId price(DemoCompany.Priced priced, YearMonth firstMonth) {
        var service = tariffs.defineService(priced.service());
        publish(service, firstMonth.atDay(1), priced.quantity(), priced.price(), null);
        var next = priced.next();
        if (next != null) {
            var from = firstMonth.plusMonths(next.month() - 1L).atDay(1);
            publish(service, from, priced.quantity(), next.price(), next.decision());
        }
        return service;
    }

    private void publish(
            ServiceId service, LocalDate from, Quantity quantity, BigDecimal price, @Nullable String decision) {
        tariffs.publish(new PublishTariff(service, from, Terms.of(quantity, new Price.Flat(price)), decision));
    }
}
