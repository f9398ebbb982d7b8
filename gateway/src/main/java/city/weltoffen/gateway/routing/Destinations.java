package city.weltoffen.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where the instances of the services are. Routes name a service as their host; its instances take turns. */
@Component
class Destinations {

    private final Map<String, Turns> byService;

    Destinations(ServiceSettings settings) {
        byService = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, service -> new Turns(service.getValue())));
    }

    /** The request as each instance of its service may get it, first the one whose turn it is. */
    List<URI> of(URI request) {
        var turns = Objects.requireNonNull(
                byService.get(request.getHost()), () -> "There is no service " + request.getHost());
        var path = request.getRawPath() + (request.getRawQuery() == null ? "" : "?" + request.getRawQuery());
        return turns.next().stream()
                .map(instance -> URI.create(instance.getScheme() + "://" + instance.getRawAuthority() + path))
                .toList();
    }

    private record Turns(List<URI> instances, AtomicInteger served) {

        Turns(List<URI> instances) {
            this(instances, new AtomicInteger());
        }

        List<URI> next() {
            int first = Math.floorMod(served.getAndIncrement(), instances.size());
            return IntStream.range(first, first + instances.size())
                    .mapToObj(turn -> instances.get(turn % instances.size()))
                    .toList();
        }
    }
}
