package org.commonhold.billing;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.job.JobRow;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A billing run with its progress and what it computed per service, beside what was charged the month before.
 *
 * @param outgoing what goes out, or would: accounts with an error and those that have their statement are not in it
 */
public record BillingRunDetails(
        BillingRunRow run, @Nullable JobRow job, List<ServiceTotal> services, Outgoing outgoing) {

    public BillingRunDetails {
        services = List.copyOf(services);
    }

    /** Accounts and what they are charged in all. */
    public record Outgoing(long accounts, Money total) {}

    /** Sums of one service. */
    public record ServiceTotal(ServiceId service, String name, Money previous, Money now) {

        public Money difference() {
            return now.minus(previous);
        }

        /** Null for a service that was not charged last month. */
        public @Nullable BigDecimal percent() {
            return Change.percent(previous, now);
        }
    }
}
