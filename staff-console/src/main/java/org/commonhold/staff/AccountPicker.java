package org.commonhold.staff;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.commonhold.search.Hit;
import org.commonhold.search.Hit.Kind;
import org.commonhold.search.Search;
import org.commonhold.ui.Languages;

/** Finds the account that money is for, by number, address, name or phone. */
public final class AccountPicker extends ComboBox<Hit> {

    private static final long serialVersionUID = 1L;

    private static final Set<Kind> LEADING_TO_ACCOUNTS = EnumSet.of(Kind.ACCOUNT, Kind.UNIT, Kind.PERSON);

    /** @param chosen gets the number of the account */
    public AccountPicker(Search search, Consumer<String> chosen) {
        super(Languages.text("staff.pay.find"));
        setHelperText(Languages.text("staff.pay.find.help"));
        setPlaceholder(Languages.text("staff.pay.find.placeholder"));
        setItemLabelGenerator(hit -> hit.what() + " · " + hit.detail());
        setItems(query -> search.find(query.getFilter().orElse("")).stream()
                .filter(hit -> LEADING_TO_ACCOUNTS.contains(hit.kind()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                chosen.accept(e.getValue().target());
            }
        });
        setWidthFull();
        setAutofocus(true);
    }
}
