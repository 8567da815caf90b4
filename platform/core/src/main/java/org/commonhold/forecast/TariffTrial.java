package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** Terms tried on an example home, in the company's currency. */
@ApplicationScoped
public class TariffTrial {

    private final Companies companies;

    @Inject
    TariffTrial(Companies companies) {
        this.companies = companies;
    }

    /** What the example would be billed; the lines of services that the terms rest on are left out. */
    public Trial of(Terms terms, Sample sample) {
        Access.require(Permission.TARIFFS_VIEW);
        var currency = companies.current().currency();
        var example = new SampleFacts(sample, terms);
        var priced = Pricing.price(example.facts(currency), example.services(), List.of());
        var lines = priced.lines().stream()
                .filter(l -> l.service().equals(SampleFacts.CODE))
                .toList();
        return new Trial(
                lines,
                lines.stream().map(PricedLine::amount).reduce(Money.zero(currency), Money::plus),
                priced.faults().stream().map(f -> f.problem()).toList());
    }
}
