package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertEquals(List.of(), Looks.problems(state.cookie(), List.of(state.path)));
    }

    @ParameterizedTest
    @EnumSource
    void is_valid(State state) throws SQLException {
        assertEquals(List.of(), Html.problems(new Browser(state.cookie()).open(state.path).response().body()));
    }

    @Test
    void the_page_of_a_copy_is_valid() throws IOException {
        PersonalData data = new PersonalData();
        data.section("Vide", List.of());
        data.section("Pleine", List.of(PersonalData.Row.empty().with("Quand", Instant.EPOCH).with("Quoi", "<b>&")
                .with("Oui", true).with("Liste", List.of("a", "b"))));
        data.file("é.txt", new byte[]{1});
        byte[] zip = archive.zip(data, Instant.EPOCH);

        assertEquals(List.of(), Html.problems(ExportTest.text(ExportTest.unzip(zip), "index.html")));
    }
}
