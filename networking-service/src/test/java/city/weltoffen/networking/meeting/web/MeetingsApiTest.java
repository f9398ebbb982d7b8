package city.weltoffen.networking.meeting.web;

import static city.weltoffen.networking.Group.list;
import static city.weltoffen.networking.Group.text;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.Group;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;

class MeetingsApiTest extends MeetingsOverHttp {

    @Nested
    class Scheduling {

        @Test
        void draftsWithoutTellingAnybodyAndInvitesWhenOpened() {
            String id = opened(ANY);

            assertThat(eventsOf(id)).containsExactly("city.weltoffen.networking.meeting.scheduled.v1");
            Map<?, ?> meeting = get(group.kultur, "/api/meetings/" + id);
            assertThat(list(meeting, "invitees"))
                    .extracting(invitee -> String.valueOf(((Map<?, ?>) invitee.get("person")).get("name")))
                    .contains("Olga Office", "Kim Kultur");
            assertThat(meeting.get("zone")).isEqualTo("Europe/Berlin");
            assertThat(((Map<?, ?>) meeting.get("title")).get("en")).isEqualTo("Vernetzungsgruppe");
        }

        @Test
        void hidesDraftsFromThoseWhoDoNotScheduleMeetings() {
            String id = drafted(ANY);

            group.umwelt
                    .get()
                    .uri("/api/meetings/" + id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void refusesTimesThatCannotBe() {
            refuses(anyMeeting("2026-06-03T12:00", "2026-06-03T10:00", ""), "#/ends");
            refuses(anyMeeting("2026-03-29T02:30", "2026-03-29T04:00", ""), "#/begins");
            refuses(anyMeeting("2026-10-25T02:30", "2026-10-25T02:15", ""), "#/ends");
            refuses(anyMeeting("2026-06-03T10:00", "2026-06-03T11:00", ", \"zone\": \"Europe/Hannover\""), "#/zone");
            refuses(anyMeeting("yesterday", "2026-06-03T11:00", ""), "#/begins");
        }

        @Test
        void refusesOtherThingsThatCannotBe() {
            refuses(
                    anyMeeting("2026-06-03T10:00", "2026-06-03T11:00", ", \"departments\": [\"nix\"]"),
                    "#/departments/0");
            refuses(
                    anyMeeting("2026-06-03T10:00", "2026-06-03T11:00", ", \"videoLink\": \"javascript:1\""),
                    "#/videoLink");
            refuses(
                    anyMeeting(
                            "2026-06-03T10:00",
                            "2026-06-03T11:00",
                            ", \"series\": {\"rhythm\": \"WEEKLY\", \"every\": 1}"),
                    "#/series/until");
        }

        private void refuses(String json, String pointer) {
            post(group.office, "/api/meetings", json)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer);
        }

        @Test
        void isNotForMembersWhoCoordinateNothing() {
            post(group.umwelt, "/api/meetings", ANY).expectStatus().isForbidden();
        }

        @Test
        void refusesToInviteToWhatIsOver() {
            String id = drafted(anyMeeting("2026-05-05T10:00", "2026-05-05T11:00", ""));

            post(group.office, "/api/meetings/" + id + "/open")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("meeting-past");
        }
    }

    @Nested
    class Series {

        private static final String WEEKLY = ", \"series\": {\"rhythm\": \"WEEKLY\", \"every\": 1, \"count\": 4}";

        private List<Map<String, Object>> seriesOf(String id) {
            Map<?, ?> series =
                    (Map<?, ?>) get(group.office, "/api/meetings/" + id).get("series");
            return list(get(group.office, "/api/meetings?series=" + series.get("id")), "items");
        }

        @Test
        void keepsTheHourAcrossTheChangeOfTheClock() {
            String id = drafted(anyMeeting("2026-10-21T10:00", "2026-10-21T12:00", WEEKLY));

            assertThat(seriesOf(id))
                    .extracting(meeting -> meeting.get("begins") + " " + meeting.get("beginsAt"))
                    .containsExactly(
                            "2026-10-21T10:00:00 2026-10-21T08:00:00Z",
                            "2026-10-28T10:00:00 2026-10-28T09:00:00Z",
                            "2026-11-04T10:00:00 2026-11-04T09:00:00Z",
                            "2026-11-11T10:00:00 2026-11-11T09:00:00Z");
        }

        @Test
        void movesThisAndThoseThatFollow() {
            String first = drafted(anyMeeting("2026-09-02T10:00", "2026-09-02T12:00", WEEKLY));
            post(group.office, "/api/meetings/" + first + "/open?scope=FOLLOWING")
                    .expectStatus()
                    .isOk();
            String second = String.valueOf(seriesOf(first).get(1).get("id"));

            put(
                            group.office,
                            "/api/meetings/" + second + "?scope=FOLLOWING",
                            "*",
                            anyMeeting("2026-09-09T14:00", "2026-09-09T15:00", ""))
                    .expectStatus()
                    .isOk();

            assertThat(seriesOf(first))
                    .extracting(meeting -> meeting.get("begins"))
                    .containsExactly(
                            "2026-09-02T10:00:00", "2026-09-09T14:00:00", "2026-09-16T14:00:00", "2026-09-23T14:00:00");
            assertThat(text(group.office, "/api/meetings/" + second + "/invitation.ics"))
                    .contains("SEQUENCE:1", "RECURRENCE-ID;TZID=Europe/Berlin:20260909T100000");
        }

        @Test
        void cancelsOneOnly() {
            String first = drafted(anyMeeting("2026-09-02T10:00", "2026-09-02T12:00", WEEKLY));
            post(group.office, "/api/meetings/" + first + "/open?scope=FOLLOWING")
                    .expectStatus()
                    .isOk();
            String third = String.valueOf(seriesOf(first).get(2).get("id"));

            act(group.office, third, "cancel", "{\"reason\": \"Ferien\"}");

            assertThat(seriesOf(first))
                    .extracting(meeting -> meeting.get("state"))
                    .containsExactly("OPEN", "OPEN", "CANCELLED", "OPEN");
            assertThat(text(group.kultur, "/api/meetings/" + third + "/invitation.ics"))
                    .contains("METHOD:CANCEL");
            assertThat(text(group.kultur, "/api/meetings/" + first + "/invitation.ics?scope=FOLLOWING"))
                    .contains("RRULE", "EXDATE;TZID=Europe/Berlin:20260916T100000");
        }
    }

    @Nested
    class TheChair {

        @Test
        void isWonByOneOfTwoWhoTakeItAtTheSameTime() throws Exception {
            String id = drafted(ANY);
            CountDownLatch together = new CountDownLatch(1);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> taken = Stream.of(group.office, group.kultur)
                        .map(client -> (Callable<Integer>) () -> {
                            together.await();
                            return post(client, "/api/meetings/" + id + "/take-chair")
                                    .returnResult(String.class)
                                    .getStatus()
                                    .value();
                        })
                        .map(pool::submit)
                        .toList();
                together.countDown();
                assertThat(List.of(taken.getFirst().get(), taken.getLast().get()))
                        .containsExactlyInAnyOrder(200, 409);
            }
        }

        @Test
        void saysClearlyThatSomebodyElseHasIt() {
            String id = opened(ANY);

            post(group.kultur, "/api/meetings/" + id + "/take-chair")
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("chair-taken");
        }
    }

    @Nested
    class TheAgenda {

        @Test
        void takesProposalsOfAllMembersForTheirOwnDepartmentOnly() {
            String id = opened(ANY);

            act(group.umwelt, id, "agenda", "{\"title\": \"Klima\", \"duration\": 10, \"department\": \"umwelt\"}");
            post(group.umwelt, "/api/meetings/" + id + "/agenda", "{\"title\": \"x\", \"department\": \"kultur\"}")
                    .expectStatus()
                    .isForbidden();
            post(group.umwelt, "/api/meetings/" + id + "/agenda/i1/accept", "{}")
                    .expectStatus()
                    .isForbidden();
            Map<?, ?> meeting = act(group.office, id, "agenda/i1/reject", "{\"reason\": \"nächstes Mal\"}");

            assertThat(list(meeting, "agenda").getFirst())
                    .containsEntry("status", "REJECTED")
                    .containsEntry("reason", "nächstes Mal");
        }
    }

    @Nested
    class Answering {

        @Test
        void isForThoseInvitedAndStandsInTheirOwnCalendarFileOnly() {
            String id = opened(ANY);

            act(group.kultur, id, "answer", "{\"reply\": \"ACCEPTED\"}");
            post(group.umwelt, "/api/meetings/" + id + "/answer", "{\"reply\": \"ACCEPTED\"}")
                    .expectStatus()
                    .isForbidden();

            assertThat(text(group.kultur, "/api/meetings/" + id + "/invitation.ics")
                            .replaceAll("\\R[ \\t]", ""))
                    .contains("METHOD:REQUEST", "PARTSTAT=ACCEPTED", "kultur@weltoffen.example")
                    .doesNotContain("office@weltoffen.example");
            assertThat(text(group.umwelt, "/api/meetings/" + id + "/invitation.ics"))
                    .contains("METHOD:PUBLISH")
                    .doesNotContain("ATTENDEE");
        }

        @Test
        void isDoneByADeputyForSomebodyAwayAndSaysSo() {
            Group.Colleague away = group.appointed("jugend", "COORDINATOR");
            Group.Colleague deputy = group.appointed("jugend", "DEPUTY");
            post(
                            away.api(),
                            "/api/coordinators/" + away.appointment() + "/absences",
                            "{\"from\": \"2026-06-01\", \"to\": \"2026-06-10\"}")
                    .expectStatus()
                    .isOk();
            String id = opened(ANY);
            String answer = "{\"reply\": \"DECLINED\", \"person\": \"%s\"}".formatted(away.subject());

            post(group.kultur, "/api/meetings/" + id + "/answer", answer)
                    .expectStatus()
                    .isForbidden();
            Map<?, ?> meeting = act(deputy.api(), id, "answer", answer);

            assertThat(list(meeting, "invitees"))
                    .filteredOn(invitee ->
                            ((Map<?, ?>) invitee.get("person")).get("subject").equals(away.subject()))
                    .singleElement()
                    .satisfies(invitee -> assertThat(invitee)
                            .containsEntry("away", true)
                            .containsEntry("reply", "DECLINED")
                            .extractingByKey("answeredBy")
                            .hasFieldOrPropertyWithValue("subject", deputy.subject()));
        }

        @Test
        void waitsForThoseInvited() {
            String id = opened(ANY);

            assertThat(waitingFor(group.kultur)).contains("meeting-invitation " + id);
            act(group.kultur, id, "answer", "{\"reply\": \"TENTATIVE\"}");
            assertThat(waitingFor(group.kultur)).doesNotContain("meeting-invitation " + id);
            assertThat(waitingFor(group.umwelt)).doesNotContain("meeting-invitation " + id);
        }
    }

    private static List<String> waitingFor(RestTestClient person) {
        return list(get(person, "/api/action-items/my-matters"), "items").stream()
                .map(matter -> matter.get("kind") + " " + matter.get("id"))
                .toList();
    }
}
