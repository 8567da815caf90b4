package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.html.Anchor;
import org.commonhold.adjustment.AdjustmentId;
import org.commonhold.charge.ChargeId;
import org.commonhold.ui.Languages;

/** Addresses of adjustments. */
public final class AdjustmentLinks {

    static final String LIST = "staff/finance/adjustments";

    private AdjustmentLinks() {}

    /** The way from a posted line to the form that puts it right. */
    public static Anchor begin(ChargeId charge) {
        return new Anchor(LIST + "/new?charge=" + charge.value(), Languages.text("staff.adjustment.begin"));
    }

    static String path(AdjustmentId adjustment) {
        return LIST + "/" + adjustment.value();
    }
}
