package org.commonhold.bankfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads any of the {@link BankFormat}s. Money is in the currency of the company; another one refuses the file. */
public final class BankFiles {

    private static final int LOOK_AT = 4096;
    private static final int RECORD = 94;

    private BankFiles() {}

    /** By content, never by name; empty for what could only be a registry. */
    public static Optional<BankFormat> formatOf(BankFileSource source) {
        try (var in = source.open()) {
            var start = new String(in.readNBytes(LOOK_AT), StandardCharsets.UTF_8).replace("\uFEFF", "");
            if (start.startsWith(OneCReader.FIRST)) {
                return Optional.of(BankFormat.ONE_C);
            }
            if (start.contains("camt.053.")) {
                return Optional.of(BankFormat.CAMT_053);
            }
            if (start.contains("camt.054.")) {
                return Optional.of(BankFormat.CAMT_054);
            }
            if (start.stripLeading().startsWith("<?xml")) {
                throw new BankFileRefused("camt.version", "?");
            }
            var first = start.lines().findFirst().orElse("");
            return first.length() == RECORD && first.startsWith("101")
                    ? Optional.of(BankFormat.NACHA)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands out each entry and then says what the file holds as a whole. A fault may be found after entries have been handed out: what
     * is to be stored is read to its end first.
     *
     * @param profile for a registry only
     */
    public static BankFileSummary read(
            BankFileSource source,
            BankFormat format,
            @Nullable RegistryProfile profile,
            Currency currency,
            Consumer<BankEntry> each) {
        return switch (format) {
            case ONE_C -> OneCReader.read(source, currency, each);
            case CAMT_053, CAMT_054 -> CamtReader.read(source, currency, each);
            case NACHA -> NachaReader.read(source, currency, each);
            case REGISTRY -> {
                if (profile == null) {
                    throw new BankFileRefused("profile");
                }
                yield RegistryReader.read(source, profile, currency, each);
            }
        };
    }
}
