package city.weltoffen.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A store in a process of its own, which a test can kill. */
final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] args) throws Exception {
        System.out.println(EmbeddedStore.start(Path.of(args[0]), 0).uri());
        new CountDownLatch(1).await();
    }
}
