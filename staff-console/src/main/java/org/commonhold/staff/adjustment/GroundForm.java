package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.adjustment.BilledLine;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.LineParts;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** The ground of an adjustment with the fields that its rule needs. */
final class GroundForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors;
    private final Select<GroundKind> kind = new Select<>();
    private final DayField leftOn;
    private final DayField returnedOn;
    private final DayField claimedOn;
    private final Select<String> resource =
            choice("resource", List.of("COLD_WATER", "HOT_WATER", "SEWAGE", "ELECTRICITY", "GAS", "HEAT"));
    private final BreakRows breaks;
    private final Select<String> what = choice("what", List.of("ROOM_TEMPERATURE", "HOT_WATER_TEMPERATURE"));
    private final TextField dayHours = number("dayHours");
    private final TextField nightHours = number("nightHours");
    private final TextField deviation = number("deviation");
    private final TextField coldHours = number("coldHours");
    private final TextField coldPrice = number("coldPrice");
    private final TextField rightPrice = number("rightPrice");
    private final TextField rightQuantity = number("rightQuantity");
    private final NamedNumbers prices;
    private final NamedNumbers zones;
    private final MoneyField amount;
    private final TextField decision = new TextField(Languages.text("staff.adjustment.decision"));

    GroundForm(BilledLine line, LineParts parts, LocalDate today, ErrorSummary errors) {
        this.errors = errors;
        addClassName("form");
        var month = line.period().firstDay();
        prices = LineNumbers.prices(parts);
        zones = LineNumbers.zones(parts);
        leftOn = day("leftOn", month);
        returnedOn = day("returnedOn", month);
        claimedOn = day("claimedOn", today);
        breaks = new BreakRows(month);
        amount = new MoneyField(
                Languages.text("staff.adjustment.amount"), line.amount().currency());
        amount.setHelperText(Languages.text("staff.adjustment.amount.help"));
        kind.setLabel(Languages.text("staff.adjustment.kind"));
        kind.setItems(GroundKind.values());
        kind.setItemLabelGenerator(k -> Languages.text("adjustment.kind." + k.name()));
        kind.setValue(GroundKind.ABSENCE);
        kind.addValueChangeListener(e -> open());
        errors.field("ground", kind);
        errors.field("ground.amount", amount);
        errors.field("ground.decision", decision);
        add(kind);
        parts().values().forEach(fields -> fields.forEach(this::add));
        open();
    }

    /** Empty when something is missing; it is then noted. */
    Optional<Ground> ground() {
        return switch (kind.getValue()) {
            case ABSENCE ->
                days()
                        ? Optional.of(
                                new Ground.Absence(leftOn.getValue(), returnedOn.getValue(), claimedOn.getValue()))
                        : Optional.empty();
            case INTERRUPTION -> breaks.read(errors).map(b -> new Ground.Interruption(resource.getValue(), b));
            case QUALITY -> quality();
            case TOO_COLD -> tooCold();
            case WRONG_TARIFF ->
                prices.isEmpty()
                        ? read(rightPrice).map(Ground.WrongTariff::new)
                        : prices.read(errors).map(p -> new Ground.WrongTariff(null, p));
            case LATE_READING ->
                zones.isEmpty()
                        ? read(rightQuantity).map(Ground.LateReading::new)
                        : zones.read(errors).map(z -> new Ground.LateReading(null, z));
            case OTHER -> other();
        };
    }

    private Map<GroundKind, List<Component>> parts() {
        return Map.of(
                GroundKind.ABSENCE, List.of(leftOn, returnedOn, claimedOn),
                GroundKind.INTERRUPTION, List.of(resource, breaks),
                GroundKind.QUALITY, List.of(what, dayHours, nightHours, deviation),
                GroundKind.TOO_COLD, List.of(coldHours, coldPrice),
                GroundKind.WRONG_TARIFF, List.of(prices.isEmpty() ? rightPrice : prices),
                GroundKind.LATE_READING, List.of(zones.isEmpty() ? rightQuantity : zones),
                GroundKind.OTHER, List.of(amount, decision));
    }

    private void open() {
        parts().forEach((k, fields) -> fields.forEach(f -> f.setVisible(k == kind.getValue())));
    }

    private boolean days() {
        leftOn.require(errors);
        returnedOn.require(errors);
        claimedOn.require(errors);
        return !leftOn.isEmpty() && !returnedOn.isEmpty() && !claimedOn.isEmpty();
    }

    private Optional<Ground> quality() {
        var day = read(dayHours);
        var night = read(nightHours);
        var below = read(deviation);
        return day.isEmpty() || night.isEmpty() || below.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ground.Quality(
                        what.getValue(), day.get().intValue(), night.get().intValue(), below.get()));
    }

    private Optional<Ground> tooCold() {
        var hours = read(coldHours);
        var price = read(coldPrice);
        return hours.isEmpty() || price.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ground.TooCold(hours.get().intValue(), price.get()));
    }

    private Optional<Ground> other() {
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        var document = decision.getValue().strip();
        return sum.map(s -> new Ground.Other(s.major(), document.isEmpty() ? null : document));
    }

    private Optional<BigDecimal> read(TextField field) {
        var number = Formats.decimal(field.getValue().strip());
        if (number.isEmpty()) {
            errors.note(field, Languages.text("staff.number.malformed"));
        }
        return number;
    }

    private DayField day(String name, LocalDate proposed) {
        return errors.field("ground." + name, new DayField(Languages.text("staff.adjustment." + name), proposed));
    }

    private static TextField number(String name) {
        var field = new TextField(Languages.text("staff.adjustment." + name));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    private static Select<String> choice(String name, List<String> values) {
        var select = new Select<String>();
        select.setLabel(Languages.text("staff.adjustment." + name));
        select.setItems(values);
        select.setItemLabelGenerator(v -> Languages.text("staff.adjustment." + name + "." + v));
        select.setValue(values.get(0));
        return select;
    }

    /** Where refusals of the rules are shown. */
    void known() {
        errors.field("ground.resource", resource);
        errors.field("ground.what", what);
        errors.field("ground.dayHours", dayHours);
        errors.field("ground.deviation", deviation);
        errors.field("ground.coldHours", coldHours);
        errors.field("ground.coldPrice", coldPrice);
        errors.field("ground.rightPrice", rightPrice);
        prices.known(errors, "ground.prices");
        zones.known(errors, "ground.zones");
        errors.field("ground.rightQuantity", rightQuantity);
    }
}
