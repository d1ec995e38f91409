package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.site.SitemapXml.Address;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final int MOST = 50_000;

    private static final String SITE = "https://emancipasso.example";

    @Test
    void is_one_document_while_the_pages_fit_it() throws Exception {
        Sitemap.Map map = Sitemap.of(pages(MOST), SITE);

        assertEquals(List.of(), map.parts());
        assertEquals(MOST, SitemapDocument.read(map.main()).addresses().size());
    }

    @Test
    void is_an_index_of_several_when_they_do_not() throws Exception {
        Sitemap.Map map = Sitemap.of(pages(MOST + 1), SITE);

        SitemapDocument index = SitemapDocument.read(map.main());
        assertEquals("sitemapindex", index.kind());
        assertEquals(List.of("https://emancipasso.example/sitemap-1.xml", "https://emancipasso.example/sitemap-2.xml"),
                index.addresses());
        List<String> all = new ArrayList<>();
        for (String part : map.parts()) {
            all.addAll(SitemapDocument.read(part).addresses());
        }
        assertEquals(pages(MOST + 1).map(Address::url).toList(), all);
    }

    @Test
    void escapes_what_xml_would_read() throws Exception {
        String url = "https://emancipasso.example/?a=1&b=<c>";

        assertEquals(List.of(url), SitemapDocument.read(SitemapXml.ofPages(List.of(new Address(url, null))))
                .addresses());
    }

    @Test
    void says_the_day_of_a_change() throws Exception {
        Address page = new Address("https://emancipasso.example/", LocalDate.of(2026, 3, 1));

        assertEquals(List.of("2026-03-01"), SitemapDocument.read(SitemapXml.ofPages(List.of(page))).days());
    }

    private static Stream<Address> pages(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Address("https://emancipasso.example/" + i, null));
    }
}
