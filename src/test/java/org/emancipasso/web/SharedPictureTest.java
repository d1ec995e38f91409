package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import javax.imageio.ImageIO;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs show of the site: a picture with a shared link, an icon in a tab or on a phone. */
@Platform
class SharedPictureTest {

    private static final int MOST_BYTES = 60_000;

    private final Browser browser = new Browser();

    @Test
    void a_shared_page_has_a_picture_at_an_absolute_address_and_words_for_it() {
        Page page = browser.open(EveryPage.RICH_LISTING.path());

        assertEquals("https://emancipasso.test/img/share.png", meta(page, "og:image"));
        assertEquals("1200", meta(page, "og:image:width"));
        assertEquals("630", meta(page, "og:image:height"));
        assertTrue(meta(page, "og:image:alt").startsWith("Une guirlande"));
        assertEquals(List.of("summary_large_image"),
                page.document().select("meta[name=twitter:card]").eachAttr("content"));
    }

    @Test
    void the_picture_is_of_the_size_that_the_page_says_and_light() throws IOException {
        byte[] bytes = bytes("/img/share.png");

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals("1200 630", picture.getWidth() + " " + picture.getHeight());
        assertTrue(bytes.length < MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource({"/favicon.ico,image/", "/apple-touch-icon.png,image/png", "/img/share.png,image/png"})
    void what_browsers_ask_for_by_themselves_is_there(String path, String type) {
        Page page = browser.open(path);

        assertEquals(200, page.status());
        assertTrue(page.header("Content-Type").startsWith(type), page.header("Content-Type"));
        assertTrue(page.header("Cache-Control").contains("max-age=86400"), page.header("Cache-Control"));
    }

    private static String meta(Page page, String property) {
        return String.join("|", page.document().select("meta[property=" + property + "]").eachAttr("content"));
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = URI.create(Browser.baseUrl() + path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }
}
