package city.weltoffen.relations.retention;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.security.Actor;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

@RelationsTest
class DisposalTest {

    private static final RetentionPeriods AT_ONCE =
            new RetentionPeriods(Period.ZERO, Period.ZERO, Period.ZERO, MonthDay.of(2, 1));

    @LocalServerPort
    int port;

    @Autowired
    DisposalLists lists;

    @Autowired
    Retention retention;

    @Autowired
    List<Retained> retained;

    @Autowired
    Actor actor;

    @Autowired
    Clock clock;

    private House house;
    private String name;
    private String partner;
    private final String year = "test-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        house = new House(port);
        name = anyName();
        partner = house.partner(name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A relation that ended so long ago that it is due. */
    private Matter relation() {
        String id = house.proposed(partner, "COOPERATION", ", \"fileReference\": \"13.1-%s\"".formatted(name));
        String at = "/api/relations/" + id + "/";
        post(house.office, at + "establish", "{\"on\": \"1980-01-01\"}")
                .expectStatus()
                .isOk();
        post(house.office, at + "end", "{\"on\": \"1990-01-01\", \"reason\": \"done\"}")
                .expectStatus()
                .isOk();
        return new Matter(MatterKind.RELATION, id);
    }

    private Matter activity(String begins, String more) {
        String id = String.valueOf(created(post(
                        house.office,
                        "/api/activities",
                        "{\"kind\": \"event\", \"title\": {\"de\": \"%s\"}, \"begins\": \"%s\", \"partners\": [\"%s\"]%s}"
                                .formatted(name, begins, partner, more)))
                .get("id"));
        post(house.office, "/api/activities/" + id + "/hold", "{}")
                .expectStatus()
                .isOk();
        return new Matter(MatterKind.ACTIVITY, id);
    }

    private Matter declined() {
        String id = String.valueOf(created(post(
                        house.office,
                        "/api/enquiries",
                        "{\"kind\": \"other\", \"subject\": \"Jazz\", \"text\": \"Secret\", \"partner\": \"%s\"}"
                                .formatted(partner)))
                .get("id"));
        String at = "/api/enquiries/" + id + "/";
        post(house.office, at + "triage", "{}").expectStatus().isOk();
        post(house.office, at + "decide", "{\"outcome\": \"DECLINED\", \"reason\": \"x\"}")
                .expectStatus()
                .isOk();
        return new Matter(MatterKind.ENQUIRY, id);
    }

    private DisposalItem due(Matter matter) {
        return retention.due(today()).stream()
                .filter(item -> item.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    private void issue(Matter... matters) {
        lists.issue(year, today(), List.of(matters).stream().map(this::due).toList());
    }

    private String list(String more) {
        return "/api/disposals/" + year + more;
    }

    private Map<?, ?> item(Map<?, ?> list, Matter matter) {
        return ((List<?>) list.get("items"))
                .stream()
                        .map(Map.class::cast)
                        .filter(item -> matter.id().equals(item.get("matter")))
                        .findFirst()
                        .orElseThrow();
    }

    private Map<?, ?> delete() {
        return post(house.office, list("/delete"), "")
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private List<?> memory() {
        return (List<?>) get(house.office, "/api/partners/" + partner + "/memory?size=100")
                .get("items");
    }

    @Nested
    class Due {

        @Test
        void isWhatHasEndedLongerAgoThanTheCityKeepsIt() {
            Matter relation = relation();

            assertThat(due(relation))
                    .isEqualTo(new DisposalItem(
                            relation,
                            "13.1-" + name,
                            LocalDate.parse("1990-01-01"),
                            LocalDate.parse("2020-01-01"),
                            null));
            assertThat(retention.isDue(relation, LocalDate.parse("2019-12-31"))).isFalse();
            assertThat(retention.isDue(activity("2016-05-06", ""), today())).isTrue();
            assertThat(retention.isDue(activity("2016-05-07", ""), today())).isFalse();
            assertThat(retention.isDue(declined(), today())).isFalse();
            assertThat(retention.isDue(declined(), today().plusYears(10))).isTrue();
        }

        @Test
        void isNoActivityWithAPartOrAnOpenFollowUp() {
            Matter whole = activity("2010-01-01", "");
            Matter part = activity("2010-01-01", ", \"within\": \"%s\"".formatted(whole.id()));
            post(house.office, "/api/activities/" + part.id() + "/outcome", "{\"followUps\": [{\"text\": \"Write\"}]}")
                    .expectStatus()
                    .isOk();

            assertThat(retention.isDue(whole, today())).isFalse();
            assertThat(retention.isDue(part, today())).isFalse();
        }
    }

    @Nested
    class TheList {

        @Test
        void isMadeOnceAYear() {
            for (int twice = 0; twice < 2; twice++) {
                post(house.admin, "/api/operations/relations-service/jobs/disposal-list/runs", "")
                        .expectStatus()
                        .is2xxSuccessful();
            }
            await().untilAsserted(() -> assertThat(lists.all())
                    .filteredOn(list -> "2026".equals(list.id()))
                    .hasSize(1));
        }

        @Test
        void leavesOutWhatIsOnAnotherOneOrIsKept() {
            Matter open = relation();
            Matter kept = relation();
            Matter other = relation();
            issue(open, kept);
            Disposal disposal = new Disposal(lists, retention, actor, clock);
            disposal.keep(year, kept, LocalDate.parse("2030-01-01"), "research");

            disposal.list(year + "-next");

            assertThat(lists.require(year + "-next").items())
                    .extracting(DisposalItem::matter)
                    .contains(other)
                    .doesNotContain(open, kept);
        }

        @Test
        void isForTheOfficeOnlyAndATable() {
            Matter relation = relation();
            issue(relation);

            house.kultur.get().uri("/api/disposals").exchange().expectStatus().isForbidden();
            house.kultur.get().uri(list("")).exchange().expectStatus().isForbidden();
            post(house.kultur, list("/delete"), "").expectStatus().isForbidden();
            Api.as(port, TestTokens.council())
                    .get()
                    .uri(list("/list.csv"))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            assertThat(house.office
                            .get()
                            .uri(list("/list.csv"))
                            .header(HttpHeaders.ACCEPT_LANGUAGE, "de")
                            .exchange()
                            .returnResult(String.class)
                            .getResponseBody())
                    .contains("13.1-" + name + ";Beziehung;" + name + " – Städtekooperation;1990-01-01;2020-01-01")
                    .contains(relation.id());
        }
    }

    @Nested
    class Keeping {

        @Test
        void spares() {
            Matter relation = relation();
            issue(relation);
            String keep = "{\"kind\": \"RELATION\", \"matter\": \"%s\", \"until\": \"%s\", \"reason\": \"research\"}";

            post(house.office, list("/keep"), keep.formatted(relation.id(), "2026-05-06"))
                    .expectStatus()
                    .isBadRequest();
            post(house.office, list("/keep"), keep.formatted(relation.id(), "2030-01-01"))
                    .expectStatus()
                    .isOk();
            post(house.office, list("/keep"), keep.formatted(relation.id(), "2031-01-01"))
                    .expectStatus()
                    .isEqualTo(422);
            post(house.office, list("/keep"), keep.formatted("nothing", "2030-01-01"))
                    .expectStatus()
                    .isNotFound();

            assertThat(item(delete(), relation).get("state")).isEqualTo("KEPT");
            get(house.office, "/api/relations/" + relation.id());
        }
    }

    @Nested
    class Deletion {

        @Test
        void removesEveryTraceButTheMemoryWithoutLinksAndTheListWithoutTitles() {
            Matter relation = relation();
            Matter activity = activity("2010-01-01", "");
            issue(relation, activity);
            await().untilAsserted(() -> assertThat(memory()).hasSizeGreaterThanOrEqualTo(6));

            Map<?, ?> list = delete();

            assertThat(list.get("open")).isEqualTo(0);
            assertThat(item(list, relation).get("state")).isEqualTo("DELETED");
            assertThat(item(list, relation).get("title")).isNull();
            assertThat(item(list, relation).get("reference")).isEqualTo("13.1-" + name);
            for (String path : List.of("/api/relations/" + relation.id(), "/api/activities/" + activity.id())) {
                house.office.get().uri(path).exchange().expectStatus().isNotFound();
                house.office
                        .get()
                        .uri(path + "/file.pdf")
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
            assertThat(get(house.office, "/api/relations?partner=" + partner).get("total"))
                    .isEqualTo(0);
            await().untilAsserted(() -> assertThat(memory())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .map(entry -> String.valueOf(((Map<?, ?>) entry).get("link")))
                    .noneMatch(link -> link.contains(relation.id()) || link.contains(activity.id())));
            house.office
                    .get()
                    .uri("/api/partners/" + partner + "/dossier?format=docx")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }

        @Test
        void isToldByOneEventHoweverOftenItIsConfirmed() {
            Matter relation = relation();
            issue(relation);

            delete();
            assertThat(delete().get("open")).isEqualTo(0);

            try (EventLog log = EventLog.of("weltoffen.relations")) {
                assertThat(log.awaitThat(all -> assertThat(all)
                                .filteredOn(event -> relation.id().equals(event.key()))
                                .hasSize(4)))
                        .filteredOn(event -> relation.id().equals(event.key()))
                        .last()
                        .satisfies(event -> assertThat(event.json()).contains("Beziehung ausgesondert"));
            }
        }

        @Test
        void ofEnquiriesTakesTheirLettersAndTheirDeskEntry() {
            Matter enquiry = declined();
            Disposal atOnce = new Disposal(lists, new Retention(retained, AT_ONCE), actor, clock);
            lists.issue(year, today(), List.of(new DisposalItem(enquiry, "x", today(), today(), null)));

            atOnce.delete(year);

            house.office
                    .get()
                    .uri("/api/enquiries/" + enquiry.id())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            assertThat(lists.require(year).items()).noneMatch(DisposalItem::isOpen);
        }

        @Test
        void sparesWhatHasChangedSinceTheListWasMade() {
            Matter activity = activity("2010-01-01", "");
            issue(activity);
            post(
                            house.office,
                            "/api/activities/" + activity.id() + "/outcome",
                            "{\"followUps\": [{\"text\": \"Write\"}]}")
                    .expectStatus()
                    .isOk();

            assertThat(item(get(house.office, list("")), activity).get("state")).isEqualTo("CHANGED");
            assertThat(item(delete(), activity).get("state")).isEqualTo("CHANGED");
            get(house.office, "/api/activities/" + activity.id());
        }

        @Test
        void isCompletedWhereItWasInterrupted() {
            Matter relation = relation();
            issue(relation);
            retention.dispose(relation);

            assertThat(item(delete(), relation).get("state")).isEqualTo("DELETED");
        }
    }
}
