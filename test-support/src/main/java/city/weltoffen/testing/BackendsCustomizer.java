package city.weltoffen.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Puts the addresses of {@link WithBackends} into a test's environment.
 *
 * @param database the name of its own database, null for the service's usual one
 */
record BackendsCustomizer(@Nullable String database) implements ContextCustomizer {

    private static final Map<String, Supplier<Object>> ADDRESSES = Map.of(
            "MONGODB_URI", Backends::mongodbUri,
            "spring.mongodb.uri", Backends::mongodbUri,
            "KAFKA_BROKERS", Backends::brokers,
            "spring.cloud.stream.kafka.binder.brokers", Backends::brokers,
            "IDENTITY_ISSUER", TestTokens::issuer,
            "spring.security.oauth2.resourceserver.jwt.issuer-uri", TestTokens::issuer);

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new Addresses("weltoffen backends", ADDRESSES));
        if (database != null) {
            sources.addFirst(
                    new Addresses("weltoffen database", Map.of("spring.mongodb.database", this::databaseName)));
        }
    }

    private Object databaseName() {
        return String.valueOf(database);
    }

    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            var wanted = TestContextAnnotationUtils.findMergedAnnotation(testClass, WithBackends.class);
            if (wanted == null) {
                return null;
            }
            return new BackendsCustomizer(wanted.freshDatabase() ? nameFor(testClass) : null);
        }

        /** MongoDB's names are short and know few characters. */
        private static String nameFor(Class<?> testClass) {
            return "%s_%08x"
                    .formatted(testClass.getSimpleName(), testClass.getName().hashCode());
        }
    }

    private static final class Addresses extends EnumerablePropertySource<Map<String, Supplier<Object>>> {

        Addresses(String name, Map<String, Supplier<Object>> source) {
            super(name, source);
        }

        @Override
        public String[] getPropertyNames() {
            return source.keySet().toArray(String[]::new);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            var value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
