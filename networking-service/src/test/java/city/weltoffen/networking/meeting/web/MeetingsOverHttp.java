package city.weltoffen.networking.meeting.web;

import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.post;

import city.weltoffen.networking.Group;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Meetings of the networking group, as the office calls and opens them. */
@NetworkingTest
abstract class MeetingsOverHttp {

    static final String ANY = anyMeeting("2026-06-03T10:00", "2026-06-03T12:00", "");

    @LocalServerPort
    int port;

    Group group;

    @BeforeEach
    void signIn() {
        group = new Group(port);
    }

    static String anyMeeting(String begins, String ends, String more) {
        return """
                {"title": {"de": "Vernetzungsgruppe"}, "begins": "%s", "ends": "%s", "place": "Neues Rathaus"%s}
                """.formatted(begins, ends, more);
    }

    String drafted(String json) {
        return String.valueOf(
                body(post(group.office, "/api/meetings", json).expectStatus().isCreated())
                        .get("id"));
    }

    /** Open, and led by the office. */
    String opened(String json) {
        String id = drafted(json);
        post(group.office, "/api/meetings/" + id + "/take-chair").expectStatus().isOk();
        post(group.office, "/api/meetings/" + id + "/open").expectStatus().isOk();
        return id;
    }

    Map<?, ?> act(RestTestClient as, String id, String verb, String json) {
        return body(post(as, "/api/meetings/" + id + "/" + verb, json)
                .expectStatus()
                .isOk());
    }

    static List<String> eventsOf(String id) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log.ofKey(id).stream().map(RecordedEvent::type).toList();
        }
    }
}
