package org.emancipasso.forum;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post as it was typed.
 *
 * @param text Markdown
 * @param organisation for whom its author speaks: a number, or anything
 * @param key of the form, so that it makes one post however often it is sent
 */
record PostForm(String text, String organisation, String key) {

    static final int LONGEST = 30_000;

    /** What a browser sent; what it did not send is empty. */
    static PostForm of(@Nullable String text, @Nullable String organisation, @Nullable String key) {
        return new PostForm(clean(text).strip(), organisation == null ? "" : organisation,
                key != null && key.matches("[A-Za-z0-9-]{1,60}") ? key : "");
    }

    /** The name of a file that was chosen and not attached, all that a browser sends of it here; empty when there is none. */
    static String unsent(Map<String, List<String>> form) {
        return form.getOrDefault("fichiers", List.of()).stream().map(name -> clean(name).strip())
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /** What is wrong, by field. */
    Map<String, String> problems(ForumMessages say) {
        Map<String, String> problems = new HashMap<>();
        if (text.isEmpty()) {
            problems.put("texte", say.textProblem());
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.put("texte", say.longProblem(LONGEST));
        }
        return problems;
    }

    /** The same words from a form of their own, the same one each time. */
    PostForm another() {
        return new PostForm(text, organisation,
                UUID.nameUUIDFromBytes((key + text).getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The organisation that was chosen; 0 for nobody's. */
    long organisationId() {
        return organisation.matches("[0-9]{1,18}") ? Long.parseLong(organisation) : 0;
    }

    /** What nobody types: control characters but tabs and new lines, halves of characters, marks that turn the text. */
    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]", "");
    }
}
