package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.transfer.RawListing.RawProject;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Understands one example project of a listing. */
final class ProjectParser {

    private static final int LONGEST_LINE = 1_000;
    private static final Pattern YEAR = Pattern.compile("199[0-9]|20[0-9][0-9]|2100");

    private final RawProject raw;
    private final List<Problem> problems;
    private final TransferMessages say;

    ProjectParser(RawProject raw, List<Problem> problems, TransferMessages say) {
        this.raw = raw;
        this.problems = problems;
        this.say = say;
    }

    /** The project; empty when it does not say who it was for. */
    Optional<ExampleProject> parse() {
        if (!raw.values().containsKey("association")) {
            problem(Column.PROJECTS.key(), say.projectWithoutAssociation());
            return Optional.empty();
        }
        String association = line("association");
        return association == null
                ? Optional.empty()
                : Optional.of(new ExampleProject(association, year(), line("summary"), line("result"), url()));
    }

    private @Nullable Integer year() {
        String year = raw.values().get("year");
        if (year == null) {
            return null;
        }
        if (!YEAR.matcher(year).matches()) {
            problem("year", say.badYear());
            return null;
        }
        return Integer.valueOf(year);
    }

    private @Nullable String url() {
        String url = raw.values().get("url");
        if (url != null && !WebAddress.isOne(url)) {
            problem("url", say.badWebsite(url));
            return null;
        }
        return url;
    }

    private @Nullable String line(String key) {
        String text = raw.values().get(key);
        if (text == null) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_LINE) {
            problem(key, say.tooLong(length, LONGEST_LINE));
            return null;
        }
        if (!Formats.isText(text)) {
            problem(key, say.controlCharacter());
            return null;
        }
        return text;
    }

    private void problem(String key, String sentence) {
        problems.add(new Problem(raw.line(), key, sentence));
    }
}
