package city.weltoffen.notification.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.matching.Kinds;
import city.weltoffen.notification.outlet.EmailOutlets;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.Rhythm;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class RefusedSubscriptionsApiTest {

    private static final int MOST_OF_ONE = 200;

    @LocalServerPort
    int port;

    @Autowired
    EmailOutlets outlets;

    private String person;
    private Api api;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        api = Api.as(port, TestTokens.of(TestUser.UMWELT, Map.of("sub", person)));
    }

    private static void refused(RestTestClient.ResponseSpec answer, String pointer, String code) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].detail")
                .isNotEmpty();
    }

    private static String quoted(Iterable<String> values) {
        return "[\"" + String.join("\", \"", values) + "\"]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | #/criteria | criteria-empty",
                "{\"keywords\": []} | #/criteria | criteria-empty",
                "{\"excludedKeywords\": [\"music\"]} | #/criteria | criteria-only-excluded",
                "{\"keywords\": [\"?!\"]} | #/criteria/keywords/0 | keywords-unknown",
                "{\"keywords\": [\"a\"], \"excludedKeywords\": [\"!\"]} | #/criteria/excludedKeywords/0 | keywords-unknown",
                "{\"eventTypes\": [\"delivery.failed\"]} | #/criteria/eventTypes/0 | eventTypes-unknown"
            })
    void whatMeetsEverythingOrNothing(String criteria, String pointer, String code) {
        refused(api.subscribe(criteria), pointer, code);
    }

    @Test
    void whatNamesEveryKindOfEvent() {
        String every = quoted(Kinds.names());

        refused(api.subscribe("{\"eventTypes\": " + every + "}"), "#/criteria", "criteria-everything");
        api.subscribe("{\"eventTypes\": " + every + ", \"programmes\": [\"LIFE\"]}")
                .expectStatus()
                .isCreated();
    }

    @Test
    void tenThousandKeywords() {
        String words = quoted(
                IntStream.range(0, 10_000).mapToObj(number -> "word" + number).toList());

        api.subscribe("{\"keywords\": " + words + "}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("#/criteria/keywords")
                .jsonPath("$.errors[0].detail")
                .value(text -> assertThat(String.valueOf(text)).contains("100"));
    }

    @Test
    void wordsThatAreTooLong() {
        api.subscribe("{\"keywords\": [\"" + "a".repeat(101) + "\"]}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("#/criteria/keywords/0");
        api.subscribe("{\"keywords\": [\"" + "a".repeat(100) + "\"]}")
                .expectStatus()
                .isCreated();
    }

    @Test
    void moreThanOnePersonMayHave() {
        for (int number = 0; number < MOST_OF_ONE; number++) {
            api.subscribe("{\"programmes\": [\"P" + number + "\"]}")
                    .expectStatus()
                    .isCreated();
        }

        api.subscribe("{\"programmes\": [\"LIFE\"]}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-subscriptions")
                .jsonPath("$.detail")
                .value(text -> assertThat(String.valueOf(text)).contains("200"));
    }

    private Outlet outletOf(String owner) {
        return outlets.add(
                Owner.person(owner),
                "Mail",
                false,
                new EmailSettings(
                        "a@weltoffen.example", Rhythm.DAILY, 7, DayOfWeek.MONDAY, "Europe/Berlin", "de", null),
                null);
    }

    private RestTestClient.ResponseSpec routed(String... ids) {
        return api.post(
                "/api/subscriptions",
                "{\"name\": \"Mine\", \"criteria\": {\"programmes\": [\"LIFE\"]}, \"routing\": {\"standard\": false, \"outlets\": [%s]}}"
                        .formatted(IntStream.range(0, ids.length)
                                .mapToObj(number -> "\"" + ids[number] + "\"")
                                .collect(Collectors.joining(", "))));
    }

    @Test
    void outletsThatAreUnknownOrSomebodyElses() {
        String own = outletOf(person).id().value();
        String foreign = outletOf(UUID.randomUUID().toString()).id().value();

        refused(routed(own, "none"), "#/routing/outlets/1", "outlets-unknown");
        refused(routed(foreign), "#/routing/outlets/0", "outlets-unknown");
        routed(own)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.routing.standard")
                .isEqualTo(false)
                .jsonPath("$.routing.outlets[0]")
                .isEqualTo(own);
    }
}
