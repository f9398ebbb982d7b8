package city.weltoffen.launcher;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedMail;
import city.weltoffen.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Store, broker and mail server in a directory of their own until the process is asked to end. What services must be
 * told of them it prints, one variable a line, then an empty line.
 */
final class StageProgram {

    private StageProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var data = Path.of(arguments[0]);
        var store = EmbeddedStore.start(data.resolve("store"), 0);
        var broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
        var mail = EmbeddedMail.start(data.resolve("mail"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.close();
            store.close();
            mail.close();
        }));
        System.out.println("MONGODB_URI=" + store.uri());
        System.out.println("KAFKA_BROKERS=" + broker.address());
        System.out.println("SPRING_MAIL_HOST=127.0.0.1");
        System.out.println("SPRING_MAIL_PORT=" + mail.port());
        System.out.println("WELTOFFEN_DATA=" + data);
        System.out.println();
        new CountDownLatch(1).await();
    }
}
