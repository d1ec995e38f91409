package org.emancipasso.directory.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderSearch;
import org.emancipasso.search.Folding;
import org.emancipasso.search.Lookalikes;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.Siren;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Listings that may be the one that somebody describes: by name, domain, SIREN, or place with a name that is near. */
@ApplicationScoped
class Twins {

    private static final int MOST = 5;
    private static final int MOST_LOOKED_AT = 100;
    private static final double NEAR = 0.7;
    private static final double NEAR_IN_ONE_PLACE = 0.5;
    private static final int SHORTEST = 3;
    private static final Set<String> COMMON = Set.of("association", "asso", "collectif", "cooperative", "coop",
            "societe",
            "entreprise", "federation", "union", "reseau", "scop", "scic", "sarl", "sas", "sasu", "eurl", "sa", "ei",
            "l", "la", "le", "les", "d", "de", "des", "du", "et", "and", "au", "aux", "en", "pour");

    private final EntityManager entityManager;
    private final ProviderSearch search;

    Twins(EntityManager entityManager, ProviderSearch search) {
        this.entityManager = entityManager;
        this.search = search;
    }

    /** One of them; the page of one that is not published has none. */
    record Twin(long id, String name, @Nullable String place, String url, boolean isPublished) {}

    /** What is looked for. */
    record Described(String name, String website, String siren, Optional<String> commune) {}

    private record Candidate(Twin twin, double nearness) {}

    /** Those that the public sees. */
    List<Twin> published(Described described) {
        return find(described, "AND status = 'PUBLISHED'", 0);
    }

    /** All of them but one, for those who decide. */
    List<Twin> all(Described described, long except) {
        return find(described, "", except);
    }

    private List<Twin> find(Described described, String status, long except) {
        String host = WebAddress.host(String.valueOf(ListingReader.website(described.website())))
                .map(name -> name.replaceFirst("^www\\.", "")).orElse("");
        String siren = Siren.isOne(described.siren()) ? described.siren() : "";
        String word = Stream.of(bare(described.name()).split(" ")).max(Comparator.comparingInt(String::length))
                .orElse("");
        if (word.length() < SHORTEST && host.isEmpty() && siren.isEmpty()) {
            return List.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            SELECT id, name, commune_name, commune_code, website, siren, status FROM provider
            WHERE id <> :except\s""" + status + """
            AND (siren = :siren AND :siren <> ''
             OR :host <> '' AND (website LIKE '%//' || :host || '%' OR website LIKE '%//www.' || :host || '%')
             OR :word <> '' AND folded_text LIKE '%' || :word || '%' OR name IN (:suggested)) LIMIT :most""",
                Object[].class).setParameter("except", except).setParameter("siren", siren)
                .setParameter("host", host.replaceAll("[%_\\\\]", ""))
                .setParameter("word", word.length() < SHORTEST ? "" : word)
                .setParameter("suggested", suggested(described.name())).setParameter("most", MOST_LOOKED_AT)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> candidate(row, described, host, siren))
                .filter(candidate -> candidate.nearness() > 0)
                .sorted(Comparator.comparingDouble(Candidate::nearness).reversed()).limit(MOST).map(Candidate::twin)
                .toList();
    }

    /** What the engine thinks of; the database alone while it is away. */
    private List<String> suggested(String name) {
        try {
            List<String> names = name.length() < SHORTEST ? List.of() : search.suggest(name);
            return names.isEmpty() ? List.of("") : names;
        } catch (SearchUnavailable _) {
            return List.of("");
        }
    }

    private static Candidate candidate(Object[] row, Described described, String host, String siren) {
        String name = (String) row[1];
        long id = ((Number) row[0]).longValue();
        boolean isPublished = "PUBLISHED".equals(row[6]);
        Twin twin = new Twin(id, name, (String) row[2],
                isPublished ? DirectoryRoutes.ROUTES.listing(id, name) : DirectoryRoutes.ROUTES.ownership(id),
                isPublished);
        boolean isSame = !siren.isEmpty() && siren.equals(row[5])
                || !host.isEmpty() && row[4] instanceof String site && WebAddress.host(site)
                        .map(other -> other.replaceFirst("^www\\.", "")).filter(host::equals).isPresent()
                || Lookalikes.areAlike(name, described.name());
        double likeness = likeness(name, described.name());
        boolean isNear = likeness >= (described.commune().filter(code -> code.equals(row[3])).isPresent()
                ? NEAR_IN_ONE_PLACE
                : NEAR);
        return new Candidate(twin, isSame ? 2 : isNear ? likeness : 0);
    }

    /** How many pairs of letters two names share, from 0 to 1 (Dice), the words that many names have aside. */
    static double likeness(String one, String other) {
        Set<String> first = pairs(bare(one));
        Set<String> second = pairs(bare(other));
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * shared.size() / (first.size() + second.size());
    }

    /** A name without what kind of structure it is, and small words: « Coopérative Ronces & Racines » is « ronces racines ». */
    private static String bare(String name) {
        List<String> words = Stream.of(Folding.fold(name).split("[^a-z0-9]+")).filter(word -> !word.isEmpty())
                .toList();
        List<String> own = words.stream().filter(word -> !COMMON.contains(word)).toList();
        return String.join(" ", own.isEmpty() ? words : own);
    }

    private static Set<String> pairs(String name) {
        String text = " " + name + " ";
        return Stream.iterate(0, i -> i + 1).limit(Math.max(0, text.length() - 1))
                .map(i -> text.substring(i, i + 2)).collect(Collectors.toSet());
    }
}
