package org.commonhold.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.CompanySettings;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tariff.DefineService;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class CompanySetupIT {

    private final CompanySetup setup = CoreHarness.get(CompanySetup.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor admin = CoreHarness.employee(company, Role.ADMIN);

    @Test
    void aNewCompanyHasEverythingBeforeIt() {
        assertThat(CoreHarness.as(admin, setup::tasks))
                .extracting(SetupTask::state)
                .containsExactly(
                        SetupTask.State.OPEN,
                        SetupTask.State.OPEN,
                        SetupTask.State.OPEN,
                        SetupTask.State.OPEN,
                        SetupTask.State.OPEN,
                        SetupTask.State.OPEN,
                        SetupTask.State.BLOCKED);
    }

    @Test
    void stepsFollowTheData() {
        CurrentActor.runAs(admin, () -> {
            CoreHarness.get(CompanySettings.class).changePhone("+7 (495) 000-00-00");
            CoreHarness.get(SubmissionWindows.class).set(20, 25, LocalDate.of(2026, 1, 1));
            var tariffs = CoreHarness.get(Tariffs.class);
            var lift = tariffs.defineService(new DefineService("LIFT", "Lift", Fund.OPERATING));
            tariffs.defineService(new DefineService("CARE", "Care", Fund.OPERATING));
            tariffs.publish(new PublishTariff(
                    lift,
                    LocalDate.of(2020, 1, 1),
                    Terms.of(new Quantity.Unit(), new Price.Flat(BigDecimal.TEN)),
                    null));
        });
        var tasks = CoreHarness.as(admin, setup::tasks);
        assertThat(tasks.get(0).state()).isEqualTo(SetupTask.State.DONE);
        assertThat(tasks.get(2)).isEqualTo(new SetupTask(SetupTask.Step.TARIFFS, SetupTask.State.STARTED, 1, 2));
        assertThat(tasks.get(3).state()).isEqualTo(SetupTask.State.DONE);
    }

    @Test
    void theOperatorSeesCountsAndAdministratorsButNobodyElse() {
        var operator = new Actor(
                Actor.Kind.PERSON, null, 1L, "Operator", Set.of(Role.OPERATOR), null, Language.EN, "127.0.0.1");
        var opening = CoreHarness.get(CompanyOpening.class);
        CurrentActor.runAs(
                operator, () -> opening.inviteAdministrator(company.id(), "boss@example.com", "Boss", Language.EN));
        var platform = CoreHarness.get(PlatformCompanies.class);
        assertThat(CoreHarness.as(operator, platform::list))
                .filteredOn(r -> r.company().id().equals(company.id()))
                .extracting(r -> r.units() + " " + r.administered())
                .containsExactly("0 false");
        assertThat(CoreHarness.as(operator, () -> opening.administrators(company.id())))
                .extracting(u -> u.login())
                .containsExactly("boss@example.com");
        assertThatThrownBy(() -> CoreHarness.as(admin, platform::list)).isInstanceOf(Forbidden.class);
    }
}
