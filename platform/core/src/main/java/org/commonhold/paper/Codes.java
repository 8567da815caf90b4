package org.commonhold.paper;

import java.util.Base64;
import java.util.Optional;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Money;
import org.commonhold.remittance.BankDetails;
import org.commonhold.remittance.EpcCode;
import org.commonhold.remittance.GostCode;
import org.commonhold.remittance.QrPicture;
import org.commonhold.rulepack.Rule.PaymentCode;
import org.jspecify.annotations.Nullable;

/** The codes for payment of a bill: their sums add up to the amount due. */
final class Codes {

    private static final String EURO = "EUR";

    private final Markup page;
    private final Bill bill;
    private final PaymentCode kind;

    Codes(Markup page, Bill bill, PaymentCode kind) {
        this.page = page;
        this.bill = bill;
        this.kind = kind;
    }

    /** The text of the code, empty when there is nothing to pay, no account to pay to, or no such code for the money. */
    Optional<String> text(@Nullable BankDetails bank, Money amount) {
        if (bank == null || !amount.isPositive()) {
            return Optional.empty();
        }
        if (kind == PaymentCode.ST00012 && amount.currency().getCurrencyCode().equals("RUB")) {
            return Optional.of(GostCode.of(bank, gost(amount)));
        }
        return kind == PaymentCode.EPC && amount.currency().getCurrencyCode().equals(EURO)
                ? Optional.of(EpcCode.of(bank, new EpcCode.Bill(amount, null, null, purpose(), null)))
                : Optional.empty();
    }

    private GostCode.Bill gost(Money amount) {
        var month = bill.period().month();
        return new GostCode.Bill(
                amount.minor(),
                purpose(),
                bill.payer().account(),
                bill.payer().address(),
                String.format("%02d%d", month.getMonthValue(), month.getYear()));
    }

    private String purpose() {
        return page.say(
                "purpose",
                bill.payer().account(),
                Formats.month(bill.period(), page.language()),
                Long.toString(bill.number()));
    }

    /** The picture with its sum below it. */
    void draw(@Nullable BankDetails bank, Money amount) {
        text(bank, amount).ifPresent(text -> {
            var png = Base64.getEncoder().encodeToString(QrPicture.png(text));
            page.open("div", "code");
            page.raw("<img alt=\"\" src=\"data:image/png;base64," + png + "\"/>");
            page.element("div", "small", page.say("code", Formats.money(amount, page.language())));
            page.close("div");
        });
    }
}
