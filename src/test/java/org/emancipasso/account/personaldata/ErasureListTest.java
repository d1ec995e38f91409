package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emancipasso.account.ErasedAccounts.Erased;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureListTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    Path folder;

    private ErasureList list;

    @BeforeEach
    void begin() {
        list = new ErasureList(folder.resolve("erased.txt"));
    }

    @Test
    void a_list_that_is_not_there_holds_nobody() {
        assertEquals(Map.of(), list.read());
    }

    @Test
    void what_was_added_is_there_with_what_became_of_the_texts() {
        list.add(List.of(new Erased(ONE, "DELETE")));
        list.add(List.of(new Erased(TWO, "KEEP_ANONYMOUS"), new Erased(ONE, "DELETE")));

        assertEquals(Map.of(ONE, TextsChoice.DELETE, TWO, TextsChoice.KEEP_ANONYMOUS), list.read());
    }

    @Test
    void a_line_that_a_crash_cut_short_spoils_no_other() throws IOException {
        list.add(List.of(new Erased(ONE, "DELETE")));
        Files.writeString(folder.resolve("erased.txt"), TWO.substring(7) + " DEL", StandardOpenOption.APPEND);
        list.add(List.of(new Erased(TWO, "DELETE")));

        assertEquals(Map.of(ONE, TextsChoice.DELETE, TWO, TextsChoice.DELETE), list.read());
    }

    @Test
    void lines_written_one_after_the_other_by_many_are_all_whole() {
        List<Erased> all = IntStream.range(0, 200)
                .mapToObj(number -> new Erased("%064x".formatted(number), "DELETE")).toList();
        all.forEach(one -> new ErasureList(folder.resolve("erased.txt")).add(List.of(one)));

        assertEquals(all.stream().map(Erased::hash).collect(Collectors.toSet()), list.read().keySet());
    }
}
