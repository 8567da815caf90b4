package org.commonhold.server.screens;

import org.commonhold.kernel.Language;

class ScreensInEnglishIT extends Screens {

    ScreensInEnglishIT() {
        super(Language.EN);
    }
}
