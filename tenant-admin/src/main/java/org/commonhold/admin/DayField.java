package org.commonhold.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.kernel.Language;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** A field for a day, in the order of the language as well as 2027-05-31. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

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
        texts.setToday(Languages.text("admin.date.today"));
        texts.setCancel(Languages.text("admin.date.cancel"));
        texts.setMonthNames(Arrays.stream(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .toList());
        texts.setWeekdays(weekdays(language, TextStyle.FULL_STANDALONE));
        texts.setWeekdaysShort(weekdays(language, TextStyle.SHORT_STANDALONE));
        setI18n(texts);
    }

    /** Notes a text that is no day, and an empty field. */
    public void require(ErrorSummary errors, String missingKey) {
        if (isEmpty()) {
            errors.note(this, Languages.text(isInputUnparsable() ? "admin.date.malformed" : missingKey));
        }
    }

    /** From Sunday on, as the component counts. */
    private static List<String> weekdays(Language language, TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, language.locale()))
                .toList();
    }
}
