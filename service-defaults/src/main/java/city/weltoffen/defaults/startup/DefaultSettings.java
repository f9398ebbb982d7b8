package city.weltoffen.defaults.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Gives every service the settings of {@code weltoffen-defaults*.yml}; whatever the service says itself wins. */
final class DefaultSettings implements EnvironmentPostProcessor, Ordered {

    private final YamlPropertySourceLoader loader = new YamlPropertySourceLoader();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String overlay = environment.acceptsProfiles(Profiles.of("local")) ? "local" : "production";
        add(environment, "weltoffen-defaults-" + overlay + ".yml");
        add(environment, "weltoffen-defaults.yml");
    }

    private void add(ConfigurableEnvironment environment, String file) {
        try {
            List<PropertySource<?>> sources = loader.load(file, new ClassPathResource(file));
            sources.forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the service's own files, so that its profiles are known. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
