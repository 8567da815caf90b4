package org.commonhold.billing;

import java.time.Instant;
import org.commonhold.estate.AccountId;

/** An account that is left out of a run, and why. */
public record ExclusionRow(AccountId account, String number, String address, String reason, Instant at) {}
