package org.commonhold.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.commonhold.audit.AuditTrail;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.OperationId;
import org.commonhold.cashdesk.ShiftId;
import org.commonhold.cashdesk.Takings;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.commonhold.paper.PaperPdf;

/** Prints for those who may see the operation or shift, in the company's language. The same thing gives the same bytes. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Slips {

    private final Takings takings;
    private final CashDesk desk;
    private final SlipText text;
    private final AuditTrail audit;

    @Inject
    Slips(Takings takings, CashDesk desk, SlipText text, AuditTrail audit) {
        this.takings = takings;
        this.desk = desk;
        this.text = text;
        this.audit = audit;
    }

    /** The slip that the payer gets. */
    public StoredDocument slip(OperationId id, Paper paper) {
        return slip(id, paper, false);
    }

    /** The slip once more, marked as a copy; who printed it is noted. */
    public StoredDocument copy(OperationId id, Paper paper) {
        var document = slip(id, paper, true);
        audit.record("cashdesk.reprint", "CASH_OPERATION", id.value(), paper.name());
        return document;
    }

    /** The report of a shift; of a closed one it is the Z report. */
    public StoredDocument report(ShiftId id, Paper paper) {
        var report = desk.report(id);
        var shift = report.shift();
        var at = shift.closedAt() == null ? shift.openedAt() : shift.closedAt();
        var name = shift.zNumber() == null ? "shift.pdf" : "z-" + shift.zNumber() + ".pdf";
        return document(id.value(), name, text.report(report, paper), at);
    }

    private StoredDocument slip(OperationId id, Paper paper, boolean copy) {
        var operation = takings.operation(id);
        var name = "slip-" + operation.number() + ".pdf";
        return document(id.value(), name, text.slip(operation, paper, copy), operation.madeAt());
    }

    private static StoredDocument document(long id, String name, String xhtml, Instant at) {
        return new StoredDocument(
                new DocumentId(id), DocumentKind.RECEIPT, name, "application/pdf", PaperPdf.render(xhtml, at));
    }
}
