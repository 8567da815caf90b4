package org.commonhold.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import org.commonhold.kernel.Language;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What would it cost, for staff who may see tariffs. Reads and stores nothing. */
@ApplicationScoped
public class PricePreview {

    /**
     * The priced lines, explained in a language.
     *
     * @throws WhatIfRejected when the document contradicts itself
     */
    public WhatIfAnswer answer(WhatIf document, Language language) {
        Access.require(Permission.TARIFFS_VIEW);
        return WhatIfs.answer(document, language);
    }
}
