package org.emancipasso.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;

/** Every commune, department and region of France, and how a place is found among them. */
@Singleton
@Startup
public class Territories {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern NAME_AND_POSTCODE = Pattern.compile("(.+?)\\s*\\(?(\\d{5})\\)?");
    private static final Pattern POSTCODE_AND_NAME = Pattern.compile("(\\d{5})\\s+(.+)");
    private static final Comparator<Commune> LARGEST_FIRST = Comparator.comparingInt(Commune::population).reversed()
            .thenComparing(Commune::code);

    private final Map<String, Area> regions = new TreeMap<>();
    private final Map<String, Department> departments = new TreeMap<>();
    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<String, List<Commune>> byPostcode = new HashMap<>();
    private final NavigableMap<String, List<Commune>> byName = new TreeMap<>();
    private final Map<String, List<Commune>> byFormerName = new HashMap<>();

    Territories() {
        read("regions.csv", row -> regions.put(row.getField("code"),
                new Area(Area.region(row.getField("code")), row.getField("name"))));
        read("departments.csv", row -> departments.put(row.getField("code"),
                new Department(row.getField("code"), row.getField("name"), row.getField("region"))));
        read("communes.csv", row -> add(commune(row)));
        read("former-communes.csv",
                row -> addFormer(row.getField("name"), Objects.requireNonNull(byCode.get(row.getField("insee_code")))));
        byPostcode.values().forEach(communes -> communes.sort(LARGEST_FIRST));
        byName.values().forEach(communes -> communes.sort(LARGEST_FIRST));
        byFormerName.values().forEach(communes -> communes.sort(LARGEST_FIRST));
    }

    /** The commune of an INSEE code. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All departments, by code. */
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }

    /** The department that the INSEE code of a commune begins with, of a commune that is no more too. */
    public Optional<Department> departmentOf(String communeCode) {
        return Stream.of(3, 2).filter(length -> communeCode.length() >= length)
                .map(length -> departments.get(communeCode.substring(0, length))).filter(Objects::nonNull).findFirst();
    }

    /** All regions, by code. */
    public List<Area> regions() {
        return List.copyOf(regions.values());
    }

    /** The area of a code {@code france}, {@code region:52} or {@code departement:44}; empty when there is none. */
    public Optional<Area> area(String code) {
        if (code.equals(Area.FRANCE)) {
            return Optional.of(new Area(Area.FRANCE, "toute la France"));
        }
        String[] parts = code.split(":", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (parts[0]) {
            case "region" -> regions.get(parts[1]);
            case "departement" -> departments.containsKey(parts[1]) ? departments.get(parts[1]).area() : null;
            default -> null;
        });
    }

    /** The name of the department of a commune. */
    public String departmentName(Commune commune) {
        Department department = departments.get(commune.department());
        return department == null ? commune.department() : department.name();
    }

    /** The name of the region of a commune. */
    public String regionName(Commune commune) {
        Area region = regions.get(commune.region());
        return region == null ? commune.region() : region.name();
    }

    /** Understands what a person types in one field: a name, a postcode, an INSEE code, or a name with its postcode. */
    public PlaceMatch find(String typed) {
        String text = typed.strip();
        Commune exact = byCode.get(text.toUpperCase(Locale.ROOT));
        if (exact != null && !byPostcode.containsKey(text)) {
            return new Found(exact);
        }
        var named = NAME_AND_POSTCODE.matcher(text);
        if (named.matches()) {
            return find(named.group(2), named.group(1));
        }
        var posted = POSTCODE_AND_NAME.matcher(text);
        if (posted.matches()) {
            return find(posted.group(1), posted.group(2));
        }
        if (POSTCODE.matcher(text).matches()) {
            List<Commune> postal = byPostcode.getOrDefault(text, List.of());
            return postal.isEmpty() && exact != null ? new Found(exact) : match(postal);
        }
        return match(named(PlaceName.normalised(text), _ -> true));
    }

    /**
     * Understands the two columns of a file: postcode and name; else a postcode with one commune; else a name unique in
     * the postcode's department; else a name that begins only one of the postcode's (« Bagnols » for Bagnols-sur-Cèze).
     * A name is that of a commune, or of one that merged into it (« Contres », today in Le Controis-en-Sologne).
     *
     * @param postcode maybe empty
     * @param name maybe empty
     */
    public PlaceMatch find(String postcode, String name) {
        String digits = postcode.strip();
        String normalised = PlaceName.normalised(name);
        List<Commune> postal = byPostcode.getOrDefault(digits, List.of());
        if (normalised.isEmpty()) {
            return match(postal);
        }
        List<Commune> both = named(normalised, postal::contains);
        if (!both.isEmpty()) {
            return match(both);
        }
        if (postal.size() == 1) {
            return new Found(postal.getFirst());
        }
        List<Commune> near = named(normalised, commune -> digits.isEmpty() || inDepartmentOf(digits, commune));
        return match(near.isEmpty() && !digits.isEmpty() ? begunBy(normalised, postal) : near);
    }

    /** Communes whose name or postcode begins with what was typed, the most populated first. */
    public List<Commune> suggest(String typed, int most) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        if (Character.isDigit(text.charAt(0))) {
            return byPostcode.entrySet().stream().filter(entry -> entry.getKey().startsWith(text))
                    .flatMap(entry -> entry.getValue().stream()).distinct().sorted(LARGEST_FIRST).limit(most).toList();
        }
        String from = PlaceName.normalised(text);
        if (from.isEmpty()) {
            return List.of();
        }
        return byName.subMap(from, true, from + Character.MAX_VALUE, true).values().stream().flatMap(List::stream)
                .sorted(LARGEST_FIRST).limit(most).toList();
    }

    /** Those of that name today; when there are none, those that took in one of that name. */
    private List<Commune> named(String normalised, Predicate<Commune> condition) {
        return Stream.of(byName, byFormerName)
                .map(names -> names.getOrDefault(normalised, List.of()).stream().filter(condition).toList())
                .filter(communes -> !communes.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Commune> begunBy(String words, List<Commune> communes) {
        if (PlaceName.saysNothing(words)) {
            return List.of();
        }
        return communes.stream().filter(commune -> PlaceName.normalised(commune.name()).startsWith(words + " "))
                .toList();
    }

    private static PlaceMatch match(List<Commune> communes) {
        return switch (communes.size()) {
            case 0 -> new Unknown();
            case 1 -> new Found(communes.getFirst());
            default -> new Ambiguous(List.copyOf(communes));
        };
    }

    private static boolean inDepartmentOf(String postcode, Commune commune) {
        return commune.postcodes().stream().anyMatch(own -> own.regionMatches(0, postcode, 0,
                postcode.startsWith("97") || postcode.startsWith("98") ? 3 : 2));
    }

    private void add(Commune commune) {
        byCode.put(commune.code(), commune);
        commune.postcodes()
                .forEach(postcode -> byPostcode.computeIfAbsent(postcode, _ -> new ArrayList<>()).add(commune));
        byName.computeIfAbsent(PlaceName.normalised(commune.name()), _ -> new ArrayList<>()).add(commune);
    }

    private void addFormer(String name, Commune today) {
        List<Commune> named = byFormerName.computeIfAbsent(PlaceName.normalised(name), _ -> new ArrayList<>());
        if (!named.contains(today)) {
            named.add(today);
        }
    }

    private static Commune commune(NamedCsvRecord row) {
        return new Commune(row.getField("insee_code"), row.getField("name"),
                List.of(row.getField("postcodes").split(" ")), row.getField("department"), row.getField("region"),
                row.getField("population").isEmpty() ? 0 : Integer.parseInt(row.getField("population")),
                new Coordinates(Double.parseDouble(row.getField("latitude")),
                        Double.parseDouble(row.getField("longitude"))));
    }

    static void read(String file, Consumer<NamedCsvRecord> each) {
        InputStream bytes = Territories.class.getResourceAsStream("/territory/" + file);
        if (bytes == null) {
            throw new IllegalStateException("The reference data " + file + " is missing from the build");
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            reader.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
