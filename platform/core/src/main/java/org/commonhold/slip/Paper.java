package org.commonhold.slip;

/** What a printer holds. */
public enum Paper {
    ROLL_80(80, 30, 9),
    ROLL_58(58, 21, 8),
    A4(210, 80, 10);

    private static final int A4_HEIGHT = 297;
    private static final int MARGIN = 5;
    private static final int ENDS = 24;

    private final int width;
    private final int letters;
    private final int points;

    /**
     * @param width millimetres
     * @param letters of the widest kind that surely fit beside each other
     * @param points size of the letters
     */
    Paper(int width, int letters, int points) {
        this.width = width;
        this.letters = letters;
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Millimetres, as style sheets say it: a roll is cut where the text ends. */
    String size(int lines) {
        return width + "mm " + (this == A4 ? A4_HEIGHT : ENDS + lines * points / 2) + "mm";
    }

    int margin() {
        return this == A4 ? 4 * MARGIN : MARGIN;
    }

    /** How many lines a text takes. */
    int lines(String text) {
        return 1 + text.codePointCount(0, text.length()) / letters;
    }
}
