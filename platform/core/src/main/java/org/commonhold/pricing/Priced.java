package org.commonhold.pricing;

import java.util.List;
import org.commonhold.kernel.Problem;

/** Lines in the order of the services, and why a service could not be priced. A service with a fault has no line. */
public record Priced(List<PricedLine> lines, List<Fault> faults) {

    public Priced {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** {@code service} is its code. */
    public record Fault(String service, Problem problem) {}
}
