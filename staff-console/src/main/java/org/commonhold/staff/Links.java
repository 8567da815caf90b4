package org.commonhold.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.payment.PaymentId;

/** Addresses of the console's pages. */
public final class Links {

    private Links() {}

    /** Opens one of the pages below, with what its address says after the question mark. */
    public static void go(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    public static Anchor account(String number) {
        return new Anchor(accountPath(number), number);
    }

    public static String accountPath(String number) {
        return "staff/accounts/" + encoded(number);
    }

    public static String accountPath(String number, String tab) {
        return accountPath(number) + "?tab=" + tab;
    }

    public static String runPath(BillingRunId run, String step) {
        return "staff/finance/runs/" + run.value() + "?step=" + step;
    }

    /** One account in a run that is looked over. */
    public static String runAccountPath(BillingRunId run, String number) {
        return "staff/finance/runs/" + run.value() + "/accounts/" + encoded(number);
    }

    /** A statement with every line explained. */
    public static String statementPath(long number) {
        return "staff/finance/statements/" + number;
    }

    public static String paymentPath(PaymentId payment) {
        return "staff/finance/payments/" + payment.value();
    }

    public static String newPaymentPath(String account) {
        return "staff/finance/payments/new?account=" + encoded(account);
    }

    public static String readingsPath(UnitId unit, BillingPeriod period) {
        return "staff/readings/units/" + unit.value() + "?period=" + period;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
