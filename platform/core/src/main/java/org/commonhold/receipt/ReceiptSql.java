package org.commonhold.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanySql;

/** Where the receipt is sent: to whoever began the payment, otherwise to the owner with the largest share. */
@ApplicationScoped
class ReceiptSql {

    private final CompanySql sql;

    @Inject
    ReceiptSql(CompanySql sql) {
        this.sql = sql;
    }

    Optional<String> payersAddress(PaymentId payment) {
        return sql.first(
                "select p.email from payment y join user_account u on u.tenant_id = y.tenant_id and u.id = y.started_by"
                        + " join party p on p.tenant_id = u.tenant_id and p.id = u.party_id"
                        + " where y.tenant_id = :tenant and y.id = ? and p.email is not null",
                row -> row.getString(1),
                payment.value());
    }

    Optional<String> ownersAddress(PaymentId payment, LocalDate day) {
        return sql.first(
                "select p.email from payment y join account a on a.tenant_id = y.tenant_id and a.id = y.account_id"
                        + " join ownership o on o.tenant_id = a.tenant_id and o.unit_id = a.unit_id"
                        + " join party p on p.tenant_id = o.tenant_id and p.id = o.party_id"
                        + " where y.tenant_id = :tenant and y.id = ? and o.valid_from <= ?"
                        + " and (o.valid_to is null or o.valid_to > ?) and p.email is not null"
                        + " order by o.share desc, p.id limit 1",
                row -> row.getString(1),
                payment.value(),
                day,
                day);
    }
}
