package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhold.kernel.Problem;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.UserId;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.Numbers;
import org.jspecify.annotations.Nullable;

/** Takes a report in: once per key, ten a day from one person, with the next number. */
@ApplicationScoped
class RequestIntake {

    private static final String SERIES = "REQUEST";

    private final RequestStore store;
    private final Companies companies;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    RequestIntake(RequestStore store, Companies companies, Numbers numbers, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The request made earlier under the same key by the same person; a key of somebody else is refused. */
    Optional<ServiceRequest> earlier(ReportFault fault, @Nullable UserId reporter) {
        return checked(store.byKey(fault.requestKey()), fault, reporter);
    }

    /** The same after waiting for reports of this unit that are being made right now, so that one key makes one request. */
    Optional<ServiceRequest> earlierInQueue(ReportFault fault, @Nullable UserId reporter) {
        store.lockUnit(fault.unit());
        return checked(store.byKeyNow(fault.requestKey()), fault, reporter);
    }

    private static Optional<ServiceRequest> checked(
            Optional<ServiceRequest> earlier, ReportFault fault, @Nullable UserId reporter) {
        if (earlier.isPresent() && !earlier.get().repeats(fault, reporter == null ? null : reporter.value())) {
            throw new RequestRejected(Problem.of("workorder.requestKey.taken").at("requestKey"));
        }
        return earlier;
    }

    ServiceRequest accept(ReportFault fault, @Nullable UserId reporter) {
        if (reporter != null && !CurrentActor.require().may(Permission.REQUESTS_CREATE)) {
            checkDay(reporter);
        }
        var request = new ServiceRequest(
                fault, numbers.next(SERIES), reporter == null ? null : reporter.value(), clock.instant());
        store.add(request);
        return request;
    }

    private void checkDay(UserId reporter) {
        var company = companies.current();
        var zone = company.timeZone();
        var midnight =
                LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
        if (store.reportedSince(reporter.value(), midnight) >= RequestRules.PER_DAY) {
            var phone = company.phone();
            throw new RequestRejected(
                    phone == null
                            ? Problem.of("workorder.request.tooMany", RequestRules.PER_DAY)
                            : Problem.of("workorder.request.tooManyCall", RequestRules.PER_DAY, phone));
        }
    }
}
