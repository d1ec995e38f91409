package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.emancipasso.territory.France;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final String NANTES = "44109";

    private final Presence presence = new Presence(France.territories());

    @Test
    void is_in_the_department_of_the_seat() {
        assertEquals(List.of("44"), presence.departments(NANTES, List.of()));
        assertEquals(List.of("2A"), presence.departments("2A004", List.of()));
        assertEquals(List.of("974"), presence.departments("97411", List.of()));
    }

    @Test
    void is_in_the_departments_that_the_area_names() {
        assertEquals(List.of("35", "44"), presence.departments(NANTES, List.of("departement:35", "departement:44")));
    }

    @Test
    void is_in_all_departments_of_a_region_that_the_area_names() {
        assertEquals(List.of("22", "29", "35", "56"), presence.departments(null, List.of("region:53")));
    }

    @Test
    void is_nowhere_by_working_in_all_of_france() {
        assertEquals(List.of(), presence.departments(null, List.of("france")));
        assertEquals(List.of("44"), presence.departments(NANTES, List.of("france")));
    }

    @Test
    void is_in_the_department_of_a_commune_that_is_no_more() {
        assertEquals(List.of("44"), presence.departments("44999", List.of()));
    }
}
