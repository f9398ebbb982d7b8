package city.weltoffen.networking.call.match;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkingTest
class MatchedCallTest {

    private static final CallMatch MATCH = CallMatch.of(
            List.of(new MatchReason("Music", Field.TITLE, null, Criterion.KEYWORDS, "Musik", 1, 0.8, "music")), 0);

    @Autowired
    MatchedCalls matchedCalls;

    @Autowired
    Calls calls;

    private final CallId id = new CallId("matched-" + UUID.randomUUID());
    private Call call;

    @BeforeEach
    void aCall() {
        call = calls.publish(
                CallOrigin.MANUAL,
                SomeCall.titled("Zzyzx").identifier("ZZ-" + UUID.randomUUID()).details());
    }

    private void match(String basis, boolean aloud, String... departments) {
        Map<String, CallMatch> matches = new LinkedHashMap<>();
        List.of(departments).forEach(department -> matches.put(department, MATCH));
        matchedCalls.update(id, matched -> matched.match(call, basis, matches, aloud, UUID.randomUUID()));
    }

    private List<RecordedEvent> told() {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log.ofKey(id.value());
        }
    }

    @Test
    void tellsADepartmentOnceThoughTheCallFitsItNoMoreInBetween() {
        match("one", true, "kultur");
        match("one", true, "kultur", "umwelt");
        match("two", true, "kultur");
        assertThat(told()).hasSize(1);

        match("three", true);
        match("four", true, "kultur");
        assertThat(told()).hasSize(1);

        match("five", true, "umwelt");
        assertThat(told().getLast().json()).contains("\"departments\":[\"umwelt\"]");
    }

    @Test
    void tellsOnlyThoseWhoHadNotHeard() {
        match("one", true, "kultur");
        match("two", true, "kultur", "umwelt");

        assertThat(told().getLast().json())
                .contains("\"addressees\":[\"coordinators:umwelt\"]", "\"departments\":[\"kultur\",\"umwelt\"]")
                .contains(
                        "{\"addressee\":\"coordinators:umwelt\",\"criterion\":\"keywords\",\"value\":\"Musik\",\"word\":\"Music\"}");
    }

    @Test
    void tellsNobodyOfWhatIsNoNewsAndNotLaterEither() {
        match("one", false, "kultur");
        match("two", true, "kultur");

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsOnceThoughSeveralInstancesFindItAtTheSameMoment() {
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .mapToObj(each -> CompletableFuture.runAsync(() -> match("one", true, "kultur"), instances))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        assertThat(told()).hasSize(1);
    }
}
