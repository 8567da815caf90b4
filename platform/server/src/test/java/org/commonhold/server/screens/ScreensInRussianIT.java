package org.commonhold.server.screens;

import org.commonhold.kernel.Language;

class ScreensInRussianIT extends Screens {

    ScreensInRussianIT() {
        super(Language.RU);
    }
}
