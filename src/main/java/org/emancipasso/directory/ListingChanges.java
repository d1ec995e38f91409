package org.emancipasso.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a listing said and says, of the fields that changed, for the log: public words only. Of the private address it says
 * whether there is one, and whether it is another.
 */
record ListingChanges(Map<String, String> before, Map<String, String> after) {

    private static final String CONTACT = "contactEmail";

    static ListingChanges between(ProviderDetails before, ProviderDetails after) {
        Map<String, String> was = words(before);
        Map<String, String> is = words(after);
        List<String> same = was.keySet().stream().filter(field -> Objects.equals(was.get(field), is.get(field)))
                .toList();
        if (!Objects.equals(before.contactEmail(), after.contactEmail())) {
            was.put(CONTACT, before.contactEmail() == null ? "" : "***");
            is.put(CONTACT, after.contactEmail() == null ? "" : "*** (other)");
        }
        was.keySet().removeAll(same);
        is.keySet().removeAll(same);
        return new ListingChanges(was, is);
    }

    private static Map<String, String> words(ProviderDetails said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", said.name());
        words.put("pitch", text(said.pitch()));
        words.put("description", text(said.description()));
        words.put("structure", text(said.structure()));
        words.put("headcount", text(said.headcount()));
        Seat seat = said.seat();
        words.put("seat", seat == null ? "" : joined(seat.postcode(), seat.communeName()));
        words.put("area", list(said.area()));
        words.put("supports", list(said.supports()));
        words.put("stages", list(said.stages()));
        words.put("sizes", list(said.sizes()));
        words.put("modality", text(said.modality()));
        words.put("tools", list(said.tools()));
        words.put("leaves", list(said.leaves()));
        words.put("languages", list(said.languages()));
        words.put("labels", list(said.labels()));
        words.put("siren", text(said.siren()));
        words.put("website", text(said.website()));
        words.put("projects", said.projects().stream()
                .map(project -> joined(project.association(), Objects.toString(project.year(), null),
                        project.summary(), project.result(), project.url()))
                .collect(Collectors.joining(" | ")));
        return words;
    }

    private static String list(List<String> values) {
        return String.join("; ", values);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
