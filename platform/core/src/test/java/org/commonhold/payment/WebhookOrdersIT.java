package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** The gateway sends in any order and more than once: five events of one payment, all 120 orders, each ten times. */
class WebhookOrdersIT {

    private static final int TIMES = 10;

    /** Everything money does to an account, without what is different in every company. */
    private static final String LEDGER =
            "select concat_ws(' ', e.kind, e.source_kind, p.gl_account, p.amount_minor, p.currency) as line from posting p"
                    + " join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id where p.tenant_id = ?"
                    + " union all select concat_ws(' ', 'paid', c.period, a.amount_minor, coalesce(a.released_for, ''))"
                    + " from allocation a join charge c on c.tenant_id = a.tenant_id and c.id = a.charge_id"
                    + " where a.tenant_id = ? union all select concat_ws(' ', 'payment', state, amount_minor, receipt_number)"
                    + " from payment where tenant_id = ? order by line";

    @Test
    void everyOrderGivesTheSameLedger() {
        var orders = orders(List.of(0, 1, 2, 3, 4));
        assertThat(orders).hasSize(120).doesNotHaveDuplicates();
        var first = deliver(orders.get(0));
        assertThat(first).contains("payment PAID 20000 1", "paid 2026-09-01 15000 ", "paid 2026-10-01 5000 ");
        for (var order : orders) {
            assertThat(deliver(order)).as("the order %s", order).isEqualTo(first);
        }
    }

    /** A new company's payment, of which 5,000 were given back at the gateway, learnt in this order; its ledger. */
    private static List<String> deliver(List<Integer> order) {
        var home = new MoneyFixture();
        home.charge("2026-09-01", 15_000);
        home.charge("2026-10-01", 15_000);
        var session = MoneyFixture.pay(home.begin(20_000));
        home.refundAtTheGateway(session, 5_000);
        var events = home.events();
        assertThat(events).hasSize(order.size());
        for (var number : order) {
            for (var i = 0; i < TIMES; i++) {
                assertThat(home.deliver(events.get(number))).isEqualTo(HookAnswer.OK);
            }
        }
        assertThat(home.count("gateway_event")).isEqualTo(order.size());
        var tenant = home.company.id().value();
        return CoreHarness.column(LEDGER, tenant, tenant, tenant).stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<List<Integer>> orders(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var first : items) {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            for (var tail : orders(rest)) {
                var order = new ArrayList<Integer>();
                order.add(first);
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }
}
