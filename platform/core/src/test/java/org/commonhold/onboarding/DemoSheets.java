package org.commonhold.onboarding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/** Makes the spreadsheets of the demo companies; every name is invented. Argument: the folder. Always the same result. */
final class DemoSheets {

    private static final List<String> EN_FIRST =
            List.of("Ava", "Noah", "Ruth", "Owen", "Iris", "Hugo", "Nora", "Leon", "Edith", "Miles");
    private static final List<String> EN_LAST = List.of(
            "Ashdown",
            "Brightwell",
            "Calder",
            "Dunmore",
            "Ellery",
            "Fenwick",
            "Garrow",
            "Holloway",
            "Ivers",
            "Jarrow",
            "Kestrel",
            "Lomax");
    private static final List<String> RU_FIRST =
            List.of("Андрей", "Борис", "Виктор", "Глеб", "Денис", "Егор", "Илья", "Кирилл", "Максим", "Олег");
    private static final List<String> RU_LAST = List.of(
            "Берестов",
            "Ветлугин",
            "Громов",
            "Дубравин",
            "Ельников",
            "Жаворонков",
            "Заречный",
            "Ивушкин",
            "Калинов",
            "Лугов",
            "Ольхин",
            "Полянский");
    private static final List<String> ZH_LAST = List.of("林", "沈", "顾", "陆", "温", "苏", "程", "叶", "秦", "梁", "方", "乔");
    private static final List<String> ZH_FIRST = List.of("书远", "清和", "知夏", "若溪", "明轩", "嘉言", "雨桐", "子衿", "景行", "安然");

    private final Random random = new Random(20260101);

    private DemoSheets() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder.resolve("lakeside.csv"), new DemoSheets().lakeside(), ",", StandardCharsets.UTF_8);
        var birches = new DemoSheets().birches();
        write(folder.resolve("berezovaya.csv"), birches, ";", Charset.forName("windows-1251"));
        book(folder.resolve("berezovaya.xlsx"), birches);
        write(folder.resolve("xinghe.csv"), new DemoSheets().river(), ",", Charset.forName("GB18030"));
    }

    private List<List<String>> lakeside() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Building",
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
                "Meter 1 verification"));
        for (int i = 1; i <= 60; i++) {
            int floor = (i - 1) / 10 + 1;
            var number = String.valueOf(floor * 100 + (i - 1) % 10 + 1);
            var last = pick(EN_LAST);
            var pair = i % 5 == 0;
            var owners = pick(EN_FIRST) + " " + last + (pair ? "; " + pick(EN_FIRST) + " R. " + last : "");
            rows.add(List.of(
                    "Lakeside House",
                    String.valueOf(floor),
                    number,
                    "Apartment",
                    area(55, 90, '.'),
                    String.valueOf(20_000 + i),
                    owners,
                    pair ? "1/2; 1/2" : "1",
                    mail(i, "lakeside"),
                    "+1 555 01" + two(i),
                    "Cold water",
                    "LW" + (70_000 + i),
                    "5",
                    "3",
                    value(40, '.'),
                    "2031-0" + (i % 9 + 1) + "-15"));
        }
        return rows;
    }

    private List<List<String>> birches() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Дом",
                "Подъезд",
                "Этаж",
                "Квартира",
                "Вид помещения",
                "Общая площадь, м²".replace("²", "2"),
                "Лицевой счёт",
                "ФИО собственников",
                "Доли собственников",
                "Электронная почта",
                "Телефон",
                "Счётчик 1 вид",
                "Счётчик 1 номер",
                "Счётчик 1 разряды",
                "Счётчик 1 знаков после запятой",
                "Счётчик 1 начальное показание",
                "Счётчик 1 поверка",
                "Счётчик 2 вид",
                "Счётчик 2 номер",
                "Счётчик 2 начальное показание",
                "Счётчик 2 поверка",
                "Счётчик 3 вид",
                "Счётчик 3 номер",
                "Счётчик 3 начальное показание"));
        for (int i = 1; i <= 120; i++) {
            int flat = (i - 1) % 60 + 1;
            var last = pick(RU_LAST);
            var pair = i % 6 == 0;
            var owners = last + " " + pick(RU_FIRST) + (pair ? "; " + last + " " + pick(RU_FIRST) + " мл." : "");
            rows.add(List.of(
                    "Берёзовая аллея, " + (i <= 60 ? 1 : 3),
                    String.valueOf((flat - 1) / 30 + 1),
                    String.valueOf((flat - 1) % 30 / 6 + 1),
                    String.valueOf(flat),
                    "Квартира",
                    area(36, 84, ','),
                    "7700" + (1_000 + i),
                    owners,
                    pair ? "1/2; 1/2" : "1",
                    mail(i, "bereza"),
                    "+7 000 000-" + two(i / 100) + "-" + two(i % 100),
                    "ХВС",
                    "ХВ-" + (310_000 + i),
                    "5",
                    "3",
                    value(60, ','),
                    "15.0" + (i % 9 + 1) + ".2030",
                    "ГВС",
                    "ГВ-" + (410_000 + i),
                    value(40, ','),
                    "20.0" + (i % 9 + 1) + ".2030",
                    "Электроэнергия",
                    "Э-" + (510_000 + i),
                    String.valueOf(500 + random.nextInt(900))));
        }
        return rows;
    }

    private List<List<String>> river() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "楼栋", "单元", "楼层", "房号", "房屋类型", "建筑面积", "账号", "业主姓名", "产权份额", "邮箱", "手机号", "表1类型", "表1编号", "表1位数",
                "表1小数位", "表1初始读数", "表1检定日期", "表2类型", "表2编号", "表2初始读数"));
        for (int i = 1; i <= 300; i++) {
            int inHouse = (i - 1) % 100;
            int floor = inHouse / 4 % 25 + 1;
            var number = floor + "0" + (inHouse % 4 + 1);
            var pair = i % 7 == 0;
            var owners = pick(ZH_LAST) + pick(ZH_FIRST) + (pair ? "；" + pick(ZH_LAST) + "佳" + pick(ZH_FIRST) : "");
            rows.add(List.of(
                    "星河湾" + ((i - 1) / 100 + 1) + "号楼",
                    inHouse % 4 < 2 ? "1单元" : "2单元",
                    String.valueOf(floor),
                    number,
                    "住宅",
                    area(68, 128, '.'),
                    String.valueOf(8_800_000 + i),
                    owners,
                    pair ? "50%；50%" : "100%",
                    mail(i, "xinghe"),
                    "000-0000-" + (1_000 + i),
                    "冷水",
                    "水" + (610_000 + i),
                    "5",
                    "2",
                    String.valueOf(30 + random.nextInt(200)),
                    "2031年" + (i % 12 + 1) + "月10日",
                    "电",
                    "电" + (710_000 + i),
                    String.valueOf(900 + random.nextInt(900))));
        }
        return rows;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String area(int from, int to, char point) {
        return "" + (from + random.nextInt(to - from)) + point + random.nextInt(10);
    }

    private String value(int most, char point) {
        return "" + random.nextInt(most) + point + (100 + random.nextInt(900));
    }

    private static String mail(int i, String name) {
        return i % 10 < 3 || i == 5 ? name + "." + i + "@example.com" : "";
    }

    private static String two(int i) {
        return i < 10 ? "0" + i : String.valueOf(i);
    }

    private static void write(Path file, List<List<String>> rows, String delimiter, Charset charset)
            throws IOException {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(String.join(delimiter, row.stream().map(c -> quoted(c)).toList()))
                    .append('\n');
        }
        Files.write(file, text.toString().getBytes(charset));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,;\"\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static void book(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "Commonhold", "1.0")) {
            var sheet = book.newWorksheet("Помещения");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
    }
}
