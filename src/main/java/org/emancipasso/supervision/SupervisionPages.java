package org.emancipasso.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.supervision.SupervisionPage.Number;
import org.emancipasso.supervision.SupervisionPage.Row;
import org.emancipasso.supervision.SupervisionRepository.Look;
import org.emancipasso.supervision.SupervisionRepository.Use;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/** Puts together what staff see of addresses. */
@ApplicationScoped
class SupervisionPages {

    static final int ON_A_PAGE = 50;

    private final SupervisionRepository addresses;
    private final ReasonWords words;
    private final SupervisionMessages say;
    private final SupervisionConfig config;

    SupervisionPages(SupervisionRepository addresses, ReasonWords words, SupervisionMessages say,
            SupervisionConfig config) {
        this.addresses = addresses;
        this.words = words;
        this.say = say;
        this.config = config;
    }

    /** What answers a filter, and whether there is more. */
    record Found(List<SupervisedAddress> shown, Map<Long, List<Use>> uses, boolean isMore) {

        SupervisionFilter next(SupervisionFilter filter) {
            return filter.after(shown.getLast().id());
        }
    }

    Found find(SupervisionFilter filter) {
        List<SupervisedAddress> found = filter.isAsked() ? addresses.list(filter, ON_A_PAGE + 1) : List.of();
        List<SupervisedAddress> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new Found(shown, addresses.uses(shown.stream().map(SupervisedAddress::id).toList()),
                found.size() > shown.size());
    }

    SupervisionPage page(SupervisionFilter filter) {
        Map<AddressState, Long> counts = addresses.count();
        Found found = find(filter);
        return new SupervisionPage(
                Stream.of(AddressState.values())
                        .map(state -> new Number(state.code, words.of(state), counts.getOrDefault(state, 0L),
                                SupervisionRoutes.ROUTES.list(new SupervisionFilter(state, "", 0)),
                                state == filter.state()))
                        .toList(),
                filter.state() == null ? "" : filter.state().code, filter.host(), filter.isAsked(),
                found.shown().stream()
                        .map(one -> new Row(one.url(), SupervisionRoutes.ROUTES.address(one.id()), one.state().code,
                                words.of(one.state()), facts(one),
                                found.uses().getOrDefault(one.id(), List.of())))
                        .toList(),
                found.isMore() ? SupervisionRoutes.ROUTES.list(found.next(filter)) : "",
                SupervisionRoutes.ROUTES.json(filter));
    }

    /**
     * What is known of one.
     *
     * @param expected what somebody typed; what is stored without it
     */
    Optional<AddressPage> one(long id, @Nullable String expected, String problem, List<Notice> notices) {
        return addresses.find(id).map(one -> new AddressPage(id, one.version(), one.url(), one.host(), one.state().code,
                words.of(one.state()), facts(one), one.offlineOn() != null, OfflineAddresses.copy(one),
                addresses.uses(List.of(id)).getOrDefault(id, List.of()),
                addresses.looks(id).stream().map(this::look).toList(),
                Objects.requireNonNullElse(expected == null ? one.expectedText() : expected, ""), problem,
                config.trusted().toDays(), notices));
    }

    private List<String> facts(SupervisedAddress address) {
        List<String> facts = new ArrayList<>(List.of(words.of(address.reason(), address.detail())));
        Optional.ofNullable(address.offlineOn())
                .ifPresent(day -> facts.add(say.offlineSince(new FrenchDate(day).spoken())));
        Optional.ofNullable(address.failingSince())
                .ifPresent(since -> facts.add(say.failingSince(new FrenchMoment(since).spoken())));
        Optional.ofNullable(address.checkedAt())
                .ifPresent(at -> facts.add(say.lookedAt(new FrenchMoment(at).spoken())));
        return facts;
    }

    private String look(Look look) {
        return say.look(new FrenchMoment(look.at()).spoken(), words.of(look.reason(), look.detail()),
                FrenchNumber.of(look.millis()));
    }
}
