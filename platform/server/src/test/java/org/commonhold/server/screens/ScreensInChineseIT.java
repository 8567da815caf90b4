package org.commonhold.server.screens;

import org.commonhold.kernel.Language;

class ScreensInChineseIT extends Screens {

    ScreensInChineseIT() {
        super(Language.ZH);
    }
}
