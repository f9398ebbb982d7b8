package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthScriptTest {

    private HttpServer server;

    @BeforeEach
    void answer() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean ready = exchange.getRequestURI().getPath().equals("/actuator/health/readiness");
            exchange.sendResponseHeaders(ready ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void isContentWithAServiceThatIsReady() throws Exception {
        assertThat(ask("/actuator/health/readiness")).isZero();
    }

    @Test
    void isNotContentWithOneThatIsNot() throws Exception {
        assertThat(ask("/actuator/health/liveness")).isNotZero();
    }

    private int ask(String path) throws Exception {
        var process = new ProcessBuilder("bash", "image/health.sh", path).directory(Files.DEPLOY.toFile());
        process.environment()
                .put(
                        "MANAGEMENT_SERVER_PORT",
                        String.valueOf(server.getAddress().getPort()));
        return process.start().waitFor();
    }
}
