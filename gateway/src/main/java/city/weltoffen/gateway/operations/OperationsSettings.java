package city.weltoffen.gateway.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen}: which instances the page of operations shows, and how patiently they are asked.
 *
 * @param instances addresses of management ports by service, such as {@code http://localhost:9081}; one that begins with
 *     {@code dns:}, such as {@code dns:http://relations-service:9081}, stands for all addresses that its name has at the
 *     moment, as a headless service of Kubernetes has one for each instance
 * @param operations how instances are asked
 */
@Validated
@ConfigurationProperties("weltoffen")
record OperationsSettings(
        @DefaultValue Map<String, List<String>> instances,
        @DefaultValue Asking operations) {

    /**
     * @param timeout how long an instance may take to answer, such as 2s
     * @param keep how long its answer is handed out before it is asked again, such as 2s
     */
    record Asking(
            @DefaultValue("2s") Duration timeout,
            @DefaultValue("2s") Duration keep) {}

    OperationsSettings {
        instances = Map.copyOf(instances);
        instances.values().forEach(addresses -> addresses.forEach(ManagementAddress::of));
    }

    /** By the names of the services. */
    Map<String, List<ManagementAddress>> addresses() {
        var addresses = new TreeMap<String, List<ManagementAddress>>();
        instances.forEach((service, texts) ->
                addresses.put(service, texts.stream().map(ManagementAddress::of).toList()));
        return addresses;
    }
}
