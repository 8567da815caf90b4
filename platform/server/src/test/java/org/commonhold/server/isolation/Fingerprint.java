package org.commonhold.server.isolation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonhold.server.testing.TestCompany;

/** A checksum of every table's rows of one company, to see that nothing of it was touched. */
record Fingerprint(Map<String, String> tables) {

    static Fingerprint of(TestCompany company) {
        var rows = company.server().rows();
        var tables = new TreeMap<String, String>();
        for (var table : rows.query("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name = 'tenant_id'")) {
            var name = String.valueOf(table.get(0));
            var columns = rows
                    .query(
                            "SELECT column_name FROM information_schema.columns"
                                    + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position",
                            name)
                    .stream()
                    .map(column -> "COALESCE(HEX(`" + column.get(0) + "`), '-')")
                    .collect(Collectors.joining(", "));
            tables.put(
                    name,
                    rows.query(
                                    "SELECT COUNT(*), BIT_XOR(CRC32(CONCAT_WS('|', " + columns + "))) FROM `" + name
                                            + "` WHERE tenant_id = ?",
                                    company.id())
                            .get(0)
                            .toString());
        }
        return new Fingerprint(tables);
    }
}
