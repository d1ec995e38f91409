package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The log says what changed in a listing, and no private address. */
class ListingChangesTest {

    @Test
    void only_the_fields_that_changed_are_told_with_what_they_said_and_say() {
        ListingChanges changes = ListingChanges.between(details("Ancienne ligne", "a@prive.example"),
                details("Nouvelle ligne", "a@prive.example"));

        assertEquals(Map.of("pitch", "Ancienne ligne"), changes.before());
        assertEquals(Map.of("pitch", "Nouvelle ligne"), changes.after());
    }

    @Test
    void that_the_private_address_is_another_is_told_without_either() {
        ListingChanges changes = ListingChanges.between(details("Ligne", "a@prive.example"),
                details("Ligne", "b@prive.example"));

        assertEquals(List.of("contactEmail"), List.copyOf(changes.after().keySet()));
        assertFalse(changes.toString().contains("prive.example"));
    }

    private static ProviderDetails details(String pitch, String contact) {
        return new ProviderDetails("Nom", pitch, null, "scop", null, Seat.unrecognised("44000", "Nantes"),
                List.of("departement:44"), List.of("prise-en-main"), List.of(), List.of(), null, List.of("Nextcloud"),
                List.of(), List.of(), List.of(), null, null, contact, List.of());
    }
}
