package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.SomeOutlets;
import city.weltoffen.testing.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** After what time what is personal goes, and what stays. */
@MailTest
class MailRetentionTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate store;

    private MailReader reader;
    private RestTestClient anybody;

    @BeforeEach
    void somebodyNew() {
        reader = new MailReader(port, store);
        anybody = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @AfterEach
    void repair() {
        reader.close();
        clock.goTo(Instant.now());
    }

    @Test
    void whatIsPersonalGoesAfterItsTime() {
        String id = reader.outlet("AT_ONCE", "");
        reader.call("Old");
        reader.sendDigests();
        String end = reader.unsubscribePath();
        clock.move(Duration.ofDays(8));
        reader.run("forget-old-notifications");
        assertThat(mailsOf(id)).isZero();
        assertThat(reader.deliveries()).hasSize(1);

        anybody.post().uri(end).exchange().expectStatus().isOk();
        clock.move(Duration.ofDays(27));
        reader.run("forget-old-notifications");
        assertThat(reader.state(id)).isEqualTo("PAUSED");
        clock.move(Duration.ofDays(2));
        reader.run("forget-old-notifications");
        reader.api.get("/api/outlets/" + id).expectStatus().isNotFound();
        await().untilAsserted(
                        () -> assertThat(store.getCollection("outlets").find().into(new ArrayList<>()))
                                .noneMatch(one -> one.toString().contains(reader.address)));

        clock.move(Duration.ofDays(366));
        reader.run("forget-old-notifications");
        assertThat(reader.inbox()).isEqualTo("[]");
    }

    @Test
    void anAddressThatIsTakenUpAgainIsNotForgotten() {
        String id = reader.outlet("AT_ONCE", "");
        reader.call("Unwanted");
        reader.sendDigests();
        anybody.post().uri(reader.unsubscribePath()).exchange().expectStatus().isOk();
        for (String address : List.of("other-" + reader.address, reader.address)) {
            Rest.put(reader.api.client(), "/api/outlets/" + id, SomeOutlets.byMail(address, "DAILY"))
                    .expectStatus()
                    .isOk();
        }

        clock.move(Duration.ofDays(29));
        reader.run("forget-old-notifications");
        assertThat(reader.state(id)).isEqualTo("ACTIVE");
    }

    private long mailsOf(String outlet) {
        return store.getCollection("mails").countDocuments(new Document("outlet", outlet));
    }
}
