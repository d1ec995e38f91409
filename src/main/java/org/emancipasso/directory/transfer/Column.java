package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a CSV file and keys of a YAML file, in their order. */
enum Column {
    EXTERNAL_ID(false, true),
    NAME(false, true),
    PITCH(false, true),
    DESCRIPTION(false, true),
    STRUCTURE(false, true),
    HEADCOUNT(false, true),
    POSTCODE(false, true),
    COMMUNE(false, true),
    AREA(true, true),
    SUPPORTS(true, true),
    STAGES(true, true),
    SIZES(true, true),
    MODALITY(false, true),
    TOOLS(true, true),
    LEAVES(true, true),
    LANGUAGES(true, true),
    LABELS(true, true),
    WEBSITE(false, true),
    SIREN(false, false),
    CONTACT_EMAIL(false, false),
    PROJECTS(true, false),
    STATUS(false, false),
    WITHDRAWAL_REASON(false, false);

    /** What separates the values of a list in a CSV cell. */
    static final String SEPARATOR = "|";

    private final boolean list;
    private final boolean inCsv;

    Column(boolean list, boolean inCsv) {
        this.list = list;
        this.inCsv = inCsv;
    }

    /** Whether it holds several values. */
    boolean isList() {
        return list;
    }

    /** Its name in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of the CSV format. */
    static List<Column> ofCsv() {
        return Stream.of(values()).filter(column -> column.inCsv).toList();
    }

    static Optional<Column> of(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }
}
