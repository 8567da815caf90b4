package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;

/** A part of the account's page; built anew each time it is shown. */
interface AccountTab {

    Component show(AccountRef account, UnitDetails unit);
}
