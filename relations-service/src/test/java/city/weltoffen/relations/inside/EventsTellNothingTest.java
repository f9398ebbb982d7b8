package city.weltoffen.relations.inside;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A recorded run through everything that writes: its events hold no person's name and no free text. */
@RelationsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTellNothingTest {

    /** Succeeds only where the city wants two people for a decision, and takes nothing but an id. */
    private static final String SECOND_PERSON = "POST /api/enquiries/{id}/confirm-decision";

    /** Come days or years later, in no run; they say what all other events of their matter say. */
    private static final Set<String> FAR_AWAY =
            Set.of("enquiry.removed", "enquiry.statement-due", "relation.use-review-due");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MongoTemplate store;

    private MarkedRun run;

    @BeforeAll
    void doEverything() {
        run = MarkedRun.through(port, store);
    }

    @Test
    void theRunHasCalledEverythingThatWrites() {
        assertThat(Endpoint.all(mappings))
                .filteredOn(Endpoint::isWriting)
                .extracting(Endpoint::name)
                .filteredOn(name -> !name.equals(SECOND_PERSON))
                // no letter is dead in this run
                .filteredOn(name -> !name.contains("/dead-letters/"))
                .isSubsetOf(run.calls().done());
    }

    @Test
    void theRunHasMadeEveryKindOfEvent() {
        Set<String> types = EventCatalogue.kinds().stream()
                .filter(kind -> kind.topic().equals("weltoffen.relations"))
                .filter(kind -> !FAR_AWAY.contains(kind.name()))
                .map(EventKind::type)
                .collect(Collectors.toSet());
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            log.awaitThat(
                    events -> assertThat(events).extracting(RecordedEvent::type).containsAll(types));
        }
    }

    @Test
    void noEventHoldsANameOrFreeText() {
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            List<RecordedEvent> events = log.awaitThat(all -> assertThat(all)
                    .anyMatch(event -> event.key().equals(run.open().activity())));
            assertThat(events)
                    .allSatisfy(event -> assertThat(event.key() + event.headers() + event.json())
                            .doesNotContainIgnoringCase(Mark.TRACE));
        }
    }
}
