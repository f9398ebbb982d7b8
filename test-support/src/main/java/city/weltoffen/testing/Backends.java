package city.weltoffen.testing;

import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one broker and the one store of a test JVM, each started when it is first asked for: in containers where a Docker
 * engine answers, inside the JVM where none does. {@code -Dweltoffen.backends=embedded} or {@code containers} decides
 * otherwise.
 */
public final class Backends {

    private static final Supplier<BackendKind> KIND = SingletonSupplier.of(BackendKind::choose);
    private static final Supplier<String> MONGODB_URI =
            SingletonSupplier.of(() -> KIND.get().startStore());
    private static final Supplier<String> BROKERS =
            SingletonSupplier.of(() -> KIND.get().startBroker());

    private Backends() {}

    /** The connection string of the store, without a database. */
    public static String mongodbUri() {
        return MONGODB_URI.get();
    }

    /** The value for {@code bootstrap.servers}. */
    public static String brokers() {
        return BROKERS.get();
    }

    /** Whether the store is a real MongoDB, for the few tests that need what the embedded one lacks. */
    public static boolean areContainers() {
        return KIND.get() == BackendKind.CONTAINERS;
    }
}
