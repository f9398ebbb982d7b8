package city.weltoffen.notification.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody who was invited signs in for the first time. */
@MailTest
class JoiningTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate store;

    private final String person = UUID.randomUUID().toString();
    private InvitingOffice office;
    private String invitation;

    @BeforeEach
    void somebodyIsInvited() {
        office = new InvitingOffice(port);
        invitation = office.invited();
        office.mails(1);
    }

    @AfterEach
    void repair() {
        office.close();
        clock.goTo(Instant.now());
    }

    private Api signIn(String address, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("sub", person);
        claims.put("email", address);
        return Api.as(port, TestTokens.of(TestUser.KULTUR, claims));
    }

    private Api signIn() {
        return signIn(office.address, Map.of());
    }

    private void sendNextMorning(int mails) {
        clock.goToNext(8);
        office.mails(mails);
    }

    private List<?> inbox(Api api) {
        return (List<?>) api.inbox("").get("items");
    }

    private long mailsWith(String title) {
        return office.mails().stream()
                .map(TestMailServer::text)
                .filter(text -> text.contains(title))
                .count();
    }

    @Test
    void findsWhatCameBeforeInTheInboxAndHasTheMailsAsTheirOwn() {
        office.tellCoordinators("Was mailed");
        sendNextMorning(2);
        office.tellCoordinators("Still waits");

        Api api = signIn();

        assertThat(inbox(api)).hasSize(2);
        assertThat(inbox(api).getFirst()).asString().contains("Still waits", "read=false", "INVITED");
        assertThat(inbox(api).getLast()).asString().contains("Was mailed", "read=true");
        assertThat(api.get("/api/outlets").returnResult(Map.class).getResponseBody())
                .asString()
                .contains("PERSON", office.address, "ACTIVE");
        assertThat(office.get(invitation))
                .asString()
                .contains("state=JOINED", "email=null", "subject=" + person)
                .doesNotContain(office.address);
    }

    @Test
    void hearsOfNothingTwice() {
        RecordedEvent mailed = office.tellCoordinators("Was mailed");
        sendNextMorning(2);
        RecordedEvent waits = office.tellCoordinators("Still waits");

        Api api = signIn();
        office.repeat(mailed);
        office.repeat(waits);
        RecordedEvent later = office.tellCoordinators("Comes later");
        office.repeat(later);
        sendNextMorning(3);
        clock.goToNext(8);
        office.run("send-digests");

        List.of("Was mailed", "Still waits", "Comes later").forEach(title -> {
            assertThat(mailsWith("New call: " + title)).as(title).isEqualTo(1);
            assertThat(inbox(api))
                    .filteredOn(entry -> entry.toString().contains(title))
                    .hasSize(1);
        });
    }

    @Test
    void hearsAsACoordinatorOnceTheOfficeAppointsThem() {
        Api api = signIn();
        api.inbox("");
        office.tell(DirectoryEvents.appointed(UUID.randomUUID().toString(), person, office.department, 1));
        String title = Awaitility.await()
                .until(
                        () -> {
                            String each = "Call " + UUID.randomUUID();
                            office.tellCoordinators(each);
                            return inbox(api).getFirst().toString().contains("ADDRESSEE") ? each : "";
                        },
                        each -> !each.isEmpty());
        sendNextMorning(2);

        assertThat(inbox(api).getFirst()).asString().contains(title).doesNotContain("INVITED");
        assertThat(mailsWith(title)).isEqualTo(1);
    }

    @Test
    void isKnownByTheAddressInWhateverCase() {
        signIn(office.address.toUpperCase(Locale.ROOT), Map.of()).inbox("");

        assertThat(office.get(invitation).get("state")).isEqualTo("JOINED");
    }

    @Test
    void isNobodyElse() {
        office.tellCoordinators("For the guest");

        assertThat(inbox(signIn("other-" + office.address, Map.of()))).isEmpty();
        assertThat(inbox(signIn(office.address, Map.of("email_verified", false))))
                .isEmpty();

        assertThat(office.get(invitation).get("state")).isEqualTo("WAITING");
    }

    @Test
    void getsWhatWasOnItsWayWhileTheyJoined() {
        Api api = signIn();
        api.inbox("");
        office.tellCoordinators("On its way");
        store.getCollection("notifications").deleteMany(new Document("recipient", person));
        String outlet = String.valueOf(store.getCollection("outlets")
                .find(new Document("owner._id", person))
                .first()
                .get("_id"));
        assertThat(store.getCollection("items").countDocuments(new Document("outlet", outlet)))
                .isEqualTo(1);

        clock.move(Duration.ofMinutes(11));
        office.run("settle-invitations");

        assertThat(inbox(api)).singleElement().asString().contains("On its way");
    }

    @Test
    void hearsNoMoreAsAGuestWhenTheOfficeEndsIt() {
        Api api = signIn();
        api.inbox("");
        office.api()
                .client()
                .delete()
                .uri(invitation)
                .header("If-Match", "*")
                .exchange()
                .expectStatus()
                .isNoContent();

        office.tellCoordinators("Not any more");

        assertThat(inbox(api)).isEmpty();
        assertThat(api.get("/api/outlets").returnResult(Map.class).getResponseBody())
                .asString()
                .contains(office.address);
    }
}
