package org.commonhold.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Role;
import org.commonhold.security.Users;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private final Outbox outbox = CoreHarness.get(Outbox.class);
    private final OutboxQueue queue = CoreHarness.get(OutboxQueue.class);
    private final Documents documents = CoreHarness.get(Documents.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor system = Actor.system(company.id());
    private final PostOffice post = new PostOffice();
    private final OutboxDelivery delivery =
            new OutboxDelivery(queue, post, documents, CoreHarness.get(Companies.class));

    @AfterEach
    void resetClock() {
        CoreHarness.clock().reset();
    }

    @Test
    void sendsEachFactOnce() {
        mail("STATEMENT:1");
        mail("STATEMENT:1");
        mail(null);
        assertThat(deliver()).isEqualTo(2);
        assertThat(deliver()).isZero();
        assertThat(post.sent).hasSize(2);
        assertThat(column("state")).containsOnly("SENT");
    }

    @Test
    void takesTheAttachmentAlong() {
        CoreHarness.as(system, () -> {
            var id = documents.store(DocumentKind.RECEIPT, "receipt.pdf", "application/pdf", new byte[] {1}, null);
            outbox.mail(new OutgoingMail("anna@example.com", "Receipt\r\nBcc: x", "text", id, null));
            return null;
        });
        deliver();
        assertThat(post.attachments).containsExactly("receipt.pdf");
        assertThat(post.sent.get(0).subject()).isEqualTo("Receipt Bcc: x");
    }

    @Test
    void triesAgainEverLaterAndParksWithTheReason() {
        mail("RECEIPT:1");
        post.closed = true;
        for (var attempt = 1; attempt < RetryRules.ATTEMPTS; attempt++) {
            assertThat(deliver()).isZero();
            assertThat(post.tries).isEqualTo(attempt);
            deliver();
            assertThat(post.tries).as("not before its time").isEqualTo(attempt);
            pass(RetryRules.delayAfter(attempt).orElseThrow());
        }
        assertThat(column("state")).containsExactly("PENDING");
        deliver();
        assertThat(column("state")).containsExactly("PARKED");
        assertThat(column("failure")).containsExactly("MessagingException: 421 closed");
        pass(Duration.ofDays(30));
        deliver();
        assertThat(post.tries).isEqualTo(RetryRules.ATTEMPTS);
    }

    @Test
    void aFailedMessageGoesOutOnceTheServerIsBack() {
        mail("RECEIPT:1");
        post.closed = true;
        deliver();
        post.closed = false;
        pass(Duration.ofMinutes(2));
        assertThat(deliver()).isEqualTo(1);
        assertThat(column("state")).containsExactly("SENT");
    }

    @Test
    void aMessageOfADeadNodeIsDueAgainAfterItsLeaseAndTheDeadNodeCannotWriteAnyMore() {
        mail("RECEIPT:1");
        var lost = CoreHarness.as(system, queue::claim).orElseThrow();
        assertThat(deliver()).isZero();
        pass(Duration.ofMinutes(3));
        assertThat(deliver()).isEqualTo(1);
        CoreHarness.as(system, () -> {
            queue.failed(lost, "late");
            return null;
        });
        assertThat(column("state")).containsExactly("SENT");
    }

    @Test
    void namesTheCompaniesThatHaveSomethingToSend() {
        assertThat(queue.companiesWithDueMail()).doesNotContain(company.id());
        mail(null);
        assertThat(queue.companiesWithDueMail()).contains(company.id());
        deliver();
        assertThat(queue.companiesWithDueMail()).doesNotContain(company.id());
    }

    @Test
    void aMissingAttachmentIsAnErrorAndNotADuplicate() {
        var mail = new OutgoingMail("a@example.com", "s", "b", new DocumentId(NewId.next()), "X:1");
        assertThatThrownBy(() -> CoreHarness.as(system, () -> {
                    outbox.mail(mail);
                    return null;
                }))
                .hasMessageContaining("fk_outbox_document");
    }

    @Test
    void invitesInTheLanguageOfTheInvited() {
        var admin = CoreHarness.employee(company, Role.ADMIN);
        var users = CoreHarness.get(Users.class);
        CoreHarness.as(
                admin,
                () -> users.invite(new InviteUser("olga@example.com", "Ольга", Language.RU, Set.of(Role.CLERK), null)));
        deliver();
        var mail = post.sent.get(0);
        assertThat(mail.to()).isEqualTo("olga@example.com");
        assertThat(mail.subject()).startsWith("Доступ").contains(company.name());
        assertThat(mail.body())
                .contains("Здравствуйте, Ольга!")
                .contains("/activate/")
                .contains("?company=" + company.code());
        assertThat(column("dedupe_key").get(0).toString()).matches("INVITATION:[0-9a-f]{64}");
    }

    private void mail(@Nullable String key) {
        CoreHarness.as(system, () -> {
            outbox.mail(new OutgoingMail("anna@example.com", "Subject", "Body", null, key));
            return null;
        });
    }

    private int deliver() {
        return CoreHarness.as(system, () -> delivery.deliverDue(10));
    }

    private void pass(Duration time) {
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(time).plusSeconds(1));
    }

    private List<@Nullable Object> column(String name) {
        return CoreHarness.column(
                "select " + name + " from outbox_message where tenant_id = ?",
                company.id().value());
    }

    /** A mail server in memory. */
    private static final class PostOffice implements MailTransport {

        private final List<QueuedMail> sent = new ArrayList<>();
        private final List<String> attachments = new ArrayList<>();
        private boolean closed;
        private int tries;

        @Override
        public void send(QueuedMail mail, String senderName, @Nullable StoredDocument attachment)
                throws MessagingException {
            tries++;
            if (closed) {
                throw new MessagingException("421 closed");
            }
            sent.add(mail);
            if (attachment != null) {
                attachments.add(attachment.fileName());
            }
        }
    }
}
