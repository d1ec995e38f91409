package org.emancipasso.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.territory.DepartmentShapes.Shape;
import org.emancipasso.territory.DepartmentShapes.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepartmentShapesTest {

    private final DepartmentShapes shapes = new DepartmentShapes();

    @Test
    void draws_every_department_that_has_a_commune() {
        List<String> inhabited = France.territories().departments().stream().map(Department::code)
                .filter(code -> !code.equals("984") && !code.equals("989")).sorted().toList();

        assertEquals(inhabited, Stream.of(View.FRANCE, View.OVERSEAS).flatMap(view -> shapes.of(view).stream())
                .map(Shape::department).sorted().toList());
    }

    @Test
    void draws_paris_and_its_neighbours_again() {
        assertEquals(List.of("75", "92", "93", "94"),
                shapes.of(View.PARIS).stream().map(Shape::department).toList());
    }

    @ParameterizedTest
    @EnumSource
    void draws_closed_lines_between_whole_points(View view) {
        assertTrue(shapes.of(view).stream().map(Shape::path)
                .allMatch(path -> path.matches("(M\\d+ \\d+l-?\\d+([ -]\\d+)+z)+")));
    }
}
