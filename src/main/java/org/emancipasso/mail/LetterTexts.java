package org.emancipasso.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.editorial.EditableText;
import org.emancipasso.editorial.EditableText.Part;
import org.emancipasso.editorial.EditableText.Placeholder;
import org.emancipasso.editorial.EditableTexts;
import org.emancipasso.editorial.Texts;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

/** How each type of letter opens and closes, which administrators may change. What it tells in between is the program's. */
@Singleton
class LetterTexts implements EditableTexts {

    private static final String SUBJECT = "objet";

    private final LetterTemplates templates;
    private final Texts texts;
    private final MailMessages say;
    /** By the file of a letter, the name of its type. Read late: the beans of letters need this one. */
    private volatile @Nullable Map<String, String> names;

    LetterTexts(LetterTemplates templates, Texts texts, MailMessages say) {
        this.templates = templates;
        this.texts = texts;
        this.say = say;
    }

    /** What stands around a letter, as HTML and as text. */
    record Around(RawString opening, RawString closing, String openingText, String closingText) {}

    @Override
    public List<EditableText> texts() {
        return templates.all().stream().flatMap(template -> Stream.of(
                opening(template.name(), template.label(), template.example().subject()),
                closing(template.name(), template.label(), template.example().subject()))).toList();
    }

    /** What stands around a letter now. */
    Around around(Letter letter) {
        String name = names().getOrDefault(file(letter), "");
        String opening = texts.markdown(opening(name, "", letter.subject()));
        String closing = texts.markdown(closing(name, "", letter.subject()));
        Map<String, String> words = Map.of("site", say.sender(), SUBJECT, letter.subject());
        return new Around(Markdown.letter(opening, words), Markdown.letter(closing, words),
                Markdown.filled(opening, words), Markdown.filled(closing, words));
    }

    private EditableText opening(String name, String label, String subject) {
        return text("courriel." + name + ".debut", say.opening(label), new Part(label, say.openingPart()), say.hello(),
                subject);
    }

    private EditableText closing(String name, String label, String subject) {
        return text("courriel." + name + ".fin", say.closing(label), new Part(label, say.closingPart()), "", subject);
    }

    private EditableText text(String code, String label, Part part, String standard, String subject) {
        return new EditableText(code, label, say.lettersTitle(), part, standard,
                List.of(Placeholder.optional("site", say.siteName(), say::sender),
                        Placeholder.optional(SUBJECT, say.subjectMeaning(), () -> subject)));
    }

    private Map<String, String> names() {
        Map<String, String> known = names;
        if (known == null) {
            Map<String, String> read = new HashMap<>();
            templates.all().forEach(template -> read.putIfAbsent(file(template.example()), template.name()));
            names = known = Map.copyOf(read);
        }
        return known;
    }

    /** Without the ending of its variant. */
    private static String file(Letter letter) {
        return letter.body().getTemplate().getId().replaceFirst("\\.(html|txt)$", "");
    }
}
