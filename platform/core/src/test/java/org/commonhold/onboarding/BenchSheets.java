package org.commonhold.onboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A large estate as a spreadsheet: one owner and two meters a unit, the same at every call. */
final class BenchSheets {

    private static final int PER_BUILDING = 200;

    private static final List<String> HEADER = List.of(
            "Building",
            "Entrance",
            "Floor",
            "Unit",
            "Kind",
            "Area",
            "Account number",
            "Owners",
            "Owner shares",
            "E-mail",
            "Phone",
            "Meter 1 kind",
            "Meter 1 serial",
            "Meter 1 digits",
            "Meter 1 decimals",
            "Meter 1 initial",
            "Meter 2 kind",
            "Meter 2 serial",
            "Meter 2 digits",
            "Meter 2 decimals",
            "Meter 2 initial");

    private BenchSheets() {}

    static byte[] csv(int rows) {
        var text =
                new StringBuilder(rows * 180).append(String.join(",", HEADER)).append('\n');
        for (int i = 1; i <= rows; i++) {
            text.append(String.join(",", row(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Commonhold", "1.0")) {
            var sheet = book.newWorksheet("Estate");
            write(sheet, 0, HEADER);
            for (int i = 1; i <= rows; i++) {
                write(sheet, i, row(i));
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> row(int i) {
        var inBuilding = (i - 1) % PER_BUILDING;
        return List.of(
                "Bench Street " + ((i - 1) / PER_BUILDING + 1),
                String.valueOf(inBuilding / 50 + 1),
                String.valueOf(inBuilding % 50 / 4 + 1),
                String.valueOf(inBuilding + 1),
                "Apartment",
                (40 + i % 60) + "." + i % 10,
                String.valueOf(10_000_000 + i),
                "Owner Number " + i,
                "1",
                "owner." + i + "@example.com",
                "+1 555 " + (1_000_000 + i),
                "Cold water",
                "CW" + i,
                "5",
                "3",
                i % 500 + "." + (100 + i % 900),
                "Electricity",
                "EL" + i,
                "6",
                "0",
                String.valueOf(i % 9_000));
    }
}
