package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.commonhold.dispatch.DispatchBoard;
import org.commonhold.dispatch.Proposal;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.WorkOrderRow;

/** Who takes a job and when: technicians in the order of the proposals, each with the reasons. */
final class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DispatchBoard board;
    private final transient WorkOrderRow order;
    private final transient Runnable done;
    private final SlotForm slot;
    private final RadioButtonGroup<Proposal> technician =
            new RadioButtonGroup<>(Languages.text("service.assign.technician"));
    private final ErrorSummary errors = new ErrorSummary();

    /** @param done called after the job was given out */
    AssignDialog(DispatchBoard board, WorkOrderRow order, Runnable done) {
        this.board = board;
        this.order = order;
        this.done = done;
        slot = new SlotForm(board, order, errors);
        setHeaderTitle(Languages.text("service.assign.title", order.number()));
        addClassName("assign-dialog");
        errors.field("technician", technician);
        technician.setRenderer(new ComponentRenderer<>(AssignDialog::why));
        technician.addClassName("proposals");
        slot.onChange(this::propose);
        propose();
        var about = new Div(
                ServiceWords.category(order.request()) + " · " + order.request().address());
        var content = new Div(about, errors, slot, technician);
        content.addClassName("form");
        add(content);
        var assign = new Button(Languages.text("service.assign.submit"), e -> assign());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("service.assign.close"), e -> close()), assign);
    }

    private void propose() {
        slot.value().ifPresent(s -> {
            var chosen = technician.getValue();
            var proposals = board.proposals(order.id(), s);
            technician.setItems(proposals);
            proposals.stream()
                    .filter(p -> chosen == null
                            ? p.technician().equals(order.technician())
                            : p.technician().equals(chosen.technician()))
                    .findFirst()
                    .or(() -> proposals.stream().findFirst())
                    .ifPresent(technician::setValue);
        });
    }

    private void assign() {
        errors.clear();
        slot.require();
        errors.require(technician, "service.assign.technician.missing");
        if (errors.show()) {
            return;
        }
        try {
            var given = board.assign(
                    order.id(), technician.getValue().technician(), slot.value().orElseThrow());
            close();
            Toasts.done(ServiceWords.given(given));
            done.run();
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private static Div why(Proposal proposal) {
        var reasons = Languages.text(
                "service.proposal.reasons",
                Languages.text(proposal.free() ? "service.proposal.free" : "service.proposal.busy"),
                ServiceWords.minutes(proposal.busyMinutes()),
                proposal.sameBuilding());
        var line = new Span(proposal.fits() ? reasons : reasons + " · " + Languages.text("service.proposal.overtime"));
        line.addClassName("reasons");
        var cell = new Div(new Div(proposal.name()), line);
        cell.addClassName("proposal");
        return cell;
    }
}
