package org.commonhold.admin.terms;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Currency;
import java.util.Map;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.Languages;

/** How a service is charged: the way first, then the fields of exactly that way, then what is mostly left as it is. */
public final class TermsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> services;
    private final transient Runnable changed;
    private final String currency;
    private final Inputs inputs;
    private final ComboBox<Way> way = new ComboBox<>(Languages.text("admin.terms.way"));
    private final Paragraph help = new Paragraph();
    private final Div fields = new Div();
    private final MorePart more;
    private transient WayFields shown;

    /**
     * @param services the company's other services by code, with their names
     * @param changed called after every change
     */
    public TermsForm(Currency currency, Map<String, String> services, Runnable changed) {
        this.currency = currency.getCurrencyCode();
        this.services = Map.copyOf(services);
        this.changed = changed;
        inputs = new Inputs(changed);
        more = new MorePart(inputs, this.currency);
        addClassName("terms-form");
        way.setItems(Way.values());
        way.setItemLabelGenerator(w -> Languages.text("admin.terms.way." + w.name()));
        way.setValue(Way.AREA);
        way.setAllowCustomValue(false);
        help.addClassName("field-note");
        shown = WayFields.of(Way.AREA, inputs, this.services, changed);
        open(Way.AREA);
        way.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                open(e.getValue());
                changed.run();
            }
        });
        add(way, help, fields, new Details(Languages.text("admin.terms.more"), more));
    }

    /** The way that is chosen, which says what an example needs. */
    public Way way() {
        return way.isEmpty() ? Way.AREA : way.getValue();
    }

    /** Terms as typed, unless the reader failed. */
    public Terms read(String path, TermsReader reader) {
        reader.choice(path + ".way", way, Way.AREA);
        var quantity = shown.quantity().read(path + ".quantity", reader);
        shown.price().per(per(quantity));
        return more.read(path, quantity, shown.price().read(path + ".price", reader), reader);
    }

    public void show(Terms terms) {
        var known = Way.of(terms);
        way.setValue(known);
        open(known);
        shown.quantity().show(terms.quantity());
        shown.price().show(terms.price());
        shown.price().per(per(terms.quantity()));
        more.show(terms);
    }

    private void open(Way chosen) {
        help.setText(Languages.text("admin.terms.help." + chosen.name()));
        shown = WayFields.of(chosen, inputs, services, changed);
        shown.price().per(per(shown.quantity().read("", TermsReader.silent())));
        fields.removeAll();
        fields.add(shown.quantity(), shown.price());
    }

    private String per(org.commonhold.pricing.Quantity quantity) {
        return Languages.text("admin.terms.per", currency, UnitWords.of(quantity));
    }
}
