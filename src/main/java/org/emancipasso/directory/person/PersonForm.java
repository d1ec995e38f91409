package org.emancipasso.directory.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.emancipasso.account.DisplayName;
import org.emancipasso.directory.NamedPerson;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.search.Lookalikes;

/** Somebody to name, as an editor typed it. */
record PersonForm(String name, String role, String email) {

    static final PersonForm EMPTY = new PersonForm("", "", "");

    static final String NAME = "nom";
    static final String ROLE = "fonction";
    static final String EMAIL = "courriel";

    private static final int LONGEST = 80;
    /** An address that programs collect, or a link: neither is a name. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)@|https?:|www\\.");

    /** What was sent, without what cannot be seen; what is missing is empty. */
    static PersonForm of(Map<String, List<String>> sent) {
        return new PersonForm(Lookalikes.clean(first(sent, NAME)), Lookalikes.clean(first(sent, ROLE)),
                first(sent, EMAIL).strip());
    }

    /** What is wrong, by field. */
    Map<String, String> problems(PersonMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (DisplayName.of(name, LONGEST).isEmpty()) {
            problems.put(NAME, say.nameProblem(LONGEST));
        } else if (ADDRESS.matcher(name).find()) {
            problems.put(NAME, say.addressProblem());
        }
        if (role.codePointCount(0, role.length()) > LONGEST) {
            problems.put(ROLE, say.roleProblem(LONGEST));
        } else if (ADDRESS.matcher(role).find()) {
            problems.put(ROLE, say.addressProblem());
        }
        if (address().isEmpty()) {
            problems.put(EMAIL, say.emailProblem());
        }
        return problems;
    }

    /** What the listing would say, once nothing is wrong. */
    NamedPerson person() {
        return new NamedPerson(DisplayName.of(name, LONGEST).orElseThrow(), role);
    }

    /** Where to ask. */
    Optional<EmailAddress> address() {
        try {
            return Optional.of(EmailAddress.of(email));
        } catch (InvalidLetter _) {
            return Optional.empty();
        }
    }

    private static String first(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
