package org.commonhold.today;

import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentRow;
import org.commonhold.statement.StatementRow;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands: {@code balance} is the debt, negative an advance; {@code statement} the latest one;
 * {@code overdue}: there is a debt and the statement's day has passed; {@code openPayment}: an attempt not yet decided;
 * {@code prepaid}: how long a credit lasts, as far as there are months to go by.
 */
public record MoneyToday(
        AccountRef account,
        Money balance,
        @Nullable StatementRow statement,
        boolean overdue,
        @Nullable PaymentRow lastPayment,
        @Nullable PaymentRow openPayment,
        @Nullable DaysLeft prepaid) {}
