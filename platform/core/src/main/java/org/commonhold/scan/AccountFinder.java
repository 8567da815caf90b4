package org.commonhold.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.search.Hit;
import org.commonhold.search.Search;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** Finds the account that money at the desk is for: by number, name, address, statement number, or the code of a bill. */
@ApplicationScoped
public class AccountFinder {

    private static final Set<Hit.Kind> LEADING_TO_ACCOUNTS =
            EnumSet.of(Hit.Kind.ACCOUNT, Hit.Kind.UNIT, Hit.Kind.PERSON, Hit.Kind.STATEMENT);

    private final AccountAccess accounts;
    private final Search search;

    @Inject
    AccountFinder(AccountAccess accounts, Search search) {
        this.accounts = accounts;
        this.search = search;
    }

    /** The likeliest first, each account once; nothing when nothing fits. Throws {@link ScanRejected} for a broken code. */
    public List<FoundAccount> find(String typed) {
        Access.require(Permission.CASH_DESK);
        var scanned = QrText.read(typed);
        return scanned.isPresent() ? ofCode(scanned.get()) : ofWords(typed);
    }

    private List<FoundAccount> ofCode(ScannedBill bill) {
        var numbers = new ArrayList<String>();
        var account = bill.account();
        if (account != null) {
            numbers.add(account);
        }
        numbers.addAll(bill.words());
        var found = new LinkedHashMap<String, FoundAccount>();
        numbers.forEach(number -> exact(number, bill.amount(), found));
        if (found.isEmpty()) {
            bill.words().stream()
                    .filter(word -> word.matches("\\d{1,12}"))
                    .forEach(word -> add(word, EnumSet.of(Hit.Kind.STATEMENT), bill.amount(), found));
        }
        return List.copyOf(found.values());
    }

    private List<FoundAccount> ofWords(String typed) {
        var found = new LinkedHashMap<String, FoundAccount>();
        exact(typed.strip(), null, found);
        add(typed, LEADING_TO_ACCOUNTS, null, found);
        return List.copyOf(found.values());
    }

    private void exact(String number, @Nullable Money asked, LinkedHashMap<String, FoundAccount> found) {
        if (number.isEmpty()) {
            return;
        }
        try {
            AccountRef account = accounts.account(number);
            found.putIfAbsent(
                    account.number(),
                    new FoundAccount(account.number(), account.number(), account.address(), true, asked));
        } catch (NotFound e) {
            // A word that is no account number says nothing.
            return;
        }
    }

    private void add(
            String text, Set<Hit.Kind> kinds, @Nullable Money asked, LinkedHashMap<String, FoundAccount> found) {
        search.find(text).stream()
                .filter(hit -> kinds.contains(hit.kind()))
                .forEach(hit -> found.putIfAbsent(
                        hit.target(), new FoundAccount(hit.target(), hit.what(), hit.detail(), false, asked)));
    }
}
