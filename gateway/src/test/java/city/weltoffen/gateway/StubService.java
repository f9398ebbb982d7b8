package city.weltoffen.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A service that answers with its own name, or as a test tells it to, and remembers what it was asked last. */
class StubService implements AutoCloseable {

    private final String name;
    private final int port;
    private HttpServer server;

    volatile HttpHandler behaviour = this::sayName;
    volatile Headers lastHeaders = new Headers();
    volatile String lastUri = "";
    volatile String lastMethod = "";

    StubService(String name) throws IOException {
        this.name = name;
        this.server = start(0);
        this.port = server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port;
    }

    void reset() {
        behaviour = this::sayName;
    }

    void goAway() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        server = start(port);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpServer start(int wanted) throws IOException {
        var started = HttpServer.create(new InetSocketAddress("localhost", wanted), 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/", exchange -> {
            lastHeaders = exchange.getRequestHeaders();
            lastUri = exchange.getRequestURI().toString();
            lastMethod = exchange.getRequestMethod();
            behaviour.handle(exchange);
        });
        started.start();
        return started;
    }

    private void sayName(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 200, name);
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
