package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.emancipasso.search.Extract.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
        une <radio> libre                 | une ,*radio*, libre
        <radio>                           | *radio*
        <radio><libre>                    | *radio*,*libre*
        <radio> <libre>                   | *radio*, ,*libre*
        rien                              | rien
        """)
    void marks_the_words_that_answered(String highlighted, String expected) {
        assertEquals(expected, String.join(",", Extract.of(engine(highlighted)).segments().stream()
                .map(segment -> segment.marked() ? "*" + segment.text() + "*" : segment.text()).toList()));
    }

    @Test
    void has_no_segment_when_there_is_no_text() {
        assertEquals(List.of(), Extract.of("").segments());
    }

    @Test
    void keeps_markup_as_text() {
        assertEquals(List.of(new Segment("<script>alert(1)</script>", false)),
                Extract.of("<script>alert(1)</script>").segments());
    }

    @Test
    void keeps_markup_inside_a_mark_as_text() {
        assertEquals(List.of(new Segment("<b>", true)), Extract.of(Extract.BEGIN + "<b>" + Extract.END).segments());
    }

    @Test
    void marks_nothing_when_a_mark_is_left_open() {
        assertEquals(List.of(new Segment("une radio", false)), Extract.of("une " + Extract.BEGIN + "radio").segments());
    }

    private static String engine(String text) {
        return text.replace("<", Extract.BEGIN).replace(">", Extract.END);
    }

    @ParameterizedTest
    @CsvSource({"Les matchs ont lieu le samedi.,true", "Qui appeler ?,true", "Une permanence le samedi,false",
            "'',false"})
    void knows_where_a_sentence_stops(String text, boolean ends) {
        assertEquals(ends, Extract.of(text).endsSentence());
    }
}
