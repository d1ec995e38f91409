package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page proposes to give up gives as many listings as it promises. */
@Platform
class RelaxationsTest {

    private static final Pattern PROMISE = Pattern.compile("(\\d+) structures?$");

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"departement=44", "structure=scic&etape=3", "q=pretix&structure=scop",
            "q=billeterie&structure=scop",
            "q=nextcloud&departement=974", "q=formation+zzyzxq&structure=scop",
            "pres-de=Mende&rayon=20&structure=association",
            "q=monnaie&pres-de=Nantes&rayon=10", "q=zzyzxq&structure=public", "quitter=google-drive&structure=public",
            "q=%22logiciel+libre%22+-google&modalite=sur-place&pres-de=Brest"})
    void every_proposal_keeps_its_promise(String query) {
        Map<String, Integer> promised = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        Page page = browser.open("/prestataires?" + query);
        page.document().select(".relax li a").forEach(proposal -> {
            Matcher promise = PROMISE.matcher(proposal.text());
            if (promise.find()) {
                promised.put(proposal.attr("href"), Integer.valueOf(promise.group(1)));
                found.put(proposal.attr("href"), browser.open(proposal.attr("href")).total());
            }
        });

        assertFalse(promised.isEmpty(), query);
        assertEquals(promised, found);
    }
}
