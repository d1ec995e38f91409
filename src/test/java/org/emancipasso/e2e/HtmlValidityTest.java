package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The W3C's validator, in process: no error on any page, and no warning. */
@Platform
class HtmlValidityTest {

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @EnumSource
    void is_valid(EveryPage every) {
        String html = new Browser().open(every.path()).response().body();

        assertEquals(List.of(), Html.problems(html));
    }
}
