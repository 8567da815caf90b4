package org.commonhold.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The companies that a demo comes with, by their shipped descriptions, as far as this database has them. */
final class DemoCompanies {

    /** Of everybody in the demo companies. */
    static final String PASSWORD = "keys-on-the-hook-3";

    private static final List<String> SHOWN =
            List.of("owner", "admin", "accountant", "dispatcher", "technician1", "clerk");

    private final List<String> codes = new ArrayList<>();

    DemoCompanies(DatabaseAccess database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT code FROM management_company")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody has opened a company here. */
    boolean none() {
        return codes.isEmpty();
    }

    /** Name, address and logins of each, to be read by a person; nothing where there is none of them. */
    String logins(int port) {
        var text = new StringBuilder();
        for (var code : read("companies.txt").lines().filter(codes::contains).toList()) {
            var company = properties(code);
            text.append("%s   http://%s.localhost:%d   (company code: %s)%n"
                    .formatted(company.getProperty("name"), code, port, code));
            for (var role : SHOWN) {
                var login = company.getProperty(role, role + "@" + code + ".example");
                text.append("  %-11s %s%n".formatted(role.replaceAll("\\d", ""), login));
            }
            text.append('\n');
        }
        return text.isEmpty() ? "" : text + "Password of everybody above: " + PASSWORD + "\n\n";
    }

    private static Properties properties(String code) {
        var result = new Properties();
        try (var reader = new InputStreamReader(open(code + ".properties"), StandardCharsets.UTF_8)) {
            result.load(reader);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemoCompanies.class.getResourceAsStream("/demo/" + name), name);
    }
}
