package org.emancipasso.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.QueryText;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Understands the parameters of a search; what it does not understand it names, and goes on. */
@Singleton
public class CriteriaReader {

    /** All the parameters of a search. */
    static final Set<String> PARAMETERS = Stream.concat(Stream.of(Facet.values()).map(Facet::parameter),
            Stream.of(DirectoryRoutes.Q, DirectoryRoutes.NEAR, DirectoryRoutes.RADIUS, DirectoryRoutes.SORT,
                    DirectoryRoutes.PAGE))
            .collect(Collectors.toUnmodifiableSet());
    private static final int MOST_HOMONYMS = 50;
    private static final int MOST_NOTICES = 5;
    static final int LONGEST_PLACE = 100;
    private static final int LONGEST_ECHO = 60;

    private final Territories territories;
    private final Vocabularies vocabularies;
    private final DirectoryMessages say;

    CriteriaReader(Territories territories, Vocabularies vocabularies, DirectoryMessages say) {
        this.territories = territories;
        this.vocabularies = vocabularies;
        this.say = say;
    }

    /**
     * What was understood.
     *
     * @param misread what was not
     * @param homonyms communes to choose from, when the place has several
     */
    public record Reading(SearchCriteria criteria, List<Misread> misread, List<Commune> homonyms) {

        /** The first few sentences about what was not understood. */
        List<Notice> notices() {
            return misread.stream().limit(MOST_NOTICES).map(Misread::notice).map(Notice::info).toList();
        }
    }

    /**
     * A parameter that was not understood.
     *
     * @param reason why, a sentence
     * @param consequence what the page did instead, a sentence, maybe empty
     */
    public record Misread(String parameter, String reason, String consequence) {

        String notice() {
            return (reason + " " + consequence).strip();
        }
    }

    /** Reads the parameters of an address; never fails. */
    public Reading read(QueryParameters parameters) {
        List<Misread> misread = new ArrayList<>();
        String q = parameters.first(DirectoryRoutes.Q);
        if (q.length() > QueryText.LONGEST) {
            q = q.substring(0, QueryText.LONGEST).strip();
            misread.add(new Misread(DirectoryRoutes.Q, say.tooManyWords(QueryText.LONGEST),
                    say.wordsKept(QueryText.LONGEST)));
        }
        Map<Facet, List<String>> filters = filters(parameters, misread);
        List<Commune> homonyms = new ArrayList<>();
        String typed = QueryParameters.cut(parameters.first(DirectoryRoutes.NEAR), LONGEST_PLACE);
        Commune place = place(typed, misread, homonyms);
        int radius = radius(parameters.first(DirectoryRoutes.RADIUS), misread);
        Sort sort = sort(parameters.first(DirectoryRoutes.SORT), misread);
        if (sort == Sort.DISTANCE && place == null) {
            misread.add(new Misread(DirectoryRoutes.SORT, say.distanceWithoutPlace(), ""));
        }
        int page = page(parameters.first(DirectoryRoutes.PAGE), misread);
        parameters.names().stream().filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> misread.add(new Misread(name, say.unknownParameter(echo(name)), say.setAside())));
        return new Reading(new SearchCriteria(q, filters, echo(typed), place, radius, sort, page),
                List.copyOf(misread), List.copyOf(homonyms));
    }

    private Map<Facet, List<String>> filters(QueryParameters parameters, List<Misread> misread) {
        Vocabulary vocabulary = vocabularies.current();
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> known = new ArrayList<>();
            for (String asked : parameters.all(facet.parameter)) {
                String code = facet.current(vocabulary, asked);
                if (code.equals(FacetedRequest.UNKNOWN) || facet.has(vocabulary, code)) {
                    if (!known.contains(code)) {
                        known.add(code);
                    }
                } else {
                    misread.add(new Misread(facet.parameter, say.unknownValue(facet.parameter, echo(asked)),
                            say.setAside()));
                }
            }
            if (!known.isEmpty()) {
                filters.put(facet, List.copyOf(known));
            }
        }
        return filters;
    }

    private @Nullable Commune place(String typed, List<Misread> misread, List<Commune> homonyms) {
        if (typed.isEmpty()) {
            return null;
        }
        return switch (territories.find(typed)) {
            case Found(Commune commune) -> commune;
            case Ambiguous(List<Commune> communes) -> {
                misread.add(new Misread(DirectoryRoutes.NEAR, Character.isDigit(typed.charAt(0))
                        ? say.sharedPostcode(echo(typed))
                        : say.ambiguousPlace(echo(typed)), ""));
                homonyms.addAll(communes.stream().limit(MOST_HOMONYMS).toList());
                yield null;
            }
            case Unknown() -> {
                misread.add(new Misread(DirectoryRoutes.NEAR, say.unknownPlace(echo(typed)), ""));
                yield null;
            }
        };
    }

    private int radius(String typed, List<Misread> misread) {
        if (typed.isEmpty()) {
            return SearchCriteria.DEFAULT_RADIUS;
        }
        int radius = number(typed);
        if (radius < 1 || radius > SearchCriteria.LARGEST_RADIUS) {
            misread.add(new Misread(DirectoryRoutes.RADIUS,
                    say.badRadius(SearchCriteria.LARGEST_RADIUS),
                    say.radiusUsed(SearchCriteria.DEFAULT_RADIUS)));
            return SearchCriteria.DEFAULT_RADIUS;
        }
        return radius;
    }

    private @Nullable Sort sort(String typed, List<Misread> misread) {
        if (!typed.isEmpty() && Sort.of(typed).isEmpty()) {
            misread.add(new Misread(DirectoryRoutes.SORT, say.unknownValue(DirectoryRoutes.SORT, echo(typed)),
                    say.setAside()));
        }
        return Sort.of(typed).orElse(null);
    }

    private int page(String typed, List<Misread> misread) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (number(typed) < 1) {
            misread.add(new Misread(DirectoryRoutes.PAGE, say.unknownValue(DirectoryRoutes.PAGE, echo(typed)),
                    say.setAside()));
            return 1;
        }
        return number(typed);
    }

    /** A whole number, or −1; one too large for an {@code int} is the largest. */
    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,18}")) {
            return -1;
        }
        return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(typed));
    }

    private static String echo(String typed) {
        return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
    }
}
