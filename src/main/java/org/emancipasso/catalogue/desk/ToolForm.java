package org.emancipasso.catalogue.desk;

import java.util.List;
import java.util.Map;

import org.emancipasso.catalogue.ToolDetails;
import org.emancipasso.catalogue.ToolField;
import org.emancipasso.catalogue.ToolSheet;
import org.emancipasso.web.QueryParameters;

/**
 * What a curator says of a tool, as it was typed.
 *
 * @param needs codes that were ticked
 * @param replaces names, one a line
 * @param spellings one a line
 * @param version of what was looked at, as text
 */
record ToolForm(String name, String pitch, List<String> needs, String replaces, String difference, String licence,
        String website, String spellings, String version) {

    private static final int MOST_LINES = 200;

    static ToolForm of(Map<String, List<String>> typed) {
        return new ToolForm(line(typed, ToolField.NAME), line(typed, ToolField.PITCH),
                typed.getOrDefault(ToolField.CATEGORIES.parameter(), List.of()).stream().distinct().limit(MOST_LINES)
                        .toList(),
                lines(typed, ToolField.REPLACES), line(typed, ToolField.DIFFERENCE), line(typed, ToolField.LICENCE),
                line(typed, ToolField.WEBSITE), lines(typed, ToolField.SPELLINGS),
                QueryParameters.of(typed).first("version"));
    }

    static ToolForm of(ToolSheet tool) {
        ToolDetails details = tool.details();
        return new ToolForm(details.name(), details.pitch(), details.categories(),
                String.join("\n", details.replaces()), details.difference(), details.licence(), details.website(),
                String.join("\n", details.spellings()), Integer.toString(tool.version()));
    }

    ToolDetails details() {
        return new ToolDetails(name, pitch, difference, licence, website, needs, items(replaces), items(spellings));
    }

    /** The same, having seen what somebody else made of the tool. */
    ToolForm at(int other) {
        return new ToolForm(name, pitch, needs, replaces, difference, licence, website, spellings,
                Integer.toString(other));
    }

    /** The version as a number; of no tool when it is none. */
    int number() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isTicked(String need) {
        return needs.contains(need);
    }

    private static List<String> items(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static String line(Map<String, List<String>> typed, ToolField field) {
        return QueryParameters.of(typed).first(field.parameter()).replaceAll("\\s+", " ").strip();
    }

    /** Line feeds stay, nothing else that cannot be seen. */
    private static String lines(Map<String, List<String>> typed, ToolField field) {
        return typed.getOrDefault(field.parameter(), List.of()).stream().findFirst().orElse("")
                .replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]", " ").strip();
    }
}
