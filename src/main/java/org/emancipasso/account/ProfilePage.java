package org.emancipasso.account;

import java.util.List;
import java.util.Map;

import org.emancipasso.territory.Department;
import org.emancipasso.web.Notice;

/**
 * What the page of an account shows.
 *
 * @param greeted the name that is kept, whatever is being typed
 * @param publicAddress where everybody sees it; empty when nobody does
 * @param team where they work, if they are staff
 * @param problems by field
 */
record ProfilePage(String greeted, String email, String publicAddress, ProfileForm form, Map<String, String> problems,
        List<Department> departments, List<Choice> themes, List<TeamPages.Link> team, List<Notice> notices) {

    /** One of several. */
    record Choice(String value, String label) {}

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
