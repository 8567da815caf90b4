package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** What a file of the tests gives. */
record Files(BankFileSummary summary, List<BankEntry> entries) {

    static final String UTF8 = "UTF-8";

    static BankFileSource source(String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        return () -> new ByteArrayInputStream(bytes);
    }

    static Files read(BankFormat format, String text, String charset, String currency) {
        return read(format, text, charset, currency, null);
    }

    static Files read(
            BankFormat format, String text, String charset, String currency, @Nullable RegistryProfile profile) {
        var entries = new ArrayList<BankEntry>();
        var summary =
                BankFiles.read(source(text, charset), format, profile, Currency.getInstance(currency), entries::add);
        return new Files(summary, entries);
    }

    BankEntry one() {
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    List<Long> minors() {
        return entries.stream().map(e -> e.amount().minor()).toList();
    }

    /** The problem, which has words in every language. */
    static Problem refusal(BankFormat format, String text, String currency, @Nullable RegistryProfile profile) {
        var refused = catchThrowableOfType(BankFileRefused.class, () -> read(format, text, UTF8, currency, profile));
        assertThat(refused).as(text).isNotNull();
        var problem = refused.problems().get(0);
        for (var language : Language.values()) {
            assertThat(Texts.text(language, problem)).doesNotContain("{").isNotBlank();
        }
        return problem;
    }
}
