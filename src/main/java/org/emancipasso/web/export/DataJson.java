package org.emancipasso.web.export;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values as JSON text, in pieces that a longer text is made of. */
@Singleton
public class DataJson {

    private final ObjectMapper mapper;

    DataJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A value. */
    public String write(Object value) {
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
    public String elements(List<?> values, boolean first) {
        return values.isEmpty()
                ? ""
                : values.stream().map(this::write).collect(Collectors.joining(",\n", first ? "\n" : ",\n", ""));
    }
}
