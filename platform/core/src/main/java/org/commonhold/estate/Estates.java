package org.commonhold.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** What the company manages, for its staff: estates, buildings, entrances and units with the people linked to them. */
@ApplicationScoped
@Transactional
public class Estates {

    private final EstateStore store;
    private final AccountAccess access;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Estates(EstateStore store, AccountAccess access, Companies companies, Clock clock) {
        this.store = store;
        this.access = access;
        this.companies = companies;
        this.clock = clock;
    }

    /** All of them by name. */
    public List<EstateRow> estates() {
        Access.require(Permission.ESTATES_VIEW);
        return store.estates();
    }

    public List<BuildingRow> buildings(EstateId estate) {
        Access.require(Permission.ESTATES_VIEW);
        if (!store.exists(estate)) {
            throw new NotFound("estate");
        }
        return store.buildings(estate);
    }

    public List<EntranceRow> entrances(BuildingId building) {
        Access.require(Permission.ESTATES_VIEW);
        if (!store.exists(building)) {
            throw new NotFound("building");
        }
        return store.entrances(building);
    }

    /** By building and number; numbers in the order people count. An unknown estate or building is not found. */
    public List<UnitRef> units(UnitFilter filter, int offset, int limit) {
        Access.require(Permission.ESTATES_VIEW);
        known(filter);
        return store.units(filter, offset, limit);
    }

    /** How many {@link #units} has in all. */
    public long count(UnitFilter filter) {
        Access.require(Permission.ESTATES_VIEW);
        known(filter);
        return store.count(filter);
    }

    /** Accounts of these units, in the same order. */
    public List<AccountRef> accounts(UnitFilter filter, int offset, int limit) {
        Access.require(Permission.ESTATES_VIEW);
        known(filter);
        return store.accounts(filter, offset, limit);
    }

    /** How many {@link #accounts} has in all. */
    public long countAccounts(UnitFilter filter) {
        Access.require(Permission.ESTATES_VIEW);
        known(filter);
        return store.countAccounts(filter);
    }

    /** An estate or building that is not the company's is not found, rather than empty. */
    private void known(UnitFilter filter) {
        if (filter.estate() != null && !store.exists(filter.estate())) {
            throw new NotFound("estate");
        }
        if (filter.building() != null && !store.exists(filter.building())) {
            throw new NotFound("building");
        }
    }

    /** One unit; people as of today in the company's time zone. */
    public UnitDetails unit(UnitId id) {
        Access.require(Permission.ESTATES_VIEW);
        var ref = access.unit(id);
        var today = LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
        var entrance = ref.entrance() == null
                ? null
                : store.entrance(ref.entrance()).map(EntranceRow::name).orElse(null);
        return store.unit(id)
                .details(ref, entrance, store.accounts(id), store.owners(id, today), store.occupants(id, today));
    }
}
