package org.commonhold.server.isolation;

import java.util.List;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.StartedServer;

/** Two full companies for all tests of this package: {@link #MINE} calls, {@link #THEIRS} must never notice. */
final class TwoCompanies {

    /** No number of theirs is one of mine. */
    private static final int FAR = 7_001;

    private static final List<FullCompany> BOTH =
            FullCompany.openTogether(StartedServer.shared(), Country.US, List.of(FAR, 1));

    static final FullCompany THEIRS = BOTH.get(0);
    static final FullCompany MINE = BOTH.get(1);

    private TwoCompanies() {}
}
