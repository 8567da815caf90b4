package org.commonhold.security;

/** What a person is to a company. Names are stored and are the role names of the portals' annotations. */
public enum Role {
    OPERATOR,
    ADMIN,
    ACCOUNTANT,
    DISPATCHER,
    TECHNICIAN,
    CLERK,
    OWNER,
    OCCUPANT;

    /** Role names for {@code @RolesAllowed}, which wants constants. */
    public static final class Names {
        public static final String OPERATOR = "OPERATOR";
        public static final String ADMIN = "ADMIN";
        public static final String ACCOUNTANT = "ACCOUNTANT";
        public static final String DISPATCHER = "DISPATCHER";
        public static final String TECHNICIAN = "TECHNICIAN";
        public static final String CLERK = "CLERK";
        public static final String OWNER = "OWNER";
        public static final String OCCUPANT = "OCCUPANT";

        private Names() {}
    }
}
