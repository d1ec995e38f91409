import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people might write in the forum: the same for the same seed. Words of {@link #WORDS} are in 1 to 15 % of the texts. */
final class ForumText {

    /** The more frequent first. */
    static final List<String> WORDS = List.of("nextcloud", "partage", "agenda", "courriel", "visio", "sauvegarde",
            "migration", "compte", "serveur", "fichiers", "synchronisation", "adhésions", "comptabilité", "formulaire",
            "sondage", "infolettre", "messagerie", "hébergement", "téléphone", "calendrier", "bénévoles", "formation",
            "licence", "certificat", "domaine", "extension", "tableur", "diaporama", "imprimante", "antivirus",
            "trésorerie", "cotisations", "billetterie", "cartographie", "wiki", "paheko", "galette", "dolibarr",
            "peertube", "mobilizon", "bigbluebutton", "jitsi", "collabora", "onlyoffice", "thunderbird", "mattermost",
            "framadate", "yunohost", "matomo", "listmonk", "limesurvey", "grist", "penpot", "inkscape", "scribus");
    /** Seldom written, or not at all: a tenth of what is searched. */
    static final List<String> RARE = List.of("zinzolin", "nextclood", "bilboquet", "syncronisation", "hurluberlu",
            "tresorrerie", "calembredaine", "billeterie");
    private static final List<String> SMALL = List.of("le", "la", "les", "un", "une", "des", "de", "du", "et", "à",
            "dans", "pour", "avec", "sur", "nous", "vous", "il", "elle", "est", "sont", "avons", "être", "fait", "plus",
            "mais", "pas", "que", "qui", "quand", "comme", "notre", "nos", "cette", "ce", "ces", "tout", "même", "aussi",
            "bien", "encore", "association", "personne", "équipe", "semaine", "jour", "question", "réponse", "problème");
    private static final List<String> SYLLABLES = List.of("ba", "ver", "ton", "lo", "gui", "mar", "cel", "ri", "pon",
            "dre", "sa", "quel", "fi", "nou", "vel", "tra", "men");

    private final Random random;

    ForumText(long seed) {
        random = new Random(seed);
    }

    /** A question in a line. */
    String title() {
        String words = sentence(5 + random.nextInt(4));
        return words.substring(0, words.length() - 1) + " ?";
    }

    /** Some paragraphs of Markdown, now and then with a list, a quote, a link, code. */
    String post() {
        List<String> parts = new ArrayList<>();
        if (random.nextInt(7) == 0) {
            parts.add("> " + sentence(12));
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            parts.add(IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> sentence(8 + random.nextInt(8)))
                    .collect(Collectors.joining(" ")));
        }
        if (random.nextInt(5) == 0) {
            parts.add(IntStream.range(0, 3).mapToObj(_ -> "- **" + word() + "** : " + sentence(6))
                    .collect(Collectors.joining("\n")));
        }
        if (random.nextInt(7) == 0) {
            parts.add("Voir https://exemple.org/" + word() + ", et [la documentation](https://exemple.org/doc).");
        }
        if (random.nextInt(10) == 0) {
            parts.add("```\nsudo systemctl restart " + word() + "\n```");
        }
        return String.join("\n\n", parts);
    }

    private String sentence(int words) {
        String text = IntStream.range(0, words).mapToObj(_ -> word()).collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String word() {
        int kind = random.nextInt(100);
        if (kind < 3) {
            // Zipf's law, about.
            return WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 1.6)));
        }
        return kind < 20
                ? IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                        .collect(Collectors.joining())
                : SMALL.get(random.nextInt(SMALL.size()));
    }
}
