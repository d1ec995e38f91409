package org.emancipasso.library.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.search.Lookalikes;
import org.emancipasso.web.FrenchNumber;

/**
 * A path as a curator types it.
 *
 * @param introduction Markdown
 */
record PathForm(String title, boolean isOrdered, String introduction, List<PathStep> steps) {

    static final PathForm EMPTY = new PathForm("", true, "", List.of());

    static final String TITLE = "titre";
    static final String KIND = "genre";
    static final String INTRODUCTION = "introduction";
    static final String ITEM = "etape";
    static final String NOTE = "note";
    private static final String ORDERED = "parcours";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INTRODUCTION = 5_000;
    private static final int LONGEST_NOTE = 500;
    static final int MOST_STEPS = 40;

    /** What a browser sent. */
    static PathForm read(Map<String, List<String>> typed) {
        List<String> items = typed.getOrDefault(ITEM, List.of());
        List<String> notes = typed.getOrDefault(NOTE, List.of());
        List<PathStep> steps = new ArrayList<>();
        for (int at = 0; at < Math.min(items.size(), MOST_STEPS); at++) {
            if (items.get(at).matches("[0-9]{1,18}")) {
                steps.add(new PathStep(Long.parseLong(items.get(at)),
                        at < notes.size() ? Lookalikes.clean(notes.get(at)) : ""));
            }
        }
        return new PathForm(Lookalikes.clean(one(typed, TITLE)), !one(typed, KIND).equals("selection"),
                one(typed, INTRODUCTION).replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\\n\\t]]", "").strip(),
                List.copyOf(steps));
    }

    /** What is wrong, by field. */
    Map<String, String> problems(PathMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (length(title) < 3 || length(title) > LONGEST_TITLE) {
            problems.put(TITLE, say.titleProblem(LONGEST_TITLE));
        }
        if (length(introduction) > LONGEST_INTRODUCTION) {
            problems.put(INTRODUCTION, say.tooLong(FrenchNumber.of(LONGEST_INTRODUCTION)));
        }
        for (int at = 0; at < steps.size(); at++) {
            if (length(steps.get(at).note()) > LONGEST_NOTE) {
                problems.put(NOTE + "-" + (at + 1), say.tooLong(FrenchNumber.of(LONGEST_NOTE)));
            }
        }
        return problems;
    }

    /** Whether it has what publication asks for. */
    boolean isPublishable() {
        return !introduction.isEmpty() && !steps.isEmpty();
    }

    /** Whether a resource is among its steps. */
    boolean has(long item) {
        return steps.stream().anyMatch(step -> step.itemId() == item);
    }

    /** The same with a resource at the end. */
    PathForm with(long item) {
        List<PathStep> others = new ArrayList<>(steps);
        others.add(new PathStep(item, ""));
        return new PathForm(title, isOrdered, introduction, others);
    }

    /** The same without a step, by its place from 1; as it is when there is none. */
    PathForm without(int place) {
        List<PathStep> others = new ArrayList<>(steps);
        if (place >= 1 && place <= others.size()) {
            others.remove(place - 1);
        }
        return new PathForm(title, isOrdered, introduction, others);
    }

    /** The same with a step one place earlier. */
    PathForm raised(int place) {
        List<PathStep> others = new ArrayList<>(steps);
        if (place >= 2 && place <= others.size()) {
            others.add(place - 2, others.remove(place - 1));
        }
        return new PathForm(title, isOrdered, introduction, others);
    }

    /** « parcours » or « selection ». */
    String kind() {
        return isOrdered ? ORDERED : "selection";
    }

    private static String one(Map<String, List<String>> typed, String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
