package org.commonhold.adjustment;

import java.util.List;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService;

/**
 * What a line's month is computed again from.
 *
 * @param service with the versions of its tariff that held on some day of the month
 * @param missing rules of the last day, for what is charged without a reading
 * @param posted all that was charged for the service and month, in that order, with approved corrections at the end
 */
record MonthKnown(Facts facts, PricedService service, List<MissingRule> missing, List<Posted> posted) {

    MonthKnown {
        missing = List.copyOf(missing);
        posted = List.copyOf(posted);
    }
}
