package org.commonhold.admin.audit;

import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.ui.Languages;

/** Acts in words; one that is newer than the texts is shown by its code. */
final class AuditWords {

    private AuditWords() {}

    static String action(String code) {
        var key = "admin.audit.action." + code;
        return Texts.has(Language.EN, key) ? Languages.text(key) : code;
    }
}
