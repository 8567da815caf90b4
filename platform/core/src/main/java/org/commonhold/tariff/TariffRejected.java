package org.commonhold.tariff;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A service or price that cannot be set like this. Nothing was stored. */
public final class TariffRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public TariffRejected(List<Problem> problems) {
        super(problems);
    }
}
