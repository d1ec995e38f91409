package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.transfer.ProviderExport.Format;
import org.emancipasso.testing.TestFolder;

/** Writes files as a person would, imports them, and looks at what is stored. */
@Singleton
class Transfers {

    /** What keeps a listing off the site. */
    static final String DRAFT = "  status: draft\n";

    private final ProviderImport imports;
    private final ProviderExport exports;
    private final ProviderService providers;
    private final Path directory;

    Transfers(ProviderImport imports, ProviderExport exports, ProviderService providers) throws IOException {
        this.imports = imports;
        this.exports = exports;
        this.providers = providers;
        this.directory = Files.createDirectories(TestFolder.of("transfers"));
    }

    ImportReport yaml(String items, boolean lenient) throws IOException {
        return run(Files.writeString(directory.resolve("fiches.yaml"), "providers:\n" + items), lenient);
    }

    ImportReport csv(String rows, boolean lenient) throws IOException {
        return run(Files.writeString(directory.resolve("fiches.csv"),
                "external_id,name,structure,postcode,commune,supports\n" + rows), lenient);
    }

    ImportReport run(Path file, boolean lenient) {
        return imports.run(file, lenient, _ -> {
        });
    }

    void run(Path file, IntConsumer written) {
        imports.run(file, false, written);
    }

    Path exported(Format format, boolean withContact) throws IOException {
        StringWriter out = new StringWriter();
        exports.run(format, withContact, out);
        return Files.writeString(directory.resolve(format == Format.CSV ? "export.csv" : "export.yaml"),
                out.toString());
    }

    static String item(String id, String name, String more) {
        return "- external_id: '" + id + "'\n  name: '" + name + "'\n" + more;
    }

    static String withdrawn(String reason) {
        return "  status: withdrawn\n  withdrawal_reason: '" + reason + "'\n";
    }

    static String full() {
        return """
              pitch: "Une ligne, « l’été » : 100 % #libre"
              description: "Deux\\n\\n  lignes"
              structure: scop
              headcount: 1-5
              postcode: 44200
              commune: NANTES CEDEX
              area: [region:52, departement:44]
              supports: [prise-en-main, diagnostic]
              stages: [8, 1]
              sizes: [1-5]
              modality: les-deux
              tools: [Zulip, Nextcloud]
              leaves: [Trello, Slack]
              languages: [fr, no]
              labels: [yes, ESUS]
              website: https://asso.example/?a=1
              siren: 000412072
              contact_email: ada@asso.example
              status: draft
              projects:
              - {association: Les Amis, year: 2024, summary: "a\\nb", result: null, url: "https://amis.example"}
              - {association: "0123"}
            """;
    }

    Stored one(String externalId) {
        return Optional.ofNullable(stored(externalId).get(externalId)).orElseThrow();
    }

    Map<String, Stored> stored(String prefix) {
        return providers.storedAfter(0, 100_000).stream()
                .filter(listing -> listing.externalId().startsWith(prefix))
                .collect(Collectors.toMap(Stored::externalId, Function.identity(), (first, _) -> first,
                        TreeMap::new));
    }
}
