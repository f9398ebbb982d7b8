package city.weltoffen.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A store that speaks MongoDB's wire protocol on the loopback address (mongo-java-server on an H2 MVStore). What it has
 * acknowledged is in its file: killing this JVM loses none of it, a power cut may. It has no transactions, change
 * streams or text search, and only {@code _id} and unique indexes have an effect.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String FILE = "store.mv";

    private final MongoServer server;
    private final int port;

    private EmbeddedStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a store whose documents live in a directory and survive a restart.
     *
     * @param directory where its file lies, created when new
     * @param port the port to listen on, 0 for a free one
     * @throws java.net.BindException if the port is in use
     */
    public static EmbeddedStore start(Path directory, int port) throws IOException {
        int free = LoopbackPorts.claim(port);
        Files.createDirectories(directory);
        return serve(DurableBackend.open(directory.resolve(FILE)), free);
    }

    /** Starts a store that forgets everything when it is closed. */
    public static EmbeddedStore startInMemory(int port) throws IOException {
        return serve(new WholeDocuments(MVStore.open(null)), LoopbackPorts.claim(port));
    }

    private static EmbeddedStore serve(H2Backend backend, int port) {
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", port);
        return new EmbeddedStore(server, server.getLocalAddress().getPort());
    }

    public int port() {
        return port;
    }

    /** The connection string, without a database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
