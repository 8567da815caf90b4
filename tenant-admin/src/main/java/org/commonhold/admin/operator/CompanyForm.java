package org.commonhold.admin.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Rejected;
import org.commonhold.tenancy.CountryProfile;
import org.commonhold.tenancy.CreateCompany;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** Asks for what a company needs to begin; the country proposes currency, time zone and language. */
final class CompanyForm extends Div {

    private static final long serialVersionUID = 1L;

    private record Proposal(String currency, String timeZone, Language language) {}

    private static final Map<CountryProfile, Proposal> PROPOSALS = Map.of(
            CountryProfile.RU, new Proposal("RUB", "Europe/Moscow", Language.RU),
            CountryProfile.CN, new Proposal("CNY", "Asia/Shanghai", Language.ZH),
            CountryProfile.US, new Proposal("USD", "America/New_York", Language.EN));

    private final TextField name = new TextField(Languages.text("admin.company.name"));
    private final TextField code = new TextField(Languages.text("admin.company.code"));
    private final TextField phone = new TextField(Languages.text("admin.company.phone"));
    private final RadioButtonGroup<CountryProfile> profile =
            new RadioButtonGroup<>(Languages.text("admin.company.profile"));
    private final ComboBox<Currency> currency = new ComboBox<>(Languages.text("admin.company.currency"));
    private final ComboBox<ZoneId> timeZone = new ComboBox<>(Languages.text("admin.company.timeZone"));
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>(Languages.text("admin.company.languages"));
    private final ErrorSummary errors = new ErrorSummary();

    CompanyForm(Consumer<CreateCompany> send) {
        addClassName("form");
        code.setHelperText(Languages.text("admin.open.code.help"));
        phone.setHelperText(Languages.text("admin.open.phone.help"));
        errors.field("name", name);
        errors.field("code", code);
        errors.field("languages", languages);
        choices();
        profile.addValueChangeListener(e -> propose(e.getValue()));
        profile.setValue(CountryProfile.RU);
        var submit = new Button(Languages.text("admin.open.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, name, code, profile, currency, timeZone, languages, phone, submit);
    }

    private void choices() {
        profile.setItems(CountryProfile.values());
        profile.setItemLabelGenerator(p -> Languages.text("admin.profile." + p.name()));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
                .toList());
        currency.setItemLabelGenerator(c -> c.getCurrencyCode() + " – "
                + c.getDisplayName(Languages.current().locale()));
        timeZone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        timeZone.setItemLabelGenerator(ZoneId::getId);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(l -> Languages.text("admin.language." + l.name()));
    }

    private void propose(CountryProfile country) {
        var proposal = Objects.requireNonNull(PROPOSALS.get(country));
        currency.setValue(Currency.getInstance(proposal.currency()));
        timeZone.setValue(ZoneId.of(proposal.timeZone()));
        languages.setValue(java.util.Set.of(proposal.language()));
    }

    private void submit(Consumer<CreateCompany> send) {
        errors.clear();
        errors.require(name, "tenancy.name.missing");
        errors.require(code, "admin.open.code.missing");
        errors.require(currency, "admin.open.currency.missing");
        errors.require(timeZone, "admin.open.timeZone.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new CreateCompany(
                    code.getValue().strip().toLowerCase(Locale.ROOT),
                    name.getValue().strip(),
                    profile.getValue(),
                    currency.getValue(),
                    timeZone.getValue(),
                    chosenLanguages(),
                    phone.getValue().isBlank() ? null : phone.getValue().strip()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    /** The country's language first, because the first one is the company's default. */
    private List<Language> chosenLanguages() {
        var first = Objects.requireNonNull(PROPOSALS.get(profile.getValue())).language();
        return Arrays.stream(Language.values())
                .filter(languages.getValue()::contains)
                .sorted((a, b) -> Boolean.compare(b == first, a == first))
                .toList();
    }
}
