package org.commonhold.whatif;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The document can be read but makes no sense; each problem names its property. */
public final class WhatIfRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    WhatIfRejected(List<Problem> problems) {
        super(problems);
    }
}
