package city.weltoffen.gateway;

import city.weltoffen.embedded.EmbeddedStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway with everything that stands behind it, started once for all tests. */
class House implements BeforeEachCallback {

    private static final House SHARED = new House();

    final EmbeddedStore store;
    final StubIdentity identity;
    final StubService relations;
    final StubService measures;
    final StubService networking;
    final StubService notification;
    final Gateway gateway;

    private House() {
        try {
            store = EmbeddedStore.startInMemory(0);
            identity = new StubIdentity();
            relations = new StubService("relations-service");
            measures = new StubService("measures-service");
            networking = new StubService("networking-service");
            notification = new StubService("notification-service");
            gateway = start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static House shared() {
        return SHARED;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        identity.reset();
        relations.reset();
        measures.reset();
        networking.reset();
        notification.reset();
    }

    /** Another instance; callers close it. */
    final Gateway start(String... more) {
        return new Gateway(freePort(), freePort(), arguments(more));
    }

    List<String> arguments(String... more) {
        var arguments = new ArrayList<>(List.of(
                "--spring.mongodb.uri=" + store.uri(),
                "--weltoffen.gateway.identity.issuer=" + identity.issuer(),
                "--weltoffen.services.relations-service=" + relations.url(),
                "--weltoffen.services.measures-service=" + measures.url(),
                "--weltoffen.services.networking-service=" + networking.url(),
                "--weltoffen.services.notification-service=" + notification.url(),
                "--weltoffen.gateway.response-timeout=2s"));
        for (var argument : more) {
            arguments.removeIf(other -> other.startsWith(argument.replaceAll("=.*", "=")));
            arguments.add(argument);
        }
        return arguments;
    }

    /** The gateway in a process of its own, whose heap is too small to hold an upload. */
    Process smallProcess(int port) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx72m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GatewayApplication.class.getName(),
                "--spring.profiles.active=local",
                "--server.port=" + port,
                "--management.server.port=" + freePort()));
        command.addAll(arguments());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    Browser browser() {
        return gateway.browser();
    }

    static final class Gateway implements AutoCloseable {

        final int port;
        final int managementPort;
        final ConfigurableApplicationContext context;

        private Gateway(int port, int managementPort, List<String> arguments) {
            this.port = port;
            this.managementPort = managementPort;
            var all = new ArrayList<>(arguments);
            all.add("--server.port=" + port);
            all.add("--management.server.port=" + managementPort);
            all.add("--weltoffen.public-url=http://localhost:" + port);
            context = new SpringApplicationBuilder(GatewayApplication.class)
                    .profiles("local")
                    .run(all.toArray(String[]::new));
        }

        Browser browser() {
            return new Browser(port);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
