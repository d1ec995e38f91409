package org.emancipasso.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it was typed.
 *
 * @param theme name of a {@link Theme}, in small letters
 */
record ProfileForm(String name, String presentation, String department, String theme, boolean isPublic) {

    static final int LONGEST_PRESENTATION = 2_000;

    /** What a browser sent; what it did not send is empty. */
    static ProfileForm of(@Nullable String name, @Nullable String presentation, @Nullable String department,
            @Nullable String theme, @Nullable String isPublic) {
        return new ProfileForm(text(name), text(presentation).replace("\r\n", "\n").strip(), text(department),
                text(theme),
                isPublic != null);
    }

    /** A profile as the form shows it. */
    static ProfileForm of(Profile profile) {
        return new ProfileForm(profile.displayName(), profile.presentation(), profile.department(),
                profile.theme().name().toLowerCase(Locale.ROOT), profile.isPublic());
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
        return problems;
    }

    /** The profile that was typed, once nothing is wrong with it. */
    Profile profile() {
        return new Profile(DisplayName.of(name).orElseThrow(), presentation.replace("\0", ""), department, List.of(),
                Stream.of(Theme.values()).filter(one -> one.name().equalsIgnoreCase(theme)).findFirst()
                        .orElse(Theme.SYSTEM),
                isPublic);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
