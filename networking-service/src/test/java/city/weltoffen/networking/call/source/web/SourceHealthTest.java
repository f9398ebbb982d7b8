package city.weltoffen.networking.call.source.web;

import static city.weltoffen.networking.call.source.web.SourceHouse.anyWord;
import static city.weltoffen.networking.call.source.web.SourceHouse.topic;
import static city.weltoffen.networking.call.source.web.SourceHouse.topics;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.ReplayingPortal.Fault;
import city.weltoffen.testing.TestTokens;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What becomes known of a source by its runs and by what is uploaded for it. */
@NetworkingTest
class SourceHealthTest {

    @LocalServerPort
    int port;

    @Autowired
    CallSightings sightings;

    @Autowired
    Clock businessClock;

    private final ReplayingPortal portal = ReplayingPortal.start();
    private final String word = anyWord();
    private SourceHouse sources;
    private String source;

    @BeforeEach
    void setUp() {
        sources = new SourceHouse(port, TestTokens.admin());
        source = sources.portal(portal.url());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private String condition() {
        return sources.get("/" + source).get("health").get("condition").asString();
    }

    private static List<RecordedEvent> of(EventLog log, String source, String kind) {
        return log.ofKey(source).stream()
                .filter(event -> event.type().endsWith(kind))
                .toList();
    }

    @Nested
    class Silence {

        @Test
        void isSaidOnceAndSoIsItsEnd() {
            portal.serve(topics(word, 2));
            sources.run(source);
            for (int run = 0; run < 3; run++) {
                portal.failing(Fault.NOT_FOUND);
                sources.run(source);
                assertThat(condition()).isEqualTo(run == 0 ? "FAILING" : "SILENT");
            }
            sources.run(source);
            sources.run(source);

            assertThat(condition()).isEqualTo("GOOD");
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(all ->
                        assertThat(of(log, source, "call-source.recovered.v1")).hasSize(1));
                assertThat(of(log, source, "call-source.silent.v1"))
                        .singleElement()
                        .satisfies(event -> assertThat(event.json())
                                .contains(
                                        "\"addressees\":[\"office\"]",
                                        "/funding/sources/" + source,
                                        "\"failedRuns\":2",
                                        "\"kind\":\"PORTAL_SEARCH\""));
            }
        }

        @Test
        void alsoComesOfAnswersThatHoldNothingOrMuchLessThanBefore() {
            portal.serve(topics(word, 9));
            sources.run(source);
            portal.serve(topic(word, 1));
            JsonNode less = sources.run(source);
            portal.serve();
            JsonNode nothing = sources.run(source);

            assertThat(less.get("run").get("outcome").asString()).isEqualTo("COMPLETED");
            assertThat(less.get("run").get("good").asBoolean()).isFalse();
            assertThat(less.get("run").get("message").asString())
                    .isEqualTo("The run found only 1 calls, the last good one 9. Has the source changed its shape?");
            assertThat(nothing.get("run").get("message").asString()).isEqualTo("The run found no call.");
            assertThat(condition()).isEqualTo("SILENT");
            assertThat(sources.calls(word)).isEqualTo(9);
        }
    }

    @Nested
    class Absence {

        private CallId call(int number) {
            return new CallId(sources.call(word + "-" + number).get("id").asString());
        }

        @Test
        void isKnownOfWhatGoodRunsDoNotHoldAnyMore() {
            portal.serve(topics(word, 3));
            sources.run(source);
            var between = businessClock.instant();
            portal.serve(topic(word, 1), topic(word, 2));
            sources.run(source);

            assertThat(sightings.lastSeen(call(0)))
                    .get()
                    .satisfies(seen -> assertThat(seen).isBefore(between));
            assertThat(sightings.lastSeen(call(1)))
                    .get()
                    .satisfies(seen -> assertThat(seen).isAfter(between));
            assertThat(sightings.unseenSince(between)).contains(call(0)).doesNotContain(call(1), call(2));
        }

        @Test
        void isNotKnownWhileTheSourceFails() {
            portal.serve(topics(word, 2));
            sources.run(source);
            var between = businessClock.instant();
            portal.failing(Fault.NOT_FOUND);
            sources.run(source);

            assertThat(sightings.unseenSince(between)).doesNotContain(call(0), call(1));
        }
    }

    @Nested
    class Uploads {

        @Test
        void areReadAsARunWithoutAskingTheSource() {
            String page = "{\"results\":[" + topic(word, 1).json() + ","
                    + topic(word, 2).json() + "]}";

            JsonNode run = sources.ended(sources.upload(source, "page-01.json", page));

            assertThat(run.get("run").get("trigger").asString()).isEqualTo("UPLOAD");
            assertThat(run.get("run").get("file").asString()).isEqualTo("page-01.json");
            assertThat(run.get("run").get("figures").get("created").asInt()).isEqualTo(2);
            assertThat(portal.asked()).isEmpty();
            assertThat(condition()).isEqualTo("UNKNOWN");
        }

        @Test
        void sayWhatIsWrongWithThem() {
            JsonNode letter = sources.ended(sources.upload(source, "letter.html", "<html>"));
            JsonNode half = sources.ended(sources.upload(
                    source, "half.json", "{\"results\":[" + topic(word, 1).json() + ","));

            assertThat(letter.get("run").get("outcome").asString()).isEqualTo("FAILED");
            assertThat(letter.get("run").get("message").asString()).isEqualTo("The file is not valid JSON.");
            assertThat(half.get("run").get("outcome").asString()).isEqualTo("INCOMPLETE");
            assertThat(half.get("run").get("figures").get("created").asInt()).isEqualTo(1);
        }

        @Test
        void areRefusedByTemplates() {
            sources.upload("templates", "page.json", "{}").expectStatus().isEqualTo(422);
        }
    }
}
