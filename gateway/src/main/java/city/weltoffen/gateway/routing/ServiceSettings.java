package city.weltoffen.gateway.routing;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen}: where requests go.
 *
 * @param services addresses by service, one for each instance, or one that leads to all of them, such as {@code
 *     http://localhost:8081,http://localhost:18081}; without paths
 */
@Validated
@ConfigurationProperties("weltoffen")
record ServiceSettings(@DefaultValue Map<String, @NotEmpty List<URI>> services) {

    ServiceSettings {
        services = services.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, service -> List.copyOf(service.getValue())));
        services.values().forEach(addresses -> addresses.forEach(ServiceSettings::check));
    }

    private static void check(URI address) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("\"%s\" is not an address of a service".formatted(address));
        }
    }
}
