package city.weltoffen.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands for a service: it answers where it is told to, or ends at once when it is told to fail. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("INFO begins, clock " + System.getenv().getOrDefault("WELTOFFEN_CLOCK_OFFSET", "real"));
        System.out.println("INFO store " + System.getenv("MONGODB_URI"));
        System.out.println("INFO portal " + System.getenv("WELTOFFEN_CALLS_PORTAL_URL"));
        if (System.getenv().containsKey("FAKE_FAILURE")) {
            System.out.println("ERROR cannot go on");
            System.exit(3);
        }
        serve(System.getenv("MANAGEMENT_SERVER_PORT"));
        serve(System.getenv("SERVER_PORT"));
    }

    private static void serve(String port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
        var server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
