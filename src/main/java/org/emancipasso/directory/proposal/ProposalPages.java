package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.Twins.Described;
import org.emancipasso.directory.proposal.Twins.Twin;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.limit.CurrentAsker;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the forms that describe a listing share. */
@Singleton
class ProposalPages {

    static final String KEY = "cle";
    static final String MORE = "ajouter";
    private static final String EMAIL = "courriel";
    private static final String NOTE = "mot";
    private static final int LONGEST_NOTE = 2_000;

    private final Contributions contributions;
    private final ListingReader reader;
    private final Twins twins;
    private final Vocabularies vocabularies;
    private final CurrentVisitor visitor;
    private final CurrentAsker asker;
    private final ProposalMessages say;

    ProposalPages(Contributions contributions, ListingReader reader, Twins twins, Vocabularies vocabularies,
            CurrentVisitor visitor, CurrentAsker asker, ProposalMessages say) {
        this.contributions = contributions;
        this.reader = reader;
        this.twins = twins;
        this.vocabularies = vocabularies;
        this.visitor = visitor;
        this.asker = asker;
        this.say = say;
    }

    @CheckedTemplate(basePath = "proposal")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance form(ProposalPage page);

        static native TemplateInstance twins(List<Twin> twins);

        static native TemplateInstance state(StatePage page);
    }

    /**
     * The frame of a form: what it is for, and where it goes.
     *
     * @param asksAddress whether it may say where letters to the structure go
     */
    record Frame(boolean correction, boolean asksAddress, String title, String lead, String action, String back,
            String about) {}

    /** A form that was sent. */
    record Sent(ListingForm form, Typed typed, Map<String, List<String>> parameters) {

        String key() {
            return parameters.getOrDefault(KEY, List.of("")).getFirst();
        }

        boolean asksForMore() {
            return parameters.containsKey(MORE);
        }

        /** The same from somebody who may not say where letters to the structure go. */
        Sent withoutAddress() {
            return new Sent(form.with(Map.of(ListingField.CONTACT_EMAIL.parameter, List.of())), typed, parameters);
        }
    }

    /** Understands what was sent. */
    Sent read(Map<String, List<String>> parameters) {
        return new Sent(ListingForm.read(parameters),
                new Typed(one(parameters, EMAIL).replaceAll("\\p{Cntrl}", "").strip(),
                        !one(parameters, "interne").isEmpty(),
                        one(parameters, NOTE).replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\\n]]", "").strip(),
                        !one(parameters, "vus").isEmpty()),
                parameters);
    }

    /** What a page shows. */
    TemplateInstance page(Frame frame, ListingForm form, Typed typed, @Nullable Seal seal,
            Map<String, String> problems, List<Notice> notices, List<Twin> twins, boolean asksForMore) {
        int projects = Math.min(ProjectFields.MOST, Math.max(1, form.projects() + (asksForMore ? 1 : 0)));
        return Templates.form(
                new ProposalPage(frame.correction(), frame.asksAddress(), frame.title(), frame.lead(), frame.action(),
                        frame.back(), frame.about(), form, typed, seal, problems, notices, twins, projects,
                        vocabularies.current()));
    }

    /** What a form must hold. */
    Seal seal(String form, @Nullable String key, boolean isVouched) {
        return contributions.seal(form, key, isVouched);
    }

    /** Whether what was sent is believed. */
    Verdict check(String form, Sent sent, boolean isVouched) {
        return contributions.check(form, sent.parameters(), java.util.stream.Stream
                .concat(sent.form().texts().stream(), java.util.stream.Stream.of(sent.typed().note())).toList(),
                isVouched);
    }

    /** What is wrong with what is not about the listing. */
    Map<String, String> problems(Typed typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!typed.email().isEmpty() && !isAddress(typed.email())) {
            problems.put(EMAIL, say.emailProblem());
        }
        if (typed.note().codePointCount(0, typed.note().length()) > LONGEST_NOTE) {
            problems.put(NOTE, say.tooLong(LONGEST_NOTE));
        }
        return problems;
    }

    /** Who sends it: a member by the address of their account, unless they type another. */
    Author author(Typed typed) {
        Actor actor = visitor.actor().orElse(null);
        String email = typed.email().isEmpty() && actor != null ? actor.email() : typed.email();
        return new Author(isAddress(email) ? EmailAddress.of(email).value() : null, actor == null ? null : actor.id(),
                typed.insider(), typed.note(), false);
    }

    /** Whether the author's address may get a letter now. */
    boolean mayWriteTo(Author author) {
        String email = author.email();
        return email != null && asker.mayWriteTo(email);
    }

    /** Published listings that may be the one. */
    List<Twin> twins(ListingForm form) {
        return twins.published(new Described(form.first(ListingField.NAME), form.first(ListingField.WEBSITE),
                ListingReader.digits(form), reader.commune(form)));
    }

    private static boolean isAddress(String typed) {
        try {
            return !EmailAddress.of(typed).value().isEmpty();
        } catch (InvalidLetter _) {
            return false;
        }
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
