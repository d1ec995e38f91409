package org.emancipasso.directory.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.web.WebConfig;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The contract of the interface for programs, {@code openapi.yaml}: as programs read it, and as a page shows it. */
@Singleton
public class OpenApiDocument {

    private static final String FILE = "/openapi.yaml";

    private final ObjectMapper mapper;
    private final ObjectNode document;

    OpenApiDocument(ObjectMapper mapper, WebConfig web) {
        this.mapper = mapper;
        this.document = read(mapper);
        document.putArray("servers").addObject().put("url", web.baseUrl());
    }

    /** What one may ask for. */
    public record Operation(String path, String summary, String description, List<Parameter> parameters,
            List<Answer> answers) {

        /** Where it stands on the page. */
        public String anchor() {
            return path.substring(1).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        }
    }

    /**
     * A parameter.
     *
     * @param values the codes it takes; empty when it takes any text
     */
    public record Parameter(String name, String description, List<String> values, String example) {}

    /**
     * What comes back.
     *
     * @param example JSON, maybe empty
     */
    public record Answer(String status, String description, String example) {}

    /** The whole document (OpenAPI 3.1). */
    String json() {
        return document.toString();
    }

    /** Every operation, in the order of the file. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties()
                .forEach(path -> operations.add(operation(path.getKey(), path.getValue().path("get"))));
        return operations;
    }

    private Operation operation(String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(node -> parameters.add(parameter(resolved(node))));
        List<Answer> answers = new ArrayList<>();
        operation.path("responses").properties()
                .forEach(answer -> answers.add(answer(answer.getKey(), resolved(answer.getValue()))));
        return new Operation(path, operation.path("summary").asText(), operation.path("description").asText(),
                parameters, answers);
    }

    private static Parameter parameter(JsonNode node) {
        JsonNode schema = node.path("schema").has("items") ? node.path("schema").path("items") : node.path("schema");
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        JsonNode example = node.path("example");
        return new Parameter(node.path("name").asText(), node.path("description").asText(), values,
                example.isArray() ? example.path(0).asText() : example.asText());
    }

    private Answer answer(String status, JsonNode node) {
        JsonNode content = node.path("content");
        JsonNode example = content.isEmpty() ? content : content.elements().next().path("example");
        return new Answer(status, node.path("description").asText(), pretty(example));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private String pretty(JsonNode example) {
        try {
            return example.isMissingNode() || example.isEmpty()
                    ? ""
                    : mapper.writerWithDefaultPrettyPrinter().writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(ObjectMapper mapper) {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(FILE)) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return mapper.valueToTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
