package city.weltoffen.testing;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Keeps the broker and the store, which run in the same JVM, out of a service's log unless the service says otherwise. */
final class QuietBackends implements EnvironmentPostProcessor {

    private static final Map<String, Object> LEVELS = Map.of(
            "logging.level.kafka", "warn",
            "logging.level.org.apache.kafka", "warn",
            "logging.level.org.apache.kafka.controller", "error",
            "logging.level.state.change.logger", "error",
            "logging.level.org.mongodb.driver", "warn",
            "logging.level.de.bwaldvogel", "error",
            "logging.level.org.testcontainers", "warn",
            // that there is no Docker here is no error
            "logging.level.org.testcontainers.dockerclient", "off");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("quiet backends", LEVELS));
    }
}
