package org.emancipasso.account.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.account.DisplayName;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Siren;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it was typed.
 *
 * @param kind name of a {@link Kind}, in small letters
 * @param size name of a {@link Size}, in small letters; empty when it is not said
 * @param key of the form, so that it makes one organisation however often it is sent
 */
record OrganisationForm(String name, String kind, String size, String commune, String siren, String rna, String website,
        String key) {

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 100;
    private static final int CHOICES = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.-]+");
    /** A prefecture's number: of a department, of Corsica, of one overseas. */
    private static final Pattern RNA = Pattern.compile("W([0-9]{9}|2[AB][0-9]{7}|9[A-Z][0-9]{7})");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** What a browser sent; what it did not send is empty. */
    static OrganisationForm of(@Nullable String name, @Nullable String kind, @Nullable String size,
            @Nullable String commune, @Nullable String siren, @Nullable String rna, @Nullable String website,
            @Nullable String key) {
        return new OrganisationForm(text(name), text(kind), text(size), text(commune).strip(), text(siren), text(rna),
                text(website).strip(), text(key));
    }

    /** An organisation as the form shows it. */
    static OrganisationForm of(Facts facts, Territories territories) {
        Size size = facts.size();
        return of(facts.name(), code(facts.kind()), size == null ? "" : code(size),
                Optional.ofNullable(facts.communeCode()).flatMap(territories::commune).map(Commune::label).orElse(""),
                facts.siren(), facts.rna(), facts.website(), "");
    }

    /** What is wrong, by field; nothing when it can be kept. */
    Map<String, String> problems(Territories territories, OrganisationMessages say) {
        Map<String, String> problems = new HashMap<>();
        if (DisplayName.of(name, LONGEST_NAME).isEmpty()) {
            problems.put("nom", say.nameProblem());
        }
        if (chosen(Kind.values(), kind).isEmpty()) {
            problems.put("type", say.kindProblem());
        }
        if (!size.isEmpty() && chosen(Size.values(), size).isEmpty()) {
            problems.put("taille", say.sizeProblem());
        }
        communeProblem(territories, say).ifPresent(problem -> problems.put("commune", problem));
        if (!number(siren).isEmpty() && !Siren.isOne(number(siren))) {
            problems.put("siren", say.sirenProblem());
        }
        if (!number(rna).isEmpty() && !RNA.matcher(number(rna)).matches()) {
            problems.put("rna", say.rnaProblem());
        }
        if (!website.isEmpty() && !WebAddress.isOne(address())) {
            problems.put("site", say.websiteProblem());
        }
        return problems;
    }

    /** The organisation that was typed, once nothing is wrong with it. */
    Facts facts(Territories territories) {
        return new Facts(DisplayName.of(name, LONGEST_NAME).orElseThrow(),
                chosen(Kind.values(), kind).orElseThrow(), chosen(Size.values(), size).orElse(null),
                !commune.isEmpty() && territories.find(commune) instanceof Found found ? found.commune().code() : null,
                orNull(number(siren)), orNull(number(rna)), website.isEmpty() ? null : address());
    }

    /** The key under which a form is known; anything may have been sent. */
    String safeKey() {
        return key.matches("[A-Za-z0-9-]{1,60}") ? key : "";
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> communeProblem(Territories territories, OrganisationMessages say) {
        if (commune.isEmpty()) {
            return Optional.empty();
        }
        if (commune.length() > LONGEST_PLACE) {
            return Optional.of(say.communeProblem());
        }
        return switch (territories.find(commune)) {
            case Found _ -> Optional.empty();
            case Ambiguous(List<Commune> communes) -> Optional.of(say.communesProblem(communes.stream().limit(CHOICES)
                    .map(Commune::label).collect(Collectors.joining(", "))));
            case Unknown _ -> Optional.of(say.communeProblem());
        };
    }

    /** People write « exemple.org »; it is a site all the same. */
    private String address() {
        return SCHEME.matcher(website).matches() ? website : "https://" + website;
    }

    private static String number(String typed) {
        return SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String code) {
        return Stream.of(values).filter(value -> code(value).equals(code)).findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
