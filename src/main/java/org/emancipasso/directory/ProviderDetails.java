package org.emancipasso.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a listing says, as a person or a file gives it. {@code null} and the empty list mean unknown, never « no ».
 *
 * @param pitch one line, at most 160 characters
 * @param description Markdown
 * @param structure code of taxonomy {@code structure}
 * @param headcount code of taxonomy {@code headcount}: how many work there
 * @param area codes of {@link org.emancipasso.territory.Area}: where it works, whatever its seat
 * @param supports codes of taxonomy {@code support}
 * @param stages codes of taxonomy {@code stage}, {@code 1} to {@code 8}
 * @param sizes codes of taxonomy {@code size}: the associations it helps
 * @param modality code of taxonomy {@code modality}
 * @param tools names of the free tools it practises
 * @param leaves names of the proprietary tools it helps to leave
 * @param languages ISO 639 codes
 * @param siren nine digits, with their check digit
 * @param contactEmail private: never in a page, an index, a public export or a log
 */
public record ProviderDetails(
        String name,
        @Nullable String pitch,
        @Nullable String description,
        @Nullable String structure,
        @Nullable String headcount,
        @Nullable Seat seat,
        List<String> area,
        List<String> supports,
        List<String> stages,
        List<String> sizes,
        @Nullable String modality,
        List<String> tools,
        List<String> leaves,
        List<String> languages,
        List<String> labels,
        @Nullable String siren,
        @Nullable String website,
        @Nullable String contactEmail,
        List<ExampleProject> projects) {

    /** A listing of which nothing is known but its name. */
    static ProviderDetails named(String name) {
        return new ProviderDetails(name, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), List.of(), List.of(), null, null, null, List.of());
    }

    /** The same with its tools as the catalogue names and orders them. */
    ProviderDetails naming(List<String> tools, List<String> leaves) {
        return new ProviderDetails(name, pitch, description, structure, headcount, seat, area, supports, stages, sizes,
                modality, tools, leaves, languages, labels, siren, website, contactEmail, projects);
    }

    /** The name alone: the private address never reaches a log by accident. */
    @Override
    public String toString() {
        return "ProviderDetails[" + name + "]";
    }

    /** Whether all that publication asks for is there: a name, a structure, and a recognised seat or an area. */
    public boolean isPublishable() {
        return structure != null && (!area.isEmpty() || seat != null && seat.isRecognised());
    }
}
