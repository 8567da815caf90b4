package org.commonhold.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.SignIns;
import org.commonhold.security.UserRejected;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The packaged application with this class inside Payara Micro: what the core's own harness can only imitate. */
@ArquillianTest
class InsidePayaraIT {

    private static final int PATIENT_LOCK = 5;

    @Inject
    private Probe probe;

    @Inject
    private Companies companies;

    @Inject
    private SignIns signIns;

    @Inject
    private Payments payments;

    @Inject
    private UserTransaction transaction;

    /** The application as it is shipped, but on the tests' database, which only now has an address. */
    @Deployment
    static WebArchive application() {
        return InsideArchive.shipped().addClasses(InsidePayaraIT.class, Probe.class);
    }

    @Test
    void givesBackWhatARefusedTransactionTook() {
        CurrentActor.runAs(system(), () -> {
            var first = probe.number();
            assertThatThrownBy(probe::numberThenRefusal).isInstanceOf(UserRejected.class);
            assertThat(probe.number()).isEqualTo(first + 1);
        });
    }

    @Test
    void refusesANumberOutsideOfAnyTransaction() {
        CurrentActor.runAs(system(), () -> assertThatThrownBy(probe::numberWithoutTransaction)
                .isInstanceOf(jakarta.transaction.TransactionalException.class));
    }

    @Test
    void countsWrongPasswordsAlthoughTheSignInIsRefused() {
        signIns.ensureOperator("locked@example.com", "Locked", Language.EN, "a-very-good-password");
        for (var attempt = 0; attempt < PATIENT_LOCK; attempt++) {
            assertThatThrownBy(() -> signIns.signInOperator("locked@example.com", "wrong"))
                    .isInstanceOf(UserRejected.class);
        }
        assertThatThrownBy(() -> signIns.signInOperator("locked@example.com", "a-very-good-password"))
                .isInstanceOfSatisfying(
                        UserRejected.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo("security.signIn.locked"));
    }

    @Test
    void keepsAPaymentWhoseCallerRolledBack() throws Exception {
        CurrentActor.callAs(system(), () -> {
            transaction.begin();
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            var paid = payments.record(new RecordPayment(
                    new AccountId(InsideRows.ACCOUNT),
                    Money.ofMinor(1_200, "RUB"),
                    PaymentMethod.TRANSFER,
                    LocalDate.parse("2026-01-15"),
                    "inside-1"));
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            transaction.rollback();
            assertThat(payments.details(paid.payment().id()).payment().amount().minor())
                    .isEqualTo(1_200);
            return null;
        });
    }

    @Test
    void findsNothingAndFailsWithoutACompany() {
        assertThat(CurrentTenant.get()).isEmpty();
        assertThatThrownBy(() -> signIns.invitedName("any")).isNotInstanceOf(NotFound.class);
        CurrentActor.runAs(system(), () -> assertThatThrownBy(() -> signIns.invitedName("any"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void seesTheCompanyOfTheThreadOnly() {
        CurrentTenant.runAs(
                company(), () -> assertThat(companies.current().code()).isEqualTo(InsideRows.COMPANY));
        assertThatThrownBy(() -> CurrentTenant.runAs(
                        company(),
                        () -> CurrentTenant.runAs(new TenantId(company().value() + 1), probe::number)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @RunAsClient
    void bindsTheKeysCompanyToARequestAndToNoOther(@ArquillianResource URL base) throws Exception {
        assertThat(status(base, null)).isEqualTo(401);
        assertThat(status(base, InsideRows.KEY)).isEqualTo(200);
        assertThat(status(base, null)).isEqualTo(401);
        assertThat(status(base, InsideRows.COMPANY + ".unknown")).isEqualTo(401);
    }

    private static int status(URL base, @Nullable String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + base.getPort() + base.getPath() + "api/v1/company"));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
    }

    private TenantId company() {
        return companies.byCode(InsideRows.COMPANY).orElseThrow().id();
    }

    private Actor system() {
        return Actor.system(company());
    }
}
