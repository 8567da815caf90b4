package org.commonhold.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A field for a day, in the order of the language as well as 2027-05-31. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    /** An empty field. */
    public DayField(String label) {
        super(label);
        var language = Languages.current();
        setManualValidation(true);
        setLocale(language.locale());
        var texts = new DatePickerI18n();
        switch (language) {
            case EN -> texts.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy");
            case RU -> texts.setDateFormats("dd.MM.yyyy", "yyyy-MM-dd", "dd/MM/yyyy");
            case ZH -> texts.setDateFormats("yyyy年M月d日", "yyyy-MM-dd", "yyyy/M/d");
        }
        texts.setFirstDayOfWeek(1);
        texts.setToday(Languages.text("ui.date.today"));
        texts.setCancel(Languages.text("ui.date.cancel"));
        texts.setMonthNames(Arrays.stream(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .toList());
        texts.setWeekdays(weekdays(TextStyle.FULL_STANDALONE));
        texts.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE));
        setI18n(texts);
    }

    /** A field that proposes a day. */
    public DayField(String label, LocalDate proposed) {
        this(label);
        setValue(proposed);
    }

    /** Notes an empty field and a text that is no day. */
    public void require(ErrorSummary errors) {
        require(errors, "ui.date.missing");
    }

    /** Notes a text that is no day, and an empty field in the words of the key. */
    public void require(ErrorSummary errors, String missingKey) {
        if (isEmpty() && !isInputUnparsable()) {
            errors.note(this, Languages.text(missingKey));
        }
        optional(errors);
    }

    /** The day, if any; notes a text that is none. */
    public Optional<LocalDate> optional(ErrorSummary errors) {
        if (isInputUnparsable()) {
            errors.note(this, Languages.text("ui.date.malformed"));
        }
        return getOptionalValue();
    }

    /** From Sunday on, as the component counts. */
    private static List<String> weekdays(TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY
                        .plus(i)
                        .getDisplayName(style, Languages.current().locale()))
                .toList();
    }
}
