package org.emancipasso.forum.mailin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is left of a mail: the words of its writer. */
class AnswerTextTest {

    private static final String MARKER = "— Écrivez votre réponse au-dessus de cette ligne —";
    private static final String MINE = "Merci, ça marche !";
    private static final String LETTER = "> " + MARKER
            + "\n> \n> Aïcha a répondu dans « Agenda ».\n> Avez-vous vidé le cache ?\n";

    @Test
    void what_programs_put_before_a_quote_ends_what_one_wrote() {
        assertAll(Stream.of(
                "Le mer. 4 nov. 2026 à 10:12, Émancip’Asso <ne-pas-repondre@example.org> a écrit :\n" + LETTER,
                "Le 4 novembre 2026 à 10:12, Émancip’Asso\n<ne-pas-repondre@example.org> a\u00a0écrit\u00a0:\n\n"
                        + LETTER,
                "On Wed, Nov 4, 2026 at 10:12 AM Émancip’Asso <ne-pas-repondre@example.org>\nwrote:\n\n" + LETTER,
                "-----Message d'origine-----\nDe : Émancip’Asso\nEnvoyé : mercredi\n\nBonjour,",
                "-------- Message original --------\nObjet : Agenda\n",
                "________________________________\nDe : Émancip’Asso <x@example.org>\nEnvoyé : mercredi 4 novembre\n"
                        + "À : moi\nObjet : Agenda\n\nBonjour,",
                "*De :* Émancip’Asso\n*Date :* mercredi\n*Objet :* Agenda\n", MARKER + "\n\nAïcha a répondu", LETTER)
                .map(rest -> () -> assertEquals(MINE, AnswerText.of(MINE + "\n\n" + rest, MARKER), rest)));
    }

    @Test
    void signatures_and_what_programs_add_go() {
        assertAll(Stream.of("-- \nCamille\n06 00 00 00 00", "--\nCamille", "Envoyé de mon iPhone",
                "Envoyé depuis mon téléphone", "Sent from my phone\n", "Obtenez Outlook pour Android",
                "Envoyé à partir de Courrier\n\n________________\n")
                .map(rest -> () -> assertEquals(MINE, AnswerText.of(MINE + "\n\n" + rest, MARKER), rest)));
    }

    @Test
    void whoever_answers_below_the_quote_or_within_it_is_read() {
        String attribution = "Le 4 nov. 2026 à 10:12, Émancip’Asso <x@example.org> a écrit :\n";

        assertAll(
                () -> assertEquals(MINE, AnswerText.of(attribution + LETTER + "\n" + MINE + "\n-- \nCamille", MARKER)),
                () -> assertEquals("Oui.\n\nNon plus.", AnswerText
                        .of(attribution + "> Le cache ?\nOui.\n\n> Et les droits ?\nNon plus.\n", MARKER)));
    }

    @Test
    void what_looks_like_a_quote_without_a_letter_stays() {
        assertAll(Stream.of("> Une citation voulue\n\nEt ma réponse", "Le problème est simple : on a écrit trop vite.",
                "De : quoi parle-t-on ?\n\nJe ne sais pas.", "- un\n- deux", "Le lundi, cela va.\n\nLe mardi aussi.")
                .map(text -> () -> assertEquals(text, AnswerText.of(text, MARKER))));
    }

    @Test
    void lines_that_their_writer_ended_stay_lines() {
        String long72 = "Une ligne que le programme a coupée parce qu’elle était trop longue pour";

        assertEquals("Bonjour,  \nvoilà.\n\n" + long72 + "\nlui, et sa suite.",
                AnswerText.of("Bonjour,\r\nvoilà.\r\n\r\n" + long72 + "\r\nlui, et sa suite.", MARKER));
    }

    @Test
    void nothing_is_left_of_a_letter_sent_back() {
        assertAll(() -> assertEquals("", AnswerText.of(LETTER, MARKER)),
                () -> assertEquals("", AnswerText.of("", MARKER)),
                () -> assertEquals("", AnswerText.of("\n\n-- \nCamille", MARKER)));
    }

    @Test
    void bombs_take_no_longer_than_their_length() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            AnswerText.of("Le ".repeat(80_000), MARKER);
            AnswerText.of("Le x\n".repeat(50_000), MARKER);
            AnswerText.of(">".repeat(250_000), MARKER);
            AnswerText.of("De :\n".repeat(50_000), MARKER);
            HtmlText.of("<div>".repeat(50_000) + "x");
            HtmlText.of("<a href='https://a.example/'>".repeat(8_000));
            HtmlText.of("<p>a</p>".repeat(30_000));
        });
    }

    @Test
    void html_becomes_lines_links_and_lists() {
        assertEquals("Bonjour,\n\nVoir [la page](https://exemple.fr/a) & le reste :\n\n- un\n- deux",
                HtmlText.of(
                        """
                            <html><head><title>x</title><style>p{}</style></head><body><p>Bonjour,</p>
                            <p>Voir <a href="https://exemple.fr/a">la page</a> &amp; <script>alert(1)</script>le reste :</p>
                            <ul><li>un</li><li>deux</li></ul>
                            <div class="gmail_quote">Le 4 nov. quelqu’un a écrit :<blockquote>Bla</blockquote></div></body>"""));
    }
}
