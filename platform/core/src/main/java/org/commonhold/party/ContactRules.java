package org.commonhold.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;

/** What an e-mail address and a phone number look like; either may be empty. Pure. */
final class ContactRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{4,38}");

    private ContactRules() {}

    static List<Problem> judge(String email, String phone) {
        var problems = new ArrayList<Problem>();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.add(Problem.of("party.email.malformed", email).at("email"));
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add(Problem.of("party.phone.malformed", phone).at("phone"));
        }
        return problems;
    }
}
