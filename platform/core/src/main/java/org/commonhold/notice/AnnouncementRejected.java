package org.commonhold.notice;

import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;

/** The announcement cannot be published or marked as read. */
public final class AnnouncementRejected extends Rejected {

    private static final long serialVersionUID = 1L;

    public AnnouncementRejected(Problem problem) {
        super(problem);
    }

    public AnnouncementRejected(List<Problem> problems) {
        super(problems);
    }
}
