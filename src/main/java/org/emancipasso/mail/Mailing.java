package org.emancipasso.mail;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** What a letter says, as text and as HTML. */
record Mailing(String text, String html) {

    /**
     * Renders both variants of a letter.
     *
     * @param around how it opens and closes
     * @param refusal what the layout links to, so that one gets no more of its kind; empty in a necessary letter
     */
    static Mailing of(Letter letter, LetterTexts.Around around, String refusal) {
        TemplateInstance body = letter.body();
        Map.of("refusal", refusal, "subject", letter.subject()).forEach(body::data);
        Map.of("opening", around.openingText(), "closing", around.closingText()).forEach(body::data);
        String text = render(body, Variant.TEXT_PLAIN);
        Map.of("opening", around.opening(), "closing", around.closing()).forEach(body::data);
        return new Mailing(text, render(body, Variant.TEXT_HTML));
    }

    private static String render(TemplateInstance body, String type) {
        Object variants = body.getAttribute(TemplateInstance.VARIANTS);
        Variant variant = variants instanceof List<?> known
                ? known.stream().filter(Variant.class::isInstance).map(Variant.class::cast)
                        .filter(candidate -> type.equals(candidate.getContentType())).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The letter has no variant " + type))
                : Variant.forContentType(type);
        body.setAttribute(TemplateInstance.SELECTED_VARIANT, variant);
        return body.render();
    }
}
