package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** Prepares, shows and decides adjustments; the billing run puts the approved ones on the next bill. */
@ApplicationScoped
@Transactional
public class Adjustments {

    private static final System.Logger LOG = System.getLogger(Adjustments.class.getName());
    private static final int REASON = 500;
    private static final String OBJECT = "Adjustment";

    private final AdjustmentStore store;
    private final AdjustmentSql sql;
    private final Corrections corrections;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Adjustments(
            AdjustmentStore store,
            AdjustmentSql sql,
            Corrections corrections,
            Documents documents,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.sql = sql;
        this.corrections = corrections;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** The posted line that is to be put right. */
    public BilledLine line(ChargeId charge) {
        Access.require(Permission.ADJUSTMENTS_PREPARE);
        return sql.line(charge).orElseThrow(() -> new NotFound("charge"));
    }

    /** What a ground would change of a line, with its computation; nothing is stored. */
    public Correction preview(ChargeId charge, Ground ground) {
        return corrections.of(line(charge), ground);
    }

    /** Its prices, and the zones whose use is charged apart: what a wrong price or a late reading may put right. */
    public LineParts parts(ChargeId charge) {
        return corrections.parts(line(charge));
    }

    /** Keeps a correction until a second person decides it. Needs a reason of up to {@value #REASON} characters. */
    public AdjustmentId prepare(PrepareAdjustment command) {
        var actor = Access.require(Permission.ADJUSTMENTS_PREPARE);
        var problems = new ArrayList<Problem>();
        if (command.reason().isBlank()) {
            problems.add(Problem.of("adjustment.reason.missing").at("reason"));
        } else if (command.reason().strip().length() > REASON) {
            problems.add(Problem.of("adjustment.reason.long", REASON).at("reason"));
        }
        if (!problems.isEmpty()) {
            throw new AdjustmentRejected(problems);
        }
        if (command.document() != null && documents.load(command.document()).kind() != DocumentKind.EVIDENCE) {
            throw new AdjustmentRejected(Problem.of("adjustment.document.kind").at("document"));
        }
        var adjustment = new Adjustment(command, preview(command.charge(), command.ground()), actor, clock.instant());
        store.add(adjustment);
        audit.record("adjustment.prepared", OBJECT, adjustment.id(), null);
        LOG.log(System.Logger.Level.INFO, "adjustment {0} prepared", Long.toString(adjustment.id()));
        return adjustment.adjustmentId();
    }

    /** By a second person; refused when less is left of the line than it takes, or another sum would be right by now. */
    public void approve(AdjustmentId id) {
        var actor = Access.require(Permission.ADJUSTMENTS_APPROVE);
        var adjustment = store.locked(id);
        requireRight(adjustment);
        adjustment.approve(actor, clock.instant());
        audit.record("adjustment.approved", OBJECT, id.value(), null);
        LOG.log(System.Logger.Level.INFO, "adjustment {0} approved", Long.toString(id.value()));
    }

    /** What was charged may have changed since it was prepared. */
    private void requireRight(Adjustment adjustment) {
        var line = sql.line(new ChargeId(adjustment.charge())).orElseThrow(() -> new NotFound("charge"));
        var ground = adjustment.ground();
        if (ground instanceof Ground.WrongTariff || ground instanceof Ground.LateReading) {
            if (!corrections.of(line, ground).amount().equals(adjustment.amount())) {
                throw new AdjustmentRejected(Problem.of("adjustment.changed"));
            }
        } else if (line.left().plus(adjustment.amount()).minor() < 0) {
            throw new AdjustmentRejected(Problem.of("adjustment.nothingLeft"));
        }
    }

    /** By a second person, who says why. */
    public void decline(AdjustmentId id, String why) {
        var actor = Access.require(Permission.ADJUSTMENTS_APPROVE);
        if (why.isBlank()) {
            throw new AdjustmentRejected(Problem.of("adjustment.reason.missing").at("reason"));
        }
        if (why.strip().length() > REASON) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.reason.long", REASON).at("reason"));
        }
        store.locked(id).decline(actor, clock.instant(), why.strip());
        audit.record("adjustment.declined", OBJECT, id.value(), null);
    }

    /** The latest first; of one state or account where wanted. */
    public List<AdjustmentRow> list(
            @Nullable AdjustmentState state, @Nullable AccountId account, int offset, int limit) {
        Access.requireAny(Permission.ADJUSTMENTS_PREPARE, Permission.ADJUSTMENTS_APPROVE);
        return sql.list(state, account, offset, limit);
    }

    public AdjustmentRow details(AdjustmentId id) {
        Access.requireAny(Permission.ADJUSTMENTS_PREPARE, Permission.ADJUSTMENTS_APPROVE);
        return sql.row(id).orElseThrow(() -> new NotFound("adjustment"));
    }
}
