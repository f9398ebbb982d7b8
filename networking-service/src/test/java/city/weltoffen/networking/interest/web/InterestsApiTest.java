package city.weltoffen.networking.interest.web;

import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.networking.FundingDesk.decide;
import static city.weltoffen.networking.FundingDesk.ok;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.FundingDesk;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.InterestIndex;
import city.weltoffen.networking.succession.DepartmentFollower;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class InterestsApiTest {

    private static final String INTERESTS = "/api/interests";

    @LocalServerPort
    int port;

    @Autowired
    InterestIndex followers;

    @Autowired
    List<DepartmentFollower> departmentFollowers;

    private FundingDesk desk;

    @BeforeEach
    void open() {
        desk = new FundingDesk(port);
    }

    private static List<RecordedEvent> eventsOf(String id, int atLeast) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log
                    .awaitThat(all -> assertThat(all)
                            .filteredOn(one -> id.equals(one.key()))
                            .hasSizeGreaterThanOrEqualTo(atLeast))
                    .stream()
                    .filter(one -> id.equals(one.key()))
                    .toList();
        }
    }

    private static List<Object> waitingFor(RestTestClient person, String kind) {
        return items(person, "/api/action-items/my-matters").stream()
                .map(matter -> (Map<?, ?>) matter)
                .filter(matter -> kind.equals(matter.get("kind")))
                .map(matter -> (Object) matter.get("link"))
                .toList();
    }

    private static void act(RestTestClient as, String id, String verb, String json) {
        post(as, INTERESTS + "/" + id + "/" + verb, json).expectStatus().isOk();
    }

    @Nested
    class Declaring {

        @Test
        void isOneInterestHoweverOftenItIsDeclared() {
            String id = desk.declared(desk.member, desk.one, "PARTNER");

            assertThat(desk.declared(desk.first, desk.one, "PARTNER")).isEqualTo(id);

            assertThat(items(desk.first, INTERESTS + "?call=" + desk.call)).hasSize(1);
            assertThat(eventsOf(id, 1)).hasSize(1);
        }

        @Test
        void isOneInterestAlsoWhenDeclaredAtOnce() {
            assertThat(DirectoryHouse.atOnce(8, () -> desk.declare(desk.first, desk.one, "PARTNER")))
                    .containsOnly(200);

            assertThat(items(desk.first, INTERESTS + "?call=" + desk.call)).hasSize(1);
        }

        @Test
        void tellsWhoeverWantsTheSameCall() {
            desk.declared(desk.first, desk.one, "LEAD");
            String second = desk.declared(desk.second, desk.other, "PARTNER");

            RecordedEvent event = eventsOf(second, 1).getFirst();

            assertThat(event.type()).endsWith("interest.declared.v1");
            assertThat(event.json())
                    .contains("coordinators:" + desk.one, "\"department\":\"" + desk.other, "\"call\":\"" + desk.call)
                    .doesNotContain("coordinators:" + desk.other);
        }

        @Test
        void isForTheOwnDepartmentOnly() {
            desk.declare(desk.member, desk.other, "LEAD").expectStatus().isForbidden();
        }

        @Test
        void refusesWhatCannotBe() {
            refuses(desk.declare(desk.house.office, "nix", "LEAD"), "#/department", "department-unknown");
            post(desk.first, INTERESTS, """
                    {"call": "nix", "department": "%s"}""".formatted(desk.one)).expectStatus().isNotFound();
        }

        @Test
        void makesItsDepartmentsFollowTheCall() {
            desk.declared(desk.first, desk.one, "OBSERVE");

            assertThat(followers.departmentsOf(new CallId(desk.call))).containsExactly(desk.one);
            assertThat(followers.callsOf(Set.of(desk.one))).containsExactly(new CallId(desk.call));
        }

        @Test
        void asksForADecisionUntilThereIsOne() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            assertThat(waitingFor(desk.first, "interest-to-decide")).containsExactly("/funding/" + desk.call);
            assertThat(waitingFor(desk.member, "interest-to-decide")).isEmpty();

            decide(desk.first, id, false).expectStatus().isOk();

            assertThat(waitingFor(desk.first, "interest-to-decide")).isEmpty();
        }
    }

    @Nested
    class Deciding {

        @Test
        void isForWhoeverCoordinates() {
            String id = desk.declared(desk.member, desk.one, "LEAD");

            decide(desk.member, id, true).expectStatus().isForbidden();
            decide(desk.second, id, true).expectStatus().isForbidden();
            Map<?, ?> interest = ok(decide(desk.first, id, true));

            assertThat(interest.get("state")).isEqualTo("GO");
            assertThat((Map<?, ?>) interest.get("decision"))
                    .hasFieldOrPropertyWithValue("function", "Fachbereichsleitung")
                    .hasFieldOrPropertyWithValue("fileReference", "41.1-7");
        }

        @Test
        void needsAllThatAGoMeans() {
            String id = desk.declared(desk.first, desk.one, "LEAD");

            refusesFields(
                    post(desk.first, INTERESTS + "/" + id + "/record-decision", """
                            {"go": true, "function": "Leitung", "on": "2026-05-05"}"""),
                    "#/ownContribution",
                    "#/budgetLine",
                    "#/fileReference");
            refuses(
                    post(
                            desk.first,
                            INTERESTS + "/" + id + "/record-decision",
                            "{\"go\": false, \"function\": \"Leitung\", \"on\": \"2026-05-07\"}"),
                    "#/on",
                    "day-ahead");
        }

        @Test
        void tellsNothingThatWasTyped() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            decide(desk.first, id, true);

            assertThat(eventsOf(id, 2).getLast().json())
                    .contains("\"go\":true", "5000")
                    .doesNotContain("Fachbereichsleitung", "1.2.3", "41.1-7");
        }

        @Test
        void isNotForWhoOnlyObserves() {
            refuses(decide(desk.first, desk.declared(desk.first, desk.one, "OBSERVE"), true), "interest-observes");
        }

        @Test
        void staysWhenTheInterestIsDeclaredAgain() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            decide(desk.first, id, true);

            assertThat(desk.declared(desk.member, desk.one, "PARTNER")).isEqualTo(id);
            assertThat(declaredAsNothing(desk.member)).isEqualTo(id);
            assertThat(declaredAsNothing(desk.first)).isEqualTo(id);

            Map<?, ?> interest = get(desk.first, INTERESTS + "/" + id);
            assertThat(interest.get("role")).isEqualTo("LEAD");
            assertThat(interest.get("state")).isEqualTo("GO");
            assertThat(interest.get("decision")).isNotNull();
            assertThat(each(interest.get("history"), "verb")).containsExactly("DECLARED", "DECIDED");
        }

        private String declaredAsNothing(RestTestClient as) {
            return FundingDesk.id(post(as, INTERESTS, """
                    {"call": "%s", "department": "%s"}""".formatted(desk.call, desk.one)));
        }

        @Test
        void isRevisedByWhoeverCoordinatesOnly() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            decide(desk.first, id, false);
            assertThat(get(desk.member, INTERESTS + "/" + id).get("may")).hasFieldOrPropertyWithValue("declare", false);

            desk.declare(desk.member, desk.one, "LEAD").expectStatus().isForbidden();
            assertThat(desk.declared(desk.first, desk.one, "PARTNER")).isEqualTo(id);

            assertThat(get(desk.first, INTERESTS + "/" + id).get("state")).isEqualTo("DECLARED");
        }

        @Test
        void doesNotHoldForAnotherRole() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            decide(desk.first, id, true);

            post(desk.member, INTERESTS + "/" + id + "/change-role", "{\"role\": \"PARTNER\"}")
                    .expectStatus()
                    .isForbidden();
            act(desk.first, id, "change-role", "{\"role\": \"PARTNER\"}");

            Map<?, ?> interest = get(desk.first, INTERESTS + "/" + id);
            assertThat(interest.get("state")).isEqualTo("DECLARED");
            assertThat(interest.get("decision")).isNull();
            assertThat(each(interest.get("history"), "verb")).containsExactly("DECLARED", "DECIDED", "ROLE_CHANGED");
        }
    }

    @Nested
    class PassingOn {

        @Test
        void tellsTheOtherDepartmentUntilItSaysSomething() {
            String id = desk.declared(desk.member, desk.one, "PARTNER");

            act(desk.member, id, "pass-on", """
                    {"to": "%s", "reason": "gehört zu Ihnen"}""".formatted(desk.other));

            RecordedEvent event = eventsOf(id, 2).getLast();
            assertThat(event.type()).endsWith("interest.withdrawn.v1");
            assertThat(event.json())
                    .contains("coordinators:" + desk.other, "\"passedOnTo\":\"" + desk.other)
                    .doesNotContain("gehört zu Ihnen");
            assertThat(followers.departmentsOf(new CallId(desk.call))).isEmpty();
            assertThat(waitingFor(desk.second, "call-passed-on")).containsExactly("/funding/" + desk.call);
            assertThat(each(items(desk.second, INTERESTS + "?passedOnTo=" + desk.other), "id"))
                    .containsExactly(id);

            String theirs = desk.declared(desk.second, desk.other, "LEAD");

            assertThat(waitingFor(desk.second, "call-passed-on")).isEmpty();
            assertThat(eventsOf(theirs, 1).getFirst().json()).contains("\"passedOnBy\":\"" + desk.one);
        }

        @Test
        void isPossibleWithoutAnInterestOfOnesOwn() {
            ok(post(desk.member, INTERESTS + "/pass-on", """
                    {"call": "%s", "department": "%s", "to": "%s", "reason": "nicht unseres"}
                    """.formatted(desk.call, desk.one, desk.other)));

            assertThat(items(desk.first, INTERESTS + "?call=" + desk.call)).isEmpty();
            assertThat(waitingFor(desk.second, "call-passed-on")).hasSize(1);
        }

        @Test
        void refusesTheSameDepartment() {
            String id = desk.declared(desk.first, desk.one, "PARTNER");

            refuses(
                    post(
                            desk.first,
                            INTERESTS + "/" + id + "/pass-on",
                            "{\"to\": \"%s\", \"reason\": \"x\"}".formatted(desk.one)),
                    "#/to",
                    "same-department");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void endsItUntilItIsDeclaredAgain() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            act(desk.first, id, "withdraw", "{\"reason\": \"keine Mittel\"}");

            refuses(decide(desk.first, id, true), "interest-state.withdrawn");
            assertThat(items(desk.first, INTERESTS + "?call=" + desk.call)).isEmpty();

            assertThat(desk.declared(desk.first, desk.one, "PARTNER")).isEqualTo(id);
            assertThat(get(desk.first, INTERESTS + "/" + id).get("state")).isEqualTo("DECLARED");
        }
    }

    @Nested
    class Following {

        private void ends() {
            DepartmentSuccession merged = desk.merged();
            departmentFollowers.forEach(follower -> follower.follow(merged));
            departmentFollowers.forEach(follower -> follower.follow(merged));
        }

        @Test
        void goesToTheSuccessorWithItsDecision() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            decide(desk.first, id, true);

            ends();

            Map<?, ?> interest = get(desk.second, INTERESTS + "/" + id);
            assertThat(interest.get("department")).isEqualTo(desk.other);
            assertThat(interest.get("state")).isEqualTo("GO");
            assertThat((List<?>) interest.get("history")).hasSize(3);
        }

        @Test
        void leavesTheSuccessorsOwn() {
            String id = desk.declared(desk.first, desk.one, "LEAD");
            String own = desk.declared(desk.second, desk.other, "PARTNER");

            ends();

            assertThat(get(desk.second, INTERESTS + "/" + id).get("state")).isEqualTo("WITHDRAWN");
            assertThat(get(desk.second, INTERESTS + "/" + own).get("role")).isEqualTo("PARTNER");
        }
    }

    @Nested
    class Listing {

        @Test
        void findsByDepartmentRoleAndDecision() {
            String lead = desk.declared(desk.first, desk.one, "LEAD");
            String partner = desk.declared(desk.second, desk.other, "PARTNER");
            decide(desk.first, lead, true);

            assertThat(ids("&role=LEAD")).containsExactly(lead);
            assertThat(ids("&decided=false")).containsExactly(partner);
            assertThat(ids("&state=GO&department=" + desk.one)).containsExactly(lead);
            assertThat(ids("&sort=since,desc")).containsExactly(partner, lead);
        }

        private List<Object> ids(String filter) {
            return each(items(desk.first, INTERESTS + "?call=" + desk.call + filter), "id");
        }
    }
}
