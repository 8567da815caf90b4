package org.commonhold.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/**
 * Which units and accounts the actor may touch: employees all of their company, owners and occupants those that they own
 * or live in today. Anything else is {@link NotFound}, as if it did not exist.
 */
@ApplicationScoped
@Transactional
public class AccountAccess {

    private final AccessStore store;
    private final Companies companies;
    private final Clock clock;

    @Inject
    AccountAccess(AccessStore store, Companies companies, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.clock = clock;
    }

    public UnitRef unit(UnitId id) {
        var actor = CurrentActor.require();
        return seesAll(actor)
                ? store.unit(id).orElseThrow(() -> new NotFound("unit"))
                : myUnits().stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("unit"));
    }

    public AccountRef account(AccountId id) {
        var actor = CurrentActor.require();
        return seesAll(actor)
                ? store.account(id).orElseThrow(() -> new NotFound("account"))
                : myAccounts().stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("account"));
    }

    /** An account by the number that people type, for employees. */
    public AccountRef account(String number) {
        Access.require(Permission.ESTATES_VIEW);
        return store.account(number).orElseThrow(() -> new NotFound("account"));
    }

    /** Units the actor owns or lives in today; empty for employees. */
    public List<UnitRef> myUnits() {
        var party = CurrentActor.require().party();
        return party == null ? List.of() : store.unitsOf(party, today());
    }

    /** What the actor owns today, with the share of each; nothing for occupants and employees. */
    public List<OwnedUnit> myShares() {
        var party = CurrentActor.require().party();
        return party == null ? List.of() : store.sharesOf(party, today());
    }

    /** Accounts of {@link #myUnits}. */
    public List<AccountRef> myAccounts() {
        var party = CurrentActor.require().party();
        return party == null ? List.of() : store.accountsOf(party, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private static boolean seesAll(Actor actor) {
        return actor.may(Permission.ESTATES_VIEW);
    }
}
