package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.testing.RecordedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which of several rows of one call counts. */
class StagingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private static CallDetails only(RecordedRow... rows) {
        return only(Presets.NONE, List.of(rows));
    }

    private static CallDetails only(Presets presets, List<RecordedRow> rows) {
        try (Staging staging = staged(presets, rows)) {
            assertThat(staging.best()).hasSize(1);
            return staging.best().values().iterator().next().told().details();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Staging staged(Presets presets, List<RecordedRow> rows) {
        try {
            Staging staging = Staging.open(presets, read -> {});
            String json = rows.stream().map(RecordedRow::json).collect(Collectors.joining(","));
            byte[] page = ("{\"totalResults\":1,\"results\":[" + json + "]}").getBytes(StandardCharsets.UTF_8);
            new PortalPageReader(PortalCodes.shipped()).read(new ByteArrayInputStream(page), TODAY, staging);
            return staging;
        } catch (IOException | UnreadableSource e) {
            throw new AssertionError(e);
        }
    }

    private static RecordedRow topic() {
        return RecordedRow.topic("TOWN-2026");
    }

    @Nested
    class TheBestCopy {

        @Test
        void isTheEnglishOneOfSeveralLanguagesWhateverTheOrder() {
            RecordedRow german =
                    topic().in("de", "Treffen der Städte").with("esDA_IngestDate", "2026-04-30T10:00:00.000+0200");

            assertThat(only(topic(), german).title()).isEqualTo("Meetings of TOWN-2026");
            assertThat(only(german, topic()).title()).isEqualTo("Meetings of TOWN-2026");
            assertThat(only(german).title()).isEqualTo("Treffen der Städte");
        }

        @Test
        void isTheOneWithItsText() {
            RecordedRow bare = topic().without("descriptionByte").under("other").with("title", "Bare");

            assertThat(only(bare, topic()).title()).isEqualTo("Meetings of TOWN-2026");
            assertThat(only(topic(), bare).title()).isEqualTo("Meetings of TOWN-2026");
        }

        @Test
        void isTheOneThatTheIndexReadLastWhenTheSameRowComesTwiceWithDifferentContent() {
            RecordedRow later = topic().with("deadlineDate", "2026-10-01T00:00:00.000+0000")
                    .with("esDA_IngestDate", "2026-04-30T10:00:00.000+0200");

            assertThat(only(later, topic()).deadlines().getFirst().date()).isEqualTo("2026-10-01");
            assertThat(only(topic(), later).deadlines().getFirst().date()).isEqualTo("2026-10-01");
        }

        @Test
        void isTheSameInEveryOrderEvenIfNothingTellsCopiesApart() {
            List<RecordedRow> copies = new ArrayList<>(Stream.of("2026-09-23", "2026-10-01", "2026-11-02", "2026-12-24")
                    .map(day -> topic().with("deadlineDate", day + "T00:00:00.000+0000"))
                    .toList());
            CallDetails first = only(Presets.NONE, copies);

            for (int seed = 0; seed < 20; seed++) {
                Collections.shuffle(copies, new Random(seed));
                assertThat(only(Presets.NONE, copies)).isEqualTo(first);
            }
        }

        @Test
        void isReadBackAsItWasTold() {
            CallDetails details = only(topic());

            assertThat(details.programme()).isEqualTo("CERV");
            assertThat(details.text()).singleElement().satisfies(section -> {
                assertThat(section.heading()).isEqualTo("Scope");
                assertThat(section.body()).isEqualTo("Towns meet.");
            });
        }
    }

    @Nested
    class Rows {

        @Test
        void countEachOnceHoweverOftenTheyCome() throws IOException {
            RecordedRow nameless = topic().under("nameless").without("identifier");
            try (Staging staging =
                    staged(Presets.NONE, List.of(topic(), topic(), topic().in("de", "Treffen"), nameless, nameless))) {
                assertThat(staging.rows().rows()).isEqualTo(3);
                assertThat(staging.rows().accepted()).isEqualTo(2);
                assertThat(staging.rows().reasons())
                        .extracting(Run.ReasonCount::code, Run.ReasonCount::count)
                        .containsExactly(tuple("no-identifier", 1));
            }
        }

        @Test
        void areNotRefusedOnceTheyWereTaken() throws IOException {
            try (Staging staging = staged(Presets.NONE, List.of(topic()))) {
                String reference = staging.best().get("TOWN-2026").reference();
                staging.refuse(reference, new Refusal("reduced-row", List.of()));

                assertThat(staging.rows().refused()).isZero();
            }
        }

        @Test
        void keepTheFirstRefusalsAndCountAll() throws IOException {
            try (Staging staging = Staging.open(Presets.NONE, read -> {})) {
                for (int row = 0; row < 1_000; row++) {
                    staging.refuse(
                            "row " + row, new Refusal(row % 4 == 0 ? "past" : "reduced-row", List.of("x" + row)));
                }

                assertThat(staging.rows().refusals()).hasSize(Run.MOST_REFUSALS);
                assertThat(staging.rows().reasons())
                        .extracting(Run.ReasonCount::count)
                        .containsExactly(750, 250);
            }
        }

        @Test
        void endTheRunWhenItMustNotGoOn() throws IOException {
            try (Staging staging = Staging.open(Presets.NONE, read -> {
                throw new RunRecorder.InterruptedRun();
            })) {
                assertThatThrownBy(() -> staging.refuse("row", new Refusal("past", List.of("x"))))
                        .isInstanceOf(RunRecorder.InterruptedRun.class);
            }
        }
    }

    @Nested
    class WhatTheCityKnowsOfASource {

        @Test
        void fillsWhatACallDoesNotSay() throws IOException {
            Presets presets = new Presets("award", "URBACT", List.of("municipality"));
            RecordedRow unnamed = topic().without("frameworkProgramme");

            CallDetails details = only(presets, List.of(unnamed));

            assertThat(details.kind()).isEqualTo("award");
            assertThat(details.programme()).isEqualTo("URBACT");
            assertThat(details.audiences()).containsExactly("municipality");
            assertThat(only(presets, List.of(topic())).programme()).isEqualTo("CERV");
            try (Staging staging = staged(presets, List.of(topic()))) {
                ToldCall told = staging.best().get("TOWN-2026").told();
                assertThat(told.unsaid()).doesNotContain("audiences");
            }
        }
    }
}
