package city.weltoffen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.CrashingStore;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.notification.audience.Recipients;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.digest.Digests;
import city.weltoffen.notification.later.Silences;
import city.weltoffen.notification.mail.MailDispatch;
import city.weltoffen.notification.outlet.EmailOutlets;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.OutletIndex;
import city.weltoffen.notification.outlet.Rhythm;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.testing.RecordedEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each event is in the inbox once and in exactly one mail, whatever crashes and however the clock jumps. */
@MailTest
class GuaranteeTest {

    private static final Pattern ENTRY = Pattern.compile("Event-(\\d+)-end");

    @Autowired
    Recipients recipients;

    @Autowired
    Notifications notifications;

    @Autowired
    Items items;

    @Autowired
    LiveSignals live;

    @Autowired
    InboxMeters meters;

    @Autowired
    EmailOutlets outlets;

    @Autowired
    Digests digests;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    Silences silences;

    @Autowired
    OutletIndex outletIndex;

    @Autowired
    MovableClock clock;

    private Inbox inbox;
    private final List<Reader> readers = new ArrayList<>();
    private final Map<Integer, EventEnvelope> events = new HashMap<>();
    private final Map<Integer, List<Reader>> told = new TreeMap<>();

    private record Reader(String subject, String address) {}

    @BeforeEach
    void open() {
        clock.goTo(Instant.parse("2026-03-20T10:00:00Z"));
        inbox = new Inbox(recipients, notifications, silences, outletIndex, items, live, meters, clock);
    }

    @AfterEach
    void recover() {
        CrashingStore.crashNoMore();
        clock.goTo(Instant.now());
    }

    private Reader reader(Rhythm rhythm, int hour, String zone) {
        Reader reader = new Reader(UUID.randomUUID().toString(), UUID.randomUUID() + "@weltoffen.example");
        EmailSettings settings =
                new EmailSettings(reader.address(), rhythm, hour, DayOfWeek.WEDNESDAY, zone, "en", null);
        outlets.add(Owner.person(reader.subject()), "Mail", true, settings, null);
        readers.add(reader);
        return reader;
    }

    private EventEnvelope event(int number, List<Reader> addressed) {
        RecordedEvent event = SomeEvents.call(
                "Event-" + number + "-end",
                addressed.stream().map(one -> Addressee.person(one.subject())).toArray(Addressee[]::new));
        return EventEnvelope.of(event.headers(), event.json());
    }

    private void happen(int number, List<Reader> addressed) {
        events.put(number, event(number, addressed));
        told.put(number, addressed);
        tell(number);
    }

    /** As the broker does: until it has worked. */
    private void tell(int number) {
        while (true) {
            try {
                inbox.on(events.get(number));
                return;
            } catch (CrashingStore.Crash again) {
                CrashingStore.crashNoMore();
            }
        }
    }

    private void work() {
        try {
            digests.run();
            dispatch.run();
        } catch (RuntimeException crashed) {
            Throwable root = crashed;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            assertThat(root).isInstanceOf(CrashingStore.Crash.class);
        }
    }

    private void two() {
        CompletableFuture.allOf(CompletableFuture.runAsync(this::work), CompletableFuture.runAsync(this::work))
                .join();
    }

    private void finish() {
        CrashingStore.crashNoMore();
        clock.goTo(
                clock.instant().isBefore(Instant.parse("2027-01-01T00:00:00Z"))
                        ? Instant.parse("2027-01-01T00:00:00Z")
                        : clock.instant());
        for (int week = 0; week < 3; week++) {
            clock.move(Duration.ofDays(7));
            work();
        }
    }

    private static List<Integer> entries(String text) {
        return ENTRY.matcher(text)
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .toList();
    }

    /** By Message-ID; one that was sent again must say the same again. */
    private static Map<String, List<Integer>> messages(Reader reader) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        for (MimeMessage message : TestMailServer.to(reader.address())) {
            List<Integer> entries = entries(TestMailServer.text(message));
            List<Integer> before = all.put(TestMailServer.header(message, "Message-ID"), entries);
            assertThat(before).isIn(null, entries);
        }
        return all;
    }

    private void everyReaderHasEverythingOnce() {
        for (Reader reader : readers) {
            List<Integer> expected = told.entrySet().stream()
                    .filter(event -> event.getValue().contains(reader))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(notifications.page(reader.subject(), null, InboxFilter.PRESENT, 10_000).stream()
                            .flatMap(entry -> entries(entry.title().en()).stream()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(messages(reader).values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsForRandomEventsCrashesAndClocks(long seed) {
        Random random = new Random(seed);
        Stream.of(Rhythm.values()).forEach(rhythm -> {
            reader(rhythm, 8, "Europe/Berlin");
            reader(rhythm, 2, "America/Sao_Paulo");
        });
        for (int step = 0; step < 150; step++) {
            if (random.nextInt(3) == 0) {
                CrashingStore.crashAfter(random.nextInt(40));
            }
            switch (random.nextInt(8)) {
                case 0, 1, 2 ->
                    happen(
                            events.size(),
                            readers.stream().filter(any -> random.nextBoolean()).toList());
                case 3 -> {
                    if (!events.isEmpty()) {
                        tell(random.nextInt(events.size()));
                    }
                }
                case 4 -> clock.move(Duration.ofMinutes(random.nextInt(60 * 30)));
                case 5 -> clock.move(Duration.ofMinutes(-random.nextInt(60 * 40)));
                case 6 -> work();
                default -> two();
            }
        }
        finish();

        everyReaderHasEverythingOnce();
    }

    @Test
    void aDayWith300EventsIsOneDigestEachAlsoWhenTheServiceIsKilledTwiceWhileSending() {
        IntStream.range(0, 10).forEach(any -> reader(Rhythm.DAILY, 8, "Europe/Berlin"));
        for (int number = 0; number < 300; number++) {
            int event = number;
            happen(
                    number,
                    IntStream.range(0, 10)
                            .filter(reader -> (event + reader) % 3 != 0)
                            .mapToObj(readers::get)
                            .toList());
        }
        clock.goToNext(8);
        for (int kill : new int[] {78, 9}) {
            CrashingStore.crashAfter(kill);
            work();
            clock.move(Duration.ofMinutes(5));
        }
        CrashingStore.crashNoMore();
        work();

        everyReaderHasEverythingOnce();
        readers.forEach(reader -> assertThat(messages(reader)).hasSize(1));
    }
}
