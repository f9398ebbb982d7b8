package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Records of all runs. Their ids ascend with time. */
@Repository
public class Runs {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "_id");

    private final MongoTemplate template;

    Runs(MongoTemplate template) {
        this.template = template;
    }

    void save(Run run) {
        template.save(run);
    }

    /** @throws DomainProblem {@code not-found} */
    public Run require(SourceId source, String id) {
        return Optional.ofNullable(template.findById(id, Run.class))
                .filter(run -> run.source().equals(source))
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    /** The latest first. */
    public PageOf<Run> of(SourceId source, PageQuery page) {
        Query all = Query.query(of(source));
        long total = template.count(all, Run.class);
        List<Run> items =
                template.find(all.with(LATEST_FIRST).skip(page.offset()).limit(page.pageSize()), Run.class);
        return page.of(items, total);
    }

    public Optional<Run> latest(SourceId source) {
        return latest(of(source), 1).stream().findFirst();
    }

    public Optional<Run> running(SourceId source) {
        return latest(of(source).and("outcome").is(RunOutcome.RUNNING.name()), 1).stream()
                .findFirst();
    }

    List<Run> running() {
        return template.find(Query.query(where("outcome").is(RunOutcome.RUNNING.name())), Run.class);
    }

    /** The latest runs that asked the source itself and came to their end, good or bad. */
    List<Run> latestEnded(SourceId source, int most) {
        return latest(
                of(source)
                        .and("trigger")
                        .ne(RunTrigger.UPLOAD.name())
                        .and("outcome")
                        .nin(RunOutcome.RUNNING.name(), RunOutcome.INTERRUPTED.name()),
                most);
    }

    /** When the source itself was last asked, whatever came of it. */
    Optional<Instant> lastStart(SourceId source) {
        return latest(of(source).and("trigger").ne(RunTrigger.UPLOAD.name()), 1).stream()
                .findFirst()
                .map(Run::startedAt);
    }

    void forget(SourceId source) {
        template.remove(Query.query(of(source)), Run.class);
    }

    void forgetBefore(Instant moment) {
        template.remove(Query.query(where("startedAt").lt(moment)), Run.class);
    }

    private List<Run> latest(Criteria criteria, int most) {
        return template.find(Query.query(criteria).with(LATEST_FIRST).limit(most), Run.class);
    }

    private static Criteria of(SourceId source) {
        return where("source").is(source.value());
    }
}
