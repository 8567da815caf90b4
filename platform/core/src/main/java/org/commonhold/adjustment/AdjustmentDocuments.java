package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.document.DocumentId;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** The acts, certificates and letters that adjustments rest on: PDF or photo of up to 10 MB. */
@ApplicationScoped
@Transactional
public class AdjustmentDocuments {

    private final Adjustments adjustments;
    private final Documents documents;

    @Inject
    AdjustmentDocuments(Adjustments adjustments, Documents documents) {
        this.adjustments = adjustments;
        this.documents = documents;
    }

    /** Keeps a file, to be named by the adjustment that is prepared next; refuses at the field {@code document}. */
    public DocumentId attach(String fileName, byte[] content) {
        Access.require(Permission.ADJUSTMENTS_PREPARE);
        return documents.storeEvidence(fileName, content);
    }

    /** Prepares an adjustment with its file; neither is kept when one is refused. */
    public AdjustmentId prepare(PrepareAdjustment command, String fileName, byte[] content) {
        var document = attach(fileName, content);
        return adjustments.prepare(
                new PrepareAdjustment(command.charge(), command.ground(), command.reason(), document));
    }

    /** The file of an adjustment, for those who prepare and decide; an adjustment without one has none to find. */
    public StoredDocument of(AdjustmentId adjustment) {
        var document = adjustments.details(adjustment).document();
        if (document == null) {
            throw new NotFound("document");
        }
        return documents.load(document);
    }
}
