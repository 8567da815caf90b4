package org.commonhold.staff.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.bank.BankProfileRow;
import org.commonhold.bank.UploadBankFile;
import org.commonhold.kernel.Rejected;
import org.commonhold.remittance.BankDetails;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** A file, and what it may not say itself: how a registry is read and which of the company's accounts it is of. */
final class UploadForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final BankFileField file;
    private final Select<BankProfileRow> profile = new Select<>();
    private final Select<BankDetails> account = new Select<>();

    UploadForm(List<BankProfileRow> profiles, List<BankDetails> accounts, Consumer<UploadBankFile> send) {
        addClassName("form");
        file = new BankFileField(this::refuse);
        profile.setLabel(Languages.text("banking.profile"));
        profile.setHelperText(Languages.text("banking.profile.help"));
        profile.setItems(profiles);
        profile.setItemLabelGenerator(p -> p == null ? Languages.text("banking.profile.guess") : p.name());
        profile.setEmptySelectionAllowed(true);
        profile.setEmptySelectionCaption(Languages.text("banking.profile.guess"));
        profile.setVisible(!profiles.isEmpty());
        errors.field("profile", profile);
        account.setLabel(Languages.text("banking.account"));
        account.setHelperText(Languages.text("banking.account.help"));
        account.setItems(accounts);
        account.setItemLabelGenerator(a ->
                a.account() + " · " + Languages.text("tariff.fund." + a.fund().name()));
        accounts.stream().findFirst().ifPresent(account::setValue);
        account.setVisible(accounts.size() > 1);
        errors.field("bankAccount", account);
        var submit = new Button(Languages.text("banking.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, file, profile, account, submit);
    }

    private void refuse(String message) {
        errors.clear();
        errors.note(file, message);
        errors.show();
    }

    private void submit(Consumer<UploadBankFile> send) {
        errors.clear();
        var arrived = file.file();
        if (arrived.isEmpty()) {
            refuse(Languages.text("banking.file.missing"));
            return;
        }
        try {
            send.accept(new UploadBankFile(
                    arrived.get().fileName(),
                    new ByteArrayInputStream(arrived.get().content()),
                    profile.isEmpty() ? null : profile.getValue().id(),
                    account()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private @Nullable String account() {
        return account.isEmpty() ? null : account.getValue().account();
    }
}
