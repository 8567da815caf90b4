package org.commonhold.scan;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The text begins like a payment code and breaks its rules. */
public final class ScanRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    ScanRejected(String key, Object... arguments) {
        super(Problem.of(key, arguments).at("find"));
    }
}
