package org.commonhold.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import org.commonhold.plan.PlanId;
import org.commonhold.staff.Links;
import org.commonhold.ui.Languages;

/** Addresses of instalment plans. */
public final class PlanLinks {

    static final String LIST = "staff/finance/plans";
    static final String NEW = LIST + "/new";

    private PlanLinks() {}

    /** The way from an account to the form that divides its debt. */
    public static Anchor begin(String accountNumber) {
        return new Anchor(begins(accountNumber), Languages.text("finance.plan.begin"));
    }

    static String begins(String accountNumber) {
        return NEW + "?account=" + Links.encoded(accountNumber);
    }

    static String path(PlanId plan) {
        return LIST + "/" + plan.value();
    }
}
