package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.gateway.Gateways;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.security.UserRow;
import org.commonhold.security.UserState;
import org.commonhold.security.Users;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;

/** How far a company is on its way to its first bill, for its administrator; read from the data themselves. */
@ApplicationScoped
@Transactional
public class CompanySetup {

    private final Companies companies;
    private final Estates estates;
    private final Tariffs tariffs;
    private final SubmissionWindows windows;
    private final Gateways gateways;
    private final Users users;

    @Inject
    CompanySetup(
            Companies companies,
            Estates estates,
            Tariffs tariffs,
            SubmissionWindows windows,
            Gateways gateways,
            Users users) {
        this.companies = companies;
        this.estates = estates;
        this.tariffs = tariffs;
        this.windows = windows;
        this.gateways = gateways;
        this.users = users;
    }

    /** All steps in order. */
    public List<SetupTask> tasks() {
        var units = estates.estates().stream().mapToLong(EstateRow::units).sum();
        var services = tariffs.inForceToday();
        var priced = services.stream().filter(s -> s.terms() != null).count();
        var people = users.list();
        return List.of(
                SetupTask.of(SetupTask.Step.COMPANY, companies.current().phone() != null),
                new SetupTask(
                        SetupTask.Step.ESTATES, units > 0 ? SetupTask.State.DONE : SetupTask.State.OPEN, units, 0),
                SetupTask.counted(SetupTask.Step.TARIFFS, priced, services.size()),
                SetupTask.of(SetupTask.Step.WINDOW, !windows.history().isEmpty()),
                SetupTask.of(SetupTask.Step.GATEWAY, gateways.takesCards()),
                staff(people),
                owners(people, units > 0));
    }

    /** Somebody besides the one administrator. */
    private static SetupTask staff(List<UserRow> people) {
        var employees = people.stream()
                .filter(u -> u.employed() && u.state() != UserState.DISABLED)
                .toList();
        var active = active(employees);
        return employees.size() < 2
                ? new SetupTask(SetupTask.Step.STAFF, SetupTask.State.OPEN, active, employees.size())
                : SetupTask.counted(SetupTask.Step.STAFF, active, employees.size());
    }

    /** Owners can be invited once there are units; the step is done when one of the invited has come. */
    private static SetupTask owners(List<UserRow> people, boolean units) {
        var owners = people.stream().filter(UserRow::owner).toList();
        var active = active(owners);
        var state = units ? SetupTask.State.OPEN : SetupTask.State.BLOCKED;
        if (!owners.isEmpty()) {
            state = active > 0 ? SetupTask.State.DONE : SetupTask.State.STARTED;
        }
        return new SetupTask(SetupTask.Step.OWNERS, state, active, owners.size());
    }

    private static long active(List<UserRow> people) {
        return people.stream().filter(u -> u.state() == UserState.ACTIVE).count();
    }
}
