package org.emancipasso.directory.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.junit.jupiter.api.Test;

/** What a correction leaves of what a listing said. */
class MergeTest {

    @Test
    void projects_that_the_form_has_no_room_for_stay() {
        ProviderDetails now = listing(IntStream.rangeClosed(1, 12).mapToObj(i -> "Projet " + i));
        ProviderDetails typed = listing(Stream.of("Projet 1", "Autre"));

        assertEquals(List.of("Projet 1", "Autre", "Projet 11", "Projet 12"),
                Merge.over(now, typed, Set.of("projet-2-association")).projects().stream()
                        .map(ExampleProject::association).toList());
    }

    private static ProviderDetails listing(Stream<String> associations) {
        return new ProviderDetails("Les Douze", null, null, "association", null, null, List.of(), List.of(), List.of(),
                List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null,
                associations.map(name -> new ExampleProject(name, null, null, null, null)).toList());
    }
}
