package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.Seat;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.France;
import org.jspecify.annotations.Nullable;

/** Listings that nobody would write and everybody must get back: what files, spreadsheets and YAML trip over. */
final class RandomListings {

    private static final List<String> NASTY = List.of("null", "~", "yes", "no", "on", "0123", "1e3", "0x1F", ".inf",
            "2024-01-01", "12:30:45", "=", "=1+1", "+33 2", "-", "- a", "--- ", "...", "@x", "'", "''", "'=x", "''-y",
            "\"", "\"\"", "a\"b", "a, b", "a;b", "a: b", "a #b", "#", "{a}", "[a]", "&a", "*a", "!a", "!!str", "%a",
            "|-", ">", "? a", "`", "\\", "\\n", "a\nb", "a\n\n\nb", "a\n  b\n c", "a \nb", "a\t\nb", "a\n\tb", "a\tb",
            "été", "e\u0301te\u0301", "L’Œuvre « à »", "🦊", "👩‍👩‍👧", "العربية", "a\u00A0b", "\u00A0", "\u200Bz",
            "a\u2028b",
            "\uFEFFa", "a\uFEFF", "\uFFFDx", "＝1", "<script>", "${x}", "{{x}}", "\uD83E\uDD8A\n=\uD83E\uDD8A",
            "providers:", "external_id,name");
    private static final List<Commune> COMMUNES = France.territories().suggest("4", Integer.MAX_VALUE);

    private final Random random;

    RandomListings(long seed) {
        this.random = new Random(seed);
    }

    ProviderDetails next() {
        return new ProviderDetails(text(200), maybe(() -> text(160)), maybe(() -> text(20_000)),
                code(Taxonomy.STRUCTURE),
                code(Taxonomy.HEADCOUNT), maybe(this::seat), several(List.of("france", "region:52", "departement:2A")),
                several(Words.CODES.get(Taxonomy.SUPPORT)), several(Words.CODES.get(Taxonomy.STAGE)),
                several(Words.CODES.get(Taxonomy.SIZE)), code(Taxonomy.MODALITY), items("x"), items("y"),
                several(List.of("fr", "en", "no", "br")), items(""), maybe(() -> "000412072"),
                maybe(() -> "https://été.example".replace("été", "asso") + "/?a=1&b=%20,x#=y"),
                maybe(() -> "ada+liste@asso.example"),
                Stream.generate(this::project).limit(random.nextInt(3)).toList());
    }

    private ExampleProject project() {
        return new ExampleProject(text(200), maybe(() -> 1990 + random.nextInt(111)), maybe(() -> text(1000)),
                maybe(() -> text(1000)), maybe(() -> "http://asso.example:8080/é"));
    }

    private Seat seat() {
        Commune commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
        return Seat.in(commune, commune.postcodes().get(random.nextInt(commune.postcodes().size())));
    }

    private String text(int longest) {
        while (true) {
            StringBuilder text = new StringBuilder();
            IntStream.rangeClosed(0, random.nextInt(4)).forEach(_ -> text.append(pick(NASTY)).append(pick(
                    List.of("", " ", "\n", ", "))));
            String stripped = text.toString().strip();
            if (!stripped.isEmpty() && stripped.length() <= longest) {
                return stripped;
            }
        }
    }

    /** Values of a list; a letter at the end makes names of tools. */
    private List<String> items(String end) {
        return Stream.generate(() -> text(70) + end).filter(item -> !item.contains("|")).distinct()
                .limit(random.nextInt(4)).toList();
    }

    private @Nullable String code(Taxonomy taxonomy) {
        return maybe(() -> pick(Words.CODES.get(taxonomy)));
    }

    private List<String> several(List<String> codes) {
        return codes.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
