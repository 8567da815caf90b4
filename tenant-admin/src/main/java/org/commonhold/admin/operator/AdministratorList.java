package org.commonhold.admin.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.admin.RoleWords;
import org.commonhold.security.UserRow;
import org.commonhold.security.UserState;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A company's administrators: who was invited, who has come, and a new link for those who have not. */
final class AdministratorList extends Div {

    private static final long serialVersionUID = 1L;

    AdministratorList(List<UserRow> administrators, ZoneId zone, Consumer<UserRow> inviteAgain) {
        if (administrators.isEmpty()) {
            add(new Paragraph(Languages.text("admin.administrators.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("price-list");
        administrators.forEach(a -> list.add(item(a, zone, inviteAgain)));
        add(list);
    }

    private static ListItem item(UserRow administrator, ZoneId zone, Consumer<UserRow> inviteAgain) {
        var last = administrator.lastSignInAt() == null
                ? Languages.text("admin.people.never")
                : Languages.text("admin.administrators.last", Formats.dateTime(administrator.lastSignInAt(), zone));
        var contact = new Span(administrator.login() + " · " + last);
        contact.addClassName("price-days");
        var item = new ListItem(new Span(administrator.displayName()), contact, RoleWords.badge(administrator.state()));
        if (administrator.state() == UserState.INVITED) {
            item.add(new Button(Languages.text("admin.person.inviteAgain"), e -> inviteAgain.accept(administrator)));
        }
        return item;
    }
}
