package org.commonhold.staff.bank;

import org.commonhold.bank.BankEntryId;
import org.commonhold.bank.BankEntryState;
import org.commonhold.bank.BankImportId;
import org.commonhold.bank.BankProfileId;

/** Addresses of the bank desk. */
final class BankLinks {

    static final String BANK = "staff/finance/bank";
    static final String WORK = BANK + "/work";
    static final String PROFILES = BANK + "/profiles";
    static final String NEW_PROFILE = PROFILES + "/new";

    private BankLinks() {}

    static String imported(BankImportId id) {
        return BANK + "/imports/" + id.value();
    }

    static String imported(BankImportId id, BankEntryState state) {
        return imported(id) + "?state=" + state.name();
    }

    static String entry(BankEntryId id) {
        return WORK + "?entry=" + id.value();
    }

    static String profile(BankProfileId id) {
        return PROFILES + "/" + id.value();
    }
}
