package city.weltoffen.launcher;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A service, or one of its instances, that runs in a process of its own.
 *
 * @param name of the process; the first instance has the service's own
 * @param application whose jar it runs from
 * @param needs names of what must answer before it starts
 * @param environment what it is told
 */
record Service(
        String name,
        String application,
        int port,
        int managementPort,
        List<String> needs,
        Map<String, String> environment) {

    static final String READINESS = "/actuator/health/readiness";

    Service {
        needs = List.copyOf(needs);
        environment = Map.copyOf(environment);
    }

    static Service at(String name, Ports ports, int usualPort, int usualManagementPort) {
        return at(name, name, ports, usualPort, usualManagementPort);
    }

    private static Service at(String name, String application, Ports ports, int usualPort, int usualManagementPort) {
        int port = ports.of(name, usualPort);
        int managementPort = ports.of(name + ".management", usualManagementPort);
        return new Service(
                name,
                application,
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
        return new Service(name, application, port, managementPort, List.of(names), environment);
    }

    /** So many instances of it, this one first; the others are called {@code name-2} and so on, on free ports. */
    List<Service> times(int instances, Ports ports) {
        return IntStream.rangeClosed(1, instances)
                .mapToObj(number -> number == 1
                        ? this
                        : at(name + "-" + number, application, ports, 0, 0).needing(needs.toArray(String[]::new)))
                .toList();
    }

    Service told(Map<String, String> more) {
        var all = new TreeMap<>(environment);
        all.putAll(more);
        return new Service(name, application, port, managementPort, needs, all);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Where it answers to whoever watches over it. */
    String management() {
        return "http://127.0.0.1:" + managementPort;
    }

    /** By which others are told something of it. */
    String variable(String what) {
        return application.replace('-', '_').toUpperCase(Locale.ROOT) + "_" + what;
    }

    URI health() {
        return URI.create(management() + READINESS);
    }
}
