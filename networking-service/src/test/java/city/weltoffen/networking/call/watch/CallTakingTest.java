package city.weltoffen.networking.call.watch;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.Calls.Outcome;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.testing.EventLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkingTest
class CallTakingTest {

    private static final String WORD = "quinquereme";

    @Autowired
    private Calls calls;

    @Autowired
    private CallIndex index;

    private final String run = "TAKE-" + UUID.randomUUID();

    private ToldCall told(int number, String title, CallStatus status) {
        return new ToldCall(
                CallOrigin.EU_PORTAL,
                new CallDetails(
                        run + "-" + number,
                        title,
                        "grant",
                        "CERV",
                        status,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(new CallSection("Scope", WORD + " " + number)),
                        List.of(),
                        null),
                Set.of("audiences", "expectedMonth"));
    }

    private ToldCall told(int number, String title) {
        return told(number, title, CallStatus.OPEN);
    }

    private Call call(int number) {
        return calls.find(run + "-" + number).orElseThrow();
    }

    @Test
    void takesNewOnesKnownOnesAndChangedOnesTogether() {
        calls.takeAll(List.of(told(1, "Known"), told(2, "Before")));

        assertThat(calls.takeAll(List.of(
                        told(3, "New"),
                        told(1, "Known"),
                        told(2, "After"),
                        told(3, "New"),
                        told(4, "New"),
                        told(4, "Newer"))))
                .containsExactly(
                        Outcome.CREATED,
                        Outcome.UNCHANGED,
                        Outcome.CHANGED,
                        Outcome.UNCHANGED,
                        Outcome.CREATED,
                        Outcome.CHANGED);
        assertThat(call(4).details().title()).isEqualTo("Newer");
        assertThat(call(4).details().text()).hasSize(1);
    }

    @Test
    void createsEachOnceHoweverManyTellOfItAtTheSameTime() throws Exception {
        List<ToldCall> all =
                IntStream.range(0, 30).mapToObj(number -> told(number, "Same")).toList();
        List<Callable<List<Outcome>>> tellers = new ArrayList<>();
        for (int teller = 0; teller < 6; teller++) {
            List<ToldCall> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(teller));
            tellers.add(() -> calls.takeAll(shuffled));
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Outcome>> told : threads.invokeAll(tellers)) {
                outcomes.addAll(told.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.CREATED::equals).hasSize(all.size());
        assertThat(outcomes).doesNotContain(Outcome.CHANGED);
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            for (int number = 0; number < all.size(); number++) {
                String id = call(number).id().value();
                log.awaitThat(events -> assertThat(log.ofKey(id)).isNotEmpty());
            }
        }
    }

    @Test
    void findsTheWordsOfItsTextAtOnce() {
        calls.takeAll(
                IntStream.range(0, 20).mapToObj(number -> told(number, "Text")).toList());

        assertThat(index.search(WORD, entry -> entry.details().identifier().startsWith(run)))
                .hasSize(20);
    }

    @Test
    void recordsOneThatIsClosedAlreadyWithoutNews() {
        calls.takeAll(List.of(told(1, "Over and done", CallStatus.CLOSED), told(2, "Open")));

        try (EventLog log = EventLog.of("weltoffen.networking")) {
            String open = call(2).id().value();
            String closed = call(1).id().value();
            log.awaitThat(all -> assertThat(log.ofKey(open)).isNotEmpty());
            log.awaitThat(all -> assertThat(log.ofKey(closed)).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("city.weltoffen.networking.call.recorded.v1");
                assertThat(event.json().substring(0, event.json().indexOf("\"call\"")))
                        .doesNotContain("Over and done", "CERV");
            }));
        }
    }
}
