package bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;

/** Answers the bytes of a file, from memory. */
@jakarta.ws.rs.Path("/")
public class Page {

    private final byte[] bytes = read();

    @GET
    @Produces("text/html;charset=UTF-8")
    public byte[] page() {
        return bytes;
    }

    private static byte[] read() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("page")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
