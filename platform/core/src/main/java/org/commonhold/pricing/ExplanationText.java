package org.commonhold.pricing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.json.JsonText;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Explanation.Step;
import org.jspecify.annotations.Nullable;

/**
 * Explanations as stored with each charge: JSON with a list for each step, reading and note, all values as text, so that none
 * loses a digit. A run writes one for every line, hence without reflection.
 *
 * <p>{@code {"s":[["area","","2026-11-01","2026-12-01","53.4","m2","25","1","1335","17","2026-01-01",""]],"r":[],"n":[]}}
 */
public final class ExplanationText {

    private static final int USUAL_LENGTH = 160;
    private static final String NOTHING = "";

    private ExplanationText() {}

    public static String write(Explanation why) {
        var text = new StringBuilder(USUAL_LENGTH).append("{\"s\":[");
        for (var i = 0; i < why.steps().size(); i++) {
            step(begin(text, i), why.steps().get(i));
        }
        text.append("],\"r\":[");
        for (var i = 0; i < why.readings().size(); i++) {
            span(begin(text, i), why.readings().get(i));
        }
        text.append("],\"n\":[");
        for (var i = 0; i < why.notes().size(); i++) {
            note(begin(text, i), why.notes().get(i));
        }
        return text.append("]}").toString();
    }

    private static StringBuilder begin(StringBuilder text, int index) {
        return text.append(index == 0 ? "[" : ",[");
    }

    private static void step(StringBuilder text, Step step) {
        word(text, step.what()).append(',');
        word(text, step.detail()).append(',');
        word(text, step.from().toString()).append(',');
        word(text, step.to().toString()).append(',');
        word(text, step.quantity().toPlainString()).append(',');
        word(text, step.unit()).append(',');
        word(text, step.price().toPlainString()).append(',');
        word(text, step.factor().toPlainString()).append(',');
        word(text, step.amount().toPlainString()).append(',');
        word(text, text(step.version())).append(',');
        word(text, text(step.validFrom())).append(',');
        word(text, text(step.decision())).append(']');
    }

    private static void span(StringBuilder text, Span span) {
        word(text, Long.toString(span.fromId())).append(',');
        word(text, Long.toString(span.toId())).append(',');
        word(text, span.serial()).append(',');
        word(text, span.zone()).append(',');
        word(text, span.from().toPlainString()).append(',');
        word(text, span.fromDate().toString()).append(',');
        word(text, span.to().toPlainString()).append(',');
        word(text, span.toDate().toString()).append(',');
        word(text, span.use().toPlainString()).append(']');
    }

    private static void note(StringBuilder text, Note note) {
        word(text, note.key());
        for (var argument : note.arguments()) {
            word(text.append(','), argument);
        }
        text.append(']');
    }

    private static String text(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }

    private static StringBuilder word(StringBuilder text, String word) {
        text.append('"');
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                text.append(c);
            }
        }
        return text.append('"');
    }

    /** Reads what {@link #write} wrote. */
    public static Explanation read(String text) {
        var json = JsonText.parse(text).asJsonObject();
        return new Explanation(
                lists(json, "s").stream().map(ExplanationText::step).toList(),
                lists(json, "r").stream().map(ExplanationText::span).toList(),
                lists(json, "n").stream().map(ExplanationText::note).toList());
    }

    private static List<JsonArray> lists(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonArray.class);
    }

    private static Step step(JsonArray json) {
        var version = json.getString(9);
        var validFrom = json.getString(10);
        var decision = json.getString(11);
        return new Step(
                json.getString(0),
                json.getString(1),
                LocalDate.parse(json.getString(2)),
                LocalDate.parse(json.getString(3)),
                new BigDecimal(json.getString(4)),
                json.getString(5),
                new BigDecimal(json.getString(6)),
                new BigDecimal(json.getString(7)),
                new BigDecimal(json.getString(8)),
                version.isEmpty() ? null : Long.valueOf(version),
                validFrom.isEmpty() ? null : LocalDate.parse(validFrom),
                decision.isEmpty() ? null : decision);
    }

    private static Span span(JsonArray json) {
        return new Span(
                Long.parseLong(json.getString(0)),
                Long.parseLong(json.getString(1)),
                json.getString(2),
                json.getString(3),
                new BigDecimal(json.getString(4)),
                LocalDate.parse(json.getString(5)),
                new BigDecimal(json.getString(6)),
                LocalDate.parse(json.getString(7)),
                new BigDecimal(json.getString(8)));
    }

    private static Note note(JsonArray json) {
        var words = json.getValuesAs(jakarta.json.JsonString::getString);
        return new Note(words.get(0), words.subList(1, words.size()));
    }
}
