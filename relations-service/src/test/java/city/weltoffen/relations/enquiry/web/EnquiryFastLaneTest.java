package city.weltoffen.relations.enquiry.web;

import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A search for project partners goes at once to whom it fits. */
@RelationsTest
class EnquiryFastLaneTest {

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    private House house;

    @BeforeEach
    void open() {
        house = new House(port);
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department("wirtschaft", "science"));
            networking.write(DirectoryEvents.department("messe", "science", "economy"));
        }
        await().untilAsserted(() ->
                assertThat(directory.departmentsFor(Set.of("science"))).contains("wirtschaft", "messe"));
    }

    private Map<?, ?> entered(String kind, String themes) {
        return created(post(
                house.office,
                "/api/enquiries",
                "{\"kind\": \"%s\", \"subject\": \"Laser\", \"text\": \"We look for partners.\", \"themes\": [%s]}"
                        .formatted(kind, themes)));
    }

    @Test
    void asksTheDepartmentsThatWorkOnItsThemes() {
        Map<?, ?> enquiry = entered("project-partners", "\"science\"");

        assertThat(enquiry.get("state")).isEqualTo("CONSULTATION");
        assertThat(enquiry.get("missing")).isEqualTo(List.of("messe", "wirtschaft"));
        assertThat(enquiry.get("dueBy")).isEqualTo("2026-05-16");
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            var events = log
                    .awaitThat(all -> assertThat(all)
                            .filteredOn(event -> event.key().equals(enquiry.get("id")))
                            .hasSize(2))
                    .stream()
                    .filter(event -> event.key().equals(enquiry.get("id")))
                    .toList();
            assertThat(events.getLast().type()).contains("enquiry.routed");
            assertThat(events.getLast().json()).contains("coordinators:messe", "coordinators:wirtschaft");
        }
    }

    @Test
    void leavesToTheOfficeWhatFitsNobodyAndOtherKinds() {
        assertThat(entered("project-partners", "").get("state")).isEqualTo("RECEIVED");
        assertThat(entered("cooperation", "\"science\"").get("state")).isEqualTo("RECEIVED");
    }

    @Test
    void isTakenWhenTheOfficeFindsOutWhatItIs() {
        Map<?, ?> enquiry = entered("other", "");

        post(
                        house.office,
                        "/api/enquiries/" + enquiry.get("id") + "/triage",
                        "{\"kind\": \"project-partners\", \"themes\": [\"science\"]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CONSULTATION")
                .jsonPath("$.missing[0]")
                .isEqualTo("messe");
    }
}
