package city.weltoffen.notification.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two departments become one, each with somebody who coordinates it. */
@NotificationTest
class SuccessionApiTest {

    @LocalServerPort
    int port;

    private final String before = "amt-" + UUID.randomUUID();
    private final String after = "amt-" + UUID.randomUUID();
    private final String formerly = UUID.randomUUID().toString();
    private final String now = UUID.randomUUID().toString();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Api former;
    private Api present;
    private EventWriter networking;

    @BeforeEach
    void everybodyIsThere() {
        former = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", formerly)));
        present = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", now)));
        networking = EventWriter.of("weltoffen.networking");
        networking.write(DirectoryEvents.department(before));
        networking.write(DirectoryEvents.department(after));
        networking.write(DirectoryEvents.appointed(formerly, formerly, before, 1));
        networking.write(DirectoryEvents.appointed(now, now, after, 1));
        await("the directory knows them")
                .untilAsserted(() -> present.post("/api/subscriptions", owned(after, after))
                        .expectStatus()
                        .isCreated());
    }

    @AfterEach
    void stopWriting() {
        networking.close();
    }

    private String owned(String department, String criterion) {
        return "{\"name\": \"Ours\", \"department\": \"%s\", \"criteria\": {\"keywords\": [\"%s\"], \"departments\": [\"%s\"]}}"
                .formatted(department, word, criterion);
    }

    private String owned(String department) {
        return "{\"name\": \"Ours\", \"department\": \"%s\", \"criteria\": {\"keywords\": [\"%s\"]}}"
                .formatted(department, word);
    }

    private String subscribed(Api as, String json) {
        return "/api/subscriptions/"
                + await().until(
                                () -> as.post("/api/subscriptions", json)
                                        .returnResult(Map.class)
                                        .getResponseBody()
                                        .get("id"),
                                id -> id != null);
    }

    private static Map<?, ?> get(Api as, String path) {
        return as.get(path).expectStatus().isOk().returnResult(Map.class).getResponseBody();
    }

    private static String inbox(Api as) {
        return as.inbox("").get("items").toString();
    }

    @Test
    void theSubscriptionOfADepartmentReachesThoseWhoCoordinateTheOtherOne() {
        String path = subscribed(former, owned(before));

        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() ->
                assertThat(get(present, path).get("owner")).asString().contains(after));
        assertThat(get(present, path).get("followed")).asString().contains("de=Altes " + before);
        former.get(path).expectStatus().isNotFound();
        networking.write(SomeEvents.call("Later " + word));
        await().untilAsserted(() -> assertThat(inbox(present)).contains("Later " + word));
        assertThat(inbox(former)).as("who coordinates nothing any more").doesNotContain("Later " + word);
    }

    private String feed(Api as, String department) {
        String json = "{\"kind\": \"FEED\", \"name\": \"News\"%s}"
                .formatted(department == null ? "" : ", \"department\": \"" + department + "\"");
        return "/api/outlets/"
                + await().until(
                                () -> as.post("/api/outlets", json)
                                        .returnResult(Map.class)
                                        .getResponseBody()
                                        .get("id"),
                                id -> id != null);
    }

    @Test
    void theFeedOfADepartmentIsThatOfTheOtherOne() {
        String path = feed(former, before);

        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() ->
                assertThat(get(present, path).get("owner")).asString().contains(after));
    }

    @Test
    void theFeedOfWhoLeavesEnds() {
        String path = feed(former, null);

        networking.write(DirectoryEvents.handedOver(formerly, formerly, now, before, 2));

        await().untilAsserted(() -> former.get(path).expectStatus().isNotFound());
    }

    @Test
    void whoAsksForADepartmentAsksForTheOtherOneOnce() {
        String path = subscribed(
                former,
                "{\"name\": \"Mine\", \"criteria\": {\"departments\": [\"%s\", \"%s\"]}}".formatted(before, after));

        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() -> assertThat(((Map<?, ?>) get(former, path).get("criteria")).get("departments"))
                .isEqualTo(List.of(after)));
        networking.write(SomeEvents.call("Theirs " + word, Tags.none().withDepartments(Set.of(after))));
        await().untilAsserted(() -> assertThat(inbox(former)).contains("Theirs " + word));
    }

    @Test
    void theSameEventTwiceIsToldOnce() {
        String path = subscribed(former, owned(before));
        RecordedEvent merged = DirectoryEvents.merged(before, after);
        networking.write(merged);
        await().untilAsserted(() ->
                assertThat(get(present, path).get("owner")).asString().contains(after));

        networking.write(merged);
        String fence = "amt-" + UUID.randomUUID();
        networking.write(DirectoryEvents.merged(fence, after));
        await().untilAsserted(() -> assertThat(refusal(owned(fence))).contains("department-ended"));

        try (EventLog events = EventLog.of("weltoffen.notifications")) {
            assertThat(events.ofKey(path.substring(path.lastIndexOf('/') + 1)))
                    .extracting(RecordedEvent::type)
                    .filteredOn(type -> type.endsWith("subscription.changed.v1"))
                    .hasSize(1);
        }
    }

    @Test
    void whatSomebodyWhoLeavesHadSubscribedToReachesTheSuccessor() {
        String path =
                subscribed(former, "{\"name\": \"Mine\", \"criteria\": {\"keywords\": [\"%s\"]}}".formatted(word));

        networking.write(DirectoryEvents.handedOver(formerly, formerly, now, before, 2));

        await().untilAsserted(() -> present.get(path).expectStatus().isOk());
        former.get(path).expectStatus().isNotFound();
        networking.write(SomeEvents.call("Later " + word));
        await().untilAsserted(() -> assertThat(inbox(present)).contains("Later " + word));
        assertThat(inbox(former)).doesNotContain("Later " + word);
    }

    @Test
    void whoGoesOnForAnotherDepartmentKeepsTheirOwn() {
        networking.write(DirectoryEvents.appointed("second-" + formerly, formerly, after, 1));
        subscribed(former, owned(after));
        String path =
                subscribed(former, "{\"name\": \"Mine\", \"criteria\": {\"keywords\": [\"%s\"]}}".formatted(word));
        String shared = subscribed(former, owned(before));

        networking.write(DirectoryEvents.handedOver(formerly, formerly, now, before, 2));

        await().untilAsserted(() -> former.get(shared).expectStatus().isNotFound());
        networking.write(SomeEvents.call("Later " + word));
        await().untilAsserted(() -> assertThat(inbox(former)).contains("Later " + word));
        former.get(path).expectStatus().isOk();
    }

    @Test
    void anEventThatStillAddressesItReachesThoseWhoCoordinateTheOtherOne() {
        networking.write(DirectoryEvents.merged(before, after));
        await().untilAsserted(() -> assertThat(refusal(owned(before))).contains("department-ended"));

        networking.write(SomeEvents.call("For both " + word, Addressee.coordinatorsOf(before)));

        await().untilAsserted(() -> assertThat(inbox(present)).contains("For both " + word));
    }

    @Test
    void aFormThatWasOpenedBeforeSaysWhoIsResponsibleNow() {
        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() -> assertThat(refusal(owned(after, before)))
                .contains(
                        "pointer=#/criteria/departments/0",
                        "“Old %s” no longer exists; “%s” is responsible now.".formatted(before, after)));
        assertThat(refusal(owned(before))).contains("pointer=#/department", "department-ended");
    }

    private String refusal(String json) {
        return String.valueOf(
                present.post("/api/subscriptions", json).returnResult(Map.class).getResponseBody());
    }
}
