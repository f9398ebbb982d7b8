package city.weltoffen.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every process of the embedded default, on one page: where it listens, what it is told, and what must answer before it
 * starts. Each service's health is at {@code /actuator/health/readiness} of its management port. Services start side by
 * side; none waits for another.
 */
record Topology(Backend store, Backend broker, Backend mail, List<Service> services) {

    static final String STORE = "store";
    static final String BROKER = "kafka";
    static final String MAIL = "mail";

    Topology {
        services = List.copyOf(services);
    }

    static Topology of(Settings settings, Ports ports) {
        var store = Backend.of(STORE, settings.environment("MONGODB_URI"), "mongodb://127.0.0.1:", ports, 27117);
        var broker = Backend.of(BROKER, settings.environment("KAFKA_BROKERS"), "127.0.0.1:", ports, 19092);
        var mail = Backend.of(MAIL, settings.environment("SPRING_MAIL_HOST"), "127.0.0.1:", ports, 2525);

        var identity = Service.at("identity", ports, 9000, 9099);
        var gateway = Service.at("gateway", ports, 8080, 9080).needing(STORE);
        var instances = Stream.of(
                        Service.at("relations-service", ports, 8081, 9081).needing(STORE, BROKER),
                        Service.at("measures-service", ports, 8082, 9082).needing(STORE, BROKER),
                        Service.at("networking-service", ports, 8083, 9083).needing(STORE, BROKER),
                        Service.at("notification-service", ports, 8084, 9084).needing(STORE, BROKER, MAIL))
                .map(service -> service.times(settings.instances(), ports))
                .toList();

        var told = new TreeMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE", "local",
                "MONGODB_URI", store.address(),
                "KAFKA_BROKERS", broker.address(),
                "IDENTITY_ISSUER", identity.url(),
                "WELTOFFEN_PUBLICURL", gateway.url(),
                "WELTOFFEN_IDENTITY_GATEWAYURL", gateway.url(),
                "WELTOFFEN_DATA", settings.data().toString(),
                "WELTOFFEN_DEMO", String.valueOf(settings.demo())));
        instances.forEach(of -> told.put(of.getFirst().variable("URL"), all(of, Service::url)));
        Stream.concat(instances.stream(), Stream.of(List.of(gateway)))
                .forEach(of -> told.put(of.getFirst().variable("INSTANCES"), all(of, Service::management)));
        settings.clockOffset().ifPresent(offset -> told.put("WELTOFFEN_CLOCK_OFFSET", offset.toString()));

        if (mail.embedded()) {
            told.put("SPRING_MAIL_HOST", "127.0.0.1");
            told.put("SPRING_MAIL_PORT", String.valueOf(mail.port()));
        }

        return new Topology(
                store,
                broker,
                mail,
                Stream.of(Stream.of(identity), instances.stream().flatMap(List::stream), Stream.of(gateway))
                        .flatMap(services -> services)
                        .map(service -> service.told(told))
                        .toList());
    }

    private static String all(List<Service> instances, Function<Service, String> address) {
        return instances.stream().map(address).collect(Collectors.joining(","));
    }

    /** The address that people open: the last service is the door to all others. */
    String url() {
        return services.getLast().url();
    }
}
