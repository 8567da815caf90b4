package org.commonhold.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** Services and their dated prices, in the company's currency. */
@ApplicationScoped
@Transactional
public class Tariffs {

    private static final System.Logger LOG = System.getLogger(Tariffs.class.getName());

    private final TariffStore store;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Tariffs(TariffStore store, Companies companies, AuditTrail audit, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new service, still without a price; its code is unique in the company, whatever the case. */
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
     * The price from a day on: at least 0, at most 6 decimals. Prices follow each other in time; one that is set is
     * never changed and none is put before it.
     */
    public TariffVersionId setPrice(
            ServiceId service, LocalDate validFrom, BigDecimal price, @Nullable String decision) {
        Access.require(Permission.TARIFFS_MANAGE);
        store.locked(service);
        var starts =
                store.versions(service).stream().map(TariffVersion::validFrom).toList();
        refuse(TariffRules.ofPrice(validFrom, price, decision, starts));
        var currency = companies.current().currency().getCurrencyCode();
        var version = new TariffVersion(service, validFrom, price, currency, decision);
        store.add(version);
        audit.record("tariff.price.set", "TariffVersion", version.id(), price.toPlainString() + " from " + validFrom);
        LOG.log(System.Logger.Level.INFO, "price {0} set", Long.toString(version.id()));
        return version.versionId();
    }

    /** Prices of a service, the latest first. */
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

    /** Prices of a service with the days they hold, the latest first; a price holds until the day before the next. */
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

    /** Every active service with its price on that day, by code. */
    public List<ServicePrice> inForce(LocalDate day) {
        Access.require(Permission.TARIFFS_VIEW);
        var versions =
                store.inForce(day).stream().collect(Collectors.toMap(TariffVersion::serviceId, Function.identity()));
        return store.active().stream()
                .map(s -> s.pricedBy(versions.get(s.id())))
                .toList();
    }

    /** {@link #inForce} as of today in the company's zone. */
    public List<ServicePrice> inForceToday() {
        return inForce(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new TariffRejected(problems);
        }
    }
}
