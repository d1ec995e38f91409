package org.emancipasso.directory.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.desk.DeskRoutes;
import org.emancipasso.directory.proposal.Twins.Twin;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A form that describes a listing.
 *
 * @param correction whether it corrects one that is published
 * @param asksAddress whether it may say where letters to the structure go
 * @param action where it is posted
 * @param back where one goes without sending anything
 * @param about the name of the listing that it corrects; empty for a new one
 * @param seal none where a signed link is believed instead
 * @param problems by field, in the order of the page
 * @param twins listings that may be the one; they are shown once more when it is sent
 */
record ProposalPage(boolean correction, boolean asksAddress, String title, String lead, String action, String back,
        String about,
        ListingForm form, Typed typed, @Nullable Seal seal, Map<String, String> problems, List<Notice> notices,
        List<Twin> twins, int projects, Vocabulary vocabulary) {

    /**
     * What is not about the listing.
     *
     * @param seen whether twins were shown, and it is none of them
     */
    record Typed(String email, boolean insider, String note, boolean seen) {

        static final Typed NOTHING = new Typed("", false, "", false);
    }

    /** A choice of a list. */
    record Option(String value, String label, @Nullable String help, boolean chosen) {}

    /** An error and the field that it is about. */
    record Error(String field, String text) {}

    /** An example project: what its fields are called. */
    record Project(int number, String association, String year, String summary, String result, String link) {}

    /** Whether those who look after the listing change it, and see it before it is published. */
    public boolean isDesk() {
        return action.startsWith(DeskRoutes.ROUTES.all());
    }

    /** Whether the form takes nothing now, and nothing was written in it that would be lost. */
    public boolean isClosed() {
        Seal known = seal;
        return known != null && known.closed() != null && !correction && value("nom").isEmpty()
                && typed.equals(Typed.NOTHING);
    }

    /** What a field holds. */
    public String value(String name) {
        return form.first(name);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /** The choices of a field. */
    public List<Option> options(String name) {
        return ListingField.of(name).map(field -> field.taxonomy).stream()
                .flatMap(taxonomy -> vocabulary.terms(taxonomy).stream())
                .map((Term term) -> new Option(term.code(), term.label(), term.help(),
                        form.all(name).contains(term.code())))
                .toList();
    }

    /** All that is wrong. */
    public List<Error> errors() {
        return problems.entrySet().stream().map(problem -> new Error(problem.getKey(), problem.getValue())).toList();
    }

    /** Whether something is wrong with one of some fields, separated by spaces: a folded part then opens. */
    public boolean isWrong(String names) {
        return List.of(names.split(" ")).stream().anyMatch(
                name -> problems.keySet().stream()
                        .anyMatch(field -> field.equals(name) || field.startsWith(name + "-")));
    }

    /** Whether the form does the work of a challenge, and so loads the script of forms by itself. */
    public boolean proves() {
        Seal sealed = seal;
        return sealed != null && sealed.challenge() != null;
    }

    /** The example projects that the page has room for. */
    public List<Project> projectFields() {
        return IntStream.rangeClosed(1, projects)
                .mapToObj(number -> new Project(number, ProjectFields.name(number, ProjectFields.ASSOCIATION),
                        ProjectFields.name(number, ProjectFields.YEAR),
                        ProjectFields.name(number, ProjectFields.SUMMARY),
                        ProjectFields.name(number, ProjectFields.RESULT),
                        ProjectFields.name(number, ProjectFields.LINK)))
                .toList();
    }

    /** Whether there is room for one more. */
    public boolean isMoreAllowed() {
        return projects < ProjectFields.MOST;
    }

    /** Whether the part of example projects is open: something is in it, or one asked for more. */
    public boolean showsProjects() {
        return projects > 1 || isWrong("projet");
    }
}
