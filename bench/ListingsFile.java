import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Writes N realistic listings in the import format, always the same for the same N: java bench/ListingsFile.java N FILE [FIRST]. */
public final class ListingsFile {

    private static final List<String> STRUCTURES = List.of("association", "scop", "scic", "cooperative", "entreprise",
            "independant", "public", "collectif");
    private static final List<String> HEADCOUNTS = List.of("benevoles", "1-5", "6-20", "21-50", "51-et-plus", "");
    private static final List<String> SUPPORTS = List.of("identification-des-besoins", "clarification-des-objectifs",
            "sensibilisation", "feuille-de-route", "diagnostic", "preconisation-outils", "conduite-du-changement",
            "prise-en-main", "hebergement", "migration-de-donnees", "developpement");
    private static final List<String> TOOLS = List.of("Nextcloud", "Collabora Online", "BigBlueButton", "Mobilizon",
            "PeerTube", "Paheko", "Galette", "Dolibarr", "Thunderbird", "LibreOffice", "Matomo", "Sympa", "YunoHost");
    private static final List<String> LEAVES = List.of("Google Drive", "Gmail", "Microsoft 365", "Zoom", "WhatsApp",
            "Facebook", "YouTube", "Doodle", "Slack", "Trello");
    private static final List<String> WORDS = List.of("accompagner", "former", "équipe", "bénévoles", "association",
            "données", "outils", "libres", "migration", "atelier", "diagnostic", "documents", "réunion", "adhésions",
            "comptabilité", "visioconférence", "sauvegarde", "hébergement", "trésorerie", "culture", "sport", "jeunesse",
            "numérique", "choisir", "ensemble", "progressivement", "fichiers", "agenda", "messagerie", "confidentialité");

    public static void main(String[] args) throws IOException {
        int first = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        int end = first + Integer.parseInt(args[0]);
        List<String> places = Files.readAllLines(Path.of("src/main/resources/territory/communes.csv"));
        RandomGenerator random = new Random(20261121 + first);
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            out.println("external_id,name,pitch,description,structure,headcount,postcode,commune,area,supports,stages,"
                    + "sizes,modality,tools,leaves,languages,labels,website");
            for (int i = first; i < end; i++) {
                String[] place = places.get(1 + random.nextInt(places.size() - 1)).split(",");
                out.printf("bench-%d,%s %s %d,\"%s\",\"%s\",%s,%s,%s,%s,departement:%s,%s,%s,%s,%s,%s,%s,fr,,https://bench-%d.example/%n",
                        i, capitalised(one(WORDS, random)), place[1].replace(",", " "), i, sentence(8, random),
                        sentence(30, random), one(STRUCTURES, random), one(HEADCOUNTS, random), place[2].split(" ")[0],
                        place[1], place[3], some(SUPPORTS, 5, random), some(List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                                4, random), some(HEADCOUNTS.subList(0, 5), 3, random),
                        one(List.of("distance", "sur-place", "les-deux"), random), some(TOOLS, 5, random),
                        some(LEAVES, 4, random), i);
            }
        }
    }

    private static String one(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String some(List<String> values, int most, RandomGenerator random) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return String.join("|", shuffled.subList(0, random.nextInt(most + 1)));
    }

    private static String sentence(int words, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(one(WORDS, random));
        }
        return capitalised(text.toString()) + ".";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
