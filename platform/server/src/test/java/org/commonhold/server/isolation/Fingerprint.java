package org.commonhold.server.isolation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;

/** A checksum of every table's rows of one company, to see that nothing of it was touched. */
record Fingerprint(Map<String, String> tables) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String WAITING =
            "SELECT id FROM outbox_message WHERE tenant_id = ? AND state = 'PENDING' AND next_attempt_at <= UTC_TIMESTAMP(6)";

    private static final String TABLES =
            "SELECT table_name, GROUP_CONCAT(CONCAT('COALESCE(HEX(`', column_name, '`), ''-'')') ORDER BY ordinal_position)"
                    + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                    + " GROUP BY table_name HAVING SUM(column_name = 'tenant_id') > 0";

    /** When no mail of the company is on its way any more. */
    static Fingerprint of(TestCompany company) {
        var rows = company.server().rows();
        var tenant = company.id();
        Wait.until("the mails of the company to be sent", PATIENCE, () -> Optional.of(rows.query(WAITING, tenant))
                .filter(List::isEmpty));
        var tables = new TreeMap<String, String>();
        for (var table : rows.query(TABLES)) {
            var sum = "SELECT COUNT(*), BIT_XOR(CRC32(CONCAT_WS('|', " + table.get(1) + "))) FROM `" + table.get(0)
                    + "` WHERE tenant_id = ?";
            tables.put(
                    String.valueOf(table.get(0)), rows.query(sum, tenant).get(0).toString());
        }
        return new Fingerprint(tables);
    }
}
