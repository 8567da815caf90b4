package org.commonhold.bankfile;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The whole file is refused: the problem names the line where there is one, and what to do. */
public final class BankFileRefused extends Rejected {

    private static final long serialVersionUID = 1L;

    public BankFileRefused(String key, Object... arguments) {
        super(Problem.of("bankfile." + key, arguments).at("file"));
    }
}
