package org.emancipasso.web.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

import org.emancipasso.web.SiteRoutes;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

/** A feed as text (Atom, RFC 4287), in parts that lead to each other (RFC 5005 §3). */
public final class AtomFeed {

    /** As it is sent out. */
    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    /** What XML 1.0 cannot hold, even escaped (§2.2). */
    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Feed feed = new Feed("atom_1.0");
    private final List<Entry> entries = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * Begins one.
     *
     * @param self its path
     * @param page the path of what it is a feed of
     * @param author for entries that have none
     * @param updated when nothing is in it
     */
    public AtomFeed(String title, String self, String page, String author, Instant updated) {
        feed.setId(absolute(self));
        feed.setTitle(xml(title));
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(person(author)));
        links.add(link("self", absolute(self)));
        feed.setAlternateLinks(List.of(link("alternate", absolute(page))));
    }

    /** Adds an entry. */
    public void entry(String id, String path, String title, String author, Instant updated, String html) {
        Entry entry = new Entry();
        entry.setId(absolute(id));
        entry.setTitle(xml(title));
        entry.setUpdated(Date.from(updated));
        entry.setAuthors(List.of(person(author)));
        entry.setAlternateLinks(List.of(link("alternate", absolute(path))));
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(xml(html));
        entry.setContents(List.of(content));
        if (entries.isEmpty() || feed.getUpdated().before(entry.getUpdated())) {
            feed.setUpdated(entry.getUpdated());
        }
        entries.add(entry);
    }

    /** Adds an entry that is about something elsewhere, with what it is described by. */
    public void entry(String path, String title, String author, Instant updated, String summary,
            List<String> categories) {
        entry(path, path, title, author, updated, "");
        Entry entry = entries.getLast();
        entry.setContents(List.of());
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(xml(summary));
        entry.setSummary(text);
        entry.setCategories(categories.stream().map(AtomFeed::category).toList());
    }

    /** Under which terms it may be taken. */
    public void rights(DataLicence licence) {
        feed.setRights(licence.title + ", " + licence.url);
    }

    /** Where it goes on. */
    public void next(String path) {
        links.add(link("next", absolute(path)));
    }

    /** The whole feed. */
    public String text() {
        feed.setOtherLinks(links);
        feed.setEntries(entries);
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Category category(String code) {
        Category category = new Category();
        category.setTerm(code);
        return category;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(xml(name));
        return person;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static String absolute(String path) {
        return SiteRoutes.ROUTES.absolute(path);
    }

    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll(" ");
    }
}
