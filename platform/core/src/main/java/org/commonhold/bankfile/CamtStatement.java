package org.commonhold.bankfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One {@code Stmt} or {@code Ntfctn}, element by element. CdtDbtInd alone says which way money went; RvslInd only marks that it takes an
 * earlier entry back. Only booked entries count.
 */
final class CamtStatement {

    private final FileTotals totals;
    private String id = "";
    private String account = "";
    private @Nullable Money opening;
    private @Nullable Money closing;
    private @Nullable Money before;
    private int closingLine;
    private int entries;

    CamtStatement(FileTotals totals) {
        this.totals = totals;
    }

    void take(String name, XmlPart part) {
        switch (name) {
            case "Id" -> id = part.text();
            case "Acct" -> account = part.text("Id/IBAN", "Id/Othr/Id").replace(" ", "");
            case "Bal" -> balance(part);
            case "Ntry" -> entry(part);
            default -> {}
        }
    }

    private void balance(XmlPart part) {
        var code = part.text("Tp/CdOrPrtry/Cd");
        if (code.equals("OPBD") || code.equals("PRCD")) {
            opening = amount(part);
        } else if (code.equals("CLBD")) {
            closing = amount(part);
            closingLine = part.line();
        }
    }

    /** Signed by CdtDbtInd. */
    private static Money amount(XmlPart part) {
        var money = money(part.first("Amt").orElseThrow(() -> new BankFileRefused("field", part.line(), "Amt")));
        return switch (part.text("CdtDbtInd")) {
            case "CRDT" -> money;
            case "DBIT" -> money.negated();
            default -> throw new BankFileRefused("field", part.line(), "CdtDbtInd");
        };
    }

    private static Money money(XmlPart amount) {
        return Figures.money(amount.text(), '.', currency(amount), amount.line());
    }

    private static Currency currency(XmlPart amount) {
        try {
            return Currency.getInstance(amount.currency());
        } catch (IllegalArgumentException e) {
            throw new BankFileRefused("field", amount.line(), "Ccy");
        }
    }

    private void entry(XmlPart entry) {
        if (account.isEmpty()) {
            throw new BankFileRefused("field", entry.line(), "Acct");
        }
        if (before == null) {
            before = totals.balance();
        }
        entries++;
        if (!entry.text("Sts/Cd", "Sts").equals("BOOK")) {
            return;
        }
        var amount = amount(entry);
        var reference = entry.text("AcctSvcrRef");
        var group = reference.isEmpty() ? id + "#" + entries : reference;
        var parts = entry.all("NtryDtls/TxDtls");
        var sums = sums(amount, parts);
        if (sums.size() <= 1) {
            totals.accept(made(entry, parts.size() == 1 ? parts.get(0) : entry, amount, group, group));
            return;
        }
        for (int i = 0; i < sums.size(); i++) {
            var own = parts.get(i).text("Refs/AcctSvcrRef");
            var identity = own.isEmpty() || own.equals(reference) ? group + "/" + (i + 1) : own;
            totals.accept(made(entry, parts.get(i), sums.get(i), identity, group));
        }
    }

    /** What each part of a batch moves; empty when the bank does not say it of them all. They add up to the entry. */
    private static List<Money> sums(Money whole, List<XmlPart> parts) {
        if (parts.size() < 2) {
            return List.of();
        }
        var sums = new ArrayList<Money>();
        for (var part : parts) {
            var amount = part.first("Amt").or(() -> part.first("AmtDtls/TxAmt/Amt"));
            if (amount.isEmpty()) {
                return List.of();
            }
            var money = money(amount.get());
            var way = part.text("CdtDbtInd");
            var out = way.isEmpty() ? whole.minor() < 0 : way.equals("DBIT");
            sums.add(out ? money.negated() : money);
        }
        var line = parts.get(0).line();
        if (sums.stream().anyMatch(s -> !s.currency().equals(whole.currency()))
                || !sums.stream().reduce(Money::plus).orElseThrow().equals(whole)) {
            throw new BankFileRefused("camt.batch", line, whole.major());
        }
        return sums;
    }

    private BankEntry made(XmlPart entry, XmlPart part, Money amount, String identity, String group) {
        var booked = day(entry, "BookgDt");
        if (booked == null) {
            throw new BankFileRefused("field", entry.line(), "BookgDt");
        }
        return new BankEntry(
                entry.line(),
                account,
                booked,
                day(entry, "ValDt"),
                amount,
                Money.zero(amount.currency()),
                payer(part, amount.minor() > 0 ? "Dbtr" : "Cdtr"),
                null,
                texts(entry, part),
                given(part.text("Refs/EndToEndId")),
                returned(entry, part),
                identity,
                group);
    }

    private static @Nullable LocalDate day(XmlPart entry, String name) {
        var text = entry.text(name + "/Dt", name + "/DtTm");
        return text.length() < 10 ? null : Figures.day(text.substring(0, 10), "uuuu-MM-dd", entry.line());
    }

    private static Payer payer(XmlPart part, String side) {
        var people = "RltdPties/" + side;
        var ultimate = "RltdPties/Ultmt" + side;
        return Payer.of(
                part.text(people + "/Nm", people + "/Pty/Nm", ultimate + "/Nm", ultimate + "/Pty/Nm"),
                part.text(people + "Acct/Id/IBAN", people + "Acct/Id/Othr/Id"),
                part.text(
                        people + "/Id/OrgId/Othr/Id",
                        people + "/Id/PrvtId/Othr/Id",
                        people + "/Pty/Id/OrgId/Othr/Id",
                        people + "/Pty/Id/PrvtId/Othr/Id"));
    }

    private static List<String> texts(XmlPart entry, XmlPart part) {
        var texts = new ArrayList<String>();
        part.all("RmtInf/Strd/CdtrRefInf/Ref").forEach(p -> texts.add(p.text()));
        part.all("RmtInf/Ustrd").forEach(p -> texts.add(p.text()));
        texts.add(part.text("AddtlTxInf"));
        texts.add(entry.text("AddtlNtryInf"));
        return texts;
    }

    private static @Nullable String given(String endToEnd) {
        return endToEnd.isEmpty() || endToEnd.equals("NOTPROVIDED") ? null : endToEnd;
    }

    private static @Nullable String returned(XmlPart entry, XmlPart part) {
        var code = part.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
        if (!code.isEmpty()) {
            return code;
        }
        return entry.text("RvslInd").equals("true") ? "RVSL" : null;
    }

    /** Opening + entries = closing, where the statement says both in the entries' currency. */
    BankStatement close() {
        if (opening == null || closing == null || !opening.currency().equals(closing.currency())) {
            return new BankStatement(account, null, null, false);
        }
        var moved = before == null
                ? Money.zero(totals.balance().currency())
                : totals.balance().minus(before);
        if (!moved.currency().equals(opening.currency())) {
            return new BankStatement(account, opening, closing, false);
        }
        if (!opening.plus(moved).equals(closing)) {
            throw new BankFileRefused(
                    "balance", closingLine, account, opening.plus(moved).major(), closing.major());
        }
        return new BankStatement(account, opening, closing, true);
    }
}
