package org.commonhold.estate;

/** An account, its unit and the address people know it by. */
public record AccountRef(AccountId id, String number, UnitId unit, String address) {

    /** For JPQL: raw column values. */
    public AccountRef(long id, String number, long unit, String buildingName, String unitNumber) {
        this(new AccountId(id), number, new UnitId(unit), buildingName + ", " + unitNumber);
    }
}
