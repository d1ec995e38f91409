package org.emancipasso.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.web.WebAddress;

/** What is wrong with what is said of a tool, by a person or a file. */
@Singleton
public class ToolCheck {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_PITCH = 300;
    static final int LONGEST_DIFFERENCE = 600;
    static final int LONGEST_LICENCE = 100;
    static final int LONGEST_SPELLING = 60;
    static final int MOST_SPELLINGS = 10;
    static final int MOST_REPLACED = 40;
    static final int MOST_NEEDS = 5;

    private static final int LONGEST_ADDRESS = 300;
    /** As long as the terms that the search knows synonyms of. */
    private static final int MOST_WORDS = 4;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}&&[^\\n]]");

    private final Needs needs;
    private final ToolMessages say;

    ToolCheck(Needs needs, ToolMessages say) {
        this.needs = needs;
        this.say = say;
    }

    /**
     * The problems by field; none when all is well.
     *
     * @param isShown whether nothing may be missing
     */
    public Map<ToolField, String> problems(ToolDetails details, boolean isShown) {
        Map<ToolField, String> problems = new EnumMap<>(ToolField.class);
        if (isShown) {
            lacking(details, problems);
        }
        if (Catalogue.code(details.name()).isEmpty() || isLong(details.name(), LONGEST_NAME)) {
            problems.put(ToolField.NAME, say.badName(LONGEST_NAME));
        }
        longText(problems, ToolField.PITCH, details.pitch(), LONGEST_PITCH);
        longText(problems, ToolField.DIFFERENCE, details.difference(), LONGEST_DIFFERENCE);
        longText(problems, ToolField.LICENCE, details.licence(), LONGEST_LICENCE);
        String website = details.website();
        if (!website.isEmpty() && (website.length() > LONGEST_ADDRESS || !WebAddress.isOne(website))) {
            problems.put(ToolField.WEBSITE, say.badWebsite());
        } else if (!website.isEmpty() && !WebAddress.isPublic(website)) {
            problems.put(ToolField.WEBSITE, say.privateWebsite());
        }
        List<String> unknown = details.categories().stream().filter(code -> needs.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            problems.put(ToolField.CATEGORIES, say.unknownNeed(beginning(unknown.getFirst()),
                    needs.all().stream().map(Need::code).collect(Collectors.joining(", "))));
        } else if (details.categories().size() > MOST_NEEDS) {
            problems.put(ToolField.CATEGORIES, say.tooManyNeeds(MOST_NEEDS));
        }
        if (details.replaces().size() > MOST_REPLACED || details.replaces().stream().anyMatch(name -> !isName(name))) {
            problems.put(ToolField.REPLACES, say.badReplaced(MOST_REPLACED, LONGEST_NAME));
        }
        if (details.spellings().size() > MOST_SPELLINGS
                || details.spellings().stream().anyMatch(spelling -> !isSpelling(spelling))) {
            problems.put(ToolField.SPELLINGS, say.badSpelling(MOST_SPELLINGS, LONGEST_SPELLING));
        }
        return problems;
    }

    /** What a page cannot do without. */
    private void lacking(ToolDetails details, Map<ToolField, String> problems) {
        if (details.pitch().isEmpty()) {
            problems.put(ToolField.PITCH, say.pitchMissing());
        }
        if (details.licence().isEmpty()) {
            problems.put(ToolField.LICENCE, say.licenceMissing());
        }
        if (details.website().isEmpty()) {
            problems.put(ToolField.WEBSITE, say.badWebsite());
        }
        if (details.categories().isEmpty()) {
            problems.put(ToolField.CATEGORIES, say.needMissing());
        }
        if (details.difference().isEmpty() && !details.replaces().isEmpty()) {
            problems.put(ToolField.DIFFERENCE, say.differenceMissing());
        }
    }

    private void longText(Map<ToolField, String> problems, ToolField field, String text, int longest) {
        if (isLong(text, longest)) {
            problems.put(field, say.tooLong(longest));
        }
    }

    private static boolean isName(String name) {
        return !Catalogue.code(name).isEmpty() && !isLong(name, LONGEST_NAME);
    }

    private static boolean isSpelling(String spelling) {
        return isName(spelling) && !isLong(spelling, LONGEST_SPELLING)
                && spelling.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean isLong(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest || NOT_TEXT.matcher(text).find();
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_SPELLING ? text : text.substring(0, LONGEST_SPELLING) + "…";
    }
}
