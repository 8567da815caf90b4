package org.commonhold.owner.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.notice.MyAnnouncement;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.payment.PaymentWords;
import org.commonhold.owner.workorder.RequestWords;
import org.commonhold.today.MoneyToday;
import org.commonhold.today.OpenRequest;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** The parts of the home page below what is to be done. */
final class HomeBlocks {

    private HomeBlocks() {}

    /** Read, Pay, Report: always there, always in this order. */
    static Div buttons(UnitId unit) {
        var nav = new Div(
                button(OwnerLinks.of(OwnerLinks.SUBMIT, unit), VaadinIcon.DASHBOARD, "owner.home.read"),
                button(OwnerLinks.PAY, VaadinIcon.WALLET, "owner.home.pay"),
                button(OwnerLinks.of(OwnerLinks.REPORT, unit), VaadinIcon.WRENCH, "owner.home.report"));
        nav.addClassName("big-buttons");
        nav.getElement().setAttribute("role", "navigation");
        nav.getElement().setAttribute("aria-label", Languages.text("owner.home.buttons"));
        return nav;
    }

    static Panel money(List<MoneyToday> accounts, Moments moments) {
        var panel = new Panel(Languages.text("owner.home.balance"));
        if (accounts.isEmpty()) {
            panel.add(new Paragraph(Languages.text("owner.money.noAccount")));
        }
        for (var money : accounts) {
            var line = new Div(new Anchor(
                    OwnerLinks.of(OwnerLinks.MONEY, money.account().id()), PaymentWords.balance(money.balance())));
            line.addClassName("balance-line");
            if (money.overdue()) {
                line.add(new StatusBadge(Languages.text("owner.overdue"), Tone.RED));
            }
            panel.add(line);
            var prepaid = money.prepaid();
            if (prepaid != null) {
                panel.add(new Paragraph(PaymentWords.prepaid(prepaid)));
            }
            var paid = money.lastPayment();
            panel.add(new Paragraph(
                    paid == null
                            ? Languages.text("owner.money.noPayment")
                            : Languages.text(
                                    "owner.money.lastPayment",
                                    Formats.money(paid.amount()),
                                    moments.date(paid.startedAt()))));
        }
        return panel;
    }

    static Panel requests(List<OpenRequest> requests, Moments moments) {
        var panel = new Panel(Languages.text("owner.home.requests"));
        if (requests.isEmpty()) {
            panel.add(new Paragraph(Languages.text("owner.home.requests.none")));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var open : requests) {
            var request = open.request();
            var link = new Anchor(OwnerLinks.request(request.number()), RequestWords.title(request));
            list.add(new ListItem(
                    link,
                    RequestWords.badge(request.state()),
                    new Div(RequestWords.expected(open.eta(), open.slotFrom(), open.slotTo(), moments)
                            .orElseGet(
                                    () -> Languages.text("owner.request.answerBy", moments.at(request.answerBy()))))));
        }
        panel.add(list);
        return panel;
    }

    static Panel news(List<MyAnnouncement> news, Moments moments) {
        var panel = new Panel(Languages.text("owner.home.news"));
        if (news.isEmpty()) {
            panel.add(new Paragraph(Languages.text("owner.house.none.text")));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        news.forEach(n -> list.add(new ListItem(
                new Anchor(OwnerLinks.announcement(n.id()), n.title()),
                new Div(new Span(moments.date(n.publishedAt()))))));
        panel.add(list);
        return panel;
    }

    private static Anchor button(String path, VaadinIcon icon, String key) {
        var link = new Anchor(path, "");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        link.add(picture, new Span(Languages.text(key)));
        return link;
    }
}
