package org.commonhold.whatif;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Terms;
import org.commonhold.whatif.WhatIf.BenefitEntry;
import org.commonhold.whatif.WhatIf.DiscountEntry;
import org.commonhold.whatif.WhatIf.MeterEntry;
import org.commonhold.whatif.WhatIf.PastEntry;
import org.commonhold.whatif.WhatIf.ReadingEntry;
import org.commonhold.whatif.WhatIf.RegisterEntry;
import org.commonhold.whatif.WhatIf.ServiceEntry;
import org.commonhold.whatif.WhatIf.TermsEntry;
import org.commonhold.whatif.WhatIf.VersionEntry;

/** The document as what the engine is asked with: what was left out filled in, what is by date sorted. */
final class Document {

    private static final LocalDate ALWAYS = PricedService.Version.ALWAYS;
    private static final int DIGITS = 12;

    private final WhatIf document;

    Document(WhatIf document) {
        this.document = document;
    }

    Facts facts() {
        var months = requireNonNullElse(document.months(), 1);
        var begin = document.period().firstDay();
        return new Facts(
                document.currency(),
                document.period(),
                months,
                requireNonNullElse(document.from(), begin),
                requireNonNullElse(document.to(), begin.plusMonths(months)),
                document.since(),
                sorted(document.areas(), Comparator.comparing(Facts.AreaFact::from)),
                sorted(document.persons(), Comparator.comparing(Facts.PersonsFact::from)),
                Entries.map(document.meters(), Document::meter),
                requireNonNullElse(document.shares(), Map.of()),
                history(),
                Entries.map(document.oneOffs(), Document::oneOff),
                Entries.map(document.benefits(), Document::benefit),
                Entries.map(document.discounts(), Document::discount));
    }

    List<PricedService> services() {
        return Entries.map(document.services(), Document::service);
    }

    private static <T> List<T> sorted(@org.jspecify.annotations.Nullable List<T> entries, Comparator<T> order) {
        return entries == null ? List.of() : entries.stream().sorted(order).toList();
    }

    private Map<String, List<Facts.PastUse>> history() {
        var history = document.history();
        return history == null
                ? Map.of()
                : history.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Entries.map(e.getValue(), Document::past)));
    }

    private static Facts.PastUse past(PastEntry past) {
        return new Facts.PastUse(
                past.period(),
                past.quantity(),
                past.amount(),
                requireNonNullElse(past.method(), Facts.Method.ACTUAL),
                requireNonNullElse(past.charge(), 0L),
                past.replaced(),
                past.missing(),
                requireNonNullElse(past.zones(), Map.of()),
                Entries.map(
                        past.parts(),
                        p -> new Facts.PastPart(
                                p.serial(), requireNonNullElse(p.zone(), ""), p.quantity(), p.estimated())));
    }

    private static Facts.MeterFact meter(MeterEntry meter) {
        return new Facts.MeterFact(
                meter.resource(),
                meter.serial(),
                requireNonNullElse(meter.installedOn(), ALWAYS),
                meter.removedOn(),
                meter.validUntil(),
                meter.fault(),
                meter.faultFrom(),
                Entries.map(meter.registers(), Document::register));
    }

    private static Facts.RegisterFact register(RegisterEntry register) {
        var readings = register.readings().stream()
                .sorted(Comparator.comparing(ReadingEntry::on))
                .map(r -> new Facts.Point(0, r.value(), r.on(), r.rolledOver()))
                .toList();
        return new Facts.RegisterFact(
                requireNonNullElse(register.zone(), ""),
                requireNonNullElse(register.digits(), DIGITS),
                requireNonNullElse(register.multiplier(), BigDecimal.ONE),
                readings);
    }

    private static Facts.OneOffFact oneOff(WhatIf.OneOffEntry sum) {
        return new Facts.OneOffFact(sum.service(), 0, sum.amount(), sum.firstPeriod(), sum.instalments(), sum.reason());
    }

    private static Facts.Benefit benefit(BenefitEntry benefit) {
        return new Facts.Benefit(
                benefit.service(),
                0,
                benefit.name(),
                benefit.percent(),
                requireNonNullElse(benefit.entitled(), 1),
                requireNonNullElse(benefit.persons(), 1),
                benefit.withinNorm(),
                benefit.cash(),
                requireNonNullElse(benefit.from(), ALWAYS),
                benefit.to());
    }

    private static Facts.Discount discount(DiscountEntry discount) {
        return new Facts.Discount(
                discount.service(),
                0,
                discount.reason(),
                discount.name(),
                discount.percent(),
                requireNonNullElse(discount.from(), ALWAYS),
                discount.to());
    }

    private static PricedService service(ServiceEntry service) {
        var terms = service.terms();
        var versions = terms != null ? List.of(new VersionEntry(ALWAYS, null, terms)) : service.versions();
        return new PricedService(
                service.code(),
                requireNonNullElse(service.name(), service.code()),
                requireNonNullElse(service.fund(), PricedService.Fund.OPERATING),
                sorted(versions, Comparator.comparing(VersionEntry::validFrom)).stream()
                        .map(Document::version)
                        .toList());
    }

    private static PricedService.Version version(VersionEntry version) {
        return new PricedService.Version(0, version.validFrom(), version.decision(), terms(version.terms()));
    }

    private static Terms terms(TermsEntry terms) {
        return new Terms(
                terms.quantity(),
                terms.price(),
                requireNonNullElse(terms.proration(), Terms.Proration.ACTUAL_DAYS),
                terms.minimum(),
                terms.minimumProrated(),
                requireNonNullElse(
                        terms.rounding(), new Terms.Rounding(RoundingMode.HALF_UP, Terms.RoundingLevel.LINE)),
                terms.tax());
    }
}
