package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;

import io.vertx.core.json.JsonObject;
import nu.validator.client.EmbeddedValidator;

/** The pages of organisations that only members or staff see: valid, accessible in both colours, and no wider than a phone. */
@Platform
class OrganisationPagesTest {

    private static final int WIDE = 1280;

    @Test
    void have_no_violation_whatever_the_colours_and_the_width() {
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(Chromium.PHONE_WIDTH, WIDE)) {
                try (Chromium chromium = Chromium.of(width, scheme)) {
                    chromium.page().setExtraHTTPHeaders(Map.of("Cookie", People.staffCookie("pages-asso",
                            Role.CURATOR)));
                    paths().forEach(path -> {
                        chromium.open(path);
                        new AxeBuilder(chromium.page()).setLegacyMode(true).analyze().getViolations()
                                .forEach(rule -> violations.add(path + " " + width + " " + scheme + " " + rule.getId()
                                        + " " + rule.getNodes().getFirst().getHtml()));
                        Object room = chromium.page().evaluate("document.documentElement.scrollWidth <= innerWidth");
                        assertTrue((Boolean) room, path + " is wider than " + width);
                    });
                }
            }
        }

        assertEquals(List.of(), violations);
    }

    @Test
    void are_valid() throws IOException, SAXException {
        Browser browser = People.member("pages-asso", Role.CURATOR);
        for (String path : paths().toList()) {
            String html = browser.open(path).response().body();
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));

            assertEquals(List.of(), new JsonObject(report).getJsonArray("messages").stream()
                    .map(JsonObject.class::cast).map(message -> message.getString("message")).toList(), path);
        }
    }

    private static Stream<String> paths() {
        Browser browser = People.member("pages-asso", Role.CURATOR);
        long id = Houses.create(browser, "Les Pages", "https://pages-essai.org");
        browser.open("/compte/organisations/" + id).form("inviter").type("Adresse de courriel", "lectrice@exemple.org")
                .submit();
        return Stream.of("/compte/organisations", "/compte/organisations/creer", "/compte/organisations/" + id,
                "/compte/organisations/" + id + "/modifier", "/equipe/organisations", "/equipe/organisations/" + id,
                "/equipe" + EveryPage.RICH_LISTING.path().replaceFirst("-.*", "") + "/organisation");
    }
}
