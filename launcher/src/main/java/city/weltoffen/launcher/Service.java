package city.weltoffen.launcher;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service that runs in a process of its own, from the jar of its name.
 *
 * @param needs names of what must answer before it starts
 * @param environment what it is told
 */
record Service(String name, int port, int managementPort, List<String> needs, Map<String, String> environment) {

    static final String READINESS = "/actuator/health/readiness";

    Service {
        needs = List.copyOf(needs);
        environment = Map.copyOf(environment);
    }

    static Service at(String name, Ports ports, int usualPort, int usualManagementPort) {
        int port = ports.of(name, usualPort);
        int managementPort = ports.of(name + ".management", usualManagementPort);
        return new Service(
                name,
                port,
                managementPort,
                List.of(),
                Map.of(
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SERVER_PORT",
                        String.valueOf(port),
                        "MANAGEMENT_SERVER_ADDRESS",
                        "127.0.0.1",
                        "MANAGEMENT_SERVER_PORT",
                        String.valueOf(managementPort)));
    }

    Service needing(String... names) {
        return new Service(name, port, managementPort, List.of(names), environment);
    }

    Service told(Map<String, String> more) {
        var all = new TreeMap<>(environment);
        all.putAll(more);
        return new Service(name, port, managementPort, needs, all);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Where it answers to whoever watches over it. */
    String management() {
        return "http://127.0.0.1:" + managementPort;
    }

    /** By which the gateway is told where its instances are. */
    String instancesVariable() {
        return name.replace('-', '_').toUpperCase(Locale.ROOT) + "_INSTANCES";
    }

    URI health() {
        return URI.create(management() + READINESS);
    }
}
