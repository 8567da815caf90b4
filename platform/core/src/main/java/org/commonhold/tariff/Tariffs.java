package org.commonhold.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** Services and how they are charged from when on, in the company's currency. */
@ApplicationScoped
@Transactional
public class Tariffs {

    private static final System.Logger LOG = System.getLogger(Tariffs.class.getName());

    /** Later than any version begins. */
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final TariffStore store;
    private final TariffSql sql;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Tariffs(TariffStore store, TariffSql sql, Companies companies, AuditTrail audit, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new service, still without a tariff; its code is unique in the company, whatever the case. */
    public ServiceId defineService(DefineService command) {
        Access.require(Permission.TARIFFS_MANAGE);
        refuse(TariffRules.ofService(command, store.codeTaken(command.code().strip())));
        var service = new Service(command);
        store.add(service);
        audit.record(
                "tariff.service.defined",
                "Service",
                service.id(),
                command.code().strip());
        LOG.log(System.Logger.Level.INFO, "service {0} defined", Long.toString(service.id()));
        return service.serviceId();
    }

    /** All services by code. */
    public List<ServiceRow> services() {
        Access.require(Permission.TARIFFS_VIEW);
        return store.services().stream().map(Service::row).toList();
    }

    /**
     * How a service is charged from a day on. Versions follow each other in time; one that is published is never changed,
     * none is put before it and none begins in a month that has been posted.
     */
    public TariffVersionId publish(PublishTariff command) {
        Access.require(Permission.TARIFFS_MANAGE);
        var service = store.locked(command.service());
        var starts = store.versions(command.service()).stream()
                .map(TariffVersion::validFrom)
                .toList();
        var problems = TariffRules.ofStart(command, starts, sql.billedUntil().orElse(null));
        problems.addAll(problems(service, command.terms()));
        refuse(problems);
        var version = new TariffVersion(command, companies.current().currency().getCurrencyCode());
        store.add(version);
        audit.record(
                "tariff.published", "TariffVersion", version.id(), service.code() + " from " + command.validFrom());
        LOG.log(System.Logger.Level.INFO, "tariff {0} published", Long.toString(version.id()));
        return version.versionId();
    }

    /** What is wrong with terms for a service, each problem at its place; empty when they could be published. */
    public List<Problem> judge(ServiceId service, Terms terms) {
        Access.require(Permission.TARIFFS_VIEW);
        return problems(store.service(service), terms);
    }

    private List<Problem> problems(Service service, Terms terms) {
        var restsOn = new HashMap<String, List<String>>();
        for (var other : priced(LATEST, LATEST)) {
            restsOn.put(
                    other.code(),
                    other.versions().stream()
                            .flatMap(v -> ServiceCircle.named(v.terms()).stream())
                            .toList());
        }
        restsOn.put(service.code(), ServiceCircle.named(terms));
        var result = new ArrayList<>(TermsRules.of(terms, Set.copyOf(restsOn.keySet())));
        if (result.isEmpty() && new ServiceCircle(restsOn).holds(service.code())) {
            result.add(Problem.of("tariff.services.circle").at("terms.quantity.services"));
        }
        return result;
    }

    /** Every active service with the versions of its tariff that hold on some day from the first to the last, by code. */
    public List<PricedService> priced(LocalDate first, LocalDate last) {
        Access.require(Permission.TARIFFS_VIEW);
        var versions = store.touching(first, last).stream().collect(Collectors.groupingBy(TariffVersion::serviceId));
        return store.active().stream()
                .map(s -> s.pricedBy(versions.getOrDefault(s.id(), List.of())))
                .toList();
    }

    /** Versions of a service, the latest first. */
    public List<TariffVersionRow> versions(ServiceId service) {
        Access.require(Permission.TARIFFS_VIEW);
        store.service(service);
        return store.versions(service).stream().map(TariffVersion::row).toList();
    }

    /** One service. */
    public ServiceRow service(ServiceId service) {
        Access.require(Permission.TARIFFS_VIEW);
        return store.service(service).row();
    }

    /** Versions of a service with the days they hold, the latest first; one holds until the day before the next. */
    public List<TariffValidity> validities(ServiceId service) {
        var today = today();
        var result = new ArrayList<TariffValidity>();
        LocalDate next = null;
        for (var version : versions(service)) {
            result.add(TariffValidity.of(version, next, today));
            next = version.validFrom();
        }
        return result;
    }

    /** What a quantity would cost at a price, rounded as a bill rounds it. */
    public Money example(BigDecimal quantity, BigDecimal price) {
        Access.require(Permission.TARIFFS_VIEW);
        return Money.rounded(quantity.multiply(price), companies.current().currency(), RoundingMode.HALF_UP);
    }

    /** Every active service with how it is charged on that day, by code. */
    public List<ServiceTerms> inForce(LocalDate day) {
        Access.require(Permission.TARIFFS_VIEW);
        var versions =
                store.inForce(day).stream().collect(Collectors.toMap(TariffVersion::serviceId, Function.identity()));
        return store.active().stream().map(s -> s.with(versions.get(s.id()))).toList();
    }

    /** {@link #inForce} as of today in the company's zone. */
    public List<ServiceTerms> inForceToday() {
        return inForce(today());
    }

    /** The day it is where the company is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new TariffRejected(problems);
        }
    }
}
