package org.commonhold.whatif;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;

/** Prices a document. Pure; who may ask is decided where the question comes in. */
public final class WhatIfs {

    private WhatIfs() {}

    /**
     * The lines in words of a language.
     *
     * @throws WhatIfRejected when the document contradicts itself
     */
    public static WhatIfAnswer answer(WhatIf document, Language language) {
        DocumentRules.check(document);
        var asked = new Document(document);
        var services = asked.services();
        var names = services.stream().collect(Collectors.toMap(PricedService::code, PricedService::name));
        var priced = Pricing.price(asked.facts(), services, Entries.map(document.missing(), rule -> rule));
        return new WhatIfAnswer(
                priced.lines().stream().map(l -> line(l, names, language)).toList(),
                priced.lines().stream().map(PricedLine::amount).reduce(Money.zero(document.currency()), Money::plus),
                priced.faults().stream()
                        .map(f -> new WhatIfAnswer.Fault(f.service(), name(names, f.service()), f.problem()))
                        .toList());
    }

    private static String name(Map<String, String> names, String code) {
        return requireNonNullElse(names.get(code), code);
    }

    private static WhatIfAnswer.Line line(PricedLine line, Map<String, String> names, Language language) {
        var why = line.explanation();
        return new WhatIfAnswer.Line(
                line.service(),
                name(names, line.service()),
                line.kind(),
                line.period(),
                line.quantity(),
                line.unit(),
                line.price(),
                line.amount(),
                line.tax(),
                line.method(),
                line.replaces(),
                Explanations.sentence(language, why, line.amount()),
                Explanations.rows(language, why, line.amount().currency()),
                Explanations.readings(language, why),
                Explanations.notes(language, why));
    }
}
