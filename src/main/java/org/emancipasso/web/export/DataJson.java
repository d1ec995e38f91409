package org.emancipasso.directory.opendata;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values as JSON text, in pieces that a longer text is made of. */
@Singleton
class DataJson {

    private final ObjectMapper mapper;

    DataJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A value. */
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Elements of an array, one a line, with the comma that belongs before them.
     *
     * @param first whether none came before
     */
    String elements(List<?> values, boolean first) {
        return values.isEmpty()
                ? ""
                : values.stream().map(this::write).collect(Collectors.joining(",\n", first ? "\n" : ",\n", ""));
    }
}
