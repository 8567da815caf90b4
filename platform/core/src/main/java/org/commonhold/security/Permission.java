package org.commonhold.security;

import static org.commonhold.security.Role.ACCOUNTANT;
import static org.commonhold.security.Role.ADMIN;
import static org.commonhold.security.Role.CLERK;
import static org.commonhold.security.Role.DISPATCHER;
import static org.commonhold.security.Role.OCCUPANT;
import static org.commonhold.security.Role.OPERATOR;
import static org.commonhold.security.Role.OWNER;
import static org.commonhold.security.Role.TECHNICIAN;

import java.util.Set;

/**
 * What may be done, and by whom. Owners and occupants further need a link to the unit in question, which {@code
 * estate.AccountAccess} checks.
 */
public enum Permission {
    COMPANIES_MANAGE(OPERATOR),
    COMPANY_MANAGE(ADMIN),
    USERS_MANAGE(ADMIN),
    API_KEYS_MANAGE(ADMIN),
    GATEWAY_MANAGE(ADMIN),
    AUDIT_VIEW(ADMIN),
    IMPORT(ADMIN),
    ESTATES_VIEW(ADMIN, ACCOUNTANT, DISPATCHER, CLERK, TECHNICIAN),
    PEOPLE_VIEW(ADMIN, ACCOUNTANT, DISPATCHER, CLERK),
    OWNERS_INVITE(ADMIN, CLERK),
    TARIFFS_VIEW(ADMIN, ACCOUNTANT, CLERK),
    TARIFFS_MANAGE(ADMIN, ACCOUNTANT),
    WINDOW_MANAGE(ADMIN),
    READINGS_VIEW(ADMIN, ACCOUNTANT, CLERK),
    READINGS_ENTER(ADMIN, ACCOUNTANT, CLERK),
    METERS_MANAGE(ADMIN, ACCOUNTANT),
    UNIT_FACTS_VIEW(ADMIN, ACCOUNTANT, CLERK),
    PERSONS_RECORD(ADMIN, ACCOUNTANT, CLERK),
    BILLING_VIEW(ADMIN, ACCOUNTANT),
    BILLING_RUN(ACCOUNTANT, ADMIN),
    ADJUSTMENTS_PREPARE(ACCOUNTANT, CLERK, ADMIN),
    ADJUSTMENTS_APPROVE(ACCOUNTANT, ADMIN),
    STATEMENTS_VIEW(ADMIN, ACCOUNTANT, CLERK),
    PAYMENTS_VIEW(ADMIN, ACCOUNTANT, CLERK),
    PAYMENTS_RECORD(ACCOUNTANT, CLERK, ADMIN),
    LEDGER_VIEW(ADMIN, ACCOUNTANT),
    REQUESTS_VIEW(ADMIN, DISPATCHER, CLERK),
    REQUESTS_CREATE(ADMIN, DISPATCHER, CLERK),
    WORK_ORDERS_DISPATCH(ADMIN, DISPATCHER),
    WORK_ORDERS_PERFORM(TECHNICIAN),
    STAFF_TODAY(ADMIN, ACCOUNTANT, DISPATCHER, CLERK),
    ANNOUNCEMENTS_PUBLISH(ADMIN, CLERK, DISPATCHER),
    ANNOUNCEMENTS_VIEW(ADMIN, ACCOUNTANT, DISPATCHER, CLERK),
    OWN_HOME_VIEW(OWNER, OCCUPANT),
    OWN_READINGS_SUBMIT(OWNER, OCCUPANT),
    OWN_PAY(OWNER, OCCUPANT),
    OWN_REQUESTS(OWNER, OCCUPANT);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
