package org.commonhold.owner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.payment.PaymentId;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.RequestNumber;

/** Addresses of the owner portal's pages. */
public final class OwnerLinks {

    public static final String HOME = "/owner";
    public static final String METERS = "/owner/meters";
    public static final String SUBMIT = "/owner/meters/submit";
    public static final String MONEY = "/owner/money";
    public static final String PAY = "/owner/money/pay";
    public static final String PAYMENTS = "/owner/money/payments";
    public static final String MONEY_HISTORY = "/owner/money/history";
    public static final String AUTOPAY = "/owner/money/autopay";
    public static final String MONEY_MOVE = MONEY + "/move";
    public static final String MONEY_PLAN = MONEY + "/plan";
    public static final String MONEY_YEAR = "/owner/money/year";
    public static final String REQUESTS = "/owner/requests";
    public static final String REPORT = "/owner/requests/new";
    public static final String HOUSE = "/owner/house";

    private OwnerLinks() {}

    /** A page for one unit. */
    public static String of(String page, UnitId unit) {
        return page + "?unit=" + unit.value();
    }

    /** A page for one account. */
    public static String of(String page, AccountId account) {
        return page + "?account=" + account.value();
    }

    public static String readingReceipt(long number) {
        return METERS + "/receipts/" + number;
    }

    public static String statement(long number) {
        return MONEY + "/statements/" + number;
    }

    /** The choice of the sum, with a statement at hand. */
    public static String payStatement(AccountId account, long statement) {
        return of(PAY, account) + "&statement=" + statement;
    }

    /** The last page before the bank; the sum is in minor units. */
    public static String payCheck(AccountId account, Money amount) {
        return of(PAY + "/check", account) + "&amount=" + amount.minor();
    }

    public static String payment(PaymentId payment) {
        return PAYMENTS + "/" + payment.value();
    }

    public static String report(UnitId unit, FaultCategory category) {
        return of(REPORT, unit) + "&category=" + category.name();
    }

    /** A question that begins with these words. */
    public static String ask(String about) {
        return REPORT + "?category=" + FaultCategory.OTHER.name() + "&about="
                + URLEncoder.encode(about, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String request(RequestNumber number) {
        return REQUESTS + "/" + number.value();
    }

    public static String announcement(AnnouncementId id) {
        return HOUSE + "/notices/" + id.value();
    }

    /** A number of an address; anything else is no page of ours. */
    public static long number(String text) {
        if (!text.matches("-?\\d{1,18}")) {
            throw new NotFound("page");
        }
        return Long.parseLong(text);
    }
}
