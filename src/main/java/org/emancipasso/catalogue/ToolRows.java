package org.emancipasso.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.search.Extract;

/** Tools as the lines of a list. */
@Singleton
public class ToolRows {

    private static final int MOST_REPLACED = 4;

    private final ToolMessages say;

    ToolRows(ToolMessages say) {
        this.say = say;
    }

    /** A line of a list by need or by name. */
    public ToolRow row(ToolSheet tool) {
        return row(tool.name(), tool.path(), Extract.of(tool.details().pitch()),
                tool.replaced().stream().map(Named::name).toList());
    }

    /** The same with what changes. */
    ToolRow rowWithDifference(ToolSheet tool) {
        ToolRow row = row(tool);
        String difference = tool.details().difference();
        return new ToolRow(row.name(), row.url(), row.pitch(), "",
                difference.isEmpty() ? "" : say.changes(difference));
    }

    /** A line of results. */
    public ToolRow row(String name, String url, Extract pitch, List<String> replaced) {
        return new ToolRow(name, url, pitch, replaced.isEmpty()
                ? ""
                : say.insteadOf(replaced.stream().limit(MOST_REPLACED).collect(Collectors.joining(", "))
                        + (replaced.size() > MOST_REPLACED ? "…" : "")),
                "");
    }
}
