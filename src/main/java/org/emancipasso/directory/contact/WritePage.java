package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.web.Notice;

/**
 * The page where one writes to a structure.
 *
 * @param done whether it was just sent, and the form is not shown again
 */
record WritePage(Contact contact, RequestForm form, Choices choices, Map<String, String> problems, Seal seal,
        List<Notice> notices, boolean done) {

    /** A value to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * What there is to choose from.
     *
     * @param supports those that the structure gives, and those that were asked for; all when it does not say
     */
    record Choices(List<Choice> supports, List<Choice> stages, List<Choice> sizes, List<Choice> moments) {

        static Choices of(Vocabulary vocabulary, Contact contact, RequestForm form, RelayMessages say) {
            return new Choices(
                    vocabulary.terms(Taxonomy.SUPPORT).stream()
                            .filter(term -> contact.supports().isEmpty() || contact.supports().contains(term.code())
                                    || form.supports().contains(term.code()))
                            .map(term -> new Choice(term.code(), term.label(), form.supports().contains(term.code())))
                            .toList(),
                    terms(vocabulary, Taxonomy.STAGE, form.stage()), terms(vocabulary, Taxonomy.SIZE, form.size()),
                    Stream.of(Moment.values()).map(moment -> new Choice(moment.code, switch (moment) {
                        case NOW -> say.rightNow();
                        case MONTHS -> say.inMonths();
                        case LATER -> say.later();
                    }, moment.code.equals(form.moment()))).toList());
        }

        private static List<Choice> terms(Vocabulary vocabulary, Taxonomy taxonomy, String chosen) {
            return vocabulary.terms(taxonomy).stream()
                    .map(term -> new Choice(term.code(), term.label(), term.code().equals(chosen))).toList();
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Where it goes. */
    public String action() {
        return ContactRoutes.ROUTES.write(contact.id());
    }
}
