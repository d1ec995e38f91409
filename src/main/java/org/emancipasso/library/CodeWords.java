package org.emancipasso.library;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Term;

/** Says codes in French. */
@Singleton
public class CodeWords {

    private static final int HOUR = 60;

    private final CodeMessages say;

    CodeWords(CodeMessages say) {
        this.say = say;
    }

    /** The words of a code; the code itself of one that no list has any more. */
    public String label(CodeList list, String code) {
        return switch (list) {
            case TYPE -> say.type(code);
            case AUDIENCE -> say.audience(code);
            case LEVEL -> say.level(code);
            case LICENCE -> say.licence(code);
            case ACCESS -> say.access(code);
            case DURATION -> say.duration(code);
        };
    }

    /** All of a list, in their order. */
    public List<Term> terms(CodeList list) {
        return list.codes().stream().map(code -> new Term(code, label(list, code), null)).toList();
    }

    /** « 1 h 30 ». */
    public String lasts(int minutes) {
        return say.lasts(minutes / HOUR, minutes % HOUR);
    }
}
