package city.weltoffen.networking.call.source.web;

import static city.weltoffen.networking.call.source.web.SourceHouse.anyWord;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.ReplayingPortal.Fault;
import city.weltoffen.testing.TestTokens;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Runs over what one plain request brings. */
@NetworkingTest
class FeedRunsTest {

    @LocalServerPort
    int port;

    @Autowired
    CallSightings sightings;

    @Autowired
    Clock businessClock;

    private final ReplayingPortal host = ReplayingPortal.start();
    private final String word = anyWord();
    private SourceHouse sources;
    private String source;

    @BeforeEach
    void setUp() {
        sources = new SourceHouse(port, TestTokens.admin());
        source = sources.created(feedSource("URBACT"));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private String feedSource(String programme) {
        return """
                {"kind": "FEED", "name": {"de": "Feed", "en": "Feed"}, "address": "%s",
                 "presets": {"programme": "%s", "audiences": ["municipality"]}}
                """.formatted(host.fileUrl(), programme);
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

    private static String outcome(JsonNode run) {
        return run.get("run").get("outcome").asString();
    }

    @Test
    void takesWhatTheCityKnowsOfTheSourceIntoItsCalls() {
        host.serveFile(feed("Networks"));

        JsonNode run = sources.run(source);

        assertThat(outcome(run)).isEqualTo("COMPLETED");
        assertThat(run.get("run").get("figures").get("created").asInt()).isEqualTo(1);
        assertThat(sources.call(word).get("programme").asString()).isEqualTo("URBACT");
        assertThat(sources.call(word).get("audiences").toString()).isEqualTo("[\"municipality\"]");
    }

    @Test
    void readsNothingTwiceAndKnowsAllTheSameThatItIsStillThere() {
        host.serveFile(feed("Networks"));
        sources.run(source);
        var between = businessClock.instant();

        JsonNode second = sources.run(source);

        assertThat(outcome(second)).isEqualTo("COMPLETED");
        assertThat(second.get("run").get("good").asBoolean()).isTrue();
        assertThat(second.get("run").get("message").asString())
                .isEqualTo("The source has nothing new since the last run.");
        var call = new CallId(sources.call(word).get("id").asString());
        assertThat(sightings.lastSeen(call))
                .get()
                .satisfies(seen -> assertThat(seen).isAfterOrEqualTo(between.minusMillis(1)));
        assertThat(sightings.unseenSince(between)).doesNotContain(call);
    }

    @Test
    void readsAgainWhatItKnowsOnceItIsSetUpInAnotherWay() {
        host.serveFile(feed("Networks"));
        sources.run(source);
        sources.put(source, "\"0\"", feedSource("INTERREG")).expectStatus().isOk();

        sources.run(source);

        assertThat(sources.call(word).get("programme").asString()).isEqualTo("INTERREG");
    }

    @Test
    void saysWhatIsWrongWithWhatItGot() {
        host.serveFile("<html><body>Under maintenance</body></html>");
        JsonNode page = sources.run(source);
        host.serveFile(feed("Networks")).failing(Fault.HALF_BODY, Fault.HANG);
        JsonNode overcome = sources.run(source);

        assertThat(outcome(page)).isEqualTo("FAILED");
        assertThat(page.get("run").get("message").asString()).isNotBlank();
        assertThat(outcome(overcome)).isEqualTo("COMPLETED");
    }
}
