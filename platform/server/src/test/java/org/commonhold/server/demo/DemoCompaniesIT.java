package org.commonhold.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.commonhold.launcher.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest of the demo companies, with its year, as a first start makes it. */
class DemoCompaniesIT {

    private static final String CODE = "lakeside";

    @Test
    void hasAYearOfBalancedBooksAndWorkInEveryState(@TempDir Path data) throws IOException, SQLException {
        try (var demo = Installation.startWithCompanies(home(), data, CODE)) {
            assertThat(count(demo, "management_company where code = '" + CODE + "'"))
                    .isEqualTo(1);
            assertThat(count(demo, "management_company")).isEqualTo(1);
            assertThat(count(demo, "unit")).isEqualTo(60);
            assertThat(number(demo, "select count(distinct period) from billing_run where state = 'POSTED'"))
                    .isEqualTo(12);
            assertThat(count(demo, "statement")).isBetween(717L, 720L);
            assertThat(number(demo, "select sum(amount_minor) from posting")).isZero();
            assertThat(number(
                            demo,
                            "select count(*) from (select entry_id from posting group by tenant_id, entry_id"
                                    + " having sum(amount_minor) <> 0) unbalanced"))
                    .isZero();
            assertThat(count(demo, "payment where state = 'PAID' and method = 'CARD'"))
                    .isPositive();
            assertThat(number(demo, "select count(distinct state) from service_request"))
                    .isGreaterThanOrEqualTo(5);
            assertThat(number(demo, "select count(distinct state) from work_order"))
                    .isGreaterThanOrEqualTo(4);
            assertThat(count(demo, "announcement_read")).isPositive();
            leavesNothingBehind(demo);
        }
    }

    /** The clock has been moved for a year of work: nothing may wait for a time that has gone or is to come. */
    private static void leavesNothingBehind(Installation demo) throws SQLException {
        assertThat(count(demo, "job where state <> 'DONE'")).isZero();
        assertThat(count(demo, "outbox_message where state <> 'SENT'")).isZero();
        assertThat(count(demo, "payment where state in ('STARTED', 'UNKNOWN', 'PENDING')"))
                .isZero();
        assertThat(count(demo, "reading where received_at > utc_timestamp()")).isZero();
        assertThat(count(demo, "posting where booked_on > date_add(utc_date(), interval 1 day)"))
                .isZero();
    }

    private static long count(Installation demo, String tableAndCondition) throws SQLException {
        return number(demo, "select count(*) from " + tableAndCondition);
    }

    private static long number(Installation demo, String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(demo.databaseUrl(), demo.databaseUser(), demo.databasePassword());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("commonhold.home", "../.."))
                .toAbsolutePath()
                .normalize();
    }
}
