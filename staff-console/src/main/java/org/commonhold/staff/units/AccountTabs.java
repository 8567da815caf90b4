package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;

/** The parts of the account's page that the employee may see. */
@Dependent
class AccountTabs {

    private final Map<String, AccountTab> tabs = new LinkedHashMap<>();

    @Inject
    AccountTabs(
            OverviewTab overview,
            MoneyTab money,
            LeviesTab levies,
            FactsTab facts,
            ReadingsTab readings,
            RequestsTab requests,
            PeopleTab people) {
        var actor = CurrentActor.require();
        tabs.put("overview", overview);
        if (actor.may(Permission.STATEMENTS_VIEW)) {
            tabs.put("money", money);
        }
        if (actor.may(Permission.BILLING_VIEW)) {
            tabs.put("levies", levies);
        }
        if (actor.may(Permission.UNIT_FACTS_VIEW)) {
            tabs.put("facts", facts);
        }
        if (actor.may(Permission.READINGS_VIEW)) {
            tabs.put("readings", readings);
        }
        if (actor.may(Permission.REQUESTS_VIEW)) {
            tabs.put("requests", requests);
        }
        if (actor.may(Permission.PEOPLE_VIEW)) {
            tabs.put("people", people);
        }
    }

    List<String> names() {
        return List.copyOf(tabs.keySet());
    }

    /** The tab that was asked for, the first when there is no such tab. */
    String chosen(String name) {
        return tabs.containsKey(name) ? name : names().get(0);
    }

    Component show(String name, AccountRef account, UnitDetails unit) {
        return Objects.requireNonNull(tabs.get(name)).show(account, unit);
    }
}
