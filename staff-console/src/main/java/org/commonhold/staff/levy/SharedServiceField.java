package org.commonhold.staff.levy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.pricing.Quantity;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A service whose cost is shared, and by what its tariff shares it. */
final class SharedServiceField extends Div {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ComboBox<ServiceTerms> field = new ComboBox<>(Languages.text("staff.service"));
    private final Paragraph weights = new Paragraph();

    SharedServiceField(List<ServiceTerms> services) {
        field.setItems(services);
        field.setItemLabelGenerator(ServiceTerms::name);
        field.setWidthFull();
        weights.addClassName("field-note");
        weights.getElement().setAttribute("aria-live", "polite");
        field.addValueChangeListener(e -> weights.setText(e.getValue() == null ? "" : words(e.getValue())));
        if (services.size() == 1) {
            field.setValue(services.get(0));
        }
        add(field, weights);
    }

    ComboBox<ServiceTerms> field() {
        return field;
    }

    /** Those of the services whose tariff shares a cost. */
    static List<ServiceTerms> shared(List<ServiceTerms> services) {
        return services.stream()
                .filter(s -> s.terms() != null && s.terms().quantity() instanceof Quantity.ShareOfCost)
                .toList();
    }

    /** {@code Shared by area 60 %, persons 40 %}. */
    static String words(ServiceTerms service) {
        var terms = service.terms();
        if (terms == null || !(terms.quantity() instanceof Quantity.ShareOfCost cost)) {
            return "";
        }
        return Languages.text(
                "finance.cost.weights",
                cost.weights().stream().map(SharedServiceField::word).collect(Collectors.joining(", ")));
    }

    private static String word(Quantity.Weight weight) {
        var measure = Languages.text("pricing.measure." + weight.measure().name());
        var percent = weight.part().multiply(HUNDRED).stripTrailingZeros();
        return weight.part().compareTo(BigDecimal.ONE) == 0
                ? measure
                : measure + " "
                        + Languages.text(
                                "finance.percent", Formats.number(percent.scale() < 0 ? percent.setScale(0) : percent));
    }
}
