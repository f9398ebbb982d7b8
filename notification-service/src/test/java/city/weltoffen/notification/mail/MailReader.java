package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.SomeOutlets;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import com.mongodb.client.model.Filters;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody new with a mailbox of their own, and what happens to mails on the way there. */
final class MailReader implements AutoCloseable {

    private static final String JOBS = "/api/operations/notification-service/jobs/";

    final String person = UUID.randomUUID().toString();
    final String address = person + "@weltoffen.example";
    final Api api;
    private final Api admin;
    private final MongoTemplate store;
    private final EventWriter networking = EventWriter.of("weltoffen.networking");
    private final List<String> outlets = new ArrayList<>();

    MailReader(int port, MongoTemplate store) {
        this.api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person, "email", address)));
        this.admin = Api.as(port, TestTokens.admin());
        this.store = store;
    }

    /** @return id of the new outlet */
    String outlet(String rhythm, String more) {
        String id = String.valueOf(Rest.created(api.post("/api/outlets", SomeOutlets.byMail(address, rhythm, more)))
                .get("id"));
        outlets.add(id);
        return id;
    }

    /** Something that is addressed to the person, and waits for a mail when this returns. */
    void call(String title) {
        tell(title, SomeEvents.call(title, Addressee.person(person)));
    }

    void tell(String title, RecordedEvent event) {
        networking.write(event);
        // partitions of an instance that another test has killed wait for ten seconds
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(inbox()).contains(title));
        await().untilAsserted(() -> assertThat(items()).anyMatch(item -> item.contains(title)));
    }

    private List<String> items() {
        return store.getCollection("items").find(Filters.in("outlet", outlets)).into(new ArrayList<>()).stream()
                .map(Document::toString)
                .toList();
    }

    String inbox() {
        return String.valueOf(api.inbox("").get("items"));
    }

    /** The job of every minute. */
    void sendDigests() {
        run("send-digests");
    }

    void run(String job) {
        await().until(() -> Boolean.TRUE.equals(
                Rest.body(admin.post(JOBS + job + "/runs", "{}")).get("ran")));
    }

    List<MimeMessage> mails() {
        return TestMailServer.to(address);
    }

    /** Path at which one click ends the mails, as the newest of them says. */
    String unsubscribePath() {
        String header = TestMailServer.header(mails().getLast(), "List-Unsubscribe");
        return header.substring("<https://weltoffen.example".length(), header.length() - 1);
    }

    /** As the person sees them, newest first. */
    List<Map<?, ?>> deliveries() {
        return Rest.items(api.client(), "/api/deliveries").stream()
                .<Map<?, ?>>map(one -> (Map<?, ?>) one)
                .toList();
    }

    /** What an admin sees of all deliveries that do not get through. */
    String failing() {
        return String.valueOf(Rest.body(admin.get("/api/deliveries/failing")));
    }

    String state(String outlet) {
        return String.valueOf(Rest.get(api.client(), "/api/outlets/" + outlet).get("state"));
    }

    @Override
    public void close() {
        networking.close();
    }
}
