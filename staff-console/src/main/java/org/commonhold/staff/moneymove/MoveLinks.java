package org.commonhold.staff.moneymove;

import com.vaadin.flow.component.html.Anchor;
import org.commonhold.moneymove.MoveId;
import org.commonhold.staff.Links;
import org.commonhold.ui.Languages;

/** Addresses of moves of money. */
public final class MoveLinks {

    static final String LIST = "staff/finance/moves";
    static final String NEW = LIST + "/new";

    private MoveLinks() {}

    /** The way from an account to the form that moves its money. */
    public static Anchor begin(String accountNumber) {
        return new Anchor(begins(accountNumber), Languages.text("finance.move.begin"));
    }

    static String begins(String accountNumber) {
        return NEW + "?account=" + Links.encoded(accountNumber);
    }

    static String path(MoveId move) {
        return LIST + "/" + move.value();
    }
}
