package city.weltoffen.relations.contact.web;

import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What this service keeps of a person, handed out and erased by the office. */
@RelationsTest
class PrivacyApiTest {

    @LocalServerPort
    int port;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    private List<?> of(String place, String person) {
        return house.office
                .get()
                .uri("/api/" + place + "/privacy/persons/{person}", person)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(List.class)
                .getResponseBody();
    }

    private void erase(String place, String person, String query, int status) {
        house.office
                .delete()
                .uri("/api/" + place + "/privacy/persons/{person}" + query, person)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Nested
    class ContactPersons {

        private String contact(String name) {
            return String.valueOf(created(post(
                            house.office,
                            "/api/partners/" + house.partner(House.anyName()) + "/contacts",
                            "{\"name\": \"%s\"}".formatted(name)))
                    .get("id"));
        }

        @Test
        void areFoundByAFoldedNameWhereTheyHaveNoAddress() {
            contact("Zoë Müller-" + run);

            assertThat(of("partners", "mueller " + run + " zoe")).hasSize(1);
            assertThat(of("partners", "  ")).isEmpty();
        }

        @Test
        void ofTheSameNameAreErasedOnlyWhenChosen() {
            String one = contact("Ada " + run);
            contact("Ada " + run);

            erase("partners", "Ada " + run, "", 422);
            assertThat(of("partners", "Ada " + run)).hasSize(2);
            erase("partners", "Ada " + run, "?entry=" + one, 204);

            assertThat(of("partners", "Ada " + run))
                    .hasSize(1)
                    .noneMatch(left -> ((Map<?, ?>) left).get("id").equals(one));
        }
    }

    @Nested
    class Senders {

        private final String email = "ada-" + run + "@example.org";

        private String enquiry() {
            return String.valueOf(created(post(house.office, "/api/enquiries", """
                            {"kind": "cooperation", "channel": "MAIL", "subject": "Frage %s",
                             "text": "Rufen Sie mich an: 0511 1234. Ihre Ada Beispiel, %s",
                             "sender": {"name": "Ada Beispiel", "email": "%s", "phone": "0511 1234", "language": "fr"}}
                            """.formatted(run, email, email)))
                    .get("id"));
        }

        @Test
        void areHandedOutWithTheirLetters() {
            enquiry();

            assertThat(of("enquiries", email.toUpperCase(java.util.Locale.ROOT)))
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.toString()).contains("Ada Beispiel", "0511 1234", "Frage " + run));
            house.kultur
                    .get()
                    .uri("/api/enquiries/privacy/persons/{person}", email)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }

        @Test
        void areErasedInTheLetterTooAndTheMatterStays() {
            String id = enquiry();

            erase("enquiries", email, "", 204);

            Map<?, ?> left = get(house.office, "/api/enquiries/" + id);
            assertThat(left.get("text")).isEqualTo("Rufen Sie mich an: —. Ihre —, —");
            assertThat(left.get("sender").toString()).contains("name=—", "language=fr");
            assertThat(left.toString()).doesNotContain("Beispiel", email, "1234");
            assertThat(of("enquiries", email)).isEmpty();
            assertThat(get(house.office, "/api/enquiries?q={q}", email).get("total"))
                    .isEqualTo(0);
        }
    }
}
