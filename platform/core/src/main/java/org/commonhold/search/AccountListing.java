package org.commonhold.search;

import java.math.BigDecimal;
import org.commonhold.estate.UnitKind;
import org.commonhold.kernel.Money;

/** An account in the office's list: its unit, today's owners in the order of their shares, what is owed (+) or paid ahead (-). */
public record AccountListing(
        String number, String address, UnitKind kind, BigDecimal area, String owners, Money balance) {}
