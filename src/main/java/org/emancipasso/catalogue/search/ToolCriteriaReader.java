package org.emancipasso.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.catalogue.Need;
import org.emancipasso.catalogue.Needs;
import org.emancipasso.catalogue.ToolMessages;
import org.emancipasso.search.QueryText;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;

/** Understands the parameters of a search of tools; what it does not understand it names, and goes on. */
@Singleton
public class ToolCriteriaReader {

    static final Set<String> PARAMETERS = Set.of(CatalogueRoutes.Q, CatalogueRoutes.NEED, CatalogueRoutes.LEAVES,
            CatalogueRoutes.PAGE);

    private static final int LONGEST_ECHO = 60;
    private static final int MOST_NOTICES = 5;

    private final Needs needs;
    private final Catalogue catalogue;
    private final ToolMessages say;

    ToolCriteriaReader(Needs needs, Catalogue catalogue, ToolMessages say) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.say = say;
    }

    /**
     * What was understood.
     *
     * @param misread the parameters that were not, with why
     * @param leaves the names of what one leaves, by code, of all that are known
     */
    record Reading(ToolCriteria criteria, List<Misread> misread, Map<String, String> leaves) {

        List<Notice> notices() {
            return misread.stream().limit(MOST_NOTICES).map(Misread::reason).map(Notice::info).toList();
        }
    }

    /** A parameter that was not understood. */
    record Misread(String parameter, String reason) {}

    /** Reads the parameters of an address; never fails. */
    Reading read(QueryParameters parameters) {
        List<Misread> misread = new ArrayList<>();
        String q = parameters.first(CatalogueRoutes.Q);
        if (q.length() > QueryText.LONGEST) {
            q = q.substring(0, QueryText.LONGEST).strip();
            misread.add(new Misread(CatalogueRoutes.Q, say.tooManyWords(QueryText.LONGEST)));
        }
        Map<String, String> names = parameters.all(CatalogueRoutes.LEAVES).isEmpty()
                ? Map.of()
                : catalogue.replacedToolNames();
        List<String> serving = known(parameters, CatalogueRoutes.NEED, code -> needs.find(code).map(Need::code),
                misread);
        List<String> leaving = known(parameters, CatalogueRoutes.LEAVES,
                code -> Optional.of(names.containsKey(code) ? code : catalogue.currentReplaced(code))
                        .filter(names::containsKey),
                misread);
        int page = page(parameters.first(CatalogueRoutes.PAGE), misread);
        parameters.names().stream().filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> misread.add(new Misread(name, say.unknown(echo(name)))));
        return new Reading(new ToolCriteria(q, serving, leaving, page), List.copyOf(misread), names);
    }

    private List<String> known(QueryParameters parameters, String name, Function<String, Optional<String>> find,
            List<Misread> misread) {
        List<String> known = new ArrayList<>();
        for (String asked : parameters.all(name)) {
            Optional<String> code = asked.matches("[a-z0-9-]{1,100}") ? find.apply(asked) : Optional.empty();
            if (code.isEmpty()) {
                misread.add(new Misread(name, say.unknown(echo(asked))));
            } else if (!known.contains(code.get())) {
                known.add(code.get());
            }
        }
        return List.copyOf(known);
    }

    private int page(String typed, List<Misread> misread) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (typed.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(typed);
        }
        misread.add(new Misread(CatalogueRoutes.PAGE, say.unknown(echo(typed))));
        return 1;
    }

    private static String echo(String typed) {
        return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
    }
}
