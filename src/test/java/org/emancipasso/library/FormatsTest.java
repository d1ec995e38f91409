package org.emancipasso.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, durations and videos as people write them. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource({"2025,2025", "2025-03,2025-03", "2025-3-7,2025-03-07", "03/2025,2025-03", "7/3/2025,2025-03-07"})
    void a_date_is_as_precise_as_it_was_typed(String typed, String kept) {
        assertEquals(Optional.of(kept), PartialDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "1850", "2025-13", "31/02/2025", "mars 2025", "2025-03-07T10:00"})
    void what_is_no_date_is_none(String typed) {
        assertEquals(Optional.empty(), PartialDate.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"2025,2025", "2025-03,mars 2025", "2025-03-01,1er mars 2025"})
    void a_date_is_said_as_precisely(String kept, String said) {
        assertEquals(said, PartialDate.spoken(kept));
    }

    @ParameterizedTest
    @CsvSource({"45,45", "45 min,45", "1 h 30,90", "1h,60", "2 heures,120", "1H30,90"})
    void a_duration_is_in_minutes(String typed, int minutes) {
        assertEquals(Optional.of(minutes), Duration.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "longtemps", "-5", "1,5 h", "99999999999"})
    void what_is_no_duration_is_none(String typed) {
        assertEquals(Optional.empty(), Duration.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"https://video.exemple/w/9dRFC6Ya11NCVeYKn8ZhiD,9dRFC6Ya11NCVeYKn8ZhiD",
            "https://video.exemple/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=4,9c9de5e8-0a1e-484a-b099-e80766180a6d"})
    void a_video_of_a_peertube_server_has_a_player(String address, String video) {
        assertEquals(
                Optional.of(new PeerTube("video.exemple", "https://video.exemple/videos/embed/" + video + "?p2p=0")),
                PeerTube.at(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "http://video.exemple/w/9dRFC6Ya11NCVeYKn8ZhiD",
            "https://video.exemple/w/trop-court", "https://video.exemple; script-src */w/9dRFC6Ya11NCVeYKn8ZhiD",
            "https://a@video.exemple/w/9dRFC6Ya11NCVeYKn8ZhiD"})
    void nothing_else_has(String address) {
        assertEquals(Optional.empty(), PeerTube.at(address));
    }
}
