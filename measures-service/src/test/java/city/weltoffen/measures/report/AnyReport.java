package city.weltoffen.measures.report;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.measure.Derived;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.measure.Status;
import city.weltoffen.measures.snapshot.Because;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.FrozenProgress;
import city.weltoffen.measures.snapshot.Snapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports and their contents as tests need them. */
public final class AnyReport {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    static final LocalDate COMMENT_BY = LocalDate.of(2026, 5, 21);
    static final Person OLGA = new Person("olga", "Olga Office");
    static final Instant NOW = Instant.parse("2026-05-06T08:00:00Z");
    static final String SECRET = "GEHEIM";

    private AnyReport() {}

    static LocalizedText text(String text) {
        return new LocalizedText(text, text + " (en)");
    }

    static Report opened() {
        return Report.open(text("Sachstandsbericht"), new ReportDetails("18.1-2026", "Olga Office"), OLGA, NOW);
    }

    static Asking asking(Asked... departments) {
        return new Asking(List.of(departments), TODAY, COMMENT_BY, OLGA);
    }

    static Report asked() {
        Report report = opened();
        report.askComments(
                asking(new Asked("kultur", Set.of("4.1", "4.2"), null), new Asked("umwelt", Set.of("3.1"), null)));
        return report;
    }

    static Report frozen() {
        Report report = asked();
        report.freeze(snapshot(COMMENT_BY, measure("4.2")), COMMENT_BY.plusDays(1), OLGA, NOW);
        return report;
    }

    static Snapshot snapshot(LocalDate asOf, FrozenMeasure... measures) {
        return new Snapshot(
                "s-" + asOf,
                asOf,
                NOW,
                text("Hannover – internationale Stadt"),
                Stream.of(measures)
                        .map(measure -> new Snapshot.FrozenField(measure.field(), text("Feld " + measure.field())))
                        .distinct()
                        .toList(),
                Map.of("kultur", text("Kulturbüro")),
                List.of(measures));
    }

    /** Without anything. */
    static FrozenMeasure measure(String code) {
        return measure(code, Phase.NOT_STARTED, Status.ON_TIME, null, List.of(), List.of());
    }

    static FrozenMeasure measure(
            String code,
            Phase phase,
            Status status,
            FrozenMeasure.@Nullable FrozenStop stop,
            List<FrozenMeasure.FrozenMilestone> milestones,
            List<FrozenIndicator> indicators) {
        return new FrozenMeasure(
                code,
                text("Maßnahme " + code),
                null,
                code.substring(0, 1),
                "kultur",
                Set.of(),
                Period.unknown(),
                phase,
                status,
                new Because(
                        new Derived<>(phase, List.of(new Reason("nothing-yet", Map.of()))),
                        new Derived<>(status, List.of(new Reason("nothing-overdue", Map.of()))),
                        null,
                        new Because.ByHand<>(status, SECRET)),
                stop,
                List.of(),
                milestones,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                indicators,
                List.of());
    }

    static FrozenMeasure.FrozenMilestone milestone(String id, LocalDate due, @Nullable LocalDate completedOn) {
        return new FrozenMeasure.FrozenMilestone(id, text("Schritt " + id), due, completedOn);
    }

    static FrozenIndicator indicator(String id, String... values) {
        return new FrozenIndicator(
                id,
                text("Aktive Städtepartnerschaften"),
                text("Anzahl"),
                true,
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new FrozenIndicator.FrozenValue(String.valueOf(2024 + i), new BigDecimal(values[i])))
                        .toList(),
                Map.of(2026, new BigDecimal("12"), 2028, new BigDecimal("20")),
                true,
                SECRET);
    }

    /** All there is of a measure, with texts as long as they come. */
    static FrozenMeasure full(String code, int variant) {
        LocalDate due = LocalDate.of(2026, 1 + variant % 12, 15);
        String sentence =
                "Die Abstimmung mit den beteiligten Fachbereichen ist abgeschlossen, die Unterlagen liegen vor. ";
        return new FrozenMeasure(
                code,
                text(
                        "Größere Sichtbarkeit der Weltoffenheit und der internationalen Zusammenarbeit der Stadtgesellschaft"),
                text(sentence.repeat(3)),
                code.substring(0, 1),
                "kultur",
                Set.of("umwelt", "wirtschaft"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31), false),
                Phase.values()[variant % 4],
                variant % 3 == 0 ? Status.LATE : Status.ON_TIME,
                new Because(
                        new Derived<>(Phase.PLANNING, List.of(new Reason("milestones-planned", Map.of("count", "3")))),
                        new Derived<>(
                                Status.LATE,
                                List.of(
                                        new Reason(
                                                "milestone-overdue",
                                                Map.of("days", "12", "due", due.toString(), "milestone", "m1")),
                                        new Reason(
                                                "indicator-trails",
                                                Map.of("expected", "12", "indicator", "i1", "value", "7.5")))),
                        new Because.ByHand<>(Phase.IMPLEMENTATION, SECRET),
                        null),
                variant % 5 == 0
                        ? new FrozenMeasure.FrozenStop(
                                Interruption.Kind.POSTPONED, LocalDate.of(2027, 3, 31), null, SECRET)
                        : null,
                List.of(
                        new FrozenMeasure.FrozenPart(code + ".a", text("Newsletter Internationales"), Phase.COMPLETED),
                        new FrozenMeasure.FrozenPart(code + ".b", text(sentence), null)),
                List.of(
                        milestone("m1", due, null),
                        milestone("m2", due.plusDays(40), variant % 2 == 0 ? due.plusDays(41) : null),
                        new FrozenMeasure.FrozenMilestone("m3", text(sentence.repeat(2)), due.plusYears(1), null)),
                Map.of(2026, Money.euros(new BigDecimal("125000")), 2027, Money.euros(new BigDecimal("80000.50"))),
                Map.of(2026, Money.euros(new BigDecimal("98765.43"))),
                List.of(new FrozenMeasure.FrozenPaper(
                        "1234/2026",
                        "Beschlussdrucksache zur Weltoffenheit",
                        "https://e-government.example.org/vorgaenge/2026/drucksache-1234-2026-mit-einem-langen-namen")),
                List.of(new FrozenMeasure.FrozenResolution(
                        "Verwaltungsausschuss", LocalDate.of(2026, 2, 12), "77/2026")),
                List.of(indicator("i1", "5", "7", String.valueOf(8 + variant))),
                List.of(new FrozenProgress(
                        "r" + variant, "kultur", LocalDate.of(2026, 4, 1), text(sentence.repeat(8)))));
    }

    /** Thirteen measures in four fields. */
    public static ReportView large(ReportView.Version version) {
        List<String> codes =
                List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3");
        FrozenMeasure[] now =
                IntStream.range(0, 13).mapToObj(i -> full(codes.get(i), i)).toArray(FrozenMeasure[]::new);
        FrozenMeasure[] before = IntStream.range(0, 13)
                .mapToObj(i -> i % 2 == 0 ? full(codes.get(i), i + 3) : now[i])
                .toArray(FrozenMeasure[]::new);
        Snapshot content = snapshot(TODAY, now);
        Snapshot previous = snapshot(TODAY.minusYears(1), before);
        boolean open = version == ReportView.Version.PUBLIC;
        return new ReportView(
                frozen(),
                version,
                open ? content.published() : content,
                open ? previous.published() : previous,
                open ? List.of() : List.of(new Comment("4.2", "kultur", SECRET, OLGA, NOW)));
    }
}
