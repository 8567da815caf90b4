package org.commonhold.launcher;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonhold.json.JsonText;
import org.commonhold.json.RecordReader;
import org.commonhold.json.RecordWriter;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.kernel.Texts;
import org.commonhold.whatif.WhatIf;
import org.commonhold.whatif.WhatIfs;

/**
 * {@code price FILE}: what {@code POST /api/v1/pricing/preview} answers, without a server. Exit code 0; 1 when a service could
 * not be priced; 2 when the file cannot be read, with the property that is wrong.
 */
final class PriceFile {

    private static final String USAGE = "price takes one file: price FILE.json [--language en|ru|zh]";
    private static final String OPTION = "--language";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    PriceFile(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new LaunchRefused(USAGE);
        }
        var language = language(arguments.subList(1, arguments.size()));
        try (var file = Files.newInputStream(Path.of(arguments.get(0)))) {
            var document = RecordReader.read(WhatIf.class, JsonText.parse(file));
            var answer = WhatIfs.answer(document, language);
            out.println(pretty(new RecordWriter(language).write(answer)));
            return answer.faults().isEmpty() ? 0 : 1;
        } catch (Rejected e) {
            e.problems().forEach(p -> err.println(line(language, p)));
            return 2;
        } catch (IOException e) {
            throw new LaunchRefused("This file cannot be read: " + arguments.get(0));
        }
    }

    private static String line(Language language, Problem problem) {
        var text = Texts.text(language, problem);
        return problem.field() == null ? text : problem.field() + ": " + text;
    }

    private Language language(List<String> options) {
        if (options.isEmpty()) {
            var locale = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
            return Language.of(Locale.forLanguageTag(locale.replaceAll("[_.@].*", "")));
        }
        if (options.size() == 2 && options.get(0).equals(OPTION)) {
            for (var language : Language.values()) {
                if (language.code().equals(options.get(1))) {
                    return language;
                }
            }
        }
        throw new LaunchRefused(USAGE);
    }

    private static String pretty(JsonValue json) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip();
    }
}
