package org.emancipasso.testing;

import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and no mouse: goes from one stop to the next until the one whose words they want. */
public record Keys(Page page) {

    private static final int PATIENCE = 150;

    /** Goes to a link, a button or a field: what it says, or what its label says. */
    public Keys to(String words) {
        press("Tab", words, () -> named().equals(words));
        return this;
    }

    /** Goes there, and opens or presses it. */
    public Keys enter(String words) {
        to(words).page.keyboard().press("Enter");
        return this;
    }

    /** Types in a field, in place of what it holds. */
    public Keys type(String label, String text) {
        to(label).page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    /** Chooses in a list. */
    public Keys choose(String label, String choice) {
        to(label).page.keyboard().press("Home");
        if (!isChosen(choice)) {
            press("ArrowDown", choice, () -> isChosen(choice));
        }
        return this;
    }

    private boolean isChosen(String choice) {
        return choice.equals(
                page.evaluate(
                        "() => document.activeElement.selectedOptions[0].textContent.replace(/\\s+/g, ' ').trim()"));
    }

    private void press(String key, String words, BooleanSupplier isThere) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press(key);
            if (isThere.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError("No way to « " + words + " » by " + key);
    }

    private String named() {
        return (String) page.evaluate("""
            () => {
              const here = document.activeElement;
              const words = here.labels?.length ? here.labels[0].textContent : here.textContent;
              return words.replace(/\\s+/g, ' ').trim();
            }""");
    }
}
