package city.weltoffen.measures.report;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All reports; there are few, some each year. */
@Repository
public class Reports {

    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparing(Report::openedAt).reversed();

    private final AggregateStore<Report> store;

    Reports(AggregateStores stores) {
        this.store = stores.of(Report.class);
    }

    /** @throws DomainProblem {@code not-found} */
    public Report require(ReportId id) {
        return store.require(id);
    }

    /** The newest first. */
    public List<Report> all() {
        return sorted();
    }

    public List<Report> published() {
        return sorted(where("stage").is(Stage.PUBLISHED.name()));
    }

    List<Report> commenting() {
        return sorted(where("stage").is(Stage.COMMENTING.name()));
    }

    private List<Report> sorted(Criteria... criteria) {
        return store.find(criteria).stream().sorted(NEWEST_FIRST).toList();
    }

    /** The report with which another one is compared: of those given, the one that was frozen last before it. */
    static Optional<Report> previous(List<Report> among, Report of) {
        return frozen(of)
                .flatMap(own -> among.stream()
                        .filter(report -> !report.id().equals(of.id()))
                        .flatMap(report -> frozen(report).map(frozen -> new Dated(report, frozen)))
                        .filter(dated -> own.follows(dated.frozen())))
                .max(Comparator.comparing((Dated dated) -> dated.frozen().at()))
                .map(Dated::report);
    }

    /** The one that was frozen last, of those given. */
    static Optional<Report> last(List<Report> among) {
        return among.stream()
                .flatMap(report -> frozen(report).map(frozen -> new Dated(report, frozen)))
                .max(Comparator.comparing((Dated dated) -> dated.frozen().at()))
                .map(Dated::report);
    }

    private record Dated(Report report, Frozen frozen) {}

    private static Stream<Frozen> frozen(Report report) {
        return report.stage().isFrozen() ? Stream.ofNullable(report.frozen()) : Stream.empty();
    }

    Report save(Report report) {
        return store.save(report);
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    Report update(ReportId id, Consumer<Report> verb) {
        return store.update(id, verb);
    }

    /** @throws DomainProblem {@code stale} */
    Report update(ReportId id, ExpectedVersion expected, Consumer<Report> verb) {
        return store.update(id, expected, verb);
    }
}
