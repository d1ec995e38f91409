package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    @TempDir
    private Path directory;

    @Test
    void reads_accents_and_emoji() throws Exception {
        assertEquals("été 🦊\n",
                SourceFile.read(file("été 🦊\n".getBytes(StandardCharsets.UTF_8)), Sentences.french()));
    }

    @Test
    void forgets_a_byte_order_mark() throws Exception {
        assertEquals("name", SourceFile.read(file("\uFEFFname".getBytes(StandardCharsets.UTF_8)), Sentences.french()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n", "a\rb\r", "a\nb\n"})
    void reads_the_line_ends_of_every_system(String text) throws Exception {
        assertEquals("a\nb\n", SourceFile.read(file(text.getBytes(StandardCharsets.UTF_8)), Sentences.french()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "IBM850", "UTF-16", "UTF-16LE", "UTF-32"})
    void asks_for_utf_8_when_the_file_is_in_another_encoding(String charset) throws IOException {
        assertTrue(refusal("external_id,name\na,Été\n".getBytes(Charset.forName(charset))).sentence()
                .contains("n’est pas en UTF-8"));
    }

    @Test
    void says_on_which_line_the_unreadable_byte_is() throws IOException {
        assertEquals(3, refusal("a\nb\nc \u00e9".getBytes(StandardCharsets.ISO_8859_1)).line());
    }

    @Test
    void counts_a_first_byte_that_is_unreadable_on_the_first_line() throws IOException {
        assertEquals(1, refusal(new byte[]{(byte) 0xFF, 'a'}).line());
    }

    @Test
    void refuses_a_character_cut_at_the_end() throws IOException {
        assertTrue(refusal(new byte[]{'a', (byte) 0xC3}).sentence().contains("n’est pas en UTF-8"));
    }

    @Test
    void refuses_the_character_nul() throws IOException {
        assertEquals(2, refusal("a\n\0b".getBytes(StandardCharsets.UTF_8)).line());
    }

    @Test
    void says_how_much_too_large_the_file_is() throws IOException {
        assertEquals("Le fichier pèse 10 Mo ; un import en accepte 8. Coupez-le en plusieurs fichiers.",
                refusal(new byte[10 * 1024 * 1024]).sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF"})
    void says_that_the_file_is_empty(String text) throws IOException {
        assertEquals("Le fichier est vide.", refusal(text.getBytes(StandardCharsets.UTF_8)).sentence());
    }

    @Test
    void says_that_there_is_no_such_file() {
        InvalidFile refused = assertThrows(InvalidFile.class,
                () -> SourceFile.read(directory.resolve("rien.csv"), Sentences.french()));

        assertTrue(refused.problem().sentence().contains("n’existe pas"));
    }

    @Test
    void does_not_read_a_directory() {
        assertThrows(InvalidFile.class, () -> SourceFile.read(directory, Sentences.french()));
    }

    private Problem refusal(byte[] bytes) throws IOException {
        Path file = file(bytes);
        return assertThrows(InvalidFile.class, () -> SourceFile.read(file, Sentences.french())).problem();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("fiches.csv"), bytes);
    }
}
