package city.weltoffen.networking.meeting.web;

import static city.weltoffen.networking.Group.list;
import static city.weltoffen.networking.Group.text;
import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.Group;
import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.PersonFollower;
import city.weltoffen.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** From the meeting that is held to minutes that hold, with what is carried over. */
class MinutesApiTest extends MeetingsOverHttp {

    @Autowired
    List<PersonFollower> personFollowers;

    @Autowired
    MongoTemplate template;

    private static List<String> waitingFor(RestTestClient person) {
        return list(get(person, "/api/action-items/my-matters"), "items").stream()
                .map(matter -> matter.get("kind") + " " + matter.get("id"))
                .toList();
    }

    private String held() {
        String id = opened(ANY);
        act(group.umwelt, id, "agenda", "{\"title\": \"Klima\", \"department\": \"umwelt\"}");
        act(group.office, id, "agenda/i1/accept", "{\"duration\": 20}");
        post(group.office, "/api/meetings/" + id + "/begin").expectStatus().isOk();
        act(
                group.office,
                id,
                "attendance",
                "{\"present\": [\"%s\"], \"guests\": [\"Ein Gast\"]}".formatted(TestUser.KULTUR.subject()));
        act(
                group.office,
                id,
                "agenda/i1/write",
                "{\"text\": \"Bericht\\n\\n- eins\\n- zwei\", \"decisions\": [\"Wir machen mit.\"], \"seen\": 0}");
        return id;
    }

    private String agreed(String meeting, String title) {
        return String.valueOf(body(post(group.office, "/api/action-items", """
                                {"title": "%s", "department": "umwelt", "due": "2026-07-01",
                                 "source": {"meeting": "%s", "item": "i1"}}
                                """.formatted(title, meeting))
                        .expectStatus()
                        .isCreated())
                .get("id"));
    }

    @Test
    void carriesOpenItemsOverAndApprovesTheMinutesNextTime() {
        String id = held();
        String one = agreed(id, "Erste");
        String two = agreed(id, "Zweite");
        String three = agreed(id, "Dritte");
        post(group.office, "/api/meetings/" + id + "/close").expectStatus().isOk();
        post(group.office, "/api/meetings/" + id + "/circulate").expectStatus().isOk();
        assertThat(waitingFor(group.kultur)).contains("minutes-to-read " + id);
        act(group.kultur, id, "amendments", "{\"item\": \"i1\", \"text\": \"Es waren drei.\"}");
        act(group.office, id, "amendments/c1/accept", "{\"text\": \"Bericht von drei\", \"seen\": 1}");
        post(group.office, "/api/action-items/" + two + "/complete", "{}")
                .expectStatus()
                .isOk();

        String next = opened(anyMeeting("2026-07-01T10:00", "2026-07-01T12:00", ""));
        Map<?, ?> begun = body(post(group.office, "/api/meetings/" + next + "/begin")
                .expectStatus()
                .isOk());
        assertThat(list(begun, "carriedItems"))
                .extracting(item -> item.get("id"))
                .contains(one, three)
                .doesNotContain(two);
        assertThat(list(begun, "toApprove"))
                .extracting(meeting -> meeting.get("id"))
                .contains(id);
        act(group.office, id, "approve-minutes", "{\"in\": \"%s\"}".formatted(next));

        post(group.office, "/api/meetings/" + id + "/agenda/i1/write", "{\"text\": \"x\", \"seen\": 2}")
                .expectStatus()
                .isEqualTo(422);
        assertThat(eventsOf(id))
                .extracting(type -> type.replaceAll(".*networking\\.|\\.v1", ""))
                .containsExactly("meeting.scheduled", "meeting.minutes-circulated", "meeting.minutes-approved");
    }

    /** Led by somebody of another department who invites one department only. */
    private String scheduledAlone(Group.Colleague chair) {
        return String.valueOf(body(post(
                                chair.api(),
                                "/api/meetings",
                                anyMeeting("2026-07-02T10:00", "2026-07-02T12:00", ", \"departments\": [\"vhs\"]"))
                        .expectStatus()
                        .isCreated())
                .get("id"));
    }

    @Test
    void areApprovedByTheGroupAndNotBySomebodyWhoMeetsAlone() {
        String id = held();
        post(group.office, "/api/meetings/" + id + "/close").expectStatus().isOk();
        post(group.office, "/api/meetings/" + id + "/circulate").expectStatus().isOk();
        Group.Colleague chair = group.appointed("vhs", "COORDINATOR");
        String alone = scheduledAlone(chair);
        post(chair.api(), "/api/meetings/" + alone + "/take-chair")
                .expectStatus()
                .isOk();
        post(chair.api(), "/api/meetings/" + alone + "/open").expectStatus().isOk();
        Map<?, ?> begun = body(post(chair.api(), "/api/meetings/" + alone + "/begin")
                .expectStatus()
                .isOk());

        assertThat(list(begun, "toApprove"))
                .extracting(meeting -> meeting.get("id"))
                .doesNotContain(id);
        post(chair.api(), "/api/meetings/" + id + "/approve-minutes", "{\"in\": \"%s\"}".formatted(alone))
                .expectStatus()
                .isForbidden();
        act(group.office, id, "approve-minutes", "{\"in\": \"%s\"}".formatted(alone));
    }

    @Test
    void giveNoWorkToOthersBeforeTheMeetingBegins() {
        Group.Colleague chair = group.appointed("vhs", "COORDINATOR");
        String id = scheduledAlone(chair);
        post(chair.api(), "/api/meetings/" + id + "/take-chair").expectStatus().isOk();
        String work = """
                {"title": "Arbeit", "department": "umwelt", "due": "2026-07-20", "source": {"meeting": "%s"}}
                """.formatted(id);

        post(chair.api(), "/api/action-items", work).expectStatus().isForbidden();
        post(chair.api(), "/api/meetings/" + id + "/open").expectStatus().isOk();
        post(chair.api(), "/api/action-items", work).expectStatus().isForbidden();
        post(chair.api(), "/api/meetings/" + id + "/begin").expectStatus().isOk();
        post(chair.api(), "/api/action-items", work).expectStatus().isCreated();
    }

    @Test
    void goToWhomeverTakesOverFromTheChair() {
        Group.Colleague leaving = group.appointed("jugend", "COORDINATOR");
        Group.Colleague successor = group.appointed("jugend", "COORDINATOR");
        String id = held();
        act(group.office, id, "minute-taker", "{\"person\": \"%s\"}".formatted(leaving.subject()));
        post(group.office, "/api/meetings/" + id + "/close").expectStatus().isOk();

        personFollowers.forEach(
                follower -> follower.handOver(new HandOver(List.of("jugend"), leaving.subject(), successor.subject())));

        assertThat(get(group.office, "/api/meetings/" + id).get("minuteTaker"))
                .hasFieldOrPropertyWithValue("subject", successor.subject());
    }

    @Test
    void holdWhatAnotherInstanceAssigned() {
        String id = held();
        Document elsewhere =
                Objects.requireNonNull(template.findById(agreed(id, "Hier"), Document.class, "actionItems"));
        elsewhere.put("_id", UUID.randomUUID().toString());
        template.insert(elsewhere, "actionItems");
        post(group.office, "/api/meetings/" + id + "/close").expectStatus().isOk();

        Map<?, ?> minutes = (Map<?, ?>) body(post(group.office, "/api/meetings/" + id + "/circulate")
                        .expectStatus()
                        .isOk())
                .get("minutes");

        assertThat(list(list(minutes, "versions").getLast(), "agreed")).hasSize(2);
        String next = opened(anyMeeting("2026-07-01T10:00", "2026-07-01T12:00", ""));
        assertThat(list(body(post(group.office, "/api/meetings/" + next + "/begin")), "carriedItems"))
                .extracting(item -> item.get("id"))
                .contains(elsewhere.getString("_id"));
    }

    @Test
    void printsMinutes() {
        String id = held();
        agreed(id, "Partner anfragen");

        assertThat(text(group.kultur, "/api/meetings/" + id + "/minutes?format=html"))
                .contains("Protokoll: Vernetzungsgruppe", "TOP 1: Klima", "Wir machen mit.", "Ein Gast")
                .contains("Kim Kultur (Kulturb&uuml;ro)", "Partner anfragen (", "<li>eins");
        assertThat(file(id, "pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file(id, "docx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] file(String id, String format) {
        return group.kultur
                .get()
                .uri("/api/meetings/" + id + "/minutes?language=en&format=" + format)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody();
    }

    @Test
    void isWrittenByThoseOnlyWhoLeadItOrTakeTheMinutes() {
        String id = held();

        post(group.kultur, "/api/meetings/" + id + "/agenda/i1/write", "{\"text\": \"x\", \"seen\": 1}")
                .expectStatus()
                .isForbidden();
        act(group.office, id, "minute-taker", "{\"person\": \"%s\"}".formatted(TestUser.KULTUR.subject()));
        act(group.kultur, id, "agenda/i1/write", "{\"text\": \"von Kim\", \"seen\": 1}");
        post(group.office, "/api/meetings/" + id + "/agenda/i1/write", "{\"text\": \"x\", \"seen\": 1}")
                .expectStatus()
                .isEqualTo(412);
    }
}
