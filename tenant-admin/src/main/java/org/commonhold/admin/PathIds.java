package org.commonhold.admin;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.commonhold.kernel.NotFound;

/** Ids in the address: what is no number is as unknown as a number that nobody has. */
public final class PathIds {

    private PathIds() {}

    /** The number in a path parameter, or {@link NotFound}. */
    public static long number(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotFound(parameter);
        }
    }
}
