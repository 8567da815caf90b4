package org.commonhold.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Price;
import org.commonhold.whatif.WhatIf.BenefitEntry;
import org.commonhold.whatif.WhatIf.MeterEntry;
import org.commonhold.whatif.WhatIf.ServiceEntry;
import org.commonhold.whatif.WhatIf.TermsEntry;
import org.jspecify.annotations.Nullable;

/** What a document must keep to beyond being readable. */
final class DocumentRules {

    private static final int LONGEST = 120;
    private static final int MOST_SERVICES = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Problem> problems = new ArrayList<>();

    private DocumentRules() {}

    static void check(WhatIf document) {
        var rules = new DocumentRules();
        rules.frame(document);
        rules.services(document.services());
        Entries.each(document.meters(), rules::meter, "meters");
        Entries.each(document.benefits(), rules::benefit, "benefits");
        Entries.each(document.discounts(), (d, at) -> rules.percent(d.percent(), at), "discounts");
        Entries.each(
                document.oneOffs(),
                (o, at) -> rules.require(
                        o.instalments() >= 0 && o.instalments() <= LONGEST, "instalments", at + ".instalments"),
                "oneOffs");
        Entries.each(document.persons(), (p, at) -> rules.require(p.count() >= 0, "persons", at + ".count"), "persons");
        Entries.each(document.areas(), (a, at) -> rules.require(a.area().signum() > 0, "area", at + ".area"), "areas");
        if (!rules.problems.isEmpty()) {
            throw new WhatIfRejected(rules.problems);
        }
    }

    private void frame(WhatIf document) {
        var months = document.months();
        require(months == null || (months >= 1 && months <= LONGEST), "months", "months");
        var from = document.from();
        var to = document.to();
        require(from == null || to == null || from.isBefore(to), "days", "to");
        require(document.currency().getDefaultFractionDigits() >= 0, "currency", "currency");
    }

    private void services(List<ServiceEntry> services) {
        require(!services.isEmpty() && services.size() <= MOST_SERVICES, "services", "services");
        var codes = new HashSet<String>();
        for (var i = 0; i < services.size(); i++) {
            var service = services.get(i);
            var at = "services[" + i + "]";
            require(codes.add(service.code()), "twice", at + ".code");
            var terms = service.terms();
            var versions = service.versions();
            require((terms == null) != (versions == null || versions.isEmpty()), "terms", at + ".terms");
            if (terms != null) {
                terms(terms, at + ".terms");
            }
            Entries.each(versions, (v, place) -> terms(v.terms(), place + ".terms"), at + ".versions");
        }
    }

    private void terms(TermsEntry terms, String at) {
        if (terms.price() instanceof Price.Tiered tiers) {
            tiers(tiers, at + ".price");
        }
        if (terms.price() instanceof Price.ByZone zones && zones.surcharge() != null) {
            tiers(zones.surcharge(), at + ".price.surcharge");
        }
        var minimum = terms.minimum();
        require(minimum == null || minimum.signum() >= 0, "negative", at + ".minimum");
        var tax = terms.tax();
        require(
                tax == null || (tax.rate().signum() >= 0 && tax.rate().compareTo(HUNDRED) <= 0),
                "percent",
                at + ".tax.rate");
    }

    private void tiers(Price.Tiered tiers, String at) {
        require(tiers.boundMonths() >= 1 && tiers.boundMonths() <= LONGEST, "months", at + ".boundMonths");
        for (var s = 0; s < tiers.seasons().size(); s++) {
            var steps = tiers.seasons().get(s).steps();
            var place = at + ".seasons[" + s + "].steps";
            require(!steps.isEmpty(), "steps", place);
            BigDecimal lower = BigDecimal.ZERO;
            for (var i = 0; i < steps.size(); i++) {
                var bound = steps.get(i).upTo();
                var last = i == steps.size() - 1;
                require(last == (bound == null), "lastStep", place + "[" + i + "].upTo");
                require(bound == null || bound.compareTo(lower) > 0, "ascending", place + "[" + i + "].upTo");
                lower = bound == null ? lower : bound;
            }
        }
    }

    private void meter(MeterEntry meter, String at) {
        Entries.each(
                meter.registers(),
                (register, place) -> {
                    var digits = register.digits();
                    require(digits == null || (digits >= 1 && digits <= 12), "digits", place + ".digits");
                    require(
                            digits != null || register.readings().stream().noneMatch(WhatIf.ReadingEntry::rolledOver),
                            "digitsNeeded",
                            place + ".digits");
                },
                at + ".registers");
    }

    private void benefit(BenefitEntry benefit, String at) {
        percent(benefit.percent(), at);
        var entitled = benefit.entitled();
        var persons = benefit.persons();
        require(
                (entitled == null) == (persons == null)
                        && (entitled == null || (persons != null && entitled >= 1 && persons >= entitled)),
                "entitled",
                at + ".entitled");
    }

    private void percent(@Nullable BigDecimal percent, String at) {
        require(
                percent != null && percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                "percent",
                at + ".percent");
    }

    private void require(boolean kept, String rule, String place) {
        if (!kept) {
            problems.add(problem(rule).at(place));
        }
    }

    private static Problem problem(String rule) {
        return Problem.of("whatif.rule." + rule);
    }
}
