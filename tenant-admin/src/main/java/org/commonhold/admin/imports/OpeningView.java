package org.commonhold.admin.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import org.commonhold.admin.AdminShell;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Rejected;
import org.commonhold.opening.OpeningBalances;
import org.commonhold.opening.OpeningFault;
import org.commonhold.opening.OpeningPreview;
import org.commonhold.security.Role;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.Toasts;

/** What was owed or paid ahead before: a file, what it would change or what is wrong with it, and taking it over. */
@Route(value = "admin/imports/opening", layout = AdminShell.class)
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class OpeningView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OpeningBalances openings;
    private final Div result = new Div();

    @Inject
    OpeningView(OpeningBalances openings) {
        this.openings = openings;
        addClassName("page");
        result.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("admin.opening.title"))
                        .under("admin/imports", getTranslation("admin.imports.title")),
                new Paragraph(getTranslation("admin.opening.text")),
                new Panel(getTranslation("admin.opening.file"), new OpeningForm(this::check), templates()),
                result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.opening.title"));
    }

    private Div templates() {
        var links = new Div(new Span(getTranslation("admin.imports.template")));
        links.addClassName("template-links");
        Arrays.stream(Language.values())
                .forEach(l -> links.add(CsvDownload.anchor(
                        getTranslation("admin.language." + l.name()),
                        "commonhold-opening-" + l.code() + ".csv",
                        () -> "\uFEFF" + String.join(";", openings.template(l)) + "\r\n")));
        return links;
    }

    private void check(byte[] content) {
        var preview = openings.check(content);
        result.removeAll();
        result.add(facts(preview));
        if (preview.faulty() > 0) {
            result.add(faults(preview));
        } else {
            var take = new Button(getTranslation("admin.opening.take"), e -> take(content));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            result.add(take);
        }
    }

    private void take(byte[] content) {
        try {
            var taken = openings.take(content);
            result.removeAll();
            Toasts.done(getTranslation("admin.opening.taken", taken.debts() + taken.advances()));
            result.add(facts(taken));
        } catch (Rejected e) {
            check(content);
        }
    }

    private Component facts(OpeningPreview preview) {
        return new Panel(
                getTranslation("admin.opening.result"),
                new Facts()
                        .fact(getTranslation("admin.opening.debts", preview.debts()), Formats.money(preview.owed()))
                        .fact(
                                getTranslation("admin.opening.advances", preview.advances()),
                                Formats.money(preview.ahead()))
                        .fact(getTranslation("admin.opening.unchanged"), Integer.toString(preview.unchanged()))
                        .fact(getTranslation("admin.opening.faulty"), Integer.toString(preview.faulty())));
    }

    private PlainTable faults(OpeningPreview preview) {
        var table = new PlainTable(
                getTranslation("admin.opening.faults"),
                Set.of(0),
                getTranslation("admin.check.row.header"),
                getTranslation("admin.check.column"),
                getTranslation("admin.check.reason"));
        preview.faults().forEach(fault -> table.row(cells(fault)));
        return table;
    }

    private String[] cells(OpeningFault fault) {
        return new String[] {
            Integer.toString(fault.row()),
            getTranslation("opening.column." + column(fault)),
            Languages.text(fault.problem())
        };
    }

    private static String column(OpeningFault fault) {
        return switch (String.valueOf(fault.problem().field())) {
            case "service" -> "SERVICE";
            case "dueOn" -> "DUE_ON";
            case "amount" -> "AMOUNT";
            default -> "ACCOUNT";
        };
    }
}
