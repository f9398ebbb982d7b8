package city.weltoffen.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search of the EU portal as it is recorded: wants its parts typed, pages by 100 at most, leaves out rows that lack
 * the field by which it sorts, is unstable in its paging if told so, and has the faults that it is given. Also serves
 * any other body by GET, with an ETag.
 */
public final class ReplayingPortal implements AutoCloseable {

    private static final Pattern PAGE_NUMBER = Pattern.compile("pageNumber=(\\d+)");
    private static final Pattern PAGE_SIZE = Pattern.compile("pageSize=(\\d+)");
    private static final Pattern SORT = Pattern.compile("\"field\":\"(\\w+)\"");
    private static final int LARGEST_PAGE = 100;

    private final HttpServer server;
    private final PortalFaults faults = new PortalFaults();
    private final Queue<Fault> due = new ConcurrentLinkedQueue<>();
    private final Queue<Long> totals = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger passes = new AtomicInteger();
    private volatile List<String> rows = List.of();
    private volatile boolean unstable;
    private volatile String file = "";
    private volatile Runnable beforeAnswer = () -> {};

    /** What may go wrong. */
    public enum Fault {
        /** Nothing this time. */
        FINE,
        SERVER_ERROR,
        TOO_MANY_REQUESTS,
        HANG,
        REDIRECT_ELSEWHERE,
        HALF_BODY,
        HTML,
        GZIP_BOMB,
        OTHER_SHAPE,
        NOT_FOUND
    }

    private ReplayingPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/search", this::search);
        server.createContext("/file", this::file);
        server.start();
    }

    public static ReplayingPortal start() {
        return new ReplayingPortal();
    }

    /** The address of the search, with its fixed parameters. */
    public String url() {
        return address("/search?apiKey=SEDIA&text=***");
    }

    /** The address of the file. */
    public String fileUrl() {
        return address("/file");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public ReplayingPortal serve(RecordedRow... served) {
        return serveJson(Arrays.stream(served).map(RecordedRow::json).toList());
    }

    public ReplayingPortal serveJson(List<String> served) {
        rows = List.copyOf(served);
        return this;
    }

    public ReplayingPortal serveFile(String content) {
        file = content;
        return this;
    }

    /** From now on every second page has moved by one row, others in each pass: it repeats some rows and misses some. */
    public ReplayingPortal unstable() {
        unstable = true;
        return this;
    }

    /** The next answers have these faults, one each. */
    public ReplayingPortal failing(Fault... next) {
        Collections.addAll(due, next);
        return this;
    }

    /** The next answers count so many rows, whatever there is. */
    public ReplayingPortal counting(long... next) {
        Arrays.stream(next).forEach(totals::add);
        return this;
    }

    /** Done before each answer, to stop it for a while. */
    public ReplayingPortal beforeAnswer(Runnable action) {
        beforeAnswer = action;
        return this;
    }

    /** The requests so far: method, query and body. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void search(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        asked.add(exchange.getRequestMethod() + " " + query + "\n" + body);
        beforeAnswer.run();
        if (faults.answered(exchange, due.poll())) {
            return;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            faults.answer(exchange, 405, "{}");
        } else if (isUntyped(body)) {
            faults.answer(exchange, 500, "{\"type\":\"throwable\"}");
        } else {
            faults.answer(exchange, 200, page(number(PAGE_NUMBER, query), number(PAGE_SIZE, query), body));
        }
    }

    /** Every part needs its own content type. */
    private static boolean isUntyped(String body) {
        long parts = Pattern.compile("Content-Disposition: form-data")
                .matcher(body)
                .results()
                .count();
        long typed = Pattern.compile("Content-Type: application/json")
                .matcher(body)
                .results()
                .count();
        return parts == 0 || typed < parts || !body.contains("name=\"query\"");
    }

    private static int number(Pattern pattern, String query) {
        Matcher matcher = pattern.matcher(query);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    private String page(int number, int size, String asked) {
        List<String> all = new ArrayList<>(rows);
        Matcher sort = SORT.matcher(asked);
        if (sort.find()) {
            all.removeIf(row -> !row.contains('"' + sort.group(1) + '"'));
        }
        int pass = number == 1 ? passes.incrementAndGet() : passes.get();
        if (unstable && (pass + number) % 2 == 0) {
            Collections.rotate(all, 1);
        }
        int length = Math.min(size, LARGEST_PAGE);
        int from = Math.min(all.size(), (number - 1) * length);
        List<String> shown = all.subList(from, Math.min(all.size(), from + length));
        Long total = totals.poll();
        return "{\"apiVersion\":\"2.146\",\"totalResults\":" + (total == null ? rows.size() : total)
                + ",\"pageNumber\":" + number + ",\"pageSize\":" + length + ",\"sort\":\"relevance\",\"bestBets\":[],"
                + "\"results\":[" + String.join(",", shown) + "],\"warnings\":[]}";
    }

    private void file(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(exchange.getRequestMethod() + " /file " + known);
        beforeAnswer.run();
        if (faults.answered(exchange, due.poll())) {
            return;
        }
        String tag = "\"" + Integer.toHexString(file.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(known)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            faults.answer(exchange, 200, file);
        }
    }

    @Override
    public void close() {
        faults.close();
        server.stop(0);
    }
}
