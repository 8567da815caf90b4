package org.commonhold.remittance;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** Bank details that no bank would know. Nothing was stored. */
public final class BankRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    BankRejected(List<Problem> problems) {
        super(problems);
    }
}
