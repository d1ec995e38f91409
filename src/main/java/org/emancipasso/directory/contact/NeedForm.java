package org.emancipasso.directory.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * « Je n’ai trouvé personne » as it was typed.
 *
 * @param search the parameters of the search that found nobody, as a query
 */
record NeedForm(String search, String words, String email) {

    static final String SEARCH = "recherche";
    private static final int LONGEST_SEARCH = 2_000;

    static NeedForm of(Function<String, List<String>> sent) {
        String search = RequestForm.first(sent, SEARCH);
        return new NeedForm(search.length() > LONGEST_SEARCH ? "" : search,
                RequestForm.text(RequestForm.first(sent, RequestForm.WORDS)),
                RequestForm.first(sent, RequestForm.EMAIL));
    }

    /** What is wrong, by field; nothing when it can be kept. */
    Map<String, String> problems(RelayMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        int length = words.codePointCount(0, words.length());
        if (length == 0 || length > RequestForm.LONGEST_WORDS) {
            problems.put(RequestForm.WORDS, length == 0 ? say.needWordsProblem() : say.wordsProblem());
        }
        if (!email.isEmpty() && RequestForm.address(email).isEmpty()) {
            problems.put(RequestForm.EMAIL, say.emailProblem());
        }
        return problems;
    }
}
