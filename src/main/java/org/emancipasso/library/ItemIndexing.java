package org.emancipasso.library;

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
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import io.quarkus.arc.Unremovable;

/**
 * What the index holds of a published resource: words to search, codes to filter and count, and all that a line of results shows,
 * so that no row is read per hit.
 */
@Singleton
@Unremovable
public class ItemIndexing implements TypeBinder {

    private final Vocabularies vocabularies;
    private final CodeWords words;

    ItemIndexing(Vocabularies vocabularies, CodeWords words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    @Override
    public void bind(TypeBindingContext context) {
        Stream.of("title", "summary", "type", "authors", "publisher", "dated", "licence", "language", "audiences",
                "level", "minutes", "stages", "supports", "themes", "access", "tools", "updatedAt", "publishedOn")
                .forEach(context.dependencies()::use);
        context.bridge(LibraryItem.class, new Bridge(new Fields(context.indexSchemaElement(), context.typeFactory())));
    }

    /** The fields of the index; {@link LibrarySearch} knows them by these names. */
    private static final class Fields {
        final IndexFieldReference<Long> shuffle;
        final IndexFieldReference<String> title;
        final IndexFieldReference<String> titleWhole;
        final IndexFieldReference<String> titleBeginnings;
        final IndexFieldReference<String> summary;
        final IndexFieldReference<String> about;
        final IndexFieldReference<String> makers;
        final IndexFieldReference<String> words;
        final IndexFieldReference<String> beginnings;
        final IndexFieldReference<String> publisher;
        final IndexFieldReference<String> dated;
        final IndexFieldReference<Integer> minutes;
        final IndexFieldReference<Long> day;
        final IndexFieldReference<Long> updated;
        final IndexFieldReference<String> type;
        final IndexFieldReference<String> level;
        final IndexFieldReference<String> duration;
        final IndexFieldReference<String> licence;
        final IndexFieldReference<String> language;
        final IndexFieldReference<String> audiences;
        final IndexFieldReference<String> stages;
        final IndexFieldReference<String> supports;
        final IndexFieldReference<String> themes;
        final IndexFieldReference<String> access;
        final IndexFieldReference<String> tools;

        Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            shuffle = schema.field("shuffle", types.asLong().sortable(Sortable.YES)).toReference();
            title = schema.field("title", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES))
                    .toReference();
            titleWhole = schema.field("titleWhole",
                    types.asString().normalizer(FrenchAnalysis.WHOLE).sortable(Sortable.YES)).toReference();
            titleBeginnings = schema.field("titleBeginnings", beginnings(types)).toReference();
            summary = schema.field("summary", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)
                    .highlightable(List.of(Highlightable.UNIFIED))).toReference();
            about = several(schema, "about", text(types, FrenchAnalysis.FRENCH));
            makers = several(schema, "makers", text(types, FrenchAnalysis.FRENCH));
            words = several(schema, "words", text(types, FrenchAnalysis.SPELLING));
            beginnings = several(schema, "beginnings", beginnings(types));
            publisher = schema.field("publisher", types.asString().projectable(Projectable.YES)).toReference();
            dated = schema.field("dated", types.asString().projectable(Projectable.YES)).toReference();
            minutes = schema.field("minutes", types.asInteger().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            day = schema.field("day", types.asLong().sortable(Sortable.YES)).toReference();
            updated = schema.field("updated", types.asLong().sortable(Sortable.YES)).toReference();
            type = schema.field("type", code(types).projectable(Projectable.YES)).toReference();
            level = schema.field("level", code(types).projectable(Projectable.YES)).toReference();
            duration = schema.field("duration", code(types)).toReference();
            licence = schema.field("licence", code(types)).toReference();
            language = schema.field("language", code(types)).toReference();
            audiences = several(schema, "audiences", code(types));
            stages = several(schema, "stages", code(types));
            supports = several(schema, "supports", code(types));
            themes = several(schema, "themes", code(types));
            access = several(schema, "access", code(types));
            tools = several(schema, "tools", code(types));
        }

        private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types, String analyzer) {
            return types.asString().analyzer(analyzer);
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

    private final class Bridge implements TypeBridge<LibraryItem> {
        private final Fields fields;

        Bridge(Fields fields) {
            this.fields = fields;
        }

        @Override
        public void write(DocumentElement target, LibraryItem item, TypeBridgeWriteContext context) {
            ItemDetails details = item.details();
            target.addValue(fields.shuffle, item.id());
            target.addValue(fields.title, details.title());
            target.addValue(fields.titleWhole, details.title());
            target.addValue(fields.titleBeginnings, details.title());
            target.addValue(fields.summary, details.summary());
            target.addValue(fields.publisher, details.publisher());
            target.addValue(fields.dated, details.dated());
            target.addValue(fields.minutes, details.minutes());
            target.addValue(fields.day, item.publishedOn() == null ? null : item.publishedOn().toEpochDay());
            target.addValue(fields.updated, item.updatedAt().toEpochMilli());
            target.addValue(fields.type, details.type());
            target.addValue(fields.level, details.level());
            target.addValue(fields.duration, Duration.of(details.minutes()));
            target.addValue(fields.licence, details.licence());
            target.addValue(fields.language, details.language());
            details.audiences().forEach(add(target, fields.audiences));
            details.stages().forEach(add(target, fields.stages));
            details.supports().forEach(add(target, fields.supports));
            details.themes().forEach(add(target, fields.themes));
            details.access().forEach(add(target, fields.access));
            item.tools().stream().map(NamedTool::code).forEach(add(target, fields.tools));
            List<String> about = about(details, vocabularies.current());
            item.tools().stream().flatMap(tool -> tool.leftForIt().stream()).distinct()
                    .forEach(left -> about.add("quitter " + left));
            about.forEach(add(target, fields.about));
            List<String> makers = Stream.concat(details.authors().stream(), Stream.ofNullable(details.publisher()))
                    .toList();
            makers.forEach(add(target, fields.makers));
            // A letter is forgiven in each part of the name of a site: cybermalveillance.gouv.fr.
            Stream.of(Stream.of(details.title(), details.title().replace('.', ' '), details.summary()), about.stream(),
                    makers.stream())
                    .flatMap(texts -> texts).filter(Objects::nonNull).forEach(add(target, fields.words));
            Stream.of(Stream.of(details.title()), about.stream(), makers.stream()).flatMap(texts -> texts)
                    .forEach(add(target, fields.beginnings));
        }

        private static Consumer<String> add(DocumentElement target, IndexFieldReference<String> field) {
            return value -> target.addValue(field, value);
        }
    }

    /** What it is about and for whom, in the words that people search with. */
    private List<String> about(ItemDetails details, Vocabulary vocabulary) {
        List<String> about = new ArrayList<>(details.tools());
        details.supports().forEach(code -> about.add(vocabulary.label(Taxonomy.SUPPORT, code)));
        details.themes().forEach(code -> about.add(vocabulary.label(Taxonomy.THEME, code)));
        details.audiences().forEach(code -> about.add(words.label(CodeList.AUDIENCE, code)));
        if (details.type() != null) {
            about.add(words.label(CodeList.TYPE, details.type()));
        }
        if (details.level() != null) {
            about.add(words.label(CodeList.LEVEL, details.level()));
        }
        return about;
    }
}
