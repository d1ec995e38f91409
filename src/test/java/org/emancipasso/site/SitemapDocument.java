package org.emancipasso.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A sitemap read by a strict parser and checked against the protocol. */
record SitemapDocument(Document xml) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Reads a document; fails when it is not well-formed, or not valid. */
    static SitemapDocument read(String text) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(SitemapDocument.class.getResource("/site/sitemap.xsd")));
        schema.newValidator().validate(new DOMSource(xml));
        return new SitemapDocument(xml);
    }

    /** {@code urlset} or {@code sitemapindex}. */
    String kind() {
        return xml.getDocumentElement().getLocalName();
    }

    /** The addresses, in their order. */
    List<String> addresses() {
        return texts("loc");
    }

    /** The days of change, in their order. */
    List<String> days() {
        return texts("lastmod");
    }

    private List<String> texts(String element) {
        NodeList found = xml.getElementsByTagNameNS(NAMESPACE, element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
