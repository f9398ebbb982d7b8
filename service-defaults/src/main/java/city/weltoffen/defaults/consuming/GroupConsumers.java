package city.weltoffen.defaults.consuming;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.messaging.Message;

/** The consumer groups of this service, as its bindings say: which topics they read, and by which function. */
final class GroupConsumers {

    private static final String IN = "-in-0";

    private final String service;
    private final BindingServiceProperties bindings;
    private final BeanFactory beans;

    GroupConsumers(String service, BindingServiceProperties bindings, BeanFactory beans) {
        this.service = service;
        this.bindings = bindings;
        this.beans = beans;
    }

    private Stream<Map.Entry<String, BindingProperties>> consuming() {
        return bindings.getBindings().entrySet().stream()
                .filter(binding ->
                        binding.getKey().endsWith(IN) && binding.getValue().getGroup() != null);
    }

    /** All topics that a group of this service reads. */
    List<String> topics() {
        return topics(consuming());
    }

    /** All topics that a function reads. */
    List<String> topicsOf(String function) {
        return topics(consuming().filter(binding -> binding.getKey().equals(function + IN)));
    }

    private static List<String> topics(Stream<Map.Entry<String, BindingProperties>> consuming) {
        return consuming
                .map(binding -> binding.getValue().getDestination())
                .filter(Objects::nonNull)
                .flatMap(destinations -> Stream.of(destinations.split(",")))
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Also one that an earlier version of the service had. */
    boolean isOurs(String group) {
        return group.startsWith(service + ".")
                || consuming()
                        .anyMatch(binding -> group.equals(binding.getValue().getGroup()));
    }

    /** Name of the function that handles what the group reads; none when the service has no such group any more. */
    Optional<String> functionOf(String group) {
        return consuming()
                .filter(binding -> group.equals(binding.getValue().getGroup()))
                .map(binding -> binding.getKey().substring(0, binding.getKey().length() - IN.length()))
                .filter(beans::containsBean)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Consumer<Message<byte[]>> function(String name) {
        return (Consumer<Message<byte[]>>) beans.getBean(name, Consumer.class);
    }
}
