package city.weltoffen.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A relation that is changed, and the open stream of somebody who wants to hear of it, which ends with the service. */
final class LiveRound {

    private static final String DATA = "data:";
    private static final long LONGEST = 30;

    private final ServiceProcess commands;
    private final String partner;
    private final String relation;
    private final InputStream stream;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

    private LiveRound(ServiceProcess commands, String partner, String relation, InputStream stream) {
        this.commands = commands;
        this.partner = partner;
        this.relation = relation;
        this.stream = stream;
    }

    /**
     * What one command took, in nanoseconds.
     *
     * @param sinceSent from sending the command
     * @param sinceAccepted from the moment that its event names: the rules have let it pass, and nothing is written yet
     */
    record Times(long sinceSent, long sinceAccepted) {}

    private record Arrival(long nanos, Instant moment, String entry) {

        static Arrival of(String entry) {
            return new Arrival(System.nanoTime(), Instant.now(), entry);
        }

        Times since(long sent) {
            Instant accepted = Instant.parse(
                    JsonMapper.shared().readTree(entry).get("occurredAt").asString());
            return new Times(nanos - sent, Duration.between(accepted, moment).toNanos());
        }
    }

    static LiveRound prepare(ServiceProcess commands, ServiceProcess inboxes) throws IOException {
        inboxes.post(
                "/api/subscriptions",
                "{\"name\": \"Youth\", \"criteria\": {\"eventTypes\": [\"relation.changed\"], \"themes\": [\"youth\"]}}");
        String partner = id(commands.post(
                "/api/partners", "{\"kind\": \"CITY\", \"name\": {\"de\": \"Muster\"}, \"country\": \"DE\"}"));
        String relation = id(commands.post("/api/relations", details(partner)));
        InputStream stream = inboxes.listen("/api/notifications/stream");
        LiveRound round = new LiveRound(commands, partner, relation, stream);
        Thread.ofPlatform().daemon().name("open-inbox").start(round::read);
        return round;
    }

    private static String id(String json) {
        return JsonMapper.shared().readTree(json).get("id").asString();
    }

    /** Each time others, since nobody hears of what does not change. */
    private static String details(String partner) {
        return "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"themes\": [\"youth\"], \"fileReference\": \"%s\"}"
                .formatted(partner, UUID.randomUUID());
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA) && line.contains(relation)) {
                    arrivals.add(Arrival.of(line.substring(DATA.length())));
                }
            }
        } catch (IOException closed) {
            arrivals.clear();
        }
    }

    /** Sends the command and waits until the stream has brought it. */
    Times next() {
        String details = details(partner);
        long sent = System.nanoTime();
        commands.put("/api/relations/" + relation, details);
        try {
            Arrival arrived = arrivals.poll(LONGEST, TimeUnit.SECONDS);
            if (arrived == null) {
                throw new IllegalStateException("nothing in the stream");
            }
            if (!arrivals.isEmpty()) {
                throw new IllegalStateException("more than one in the stream");
            }
            return arrived.since(sent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
