package org.emancipasso.territory;

/**
 * A French department, or an overseas collectivity that stands in for one.
 *
 * @param code INSEE code, {@code 44}, {@code 2A}, {@code 974}
 * @param name official name
 * @param region INSEE code of its region
 */
public record Department(String code, String name, String region) {

    /** Whether it lies outside Europe. */
    public boolean isOverseas() {
        return code.length() == 3;
    }

    Area area() {
        return new Area(Area.department(code), name);
    }
}
