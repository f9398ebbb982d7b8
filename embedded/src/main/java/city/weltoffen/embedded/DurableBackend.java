package city.weltoffen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Acknowledges a write only when it is in the file, and never puts half a command there. Left to itself the MVStore
 * writes about once a second, at any point, so that a kill would lose acknowledged documents whose events are already
 * out, or keep an index entry without its document.
 */
final class DurableBackend extends WholeDocuments {

    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "killCursors",
            "count",
            "distinct",
            "hello",
            "isMaster",
            "ismaster",
            "ping",
            "buildInfo",
            "endSessions",
            "listCollections",
            "listIndexes",
            "listDatabases");

    /** So rarely that the background writer only tidies up; every command commits itself. */
    private static final int AUTO_COMMIT_MILLIS = 10_000;

    /** How long replaced parts of the file stay unused. They are there for power cuts; with the default it grows fast. */
    private static final int RETENTION_MILLIS = 2_000;

    private static final int CACHE_MEGABYTES = 16;

    private final MVStore file;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();

    private DurableBackend(MVStore file) {
        super(file);
        this.file = file;
    }

    static DurableBackend open(Path path) {
        var file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        file.setAutoCommitDelay(AUTO_COMMIT_MILLIS);
        file.setRetentionTime(RETENTION_MILLIS);
        return new DurableBackend(file);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        if (READS.contains(message.getDocument().keySet().iterator().next())) {
            return super.handleMessage(message);
        }
        try {
            return write(message);
        } finally {
            commit();
        }
    }

    private Document write(MongoMessage message) {
        commands.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            commands.readLock().unlock();
        }
    }

    /** Takes along what other connections have finished meanwhile; they find nothing left to commit. */
    @Override
    public void commit() {
        commands.writeLock().lock();
        try {
            if (file.hasUnsavedChanges()) {
                file.commit();
            }
        } finally {
            commands.writeLock().unlock();
        }
    }
}
