package city.weltoffen.defaults.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.WithBackends;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A service with the copy of the directory, and a consumer that must never hear of anything twice. */
@WithBackends
@SpringBootTest(
        classes = StumblingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=copying-service",
            "spring.mongodb.database=copying",
            "spring.cloud.function.definition=directoryCopy;watching",
            "spring.cloud.stream.bindings.events-out-0.destination=weltoffen.measures",
            "spring.cloud.stream.bindings.directoryCopy-in-0.destination=weltoffen.networking",
            "spring.cloud.stream.bindings.directoryCopy-in-0.group=copying-service.directory",
            "spring.cloud.stream.bindings.watching-in-0.destination=weltoffen.networking",
            "spring.cloud.stream.bindings.watching-in-0.group=copying-service.watching"
        })
class RebuildTest {

    private static final String PROJECTIONS = "/api/operations/copying-service/projections";
    private static final List<String> COPIES = List.of("directory_departments", "directory_appointments");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Autowired
    MongoTemplate template;

    @Autowired
    StumblingService.Watching watchingHandler;

    @Autowired
    ConfigurableEnvironment environment;

    private RestTestClient admin;

    @BeforeEach
    void anAdmin() {
        admin = Api.as(port, TestTokens.admin());
    }

    private void rebuild(RestTestClient client) {
        client.post()
                .uri(PROJECTIONS + "/rebuild")
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, PROJECTIONS);
    }

    private Map<?, ?> last() {
        List<?> found = admin.get()
                .uri(PROJECTIONS)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(List.class)
                .getResponseBody();
        assertThat(found).hasSize(1);
        return (Map<?, ?>) found.getFirst();
    }

    private List<RecordedEvent> copied(int departments) {
        List<RecordedEvent> events = IntStream.range(0, departments)
                .mapToObj(number -> DirectoryEvents.department("copied-" + number + "-" + UUID.randomUUID()))
                .toList();
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            events.forEach(networking::write);
        }
        awaitCopies(events);
        await().untilAsserted(() ->
                events.forEach(event -> assertThat(watchingHandler.handled).contains(event.id())));
        return events;
    }

    private void awaitCopies(List<RecordedEvent> events) {
        await().untilAsserted(() -> assertThat(events)
                .allSatisfy(event ->
                        assertThat(directory.department(event.subject())).isPresent()));
    }

    @Test
    void makesALostCopyWholeAgainAndTellsNobodyElse() {
        List<RecordedEvent> events = copied(20);
        COPIES.forEach(template::dropCollection);
        assertThat(directory.department(events.getFirst().subject())).isEmpty();

        rebuild(admin);

        awaitCopies(events);
        await().untilAsserted(() -> assertThat(last().get("state")).isEqualTo("DONE"));
        assertThat(last().get("consumer")).isEqualTo("directoryCopy");
        assertThat((Integer) last().get("read")).isGreaterThanOrEqualTo(events.size());
        assertThat(events)
                .allSatisfy(event -> assertThat(watchingHandler.handled)
                        .filteredOn(event.id()::equals)
                        .hasSize(1));
    }

    @Test
    void keepsWhatIsNewerThanWhatItReads() {
        RecordedEvent event = copied(1).getFirst();
        var newer = new Document("$set", new Document("sequence", 7L).append("name.de", "Neu"));
        template.getCollection("directory_departments").updateOne(new Document("_id", event.subject()), newer);

        rebuild(admin);

        await().untilAsserted(() -> assertThat(last().get("state")).isEqualTo("DONE"));
        assertThat(directory.department(event.subject()).orElseThrow().name().de())
                .isEqualTo("Neu");
    }

    @Test
    void isOneReadingHoweverManyInstancesAreAsked() {
        List<RecordedEvent> events = copied(5);
        try (ConfigurableApplicationContext other = otherInstance()) {
            COPIES.forEach(template::dropCollection);
            int otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            rebuild(admin);
            rebuild(Api.as(otherPort, TestTokens.admin()));

            awaitCopies(events);
            await().untilAsserted(() -> assertThat(last().get("state")).isEqualTo("DONE"));
            assertThat(template.getCollection("projection_rebuilds").countDocuments())
                    .isEqualTo(1);
        }
    }

    /** With the same settings of this test, and a port of its own. */
    private ConfigurableApplicationContext otherInstance() {
        return new SpringApplicationBuilder(StumblingService.class)
                .initializers(context -> environment.getPropertySources().stream()
                        .filter(source -> source.getName().startsWith("weltoffen ")
                                || source.getName().equals("Inlined Test Properties"))
                        .forEach(context.getEnvironment().getPropertySources()::addFirst))
                .run();
    }

    @Test
    void isForAdminsOnly() {
        Api.as(port, TestTokens.office())
                .post()
                .uri(PROJECTIONS + "/rebuild")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void knowsNoOtherConsumer() {
        admin.post()
                .uri(PROJECTIONS + "/watching/rebuild")
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
