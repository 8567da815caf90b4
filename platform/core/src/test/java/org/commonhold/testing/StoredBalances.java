package org.commonhold.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonhold.ledger.SourceKind;

/** What is kept of each account beside its postings must be what the postings and statements say. */
public final class StoredBalances {

    private static final String OF_MONEY = Arrays.stream(SourceKind.values())
            .filter(SourceKind::ofMoney)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    private static final String WRONG =
            "select concat_ws(' ', x.account_id, x.currency, sum(x.balance), sum(x.advance),"
                    + " sum(x.unstated)) from (select account_id, currency, balance_minor as balance, advance_minor as advance,"
                    + " unstated_minor as unstated from account_balance where tenant_id = ? union all select p.account_id, p.currency,"
                    + " -p.amount_minor, -if(p.gl_account = '2100', p.amount_minor, 0),"
                    + " if(e.source_kind in (" + OF_MONEY + ") or r.source_kind in (" + OF_MONEY
                    + "), p.amount_minor, 0) from posting p"
                    + " join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id left join journal_entry r"
                    + " on r.tenant_id = e.tenant_id and r.id = e.reverses_id where p.tenant_id = ?"
                    + " and p.gl_account in ('1100', '1110', '2100') union all select account_id, currency, 0, 0, paid_minor"
                    + " from statement where tenant_id = ?) x group by x.account_id, x.currency"
                    + " having sum(x.balance) <> 0 or sum(x.advance) <> 0 or sum(x.unstated) <> 0";

    private StoredBalances() {}

    /** Fails with the differences, account by account. */
    public static void assertTrue(int tenant) {
        assertThat(CoreHarness.column(WRONG, tenant, tenant, tenant)).isEmpty();
    }
}
