package org.emancipasso.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

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

/** What the index holds of a described tool: words to search, codes to filter and count, and all that a line of results shows. */
@Singleton
@Unremovable
public class ToolIndexing implements TypeBinder {

    private final Needs needs;
    private final ToolMessages say;

    ToolIndexing(Needs needs, ToolMessages say) {
        this.needs = needs;
        this.say = say;
    }

    @Override
    public void bind(TypeBindingContext context) {
        Stream.of("name", "pitch", "difference", "licence", "categories", "spellings", "replaces", "changedAt")
                .forEach(context.dependencies()::use);
        context.bridge(Tool.class,
                new Bridge(new Fields(context.indexSchemaElement(), context.typeFactory()), needs, say));
    }

    /** The fields of the index; {@code ToolSearch} knows them by these names. */
    private static final class Fields {
        final IndexFieldReference<String> code;
        final IndexFieldReference<String> name;
        final IndexFieldReference<String> nameWhole;
        final IndexFieldReference<String> spellings;
        final IndexFieldReference<String> pitch;
        final IndexFieldReference<String> difference;
        final IndexFieldReference<String> licence;
        final IndexFieldReference<String> alternatives;
        final IndexFieldReference<String> needWords;
        final IndexFieldReference<String> words;
        final IndexFieldReference<String> beginnings;
        final IndexFieldReference<String> needs;
        final IndexFieldReference<String> leaves;
        final IndexFieldReference<String> replaces;
        final IndexFieldReference<Instant> changedAt;

        Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            code = schema.field("code", types.asString().projectable(Projectable.YES)).toReference();
            name = schema.field("name", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)).toReference();
            nameWhole = schema.field("nameWhole",
                    types.asString().normalizer(FrenchAnalysis.WHOLE).sortable(Sortable.YES)).toReference();
            spellings = several(schema, "spellings", text(types, FrenchAnalysis.FRENCH));
            pitch = schema.field("pitch", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)
                    .highlightable(List.of(Highlightable.UNIFIED))).toReference();
            difference = schema.field("difference", text(types, FrenchAnalysis.FRENCH)).toReference();
            licence = schema.field("licence", types.asString().projectable(Projectable.YES)).toReference();
            alternatives = several(schema, "alternatives", text(types, FrenchAnalysis.FRENCH));
            needWords = several(schema, "needWords", text(types, FrenchAnalysis.FRENCH));
            words = several(schema, "words", text(types, FrenchAnalysis.SPELLING));
            beginnings = several(schema, "beginnings",
                    text(types, FrenchAnalysis.PREFIX).searchAnalyzer(FrenchAnalysis.WORDS));
            needs = several(schema, "needs", types.asString().aggregable(Aggregable.YES));
            leaves = several(schema, "leaves", types.asString().aggregable(Aggregable.YES));
            replaces = several(schema, "replaces", types.asString().projectable(Projectable.YES));
            changedAt = schema.field("changedAt", types.asInstant().sortable(Sortable.YES)).toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types, String analyzer) {
            return types.asString().analyzer(analyzer);
        }

        private static IndexFieldReference<String> several(IndexSchemaElement schema, String field,
                StringIndexFieldTypeOptionsStep<?> type) {
            return schema.field(field, type).multiValued().toReference();
        }
    }

    private record Bridge(Fields fields, Needs needs, ToolMessages say) implements TypeBridge<Tool> {

        @Override
        public void write(DocumentElement target, Tool tool, TypeBridgeWriteContext context) {
            ToolSheet sheet = tool.sheet();
            ToolDetails details = sheet.details();
            target.addValue(fields.code, sheet.code());
            target.addValue(fields.name, details.name());
            target.addValue(fields.nameWhole, details.name());
            target.addValue(fields.pitch, details.pitch());
            target.addValue(fields.difference, details.difference());
            target.addValue(fields.licence, details.licence());
            target.addValue(fields.changedAt, sheet.shownAt());
            look(target, fields.spellings, details.spellings());
            look(target, fields.alternatives, sheet.replaced().stream().map(left -> say.alternativeTo(left.name()))
                    .toList());
            look(target, fields.needWords, needs.of(details.categories()).stream()
                    .flatMap(need -> Stream.of(need.label(), need.help())).toList());
            // What changes names other tools: a letter forgiven there would find those.
            Stream.of(details.name(), details.pitch()).forEach(text -> target.addValue(fields.words, text));
            target.addValue(fields.beginnings, details.name());
            details.categories().forEach(code -> target.addValue(fields.needs, code));
            sheet.replaced().forEach(left -> {
                target.addValue(fields.leaves, left.code());
                target.addValue(fields.replaces, left.name());
            });
        }

        /** In a field of its own, and among the words that are forgiven and begun. */
        private void look(DocumentElement target, IndexFieldReference<String> field, List<String> texts) {
            texts.forEach(text -> {
                target.addValue(field, text);
                target.addValue(fields.words, text);
                target.addValue(fields.beginnings, text);
            });
        }
    }
}
