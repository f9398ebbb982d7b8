package city.weltoffen.networking.call.source.web;

import static city.weltoffen.networking.call.source.web.SourceHouse.topic;
import static city.weltoffen.networking.call.source.web.SourceHouse.topics;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.ReplayingPortal.Fault;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** What becomes known of a source by its runs and by what is uploaded for it. */
class SourceHealthTest extends RunsOverHttp {

    @Autowired
    CallSightings sightings;

    @Autowired
    Clock businessClock;

    @Autowired
    MongoTemplate store;

    @Override
    String description() {
        return SourceHouse.portalSource(portal.url(), 100);
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
            portal.serve(topics(word, 12));
            sources.run(source);
            portal.serve(topic(word, 1));
            JsonNode less = sources.run(source);
            portal.serve();
            JsonNode nothing = sources.run(source);

            assertThat(less.get("run").get("outcome").asString()).isEqualTo("COMPLETED");
            assertThat(less.get("run").get("good").asBoolean()).isFalse();
            assertThat(less.get("run").get("message").asString())
                    .isEqualTo("The run found only 1 calls, the last good one 12. Has the source changed its shape?");
            assertThat(nothing.get("run").get("message").asString()).isEqualTo("The run found no call.");
            assertThat(condition()).isEqualTo("SILENT");
            assertThat(sources.calls(word)).isEqualTo(12);
        }
    }

    @Nested
    class WayBack {

        @Test
        void isTheSameLesserFindingSeveralTimesInARow() {
            portal.serve(topics(word, 12));
            sources.run(source);
            portal.serve(topic(word, 1), topic(word, 2));
            sources.run(source);
            sources.run(source);
            assertThat(condition()).isEqualTo("SILENT");

            JsonNode believed = sources.run(source);
            JsonNode next = sources.run(source);

            assertThat(believed.get("run").get("good").asBoolean()).isTrue();
            assertThat(next.get("run").get("good").asBoolean()).isTrue();
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(all ->
                        assertThat(of(log, source, "call-source.recovered.v1")).hasSize(1));
            }
        }

        @Test
        void isNotNeededBySourcesThatHoldOnlyAFewCalls() {
            portal.serve(topics(word, 4));
            sources.run(source);
            portal.serve(topic(word, 1));
            sources.run(source);

            assertThat(condition()).isEqualTo("GOOD");
        }

        @Test
        void isNotNeededByASourceThatIsRightlyEmpty() {
            portal.serve(topic(word, 1).with("deadlineDate", "2026-01-01T00:00:00.000+0000"));
            JsonNode over = sources.run(source);

            assertThat(over.get("run").get("good").asBoolean()).isTrue();
            assertThat(condition()).isEqualTo("GOOD");
        }

        @Test
        void isNothingThatRunsAreNeededForThatTheServiceInterrupted() {
            portal.serve(topics(word, 2));
            sources.run(source);
            for (int restart = 0; restart < 2; restart++) {
                String run = sources.run(source).get("run").get("id").asString();
                store.updateFirst(
                        Query.query(Criteria.where("_id").is(run)),
                        Update.update("outcome", "RUNNING").set("good", false),
                        "callSourceRuns");
                sources.job();
            }

            assertThat(condition()).isEqualTo("GOOD");
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
