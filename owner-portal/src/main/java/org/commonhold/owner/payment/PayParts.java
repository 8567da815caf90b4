package org.commonhold.owner.payment;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.payment.PaymentPart;
import org.jspecify.annotations.Nullable;

/** Accounts and sums in the address of the check page: {@code account=ID&amount=MINOR}, once or several times in the same order. */
final class PayParts {

    private PayParts() {}

    static QueryParameters query(List<PaymentPart> parts) {
        var query = new HashMap<String, List<String>>();
        query.put(
                "account",
                parts.stream().map(p -> Long.toString(p.account().value())).toList());
        query.put(
                "amount",
                parts.stream().map(p -> Long.toString(p.amount().minor())).toList());
        var named = parts.get(0).named();
        if (parts.size() == 1 && named != null) {
            query.put("month", List.of(named.firstDay().toString()));
        }
        return new QueryParameters(query);
    }

    /** Empty when the address names none; an address that is none of ours is not found. */
    static List<PaymentPart> of(QueryParameters query, Currency currency) {
        var accounts = query.getParameters("account");
        var amounts = query.getParameters("amount");
        if (accounts.size() != amounts.size()) {
            throw new NotFound("page");
        }
        var parts = new ArrayList<PaymentPart>();
        for (var i = 0; i < accounts.size(); i++) {
            var account = new AccountId(OwnerLinks.number(accounts.get(i)));
            parts.add(new PaymentPart(account, new Money(OwnerLinks.number(amounts.get(i)), currency), month(query)));
        }
        return parts;
    }

    private static @Nullable BillingPeriod month(QueryParameters query) {
        try {
            return query.getSingleParameter("month")
                    .map(text -> BillingPeriod.containing(LocalDate.parse(text)))
                    .orElse(null);
        } catch (DateTimeParseException e) {
            throw new NotFound("page");
        }
    }
}
