package org.commonhold.admin.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.commonhold.admin.AdminShell;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Rejected;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.security.Role;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** What do we rule differently from our pack, from when, by which decision? */
@Route(value = "admin/rules/new", layout = AdminShell.class)
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class OwnRuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RulePacks packs;
    private final transient Tariffs tariffs;

    @Inject
    OwnRuleView(RulePacks packs, Tariffs tariffs) {
        this.packs = packs;
        this.tariffs = tariffs;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(RuleKind.values())
                        .filter(k -> k.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(RuleKind.LATE_FEE);
        var today = tariffs.today();
        var inForce = packs.rules(today).stream().map(r -> r.dated().rule()).toList();
        var next = BillingPeriod.containing(today).end();
        var body = new Div();
        var form = new OwnRuleForm(kind, inForce, next, rule -> check(body, rule));
        body.add(form);
        removeAll();
        add(
                new PageHeader(getTranslation("admin.ownRule.title"))
                        .under("admin/rules", getTranslation("admin.rules.title")),
                new Paragraph(getTranslation("admin.ownRule.text")),
                choices(kind),
                body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.ownRule.title"));
    }

    private Nav choices(RuleKind chosen) {
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(getTranslation("admin.ownRule.kind"));
        for (var kind : RuleKind.values()) {
            var link = new Anchor(
                    "admin/rules/new?kind=" + kind.name().toLowerCase(Locale.ROOT),
                    getTranslation("admin.ownRule.kind." + kind.name()));
            if (kind == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    /** The rule in words, before it holds; going back keeps all that was typed. */
    private void check(Div body, DatedRule rule) {
        var form = (OwnRuleForm) body.getComponentAt(0);
        var go = new Button(getTranslation("admin.ownRule.submit"), e -> decide(body, form, rule));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        var buttons = new Div(go, new Button(getTranslation("ui.change"), e -> back(body, form)));
        buttons.addClassName("row-actions");
        body.removeAll();
        body.add(new H2(getTranslation("admin.ownRule.right")), answers(rule), buttons);
    }

    private CheckAnswers answers(DatedRule rule) {
        var from = Formats.date(rule.validFrom());
        var to = rule.validTo();
        return new CheckAnswers()
                .answer(getTranslation("admin.rules.rule"), RuleWords.of(rule.rule()))
                .answer(
                        getTranslation("admin.rules.holds"),
                        to == null
                                ? getTranslation("admin.prices.open", from)
                                : getTranslation("admin.prices.days", from, Formats.date(to.minusDays(1))))
                .answer(getTranslation("admin.rules.source"), rule.source());
    }

    private void decide(Div body, OwnRuleForm form, DatedRule rule) {
        try {
            packs.override(rule);
            Toasts.done(getTranslation("admin.ownRule.done"));
            UI.getCurrent().navigate("admin/rules");
        } catch (Rejected e) {
            back(body, form);
            form.show(e);
        }
    }

    private static void back(Div body, Component form) {
        body.removeAll();
        body.add(form);
    }
}
