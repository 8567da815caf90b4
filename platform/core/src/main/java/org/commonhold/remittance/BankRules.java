package org.commonhold.remittance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.kernel.CheckDigits;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What bank details must be; Russian check digits are only doubted, because real accounts have been seen that fail them. */
final class BankRules {

    static final int PAYEE = 160;
    private static final int SHORT = 120;
    private static final int LONG = 300;
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern NATIONAL = Pattern.compile("[A-Z0-9-]{4,34}");
    private static final Pattern RUSSIAN_ACCOUNT = Pattern.compile("\\d{20}");
    private static final Pattern RUSSIAN_BIC = Pattern.compile("\\d{9}");
    private static final Pattern SWIFT = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final int[] WEIGHTS = {7, 1, 3};

    private BankRules() {}

    static List<Problem> refusals(BankDetails details) {
        var problems = new ArrayList<Problem>();
        if (details.payee().isBlank()) {
            problems.add(Problem.of("remittance.payee.missing").at("payee"));
        }
        length(problems, details.payee(), PAYEE, "payee");
        account(problems, details.account());
        var bic = details.bic();
        if (bic != null
                && !RUSSIAN_BIC.matcher(bic).matches()
                && !SWIFT.matcher(bic).matches()) {
            problems.add(Problem.of("remittance.bic.malformed").at("bic"));
        }
        if (bic != null
                && RUSSIAN_BIC.matcher(bic).matches()
                && !RUSSIAN_ACCOUNT.matcher(details.account()).matches()) {
            problems.add(Problem.of("remittance.account.digits").at("account"));
        }
        var correspondent = details.correspondent();
        if (correspondent != null && !correspondent.matches("\\d{1,20}")) {
            problems.add(Problem.of("remittance.correspondent.malformed").at("correspondent"));
        }
        length(problems, details.bankName(), SHORT, "bankName");
        length(problems, details.taxNumber(), 20, "taxNumber");
        length(problems, details.taxReason(), 9, "taxReason");
        length(problems, details.address(), LONG, "address");
        length(problems, details.email(), 190, "email");
        length(problems, details.website(), 190, "website");
        return problems;
    }

    private static void account(List<Problem> problems, String account) {
        var isIban =
                account.length() > 2 && Character.isLetter(account.charAt(0)) && Character.isLetter(account.charAt(1));
        if (isIban && !(IBAN.matcher(account).matches() && CheckDigits.hold(account))) {
            problems.add(Problem.of("remittance.iban.wrong").at("account"));
        } else if (!NATIONAL.matcher(account).matches()) {
            problems.add(Problem.of("remittance.account.malformed").at("account"));
        }
    }

    /** Doubts that do not refuse: check digits of Russian account, correspondent account and INN. */
    static List<Problem> doubts(BankDetails details) {
        var problems = new ArrayList<Problem>();
        var bic = details.bic();
        if (bic != null && RUSSIAN_BIC.matcher(bic).matches()) {
            var account = details.account();
            if (RUSSIAN_ACCOUNT.matcher(account).matches() && !keyFits(bic.substring(6) + account)) {
                problems.add(Problem.of("remittance.account.key").at("account"));
            }
            var correspondent = details.correspondent();
            if (correspondent != null
                    && RUSSIAN_ACCOUNT.matcher(correspondent).matches()
                    && !keyFits("0" + bic.substring(4, 6) + correspondent)) {
                problems.add(Problem.of("remittance.correspondent.key").at("correspondent"));
            }
            if (details.taxNumber() != null && !innFits(details.taxNumber())) {
                problems.add(Problem.of("remittance.taxNumber.key").at("taxNumber"));
            }
        }
        return problems;
    }

    /** Σ of the units digits of weight × digit is divisible by 10 (weights 7, 1, 3). */
    static boolean keyFits(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length] % 10;
        }
        return sum % 10 == 0;
    }

    static boolean innFits(String inn) {
        if (!inn.matches("\\d{10}")) {
            return inn.matches("\\d{12}");
        }
        var weights = new int[] {2, 4, 10, 3, 5, 9, 4, 6, 8};
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (inn.charAt(i) - '0') * weights[i];
        }
        return sum % 11 % 10 == inn.charAt(9) - '0';
    }

    private static void length(List<Problem> problems, @Nullable String text, int most, String field) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of("remittance.text.long", most).at(field));
        }
    }
}
