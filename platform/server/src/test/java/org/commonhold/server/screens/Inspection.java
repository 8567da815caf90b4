package org.commonhold.server.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.server.testing.Screen;

/** What is wrong with the page that a window shows; each finding is one line. */
final class Inspection {

    private static final int NARROWEST = 320;
    private static final int PHONE = 390;
    /** A key that nobody translated, a pattern that nobody filled in, a fallback of the framework. */
    private static final Pattern UNTRANSLATED = Pattern.compile(
            "!\\{|\\?\\?\\?|\\{\\d+[,}]|\\b(?:ui|owner|staff|service|finance|admin)(?:\\.[a-z][A-Za-z]*){2,}\\b");

    private static final String THEME =
            "dark => (document.documentElement.getAttribute('theme') || '').split(' ').includes('dark') === dark";

    /** Colours that are still changing would be measured half way; they begin to change with the next frame. */
    private static final String CALM = """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(done));
              await frame();
              await frame();
              await Promise.allSettled(document.getAnimations()
                .filter(a => a.effect.getTiming().iterations !== Infinity).map(a => a.finished));
            }""";

    private final Screen screen;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    Inspection(Screen screen, String name) {
        this.screen = screen;
        this.name = name;
    }

    /** The page as it stands: it is there, in words, without errors. */
    Inspection words() {
        var text = screen.text();
        if (screen.page().locator("h1").count() != 1) {
            find(screen.page().locator("h1").count() + " main headings");
        }
        for (var missing : List.of("ui.notFound.title", "ui.failure.title", "ui.denied.title")) {
            if (text.contains(screen.say(missing))) {
                find("shows \"" + screen.say(missing) + "\"");
            }
        }
        var failure = screen.say("ui.failure.reference", "").strip();
        if (text.contains(failure)) {
            find("shows \""
                    + text.substring(text.indexOf(failure)).lines().findFirst().orElse("") + "\"");
        }
        var untranslated = UNTRANSLATED.matcher(text);
        if (untranslated.find()) {
            find("untranslated: " + untranslated.group());
        }
        screen.problems().forEach(this::find);
        return this;
    }

    /** Nothing is cut off or has to be pushed sideways, down to the narrowest telephone; leaves the width of a usual one. */
    Inspection widths() {
        for (var width : List.of(NARROWEST, PHONE)) {
            screen.narrow(width);
            var wide = (Integer) screen.page().evaluate("() => document.documentElement.scrollWidth");
            if (wide > width) {
                find("is " + wide + " px wide on a screen of " + width + " px: " + widest(width));
            }
        }
        return this;
    }

    private String widest(int width) {
        return String.valueOf(screen.page().evaluate("""
                width => [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > width + 1)
                  .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : ''))
                  .slice(0, 5).join(' ')""", width));
    }

    /** No serious finding of axe, in light or dark. */
    Inspection access(boolean dark) {
        screen.dark(dark);
        screen.page().waitForFunction(THEME, dark);
        screen.page().evaluate(CALM);
        Axe.findings(screen.page()).forEach(finding -> find((dark ? "dark: " : "light: ") + finding));
        screen.dark(false);
        return this;
    }

    private void find(String what) {
        findings.add(name + ": " + what);
    }

    List<String> findings() {
        return findings;
    }
}
