package org.emancipasso.library.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemFields;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemReader;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Warning;
import org.emancipasso.moderation.Reviewable;
import org.jspecify.annotations.Nullable;

/** Suggested resources in the review queue. */
@Singleton
class SuggestionReviews implements Reviewable {

    static final String KIND = "library-suggestion";

    private static final int MINUTES = 5;

    private final SuggestionService suggestions;
    private final ItemReader reader;
    private final ItemFields fields;
    private final SuggestionMessages say;

    SuggestionReviews(SuggestionService suggestions, ItemReader reader, ItemFields fields, SuggestionMessages say) {
        this.suggestions = suggestions;
        this.reader = reader;
        this.fields = fields;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.kind();
    }

    @Override
    public Space space() {
        return Space.LIBRARY;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return suggestions.senders(subject).stream().map(SuggestionSender::member).filter(Objects::nonNull)
                .noneMatch(member -> member == actor.id());
    }

    @Override
    public Optional<Review> review(long subject) {
        return suggestions.find(subject).map(suggestion -> {
            List<SuggestionSender> senders = suggestions.senders(subject);
            List<Field> all = new ArrayList<>(fields.review(suggestion.form()));
            all.add(Field.fact("envoi", say.sentBy(), say.people(senders.size())));
            String notes = senders.stream().map(SuggestionSender::note).filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.joining("\n\n"));
            if (!notes.isEmpty()) {
                all.add(Field.fact("mot", say.noteFact(), notes));
            }
            @Nullable
            String address = ItemReader.address(suggestion.form());
            return new Review(suggestion.form().first(ItemField.TITLE), address, all, warnings(suggestion),
                    senders.isEmpty() ? null : senders.getFirst().member());
        });
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("deja-presente", say.alreadyThere(), say.rulePurpose()),
                new PresetReason("hors-sujet", say.offTopic(), say.rulePurpose()),
                new PresetReason("inaccessible", say.unreachable(), say.rulePurpose()),
                new PresetReason("perimee", say.outdated(), say.rulePurpose()),
                new PresetReason("hors-charte", say.offCharter(), say.ruleCharter()),
                new PresetReason("publicite", say.advertising(), say.ruleCharter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        Suggestion suggestion = suggestions.find(subject).orElseThrow();
        ItemForm typed = ItemForm.read(values);
        Map<String, List<String>> edited = values.keySet().stream().filter(name -> ItemField.of(name).isPresent())
                .collect(Collectors.toMap(name -> name, typed::all));
        ItemForm form = suggestion.form().with(edited);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(form));
        reader.unpublishable(form, false).forEach(problems::putIfAbsent);
        return problems.isEmpty() ? suggestions.publish(actor.id(), subject, form) : problems;
    }

    @Override
    public void refuse(long subject, Actor actor) {
        suggestions.refuse(actor.id(), subject);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return suggestions.undo(actor.id(), subject);
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return authors(subject).stream().findFirst();
    }

    @Override
    public List<EmailAddress> authors(long subject) {
        return suggestions.senders(subject).stream().flatMap(sender -> sender.email().stream()).distinct()
                .map(EmailAddress::of).toList();
    }

    private List<Warning> warnings(Suggestion suggestion) {
        List<Warning> warnings = new ArrayList<>();
        if (suggestion.state() == SuggestionState.WAITING) {
            suggestions.twin(suggestion).ifPresent(twin -> warnings.add(new Warning(
                    say.twinWarning(twin.details().title()),
                    twin.status() == ItemStatus.DRAFT
                            ? null
                            : LibraryRoutes.ROUTES.item(twin.id(), twin.details().title()))));
        }
        long refused = suggestions.refusedBefore(suggestion);
        if (refused > 0) {
            warnings.add(new Warning(say.refusedBefore(refused), null));
        }
        return warnings;
    }
}
