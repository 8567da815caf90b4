package org.commonhold.admin;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.security.Role;
import org.commonhold.security.UserState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** Roles and states of logins in words. */
public final class RoleWords {

    /** What an employee or a program can be. */
    public static final List<Role> EMPLOYED =
            List.of(Role.ADMIN, Role.ACCOUNTANT, Role.DISPATCHER, Role.TECHNICIAN, Role.CLERK);

    private RoleWords() {}

    /** Names of roles, in the order of their declaration. */
    public static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(", "));
    }

    public static String of(Role role) {
        return Languages.text("security.role." + role.name());
    }

    public static StatusBadge badge(UserState state) {
        return new StatusBadge(
                Languages.text("security.state." + state.name()),
                switch (state) {
                    case INVITED -> StatusBadge.Tone.BLUE;
                    case ACTIVE -> StatusBadge.Tone.GREEN;
                    case DISABLED -> StatusBadge.Tone.GREY;
                });
    }
}
