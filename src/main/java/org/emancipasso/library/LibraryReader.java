package org.emancipasso.library;

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
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Understands the parameters of a search; what it does not understand it names, and goes on. */
@Singleton
public class LibraryReader {

    /** All the parameters of a search. */
    static final Set<String> PARAMETERS = Stream.concat(Stream.of(LibraryFacet.values()).map(LibraryFacet::parameter),
            Stream.of(LibraryRoutes.Q, LibraryRoutes.SORT, LibraryRoutes.PAGE)).collect(Collectors.toUnmodifiableSet());
    private static final int MOST_NOTICES = 5;
    private static final int LONGEST_ECHO = 60;

    private final Vocabularies vocabularies;
    private final LibraryMessages say;

    LibraryReader(Vocabularies vocabularies, LibraryMessages say) {
        this.vocabularies = vocabularies;
        this.say = say;
    }

    /**
     * What was understood.
     *
     * @param misread what was not
     */
    public record Reading(LibraryCriteria criteria, List<Misread> misread) {

        /** The first few sentences about what was not understood. */
        List<Notice> notices() {
            return misread.stream().limit(MOST_NOTICES)
                    .map(one -> Notice.info((one.reason() + " " + one.consequence()).strip())).toList();
        }
    }

    /**
     * A parameter that was not understood.
     *
     * @param reason why, a sentence
     * @param consequence what the page did instead, a sentence, maybe empty
     */
    public record Misread(String parameter, String reason, String consequence) {}

    /** Reads the parameters of an address; never fails. */
    public Reading read(QueryParameters parameters) {
        List<Misread> misread = new ArrayList<>();
        String q = parameters.first(LibraryRoutes.Q);
        if (q.length() > QueryText.LONGEST) {
            q = q.substring(0, QueryText.LONGEST).strip();
            misread.add(new Misread(LibraryRoutes.Q, say.tooManyWords(QueryText.LONGEST),
                    say.wordsKept(QueryText.LONGEST)));
        }
        Map<LibraryFacet, List<String>> filters = filters(parameters, misread);
        LibrarySort sort = sort(parameters.first(LibraryRoutes.SORT), misread);
        int page = page(parameters.first(LibraryRoutes.PAGE), misread);
        parameters.names().stream().filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> misread.add(new Misread(name, say.unknownParameter(echo(name)), say.setAside())));
        return new Reading(new LibraryCriteria(q, filters, sort, page), List.copyOf(misread));
    }

    private Map<LibraryFacet, List<String>> filters(QueryParameters parameters, List<Misread> misread) {
        Vocabulary vocabulary = vocabularies.current();
        Map<LibraryFacet, List<String>> filters = new EnumMap<>(LibraryFacet.class);
        for (LibraryFacet facet : LibraryFacet.values()) {
            List<String> known = new ArrayList<>();
            for (String asked : parameters.all(facet.parameter)) {
                String code = facet.current(vocabulary, asked);
                if (!code.equals(FacetedRequest.UNKNOWN) && !facet.has(vocabulary, code)) {
                    misread.add(unknownValue(facet.parameter, asked));
                } else if (!known.contains(code)) {
                    known.add(code);
                }
            }
            if (!known.isEmpty()) {
                filters.put(facet, List.copyOf(known));
            }
        }
        return Map.copyOf(filters);
    }

    private @Nullable LibrarySort sort(String typed, List<Misread> misread) {
        if (!typed.isEmpty() && LibrarySort.of(typed).isEmpty()) {
            misread.add(unknownValue(LibraryRoutes.SORT, typed));
        }
        return LibrarySort.of(typed).orElse(null);
    }

    private int page(String typed, List<Misread> misread) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("[0-9]{1,18}") || Long.parseLong(typed) < 1) {
            misread.add(unknownValue(LibraryRoutes.PAGE, typed));
            return 1;
        }
        return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(typed));
    }

    private Misread unknownValue(String parameter, String typed) {
        return new Misread(parameter, say.unknownValue(parameter, echo(typed)), say.setAside());
    }

    private static String echo(String typed) {
        return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
    }
}
