package org.commonhold.billing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Priced;
import org.commonhold.pricing.PricedLine;
import org.jspecify.annotations.Nullable;

/** What a run computed for one account. */
record Computed(AccountId account, List<DraftLine> lines, List<Fault> faults) {

    /** {@code service} is null when it is none's fault. */
    record Fault(@Nullable Long service, Problem problem) {}

    /** @param services ids by code */
    static Computed of(AccountId account, Priced priced, Map<String, Long> services) {
        var lines = new ArrayList<DraftLine>(priced.lines().size());
        var regular = new HashMap<String, Long>();
        for (var line : priced.lines()) {
            var lowers = line.kind() == PricedLine.Kind.DISCOUNT ? regular.get(line.service()) : null;
            var draft = DraftLine.of(line, id(services, line.service()), lowers);
            if (line.kind() != PricedLine.Kind.DISCOUNT) {
                regular.put(line.service(), draft.charge());
            }
            lines.add(draft);
        }
        var faults = priced.faults().stream()
                .map(f -> new Fault(id(services, f.service()), f.problem()))
                .toList();
        return new Computed(account, lines, faults);
    }

    /** Lines that rest on no price: adjustments and late fees. */
    void add(List<PricedLine> more, Map<String, Long> services) {
        more.forEach(line -> lines.add(DraftLine.of(line, id(services, line.service()), null)));
    }

    static long id(Map<String, Long> services, String code) {
        var id = services.get(code);
        if (id == null) {
            throw new IllegalStateException("no service " + code);
        }
        return id;
    }
}
