package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.tenancy.CompanySql;

/** What receipts need of payments, in the transaction that books them. */
@ApplicationScoped
class FiscalSql {

    private final CompanySql sql;

    @Inject
    FiscalSql(CompanySql sql) {
        this.sql = sql;
    }

    PaymentMethod method(PaymentId payment) {
        return sql.first(
                        "select method from payment where tenant_id = :tenant and id = ?",
                        row -> PaymentMethod.valueOf(row.getString(1)),
                        payment.value())
                .orElseThrow();
    }

    /** Minor units of charges that the payment pays. */
    long allocated(PaymentId payment) {
        return sql.number(
                "select coalesce(sum(amount_minor), 0) from allocation where tenant_id = :tenant and payment_id = ?",
                payment.value());
    }

    /** Minor units of charges that a refund has opened again. */
    long released(PaymentId payment, long source) {
        return -sql.number(
                "select coalesce(sum(amount_minor), 0) from allocation where tenant_id = :tenant and payment_id = ?"
                        + " and release_source = ?",
                payment.value(),
                source);
    }

    String account(PaymentId payment) {
        return sql.first(
                        "select a.number from payment p join account a on a.tenant_id = p.tenant_id"
                                + " and a.id = p.account_id where p.tenant_id = :tenant and p.id = ?",
                        row -> row.getString(1),
                        payment.value())
                .orElseThrow();
    }
}
