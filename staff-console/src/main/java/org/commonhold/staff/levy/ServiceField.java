package org.commonhold.staff.levy;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.Languages;

/** One of the company's services. */
final class ServiceField extends ComboBox<ServiceTerms> {

    private static final long serialVersionUID = 1L;

    ServiceField(List<ServiceTerms> services) {
        super(Languages.text("staff.service"));
        setItemLabelGenerator(ServiceTerms::name);
        setItems(services);
        if (services.size() == 1) {
            setValue(services.get(0));
        }
        setWidthFull();
    }
}
