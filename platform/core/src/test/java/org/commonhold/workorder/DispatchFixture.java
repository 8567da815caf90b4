package org.commonhold.workorder;

import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;

/** The house of {@link ServiceFixture} for tests of the dispatcher's board. */
public final class DispatchFixture {

    private final ServiceFixture house = new ServiceFixture();

    public Actor dispatcher() {
        return house.dispatcher;
    }

    public UserId technician() {
        return ServiceFixture.id(house.technician);
    }

    public UserId colleague() {
        return ServiceFixture.id(house.colleague);
    }

    public Actor employee(String name, Role role) {
        return house.employee(name, role);
    }

    /** A job that nobody has yet. */
    public WorkOrderId ordered() {
        return house.ordered(house.reported());
    }
}
