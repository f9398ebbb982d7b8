package city.weltoffen.notification.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The office with a department of its own, and somebody whom it invites for it. */
public final class InvitingOffice {

    private static final String PATH = "/api/mailed-invitations";
    private static final String JOBS = "/api/operations/notification-service/jobs/";

    private final int port;
    private final Api api;
    private final Api admin;
    private final EventWriter networking = EventWriter.of("weltoffen.networking");
    public final String department = "amt-" + UUID.randomUUID();
    public final String address = UUID.randomUUID() + "@guest.example";

    public InvitingOffice(int port) {
        this.port = port;
        api = Api.as(port, TestTokens.office());
        admin = Api.as(port, TestTokens.admin());
        networking.write(DirectoryEvents.department(department));
    }

    public Api api() {
        return api;
    }

    public String body(String email) {
        return """
                {"email": "%s", "name": "Gerda Gast", "departments": ["%s"], "role": "DEPUTY", "language": "en"}
                """.formatted(email, department);
    }

    public ResponseSpec post(String json) {
        return api.post(PATH, json);
    }

    /** The path of an invitation of the address, made as soon as the department is known. */
    public String invited() {
        Map<?, ?> made = await().until(() -> Rest.body(post(body(address))), answer -> answer.containsKey("id"));
        return PATH + "/" + made.get("id");
    }

    public Map<?, ?> get(String path) {
        return Rest.get(api.client(), path);
    }

    public void tell(RecordedEvent event) {
        networking.write(event);
    }

    /** Something for the coordinators of the department, which has come to whoever hears of it. */
    public RecordedEvent tellCoordinators(String title) {
        String fence = UUID.randomUUID().toString();
        RecordedEvent event = SomeEvents.call(title, Addressee.coordinatorsOf(department), Addressee.person(fence));
        tell(event);
        awaitInbox(fence, title);
        return event;
    }

    /** Tells it a second time. */
    public void repeat(RecordedEvent event) {
        tell(event);
        tellCoordinators("After a repetition");
    }

    private void awaitInbox(String person, String title) {
        Api reader = Api.as(port, TestTokens.of(TestUser.UMWELT, Map.of("sub", person)));
        await().untilAsserted(() ->
                assertThat(String.valueOf(reader.inbox("").get("items"))).contains(title));
    }

    public void run(String job) {
        await().until(() -> Boolean.TRUE.equals(
                Rest.body(admin.post(JOBS + job + "/runs", "{}")).get("ran")));
    }

    public List<MimeMessage> mails() {
        return TestMailServer.to(address);
    }

    /** Sends until so many have come: a new outlet is known to the job a moment later. */
    public List<MimeMessage> mails(int count) {
        return await().until(
                        () -> {
                            run("send-digests");
                            return mails();
                        },
                        mails -> mails.size() >= count);
    }

    public void close() {
        networking.close();
    }
}
