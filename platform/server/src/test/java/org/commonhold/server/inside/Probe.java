package org.commonhold.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.kernel.Problem;
import org.commonhold.security.UserRejected;
import org.commonhold.tenancy.Numbers;

/** A bean of the test that does what services do: several writes in one transaction of the container. */
@ApplicationScoped
public class Probe {

    private final Numbers numbers;

    @Inject
    Probe(Numbers numbers) {
        this.numbers = numbers;
    }

    @Transactional
    public long number() {
        return numbers.next("PROBE");
    }

    /** Takes a number and refuses, as a rule does that is checked late. */
    @Transactional
    public long numberThenRefusal() {
        numbers.next("PROBE");
        throw new UserRejected(Problem.of("security.roles.missing"));
    }

    /** The number of nobody: no transaction is open. */
    public long numberWithoutTransaction() {
        return numbers.next("PROBE");
    }
}
