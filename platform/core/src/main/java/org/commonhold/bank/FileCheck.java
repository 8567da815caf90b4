package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.Map;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankfile.BankFileRefused;
import org.commonhold.bankfile.BankFileSummary;
import org.commonhold.bankfile.BankFiles;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** Reads a file to its end before anything is stored: which kind, which profile, whose account, and whether it adds up. */
@ApplicationScoped
class FileCheck {

    private final BankStore store;
    private final OwnAccounts own;
    private final Companies companies;

    @Inject
    FileCheck(BankStore store, OwnAccounts own, Companies companies) {
        this.store = store;
        this.own = own;
        this.companies = companies;
    }

    /** What was found of a file that may be taken in. */
    record Checked(
            BankFileSummary summary,
            @Nullable BankProfileId profile,
            @Nullable String bankAccount) {}

    Checked check(LocalFile file, @Nullable BankProfileId profile, @Nullable String bankAccount) {
        var format = profile == null ? BankFiles.formatOf(file).orElse(BankFormat.REGISTRY) : BankFormat.REGISTRY;
        var currency = companies.current().currency();
        if (format == BankFormat.REGISTRY) {
            var chosen = profile == null
                    ? guess(file, currency)
                    : store.profile(profile).row();
            var summary = BankFiles.read(file, format, chosen.profile(), currency, e -> {});
            return new Checked(summary, chosen.id(), own.chosen(bankAccount).number());
        }
        if (format == BankFormat.NACHA) {
            var summary = BankFiles.read(file, format, null, currency, e -> {});
            return new Checked(summary, null, own.chosen(bankAccount).number());
        }
        var accounts = own.all();
        var summary = BankFiles.read(file, format, null, currency, e -> ours(e, accounts));
        summary.statements().forEach(s -> ours(s.account(), accounts));
        return new Checked(summary, null, null);
    }

    private static void ours(BankEntry entry, Map<String, OwnAccount> accounts) {
        ours(entry.account(), accounts);
    }

    private static void ours(String account, Map<String, OwnAccount> accounts) {
        if (!accounts.containsKey(OwnAccount.plain(account))) {
            throw new BankWorkRejected(
                    Problem.of("bank.account.unknown", account).at("file"));
        }
    }

    /** The first profile that reads the whole file; what the only one says against it, else that one has to be chosen. */
    private BankProfileRow guess(LocalFile file, Currency currency) {
        var profiles = store.profiles().stream().map(BankProfile::row).toList();
        if (profiles.size() == 1) {
            return profiles.get(0);
        }
        return profiles.stream()
                .filter(p -> reads(file, p.profile(), currency))
                .findFirst()
                .orElseThrow(() -> new BankFileRefused("profile"));
    }

    private static boolean reads(LocalFile file, RegistryProfile profile, Currency currency) {
        try {
            BankFiles.read(file, BankFormat.REGISTRY, profile, currency, e -> {});
            return true;
        } catch (BankFileRefused e) {
            return false;
        }
    }
}
