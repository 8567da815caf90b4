package org.commonhold.billing;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Problem;
import org.commonhold.tariff.ServiceId;

/** A service of an account that could not be priced, and why. */
public record BillingErrorRow(
        AccountId account, String number, String address, ServiceId service, String serviceName, Problem problem) {}
