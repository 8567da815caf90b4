package org.commonhold.owner.metering;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.ReadingReceiptDetails;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.ReceiptPanel;

/** Did it arrive? The proof of a submission. */
@Route(value = "owner/meters/receipts/:number", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class ReadingReceiptView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeterReadings readings;
    private final transient Moments moments;

    @Inject
    ReadingReceiptView(MeterReadings readings, Moments moments) {
        this.readings = readings;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = OwnerLinks.number(event.getRouteParameters().get("number").orElse(""));
        show(readings.receipt(number));
    }

    private void show(ReadingReceiptDetails receipt) {
        var number = Long.toString(receipt.number());
        begin(text("owner.receipt.title", number)).under(OwnerLinks.METERS, text("owner.meters.title"));
        var panel = new ReceiptPanel(
                text("owner.receipt.arrived", receipt.readings().size()),
                number,
                moments.exactly(receipt.receivedAt()));
        panel.fact(text("owner.home.one"), receipt.address());
        panel.next(text("owner.receipt.next"));
        var table = new PlainTable(
                text("owner.receipt.values"),
                Set.of(1),
                text("owner.meter"),
                text("owner.reading.value"),
                text("owner.reading.date"));
        var serials = MeterWords.withSeveralDials(receipt.readings());
        receipt.readings()
                .forEach(r -> table.row(
                        MeterWords.name(r.resource(), r.serial(), r.zone(), serials.contains(r.serial())),
                        MeterWords.value(r.value(), r.resource()),
                        Formats.date(r.takenOn())));
        add(panel, table, Links.primary(OwnerLinks.HOME, text("owner.backHome")), Links.print());
    }
}
