package org.commonhold.admin.terms;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.ui.Languages;

/** Other services that this one rests on, by code. */
final class ServicesPart extends Part<List<String>> {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<String> services;
    private final Map<String, String> names;

    /** @param names of the other services by code */
    ServicesPart(Map<String, String> names, Runnable changed) {
        this.names = Map.copyOf(names);
        services = new MultiSelectComboBox<>(Languages.text("admin.terms.services"));
        services.setItems(names.keySet().stream().sorted().toList());
        services.setItemLabelGenerator(c -> names.getOrDefault(c, c));
        services.addValueChangeListener(e -> changed.run());
        add(services);
    }

    @Override
    List<String> read(String path, TermsReader reader) {
        reader.at(path + ".services", services);
        if (services.isEmpty()) {
            reader.wrong(services, "admin.terms.choose");
        }
        return services.getValue().stream().sorted().toList();
    }

    @Override
    void show(List<String> value) {
        services.setValue(value.stream().filter(names::containsKey).collect(Collectors.toSet()));
    }
}
