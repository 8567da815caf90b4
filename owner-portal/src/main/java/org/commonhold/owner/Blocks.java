package org.commonhold.owner;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.commonhold.ui.StateView;

/** Parts of a page that fail alone. */
public final class Blocks {

    private Blocks() {}

    /** The block, or in its place what failed; the rest of the page lives on. */
    public static Component alive(Supplier<Component> block) {
        try {
            return block.get();
        } catch (RuntimeException e) {
            return StateView.failed(e);
        }
    }
}
