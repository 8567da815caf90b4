package org.commonhold.admin.desk;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.cashdesk.DeskSettings;
import org.commonhold.fiscal.FiscalSettings;
import org.commonhold.tenancy.Companies;
import org.commonhold.terminal.CardReaders;

/** The blocks of the integrations page that the cash desk needs. */
@Dependent
public class DeskPanels {

    private final CardReaders readers;
    private final DeskSettings desk;
    private final FiscalSettings fiscal;
    private final Companies companies;

    @Inject
    DeskPanels(CardReaders readers, DeskSettings desk, FiscalSettings fiscal, Companies companies) {
        this.readers = readers;
        this.desk = desk;
        this.fiscal = fiscal;
        this.companies = companies;
    }

    public List<Component> all() {
        return List.of(
                new ReadersPanel(readers),
                new LimitPanel(desk, companies.current().currency()),
                new FiscalPanel(fiscal));
    }
}
