import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is logged in and answers topics, as a browser without scripts does. */
record Writer(String url, String cookie, String token) {

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");

    static Writer of(String url, String cookie) throws IOException {
        HttpResponse<String> account = Web.send(HttpRequest.newBuilder(URI.create(url + "/compte"))
                .header("Cookie", cookie).build());
        Matcher token = TOKEN.matcher(account.body());
        if (!token.find()) {
            throw new IllegalStateException("Not logged in: " + account.statusCode());
        }
        return new Writer(url, cookie, token.group(1));
    }

    /** Whether the platform said that the post is there. */
    boolean reply(long topic, String text, String key) throws IOException {
        HttpResponse<String> answer = Web.send(HttpRequest
                .newBuilder(URI.create(url + "/forum/sujets/" + topic + "/repondre"))
                .header("Cookie", cookie).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("jeton=" + Web.encode(token) + "&cle=" + key + "&texte=" + Web.encode(text)))
                .build());
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("/forum/sujets/" + topic);
    }
}
