package city.weltoffen.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Answers of a portal that has a bad day. */
final class PortalFaults implements AutoCloseable {

    private static final int BOMB_MEGABYTES = 64;
    private static final byte[] BOMB = packedBlanks();

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Whether it answered, since there is a fault. */
    boolean answered(HttpExchange exchange, ReplayingPortal.@Nullable Fault fault) throws IOException {
        if (fault == null) {
            return false;
        }
        switch (fault) {
            case FINE -> {
                return false;
            }
            case SERVER_ERROR -> answer(exchange, 500, "{\"type\":\"throwable\"}");
            case NOT_FOUND -> answer(exchange, 404, "{}");
            case TOO_MANY_REQUESTS -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, 429, "{}");
            }
            case HANG -> hang(exchange);
            case REDIRECT_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", "https://elsewhere.example/search");
                answer(exchange, 302, "");
            }
            case HALF_BODY -> half(exchange);
            case HTML -> answer(exchange, 200, "<!DOCTYPE html><html><body>Under maintenance</body></html>");
            case OTHER_SHAPE -> answer(exchange, 200, "{\"totalResults\":3,\"hits\":[{},{},{}]}");
            case GZIP_BOMB -> bomb(exchange);
        }
        return true;
    }

    void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"totalResults\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            closed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void half(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"totalResults\":4,\"results\":[{".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, BOMB.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(BOMB);
        } catch (IOException gone) {
            // whoever asked has seen enough
        }
    }

    /** Made before it is asked for, since that takes a while. */
    private static byte[] packedBlanks() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"totalResults\":1,\"results\":[],\"padding\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < BOMB_MEGABYTES; megabyte++) {
                gzip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
