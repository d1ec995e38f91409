package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** More people at once than there are threads to answer them. */
@Platform
class CrowdTest {

    private static final int PEOPLE = 300;

    @Test
    void everybody_in_a_crowd_is_answered() throws Exception {
        Browser.awaitIndex();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Page>> pages = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> people.submit(() -> new Browser().open("/prestataires?q=atelier&rayon=" + i)))
                    .toList();

            Set<Integer> answers = pages.stream().map(CrowdTest::status).collect(Collectors.toSet());
            // A slow machine may ask some to come back; what it may not is leave anybody without an answer.
            assertTrue(Set.of(200, 503).containsAll(answers), answers::toString);
        }
        Browser.awaitIndex();
    }

    private static int status(Future<Page> page) {
        try {
            return page.get().status();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
