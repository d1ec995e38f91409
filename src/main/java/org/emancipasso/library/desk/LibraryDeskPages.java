package org.emancipasso.library.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemFields;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemFormMessages;
import org.emancipasso.library.ItemService.Saved.Twin;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.desk.DeskItemRepository.Line;
import org.emancipasso.library.desk.ItemDeskPage.Said;
import org.emancipasso.library.desk.ItemDeskPage.TwinLink;
import org.emancipasso.library.desk.ItemDeskPage.Wrong;
import org.emancipasso.library.desk.ItemListPage.Row;
import org.emancipasso.library.desk.ItemListPage.State;
import org.emancipasso.library.feedback.FeedbackRepository;
import org.emancipasso.library.feedback.FeedbackRepository.Votes;
import org.emancipasso.library.topic.LicenceRepository;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** What curators of the library see. */
@Singleton
class LibraryDeskPages {

    private static final int ON_A_PAGE = 50;
    private static final String YES = "YES";
    private static final int LONGEST_WORDS = 100;
    private static final int MOST_SAID = 50;
    private static final Map<ItemStatus, String> CODES = Map.of(ItemStatus.PUBLISHED, "en-ligne", ItemStatus.DRAFT,
            "brouillon", ItemStatus.WITHDRAWN, "retiree");

    private final DeskItemRepository items;
    private final FeedbackRepository feedback;
    private final LicenceRepository licences;
    private final ItemFields fields;
    private final ItemFormMessages sayForm;
    private final LibraryDeskMessages say;

    LibraryDeskPages(DeskItemRepository items, FeedbackRepository feedback, LicenceRepository licences,
            ItemFields fields, ItemFormMessages sayForm, LibraryDeskMessages say) {
        this.items = items;
        this.feedback = feedback;
        this.licences = licences;
        this.fields = fields;
        this.sayForm = sayForm;
        this.say = say;
    }

    ItemListPage list(QueryParameters asked) {
        String words = QueryParameters.cut(asked.first("q"), LONGEST_WORDS);
        String state = asked.first("etat");
        int page = asked.first("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked.first("page")) : 1;
        String status = CODES.entrySet().stream().filter(code -> code.getValue().equals(state))
                .map(code -> code.getKey().name()).findFirst().orElse("");
        List<Line> found = items.find(status, words, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return new ItemListPage(words,
                Stream.of(ItemStatus.PUBLISHED, ItemStatus.DRAFT, ItemStatus.WITHDRAWN)
                        .map(one -> new State(code(one), state(one), code(one).equals(state))).toList(),
                found.stream().limit(ON_A_PAGE)
                        .map(line -> new Row(line.title(), LibraryDeskRoutes.ROUTES.item(line.id()),
                                state(ItemStatus.valueOf(line.status())), facts(line)))
                        .toList(),
                found.size() > ON_A_PAGE
                        ? LibraryDeskRoutes.ROUTES.list(status.isEmpty() ? "" : state, words, page + 1)
                        : "");
    }

    /** A new one. */
    ItemDeskPage fresh(ItemForm form, Map<String, String> problems, @Nullable Twin twin) {
        return new ItemDeskPage(null, 0, fields.view(form, problems), "", link(twin), Wrong.NOTHING, Said.NOTHING,
                List.of(), List.of());
    }

    /** One that is kept. */
    ItemDeskPage page(Stored item, ItemForm form, Map<String, String> problems, @Nullable Twin twin, Wrong wrong,
            List<Notice> notices) {
        return new ItemDeskPage(item, item.version(), fields.view(form, problems), state(item), link(twin), wrong,
                said(item), givers(item), notices);
    }

    /** What is wrong with an address that another one has. */
    Map<String, String> problem(Twin twin) {
        return Map.of(ItemField.ADDRESS.parameter(), switch (twin.status()) {
            case PUBLISHED -> sayForm.twin(twin.title());
            case DRAFT -> sayForm.draftTwin(twin.title());
            case WITHDRAWN -> sayForm.withdrawnTwin(twin.title());
        });
    }

    /** Whether all of its authors who were asked gave a licence. */
    boolean isLicensed(Stored item) {
        return licences.of(item.id()).stream().allMatch(asked -> asked.answer().equals(YES));
    }

    private List<String> givers(Stored item) {
        return licences.of(item.id()).stream()
                .map(asked -> say.licence(asked.name(), asked.answer().toLowerCase(Locale.ROOT))).toList();
    }

    private Said said(Stored item) {
        Votes votes = feedback.votes(item.id());
        return votes.yes() + votes.no() == 0
                ? Said.NOTHING
                : new Said(say.votes(votes.yes(), votes.no()), feedback.missing(item.id(), MOST_SAID));
    }

    private static @Nullable TwinLink link(@Nullable Twin twin) {
        return twin == null ? null : new TwinLink(twin.title(), LibraryDeskRoutes.ROUTES.item(twin.id()));
    }

    private String state(Stored item) {
        String reason = item.withdrawalReason();
        return item.status() == ItemStatus.WITHDRAWN && reason != null
                ? say.withdrawnFor(reason)
                : state(item.status());
    }

    private String state(ItemStatus status) {
        return switch (status) {
            case PUBLISHED -> say.online();
            case DRAFT -> say.draft();
            case WITHDRAWN -> say.withdrawn();
        };
    }

    private static String code(ItemStatus status) {
        return CODES.getOrDefault(status, "");
    }

    private List<String> facts(Line line) {
        var verified = line.verifiedOn();
        return List.of(
                verified == null ? say.neverVerified() : say.verifiedOn(new FrenchDate(verified).spoken()));
    }
}
