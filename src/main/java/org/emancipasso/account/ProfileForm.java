package org.emancipasso.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it was typed.
 *
 * @param theme name of a {@link Theme}, in small letters
 */
record ProfileForm(String name, String presentation, String department, String interests, String theme,
        boolean isPublic) {

    static final int LONGEST_PRESENTATION = 2_000;

    private static final int MOST_INTERESTS = 10;
    private static final int LONGEST_INTEREST = 40;
    private static final Pattern COMMA = Pattern.compile(",");

    /** What a browser sent; what it did not send is empty. */
    static ProfileForm of(@Nullable String name, @Nullable String presentation, @Nullable String department,
            @Nullable String interests, @Nullable String theme, @Nullable String isPublic) {
        return new ProfileForm(text(name), text(presentation).replace("\r\n", "\n").strip(), text(department),
                text(interests), text(theme), isPublic != null);
    }

    /** A profile as the form shows it. */
    static ProfileForm of(Profile profile) {
        return new ProfileForm(profile.displayName(), profile.presentation(), profile.department(),
                String.join(", ", profile.interests()), profile.theme().name().toLowerCase(Locale.ROOT),
                profile.isPublic());
    }

    /** What is wrong, by field; nothing when it can be kept. */
    Map<String, String> problems(Territories territories, AccountMessages say) {
        Map<String, String> problems = new HashMap<>();
        if (DisplayName.of(name).isEmpty()) {
            problems.put("nom", say.nameProblem());
        }
        int length = presentation.codePointCount(0, presentation.length());
        if (length > LONGEST_PRESENTATION) {
            problems.put("presentation", say.presentationProblem(length));
        }
        if (!department.isEmpty()
                && territories.departments().stream().map(Department::code).noneMatch(department::equals)) {
            problems.put("departement", say.departmentProblem());
        }
        if (words().size() > MOST_INTERESTS
                || words().stream().anyMatch(word -> word.codePointCount(0, word.length()) > LONGEST_INTEREST)) {
            problems.put("interets", say.interestsProblem());
        }
        return problems;
    }

    /** The profile that was typed, once nothing is wrong with it. */
    Profile profile() {
        return new Profile(DisplayName.of(name).orElseThrow(), presentation.replace("\0", ""), department, words(),
                Stream.of(Theme.values()).filter(one -> one.name().equalsIgnoreCase(theme)).findFirst()
                        .orElse(Theme.SYSTEM),
                isPublic);
    }

    private List<String> words() {
        return COMMA.splitAsStream(interests).map(word -> word.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip())
                .filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
