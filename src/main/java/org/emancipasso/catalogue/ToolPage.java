package org.emancipasso.catalogue;

import java.util.List;
import java.util.Set;

import org.emancipasso.catalogue.ToolMentions.Mention;
import org.emancipasso.supervision.OfflineAddresses.Offline;
import org.emancipasso.web.FrenchDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a tool shows.
 *
 * @param licenceUrl where its text is; empty when it is said in other words
 * @param offline what to say of its site when somebody saw that it is gone
 * @param users proven organisations, by name
 * @param using the numbers of all that were said to use it
 * @param card a text to copy
 * @param url absolute
 */
record ToolPage(long id, String code, String name, String pitch, String difference, String licence, String licenceUrl,
        WebsiteLink website, @Nullable Offline offline, List<Need> needs, List<Replaced> replaced,
        List<String> spellings, FrenchDate changedOn,
        List<Section> sections, List<String> users, Set<Long> using, String card, String url, JsonLd jsonLd) {

    /** Whether it was said that an organisation uses it. */
    public boolean isUsedBy(long organisation) {
        return using.contains(organisation);
    }

    /** Something that one leaves for it. */
    record Replaced(String name, String url) {}

    /**
     * What a space of the site has about it.
     *
     * @param empty what to say when there is nothing
     * @param all the words of a link to everything; empty without
     */
    record Section(String anchor, String title, List<Mention> items, String empty, String all, String allUrl) {}
}
