package org.commonhold.server.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.autopay.AutopayKind;
import org.commonhold.autopay.AutopayState;
import org.commonhold.autopay.StopReason;
import org.commonhold.bank.BankEntryState;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.DebtFile;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.billing.RunState;
import org.commonhold.cashdesk.OperationKind;
import org.commonhold.dispute.DisputeState;
import org.commonhold.estate.UnitKind;
import org.commonhold.fiscal.FiscalKind;
import org.commonhold.fiscal.FiscalProvider;
import org.commonhold.fiscal.FiscalState;
import org.commonhold.fiscal.TaxSystem;
import org.commonhold.fiscal.VatRate;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledgercheck.Invariant;
import org.commonhold.levy.ReliefReason;
import org.commonhold.meterfault.MeterFaultKind;
import org.commonhold.metering.ReadingSource;
import org.commonhold.metering.Resource;
import org.commonhold.moneyhistory.HistoryPart;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.moneymove.MoveState;
import org.commonhold.moneymove.WriteOffGround;
import org.commonhold.onboarding.ImportState;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentState;
import org.commonhold.payout.Difference;
import org.commonhold.plan.PlanState;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.refund.RefundFilter;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.security.Role;
import org.commonhold.slip.Paper;
import org.commonhold.statement.DifferenceCause;
import org.commonhold.terminal.ReaderChargeState;
import org.commonhold.today.StaffTask;
import org.commonhold.workorder.RequestState;
import org.junit.jupiter.api.Test;

/** Pages put a name of the code behind a key: each name has its text in every language, also those that are rarely seen. */
class NamedTextsTest {

    private static final Map<String, Class<? extends Enum<?>>> NAMES = Map.ofEntries(
            Map.entry("staff.gl.", GlAccount.class),
            Map.entry("staff.entry.kind.", EntryKind.class),
            Map.entry("staff.check.rule.", Invariant.class),
            Map.entry("staff.run.state.", RunState.class),
            Map.entry("adjustment.state.", AdjustmentState.class),
            Map.entry("plan.state.", PlanState.class),
            Map.entry("move.state.", MoveState.class),
            Map.entry("move.kind.", MoveKind.class),
            Map.entry("move.ground.", WriteOffGround.class),
            Map.entry("ui.cause.", DifferenceCause.Kind.class),
            Map.entry("premises.kind.", UnitFactKind.class),
            Map.entry("meterfault.kind.", MeterFaultKind.class),
            Map.entry("levy.reason.", ReliefReason.class),
            Map.entry("security.role.", Role.class),
            Map.entry("onboarding.state.", ImportState.class),
            Map.entry("metering.source.", ReadingSource.class),
            Map.entry("metering.resource.", Resource.class),
            Map.entry("tariff.fund.", Fund.class),
            Map.entry("payment.method.", PaymentMethod.class),
            Map.entry("cashdesk.kind.", OperationKind.class),
            Map.entry("slip.paper.", Paper.class),
            Map.entry("terminal.state.", ReaderChargeState.class),
            Map.entry("fiscal.provider.", FiscalProvider.class),
            Map.entry("fiscal.kind.", FiscalKind.class),
            Map.entry("fiscal.state.", FiscalState.class),
            Map.entry("fiscal.tax.", TaxSystem.class),
            Map.entry("fiscal.vat.", VatRate.class),
            Map.entry("payment.state.", PaymentState.class),
            Map.entry("refund.state.", RefundState.class),
            Map.entry("refund.reason.", RefundReason.class),
            Map.entry("refund.way.", RefundWay.class),
            Map.entry("staff.refunds.filter.", RefundFilter.class),
            Map.entry("owner.refund.to.", RefundWay.class),
            Map.entry("dispute.state.", DisputeState.class),
            Map.entry("payout.difference.", Difference.Kind.class),
            Map.entry("staff.today.what.", StaffTask.Kind.class),
            Map.entry("staff.today.why.", StaffTask.Kind.class),
            Map.entry("staff.today.do.", StaffTask.Kind.class),
            Map.entry("bank.state.", BankEntryState.class),
            Map.entry("bank.reason.", MatchReason.class),
            Map.entry("bankfile.format.", BankFormat.class),
            Map.entry("bankfile.field.", RegistryField.class),
            Map.entry("banking.debts.", DebtFile.Form.class),
            Map.entry("estate.kind.", UnitKind.class),
            Map.entry("service.request.state.", RequestState.class),
            Map.entry("owner.request.sentence.", RequestState.class),
            Map.entry("moneyhistory.part.", HistoryPart.class),
            Map.entry("autopay.kind.", AutopayKind.class),
            Map.entry("autopay.state.", AutopayState.class),
            Map.entry("autopay.stop.", StopReason.class));

    @Test
    void existForEveryName() {
        var missing = new ArrayList<String>();
        NAMES.forEach((prefix, type) -> {
            for (var name : List.of(type.getEnumConstants())) {
                for (var language : Language.values()) {
                    if (!has(language, prefix + name.name())) {
                        missing.add(prefix + name.name() + " " + language);
                    }
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private static boolean has(Language language, String key) {
        try {
            return !Texts.text(language, key, "1", 2, "3", "4").isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
