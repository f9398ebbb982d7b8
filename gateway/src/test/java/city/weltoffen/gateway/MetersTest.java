package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetersTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    private static String metered() {
        return new Browser(house.gateway.managementPort)
                .get("/actuator/prometheus")
                .body();
    }

    private static double logins(String outcome) {
        return metered()
                .lines()
                .filter(line -> line.startsWith("weltoffen_logins_total") && line.contains("\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void countSignInsAndThoseThatFail() {
        double done = logins("done");
        double failed = logins("failed");

        house.browser().signedIn();
        browser.get("/login/callback?code=x&state=y");

        assertThat(logins("done")).isEqualTo(done + 1);
        assertThat(logins("failed")).isEqualTo(failed + 1);
    }

    @Test
    void nameRequestsByTheirRouteAndNeverByTheirPath() {
        browser.signedIn();
        browser.get("/api/departments/a-department-of-its-own");

        assertThat(metered())
                .doesNotContain("a-department-of-its-own")
                .containsPattern(
                        "http_server_requests_seconds_bucket\\{[^}]*service=\"gateway\"[^}]*uri=\"departments\"");
    }

    @Test
    void areThoseThatAreDocumented() throws IOException {
        browser.signedIn();
        browser.get("/api/departments");
        var registered = house.gateway.context.getBean(MeterRegistry.class).getMeters().stream()
                .map(meter -> meter.getId().getName())
                .filter(name -> name.startsWith("weltoffen."))
                .collect(Collectors.toSet());
        var documented = Files.readAllLines(Path.of("..", "docs", "operations.md")).stream()
                .filter(line -> line.startsWith("| `weltoffen.") && line.contains("` | gateway |"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toSet());

        assertThat(registered).isEqualTo(documented);
    }
}
