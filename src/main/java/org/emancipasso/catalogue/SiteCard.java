package org.emancipasso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

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
        lines.add("  <p>" + escaped(details.pitch()) + "</p>");
        if (!tool.replaced().isEmpty()) {
            lines.add("  <p>" + escaped(say.insteadOf(
                    tool.replaced().stream().map(Named::name).collect(Collectors.joining(", ")))) + ".</p>");
        }
        lines.add("  <p>" + escaped(say.copyLicence(details.licence())) + " "
                + say.copyWebsite(link(details.website(), WebsiteLink.of(details.website()).shown())) + "</p>");
        lines.add("</article>");
        return String.join("\n", lines);
    }

    private static String link(String url, String text) {
        return "<a href=\"" + escaped(url) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
