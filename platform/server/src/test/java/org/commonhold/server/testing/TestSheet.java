package org.commonhold.server.testing;

/** Small spreadsheets as companies have them. */
public final class TestSheet {

    /** Account numbers usually start here. */
    public static final int FIRST_ACCOUNT = 10_001;

    static final String HEADER =
            "Building,Entrance,Floor,Unit,Kind,Area,Account number,Owners,Owner shares,E-mail,Phone,"
                    + "Meter 1 kind,Meter 1 serial,Meter 1 digits,Meter 1 decimals,Meter 1 initial,Meter 1 verification\n";

    private static final int PER_FLOOR = 4;

    private TestSheet() {}

    /** One house of flats: areas from 40 m² up, one owner each ({@link #email}), one cold-water meter each. */
    public static String flats(String company, int count) {
        return flats(company, count, FIRST_ACCOUNT);
    }

    /** The same with account numbers from another one on. */
    public static String flats(String company, int count, int firstAccount) {
        var sheet = new StringBuilder(HEADER);
        for (var i = 1; i <= count; i++) {
            sheet.append(flat(company, i, "%d.%d".formatted(40 + i % 37, i % 10), firstAccount + i - 1));
        }
        return sheet.toString();
    }

    /** One row; the area as written, so that it may be wrong. */
    public static String flat(String company, int i, String area) {
        return flat(company, i, area, FIRST_ACCOUNT + i - 1);
    }

    private static String flat(String company, int i, String area, int account) {
        return "House 1,1,%d,%d,Apartment,%s,%d,Owner %d,1,%s,+1 555 %04d,Cold water,M%05d,5,3,%d.250,2031-02-15\n"
                .formatted(1 + (i - 1) / PER_FLOOR, i, area, account, i, email(company, i), i % 10_000, i, 10 + i);
    }

    /** Where the owner of the flat with this number, from 1, gets mail. */
    public static String email(String company, int flat) {
        return "owner." + flat + "@" + company + ".example";
    }
}
