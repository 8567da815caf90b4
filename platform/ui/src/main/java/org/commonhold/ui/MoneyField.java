package org.commonhold.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Optional;
import org.commonhold.kernel.Money;

/** A sum in one currency; takes comma or dot, blanks and full-width digits. */
public final class MoneyField extends TextField {

    private static final long serialVersionUID = 1L;

    private final Currency currency;

    public MoneyField(String label, Currency currency) {
        super(label);
        this.currency = currency;
        setSuffixComponent(new Span(currency.getCurrencyCode()));
        getElement().setAttribute("inputmode", "decimal");
        addClassName("money-field");
    }

    /** What was typed; empty when it is no sum or has more digits than the currency. */
    public Optional<Money> money() {
        return parse(getValue(), currency);
    }

    /** Shows a sum, plain enough to be typed over. */
    public void show(Money money) {
        setValue(money.major().toPlainString());
    }

    static Optional<Money> parse(String typed, Currency currency) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s']", "")
                .replace('−', '-');
        var lastDot = plain.lastIndexOf('.');
        var lastComma = plain.lastIndexOf(',');
        var decimals = Math.max(lastDot, lastComma);
        if (decimals >= 0 && (lastDot < 0 || lastComma < 0) && plain.indexOf(plain.charAt(decimals)) != decimals) {
            decimals = plain.length();
        }
        var whole = decimals < 0 ? plain : plain.substring(0, decimals).replaceAll("[.,]", "");
        var fraction = decimals < 0 || decimals >= plain.length() ? "" : plain.substring(decimals + 1);
        if (decimals == plain.length()) {
            whole = plain.replaceAll("[.,]", "");
        }
        if (!whole.matches("-?\\d{1,15}")
                || !fraction.matches("\\d*")
                || fraction.length() > currency.getDefaultFractionDigits()) {
            return Optional.empty();
        }
        var major = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
        return Optional.of(Money.rounded(major, currency, java.math.RoundingMode.UNNECESSARY));
    }
}
