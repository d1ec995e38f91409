package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.emancipasso.web.SessionCookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import io.vertx.core.json.JsonObject;
import nu.validator.client.EmbeddedValidator;

/** The pages about one's data, as axe and the W3C's validator see them; nobody but a member opens them. */
@Platform
class PersonalDataPagesTest {

    private static final String TOKEN = "lien-d-hier";

    @Inject
    Archive archive;

    /** A page, in a state. */
    enum State {
        DATA("/compte/donnees"),
        PREPARING("/compte/donnees"),
        GONE("/compte/donnees/" + TOKEN),
        LEAVING("/compte/effacement"),
        TO_LOG_IN_AGAIN("/compte/effacement"),
        PLANNED("/compte/effacement");

        private final String path;

        State(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        /** The cookie of somebody for whom it is so. */
        String cookie() throws SQLException {
            String cookie = People.memberCookie("page-" + name().toLowerCase(Locale.ROOT));
            long member = People.actor(cookie).id();
            switch (this) {
                case PREPARING -> Rows.execute("insert into data_export (member_id, state, next_attempt_at, asked_at) "
                        + "values (" + member + ", 'ASKED', now() + interval '1 hour', now()) on conflict do nothing");
                case GONE -> Rows.execute("insert into data_export (member_id, state, next_attempt_at, asked_at, "
                        + "token_hash, expires_at) values (" + member + ", 'GONE', now(), now(), "
                        + "encode(sha256('" + TOKEN + "'), 'hex'), now()) on conflict do nothing");
                case TO_LOG_IN_AGAIN ->
                    Rows.execute("update member_session set authenticated_at = null where member_id = "
                            + member);
                case PLANNED -> Rows.execute("insert into departure values (" + member
                        + ", 'KEEP_ANONYMOUS', now(), now() + interval '7 days') on conflict do nothing");
                default -> {
                }
            }
            return cookie;
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_in_any_look_and_does_not_overflow(State state) throws SQLException {
        String cookie = state.cookie();
        List<String> found = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Chromium chromium = Chromium.of(width, scheme)) {
                    logIn(chromium, cookie);
                    chromium.open(state.path);
                    new AxeBuilder(chromium.page()).setLegacyMode(true).analyze().getViolations()
                            .forEach(rule -> found.add(width + " " + scheme + " " + rule.getId() + " " + rule.getNodes()
                                    .stream().map(node -> node.getHtml()).toList()));
                    if ((Boolean) chromium.page()
                            .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                        found.add(width + " overflows");
                    }
                }
            }
        }

        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @EnumSource
    void is_valid(State state) throws SQLException, IOException, SAXException {
        assertEquals(List.of(), problems(new Browser(state.cookie()).open(state.path).response().body()));
    }

    @Test
    void the_page_of_a_copy_is_valid() throws IOException, SAXException {
        PersonalData data = new PersonalData();
        data.section("Vide", List.of());
        data.section("Pleine", List.of(PersonalData.Row.empty().with("Quand", Instant.EPOCH).with("Quoi", "<b>&")
                .with("Oui", true).with("Liste", List.of("a", "b"))));
        data.file("é.txt", new byte[]{1});
        byte[] zip = archive.zip(data, Instant.EPOCH);

        assertEquals(List.of(), problems(ExportTest.text(ExportTest.unzip(zip), "index.html")));
    }

    static void logIn(Chromium chromium, String cookie) {
        chromium.page().context().addCookies(List.of(new Cookie(SessionCookie.NAME,
                cookie.substring(cookie.indexOf('=') + 1)).setUrl("https://localhost").setSecure(true)));
    }

    private static List<String> problems(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        return new JsonObject(validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
                .getJsonArray("messages").stream().map(JsonObject.class::cast)
                .map(message -> message.getString("message") + " " + message.getString("extract")).toList();
    }
}
