package org.emancipasso.directory.unfound;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Role;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.Facet;
import org.emancipasso.directory.unfound.UnfoundService.Unfound;
import org.emancipasso.directory.words.WordsRoutes;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators see what is searched for and not found. */
@Singleton
@Path(UnfoundRoutes.UNFOUND)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class UnfoundController {

    private final UnfoundService unfound;
    private final Vocabularies vocabularies;
    private final UnfoundConfig config;
    private final UnfoundMessages say;
    private final Pages pages;

    UnfoundController(UnfoundService unfound, Vocabularies vocabularies, UnfoundConfig config, UnfoundMessages say,
            Pages pages) {
        this.unfound = unfound;
        this.vocabularies = vocabularies;
        this.config = config;
        this.say = say;
        this.pages = pages;
    }

    /**
     * A search.
     *
     * @param synonym where to say that its words mean others; empty without words
     */
    record Row(String words, String counted, List<String> filters, String search, String synonym) {}

    @CheckedTemplate(basePath = "unfound")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance unfound(List<Row> rows, int days, int least);
    }

    @GET
    public Response unfound() {
        Vocabulary vocabulary = vocabularies.current();
        return pages.passing(200, Templates.unfound(unfound.read().stream().map(search -> row(search, vocabulary))
                .toList(), config.days(), config.least()));
    }

    private Row row(Unfound search, Vocabulary vocabulary) {
        boolean isFilters = search.words().isEmpty();
        return new Row(isFilters ? say.noWords() : search.words(),
                say.counted(search.count(), new FrenchDate(search.last()).spoken()),
                search.filters().stream().map(filters -> say.with(words(filters, vocabulary))).toList(),
                isFilters ? "" : DirectoryRoutes.ROUTES.searchFor(search.words()),
                isFilters ? "" : WordsRoutes.ROUTES.synonymFor(search.words()));
    }

    private String words(String filters, Vocabulary vocabulary) {
        return Stream.of(filters.split("&")).map(filter -> {
            String[] pair = filter.split("=", 2);
            return pair[0].equals(UnfoundSearch.AROUND)
                    ? say.around(vocabulary.departments().getOrDefault(pair[1], pair[1]))
                    : Facet.of(pair[0]).map(facet -> facet.label(vocabulary, pair[1])).orElse(pair[1]);
        }).collect(Collectors.joining(", "));
    }
}
