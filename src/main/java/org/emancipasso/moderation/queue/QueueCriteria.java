package org.emancipasso.moderation.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.Reviewable.Space;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue one wants to see. What is not understood is left out.
 *
 * @param kind of a {@link org.emancipasso.moderation.Reviewable}, or empty
 * @param reason code, or empty
 * @param days at least so old; 0 for all
 * @param department INSEE code, or empty
 */
record QueueCriteria(@Nullable Space space, String kind, String reason, int days, String department, State state) {

    static final String SPACE = "espace";
    static final String KIND = "nature";
    static final String REASON = "motif";
    static final String AGE = "age";
    static final String DEPARTMENT = "departement";
    static final String STATE = "etat";

    private static final String CODE = "[a-z]+(-[a-z]+)*";

    /** Where items are on their way. */
    enum State {
        /** Neither put off nor at its author's. */
        TODO("a-faire"),
        MINE("a-moi"),
        TAKEN("prises"),
        OPINION("second-avis"),
        AUTHOR("chez-l-auteur"),
        SNOOZED("plus-tard");

        final String code;

        State(String code) {
            this.code = code;
        }
    }

    static QueueCriteria of(Function<String, @Nullable String> parameters) {
        Function<String, String> read = name -> Optional.ofNullable(parameters.apply(name)).map(String::strip)
                .orElse("");
        String space = read.apply(SPACE);
        String age = read.apply(AGE);
        return new QueueCriteria(
                Arrays.stream(Space.values()).filter(value -> value.name().equalsIgnoreCase(space)).findFirst()
                        .orElse(null),
                code(read.apply(KIND)), code(read.apply(REASON)),
                age.matches("[0-9]{1,4}") ? Integer.parseInt(age) : 0,
                read.apply(DEPARTMENT).matches("[0-9][0-9AB][0-9]?") ? read.apply(DEPARTMENT) : "",
                Arrays.stream(State.values()).filter(value -> value.code.equals(read.apply(STATE))).findFirst()
                        .orElse(State.TODO));
    }

    /** {@code ?etat=a-moi}, or nothing. */
    String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SPACE, spaceCode());
        parameters.put(KIND, kind);
        parameters.put(REASON, reason);
        parameters.put(AGE, days == 0 ? "" : "" + days);
        parameters.put(DEPARTMENT, department);
        parameters.put(STATE, state == State.TODO ? "" : state.code);
        String query = parameters.entrySet().stream().filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    String spaceCode() {
        return space == null ? "" : space.name().toLowerCase(Locale.ROOT);
    }

    /** The list with one parameter more. */
    String address(String parameter, Object value) {
        String query = query();
        return ModerationRoutes.QUEUE + query + (query.isEmpty() ? "?" : "&") + parameter + "=" + value;
    }

    private static String code(String text) {
        return text.length() <= 60 && text.matches(CODE) ? text : "";
    }
}
