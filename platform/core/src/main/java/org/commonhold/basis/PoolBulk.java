package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Objects;
import org.commonhold.tenancy.CompanyBulk;
import org.jspecify.annotations.Nullable;

/** Keeps what a run divided, for the pricing of its accounts. */
@ApplicationScoped
class PoolBulk {

    private static final int DECIMALS = 12;
    private static final int LONGEST = 200;
    private static final String SHARE =
            "run_id, period, account_id, service_id, total, weight, weights, part, unknown_of, unknown_what";

    private final CompanyBulk bulk;

    @Inject
    PoolBulk(CompanyBulk bulk) {
        this.bulk = bulk;
    }

    void shares(Pools.Division division, Parts parts) {
        var run = Objects.requireNonNull(division.run()).value();
        var rows = new ArrayList<@Nullable Object[]>();
        parts.all()
                .forEach((account, services) -> services.forEach((service, part) -> {
                    var unknown = part.unknown();
                    rows.add(new @Nullable Object[] {
                        run,
                        division.period().firstDay(),
                        account,
                        service,
                        part.total(),
                        fitting(part.weight()),
                        fitting(part.weights()),
                        part.part(),
                        unknown == null
                                ? null
                                : unknown.of()
                                        .substring(
                                                0,
                                                Math.min(LONGEST, unknown.of().length())),
                        unknown == null ? null : unknown.what()
                    });
                }));
        bulk.insert("run_share", SHARE, rows);
    }

    private static BigDecimal fitting(BigDecimal weight) {
        return weight.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
