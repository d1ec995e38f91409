package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

import io.vertx.core.json.JsonObject;
import nu.validator.client.EmbeddedValidator;

/** The W3C's validator, in process: no error on any page, and no warning. */
@Platform
class HtmlValidityTest {

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @EnumSource
    void is_valid(EveryPage every) throws IOException, SAXException {
        String html = new Browser().open(every.path()).response().body();

        assertEquals(List.of(), problems(html));
    }

    private static List<String> problems(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return new JsonObject(report).getJsonArray("messages").stream().map(JsonObject.class::cast)
                .map(message -> message.getString("message") + " " + message.getString("extract")).toList();
    }
}
