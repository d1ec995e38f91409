package org.emancipasso.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.xml.sax.SAXException;

import io.vertx.core.json.JsonObject;
import nu.validator.client.EmbeddedValidator;

/** The W3C's validator, in process. */
public final class Html {

    private Html() {
    }

    /** Its errors and warnings about a page. */
    public static List<String> problems(String html) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return new JsonObject(report).getJsonArray("messages").stream().map(JsonObject.class::cast)
                    .map(message -> message.getString("message") + " " + message.getString("extract")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
