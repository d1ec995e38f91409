package org.emancipasso.catalogue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.catalogue.ToolMentions.Found;
import org.emancipasso.catalogue.ToolPage.Replaced;
import org.emancipasso.catalogue.ToolPage.Section;
import org.emancipasso.search.Folding;
import org.emancipasso.supervision.OfflineAddresses;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.cache.Keeping;

import io.quarkus.arc.All;

/** Puts together what the site knows of a tool: what a curator says, and what each space has about it. */
@Singleton
class ToolPages {

    private static final int MOST_MENTIONS = 4;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<ToolMentions> spaces;
    private final Needs needs;
    private final ToolUseRepository uses;
    private final Organisations organisations;
    private final OfflineAddresses offline;
    private final SiteCard cards;
    private final Keeping keeping;

    ToolPages(@All List<ToolMentions> spaces, Needs needs, ToolUseRepository uses, Organisations organisations,
            OfflineAddresses offline, SiteCard cards, Keeping keeping) {
        this.spaces = spaces.stream().sorted(Comparator.comparing(ToolMentions::space)).toList();
        this.needs = needs;
        this.uses = uses;
        this.organisations = organisations;
        this.offline = offline;
        this.cards = cards;
        this.keeping = keeping;
    }

    /** The page of a described tool. */
    ToolPage page(ToolSheet tool) {
        ToolDetails details = tool.details();
        List<Need> serves = needs.of(details.categories());
        List<Long> using = uses.users(tool.id());
        return new ToolPage(tool.id(), tool.code(), tool.name(), details.pitch(), details.difference(),
                details.licence(), new Licence(details.licence()).url(), WebsiteLink.of(details.website()),
                offline.among(List.of(details.website())).get(details.website()), serves,
                tool.replaced().stream()
                        .map(left -> new Replaced(left.name(), CatalogueRoutes.ROUTES.alternative(left.code())))
                        .toList(),
                details.spellings(), new FrenchDate(tool.shownAt().atZone(PARIS).toLocalDate()), sections(tool),
                organisations.labels(using).values().stream().sorted(Comparator.comparing(Folding::fold)).toList(),
                new HashSet<>(using), cards.of(tool), CatalogueRoutes.ROUTES.absolute(tool.path()),
                JsonLd.of(tool, serves));
    }

    private List<Section> sections(ToolSheet tool) {
        List<Section> sections = new ArrayList<>();
        for (ToolMentions space : spaces) {
            Found found = space.about(tool.code(), tool.name(), MOST_MENTIONS);
            if (!found.isSure()) {
                keeping.never();
            }
            if (!found.items().isEmpty() || !found.empty().isEmpty()) {
                sections.add(new Section(space.space().anchor(), space.title(), found.items(), found.empty(),
                        found.all(), found.url()));
            }
        }
        return sections;
    }
}
