package city.weltoffen.notification.inviting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.SomeOutlets;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.notification.inviting.InvitingOffice;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The office invites people who never signed in. */
@MailTest
class MailedInvitationsApiTest {

    private static final String PATH = "/api/mailed-invitations";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate store;

    private InvitingOffice office;

    @BeforeEach
    void open() {
        office = new InvitingOffice(port);
    }

    @AfterEach
    void repair() {
        office.close();
        clock.goTo(Instant.now());
    }

    @Nested
    class Inviting {

        @Test
        void sendsAMailThatSaysWhyAndHowToEndIt() throws Exception {
            String path = office.invited();

            MimeMessage mail = office.mails(1).getFirst();
            assertThat(mail.getSubject()).isEqualTo("Invitation to Weltoffen");
            assertThat(TestMailServer.text(mail))
                    .contains(
                            "Hello Gerda Gast",
                            "you deputise for the coordination of the international work of " + office.department,
                            "Open Weltoffen\r\nhttps://weltoffen.example/\r\n",
                            "because the international office has entered your address");
            assertThat(TestMailServer.html(mail)).contains("<html lang=\"en\">");
            assertThat(TestMailServer.header(mail, "List-Unsubscribe"))
                    .startsWith("<https://weltoffen.example/api/public/outlets/");
            assertThat(TestMailServer.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(office.get(path)).asString().contains("state=WAITING", "email=" + office.address, "mails=1");
        }

        @Test
        void letsThePersonHearWhatTheCoordinatorsHear() {
            office.invited();
            office.mails(1);

            office.tellCoordinators("For the coordination");
            office.run("send-digests");
            assertThat(office.mails()).as("not before the morning").hasSize(1);
            clock.goToNext(8);

            assertThat(office.mails(2)).hasSize(2);
            assertThat(TestMailServer.text(office.mails().getLast()))
                    .contains(
                            "For the coordination",
                            "addressed to the coordination to which you are invited: " + office.department,
                            "because the international office has invited you");
        }

        @Test
        void refusesAnAddressToWhichMailsGoAlready() {
            office.invited();

            office.post(office.body(office.address.toUpperCase(Locale.ROOT)))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/email");
            String own = UUID.randomUUID() + "@weltoffen.example";
            Api.as(
                            port,
                            TestTokens.of(
                                    TestUser.UMWELT,
                                    Map.of("sub", UUID.randomUUID().toString(), "email", own)))
                    .post("/api/outlets", SomeOutlets.byMail(own, "DAILY"))
                    .expectStatus()
                    .isCreated();
            office.post(office.body(own)).expectStatus().isEqualTo(409);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"name": "G", "departments": ["kultur-none"], "email": "g@guest.example"}        | #/departments/0 | department-unknown
                {"name": "G", "departments": [], "email": "g@guest.example"}                     | #/departments   | not-empty
                {"name": " ", "departments": ["x"], "email": "g@guest.example"}                  | #/name          | not-blank
                {"name": "G", "departments": ["x"], "email": ""}                                 | #/email         | not-blank
                {"name": "G", "departments": ["x"], "email": "g@guest.example", "language": "fr"} | #/language     | pattern
                {"name": "G", "departments": ["x"], "email": "g@guest.example", "role": "BOSS"}  | #/role          | not-readable
                {"name": "G\\nH", "departments": ["DEPARTMENT"], "email": "g@guest.example"}     | #/name          | name-line-break
                {"name": "G", "departments": ["DEPARTMENT"], "email": "g@guest"}                 | #/email         | address-invalid
                {"name": "G", "departments": ["DEPARTMENT"], "email": "g@guest.example\\r\\nBcc: x@b.example"} | #/email | address-line-break
                """)
        void namesTheFieldThatCannotBe(String json, String pointer, String code) {
            office.invited();

            office.post(json.replace("DEPARTMENT", office.department))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }

        @Test
        void followsADepartmentThatEnds() {
            String path = office.invited();
            String heir = "amt-" + UUID.randomUUID();

            office.tell(DirectoryEvents.department(heir));
            office.tell(DirectoryEvents.merged(office.department, heir));

            await().untilAsserted(() ->
                    assertThat(office.get(path).get("departments")).isEqualTo(List.of(heir)));
        }
    }

    @Test
    void isForTheOfficeAlone() {
        String path = office.invited();

        List.of(TestTokens.kultur(), TestTokens.council(), TestTokens.admin()).forEach(token -> {
            Api other = Api.as(port, token);
            other.get(PATH).expectStatus().isForbidden();
            other.get(path).expectStatus().isForbidden();
            other.post(PATH, office.body("x@guest.example")).expectStatus().isForbidden();
            other.post(path + "/mail-again", "{}").expectStatus().isForbidden();
        });
        String id = String.valueOf(store.getCollection("outlets").find().into(new ArrayList<>()).stream()
                .filter(outlet -> outlet.toString().contains(office.address))
                .findFirst()
                .orElseThrow()
                .get("_id"));
        office.api().get("/api/outlets/" + id).expectStatus().isNotFound();
    }

    @Test
    void theListHasPagesAndOneOrder() {
        office.invited();

        assertThat(office.get(PATH + "?size=1")).asString().contains("name=Gerda Gast", office.department, "size=1");
        Rest.refusesFields(office.api().get(PATH + "?sort=name"), "#/sort");
    }
}
