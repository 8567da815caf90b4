package org.commonhold.staff.cash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.tenancy.Companies;

/** The steps of a payment at the desk, and what waits for a person. */
@Dependent
class DeskSteps {

    private final FindPanel find;
    private final TakePanel take;
    private final TakenPanel taken;
    private final FiscalReceipts fiscal;
    private final Companies companies;

    @Inject
    DeskSteps(FindPanel find, TakePanel take, TakenPanel taken, FiscalReceipts fiscal, Companies companies) {
        this.find = find;
        this.take = take;
        this.taken = taken;
        this.fiscal = fiscal;
        this.companies = companies;
    }

    FindPanel find() {
        return find;
    }

    TakePanel take() {
        return take;
    }

    TakenPanel taken() {
        return taken;
    }

    FiscalFailures failures() {
        return new FiscalFailures(fiscal, companies.current().timeZone());
    }
}
