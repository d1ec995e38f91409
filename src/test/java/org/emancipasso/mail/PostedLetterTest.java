package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.emancipasso.mail.PostedLetter.State;
import org.junit.jupiter.api.Test;

import io.quarkus.qute.Qute;

class PostedLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ENOUGH = 15;

    @Test
    void waits_twice_as_long_after_each_failure_and_a_day_at_most() {
        PostedLetter letter = letter(0);

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 1440L, 1440L, 1440L),
                pauses(letter).stream().map(Duration::toMinutes).toList());
        assertEquals(State.PARKED, letter.state());
    }

    @Test
    void letters_that_failed_together_are_tried_at_different_times() {
        assertEquals(Duration.ofSeconds(60), pauses(letter(0)).getFirst());
        assertEquals(Duration.ofMinutes(1).plus(Duration.ofMinutes(15).dividedBy(64)), pauses(letter(15)).getFirst());
    }

    @Test
    void an_attempt_that_found_no_server_does_not_count() {
        PostedLetter letter = letter(0);
        letter.take(NOW.plus(MINUTE));
        letter.giveBack(NOW, "no answer");

        assertEquals(0, letter.attempts());
        assertEquals(NOW, letter.nextAttemptAt());
    }

    @Test
    void keeps_nothing_of_what_it_said_once_it_was_sent_or_dropped() {
        PostedLetter sent = letter(0);
        sent.send(NOW);
        PostedLetter dropped = letter(0);
        dropped.drop(NOW, "550");

        for (PostedLetter letter : List.of(sent, dropped)) {
            assertNull(letter.recipient());
            assertNull(letter.subject());
            assertNull(letter.text());
            assertNull(letter.html());
        }
    }

    @Test
    void an_older_attempt_does_not_speak_for_the_one_that_runs() {
        PostedLetter letter = letter(0);
        letter.take(NOW);
        letter.take(NOW);

        assertFalse(letter.isAt(1));
        assertTrue(letter.isAt(2));
    }

    @Test
    void a_parked_letter_begins_anew_when_a_person_wants_it() {
        PostedLetter letter = letter(0);
        letter.take(NOW);
        letter.park(NOW, "554");
        assertTrue(letter.isParked());
        letter.retry(NOW.plus(MINUTE));

        assertEquals(State.WAITING, letter.state());
        assertEquals(0, letter.attempts());
        assertEquals(NOW.plus(MINUTE), letter.nextAttemptAt());
    }

    private static List<Duration> pauses(PostedLetter letter) {
        List<Duration> pauses = new ArrayList<>();
        while (letter.state() == State.WAITING) {
            letter.take(NOW);
            letter.postpone(NOW, "450", MINUTE, ENOUGH);
            if (letter.state() == State.WAITING) {
                pauses.add(Duration.between(NOW, letter.nextAttemptAt()));
            }
        }
        return pauses;
    }

    private static PostedLetter letter(long id) {
        PostedLetter letter = new PostedLetter("<x@example.org>",
                Letter.necessary(EmailAddress.of("camille@example.org"), "Bonjour", Qute.engine().parse("").instance()),
                new Mailing("texte", "<p>texte"), NOW);
        try {
            Field field = PostedLetter.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(letter, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return letter;
    }
}
