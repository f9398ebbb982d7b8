package city.weltoffen.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sees that one launcher at a time uses a data directory. The system frees the lock when its holder dies. */
final class DataLock implements AutoCloseable {

    private static final long POLL_MILLIS = 100;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for another holder to end, and says who it is when it does not. */
    static DataLock take(Path data, Duration patience, Console console) throws IOException, InterruptedException {
        Path file = Files.createDirectories(data).resolve("launcher.lock");
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (!locked(channel)) {
            String holder = Files.readString(file);
            if (System.nanoTime() > deadline) {
                channel.close();
                throw new LaunchProblem(
                        "Process %s runs Weltoffen on %s. Stop it, or give this one its own data with -Dweltoffen.data=DIR"
                                .formatted(holder, data));
            }
            if (!said) {
                console.say("Waiting %d s at most for process %s, which runs Weltoffen on %s"
                        .formatted(patience.toSeconds(), holder, data));
                said = true;
            }
            new CountDownLatch(1).await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the end of this process frees it
        }
    }
}
