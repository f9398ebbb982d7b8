package city.weltoffen.relations.memory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@RelationsTest
class MemoryApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    private RestTestClient kultur;

    @BeforeEach
    void signIn() {
        kultur = Api.as(port, TestTokens.kultur());
    }

    private PartnerId anyPartner() {
        String name = "Stadt " + UUID.randomUUID();
        return partners.add(
                        new PartnerDetails(
                                PartnerKind.CITY, new LocalizedText(name, name), List.of(), "PL", null, null),
                        false)
                .id();
    }

    /** Something that another service reports about partners. */
    private static RecordedEvent report(String title, Set<String> partners) {
        LocalizedText text = new LocalizedText(title, title);
        String slug = UUID.randomUUID().toString();
        return DirectoryEvents.recorded(
                slug,
                1,
                new DepartmentRegistered(
                        Notice.of(text, "/departments/" + slug, Tags.none().withPartners(partners)),
                        new DepartmentFacts(slug, text, text, List.of(), List.of(), List.of(), List.of())));
    }

    private static void publish(RecordedEvent... events) {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            for (RecordedEvent event : events) {
                networking.write(event);
            }
        }
    }

    private Map<?, ?> page(PartnerId partner, String query) {
        return page(kultur, partner, query);
    }

    private static Map<?, ?> page(RestTestClient reader, PartnerId partner, String query) {
        return reader.get()
                .uri("/api/partners/" + partner.value() + "/memory" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private List<String> titles(PartnerId partner) {
        return titles(page(partner, "?size=100"));
    }

    private static List<String> titles(Map<?, ?> page) {
        return ((List<?>) page.get("items"))
                .stream()
                        .map(item -> (Map<?, ?>) ((Map<?, ?>) item).get("title"))
                        .map(title -> String.valueOf(title.get("en")))
                        .toList();
    }

    @Test
    void showsOnceWhatIsReportedTwice() {
        PartnerId partner = anyPartner();
        RecordedEvent twice = report("Twice", Set.of(partner.value()));

        publish(twice, twice, report("Other partner", Set.of("other")), report("Last", Set.of(partner.value())));

        await().untilAsserted(() -> assertThat(titles(partner))
                .filteredOn(title -> !title.startsWith("New partner"))
                .containsExactlyInAnyOrder("Last", "Twice"));
        await().untilAsserted(() -> assertThat(titles(partner)).hasSize(3));
        var item = (Map<?, ?>) ((List<?>) page(partner, "").get("items")).getFirst();
        assertThat(item.get("service")).isEqualTo("networking-service");
        assertThat(item.get("kind")).isEqualTo("department.registered");
        assertThat(item.get("id")).isNotNull();
        assertThat(String.valueOf(item.get("link"))).startsWith("/departments/");
    }

    @Test
    void isReadPageByPageNewestFirst() {
        PartnerId partner = anyPartner();
        publish(IntStream.range(0, 5)
                .mapToObj(number -> report("Report " + number, Set.of(partner.value())))
                .toArray(RecordedEvent[]::new));
        await().untilAsserted(() -> assertThat(titles(partner)).hasSize(6));

        List<String> read = new ArrayList<>();
        Map<?, ?> page = page(partner, "?size=4");
        read.addAll(titles(page));
        assertThat(read).hasSize(4);
        page = page(partner, "?size=4&cursor=" + page.get("next"));
        read.addAll(titles(page));

        assertThat(page.get("next")).isNull();
        assertThat(read).isEqualTo(titles(partner));
        List<?> times = ((List<?>) page(partner, "").get("items"))
                .stream().map(item -> (Object) ((Map<?, ?>) item).get("at")).toList();
        assertThat(times.stream().map(at -> Instant.parse(String.valueOf(at))))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void includesWhatWasMergedIntoThePartner() {
        PartnerId given = anyPartner();
        PartnerId survivor = anyPartner();
        publish(
                report("Of the one given up", Set.of(given.value())),
                report("Of both", Set.of(given.value(), survivor.value())));

        partners.merge(given, survivor);

        await().untilAsserted(() -> assertThat(titles(survivor))
                .contains("Of the one given up")
                .containsOnlyOnce("Of both")
                .filteredOn(title -> title.startsWith("Partners merged"))
                .hasSize(1));
        assertThat(titles(given)).isEqualTo(titles(survivor));
    }

    @Nested
    class OfARelationThatBecameConfidential {

        private final List<String> seen = new ArrayList<>();

        @Test
        void showsItsEventsToThoseOnlyWhoMaySeeItNow() {
            House house = new House(port);
            PartnerId partner = anyPartner();
            publish(report("Before", Set.of(partner.value())));
            await().untilAsserted(() -> assertThat(titles(partner)).hasSize(2));
            String relation = house.active(partner.value(), "CONTACT");
            await().untilAsserted(() -> assertThat(titles(partner)).hasSize(4));
            publish(report("After", Set.of(partner.value())));
            await().untilAsserted(() -> assertThat(titles(partner)).hasSize(5));
            assertThat(titles(page(house.umwelt, partner, "?size=100"))).hasSize(5);

            hide(house, relation, partner);

            assertThat(titles(page(house.kultur, partner, "?size=100"))).hasSize(5);
            assertThat(titles(page(house.office, partner, "?size=100"))).hasSize(5);
            readPageByPage(house.umwelt, partner);
            assertThat(seen).hasSize(3).contains("Before", "After").noneMatch(title -> title.startsWith("Relation"));
        }

        private void hide(House house, String relation, PartnerId partner) {
            String path = "/api/relations/" + relation;
            String etag = house.office
                    .get()
                    .uri(path)
                    .exchange()
                    .returnResult(Map.class)
                    .getResponseHeaders()
                    .getETag();
            Rest.put(house.office, path, etag, House.body(partner.value(), "CONTACT", ", \"confidential\": true"))
                    .expectStatus()
                    .isOk();
        }

        private void readPageByPage(RestTestClient reader, PartnerId partner) {
            Map<?, ?> page = page(reader, partner, "?size=1");
            seen.addAll(titles(page));
            while (page.get("next") != null) {
                page = page(reader, partner, "?size=1&cursor=" + page.get("next"));
                assertThat(titles(page)).hasSize(1);
                seen.addAll(titles(page));
            }
        }
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (String cursor : List.of("nonsense", "%C3%A4", "MTIz")) {
            kultur.get()
                    .uri("/api/partners/" + anyPartner().value() + "/memory?cursor=" + cursor)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        kultur.get()
                .uri("/api/partners/nobody/memory")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isForMembersOnly() {
        String path = "/api/partners/" + anyPartner().value() + "/memory";

        Api.as(port, TestTokens.council())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isForbidden();
        Api.as(port, TestTokens.admin())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
