package org.emancipasso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jsoup.nodes.Entities;

/** A tool as a few lines of HTML that somebody puts into their own site: it needs nothing else, and asks us nothing. */
@Singleton
class SiteCard {

    private final ToolMessages say;

    SiteCard(ToolMessages say) {
        this.say = say;
    }

    /** The text to copy. */
    String of(ToolSheet tool) {
        ToolDetails details = tool.details();
        List<String> lines = new ArrayList<>();
        lines.add("<article lang=\"fr\">");
        lines.add("  <h3>" + link(CatalogueRoutes.ROUTES.absolute(tool.path()), tool.name()) + "</h3>");
        lines.add("  <p>" + Entities.escape(details.pitch()) + "</p>");
        if (!tool.replaced().isEmpty()) {
            lines.add("  <p>" + Entities.escape(say.insteadOf(
                    tool.replaced().stream().map(Named::name).collect(Collectors.joining(", ")))) + ".</p>");
        }
        lines.add("  <p>" + Entities.escape(say.copyLicence(details.licence())) + " "
                + say.copyWebsite(link(details.website(), WebsiteLink.of(details.website()).shown())) + "</p>");
        lines.add("</article>");
        return String.join("\n", lines);
    }

    private static String link(String url, String text) {
        return "<a href=\"" + Entities.escape(url) + "\">" + Entities.escape(text) + "</a>";
    }
}
