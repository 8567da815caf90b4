package org.commonhold.kernel;

import java.math.BigInteger;

/** ISO 7064 MOD 97-10, as in an IBAN (ISO 13616) and a creditor reference (ISO 11649). */
public final class CheckDigits {

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** True when the code, letters and digits without blanks, at least five, bears the right check digits in places 3 and 4. */
    public static boolean hold(String code) {
        return code.matches("[A-Z]{2}\\d{2}[A-Z0-9]+") && mod97(code) == 1;
    }

    /** 1 for a right code; letters and digits only. */
    public static int mod97(String code) {
        var turned = code.substring(4) + code.substring(0, 4);
        var digits = new StringBuilder();
        turned.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).intValueExact();
    }
}
