package org.commonhold.admin.integrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.admin.RoleWords;
import org.commonhold.security.ApiKeyRow;
import org.commonhold.security.ApiKeys;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.Toasts;

/** All keys of the company, revoked ones too, because the record names them. */
final class KeyGrid extends Grid<ApiKeyRow> {

    private static final long serialVersionUID = 1L;

    private final transient ApiKeys keys;

    KeyGrid(ApiKeys keys, ZoneId zone) {
        this.keys = keys;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        setEmptyStateText(Languages.text("admin.keys.empty"));
        addColumn(new ComponentRenderer<>(
                        k -> NarrowGrid.cell(new Span(k.name()), k.prefix() + "…", RoleWords.of(k.roles()))))
                .setHeader(Languages.text("admin.keys.name"))
                .setFlexGrow(2);
        var prefix = addColumn(k -> k.prefix() + "…").setHeader(Languages.text("admin.keys.prefix"));
        var roles = addColumn(k -> RoleWords.of(k.roles()))
                .setHeader(Languages.text("admin.people.roles"))
                .setFlexGrow(2);
        var created = addColumn(k -> Formats.dateTime(k.createdAt(), zone))
                .setHeader(Languages.text("admin.keys.created"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(this::act))
                .setHeader(Languages.text("admin.people.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        NarrowGrid.wideOnly(this, List.of(prefix, roles, created));
        refresh();
    }

    void refresh() {
        setItems(keys.list());
    }

    private Component act(ApiKeyRow key) {
        if (key.revokedAt() != null) {
            return new StatusBadge(Languages.text("admin.keys.revoked"), StatusBadge.Tone.GREY);
        }
        var revoke = new Button(Languages.text("admin.keys.revoke"), e -> ask(key));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        revoke.setAriaLabel(Languages.text("admin.keys.revoke.what", key.name()));
        return revoke;
    }

    private void ask(ApiKeyRow key) {
        var dialog = new ConfirmDialog(
                Languages.text("admin.keys.revoke.what", key.name()),
                Languages.text("admin.keys.revoke.text"),
                Languages.text("admin.keys.revoke"),
                e -> {
                    keys.revoke(key.id());
                    Toasts.done(Languages.text("admin.keys.revoke.done", key.name()));
                    refresh();
                });
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(Languages.text("admin.cancel"));
        dialog.open();
    }
}
