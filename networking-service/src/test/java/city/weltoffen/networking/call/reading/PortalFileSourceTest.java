package city.weltoffen.networking.call.reading;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.portal.PortalCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The bulk file {@code grantsTenders.json}, whose values have real types other than those of the search. */
class PortalFileSourceTest {

    /** Midnight of 23 September 2026 in Brussels. */
    private static final long DAY = Instant.parse("2026-09-22T22:00:00Z").toEpochMilli();

    private static final String RECORD = """
            {"type": 1, "ccm2Id": 49021234, "identifier": "CERV-2026-CITIZENS-TOWN-TT", "title": "Town &amp; twinning",
             "callIdentifier": "CERV-2026-CITIZENS-TOWN", "callTitle": "Citizens",
             "status": {"id": 31094502, "abbreviation": "Open", "description": "Open"},
             "frameworkProgramme": {"id": 43251589, "abbreviation": "CERV2027", "description": "Citizens…"},
             "deadlineModel": {}, "plannedOpeningDateLong": %d, "deadlineDatesLong": [%d],
             "actions": [{"status": {"id": 31094502}, "types": [{"typeOfAction": "CERV Lump Sum Grants"}],
               "submissionProcedure": {"id": 31094504, "abbreviation": "single-stage", "description": "Single stage"},
               "plannedOpeningDate": "%d", "deadlineDates": ["%d"]}]}
            """.formatted(DAY - 100 * 86_400_000L, DAY, DAY, DAY);

    private final PortalFileSource source = source();

    private static PortalFileSource source() {
        try {
            return new PortalFileSource(PortalCodes.shipped());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static String file(String... records) {
        return "{\"fundingData\": {\"version\": 1, \"GrantTenderObj\": [" + String.join(",", records)
                + "], \"later\": {\"a\": [1]}}, \"end\": null}";
    }

    private Told read(UnaryOperator<String> change) {
        return Told.by(source, file(change.apply(RECORD)));
    }

    @Nested
    class Records {

        @Test
        void makesACallOfAGrantTopic() {
            CallDetails details = read(record -> record).details();

            assertThat(details.identifier()).isEqualTo("CERV-2026-CITIZENS-TOWN-TT");
            assertThat(details.title()).isEqualTo("Town & twinning");
            assertThat(details.status()).isEqualTo(CallStatus.OPEN);
            assertThat(details.callIdentifier()).isEqualTo("CERV-2026-CITIZENS-TOWN");
            assertThat(details.typeOfAction()).isEqualTo("CERV Lump Sum Grants");
            assertThat(details.link()).endsWith("/topic-details/CERV-2026-CITIZENS-TOWN-TT");
        }

        @Test
        void namesTheProgrammeAsTheSearchDoesAndAnUnknownOneByItsAbbreviation() {
            assertThat(read(record -> record).details().programme()).isEqualTo("CERV");
            assertThat(read(record -> record.replace("43251589", "7")).details().programme())
                    .isEqualTo("CERV2027");
        }

        @Test
        void takesAnEmptyObjectForNoDeadlineModelAndAsksTheActions() {
            assertThat(read(record -> record).details().deadlineModel()).isEqualTo("single-stage");
            Told silent = read(record -> record.replace("submissionProcedure", "other"));
            assertThat(silent.details().deadlineModel()).isNull();
            assertThat(silent.call().unsaid()).contains("deadlineModel");
        }

        @Test
        void leavesTextMoneyAndKeywordsToTheSearch() {
            Told told = read(record -> record);

            assertThat(told.call().origin()).isEqualTo(CallOrigin.EU_PORTAL);
            assertThat(told.call().unsaid())
                    .contains("text", "budget", "keywords")
                    .doesNotContain("title", "status", "deadlines", "opensOn", "deadlineModel");
        }

        @Test
        void refusesTendersAndGoesOn() {
            Told told = Told.by(
                    source,
                    file(
                            "{\"type\": 0, \"identifier\": \"TENDER-1\", \"deadlineDatesLong\": []}",
                            RECORD,
                            "{\"type\": 8, \"identifier\": \"CASCADE\"}",
                            "null",
                            "7"));

            assertThat(told.calls()).hasSize(1);
            assertThat(told.refused().keySet()).containsExactly("TENDER-1", "CASCADE", "#4", "#5");
            assertThat(told.refused().get("TENDER-1").code()).isEqualTo("unknown-type");
        }

        @Test
        void refusesWhatIsOverOrUnclear() {
            assertThat(read(record -> record.replace(String.valueOf(DAY), "1700000000000"))
                            .refusal())
                    .isEqualTo("past");
            assertThat(read(record -> record.replace("[" + DAY + "]", "[]").replace("[\"" + DAY + "\"]", "[]"))
                            .refusal())
                    .isEqualTo("no-deadline");
            assertThat(read(record -> record.replace("[" + DAY + "]", "[\"soon\"]"))
                            .refusal())
                    .isEqualTo("not-a-date");
            assertThat(read(record -> record.replace("31094502", "5")).refusal())
                    .isEqualTo("unknown-status");
            assertThat(read(record -> record.replace("Town &amp; twinning", "")).refusal())
                    .isEqualTo("no-title");
        }
    }

    @Nested
    class Dates {

        private List<Deadline> deadlines(String milliseconds) {
            return read(record -> record.replace("[" + DAY + "]", "[" + milliseconds + "]"))
                    .details()
                    .deadlines();
        }

        @Test
        void readsMidnightInBrusselsAsADay() {
            assertThat(deadlines(String.valueOf(DAY))).containsExactly(Deadline.on(LocalDate.of(2026, 9, 23)));
            assertThat(read(record -> record).details().opensOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        }

        @Test
        void readsMidnightInUtcAsADay() {
            assertThat(deadlines(
                            String.valueOf(Instant.parse("2026-09-23T00:00:00Z").toEpochMilli())))
                    .containsExactly(Deadline.on(LocalDate.of(2026, 9, 23)));
        }

        @Test
        void readsAnHourAsAMoment() {
            Instant moment = Instant.parse("2026-09-23T15:00:00Z");

            assertThat(deadlines(String.valueOf(moment.toEpochMilli())))
                    .containsExactly(new Deadline(LocalDate.of(2026, 9, 23), moment));
        }

        @Test
        void readsNumbersAndTextsInAnyOrderEachOnce() {
            long next = Instant.parse("2027-02-02T23:00:00Z").toEpochMilli();

            assertThat(deadlines(next + ",\"" + DAY + "\"," + DAY))
                    .containsExactly(Deadline.on(LocalDate.of(2026, 9, 23)), Deadline.on(LocalDate.of(2027, 2, 3)));
        }

        @Test
        void asksTheActionsWhereTheRecordNamesNoDeadline() {
            assertThat(read(record -> record.replace("[" + DAY + "]", "[]"))
                            .details()
                            .deadlines())
                    .containsExactly(Deadline.on(LocalDate.of(2026, 9, 23)));
        }
    }

    @Nested
    class Files {

        @Test
        void unpacksGzip() {
            assertThat(Told.by(source, Told.gzip(file(RECORD).getBytes(StandardCharsets.UTF_8)))
                            .calls())
                    .hasSize(1);
        }

        @Test
        void refusesWhatIsNotTheBulkFile() {
            assertThat(Told.by(source, "{\"results\": []}").source()).isEqualTo("no-grants");
            assertThat(Told.by(source, "[]").source()).isEqualTo("no-grants");
            assertThat(Told.by(source, "").source()).isEqualTo("empty-file");
            assertThat(Told.by(source, "<html></html>").source()).isEqualTo("not-json");
        }

        @Test
        void handsOverWhatCameBeforeTheBreak() {
            String whole = file(RECORD, RECORD);
            Told told = Told.by(source, whole.substring(0, whole.length() - RECORD.length()));

            assertThat(told.calls()).hasSize(1);
            assertThat(told.source()).isEqualTo("half-a-page");
        }

        @Test
        void holdsOneRecordAtATime() throws IOException {
            List<InputStream> parts = new ArrayList<>();
            parts.add(stream("{\"fundingData\": {\"GrantTenderObj\": ["));
            byte[] record = (RECORD + ",").getBytes(StandardCharsets.UTF_8);
            for (int count = 0; count < 20_000; count++) {
                parts.add(new java.io.ByteArrayInputStream(record));
            }
            parts.add(stream(RECORD + "]}}"));
            Counting counting = new Counting();
            try {
                source.read(new SequenceInputStream(Collections.enumeration(parts)), Told.TODAY, counting);
            } catch (city.weltoffen.networking.call.source.UnreadableSource fault) {
                throw new AssertionError(fault);
            }

            assertThat(counting.count).isEqualTo(20_001);
        }

        private static InputStream stream(String text) {
            return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Counting implements city.weltoffen.networking.call.source.Findings {

        private int count;

        @Override
        public void accept(String reference, city.weltoffen.networking.call.ToldCall call) {
            count++;
        }

        @Override
        public void refuse(String reference, city.weltoffen.networking.call.portal.Refusal reason) {
            throw new AssertionError(reason);
        }
    }
}
