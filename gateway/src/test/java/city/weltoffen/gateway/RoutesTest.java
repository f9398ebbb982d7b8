package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;

class RoutesTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @ParameterizedTest
    @CsvSource({
        "/api/partners?q=Pozna%C5%84, relations-service",
        "/api/partners/1/memory, relations-service",
        "/api/relations/1/interactions, relations-service",
        "/api/relations/imports?dryRun=true, relations-service",
        "/api/confirmations, relations-service",
        "/api/disposals, relations-service",
        "/api/enquiries/1/route, relations-service",
        "/api/activities, relations-service",
        "/api/public/catalogue, relations-service",
        "/api/public/relations, relations-service",
        "/api/public/relations.geojson, relations-service",
        "/api/public/enquiries, relations-service",
        "/api/public/activities/calendar, relations-service",
        "/api/public/activity-proposals, relations-service",
        "/api/operations/relations-service/jobs/relation-reminders/runs, relations-service",
        "/api/public/docs/relations-service, relations-service",
        "/api/concept, measures-service",
        "/api/concept/imports?dryRun=true, measures-service",
        "/api/measures/4.2, measures-service",
        "/api/measures/4.2/complete-milestone, measures-service",
        "/api/indicators/7/counted?period=2026, measures-service",
        "/api/reports/7/freeze, measures-service",
        "/api/public/concept, measures-service",
        "/api/public/reports/7, measures-service",
        "/api/public/indicators, measures-service",
        "/api/public/indicators.csv, measures-service",
        "/api/operations/measures-service/jobs/measure-standings/runs, measures-service",
        "/api/public/docs/measures-service, measures-service",
        "/api/calls?q=town%20twinning&status=OPEN&status=FORTHCOMING, networking-service",
        "/api/calls/facets, networking-service",
        "/api/calls/42, networking-service",
        "/api/calls/imports, networking-service",
        "/api/call-sources, networking-service",
        "/api/call-sources/funding-database/uploads, networking-service",
        "/api/call-templates/7/announce, networking-service",
        "/api/interests/7, networking-service",
        "/api/applications, networking-service",
        "/api/departments, networking-service",
        "/api/departments/kultur, networking-service",
        "/api/coordinators/me, networking-service",
        "/api/competences/me, networking-service",
        "/api/trainings/1/sign-up, networking-service",
        "/api/job-shadowings/1/apply, networking-service",
        "/api/articles?q=Begegnungen, networking-service",
        "/api/public/articles/1, networking-service",
        "/api/public/calls?q=Verein, networking-service",
        "/api/public/calls/1, networking-service",
        "/api/public/calls.atom, networking-service",
        "/api/public/calls/calendar.ics?token=x, networking-service",
        "/api/meetings/1/invitation.ics, networking-service",
        "/api/action-items/my-matters, networking-service",
        "/api/synergies/x/accept, networking-service",
        "/api/operations/networking-service/jobs/expiry/runs, networking-service",
        "/api/public/docs/networking-service, networking-service",
        "/api/subscriptions, notification-service",
        "/api/outlets/7/test, notification-service",
        "/api/deliveries/failing, notification-service",
        "/api/public/outlets/secret/unsubscribe, notification-service",
        "/api/subscriptions/1, notification-service",
        "/api/outlets, notification-service",
        "/api/outlets/1/secret, notification-service",
        "/api/deliveries?outlet=1, notification-service",
        "/api/event-kinds, notification-service",
        "/api/notifications?cursor=%2B%2F%3D, notification-service",
        "/api/notifications/1/read, notification-service",
        "/api/notifications/stream, notification-service",
        "/api/operations/notification-service/dead-letters, notification-service",
        "/api/public/outlets/feeds/x.atom, notification-service",
        "/api/public/subscriptions, notification-service",
        "/api/public/subscriptions/confirmations, notification-service",
        "/api/public/subscriptions/secret, notification-service",
        "/api/public/outlets/calendars/x.ics, notification-service",
        "/api/public/docs/notification-service, notification-service"
    })
    void leadToTheServiceThatOwnsTheResource(String path, String service) {
        var answer = browser.signedIn().get(path);

        assertThat(answer.body()).isEqualTo(service);
        assertThat(stub(service).lastUri).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void passEveryMethodOn(String method) {
        browser.signedIn().get("/api/session");
        var token = browser.cookie("XSRF-TOKEN").orElseThrow().getValue();
        browser.send(
                browser.request("/api/calls/1", "X-XSRF-TOKEN", token).method(method, BodyPublishers.ofString("{}")));

        assertThat(house.networking.lastMethod).isEqualTo(method);
    }

    @Test
    void eachHaveALineAbove() {
        var routes = house.gateway.context.getBean(GatewayMvcProperties.class).getRoutes();

        assertThat(routes)
                .extracting("id")
                .containsExactlyInAnyOrder(
                        "relations-imports",
                        "relations",
                        "public-relations",
                        "relations-service-docs",
                        "relations-service-operations",
                        "measures",
                        "public-measures",
                        "measures-service-docs",
                        "measures-service-operations",
                        "calls-imports",
                        "calls",
                        "departments",
                        "coordinators",
                        "learning",
                        "public-articles",
                        "public-calls",
                        "meetings",
                        "synergies",
                        "networking-service-docs",
                        "networking-service-operations",
                        "notifications-stream",
                        "notifications",
                        "subscriptions",
                        "outlets",
                        "public-outlets",
                        "public-subscriptions",
                        "event-kinds",
                        "notification-service-docs",
                        "notification-service-operations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown", "/api/operations/identity/jobs", "/api/callsign", "/api/operations"})
    void leadNowhereElse(String path) {
        var answer = browser.signedIn().get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"http-404\"");
    }

    private static StubService stub(String name) {
        return switch (name) {
            case "relations-service" -> house.relations;
            case "measures-service" -> house.measures;
            case "networking-service" -> house.networking;
            default -> house.notification;
        };
    }
}
