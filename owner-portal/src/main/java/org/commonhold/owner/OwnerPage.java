package org.commonhold.owner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PageHeader;

/** One column with a heading; the title of the window follows the heading. */
public abstract class OwnerPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    protected OwnerPage() {
        addClassName("page");
    }

    /** Empties the page and begins it anew under a heading. */
    protected final PageHeader begin(String heading) {
        title = heading;
        var header = new PageHeader(heading);
        removeAll();
        add(header);
        return header;
    }

    protected static String text(String key, Object... arguments) {
        return Languages.text(key, arguments);
    }

    @Override
    public String getPageTitle() {
        return text("ui.title", title);
    }
}
