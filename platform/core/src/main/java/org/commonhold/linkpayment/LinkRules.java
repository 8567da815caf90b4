package org.commonhold.linkpayment;

/** What a stranger with a link may see. Pure. */
final class LinkRules {

    private static final int SHOWN = 3;

    private LinkRules() {}

    /** The last three signs, at most half of them: enough for whoever knows the number. */
    static String masked(String number) {
        var shown = Math.min(SHOWN, number.length() / 2);
        return "•••" + number.substring(number.length() - shown);
    }
}
