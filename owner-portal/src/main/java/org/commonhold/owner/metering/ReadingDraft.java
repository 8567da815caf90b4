package org.commonhold.owner.metering;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.RegisterId;
import org.commonhold.metering.SubmitReadings;
import org.jspecify.annotations.Nullable;

/** The readings of one unit as they were typed. Its key is made once, so that sending twice gives one receipt. */
final class ReadingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private final Map<Long, String> typed = new HashMap<>();
    private final Set<Long> confirmed = new HashSet<>();
    private @Nullable Long receipt;

    String typed(RegisterId register) {
        return typed.getOrDefault(register.value(), "");
    }

    /** A changed value is no longer the one that was confirmed. */
    void type(RegisterId register, String text) {
        if (!text.equals(typed.put(register.value(), text))) {
            confirmed.remove(register.value());
        }
    }

    void confirm(RegisterId register) {
        confirmed.add(register.value());
    }

    void sentAs(long number) {
        receipt = number;
    }

    /** Number of the receipt, once sent. */
    Optional<Long> receipt() {
        return Optional.ofNullable(receipt);
    }

    boolean malformed(RegisterId register) {
        var text = typed(register);
        return !text.isBlank() && ReadingText.parse(text).isEmpty();
    }

    /** Everything that is typed and a number; blank dials are left out. */
    SubmitReadings command(MetersToRead form) {
        var entries = new ArrayList<SubmitReadings.Entry>();
        for (var meter : form.meters()) {
            meter.registers().forEach(g -> entry(g.id()).ifPresent(entries::add));
        }
        return new SubmitReadings(form.unit(), key, form.today(), entries);
    }

    Optional<SubmitReadings.Entry> entry(RegisterId register) {
        return ReadingText.parse(typed(register))
                .map(v -> new SubmitReadings.Entry(register, v, confirmed.contains(register.value())));
    }

    String key() {
        return key;
    }
}
