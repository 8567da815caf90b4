package org.commonhold.fiscal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;

/** What settings must be, and when a receipt is tried again. Pure. */
final class FiscalRules {

    /** Twelve tries over two and a half days; then a person is needed. */
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(18),
            Duration.ofHours(24));

    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,40}@[^@\\s]{1,60}");
    private static final int GROUP = 60;
    private static final int LOGIN = 100;
    private static final int ADDRESS = 256;
    private static final int EMAIL_LENGTH = 64;

    private FiscalRules() {}

    static List<Problem> judge(ConfigureFiscal command, boolean passwordStored) {
        var problems = new ArrayList<Problem>();
        if (command.provider() == FiscalProvider.NONE) {
            return problems;
        }
        filled(problems, command.group(), GROUP, "group");
        filled(problems, command.login(), LOGIN, "login");
        var password = command.password();
        if (!passwordStored && (password == null || password.isBlank())) {
            problems.add(Problem.of("fiscal.password.missing").at("password"));
        }
        var seller = command.seller();
        if (!INN.matcher(seller.inn().strip()).matches()) {
            problems.add(Problem.of("fiscal.inn.malformed").at("inn"));
        }
        filled(problems, seller.paymentAddress(), ADDRESS, "paymentAddress");
        var email = seller.email().strip();
        if (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches()) {
            problems.add(Problem.of("fiscal.email.malformed").at("email"));
        }
        return problems;
    }

    /** How long to wait after this many failed attempts; empty when a person is needed. */
    static Optional<Duration> delayAfter(int attempts) {
        return attempts > DELAYS.size() ? Optional.empty() : Optional.of(DELAYS.get(Math.max(attempts, 1) - 1));
    }

    private static void filled(List<Problem> problems, String text, int most, String field) {
        if (text.isBlank() || text.strip().length() > most) {
            problems.add(Problem.of("fiscal.text.missing", most).at(field));
        }
    }
}
