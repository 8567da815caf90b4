package org.commonhold.cashdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A cashier's shift. Closed it never changes. */
@Entity
@Table(name = "cash_shift")
class Shift extends TenantEntity {

    private String desk;
    private long cashier;

    @Column(name = "cashier_name")
    private String cashierName;

    @Column(name = "float_minor")
    private long openingMinor;

    private String currency;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "z_number")
    private @Nullable Long zNumber;

    @Column(name = "expected_minor")
    private @Nullable Long expectedMinor;

    @Column(name = "counted_minor")
    private @Nullable Long countedMinor;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Shift() {}

    Shift(OpenShift command, long cashier, String cashierName, Instant now) {
        desk = command.desk().strip();
        this.cashier = cashier;
        this.cashierName = cashierName;
        openingMinor = command.opening().minor();
        currency = command.opening().currency().getCurrencyCode();
        openedAt = now;
    }

    void close(long number, Money expected, Money counted, @Nullable String why, Instant now) {
        zNumber = number;
        expectedMinor = expected.minor();
        countedMinor = counted.minor();
        note = why;
        closedAt = now;
    }

    /** Refuses a shift that is closed. */
    Shift requireOpen() {
        if (closedAt != null) {
            throw new DeskRejected(Problem.of("cashdesk.shift.closed").at("shift"));
        }
        return this;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean of(Actor actor) {
        return Long.valueOf(cashier).equals(actor.id());
    }

    ShiftId shiftId() {
        return new ShiftId(id());
    }

    Money opening() {
        return Money.ofMinor(openingMinor, currency);
    }

    ShiftRow row() {
        return new ShiftRow(
                shiftId(),
                desk,
                cashierName,
                opening(),
                openedAt,
                closedAt,
                zNumber,
                money(expectedMinor),
                money(countedMinor),
                note);
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : Money.ofMinor(minor, currency);
    }
}
