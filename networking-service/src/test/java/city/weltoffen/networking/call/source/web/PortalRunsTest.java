package city.weltoffen.networking.call.source.web;

import static city.weltoffen.networking.call.source.web.SourceHouse.portalSource;
import static city.weltoffen.networking.call.source.web.SourceHouse.topic;
import static city.weltoffen.networking.call.source.web.SourceHouse.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.RecordedRow;
import city.weltoffen.testing.ReplayingPortal.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Runs over a portal that is as moody as the recorded one. */
class PortalRunsTest extends RunsOverHttp {

    @Autowired
    MongoTemplate store;

    @Override
    String description() {
        return portalSource(portal.url(), 3);
    }

    private static String outcome(JsonNode run) {
        return run.get("run").get("outcome").asString();
    }

    private static int figure(JsonNode run, String name) {
        return run.get("run").get("figures").get(name).asInt();
    }

    private static String message(JsonNode run) {
        return run.get("run").get("message").asString("");
    }

    /** What was published about calls of this test. */
    private List<RecordedEvent> published(EventLog log, String kind) {
        return log.ofType(kind).stream()
                .filter(event -> event.json().contains(word))
                .toList();
    }

    @Nested
    class Reading {

        @Test
        void takesAllPagesAndSaysWhatBecameOfEachRow() {
            portal.serve(Stream.concat(
                            Stream.of(topics(word, 7)),
                            Stream.of(
                                    topic(word, 90).without("REFERENCE"),
                                    topic(word, 91).with("deadlineDate", "2026-01-01T00:00:00.000+0000"),
                                    topic(word, 0).in("de", "Treffen")))
                    .toArray(RecordedRow[]::new));

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("COMPLETED");
            assertThat(figure(run, "read")).isEqualTo(10);
            assertThat(figure(run, "created")).isEqualTo(7);
            assertThat(figure(run, "copies")).isEqualTo(1);
            assertThat(figure(run, "refused")).isEqualTo(2);
            assertThat(run.get("reasons")
                            .valueStream()
                            .map(reason -> reason.get("code").asString()))
                    .containsExactlyInAnyOrder("reduced-row", "past");
            assertThat(run.get("refusals")
                            .valueStream()
                            .map(row -> row.get("reason").asString()))
                    .contains("The last deadline was on 2026-01-01.");
            assertThat(run.get("run").get("progress").get("pages").asInt()).isEqualTo(4);
            assertThat(run.get("run").get("progress").get("expected").asInt()).isEqualTo(10);
            assertThat(sources.calls(word)).isEqualTo(7);
            assertThat(sources.get("/" + source).get("health").get("condition").asString())
                    .isEqualTo("GOOD");
        }

        @Test
        void asksWithTypedPartsSortedUpAndDownInTurn() {
            portal.serve(topics(word, 2)).counting(3, 3, 3, 3);
            sources.run(source);

            assertThat(portal.asked())
                    .first()
                    .asString()
                    .contains(
                            "pageSize=3&pageNumber=1",
                            "{\"terms\":{\"type\":[\"1\",\"2\",\"8\"]}}",
                            "[\"en\"]",
                            "{\"field\":\"identifier\",\"order\":\"ASC\"}");
            assertThat(portal.asked().get(1)).contains("\"order\":\"DESC\"");
            assertThat(portal.asked().get(2)).doesNotContain("\"order\"");
        }

        @Test
        void twoRunsOverUnstablePagingConvergeOnTheSameCalls() {
            portal.serve(topics(word, 11)).unstable();

            JsonNode first = sources.run(source);
            JsonNode second = sources.run(source);

            assertThat(figure(first, "created")).isEqualTo(11);
            assertThat(outcome(first)).isEqualTo("COMPLETED");
            assertThat(figure(second, "unchanged")).isEqualTo(11);
            assertThat(sources.calls(word)).isEqualTo(11);
        }

        @Test
        void endsAfterThreePassesThatBringNothingNew() {
            portal.serve(topics(word, 4)).counting(6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("INCOMPLETE");
            assertThat(message(run))
                    .isEqualTo("The source counts 6 rows, but even after several passes it showed only 4.");
            assertThat(figure(run, "created")).isEqualTo(4);
            assertThat(portal.asked()).hasSize(8);
        }

        @Test
        void asksForNothingBeyondTheWindowAndSaysThatThereIsMore() {
            String wide = sources.portal(portal.url());
            long[] totals = new long[400];
            Arrays.fill(totals, 10_001);
            portal.serve(topics(word, 3)).counting(totals);

            JsonNode run = sources.run(wide);

            assertThat(outcome(run)).isEqualTo("INCOMPLETE");
            assertThat(message(run)).startsWith("The source has more than 10000 rows");
            assertThat(portal.asked())
                    .noneMatch(asked -> asked.contains("pageNumber=101"))
                    .anyMatch(asked -> asked.contains("pageNumber=100"));
        }

        @Test
        void findsWithoutSortingWhatSortingLeavesOut() {
            String sorted = sources.created(
                    portalSource(portal.url(), 3).replace("\"sort\": \"identifier\"", "\"sort\": \"callIdentifier\""));
            portal.serve(topic(word, 0).without("callIdentifier"), topic(word, 1), topic(word, 2));

            JsonNode run = sources.run(sorted);

            assertThat(outcome(run)).isEqualTo("COMPLETED");
            assertThat(figure(run, "created")).isEqualTo(3);
            assertThat(portal.asked()).hasSize(3);
        }

        @Test
        void followsTheTotalWhenItChangesBetweenPages() {
            portal.serve(topics(word, 7)).counting(4, 9, 7, 7, 7, 7);

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("COMPLETED");
            assertThat(figure(run, "created")).isEqualTo(7);
        }
    }

    @Nested
    class SayingIt {

        @Test
        void announcesExactlyWhatIsDifferentInASecondRecording() {
            portal.serve(topics(word, 6));
            sources.run(source);
            portal.serve(
                    topic(word, 0).with("status", "31094503"),
                    topic(word, 1).with("deadlineDate", "2026-10-01T00:00:00.000+0000"),
                    topic(word, 2).with("cenTagsA", "TOPICS-1").with("esDA_QueueDate", "2026-05-05T10:00:00.000+0100"),
                    topic(word, 3).with("keywords", "Democracy", "Town twinning"),
                    topic(word, 4),
                    topic(word, 6));

            JsonNode second = sources.run(source);

            assertThat(figure(second, "created")).isEqualTo(1);
            assertThat(figure(second, "changed")).isEqualTo(2);
            assertThat(figure(second, "unchanged")).isEqualTo(3);
            assertThat(sources.calls(word)).as("what is missing stays").isEqualTo(7);
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(
                        all -> assertThat(published(log, "call.published.v1")).hasSize(7));
                assertThat(published(log, "call.changed.v1")).hasSize(2);
                assertThat(published(log, "call.changed.v1"))
                        .anySatisfy(event -> assertThat(event.json())
                                .contains("{\"field\":\"deadlines\",\"from\":\"2026-09-23\",\"to\":\"2026-10-01\"}"));
            }
        }

        @Test
        void saysOnceWhatMovesBackAndForthWithinARun() {
            portal.serve(topics(word, 2));
            sources.run(source);
            RecordedRow earlier = topic(word, 0);
            RecordedRow later = earlier.with("deadlineDate", "2026-10-01T00:00:00.000+0000")
                    .with("esDA_IngestDate", "2026-05-05T10:00:00.000+0200");
            RecordedRow[][] passes = {{earlier, later}, {later, earlier}, {later, topic(word, 1)}, {later, earlier}};
            for (RecordedRow[] rows : passes) {
                portal.serve(Stream.concat(Stream.of(rows), Stream.of(topic(word, 1)))
                        .toArray(RecordedRow[]::new));
                sources.run(source);
            }

            assertThat(sources.call(word + "-0").get("nextDeadline").asString()).isEqualTo("2026-10-01");
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(
                        all -> assertThat(published(log, "call.changed.v1")).hasSize(1));
            }
        }

        @Test
        void saysOnceWhatStandsInSeveralLanguagesAndDataSources() {
            RecordedRow english = topic(word, 1);
            portal.serve(
                    english.in("de", "Treffen " + word),
                    english,
                    english.in("fr", "Rencontres " + word),
                    english.under("other").with("DATASOURCE", "SEDIA_PRD_CENTRICITY"));

            JsonNode run = sources.run(source);

            assertThat(figure(run, "created")).isEqualTo(1);
            assertThat(figure(run, "copies")).isEqualTo(2);
            assertThat(figure(run, "refused")).isEqualTo(1);
            assertThat(sources.call(word + "-1").get("title").asString()).isEqualTo("Meetings of " + word + "-1");
        }

        @Test
        void takesEveryCallOfCascadeFundingOfOneTopic() {
            RecordedRow parent = topic(word, 1).with("type", "8").with("status", "31094503");
            portal.serve(
                    parent.under("1COMPETITIVE_CALLen").with("callTitle", word + " for bees"),
                    parent.under("2COMPETITIVE_CALLen").with("callTitle", word + " for trees"));

            JsonNode run = sources.run(source);

            assertThat(figure(run, "created")).isEqualTo(2);
            assertThat(sources.calls(word + " bees")).isEqualTo(1);
            assertThat(sources.call(word + " for trees").get("status").asString())
                    .isEqualTo("OPEN");
        }
    }

    @Nested
    class BadInput {

        @Test
        void isOvercomeWhenItPasses() {
            portal.serve(topics(word, 7))
                    .failing(
                            Fault.SERVER_ERROR,
                            Fault.TOO_MANY_REQUESTS,
                            Fault.HANG,
                            Fault.FINE,
                            Fault.HALF_BODY,
                            Fault.HTML,
                            Fault.OTHER_SHAPE);

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("COMPLETED");
            assertThat(figure(run, "created")).isEqualTo(7);
        }

        @Test
        void thatLastsFailsTheRunAndSaysWhy() {
            portal.serve(topics(word, 2)).failing(Fault.HTML, Fault.HTML, Fault.HTML, Fault.HTML);
            JsonNode html = sources.run(source);
            portal.failing(Fault.REDIRECT_ELSEWHERE);
            JsonNode elsewhere = sources.run(source);
            portal.failing(Fault.GZIP_BOMB);
            JsonNode bomb = sources.run(source);
            portal.failing(Fault.OTHER_SHAPE, Fault.OTHER_SHAPE, Fault.OTHER_SHAPE, Fault.OTHER_SHAPE);
            JsonNode shape = sources.run(source);

            assertThat(Stream.of(html, elsewhere, bomb, shape).map(PortalRunsTest::outcome))
                    .containsOnly("FAILED");
            assertThat(message(html)).isEqualTo("The file is not valid JSON.");
            assertThat(message(elsewhere)).contains("redirects to elsewhere.example");
            assertThat(message(bomb)).contains("larger than 16 MB");
            assertThat(message(shape)).contains("results");
            assertThat(sources.calls(word)).isZero();
        }

        @Test
        void onOnePageLeavesItsRowsToTheNextPass() {
            portal.serve(topics(word, 8)).failing(Fault.FINE, Fault.HTML, Fault.HTML, Fault.HTML, Fault.HTML);

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("COMPLETED");
            assertThat(figure(run, "created")).isEqualTo(8);
        }

        @Test
        void inTheMiddleTakesWhatCameBefore() {
            portal.serve(topics(word, 9)).failing(Fault.FINE, Fault.REDIRECT_ELSEWHERE);

            JsonNode run = sources.run(source);

            assertThat(outcome(run)).isEqualTo("INCOMPLETE");
            assertThat(figure(run, "created")).isEqualTo(3);
            assertThat(message(run)).contains("redirects to elsewhere.example");
        }
    }

    @Nested
    class OneAtATime {

        @Test
        void showsHowFarItIsAndRefusesAnother() throws InterruptedException {
            portal.serve(topics(word, 9));
            var thirdPage = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            portal.beforeAnswer(() -> {
                if (portal.asked().size() == 3) {
                    thirdPage.countDown();
                    try {
                        goOn.await(2500, TimeUnit.MILLISECONDS);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
            var begun = sources.post("/" + source + "/runs").expectStatus().isAccepted();
            String run = SourceHouse.json(begun).get("run").get("id").asString();
            assertThat(thirdPage.await(20, TimeUnit.SECONDS)).isTrue();

            var second = sources.post("/" + source + "/runs").expectStatus().isEqualTo(409);
            assertThat(SourceHouse.json(second).get("run").asString()).isEqualTo(run);
            assertThat(sources.get("/" + source).get("running").asString()).isEqualTo(run);
            goOn.countDown();
            await("the end")
                    .until(() ->
                            !outcome(sources.get("/" + source + "/runs/" + run)).equals("RUNNING"));

            assertThat(sources.get("/" + source).get("running").isNull()).isTrue();
            assertThat(sources.get("/" + source + "/runs").get("total").asInt()).isEqualTo(1);
        }

        @Test
        void closesTheRecordOfARunThatDiedAndTheNextOneCompletes() {
            portal.serve(topics(word, 4));
            String died = sources.run(source).get("run").get("id").asString();
            // as a process that is killed leaves it
            store.updateFirst(
                    Query.query(Criteria.where("_id").is(died)),
                    new Update().set("outcome", "RUNNING").unset("endedAt"),
                    "callSourceRuns");
            assertThat(sources.get("/" + source).get("running").asString()).isEqualTo(died);

            JsonNode next = sources.run(source);

            assertThat(outcome(next)).isEqualTo("COMPLETED");
            JsonNode record = sources.get("/" + source + "/runs/" + died);
            assertThat(outcome(record)).isEqualTo("INTERRUPTED");
            assertThat(message(record)).startsWith("The run was interrupted");
        }

        @Test
        void theJobClosesTheRecordOfARunThatDied() {
            portal.serve(topics(word, 1));
            String died = sources.run(source).get("run").get("id").asString();
            store.updateFirst(
                    Query.query(Criteria.where("_id").is(died)), Update.update("outcome", "RUNNING"), "callSourceRuns");

            sources.job();

            assertThat(outcome(sources.get("/" + source + "/runs/" + died))).isEqualTo("INTERRUPTED");
        }
    }

    @Nested
    class BySchedule {

        @Test
        void asksWhatIsDueAndNothingTwice() {
            portal.serve(topics(word, 2));
            sources.put(
                            source,
                            "\"0\"",
                            portalSource(portal.url(), 3)
                                    .replace("\"search\"", "\"schedule\": {\"everyHours\": 6}, \"search\""))
                    .expectStatus()
                    .isOk();

            sources.job();
            await("the run").until(() -> sources.calls(word) == 2);
            await("its end")
                    .until(() -> sources.get("/" + source).get("running").isNull());
            sources.job();

            JsonNode runs = sources.get("/" + source + "/runs");
            assertThat(runs.get("total").asInt()).isEqualTo(1);
            assertThat(runs.get("items").get(0).get("trigger").asString()).isEqualTo("SCHEDULE");
        }
    }

    @Nested
    class OfTwoSourcesOfOneKind {

        @Test
        void moveNoDeadlineBackAndForthWhereTheSourcesDiffer() {
            String other = sources.portal(portal.url());
            RecordedRow late = topic(word, 1).with("deadlineDate", "2026-10-01T00:00:00.000+0000");
            portal.serve(topic(word, 1));
            sources.run(source);

            for (int round = 0; round < 2; round++) {
                portal.serve(late);
                assertThat(figure(sources.run(other), "changed")).isZero();
                portal.serve(topic(word, 1));
                assertThat(figure(sources.run(source), "changed")).isZero();
            }

            portal.serve(topic(word, 1).with("deadlineDate", "2026-11-02T00:00:00.000+0000"));
            assertThat(figure(sources.run(other), "changed")).isOne();
        }
    }
}
