package org.commonhold.remittance;

import java.math.BigDecimal;

/** A sum in capital Chinese numerals as on bills and cheques: 1024.50 is 壹仟零贰拾肆元伍角整. */
public final class AmountInChinese {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;
    private static final int[] TENS = {1, 10, 100, 1000};

    private AmountInChinese() {}

    /** With at most two decimals; below 10^16. */
    public static String of(BigDecimal amount) {
        var fen = amount.abs().movePointRight(2).longValueExact();
        var text = new StringBuilder(amount.signum() < 0 ? "负" : "");
        var yuan = fen / 100;
        var jiao = (int) (fen / 10 % 10);
        var rest = (int) (fen % 10);
        if (yuan > 0 || fen == 0) {
            text.append(whole(yuan)).append("元");
        }
        if (jiao == 0 && rest == 0) {
            return text.append("整").toString();
        }
        if (jiao > 0) {
            text.append(DIGITS[jiao]).append("角");
        } else if (yuan > 0) {
            text.append(DIGITS[0]);
        }
        return rest > 0
                ? text.append(DIGITS[rest]).append("分").toString()
                : text.append("整").toString();
    }

    private static String whole(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        var text = "";
        var lowerIsFull = true;
        for (var group = 0; number > 0; group++) {
            var part = (int) (number % GROUP);
            if (part > 0) {
                var gap = !text.isEmpty() && !lowerIsFull ? DIGITS[0] : "";
                text = group(part) + GROUPS[group] + gap + text;
            }
            lowerIsFull = part >= GROUP / 10;
            number /= GROUP;
        }
        return text;
    }

    private static String group(int number) {
        var text = new StringBuilder();
        var gap = false;
        for (var place = PLACES.length - 1; place >= 0; place--) {
            var digit = number / TENS[place] % 10;
            if (digit > 0) {
                text.append(gap ? DIGITS[0] : "").append(DIGITS[digit]).append(PLACES[place]);
                gap = false;
            } else {
                gap = text.length() > 0;
            }
        }
        return text.toString();
    }
}
