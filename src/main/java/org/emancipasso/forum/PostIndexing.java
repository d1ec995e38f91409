package org.emancipasso.forum;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.search.FrenchAnalysis;
import org.hibernate.Session;
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
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import io.quarkus.arc.Unremovable;

/**
 * What the index holds: a document for each post, with what it needs of its topic, so that an answer writes one document
 * however long the topic is. No name of a person is in it.
 */
@Singleton
@Unremovable
public class PostIndexing implements TypeBinder {

    /** Days are those that people in France write. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** What the field {@code solved} holds. */
    public static final String YES = "oui";
    public static final String NO = "non";

    @Override
    public void bind(TypeBindingContext context) {
        Stream.of("html", "position", "authorId", "publishedAt", "topic.title", "topic.answers", "topic.solutionId",
                "topic.categoryId").forEach(context.dependencies()::use);
        context.bridge(Post.class, new Bridge(new Fields(context.indexSchemaElement(), context.typeFactory())));
    }

    /** The fields of the index; {@code TopicSearch} knows them by these names. */
    private static final class Fields {
        final IndexFieldReference<Long> topic;
        final IndexFieldReference<String> title;
        final IndexFieldReference<String> asked;
        final IndexFieldReference<String> tagWords;
        final IndexFieldReference<String> text;
        final IndexFieldReference<String> words;
        final IndexFieldReference<String> beginnings;
        final IndexFieldReference<String> category;
        final IndexFieldReference<String> tags;
        final IndexFieldReference<String> solved;
        final IndexFieldReference<String> author;
        final IndexFieldReference<String> role;
        final IndexFieldReference<Instant> at;
        final IndexFieldReference<Long> day;

        Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            topic = schema.field("topic", types.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            title = schema.field("title", text(types, FrenchAnalysis.FRENCH)).toReference();
            asked = several(schema, "asked", text(types, FrenchAnalysis.FRENCH));
            tagWords = several(schema, "tagWords", text(types, FrenchAnalysis.FRENCH));
            // With what an extract needs: without, the engine analyses each text that it shows again.
            text = schema.field("text", text(types, FrenchAnalysis.FRENCH).projectable(Projectable.YES)
                    .termVector(TermVector.WITH_POSITIONS_OFFSETS).highlightable(List.of(Highlightable.UNIFIED)))
                    .toReference();
            words = several(schema, "words", text(types, FrenchAnalysis.SPELLING));
            beginnings = several(schema, "beginnings",
                    text(types, FrenchAnalysis.PREFIX).searchAnalyzer(FrenchAnalysis.WORDS));
            category = schema.field("category", types.asString().aggregable(Aggregable.YES)).toReference();
            tags = several(schema, "tags", types.asString().aggregable(Aggregable.YES));
            solved = schema.field("solved", types.asString().aggregable(Aggregable.YES)).toReference();
            author = schema.field("author", types.asString()).toReference();
            role = schema.field("role", types.asString()).toReference();
            at = schema.field("at", types.asInstant().sortable(Sortable.YES)).toReference();
            day = schema.field("day", types.asLong()).toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types, String analyzer) {
            return types.asString().analyzer(analyzer);
        }

        private static IndexFieldReference<String> several(IndexSchemaElement schema, String field,
                StringIndexFieldTypeOptionsStep<?> type) {
            return schema.field(field, type).multiValued().toReference();
        }
    }

    private record Bridge(Fields fields) implements TypeBridge<Post> {

        @Override
        public void write(DocumentElement target, Post post, TypeBridgeWriteContext context) {
            Session session = context.extension(HibernateOrmExtension.get()).session();
            Topic topic = session.find(Topic.class, post.topicId());
            String text = PlainText.of(post.html());
            target.addValue(fields.topic, topic.id());
            target.addValue(fields.title, topic.title());
            target.addValue(fields.beginnings, topic.title());
            target.addValue(fields.words, topic.title());
            target.addValue(fields.text, text);
            target.addValue(fields.words, text);
            topic.tags().forEach(tag -> {
                target.addValue(fields.tags, tag.code());
                target.addValue(fields.tagWords, tag.label());
                target.addValue(fields.words, tag.label());
                target.addValue(fields.beginnings, tag.label());
            });
            target.addValue(fields.category, Long.toString(topic.categoryId()));
            target.addValue(fields.solved, topic.solutionId() == null ? NO : YES);
            if (post.isFirst()) {
                target.addValue(fields.role, "question");
                topic.answers().values().forEach(answer -> {
                    target.addValue(fields.asked, answer);
                    target.addValue(fields.words, answer);
                });
            } else if (post.id().equals(topic.solutionId())) {
                target.addValue(fields.role, "solution");
            }
            Long author = post.authorId();
            if (author != null) {
                target.addValue(fields.author, author.toString());
            }
            Instant at = post.publishedAt();
            if (at != null) {
                target.addValue(fields.at, at);
                target.addValue(fields.day, at.atZone(PARIS).toLocalDate().toEpochDay());
            }
        }
    }
}
