package city.weltoffen.networking.call.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.testing.Meters;
import city.weltoffen.testing.ReplayingPortal.Fault;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Runs over what one plain request brings. */
class FeedRunsTest extends RunsOverHttp {

    @Autowired
    CallSightings sightings;

    @Autowired
    Clock businessClock;

    @Autowired
    MongoTemplate store;

    @Autowired
    MeterRegistry registry;

    @Override
    String description() {
        return feedSource("URBACT");
    }

    private String feedSource(String programme) {
        return """
                {"kind": "FEED", "name": {"de": "Feed", "en": "Feed"}, "address": "%s",
                 "presets": {"programme": "%s", "audiences": ["municipality"]}}
                """.formatted(portal.fileUrl(), programme);
    }

    private String feed(String title) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Calls</title><link>https://feed.example/</link>
                <description>Calls</description>
                <item><title>%s %s</title><link>https://feed.example/%s</link><guid>https://feed.example/%s</guid>
                <description>Deadline: 23 September 2026</description></item>
                </channel></rss>
                """.formatted(title, word, word, word);
    }

    private CallId call() {
        return new CallId(sources.call(word).get("id").asString());
    }

    private static String outcome(JsonNode run) {
        return run.get("run").get("outcome").asString();
    }

    @Test
    void takesWhatTheCityKnowsOfTheSourceIntoItsCalls() {
        portal.serveFile(feed("Networks"));

        JsonNode run = sources.run(source);

        assertThat(outcome(run)).isEqualTo("COMPLETED");
        assertThat(run.get("run").get("figures").get("created").asInt()).isEqualTo(1);
        assertThat(sources.call(word).get("programme").asString()).isEqualTo("URBACT");
        assertThat(sources.call(word).get("audiences").toString()).isEqualTo("[\"municipality\"]");
    }

    @Test
    void isMeasuredByKindAndOutcome() {
        var runs = registry.timer("weltoffen.source.runs", "kind", "feed", "outcome", "completed");
        long before = runs.count();
        portal.serveFile(feed("Networks"));

        sources.run(source);

        Awaitility.await().until(() -> runs.count() == before + 1);
        assertThat(Meters.documented("services", "networking-service"))
                .containsAll(registry.getMeters().stream()
                        .map(meter -> meter.getId().getName())
                        .filter(name -> name.startsWith("weltoffen."))
                        .toList());
    }

    @Test
    void readsNothingTwiceAndKnowsAllTheSameThatItIsStillThere() {
        portal.serveFile(feed("Networks"));
        sources.run(source);
        var between = businessClock.instant();

        JsonNode second = sources.run(source);

        assertThat(outcome(second)).isEqualTo("COMPLETED");
        assertThat(second.get("run").get("good").asBoolean()).isTrue();
        assertThat(second.get("run").get("message").asString())
                .isEqualTo("The source has nothing new since the last run.");
        assertThat(sightings.lastSeen(call()))
                .get()
                .satisfies(seen -> assertThat(seen).isAfterOrEqualTo(between.minusMillis(1)));
        assertThat(sightings.unseenSince(between)).doesNotContain(call());
    }

    @Test
    void knowsThatItIsStillThereAlsoAfterAnUpload() {
        portal.serveFile(feed("Networks"));
        sources.run(source);
        sources.ended(sources.upload(source, "feed.xml", feed("Networks")));
        var between = businessClock.instant();

        sources.run(source);

        assertThat(sightings.unseenSince(between)).doesNotContain(call());
    }

    @Test
    void knowsThatItIsStillThereAlsoAfterARunThatDiedBetweenItsLastWritings() {
        portal.serveFile(feed("Networks"));
        sources.run(source);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(source)),
                Update.update("lastGoodAt", businessClock.instant()),
                "callSourceStates");
        var between = businessClock.instant();

        sources.run(source);

        assertThat(sightings.unseenSince(between)).doesNotContain(call());
    }

    @Test
    void readsAgainWhatWasSetUpInAnotherWayWhileItWasRead() {
        portal.serveFile(feed("Networks"));
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        portal.beforeAnswer(() -> {
            asked.countDown();
            await(goOn);
        });
        var begun = sources.post("/" + source + "/runs");
        await(asked);
        sources.put(source, "\"0\"", feedSource("INTERREG")).expectStatus().isOk();
        goOn.countDown();
        sources.ended(begun);

        sources.run(source);

        assertThat(sources.call(word).get("programme").asString()).isEqualTo("INTERREG");
    }

    @Test
    void isNotRemovedWhileItIsRead() {
        portal.serveFile(feed("Networks"));
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        portal.beforeAnswer(() -> {
            asked.countDown();
            await(goOn);
        });
        var begun = sources.post("/" + source + "/runs");
        await(asked);

        var refused = sources.delete(source, "\"0\"").expectStatus().isEqualTo(409);
        goOn.countDown();
        sources.ended(begun);

        assertThat(SourceHouse.json(refused).get("code").asString()).isEqualTo("call-source-running");
        Awaitility.await("its turn")
                .untilAsserted(
                        () -> sources.delete(source, "\"0\"").expectStatus().isNoContent());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2500, TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsAgainWhatItKnowsOnceItIsSetUpInAnotherWay() {
        portal.serveFile(feed("Networks"));
        sources.run(source);
        sources.put(source, "\"0\"", feedSource("INTERREG")).expectStatus().isOk();

        sources.run(source);

        assertThat(sources.call(word).get("programme").asString()).isEqualTo("INTERREG");
    }

    @Test
    void saysWhatIsWrongWithWhatItGot() {
        portal.serveFile("<html><body>Under maintenance</body></html>");
        JsonNode page = sources.run(source);
        portal.serveFile(feed("Networks")).failing(Fault.HALF_BODY, Fault.HANG);
        JsonNode overcome = sources.run(source);

        assertThat(outcome(page)).isEqualTo("FAILED");
        assertThat(page.get("run").get("message").asString()).isNotBlank();
        assertThat(outcome(overcome)).isEqualTo("COMPLETED");
    }
}
