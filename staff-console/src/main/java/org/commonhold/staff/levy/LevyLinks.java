package org.commonhold.staff.levy;

import org.commonhold.kernel.BillingPeriod;
import org.commonhold.staff.Links;

/** Addresses of sums, benefits and shared costs. */
public final class LevyLinks {

    static final String ONE_OFFS = "staff/finance/one-offs";
    static final String NEW_ONE_OFF = ONE_OFFS + "/new";
    static final String NEW_RELIEF = "staff/finance/reliefs/new";
    static final String COSTS = "staff/finance/common-costs";
    static final String NEW_COST = COSTS + "/new";

    private LevyLinks() {}

    /** The form for a sum on one account. */
    public static String newOneOff(String account) {
        return NEW_ONE_OFF + "?account=" + Links.encoded(account);
    }

    /** The form for a benefit or discount of an account. */
    public static String newRelief(String account) {
        return NEW_RELIEF + "?account=" + Links.encoded(account);
    }

    static String costs(BillingPeriod period) {
        return COSTS + "?period=" + period;
    }

    static String newCost(BillingPeriod period) {
        return NEW_COST + "?period=" + period;
    }
}
