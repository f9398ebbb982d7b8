package city.weltoffen.networking.application.web;

import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.networking.FundingDesk.decide;
import static city.weltoffen.networking.FundingDesk.id;
import static city.weltoffen.networking.FundingDesk.ok;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.FundingDesk;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.succession.DepartmentFollower;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@NetworkingTest
class ApplicationsApiTest {

    private static final String APPLICATIONS = "/api/applications";
    private static final String GRANTED = """
            {"on": "2026-05-06", "amount": {"amount": 120000}, "programme": "CREA",
             "begins": "2027-01-01", "ends": "2028-12-31"}""";

    @LocalServerPort
    int port;

    @Autowired
    List<DepartmentFollower> departmentFollowers;

    private FundingDesk desk;

    @BeforeEach
    void open() {
        desk = new FundingDesk(port);
    }

    private String application(String more) {
        return """
                {"project": "MUSIC", "title": "Music cities of Europe", "departments": ["%s"],
                 "requested": {"amount": 150000}%s}""".formatted(desk.one, more);
    }

    private String begun(String more) {
        return id(post(desk.first, APPLICATIONS, application(more)));
    }

    /** One of the first department on the desk's call, decided. */
    private String decided() {
        String id = begun(", \"stage\": \"INTEREST\", \"call\": \"%s\"".formatted(desk.call));
        decide(desk.first, desk.declared(desk.first, desk.one, "LEAD"), true)
                .expectStatus()
                .isOk();
        ok(act(desk.first, id, "move", "{\"to\": \"GO\"}"));
        return id;
    }

    private String submitted() {
        String id = decided();
        ok(act(desk.first, id, "submit", "{\"on\": \"2026-05-06\", \"fileReference\": \"41.1-8\"}"));
        return id;
    }

    private static ResponseSpec act(RestTestClient as, String id, String verb, String json) {
        return post(as, APPLICATIONS + "/" + id + "/" + verb, json);
    }

    private Map<?, ?> read(String id) {
        return get(desk.first, APPLICATIONS + "/" + id);
    }

    private static Object mayCorrect(RestTestClient as, String id) {
        return ((Map<?, ?>) get(as, APPLICATIONS + "/" + id).get("may")).get("correct");
    }

    private static RecordedEvent lastEvent(String id, String kind) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log
                    .awaitThat(all -> assertThat(all)
                            .anyMatch(one -> id.equals(one.key()) && one.type().contains(kind)))
                    .stream()
                    .filter(one -> id.equals(one.key()) && one.type().contains(kind))
                    .reduce((before, last) -> last)
                    .orElseThrow();
        }
    }

    @Nested
    class Beginning {

        @Test
        void needsNoCallForAdviceAndIdeas() {
            String id = begun("");

            assertThat(read(id).get("stage")).isEqualTo("ADVICE");
            ok(act(desk.first, id, "move", "{\"to\": \"IDEA\"}"));
            refuses(act(desk.first, id, "move", "{\"to\": \"INTEREST\"}"), "#/call", "call-needed");
        }

        @Test
        void isForWhoCoordinatesTheResponsibleDepartment() {
            post(desk.second, APPLICATIONS, application("")).expectStatus().isForbidden();
            post(desk.member, APPLICATIONS, application("")).expectStatus().isForbidden();
            post(desk.house.office, APPLICATIONS, application(""))
                    .expectStatus()
                    .isCreated();
        }

        @Test
        void refusesWhatCannotBe() {
            refuses(
                    post(
                            desk.first,
                            APPLICATIONS,
                            application(", \"begins\": \"2027-02-01\", \"ends\": \"2027-01-01\"")),
                    "#/ends",
                    "ends-before-begin");
            refuses(post(desk.first, APPLICATIONS, application(", \"call\": \"nix\"")), "#/call", "call-unknown");
            refuses(post(desk.first, APPLICATIONS, application(", \"stage\": \"GO\"")), "application-begins");
            post(
                            desk.first,
                            APPLICATIONS,
                            application(", \"links\": [{\"label\": \"Akte\", \"url\": \"http://example.org\"}]"))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Nested
    class Changing {

        @Test
        void needsTheVersionThatWasRead() {
            String id = begun("");

            put(desk.first, APPLICATIONS + "/" + id, "\"99\"", application(""))
                    .expectStatus()
                    .isEqualTo(412);
            put(desk.member, APPLICATIONS + "/" + id, "*", application(""))
                    .expectStatus()
                    .isForbidden();
            Map<?, ?> changed = ok(put(
                    desk.first,
                    APPLICATIONS + "/" + id,
                    "*",
                    application(", \"notes\": \"geheim\", \"lessons\": \"früher anfangen\"")));

            assertThat(changed.get("lessons")).isEqualTo("früher anfangen");
            assertThat(lastEvent(id, "application.changed").json()).doesNotContain("geheim", "früher anfangen");
        }

        @Test
        void leavesTheCallAndTheDepartmentsForWhichItWasSubmitted() {
            String id = submitted();
            String onCall = ", \"fileReference\": \"41.1-8\", \"call\": \"%s\"";
            String same = application(onCall.formatted(desk.call));

            refuses(
                    change(desk.house.office, id, application(onCall.formatted(desk.call("2026-10-01")))),
                    "#/call",
                    "submitted-already");
            refuses(
                    change(desk.house.office, id, with(same, desk.one, desk.other)),
                    "#/departments",
                    "submitted-already");
            refuses(change(desk.house.office, id, with(same, desk.other)), "#/departments", "submitted-already");
            assertThat(ok(change(desk.first, id, same)).get("stage")).isEqualTo("SUBMITTED");
        }
    }

    private ResponseSpec change(RestTestClient as, String id, String json) {
        return put(as, APPLICATIONS + "/" + id, "*", json);
    }

    private String with(String application, String... departments) {
        return application.replace("[\"" + desk.one + "\"]", "[\"" + String.join("\", \"", departments) + "\"]");
    }

    @Nested
    class TakingPart {

        @Test
        void beginsByTheDepartmentsOwnActOrTheOffices() {
            String both = with(application(""), desk.one, desk.other);
            post(desk.first, APPLICATIONS, both).expectStatus().isForbidden();
            String id = begun("");

            change(desk.first, id, both).expectStatus().isForbidden();

            assertThat(ok(change(desk.house.office, id, both)).get("departments"))
                    .isEqualTo(List.of(desk.one, desk.other));
        }

        @Test
        void beginsAlsoWithInterestInTheCall() {
            String both = with(application(", \"call\": \"%s\"".formatted(desk.call)), desk.one, desk.other);
            desk.declared(desk.second, desk.other, "OBSERVE");
            post(desk.first, APPLICATIONS, both).expectStatus().isForbidden();

            desk.declared(desk.second, desk.other, "PARTNER");

            post(desk.first, APPLICATIONS, both).expectStatus().isCreated();
        }

        @Test
        void endsByTheDepartmentsOwnActOrTheOffices() {
            String both = with(application(""), desk.one, desk.other);
            String id = id(post(desk.house.office, APPLICATIONS, both));

            change(desk.second, id, with(application(""), desk.other))
                    .expectStatus()
                    .isForbidden();
            change(desk.first, id, application("")).expectStatus().isForbidden();

            assertThat(ok(change(desk.second, id, application(""))).get("departments"))
                    .isEqualTo(List.of(desk.one));
        }

        @Test
        void isLedByAnotherOnlyWhenTheResponsibleOneOrTheOfficeSaysSo() {
            String id = id(post(desk.house.office, APPLICATIONS, with(application(""), desk.one, desk.other)));
            String turned = with(application(""), desk.other, desk.one);

            change(desk.second, id, turned).expectStatus().isForbidden();

            assertThat(ok(change(desk.first, id, turned)).get("departments")).isEqualTo(List.of(desk.other, desk.one));
        }
    }

    @Nested
    class Deciding {

        @Test
        void needsTheDecisionsOfAllItsDepartments() {
            String id = begun(", \"stage\": \"INTEREST\", \"call\": \"%s\"".formatted(desk.call));
            refuses(act(desk.first, id, "move", "{\"to\": \"GO\"}"), "application-undecided");
            put(desk.house.office, APPLICATIONS + "/" + id, "*", """
                            {"project": "MUSIC", "title": "Music", "call": "%s", "departments": ["%s", "%s"]}
                            """.formatted(desk.call, desk.one, desk.other))
                    .expectStatus()
                    .isOk();
            decide(desk.first, desk.declared(desk.first, desk.one, "LEAD"), true);
            String second = desk.declared(desk.second, desk.other, "PARTNER");
            decide(desk.second, second, false);

            act(desk.first, id, "move", "{\"to\": \"GO\"}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(detail -> assertThat(String.valueOf(detail))
                            .contains(desk.other)
                            .doesNotContain(desk.one));

            decide(desk.second, second, true);
            assertThat(ok(act(desk.second, id, "move", "{\"to\": \"GO\"}")).get("stage"))
                    .isEqualTo("GO");
        }
    }

    @Nested
    class Submitting {

        @Test
        void needsAFileReferenceAndTheDecisionStill() {
            String id = decided();
            refuses(act(desk.first, id, "submit", "{\"on\": \"2026-05-06\"}"), "#/fileReference", "required");

            String interest =
                    String.valueOf(each(read(id).get("standings"), "interest").getFirst());
            post(desk.first, "/api/interests/" + interest + "/withdraw", "{\"reason\": \"doch nicht\"}");

            refuses(
                    act(desk.first, id, "submit", "{\"on\": \"2026-05-06\", \"fileReference\": \"41\"}"),
                    "application-undecided");
        }

        @Test
        void needsAReasonAfterTheLastDeadline() {
            String late = desk.call("2026-05-01");
            String id = begun(", \"stage\": \"INTEREST\", \"call\": \"%s\", \"fileReference\": \"41\"".formatted(late));
            String interest = id(post(desk.first, "/api/interests", """
                    {"call": "%s", "department": "%s", "role": "LEAD"}""".formatted(late, desk.one)));
            decide(desk.first, interest, true);
            ok(act(desk.first, id, "move", "{\"to\": \"GO\"}"));

            refuses(act(desk.first, id, "submit", "{\"on\": \"2026-05-06\"}"), "#/reason", "deadline-over");
            ok(act(desk.first, id, "submit", "{\"on\": \"2026-05-06\", \"reason\": \"Frist verlängert\"}"));
            assertThat(lastEvent(id, "stage-changed").json())
                    .contains("\"to\":\"SUBMITTED\"")
                    .doesNotContain("Frist verlängert");
        }

        @Test
        void waitsAsAMatterWhileTheDeadlineIsAhead() {
            String id = decided();

            assertThat(each(items(desk.first, "/api/action-items/my-matters"), "link"))
                    .contains("/funding/applications/" + id);
        }

        @Test
        void isNotPossibleBeforeItIsDecided() {
            String id = begun("");

            refuses(
                    act(desk.first, id, "submit", "{\"on\": \"2026-05-06\", \"fileReference\": \"41\"}"),
                    "application-stage.advice");
        }
    }

    @Nested
    class Granting {

        @Test
        void tellsAllThatTheEuProjectNeeds() {
            String id = submitted();

            Map<?, ?> granted = ok(act(desk.first, id, "grant", GRANTED));

            assertThat(granted.get("stage")).isEqualTo("GRANTED");
            RecordedEvent event = lastEvent(id, "application.decided");
            assertThat(event.json())
                    .contains(
                            "\"granted\":true",
                            "120000",
                            "\"programme\":\"CREA\"",
                            "2027-01-01",
                            "2028-12-31",
                            "coordinators:" + desk.one,
                            "/funding/applications/" + id);
        }

        @Test
        void needsAmountDaysAndProgramme() {
            String id = submitted();

            refusesFields(
                    act(desk.first, id, "grant", "{\"on\": \"2026-05-06\"}"),
                    "#/amount",
                    "#/programme",
                    "#/begins",
                    "#/ends");
        }

        @Test
        void canBeCorrected() {
            String id = submitted();
            String right = GRANTED.replace("120000", "12000").replace("2026-05-06", "2026-05-05");
            refuses(act(desk.first, id, "correct-grant", right), "application-stage.submitted");
            ok(act(desk.first, id, "grant", GRANTED));

            assertThat(mayCorrect(desk.first, id)).isEqualTo(true);
            assertThat(mayCorrect(desk.second, id)).isEqualTo(false);

            Map<?, ?> corrected = ok(act(desk.first, id, "correct-grant", right));
            ok(act(desk.first, id, "correct-grant", right));

            assertThat((Map<?, ?>) corrected.get("grant")).hasFieldOrPropertyWithValue("on", "2026-05-05");
            assertThat(corrected.get("stage")).isEqualTo("GRANTED");
            assertThat(each(read(id).get("history"), "to"))
                    .containsExactly("INTEREST", "GO", "SUBMITTED", "GRANTED", "GRANTED");
            assertThat((Map<?, ?>) each(read(id).get("history"), "corrected").getLast())
                    .hasFieldOrPropertyWithValue("on", "2026-05-06");
            assertThat(lastEvent(id, "application.changed").json())
                    .contains("12000")
                    .doesNotContain("120000");
            act(desk.second, id, "correct-grant", right).expectStatus().isForbidden();
        }

        @Test
        void goesOnToReportsAndEnd() {
            String id = submitted();
            ok(act(desk.first, id, "grant", GRANTED));
            ok(act(desk.first, id, "move", "{\"to\": \"REPORTING\"}"));
            ok(act(desk.first, id, "move", "{\"to\": \"CLOSED\"}"));

            refuses(act(desk.first, id, "move", "{\"to\": \"REPORTING\"}"), "#/reason", "required");
            refuses(
                    act(desk.first, id, "move", "{\"to\": \"REJECTED\", \"reason\": \"x\"}"),
                    "application-stage.closed");
            assertThat(each(read(id).get("history"), "to"))
                    .containsExactly("INTEREST", "GO", "SUBMITTED", "GRANTED", "REPORTING", "CLOSED");
            assertThat(each(read(id).get("history"), "capacity")).containsOnly("COORDINATOR");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void needsAReasonAndCanBeUndone() {
            String id = submitted();

            act(desk.first, id, "withdraw", "{\"reason\": \" \"}")
                    .expectStatus()
                    .isBadRequest();
            ok(act(desk.first, id, "withdraw", "{\"reason\": \"Partner fehlt\"}"));
            ok(act(desk.first, id, "move", "{\"to\": \"IDEA\", \"reason\": \"neuer Anlauf\"}"));

            assertThat(read(id).get("stage")).isEqualTo("IDEA");
        }
    }

    @Nested
    class Joining {

        @Test
        void makesOneApplicationOfSeveralInterests() {
            desk.declared(desk.second, desk.other, "PARTNER");
            refuses(joint(desk.second), "joint-needs-two");
            desk.declared(desk.first, desk.one, "LEAD");

            String id = id(joint(desk.second));

            assertThat(id(joint(desk.first))).isEqualTo(id);
            Map<?, ?> application = read(id);
            assertThat(application.get("departments")).isEqualTo(List.of(desk.one, desk.other));
            assertThat(application.get("joint")).isEqualTo(true);
            assertThat(each(items(desk.second, APPLICATIONS + "?call=" + desk.call), "id"))
                    .containsExactly(id);
        }

        @Test
        void isForWhoWantsToTakePart() {
            desk.declared(desk.first, desk.one, "LEAD");
            joint(desk.second).expectStatus().isForbidden();
        }

        @Test
        void letsALaterDepartmentJoin() {
            String id = begun(", \"stage\": \"INTEREST\", \"call\": \"%s\"".formatted(desk.call));
            String join = "{\"department\": \"%s\"}".formatted(desk.other);
            refuses(act(desk.second, id, "join", join), "join-needs-interest");

            desk.declared(desk.second, desk.other, "PARTNER");

            act(desk.first, id, "join", join).expectStatus().isForbidden();
            assertThat(ok(act(desk.second, id, "join", join)).get("departments"))
                    .isEqualTo(List.of(desk.one, desk.other));
        }

        private ResponseSpec joint(RestTestClient as) {
            return post(as, APPLICATIONS + "/joint", """
                    {"call": "%s", "project": "MUSIC"}""".formatted(desk.call));
        }
    }

    @Nested
    class Following {

        @Test
        void goesToTheSuccessorOfADepartmentOnce() {
            String id = begun("");
            DepartmentSuccession merged = desk.merged();

            departmentFollowers.forEach(follower -> follower.follow(merged));
            departmentFollowers.forEach(follower -> follower.follow(merged));

            assertThat(read(id).get("departments")).isEqualTo(List.of(desk.other));
        }
    }

    @Nested
    class Looking {

        @Test
        void showsABoardWithSumsOfEveryStage() {
            begun("");
            String id = submitted();

            List<Map<?, ?>> columns = board("?department=" + desk.one);

            assertThat(columns).hasSize(10);
            Map<?, ?> column = columns.stream()
                    .filter(one -> "SUBMITTED".equals(one.get("stage")))
                    .findFirst()
                    .orElseThrow();
            assertThat(column.get("requested")).hasToString("150000");
            assertThat(each(column.get("items"), "id")).containsExactly(id);
        }

        @SuppressWarnings("unchecked")
        private List<Map<?, ?>> board(String filter) {
            return desk.first
                    .get()
                    .uri(APPLICATIONS + "/board" + filter)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(List.class)
                    .getResponseBody();
        }

        @Test
        void countsHowManyCameHowFar() {
            begun("");
            ok(act(desk.first, submitted(), "grant", GRANTED));

            List<?> rows = desk.first
                    .get()
                    .uri(APPLICATIONS + "/funnel?by=department&department=" + desk.one)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(List.class)
                    .getResponseBody();

            assertThat(rows).hasSize(2);
            Map<?, ?> row = (Map<?, ?>) rows.getLast();
            assertThat(row.get("key")).isEqualTo(desk.one);
            assertThat(each(row.get("steps"), "count")).containsExactly(2, 1, 1, 1, 1, 1);
            assertThat(row.get("successRate")).hasToString("1.0");
            refuses(desk.first.get().uri(APPLICATIONS + "/funnel?by=colour").exchange(), "#/by", "not-one-of");
        }

        @Test
        void givesATableToTakeAway() {
            String id = submitted();

            String csv = String.valueOf(desk.first
                    .get()
                    .uri(APPLICATIONS + "/export.csv?department=" + desk.one)
                    .header("Accept-Language", "de")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(String.class)
                    .getResponseBody());

            assertThat(csv).contains("Aktenzeichen", "MUSIC", "Eingereicht", "150000", id);
        }

        @Test
        void findsByStageProgrammeYearAndWords() {
            String id = submitted();

            assertThat(ids("&stage=SUBMITTED&programme=CREA&year=2026&q=music")).containsExactly(id);
            assertThat(ids("&stage=GO")).isEmpty();
            assertThat(ids("&year=2025")).isEmpty();
        }

        private List<Object> ids(String filter) {
            return each(items(desk.member, APPLICATIONS + "?department=" + desk.one + filter), "id");
        }
    }

    @Nested
    class Lessons {

        private String learned() {
            return begun(", \"themes\": [\"youth\"], \"measures\": [\"2.2\"], \"programme\": \"CREA\","
                    + " \"links\": [{\"label\": \"Akte\", \"url\": \"https://akten.example/1\"}],"
                    + " \"lessons\": \"Früher anfangen, *viel* früher.\"");
        }

        private static ResponseSpec made(RestTestClient as, String id) {
            return post(as, APPLICATIONS + "/" + id + "/article", "");
        }

        @Test
        void becomeTheDraftOfAnArticle() {
            ResponseSpec answer = made(desk.first, learned());

            Map<?, ?> article =
                    answer.expectStatus().isCreated().returnResult(Map.class).getResponseBody();
            String path = "/api/articles/" + article.get("id");
            answer.expectHeader().location(path).expectHeader().exists("ETag");
            assertThat(get(desk.first, path)).isEqualTo(article);
            assertThat(article.get("state")).isEqualTo("DRAFT");
            assertThat(article.get("department")).isEqualTo(desk.one);
            Map<?, ?> content = (Map<?, ?>) article.get("content");
            assertThat(content.get("title")).isEqualTo("Music cities of Europe");
            assertThat(content.get("body")).isEqualTo("Früher anfangen, *viel* früher.");
            assertThat(article.toString())
                    .contains("[youth]", "[2.2]", "[CREA]")
                    .doesNotContain("akten.example");
            desk.second.get().uri(path).exchange().expectStatus().isForbidden();
        }

        @Test
        void becomeOneArticleHoweverOftenOneAsks() {
            String id = learned();

            assertThat(id(made(desk.first, id)))
                    .isEqualTo(id(made(desk.first, id)))
                    .isEqualTo(id(made(desk.house.office, id)));
        }

        @Test
        void areMadeAnArticleByWhoWritesTheApplicationOnly() {
            String id = learned();

            for (RestTestClient other : List.of(desk.second, desk.member)) {
                made(other, id).expectStatus().isForbidden();
            }
            made(desk.first, "nothing").expectStatus().isNotFound();
        }

        @Test
        void areNeededForAnArticle() {
            refuses(made(desk.first, begun("")), "application-lessons");
        }
    }
}
