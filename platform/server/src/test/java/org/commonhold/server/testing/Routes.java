package org.commonhold.server.testing;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonhold.security.Role;

/** The pages of the portals as the code declares them. */
public final class Routes {

    private Routes() {}

    /**
     * One page.
     *
     * @param template such as {@code owner/requests/:number}
     * @param roles who may open it; none: everybody
     */
    public record Entry(String template, Set<Role> roles) {

        public boolean named(String parameter) {
            return template.contains(":" + parameter);
        }

        /** True when the address holds the id of something. */
        public boolean hasParameter() {
            return template.contains(":");
        }
    }

    /** All of them by template. */
    public static List<Entry> all() {
        var entries = new TreeMap<String, Entry>();
        Code.annotated(Route.class).forEach(view -> {
            var template = view.getAnnotation(Route.class).value();
            entries.put(template, new Entry(template, roles(view)));
        });
        return List.copyOf(entries.values());
    }

    private static Set<Role> roles(Class<?> view) {
        return Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
                .map(allowed -> Set.copyOf(
                        Arrays.stream(allowed.value()).map(Role::valueOf).toList()))
                .orElse(Set.of());
    }
}
