package city.weltoffen.measures.progress;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Moment;
import city.weltoffen.measures.measure.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** All progress reports. Only an approval is told to others, so most of what is saved here has no event. */
@Repository
public class ProgressReports {

    private final AggregateStore<ProgressReport> store;
    private final MeasureSigns signs;
    private final ProgressSettings settings;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Clock businessClock;

    ProgressReports(
            AggregateStores stores,
            MeasureSigns signs,
            ProgressSettings settings,
            Actor actor,
            CurrentIdentity current,
            Clock businessClock) {
        this.store = stores.of(ProgressReport.class);
        this.signs = signs;
        this.settings = settings;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
    }

    /** Those of a measure that nobody has discarded, latest first. */
    public List<ProgressReport> of(MeasureCode measure) {
        return store.find(where("measure").is(measure.value()).and("state").ne(ReportState.DISCARDED.name())).stream()
                .sorted(Comparator.comparing(
                                (ProgressReport report) -> report.id().value())
                        .reversed())
                .toList();
    }

    List<ProgressReport> in(Set<ReportState> states) {
        return store.find(where("state").in(states.stream().map(Enum::name).toList()));
    }

    /** @throws DomainProblem {@code not-found}, also where it is about another measure */
    public ProgressReport require(MeasureCode measure, ProgressReportId id) {
        return store.find(id)
                .filter(report -> report.measure().equals(measure))
                .orElseThrow(() -> DomainProblem.notFound(id.value()));
    }

    public ProgressReport begin(MeasureCode measure, @Nullable String department, ReportContent content) {
        return store.save(ProgressReport.begin(measure, department, content, now(measure)));
    }

    /** @throws DomainProblem {@code stale} */
    public ProgressReport write(ProgressReport seen, ExpectedVersion expected, ReportContent content) {
        expected.check(seen.version());
        return saved(seen, (report, now) -> report.write(content, now));
    }

    public ProgressReport submit(ProgressReport seen) {
        return saved(seen, ProgressReport::submit);
    }

    public ProgressReport giveBack(ProgressReport seen, String reason) {
        return saved(seen, (report, now) -> report.giveBack(reason, now));
    }

    public ProgressReport approve(ProgressReport seen, Measure about) {
        MeasureEntry entry = MeasureEntry.of(about);
        return saved(seen, (report, now) -> report.approve(entry, settings.fourEyes(), now));
    }

    public ProgressReport discard(ProgressReport seen) {
        return saved(seen, ProgressReport::discard);
    }

    /** @throws DomainProblem {@code stale} when another writer was faster: what is said holds for what was seen */
    private ProgressReport saved(ProgressReport report, BiConsumer<ProgressReport, Moment> verb) {
        verb.accept(report, now(report.measure()));
        try {
            return store.save(report);
        } catch (OptimisticLockingFailureException overtaken) {
            throw DomainProblem.stale();
        }
    }

    void departmentFollowed(Followed followed) {
        Set<String> open = Set.of(ReportState.DRAFT.name(), ReportState.SUBMITTED.name());
        store.find(where("state").in(open).and("department").is(followed.from()))
                .forEach(found -> store.update(found.id(), report -> report.departmentFollowed(followed)));
    }

    /** Whether that person may not approve it for having written it. */
    public boolean needsOtherEyes(ProgressReport report, String subject) {
        return settings.fourEyes() && report.isBy(subject);
    }

    private Moment now(MeasureCode measure) {
        LocalDate today = LocalDate.now(businessClock);
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Moment(businessClock.instant(), today, by, signs.of(measure, today));
    }
}
