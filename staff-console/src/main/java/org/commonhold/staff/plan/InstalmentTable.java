package org.commonhold.staff.plan;

import java.util.List;
import java.util.Set;
import org.commonhold.plan.Instalment;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;

/** Instalments with their days, sums and what is paid of them. */
final class InstalmentTable {

    private InstalmentTable() {}

    static PlainTable of(List<Instalment> instalments) {
        var table = new PlainTable(
                Languages.text("finance.plan.instalments"),
                Set.of(0, 2, 3),
                Languages.text("finance.plan.number"),
                Languages.text("finance.plan.dueOn"),
                Languages.text("finance.plan.amount"),
                Languages.text("finance.plan.paid"));
        instalments.forEach(i -> table.row(
                Integer.toString(i.number()),
                Formats.date(i.dueOn()),
                Formats.money(i.amount()),
                Formats.money(i.paid())));
        return table;
    }
}
