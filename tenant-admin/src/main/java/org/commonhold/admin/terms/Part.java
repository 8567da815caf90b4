package org.commonhold.admin.terms;

import com.vaadin.flow.component.html.Div;

/** Fields for one part of the terms. */
abstract class Part<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** @param path of this part in the terms, such as {@code terms.price} */
    abstract T read(String path, TermsReader reader);

    abstract void show(T value);

    /** Tells prices what they are per, such as "RUB / m³". */
    void per(String unit) {}
}
