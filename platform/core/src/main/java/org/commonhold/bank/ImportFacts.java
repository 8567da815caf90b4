package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.document.DocumentId;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** What the job needs to know of an import before it reads its entries. */
@ApplicationScoped
@Transactional
class ImportFacts {

    private final BankStore store;
    private final OwnAccounts own;
    private final Companies companies;

    @Inject
    ImportFacts(BankStore store, OwnAccounts own, Companies companies) {
        this.store = store;
        this.own = own;
        this.companies = companies;
    }

    /** @param accounts the company's by the number in the file; the empty one for files that name none */
    record Source(
            BankImportId id,
            DocumentId document,
            BankFormat format,
            @Nullable RegistryProfile profile,
            Currency currency,
            Map<String, OwnAccount> accounts,
            int entries) {

        boolean ofRegistry() {
            return format == BankFormat.REGISTRY;
        }
    }

    public Source of(BankImportId id) {
        var imported = store.imported(id);
        var accounts = new HashMap<>(own.all());
        if (!imported.format().namesAccount()) {
            accounts.put("", own.chosen(imported.bankAccount()));
        }
        var profile = imported.profile();
        return new Source(
                id,
                imported.document(),
                imported.format(),
                profile == null ? null : store.profile(profile).row().profile(),
                companies.current().currency(),
                accounts,
                imported.entries());
    }
}
