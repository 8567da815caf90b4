package org.commonhold.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.json.JsonRejected;
import org.commonhold.json.JsonText;

/** The packs that come with the product, read once and strictly: a mistake names the file and the field. */
final class PackFiles {

    static final Map<String, RulePack> ALL = load();

    private PackFiles() {}

    private static Map<String, RulePack> load() {
        var result = new LinkedHashMap<String, RulePack>();
        for (var name : text("packs.txt").split("\\s+")) {
            result.put(name, read(name + ".json", text(name + ".json")));
        }
        return Map.copyOf(result);
    }

    /** The pack in a text; {@code file} is what a mistake is reported under. */
    static RulePack read(String file, String text) {
        try {
            var pack = JsonText.read(RulePack.class, text);
            check(file, pack);
            return pack;
        } catch (JsonRejected e) {
            var problem = e.problems().get(0);
            throw new IllegalStateException(
                    file + ": " + problem.field() + ": " + problem.key() + " " + problem.arguments(), e);
        }
    }

    private static void check(String file, RulePack pack) {
        var problems = PackRules.of(pack);
        if (!problems.isEmpty()) {
            var first = problems.get(0);
            throw new IllegalStateException(file + ": " + first.field() + ": " + first.key());
        }
    }

    private static String text(String file) {
        try (InputStream in = PackFiles.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes() {
        return ALL.keySet().stream().sorted().toList();
    }
}
