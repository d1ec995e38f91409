package org.emancipasso.directory;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.territory.Area;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * In which departments a structure is present: that of its seat, and those that its area names, one by one or by their
 * region. « All of France » names none, since it would paint every department alike (ADR 0017).
 */
@Singleton
class Presence {

    private final Territories territories;

    Presence(Territories territories) {
        this.territories = territories;
    }

    /** The codes of the departments of a structure with this seat and this area. */
    List<String> departments(@Nullable String communeCode, List<String> area) {
        Department seat = communeCode == null ? null : territories.departmentOf(communeCode).orElse(null);
        return territories.departments().stream()
                .filter(department -> department.equals(seat) || naming(department).stream().anyMatch(area::contains))
                .map(Department::code).toList();
    }

    /** The codes of the areas that name one of these departments. */
    List<String> areasNaming(List<String> departments) {
        return territories.departments().stream().filter(department -> departments.contains(department.code()))
                .flatMap(department -> naming(department).stream()).distinct().toList();
    }

    private static List<String> naming(Department department) {
        return List.of(Area.department(department.code()), Area.region(department.region()));
    }
}
