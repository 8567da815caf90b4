package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Proof that something arrived: its number, when, what happens next. */
public final class ReceiptPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Facts facts = new Facts();

    public ReceiptPanel(String title, String number, String when) {
        addClassName("receipt");
        getElement().setAttribute("role", "status");
        facts.fact(Languages.text("ui.receipt.number"), number).fact(Languages.text("ui.receipt.when"), when);
        add(new H2(title), facts);
    }

    public ReceiptPanel fact(String name, String value) {
        facts.fact(name, value);
        return this;
    }

    /** What happens now and what the person can do. */
    public ReceiptPanel next(String text, Component... steps) {
        add(new Paragraph(text));
        add(steps);
        return this;
    }
}
