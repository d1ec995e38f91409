package org.emancipasso.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.xml.sax.SAXException;

import io.vertx.core.json.JsonObject;
import nu.validator.client.EmbeddedValidator;

/** The W3C's validator, in process. */
public final class Html {

    /** Its patterns follow a long text character by character, each a call of its own. */
    private static final long STACK_BYTES = 16 << 20;

    private Html() {
    }

    /** Its errors and warnings about a page. */
    public static List<String> problems(String html) {
        FutureTask<List<String>> work = new FutureTask<>(() -> validate(html));
        new Thread(null, work, "validator", STACK_BYTES).start();
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> validate(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return new JsonObject(report).getJsonArray("messages").stream().map(JsonObject.class::cast)
                .map(message -> message.getString("message") + " " + message.getString("extract")).toList();
    }
}
