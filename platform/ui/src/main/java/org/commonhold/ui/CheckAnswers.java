package org.commonhold.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a person is about to send, each answer with a way to change it. */
public final class CheckAnswers extends Div {

    private static final long serialVersionUID = 1L;

    private final Facts facts = new Facts();

    public CheckAnswers() {
        addClassName("check-answers");
        add(facts);
    }

    public CheckAnswers answer(String question, String answer) {
        facts.fact(question, answer);
        return this;
    }

    /** An answer with a link to the page where it was given. */
    public CheckAnswers answer(String question, String answer, String changePath) {
        var change = new Anchor(changePath, Languages.text("ui.change"));
        change.setAriaLabel(Languages.text("ui.change.what", question));
        facts.fact(question, new Div(new Span(answer), change));
        return this;
    }
}
