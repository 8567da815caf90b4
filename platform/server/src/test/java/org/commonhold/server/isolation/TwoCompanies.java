package org.commonhold.server.isolation;

import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.StartedServer;

/** Two full companies for all tests of this package: {@link #MINE} calls, {@link #THEIRS} must never notice. */
final class TwoCompanies {

    /** No number of theirs is one of mine. */
    private static final int FAR = 7_001;

    static final FullCompany THEIRS = FullCompany.open(StartedServer.shared(), Country.US, FAR);
    static final FullCompany MINE = FullCompany.open(StartedServer.shared(), Country.US, 1);

    private TwoCompanies() {}
}
