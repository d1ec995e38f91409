package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"photo.png,photo.png", "Été à Paris.jpg,Ete-a-Paris.jpg", "../../etc/passwd,etc-passwd",
            "C:\\Windows\\a.txt,C-Windows-a.txt", ".bashrc,bashrc", "日本,fichier", "a..b,a.b"})
    void a_name_is_made_harmless(String name, String safe) {
        assertEquals(safe, FileNames.safe(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "/", "\u0000", "-rf", "\u202ecod.exe"})
    void a_name_that_is_none_becomes_one(String name) {
        assertTrue(FileNames.safe(name).matches("[A-Za-z0-9_][A-Za-z0-9._-]*"), FileNames.safe(name));
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertTrue(FileNames.safe("x".repeat(300) + ".pdf").endsWith("x.pdf"));
    }

    @Test
    void two_files_of_one_name_are_both_kept() {
        PersonalData data = new PersonalData();
        data.file("a.txt", new byte[]{1});
        data.file("a.txt", new byte[]{2});

        assertEquals(List.of("a.txt", "2-a.txt"), List.copyOf(data.files().keySet()));
    }
}
