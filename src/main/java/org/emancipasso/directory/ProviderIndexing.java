package org.emancipasso.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.search.FrenchAnalysis;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.markdown.Markdown;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Unremovable;

/**
 * What the index holds of a published listing: words to search, codes to filter and count, and all that a line of
 * results shows, so that no row is read per hit. The private contact address is not among it.
 */
@Singleton
@Unremovable
public class ProviderIndexing implements TypeBinder {

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Presence presence;

    ProviderIndexing(Vocabularies vocabularies, Territories territories, Presence presence) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.presence = presence;
    }

    @Override
    public void bind(TypeBindingContext context) {
        Stream.of("externalId", "name", "pitch", "description", "structure", "seat", "area", "supports", "stages",
                "sizes", "modality", "tools", "leaves", "languages", "labels", "projects", "updatedAt", "verifiedOn",
                "confirmedOn", "publishedOn", "capacity",
                "capacityWeeks", "capacityOn")
                .forEach(context.dependencies()::use);
        context.bridge(Provider.class, new Bridge(new Fields(context.indexSchemaElement(), context.typeFactory())));
    }

    /** The fields of the index; {@link ProviderSearch} knows them by these names. */
    private static final class Fields {
        final IndexFieldReference<Long> shuffle;
        final IndexFieldReference<String> name;
        final IndexFieldReference<String> nameWhole;
        final IndexFieldReference<String> pitch;
        final IndexFieldReference<String> practice;
        final IndexFieldReference<String> description;
        final IndexFieldReference<String> projects;
        final IndexFieldReference<String> place;
        final IndexFieldReference<String> placeWhole;
        final IndexFieldReference<String> words;
        final IndexFieldReference<String> beginnings;
        final IndexFieldReference<String> nameBeginnings;
        final IndexFieldReference<String> structure;
        final IndexFieldReference<String> supports;
        final IndexFieldReference<String> stages;
        final IndexFieldReference<String> sizes;
        final IndexFieldReference<String> modalities;
        final IndexFieldReference<String> tools;
        final IndexFieldReference<String> leaves;
        final IndexFieldReference<String> departments;
        final IndexFieldReference<String> reach;
        final IndexFieldReference<String> area;
        final IndexFieldReference<String> modality;
        final IndexFieldReference<String> commune;
        final IndexFieldReference<GeoPoint> location;
        final IndexFieldReference<Boolean> example;
        final IndexFieldReference<Instant> updatedAt;
        final IndexFieldReference<Long> freshDay;
        final IndexFieldReference<String> capacity;
        final IndexFieldReference<Integer> capacityWeeks;
        final IndexFieldReference<Long> capacityDay;

        Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            shuffle = schema.field("shuffle", types.asLong().sortable(Sortable.YES)).toReference();
            name = schema.field("name", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)).toReference();
            nameWhole = schema.field("nameWhole",
                    types.asString().normalizer(FrenchAnalysis.WHOLE).sortable(Sortable.YES)).toReference();
            pitch = schema.field("pitch", shown(types)).toReference();
            practice = several(schema, "practice", text(types, FrenchAnalysis.FRENCH));
            description = schema.field("description", shown(types)).toReference();
            projects = several(schema, "projects", text(types, FrenchAnalysis.FRENCH));
            place = several(schema, "place", text(types, FrenchAnalysis.WORDS));
            placeWhole = several(schema, "placeWhole", types.asString().normalizer(FrenchAnalysis.WHOLE));
            words = several(schema, "words", text(types, FrenchAnalysis.SPELLING));
            beginnings = several(schema, "beginnings", beginnings(types));
            nameBeginnings = schema.field("nameBeginnings", beginnings(types)).toReference();
            structure = schema.field("structure", code(types).projectable(Projectable.YES)).toReference();
            supports = several(schema, "supports", code(types));
            stages = several(schema, "stages", code(types));
            sizes = several(schema, "sizes", code(types));
            modalities = several(schema, "modalities", code(types));
            tools = several(schema, "tools", code(types));
            leaves = several(schema, "leaves", code(types));
            departments = several(schema, "departments", code(types));
            reach = several(schema, "reach", types.asString());
            area = several(schema, "area", types.asString().projectable(Projectable.YES));
            modality = schema.field("modality", types.asString().projectable(Projectable.YES)).toReference();
            commune = schema.field("commune", types.asString().projectable(Projectable.YES)).toReference();
            location = schema.field("location",
                    types.asGeoPoint().projectable(Projectable.YES).sortable(Sortable.YES)).toReference();
            example = schema.field("example", types.asBoolean().projectable(Projectable.YES)).toReference();
            updatedAt = schema.field("updatedAt", types.asInstant().sortable(Sortable.YES)).toReference();
            freshDay = schema.field("freshDay", types.asLong().projectable(Projectable.YES)).toReference();
            capacity = schema.field("capacity", types.asString().projectable(Projectable.YES)).toReference();
            capacityWeeks = schema.field("capacityWeeks", types.asInteger().projectable(Projectable.YES))
                    .toReference();
            capacityDay = schema.field("capacityDay", types.asLong().projectable(Projectable.YES)).toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types, String analyzer) {
            return types.asString().analyzer(analyzer);
        }

        /** With what an extract needs: without, the engine analyses each text that it shows again. */
        private static StringIndexFieldTypeOptionsStep<?> shown(IndexFieldTypeFactory types) {
            return text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)
                    .termVector(TermVector.WITH_POSITIONS_OFFSETS).highlightable(List.of(Highlightable.UNIFIED));
        }

        private static StringIndexFieldTypeOptionsStep<?> beginnings(IndexFieldTypeFactory types) {
            return text(types, FrenchAnalysis.PREFIX).searchAnalyzer(FrenchAnalysis.WORDS);
        }

        private static StringIndexFieldTypeOptionsStep<?> code(IndexFieldTypeFactory types) {
            return types.asString().aggregable(Aggregable.YES);
        }

        private static IndexFieldReference<String> several(IndexSchemaElement schema, String field,
                StringIndexFieldTypeOptionsStep<?> type) {
            return schema.field(field, type).multiValued().toReference();
        }
    }

    private final class Bridge implements TypeBridge<Provider> {
        private final Fields fields;

        Bridge(Fields fields) {
            this.fields = fields;
        }

        @Override
        public void write(DocumentElement target, Provider provider, TypeBridgeWriteContext context) {
            ProviderDetails details = provider.details();
            Vocabulary vocabulary = vocabularies.current();
            target.addValue(fields.shuffle, provider.id());
            target.addValue(fields.name, details.name());
            target.addValue(fields.nameWhole, details.name());
            target.addValue(fields.nameBeginnings, details.name());
            target.addValue(fields.pitch, details.pitch());
            target.addValue(fields.description, Markdown.text(details.description()));
            target.addValue(fields.structure, details.structure());
            target.addValue(fields.modality, details.modality());
            target.addValue(fields.example, provider.isExample());
            target.addValue(fields.updatedAt, provider.updatedAt());
            target.addValue(fields.freshDay, provider.freshOn().toEpochDay());
            provider.capacity().ifPresent(said -> {
                target.addValue(fields.capacity, said.capacity().code);
                target.addValue(fields.capacityWeeks, said.weeks());
                target.addValue(fields.capacityDay, said.on().toEpochDay());
            });
            details.supports().forEach(add(target, fields.supports));
            details.stages().forEach(add(target, fields.stages));
            details.sizes().forEach(add(target, fields.sizes));
            details.area().forEach(add(target, fields.area));
            modalities(details.modality()).forEach(add(target, fields.modalities));
            reach(details).forEach(add(target, fields.reach));
            provider.tools().stream().map(NamedTool::code).forEach(add(target, fields.tools));
            provider.leaves().stream().map(NamedTool::code).forEach(add(target, fields.leaves));
            writeWords(target, details, vocabulary);
            writePlace(target, details);
        }

        private void writeWords(DocumentElement target, ProviderDetails details, Vocabulary vocabulary) {
            List<String> practice = practice(details, vocabulary);
            practice.forEach(add(target, fields.practice));
            details.projects().stream()
                    .flatMap(project -> Stream.of(project.association(), project.summary(), project.result()))
                    .filter(Objects::nonNull).forEach(add(target, fields.projects).andThen(add(target, fields.words)));
            Stream.concat(Stream.of(details.name(), details.pitch(), Markdown.text(details.description())),
                    practice.stream()).filter(Objects::nonNull).forEach(add(target, fields.words));
            Stream.concat(Stream.of(details.name(), details.pitch()), practice.stream()).filter(Objects::nonNull)
                    .forEach(add(target, fields.beginnings));
        }

        private void writePlace(DocumentElement target, ProviderDetails details) {
            Seat seat = details.seat();
            presence.departments(seat == null ? null : seat.communeCode(), details.area())
                    .forEach(add(target, fields.departments));
            List<String> place = new ArrayList<>();
            if (seat != null) {
                target.addValue(fields.commune, seat.communeName());
                if (seat.communeName() != null) {
                    place.add(seat.communeName());
                }
                if (seat.latitude() != null && seat.longitude() != null) {
                    target.addValue(fields.location, GeoPoint.of(seat.latitude(), seat.longitude()));
                }
                if (seat.communeCode() != null) {
                    territories.commune(seat.communeCode()).ifPresent(commune -> place
                            .addAll(List.of(territories.departmentName(commune), territories.regionName(commune))));
                }
            }
            details.area().forEach(code -> territories.area(code).ifPresent(area -> place.add(area.name())));
            place.stream().distinct().forEach(add(target, fields.place).andThen(add(target, fields.placeWhole))
                    .andThen(add(target, fields.words)).andThen(add(target, fields.beginnings)));
        }

        private static Consumer<String> add(DocumentElement target, IndexFieldReference<String> field) {
            return value -> target.addValue(field, value);
        }
    }

    /** What it does, in the words that people search with. */
    private static List<String> practice(ProviderDetails details, Vocabulary vocabulary) {
        List<String> practice = new ArrayList<>();
        details.supports().forEach(code -> {
            practice.add(code.replace('-', ' '));
            practice.add(vocabulary.label(Taxonomy.SUPPORT, code));
        });
        practice.addAll(details.tools());
        details.leaves().forEach(tool -> practice.add("quitter " + tool));
        practice.addAll(details.labels());
        modalities(details.modality()).forEach(code -> practice.add(vocabulary.label(Taxonomy.MODALITY, code)));
        if (details.structure() != null) {
            practice.add(vocabulary.label(Taxonomy.STRUCTURE, details.structure()));
        }
        return practice;
    }

    /** Who works both ways is found by either. */
    static List<String> modalities(@Nullable String modality) {
        return modality == null
                ? List.of()
                : modality.equals(Modality.BOTH)
                        ? List.of(Modality.REMOTE, Modality.ON_SITE, Modality.BOTH)
                        : List.of(modality);
    }

    /** The areas served whatever the seat: those stated; all of France for remote work when none is stated. */
    static List<String> reach(ProviderDetails details) {
        return details.area().isEmpty() && Modality.isRemote(details.modality())
                ? List.of(Area.FRANCE)
                : details.area();
    }
}
