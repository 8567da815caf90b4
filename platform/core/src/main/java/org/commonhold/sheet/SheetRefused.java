package org.commonhold.sheet;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The file as a whole cannot be read as a table; the problem says why and what is accepted. */
public final class SheetRefused extends Rejected {

    private static final long serialVersionUID = 1L;

    public SheetRefused(String key, Object... arguments) {
        super(Problem.of(key, arguments).at("file"));
    }
}
