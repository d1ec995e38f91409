package org.emancipasso.forum.desk;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

/** What admins choose among for a category, in words. */
@Singleton
class CategoryChoices {

    private final ForumDeskMessages say;

    CategoryChoices(ForumDeskMessages say) {
        this.say = say;
    }

    /** A field where one chooses. */
    record Field(String name, String label, List<Option> options) {}

    /** One of the choices. */
    record Option(String value, String label, boolean chosen) {}

    /** The fields of the form, with what is chosen. */
    List<Field> fields(CategoryForm form) {
        return List.of(
                field("couleur", say.colour(), CategoryForm.COLOURS, form.colour(), this::colour),
                field("formulaire", say.form(), CategoryForm.FORMS, form.form(), this::form),
                field("voir", say.maySee(), CategoryForm.READERS, form.maySee(), this::role),
                field("repondre", say.mayReply(), CategoryForm.WRITERS, form.mayReply(), this::role),
                field("creer", say.mayCreate(), CategoryForm.WRITERS, form.mayCreate(), this::role));
    }

    /** The questions of a form. */
    String form(String name) {
        return switch (name) {
            case "HELP" -> say.formHelp();
            case "CHOICE" -> say.formChoice();
            case "PROVIDER" -> say.formProvider();
            case "POOLED_NEED" -> say.formPooled();
            default -> say.formFree();
        };
    }

    private String colour(String name) {
        return switch (name) {
            case "plum" -> say.plum();
            case "pine" -> say.pine();
            case "brick" -> say.brick();
            default -> say.blue();
        };
    }

    private String role(String name) {
        return switch (name) {
            case "member" -> say.member();
            case "curator" -> say.curator();
            case "moderator" -> say.moderator();
            case "admin" -> say.admin();
            default -> say.everyone();
        };
    }

    private static Field field(String name, String label, List<String> values, String chosen,
            UnaryOperator<String> words) {
        return new Field(name, label, values.stream()
                .map(value -> new Option(value, words.apply(value), value.equals(chosen))).toList());
    }
}
