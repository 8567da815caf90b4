package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonhold.columns.Cells;
import org.commonhold.columns.Fields;
import org.commonhold.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** The owners of a row: names, e-mails and phones in the same order, shares that sum to 1 (equal parts if none are given). */
final class OwnerRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,}");
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(\\b(ООО|ОАО|ЗАО|ПАО|АО|ИП|ТСЖ|LLC|Inc|Ltd|Corp|GmbH)\\b|公司|银行|集团).*",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    private static final int MAX_OWNERS = 50;

    /** Tenths of a millionth for each owner: what rounding a third to a few decimals may lose. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000005");

    List<UnitLine.Owner> read(RowCells cells) {
        var names = Cells.list(cells.raw(Fields.OWNERS));
        var emails = emails(cells);
        var phones = Cells.list(cells.raw(Fields.PHONE));
        if (names.stream().anyMatch(n -> n.length() > 200)) {
            cells.fault(Fields.OWNERS, "onboarding.cell.tooLong", "200");
        }
        if (names.size() > MAX_OWNERS) {
            cells.fault(Fields.OWNERS, "onboarding.owners.tooMany", String.valueOf(MAX_OWNERS));
            return List.of();
        }
        if (phones.stream().anyMatch(p -> p.length() > 40)) {
            cells.fault(Fields.PHONE, "onboarding.cell.tooLong", "40");
        }
        if (emails.size() > names.size()) {
            cells.fault(Fields.EMAIL, "onboarding.email.noOwner");
        }
        var shares = shares(cells, names.size());
        var result = new ArrayList<UnitLine.Owner>();
        for (int i = 0; i < names.size() && i < shares.size(); i++) {
            result.add(new UnitLine.Owner(
                    ORGANISATION.matcher(names.get(i)).matches() ? PartyKind.ORGANISATION : PartyKind.PERSON,
                    names.get(i),
                    at(emails, i),
                    at(phones, i),
                    shares.get(i)));
        }
        return result;
    }

    private static List<String> emails(RowCells cells) {
        var result = new ArrayList<String>();
        for (var email : Cells.list(cells.raw(Fields.EMAIL))) {
            var address = Cells.code(email).toLowerCase(Locale.ROOT);
            if (address.length() > 190 || !EMAIL.matcher(address).matches()) {
                cells.faultIn(Fields.EMAIL, email, "onboarding.email.malformed");
            }
            result.add(address);
        }
        return result;
    }

    private static List<BigDecimal> shares(RowCells cells, int owners) {
        var given = Cells.list(cells.raw(Fields.OWNER_SHARES));
        if (owners == 0 || given.isEmpty()) {
            return equal(owners);
        }
        if (given.size() != owners) {
            cells.fault(
                    Fields.OWNER_SHARES,
                    "onboarding.shares.count",
                    String.valueOf(given.size()),
                    String.valueOf(owners));
            return List.of();
        }
        var shares = new ArrayList<BigDecimal>();
        for (var text : given) {
            var share = Cells.share(text);
            if (share.isEmpty() || share.get().signum() <= 0) {
                cells.faultIn(Fields.OWNER_SHARES, text, "onboarding.shares.malformed");
                return List.of();
            }
            shares.add(share.get());
        }
        return exact(cells, shares);
    }

    /** Shares within rounding of 1 are made to sum to exactly 1, at the first owner. */
    private static List<BigDecimal> exact(RowCells cells, List<BigDecimal> shares) {
        var rest = BigDecimal.ONE.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (rest.abs().compareTo(TOLERANCE.multiply(BigDecimal.valueOf(shares.size()))) > 0) {
            cells.fault(
                    Fields.OWNER_SHARES,
                    "onboarding.shares.sum",
                    BigDecimal.ONE.subtract(rest).stripTrailingZeros().toPlainString());
            return List.of();
        }
        shares.set(0, shares.get(0).add(rest));
        return shares;
    }

    private static List<BigDecimal> equal(int owners) {
        var result = new ArrayList<BigDecimal>();
        if (owners > 0) {
            var part = BigDecimal.ONE.divide(BigDecimal.valueOf(owners), 10, RoundingMode.DOWN);
            for (int i = 1; i < owners; i++) {
                result.add(part);
            }
            result.add(0, BigDecimal.ONE.subtract(part.multiply(BigDecimal.valueOf(owners - 1L))));
        }
        return result;
    }

    private static @Nullable String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
