package org.emancipasso.territory;

import java.util.List;

/**
 * A part of France by its code: {@code france}, {@code region:52} or {@code departement:44}.
 *
 * @param code the code, as stored and exchanged
 * @param name how it is said: « toute la France », « Pays de la Loire », « Loire-Atlantique »
 */
public record Area(String code, String name) {

    public static final String FRANCE = "france";

    /** The code of a whole department. */
    public static String department(String department) {
        return "departement:" + department;
    }

    /** The code of a whole region. */
    public static String region(String region) {
        return "region:" + region;
    }

    /** The codes of the areas that contain a commune, narrowest first. */
    public static List<String> containing(Commune commune) {
        return List.of(department(commune.department()), region(commune.region()), FRANCE);
    }
}
