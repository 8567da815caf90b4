package org.commonhold.document;

import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The file cannot be taken. */
public final class DocumentRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public DocumentRejected(Problem problem) {
        super(problem);
    }
}
