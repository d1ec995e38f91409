package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.forum.Questions.Question;

/** What questions are called, and what was answered. */
@Singleton
class QuestionWords {

    private final ForumMessages say;

    QuestionWords(ForumMessages say) {
        this.say = say;
    }

    /** A question and its answer, as a page shows them. */
    record Answer(String label, String text) {}

    /** What was answered, in the order of the form. */
    List<Answer> answers(Questions questions, Map<String, String> answers) {
        return questions.list.stream().filter(question -> answers.containsKey(question.name()))
                .map(question -> new Answer(label(questions, question), answers.getOrDefault(question.name(), "")))
                .toList();
    }

    /** The same on lines. */
    String asText(Questions questions, Map<String, String> answers) {
        return answers(questions, answers).stream().map(answer -> say.answer(answer.label(), answer.text()))
                .collect(Collectors.joining("\n"));
    }

    String label(Questions questions, Question question) {
        return switch (question.name()) {
            case "outil" -> say.tool();
            case "version" -> say.version();
            case "essais" -> say.tried();
            case "besoin" -> questions == Questions.POOLED_NEED ? say.pooledNeed() : say.need();
            case "taille" -> say.size();
            case "contraintes" -> say.constraints();
            case "actuel" -> say.today();
            case "etape" -> say.stage();
            case "lieu" -> say.place();
            case "modalite" -> say.modality();
            case "qui" -> say.whoElse();
            case "changement" -> say.change();
            default -> throw new IllegalArgumentException("No question is named " + question.name());
        };
    }

    String help(Question question) {
        return switch (question.name()) {
            case "version" -> say.versionHelp();
            case "essais" -> say.triedHelp();
            case "taille" -> say.sizeHelp();
            case "contraintes" -> say.constraintsHelp();
            case "lieu" -> say.placeHelp();
            case "modalite" -> say.modalityHelp();
            case "qui" -> say.whoElseHelp();
            default -> "";
        };
    }
}
