package city.weltoffen.measures.counting;

import static city.weltoffen.measures.counting.Counts.where;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.measures.evidence.AnyEvent;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes twice, late, again or in any order: a figure is what a plain recount of all events says. */
class NaiveRecountTest {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final int EVENTS = 400;
    private static final List<String> KINDS = List.of("festival", "lecture");

    static Stream<Arguments> definitionsAndSeeds() {
        List<CountDefinition> definitions = List.of(
                Counts.of(Operation.COUNT, Grain.YEAR, null, where("tags.measures", "4.2")),
                Counts.of(Operation.COUNT, Grain.MONTH, null, where("activity.kind", "lecture")),
                Counts.of(Operation.SUM, Grain.QUARTER, "participants"),
                Counts.of(Operation.DISTINCT, Grain.YEAR, "subject", where("tags.measures", "4.1", "4.2")),
                Counts.of(Operation.BALANCE, Grain.MONTH, null, where("relation.kind", "TWINNING")));
        return definitions.stream()
                .flatMap(definition ->
                        Stream.of(1L, 2L, 3L, 4L, 5L).map(seed -> Arguments.of(definition, new Random(seed))));
    }

    @ParameterizedTest
    @MethodSource("definitionsAndSeeds")
    void isWhatAPlainRecountSays(CountDefinition definition, Random random) {
        Map<CopiedEvent, Set<String>> events = events(random);
        Tally tally = definition.operation() == Operation.BALANCE
                ? new BalanceTally(definition, CITY)
                : new FlowTally(definition, CITY);

        arriving(events, random).forEach(event -> {
            tally.add(event, Set.of());
            tally.add(event, events.getOrDefault(event, Set.of()));
        });

        for (Span span : spans(definition.grain())) {
            Plain plain = Plain.of(definition, events, span);
            assertThat(tally.value(span)).as(span.text()).isEqualByComparingTo(plain.value());
            assertThat(listed(tally, span)).as(span.text()).isEqualTo(plain.ids());
        }
    }

    /** Each several times, in any order. */
    private static List<CopiedEvent> arriving(Map<CopiedEvent, Set<String>> events, Random random) {
        List<CopiedEvent> arriving = new ArrayList<>(events.keySet());
        events.keySet().stream().filter(event -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);
        return arriving;
    }

    private static Map<CopiedEvent, Set<String>> events(Random random) {
        Map<CopiedEvent, Set<String>> events = new LinkedHashMap<>();
        for (int i = 0; i < EVENTS; i++) {
            events.put(event(random), random.nextInt(5) == 0 ? Set.of("4.2") : Set.of());
        }
        return events;
    }

    private static CopiedEvent event(Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Instant at = BEGIN.plus(random.nextInt(900), ChronoUnit.DAYS).plusMillis(random.nextInt(1000));
        String subject = "s" + random.nextInt(30);
        return AnyEvent.copied(
                id,
                subject,
                at,
                switch (random.nextInt(4)) {
                    case 0 -> AnyEvent.established(random.nextBoolean() ? "TWINNING" : "CONTACT");
                    case 1 -> AnyEvent.ended("TWINNING");
                    default ->
                        AnyEvent.held(
                                random.nextBoolean() ? null : random.nextInt(100),
                                KINDS.get(random.nextInt(KINDS.size())),
                                random.nextBoolean() ? "4.2" : "4.1");
                });
    }

    private static List<Span> spans(Grain grain) {
        List<Span> spans = new ArrayList<>();
        LocalDate end = LocalDate.of(2028, 1, 1);
        for (Span span = Span.of(grain, LocalDate.of(2025, 1, 1));
                span.firstDay().isBefore(end);
                span = span.next()) {
            spans.add(span);
        }
        spans.add(new Span(Grain.YEAR, 2026, 0));
        return spans;
    }

    private static List<String> listed(Tally tally, Span span) {
        return tally.events(span, null, EVENTS).stream()
                .map(id -> id.substring(id.lastIndexOf('|') + 1))
                .toList();
    }

    /** Counted without any memory: all events, one after the other. */
    private record Plain(BigDecimal value, List<String> ids) {

        static Plain of(CountDefinition definition, Map<CopiedEvent, Set<String>> events, Span span) {
            List<CopiedEvent> newestFirst = events.keySet().stream()
                    .sorted(Comparator.comparing(CopiedEvent::at)
                            .thenComparing(CopiedEvent::eventId)
                            .reversed())
                    .filter(event -> !day(event).isAfter(span.lastDay()))
                    .toList();
            return definition.operation() == Operation.BALANCE
                    ? balance(definition, events, newestFirst)
                    : flow(definition, events, newestFirst, span);
        }

        private static LocalDate day(CopiedEvent event) {
            return LocalDate.ofInstant(event.at(), CITY);
        }

        private static Plain flow(
                CountDefinition definition,
                Map<CopiedEvent, Set<String>> assigned,
                List<CopiedEvent> newestFirst,
                Span span) {
            List<CopiedEvent> counted = newestFirst.stream()
                    .filter(event -> !day(event).isBefore(span.firstDay()))
                    .filter(event -> meets(definition, event, assigned.getOrDefault(event, Set.of())))
                    .filter(event -> definition.operation() != Operation.SUM || event.number("participants") != null)
                    .toList();
            BigDecimal value = switch (definition.operation()) {
                case SUM ->
                    counted.stream()
                            .map(event -> number(event.number("participants")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                case DISTINCT ->
                    BigDecimal.valueOf(counted.stream()
                            .map(CopiedEvent::subject)
                            .distinct()
                            .count());
                default -> BigDecimal.valueOf(counted.size());
            };
            return new Plain(value, counted.stream().map(CopiedEvent::eventId).toList());
        }

        private static BigDecimal number(@Nullable BigDecimal number) {
            return number == null ? BigDecimal.ZERO : number;
        }

        private static Plain balance(
                CountDefinition definition, Map<CopiedEvent, Set<String>> assigned, List<CopiedEvent> newestFirst) {
            Map<String, CopiedEvent> last = new HashMap<>();
            newestFirst.stream()
                    .filter(event -> event.kind().startsWith("relation."))
                    .forEach(event -> last.putIfAbsent(event.subject(), event));
            List<String> open = newestFirst.stream()
                    .filter(event -> last.containsValue(event))
                    .filter(event -> meets(definition, event, assigned.getOrDefault(event, Set.of())))
                    .map(CopiedEvent::eventId)
                    .toList();
            return new Plain(BigDecimal.valueOf(open.size()), open);
        }

        private static boolean meets(CountDefinition definition, CopiedEvent event, Set<String> assigned) {
            return definition.kinds().contains(event.kind())
                    && definition.conditions().stream().allMatch(condition -> {
                        List<String> values = new ArrayList<>(event.values(condition.path()));
                        if (condition.path().equals("tags.measures")) {
                            values.addAll(assigned);
                        }
                        return !Collections.disjoint(values, condition.values());
                    });
        }
    }
}
