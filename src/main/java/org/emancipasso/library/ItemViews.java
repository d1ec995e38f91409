package org.emancipasso.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.Languages;
import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.library.ItemView.Fact;
import org.emancipasso.library.ItemView.FileLink;
import org.emancipasso.library.ItemView.Site;
import org.emancipasso.supervision.OfflineAddresses;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.FrenchText;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Puts a resource into the words of its page. */
@Singleton
class ItemViews {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Vocabularies vocabularies;
    private final ItemFileRepository files;
    private final OfflineAddresses offline;
    private final CodeWords words;
    private final ItemMessages say;
    private final Clock clock;

    ItemViews(Vocabularies vocabularies, ItemFileRepository files, OfflineAddresses offline, CodeWords words,
            ItemMessages say, Clock clock) {
        this.vocabularies = vocabularies;
        this.files = files;
        this.offline = offline;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    ItemView of(LibraryItem item) {
        ItemDetails details = item.details();
        Vocabulary vocabulary = vocabularies.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        String url = SiteRoutes.ROUTES.absolute(LibraryRoutes.ROUTES.item(item.id(), details.title()));
        return new ItemView(item.id(), FrenchText.tied(details.title()), code(CodeList.TYPE, details.type()),
                ItemView.paragraphs(details.summary()), site(details.address()),
                files.of(item.id()).map(file -> link(item.id(), file)).orElse(null),
                PeerTube.at(details.address()).orElse(null),
                details.minutes() == null ? "" : words.lasts(details.minutes()), code(CodeList.LEVEL, details.level()),
                details.audiences().stream().map(code -> words.label(CodeList.AUDIENCE, code)).toList(),
                details.authors(), details.publisher() == null ? "" : details.publisher(),
                details.dated() == null ? "" : PartialDate.spoken(details.dated()),
                new Fact(code(CodeList.LICENCE, details.licence()), Licences.text(details.licence()).orElse("")),
                details.language() == null ? "" : Languages.name(details.language()),
                details.access().stream().map(code -> words.label(CodeList.ACCESS, code)).toList(),
                terms(LibraryFacet.SUPPORT, Taxonomy.SUPPORT, details.supports(), vocabulary),
                terms(LibraryFacet.STAGE, Taxonomy.STAGE, details.stages(), vocabulary),
                terms(LibraryFacet.THEME, Taxonomy.THEME, details.themes(), vocabulary),
                details.tools().stream().map(tool -> new Fact(tool,
                        LibraryRoutes.ROUTES.searchWith(LibraryFacet.TOOL, Catalogue.code(tool)))).toList(),
                date(item.verifiedOn()), ItemView.isOld(item.verifiedOn(), today),
                new FrenchDate(LocalDate.ofInstant(item.updatedAt(), PARIS)), url,
                ItemJsonLd.of(details, url, words));
    }

    private String code(CodeList list, @Nullable String code) {
        return code == null ? "" : words.label(list, code);
    }

    private static List<Fact> terms(LibraryFacet facet, Taxonomy taxonomy, List<String> codes, Vocabulary vocabulary) {
        return codes.stream().map(code -> vocabulary.current(taxonomy, code)).distinct()
                .map(code -> new Fact(vocabulary.label(taxonomy, code), LibraryRoutes.ROUTES.searchWith(facet, code)))
                .toList();
    }

    private FileLink link(long id, ItemFile file) {
        return new FileLink(LibraryRoutes.ROUTES.file(id), file.kind(), file.spokenWeight(say));
    }

    private @Nullable Site site(@Nullable String address) {
        return address == null
                ? null
                : new Site(address, WebAddress.host(address).map(host -> host.replaceFirst("^www\\.", ""))
                        .orElse(address), offline.among(List.of(address)).get(address));
    }

    private static @Nullable FrenchDate date(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(FrenchDate::new).orElse(null);
    }
}
