package org.emancipasso.testing;

import java.nio.file.Path;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.catalogue.transfer.ToolImport;
import org.emancipasso.directory.transfer.ImportReport;
import org.emancipasso.directory.transfer.ProviderImport;
import org.emancipasso.forum.example.ForumExamples;
import org.emancipasso.library.path.PathImportService;
import org.emancipasso.library.transfer.LibraryImport;

import io.quarkus.runtime.StartupEvent;

/** Loads the demonstration content when the platform starts for the tests, by the import that everyone uses. */
@Singleton
public class DemonstrationContent {

    /** How many listings it has. */
    public static final int LISTINGS = 33;

    /** How many conversations it has. */
    public static final int TOPICS = 24;
    /** The title of one of three pages, with its answer on the second. */
    public static final String LONG_TOPIC = "Quitter Google Workspace à douze : notre journal de bord";
    /** The title of one whose answer is known. */
    public static final String SOLVED_TOPIC = "L’agenda partagé ne se met plus à jour sur les téléphones";
    /** A conversation that looks for somebody who helps. */
    public static final String PROVIDER_TOPIC = "Cherche accompagnement pour quitter Salesforce, réseau de 9 antennes";
    /** What moderation hid in one of them. */
    public static final String HIDDEN_WORDS = "cartouches d’encre à prix cassé";
    /** A tag of several. */
    public static final String TAG = "nextcloud";

    /** How many tools it describes. */
    public static final int TOOLS = 40;
    /** Something that one leaves for several of them. */
    public static final String LEFT = "Google Drive";
    /** How many resources it has. */
    public static final int RESOURCES = 69;
    /** How many paths through them. */
    public static final int COLLECTIONS = 3;
    /** One of them, which is about Nextcloud. */
    public static final String RESOURCE = "La documentation de Nextcloud";

    static final Path CATALOGUE = Path.of("demo/tools.yaml");
    static final Path LIBRARY = Path.of("demo/library.yaml");
    static final Path PATHS = Path.of("demo/paths.yaml");
    static final Path CONVERSATIONS = Path.of("demo/forum.yaml");
    static final Path FILE = Path.of("demo/providers.yaml");

    void load(@Observes StartupEvent start, ProviderImport imports, ToolImport tools, LibraryImport library,
            PathImportService paths, ForumExamples examples) {
        ImportReport report = imports.run(FILE, false, _ -> {
        });
        if (!report.refused().isEmpty()) {
            throw new IllegalStateException("The demonstration content is refused: " + report.refused());
        }
        if (tools.run(CATALOGUE, null, true).published() != TOOLS) {
            throw new IllegalStateException("The demonstration content has another number of described tools");
        }
        LibraryImport.Report resources = library.run(LIBRARY, true);
        if (resources.published() != RESOURCES) {
            throw new IllegalStateException("The demonstration content has another number of resources: " + resources);
        }
        if (paths.run(PATHS, true).created() != COLLECTIONS) {
            throw new IllegalStateException("The demonstration content has another number of paths");
        }
        if (examples.load(CONVERSATIONS) != TOPICS) {
            throw new IllegalStateException("The demonstration content has another number of conversations");
        }
    }
}
