package org.emancipasso.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of what is said of a tool, in their order. */
public enum ToolField {
    NAME("nom", false),
    PITCH("resume", false),
    CATEGORIES("besoins", true),
    REPLACES("remplace", true),
    DIFFERENCE("difference", false),
    LICENCE("licence", false),
    WEBSITE("site", false),
    SPELLINGS("graphies", true);

    private final String parameter;
    private final boolean list;

    ToolField(String parameter, boolean list) {
        this.parameter = parameter;
        this.list = list;
    }

    /** Its name in a form. */
    public String parameter() {
        return parameter;
    }

    /** Its name in files and in the log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has several values. */
    public boolean isList() {
        return list;
    }

    /** The one of a name in files. */
    public static Optional<ToolField> of(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
