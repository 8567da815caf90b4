package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.linkpayment.LinkPage;
import org.commonhold.linkpayment.LinkPayments;
import org.commonhold.paylink.MadeLink;
import org.commonhold.paylink.PayLinks;
import org.commonhold.security.Forbidden;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paying by a link without a login. */
class LinkPaymentIT {

    private final MoneyFixture home = new MoneyFixture();
    private final PayLinks links = CoreHarness.get(PayLinks.class);
    private final LinkPayments door = CoreHarness.get(LinkPayments.class);

    @AfterEach
    void behave() {
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
    }

    @Test
    void showsTheLeastAndPaysWhatIsDue() throws Exception {
        home.charge("2026-09-01", 30_000);
        var token = token(make());
        var page = door.look(token).orElseThrow();
        assertThat(page.due().minor()).isEqualTo(30_000);
        assertThat(page.account()).isEqualTo("•••1");
        assertThat(page.toString()).doesNotContain("A-1", "House", "Anna");
        var waiting = door.pay(token, 30_000, "form", false).orElseThrow();
        assertThat(waiting.state()).isEqualTo(PaymentState.PENDING);
        assertThat(door.pay(token, 30_000, "form", false).orElseThrow().checkoutUrl())
                .as("the same page begins one payment")
                .isEqualTo(waiting.checkoutUrl());
        payAtTheGateway(waiting);
        var paid = door.back(token).orElseThrow();
        assertThat(paid.state()).isEqualTo(PaymentState.PAID);
        assertThat(paid.receipt()).isEqualTo(1);
        assertThat(paid.due().isZero()).isTrue();
        assertThat(door.pay(token, 0, "again", false).orElseThrow().problems())
                .extracting(Problem::key)
                .containsExactly("linkpayment.due.changed");
        assertThat(home.count("payment")).isEqualTo(1);
        assertThat(home.balance()).isZero();
        assertThat(CoreHarness.column(
                        "select count(*) from payment where tenant_id = ? and return_base like concat('%', ?, '%')",
                        home.company.id().value(), token))
                .as("the token is stored nowhere")
                .containsExactly(0L);
    }

    @Test
    void aSumThatHasChangedIsShownBeforeItIsPaid() {
        home.charge("2026-09-01", 30_000);
        var token = token(make());
        home.charge("2026-10-01", 5_000);
        var page = door.pay(token, 30_000, "form", false).orElseThrow();
        assertThat(page.problems()).extracting(Problem::key).containsExactly("linkpayment.due.changed");
        assertThat(page.due().minor()).isEqualTo(35_000);
        assertThat(home.count("payment")).isZero();
    }

    @Test
    void saysThatAnotherPaymentIsOnItsWay() {
        home.charge("2026-09-01", 30_000);
        home.begin(30_000);
        var token = token(make());
        var page = door.pay(token, 30_000, "form", false).orElseThrow();
        assertThat(page.problems()).extracting(Problem::key).containsExactly("payment.duplicate");
        assertThat(door.pay(token, 30_000, "form", true).orElseThrow().state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void unknownExpiredAndRevokedLinksAreAllTheSame() {
        home.charge("2026-09-01", 30_000);
        var revoked = make();
        CoreHarness.as(home.accountant, () -> {
            links.revoke(revoked.row().id());
            return true;
        });
        var expired = make();
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofDays(61)));
        for (var token :
                new String[] {token(revoked), token(expired), "A".repeat(22), "", "../x", "' or 1=1 -- 12345678"}) {
            assertThat(door.look(token)).isEmpty();
            assertThat(door.pay(token, 30_000, "form", false)).isEmpty();
            assertThat(door.back(token)).isEmpty();
        }
        assertThat(home.count("payment")).isZero();
    }

    @Test
    void aLinkIsMadeAndTakenBackByTheOfficeOfItsCompany() {
        var made = make();
        var other = new MoneyFixture();
        assertThatThrownBy(() -> CoreHarness.as(home.owner, () -> links.make(home.account)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(other.accountant, () -> links.make(home.account)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(other.accountant, () -> {
                    links.revoke(made.row().id());
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(home.accountant, () -> links.list(home.account)))
                .hasSize(1)
                .allSatisfy(row ->
                        assertThat(row.usable(CoreHarness.clock().instant())).isTrue());
        assertThat(CoreHarness.column(
                        "select action from audit_event where tenant_id = ? and action like 'paylink.%'",
                        home.company.id().value()))
                .hasSize(1);
    }

    @Test
    void oneAddressMayNotAskWithoutEnd() {
        var address = "address-" + NewId.next();
        for (var call = 0; call < 60; call++) {
            assertThat(door.admits(address)).isTrue();
        }
        assertThat(door.admits(address)).isFalse();
        assertThat(door.admits(address + "x")).as("another one").isTrue();
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(door.admits(address)).as("the next minute").isTrue();
    }

    private MadeLink make() {
        return CoreHarness.as(home.accountant, () -> links.make(home.account));
    }

    private static String token(MadeLink link) {
        assertThat(link.url()).matches("http://[a-z0-9-]+\\.localhost(:\\d+)?/l/[A-Za-z0-9_-]{22}");
        return link.url().replaceFirst(".*/", "");
    }

    private static void payAtTheGateway(LinkPage page) throws Exception {
        var checkout = URI.create(Objects.requireNonNull(page.checkoutUrl()));
        var session = checkout.getPath().replaceFirst(".*/", "");
        var request = HttpRequest.newBuilder(checkout.resolve("/sandbox/pay/" + session))
                .POST(HttpRequest.BodyPublishers.ofString("card=4242424242424242"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }
}
