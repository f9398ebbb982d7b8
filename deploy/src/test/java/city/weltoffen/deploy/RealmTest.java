package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a real Keycloak says of people and machines of the realm is what the services' settings ask for. */
@Tag("keycloak")
class RealmTest {

    private static Keycloak keycloak;

    private final Composition compose = Composition.read();

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start(Path.of("target"));
    }

    @AfterAll
    static void end() {
        keycloak.close();
    }

    @Test
    void offersWhatTheGatewayAsksFor() {
        var discovery = keycloak.discovery();

        assertThat(discovery.path("issuer").asString()).isEqualTo(keycloak.issuer());
        assertThat(discovery.path("end_session_endpoint").asString()).isNotEmpty();
        assertThat(texts(discovery.path("code_challenge_methods_supported"))).contains("S256");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            office, 6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0001, Olga Office, office, internationales, -
            kultur, 6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0002, Kim Kultur, -, kultur, -
            umwelt, 6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003, Uli Umwelt, -, umwelt, -
            rat, 6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0004, Renate Rat, council, -, en
            admin, 6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0005, Alex Admin, admin, -, -
            """)
    void saysWhoSomebodyIs(
            String login, String subject, String name, String role, String department, String chosenLanguage)
            throws Exception {
        var answer = new Person(keycloak).signIn(login, chosenLanguage);

        for (var token : List.of("access_token", "id_token")) {
            var claims = Keycloak.claims(answer, token);
            assertThat(claims.path("iss").asString()).isEqualTo(keycloak.issuer());
            assertThat(claims.path("sub").asString()).isEqualTo(subject);
            assertThat(claims.path("name").asString()).isEqualTo(name);
            assertThat(claims.path("email").asString()).isEqualTo(login + "@example.org");
            assertThat(claims.path("locale").asString(null)).isEqualTo(chosenLanguage);
            says(claims, role, department);
        }
        assertThat(audience(Keycloak.claims(answer, "access_token"))).contains(asked());
        assertThat(audience(Keycloak.claims(answer, "id_token"))).containsExactly("weltoffen-gateway");
        assertThat(answer.path("refresh_token").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            office-system, office, internationales
            kultur-system, -, kultur
            admin-system, admin, -
            """)
    void saysWhatAMachineMay(String client, String role, String department) {
        var claims = keycloak.machine(client);

        assertThat(claims.path("iss").asString()).isEqualTo(keycloak.issuer());
        assertThat(claims.path("sub").asString()).isNotEmpty();
        assertThat(audience(claims)).contains(asked());
        says(claims, role, department);
    }

    @Test
    void givesNoTokenForAPasswordAlone() {
        var answer = keycloak.token(
                "weltoffen-gateway", "grant_type=password&username=office&password=" + Keycloak.FIRST_PASSWORD);

        assertThat(answer.path("error").asString()).isEqualTo("unauthorized_client");
    }

    /** Names of claims are those of the services and the gateway where compose says nothing else. */
    private static void says(JsonNode claims, String role, String department) {
        assertThat(texts(claims.path("roles"))).isEqualTo(role == null ? List.of() : List.of(role));
        assertThat(claims.path("department").asString(null)).isEqualTo(department);
    }

    private String asked() {
        return compose.environment("relations-service").get("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES");
    }

    private static List<String> audience(JsonNode claims) {
        var audience = claims.path("aud");
        return audience.isArray() ? texts(audience) : List.of(audience.asString());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
