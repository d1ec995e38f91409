package org.emancipasso.site;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** The two kinds of document of the sitemap protocol (sitemaps.org, 0.9). */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private SitemapXml() {
    }

    /**
     * A page, or a document of pages.
     *
     * @param url absolute
     * @param changed the day it last changed, if known
     */
    record Address(String url, @Nullable LocalDate changed) {}

    /** The document that lists pages. */
    static String ofPages(List<Address> pages) {
        return write("urlset", "url", pages);
    }

    /** The document that lists such documents. */
    static String ofParts(List<Address> parts) {
        return write("sitemapindex", "sitemap", parts);
    }

    private static String write(String root, String entry, List<Address> addresses) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Address address : addresses) {
                xml.writeStartElement(entry);
                write(xml, "loc", address.url);
                if (address.changed != null) {
                    write(xml, "lastmod", address.changed.toString());
                }
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
