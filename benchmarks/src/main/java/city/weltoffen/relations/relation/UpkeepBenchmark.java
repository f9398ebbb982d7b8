package city.weltoffen.relations.relation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The upkeep of 20,000 relations; beside it the age of each last interaction, which is the least that upkeep needs. */
@State(Scope.Benchmark)
public class UpkeepBenchmark {

    private final UpkeepSettings settings = new UpkeepSettings(
            Period.ofMonths(12), Period.ofMonths(18), Period.ofYears(1), 180, MonthDay.of(10, 1), 30);

    private List<RelationEntry> relations = List.of();

    @Setup
    public void mirror() {
        relations = ManyRelations.all().stream()
                .map(ManyRelations.Pair::relation)
                .toList();
    }

    @Benchmark
    public void upkeep(Blackhole sink) {
        relations.forEach(relation -> sink.consume(Upkeep.of(relation, ManyRelations.TODAY, settings)));
    }

    @Benchmark
    public void upkeepPlain(Blackhole sink) {
        for (RelationEntry relation : relations) {
            LocalDate last = relation.lastInteraction();
            sink.consume(last == null ? 0 : ChronoUnit.DAYS.between(last, ManyRelations.TODAY));
        }
    }
}
