package city.weltoffen.networking;

import static city.weltoffen.testing.Rest.post;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Two departments of the test's own, each with somebody who coordinates it, a member of the first, and a call. */
public final class FundingDesk {

    public final DirectoryHouse house;
    public final String one;
    public final String other;
    public final RestTestClient first;
    public final RestTestClient second;
    public final RestTestClient member;
    public final TestUser firstUser;
    public final String call;

    public FundingDesk(int port) {
        house = new DirectoryHouse(port);
        one = house.department();
        other = house.department();
        firstUser = in(one, "Eins");
        TestUser secondUser = in(other, "Zwei");
        house.appointed(firstUser.subject(), "COORDINATOR", one);
        house.appointed(secondUser.subject(), "COORDINATOR", other);
        first = house.as(firstUser);
        second = house.as(secondUser);
        member = house.as(in(one, "Mit"));
        call = call("2026-09-23");
    }

    private static TestUser in(String department, String name) {
        String subject = "subject-" + UUID.randomUUID();
        return new TestUser(subject, name, subject + "@weltoffen.example", List.of(), department);
    }

    /** The id of a new call that ends on that day. */
    public String call(String deadline) {
        return id(post(house.office, "/api/calls", """
                {"identifier": "CALL-%s", "title": "Music cities", "kind": "grant", "programme": "CREA",
                 "status": "OPEN", "deadlines": [{"date": "%s"}]}""".formatted(UUID.randomUUID(), deadline)));
    }

    public ResponseSpec declare(RestTestClient as, String department, String role) {
        return post(as, "/api/interests", """
                {"call": "%s", "department": "%s", "role": "%s"}""".formatted(call, department, role));
    }

    /** The first department ends, the other takes over. */
    public DepartmentSuccession merged() {
        return new DepartmentSuccession(
                one, new LocalizedText(one, one), other, List.of(other), LocalDate.of(2026, 5, 6));
    }

    /** The id of the interest. */
    public String declared(RestTestClient as, String department, String role) {
        return id(declare(as, department, role));
    }

    public static ResponseSpec decide(RestTestClient as, String interest, boolean go) {
        return post(as, "/api/interests/" + interest + "/record-decision", """
                {"go": %s, "function": "Fachbereichsleitung", "on": "2026-05-05",
                 "ownContribution": {"amount": 5000}, "budgetLine": "1.2.3", "fileReference": "41.1-7"}
                """.formatted(go));
    }

    public static Map<?, ?> ok(ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().returnResult(Map.class).getResponseBody();
    }

    public static String id(ResponseSpec answer) {
        return String.valueOf(ok(answer).get("id"));
    }
}
