package org.commonhold.testing;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonhold.db.TestDatabase;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.MovableClock;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CountryProfile;
import org.commonhold.tenancy.CreateCompany;
import org.jspecify.annotations.Nullable;

/** All beans of the core on a real, migrated MariaDB; started once per JVM. Each test opens companies of its own. */
public final class CoreHarness {

    private static final TestDatabase DATABASE;
    private static final EntityManagerFactory ENTITY_MANAGERS;
    private static final SeContainer CONTAINER;
    private static final AtomicInteger COMPANIES = new AtomicInteger();

    static {
        System.setProperty("commonhold.mode", "test");
        System.setProperty("org.jboss.weld.construction.relaxed", "true");
        DATABASE = TestDatabase.shared();
        ENTITY_MANAGERS = Persistence.createEntityManagerFactory(
                "commonhold",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url",
                                DATABASE.url() + "&queryInterceptors=" + FaultySql.class.getName() + ","
                                        + RecordedSql.class.getName(),
                        "jakarta.persistence.jdbc.user", DATABASE.user(),
                        "jakarta.persistence.jdbc.password", DATABASE.password(),
                        "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                        "eclipselink.jdbc.connection_pool.default.max", "40",
                        "eclipselink.weaving", "false"));
        CONTAINER = SeContainerInitializer.newInstance()
                .addBeanClasses(TestPersistence.class, TestTransactions.class)
                .addBeanClasses(beans())
                .initialize();
        get(JobRunner.class).lend(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "job-helper");
            thread.setDaemon(true);
            return thread;
        }));
    }

    private CoreHarness() {}

    /** The bean of a type, ready to be called. */
    public static <T> T get(Class<T> type) {
        return CONTAINER.select(type).get();
    }

    /** A new Russian company with its own code, roubles and Moscow time. */
    public static CompanyDetails company() {
        return company(CountryProfile.RU, "RUB", "Europe/Moscow", Language.RU);
    }

    public static CompanyDetails company(CountryProfile profile, String currency, String zone, Language language) {
        var code = "c" + COMPANIES.incrementAndGet() + "-" + Long.toString(NewId.next(), 36);
        return get(Companies.class)
                .create(new CreateCompany(
                        code,
                        "Company " + code,
                        profile,
                        Currency.getInstance(currency),
                        ZoneId.of(zone),
                        List.of(language),
                        null));
    }

    /** An employee of a company; the login need not exist. */
    public static Actor employee(CompanyDetails company, Role... roles) {
        return new Actor(
                Actor.Kind.PERSON,
                company.id().value(),
                NewId.next(),
                "Test " + Set.of(roles),
                Set.of(roles),
                null,
                Language.EN,
                "127.0.0.1");
    }

    /** An owner's login for a party; {@code user} is the id of the login. */
    public static Actor owner(CompanyDetails company, long user, long party) {
        return new Actor(
                Actor.Kind.PERSON,
                company.id().value(),
                user,
                "Test owner",
                Set.of(Role.OWNER),
                party,
                Language.EN,
                "127.0.0.1");
    }

    /** Does the work as an actor, in the actor's company. */
    public static <T extends @Nullable Object> T as(Actor actor, Callable<T> work) {
        try {
            return CurrentActor.callAs(actor, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The clock of all beans; set it back after the test. */
    public static MovableClock clock() {
        return get(MovableClock.class);
    }

    /** A plain connection, for fixtures and for looking at rows; the caller closes it. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
    }

    /** Runs one statement with parameters and gives the number of changed rows. */
    public static int sql(String statement, @Nullable Object... parameters) {
        try (var connection = connection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of the rows of a query. */
    public static List<@Nullable Object> column(String query, @Nullable Object... parameters) {
        try (var connection = connection();
                var prepared = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            var result = new ArrayList<@Nullable Object>();
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    result.add(rows.getObject(1));
                }
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names more beans of a bench, with spaces between. */
    public static final String MORE_BEANS = "commonhold.test.beans";

    /** Beans of the tests themselves, one class name a line in {@code test-beans.txt}, and those of a bench. */
    private static Class<?>[] beans() {
        try (var in = java.util.Objects.requireNonNull(CoreHarness.class.getResourceAsStream("/test-beans.txt"))) {
            var names = (new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8) + " "
                            + System.getProperty(MORE_BEANS, ""))
                    .strip()
                    .split("\\s+");
            var classes = new ArrayList<Class<?>>();
            for (var name : names) {
                classes.add(Class.forName(name));
            }
            return classes.toArray(Class<?>[]::new);
        } catch (java.io.IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static EntityManagerFactory entityManagers() {
        return ENTITY_MANAGERS;
    }
}
