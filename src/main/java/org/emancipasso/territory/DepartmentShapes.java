package org.emancipasso.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

/** The outlines of the departments, simplified to be drawn small. */
@Singleton
public class DepartmentShapes {

    private final List<Shape> shapes = new ArrayList<>();

    DepartmentShapes() {
        Territories.read("department-shapes.csv", row -> shapes.add(new Shape(row.getField("department"),
                View.valueOf(row.getField("view").toUpperCase(Locale.ROOT)), number(row.getField("x")),
                number(row.getField("y")), number(row.getField("room")), row.getField("path"))));
    }

    /** Where a shape is drawn, and in which units. */
    public enum View {
        /** Metropolitan France, 1,000 units high or wide. */
        FRANCE,
        /** Paris and its neighbours, too small on the first: 400 units. */
        PARIS,
        /** Each by itself, 60 units. */
        OVERSEAS
    }

    /**
     * An outline.
     *
     * @param x where a number stands best
     * @param y its middle
     * @param room how wide it may be
     * @param path as in the {@code d} of SVG
     */
    public record Shape(String department, View view, int x, int y, int room, String path) {}

    /** The shapes of a view, by department. */
    public List<Shape> of(View view) {
        return shapes.stream().filter(shape -> shape.view() == view).toList();
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
