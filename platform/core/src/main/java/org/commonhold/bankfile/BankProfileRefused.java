package org.commonhold.bankfile;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** A mapping profile does not say how to read a registry; each problem at its component. */
public final class BankProfileRefused extends Rejected {

    private static final long serialVersionUID = 1L;

    public BankProfileRefused(List<Problem> problems) {
        super(problems);
    }
}
