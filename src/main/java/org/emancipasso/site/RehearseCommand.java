package org.emancipasso.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.web.SiteRoutes;

import picocli.CommandLine.Command;

/**
 * Starts the platform, asks it for its main pages and ends, so that the JVM can keep what a start needs
 * (docs/adr/0014). Pages that fail without a database rehearse the same.
 */
@Command(name = "rehearse", hidden = true)
class RehearseCommand implements Callable<Integer> {

    private static final SiteRoutes SITE = SiteRoutes.ROUTES;
    private static final DirectoryRoutes DIRECTORY = DirectoryRoutes.ROUTES;

    private final int port;

    @Inject
    RehearseCommand(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : List.of(SITE.home(), DIRECTORY.ranking(), DIRECTORY.searchFor("nextcloud"))) {
                client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + page)).build(),
                        BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
