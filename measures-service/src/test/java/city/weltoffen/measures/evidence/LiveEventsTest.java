package city.weltoffen.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.embedded.EmbeddedStore;
import city.weltoffen.events.EventEnvelope;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A figure hears of an event before, while or after the event is copied: it can show it at any time. */
class LiveEventsTest {

    private static final Instant MAY = Instant.parse("2026-05-06T10:00:00Z");

    private final EmbeddedStore store;
    private final MongoClient client;
    private final EventCopies copies;
    private final LiveEvents live;

    LiveEventsTest() throws IOException {
        store = EmbeddedStore.startInMemory(0);
        client = MongoClients.create(store.uri());
        copies = new EventCopies(new MongoTemplate(client, "live"));
        live = new LiveEvents(copies, new StaticListableBeanFactory().getBeanProvider(EventFollower.class));
    }

    @AfterEach
    void end() {
        client.close();
        store.close();
    }

    private static EventEnvelope held(Instant at) {
        return AnyEvent.envelope(AnyEvent.id(), "activity", at, AnyEvent.held(3, "festival", "4.2"));
    }

    @Test
    void whatIsHeardButNotCopiedYetIsFoundBesideWhatIsCopied() {
        EventEnvelope copied = held(MAY);
        EventEnvelope heard = held(MAY.plusSeconds(60));
        copies.add(CopiedEvent.of(copied));
        live.on(heard);
        List<String> ids =
                List.of(CopiedEvent.of(copied).id(), CopiedEvent.of(heard).id());

        assertThat(live.find(ids))
                .extracting(CopiedEvent::eventId)
                .containsExactly(heard.id().toString(), copied.id().toString());
    }

    @Test
    void theCopyIsShownWhereThereIsOne() {
        EventEnvelope event = held(MAY);
        live.on(event);
        copies.add(CopiedEvent.of(event));
        copies.unlink("activity");

        assertThat(live.find(List.of(CopiedEvent.of(event).id())))
                .singleElement()
                .satisfies(found -> assertThat(found.link()).isNull());
    }
}
