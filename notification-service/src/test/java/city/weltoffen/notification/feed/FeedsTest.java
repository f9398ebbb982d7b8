package city.weltoffen.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.networking.MeetingCancelled;
import city.weltoffen.events.networking.MeetingFacts;
import city.weltoffen.events.networking.MeetingScheduled;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class FeedsTest {

    @LocalServerPort
    int port;

    private final String person = UUID.randomUUID().toString();
    private Api api;
    private EventWriter networking;

    @BeforeEach
    void somebody() {
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person)));
        networking = EventWriter.of("weltoffen.networking");
    }

    private Map<?, ?> add(String kind, String more) {
        return api.post("/api/outlets", "{\"kind\": \"%s\", \"name\": \"Mine & <yours>\"%s}".formatted(kind, more))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private HttpResponse<String> fetch(Object address, String... headers) {
        String path = URI.create(String.valueOf(address)).getPath();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Feed parsed(String xml) {
        try {
            return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(xml));
        } catch (Exception invalid) {
            throw new AssertionError(xml, invalid);
        }
    }

    @Nested
    class AFeed {

        private Map<?, ?> feed;

        @BeforeEach
        void isThere() {
            feed = add("FEED", ", \"feed\": {\"language\": \"en\"}");
        }

        private Feed awaitEntries(int count) {
            await().untilAsserted(() -> assertThat(
                            parsed(fetch(feed.get("secret")).body()).getEntries())
                    .hasSize(count));
            return parsed(fetch(feed.get("secret")).body());
        }

        /** What RFC 4287 demands of every feed and entry. */
        @Test
        void hasAllThatAStrictParserAsksFor() throws Exception {
            networking.write(SomeEvents.call("Older", Addressee.person(person)));
            networking.write(SomeEvents.call("With \u0001 & <b>", Addressee.person(person)));

            Feed read = awaitEntries(2);

            assertThat(read.getId()).isEqualTo("urn:uuid:" + feed.get("id"));
            assertThat(read.getTitle()).isEqualTo("Mine & <yours>");
            assertThat(read.getUpdated()).isNotNull();
            assertThat(read.getAuthors()).hasSize(1);
            assertThat(read.getOtherLinks()).anySatisfy(link -> {
                assertThat(link.getRel()).isEqualTo("self");
                assertThat(link.getHref()).isEqualTo(feed.get("secret"));
            });
            assertThat(read.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getId()).startsWith("urn:uuid:");
                assertThat(UUID.fromString(entry.getId().substring(9))).isNotNull();
                assertThat(entry.getTitle()).startsWith("New call: ");
                assertThat(entry.getUpdated()).isNotNull();
                assertThat(entry.getSummary().getValue()).isEqualTo("Reason: it is addressed to you");
                assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo("http://localhost:8080/funding/x");
            });
            assertThat(read.getEntries().stream().map(Entry::getId)).doesNotHaveDuplicates();
            assertThat(read.getEntries().getFirst().getTitle()).isEqualTo("New call: With  & <b>");
        }

        @Test
        void speaksTheReadersLanguageWhereItHasNone() {
            Map<?, ?> open = add("FEED", "");
            networking.write(SomeEvents.call("Zwei", Addressee.person(person)));

            await().untilAsserted(() -> assertThat(
                            fetch(open.get("secret"), "Accept-Language", "de").body())
                    .contains("Neuer Aufruf: Zwei", "Grund: Sie sind angesprochen"));
            assertThat(fetch(open.get("secret"), "Accept-Language", "en").body())
                    .contains("New call: Zwei");
        }

        @Test
        void isSentOnlyWhenItIsNewAndFoundByNoSearchEngine() {
            HttpResponse<String> first = fetch(feed.get("secret"));

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
            assertThat(first.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("private", "max-age=300");
            assertThat(first.headers().firstValue("Last-Modified")).isPresent();
            String eTag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(fetch(feed.get("secret"), "If-None-Match", eTag).statusCode())
                    .isEqualTo(304);
        }

        @Test
        void hasAnotherAddressAtOnceWhenItIsRenewed() {
            Object next = api.post("/api/outlets/" + feed.get("id") + "/secret", "{}")
                    .expectStatus()
                    .isOk()
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("secret");

            assertThat(fetch(feed.get("secret")).statusCode()).isEqualTo(404);
            assertThat(fetch(next).statusCode()).isEqualTo(200);
            assertThat(fetch(String.valueOf(next)
                                    .replace("/feeds/", "/calendars/")
                                    .replace(".atom", ".ics"))
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void showsItsAddressOnceAndGuessesFindNothing() {
            String secret = String.valueOf(feed.get("secret")).replaceAll(".*/|\\.atom", "");
            assertThat(secret).hasSize(43);
            assertThat(api.get("/api/outlets").returnResult(String.class).getResponseBody())
                    .doesNotContain(secret);
            for (String guess : List.of("x", secret.substring(1), secret + "x", "%2e%2e")) {
                assertThat(fetch("http://h/api/public/outlets/feeds/" + guess + ".atom")
                                .statusCode())
                        .isGreaterThanOrEqualTo(400)
                        .isLessThan(500);
            }
        }

        @Test
        void ofADepartmentIsGoneForWhoNoLongerCoordinatesIt() {
            String slug = "d" + UUID.randomUUID().toString().substring(0, 8);
            String appointment = UUID.randomUUID().toString();
            networking.write(DirectoryEvents.department(slug));
            networking.write(DirectoryEvents.appointed(appointment, person, slug, 1));
            String asked = "{\"kind\": \"FEED\", \"name\": \"Ours\", \"department\": \"%s\"}".formatted(slug);
            await().untilAsserted(
                            () -> api.post("/api/outlets", asked).expectStatus().isCreated());
            Object address = api.post("/api/outlets", asked)
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("secret");
            assertThat(fetch(address).statusCode()).isEqualTo(200);

            networking.write(DirectoryEvents.dismissed(appointment, person, 2));

            await().untilAsserted(() -> assertThat(fetch(address).statusCode()).isEqualTo(404));
        }
    }

    @Nested
    class ACalendar {

        private Map<?, ?> calendar;

        @BeforeEach
        void isThere() {
            calendar = add("CALENDAR", ", \"feed\": {\"language\": \"de\"}");
        }

        private List<VEvent> awaitDates(int count) {
            await().untilAsserted(() -> assertThat(read().getEvents()).hasSize(count));
            ICalendar read = read();
            assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            return read.getEvents();
        }

        private ICalendar read() {
            return Biweekly.parse(fetch(calendar.get("secret")).body()).first();
        }

        private Notice notice(Addressee... addressees) {
            return new Notice(new LocalizedText("Neues", "News"), "/x", Tags.none(), List.of(addressees));
        }

        private static CallFacts call(Deadline... deadlines) {
            return new CallFacts("X", "Städte", "grant", "CERV", "OPEN", null, List.of(deadlines), null);
        }

        @Test
        void showsDeadlinesWhereTheyAreNowAlsoWithoutHearingOfTheChange() {
            String id = UUID.randomUUID().toString();
            Instant at = Instant.parse("2026-09-15T15:00:00Z");
            networking.write(DirectoryEvents.recorded(
                    id,
                    1,
                    new CallPublished(
                            notice(Addressee.person(person)),
                            call(Deadline.on(LocalDate.of(2026, 6, 1)), new Deadline(LocalDate.of(2026, 9, 15), at)))));

            List<VEvent> dates = awaitDates(2);
            assertThat(dates.stream().map(date -> date.getSummary().getValue()))
                    .containsExactlyInAnyOrder("Frist 1 von 2: Städte", "Frist 2 von 2: Städte");
            assertThat(fetch(calendar.get("secret")).body())
                    .contains(
                            "DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260602", "URL:http://localhost:8080/x");

            networking.write(DirectoryEvents.recorded(
                    id, 2, new CallChanged(notice(), call(Deadline.on(LocalDate.of(2026, 7, 1))), List.of())));

            VEvent moved = awaitDates(1).getFirst();
            assertThat(moved.getSummary().getValue()).isEqualTo("Frist: Städte");
            assertThat(moved.getUid().getValue()).isEqualTo(id + "-1@weltoffen");
            assertThat(fetch(calendar.get("secret")).body()).contains("DTSTART;VALUE=DATE:20260701");
        }

        @Test
        void showsMeetingsAndThatOneIsCancelled() {
            String id = UUID.randomUUID().toString();
            Instant begins = Instant.parse("2026-06-02T08:00:00Z");
            MeetingFacts meeting = new MeetingFacts(
                    "uid",
                    0,
                    null,
                    new LocalizedText("Runde", "Round"),
                    begins,
                    begins.plusSeconds(3600),
                    "Europe/Berlin",
                    null,
                    Set.of());
            networking.write(
                    DirectoryEvents.recorded(id, 1, new MeetingScheduled(notice(Addressee.person(person)), meeting)));

            VEvent event = awaitDates(1).getFirst();
            assertThat(event.getSummary().getValue()).isEqualTo("Runde");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(begins);

            networking.write(DirectoryEvents.recorded(id, 2, new MeetingCancelled(notice(), meeting)));
            await().untilAsserted(() ->
                    assertThat(fetch(calendar.get("secret")).body()).contains("STATUS:CANCELLED"));
        }

        @Test
        void isACalendarAlsoWithoutAnyDate() {
            assertThat(fetch(calendar.get("secret")).headers().firstValue("Content-Type"))
                    .contains("text/calendar;charset=UTF-8");
            assertThat(read().getEvents()).isEmpty();
        }
    }
}
