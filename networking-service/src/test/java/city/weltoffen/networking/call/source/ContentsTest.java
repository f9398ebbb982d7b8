package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.testing.RecordedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copies in memory and copies in a file are the same. */
class ContentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final int MUCH = 1_000;

    private static Staging staged(Semaphore room, RecordedRow... rows) throws IOException, UnreadableSource {
        Staging staging = Staging.open(Presets.NONE, read -> {}, room);
        String json = Stream.of(rows).map(RecordedRow::json).collect(Collectors.joining(","));
        byte[] page = ("{\"totalResults\":1,\"results\":[" + json + "]}").getBytes(StandardCharsets.UTF_8);
        new PortalPageReader(PortalCodes.shipped()).read(new ByteArrayInputStream(page), TODAY, staging);
        return staging;
    }

    private static RecordedRow topic() {
        return RecordedRow.topic("TOWN-2026");
    }

    @Test
    void sayTheSameInMemoryAndInTheFile() throws Exception {
        RecordedRow[] rows = {topic(), topic().in("de", "Treffen"), RecordedRow.topic("OTHER-2026")};
        try (Staging held = staged(new Semaphore(MUCH), rows);
                Staging filed = staged(new Semaphore(0), rows)) {
            assertThat(filed.best().values())
                    .extracting(Staging.Staged::told)
                    .containsExactlyElementsOf(held.best().values().stream()
                            .map(Staging.Staged::told)
                            .toList())
                    .hasSize(2);
        }
    }

    @Test
    void areChosenAlikeInMemoryAndInTheFile() throws Exception {
        List<RecordedRow> copies = Stream.of("2026-10-01", "2026-09-23", "2026-12-24")
                .map(day -> topic().with("deadlineDate", day + "T00:00:00.000+0000"))
                .toList();
        try (Staging held = staged(new Semaphore(MUCH), copies.toArray(RecordedRow[]::new));
                Staging filed = staged(new Semaphore(0), copies.reversed().toArray(RecordedRow[]::new))) {
            assertThat(filed.best().get("TOWN-2026").told())
                    .isEqualTo(held.best().get("TOWN-2026").told());
        }
    }

    @Test
    void giveTheMemoryBackAtTheEnd() throws Exception {
        Semaphore room = new Semaphore(MUCH);
        try (Staging staging = staged(room, topic())) {
            assertThat(staging.best()).hasSize(1);
            assertThat(room.availablePermits()).isLessThan(MUCH);
        }

        assertThat(room.availablePermits()).isEqualTo(MUCH);
    }
}
