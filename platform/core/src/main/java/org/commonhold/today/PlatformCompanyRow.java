package org.commonhold.today;

import org.commonhold.tenancy.CompanyDetails;

/** A company in the operator's list; {@code administered}: one of its administrators has set a password. */
public record PlatformCompanyRow(CompanyDetails company, long units, boolean administered) {}
