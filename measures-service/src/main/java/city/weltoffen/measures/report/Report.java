package city.weltoffen.measures.report;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.measures.ReportCommentRequested;
import city.weltoffen.events.measures.ReportPublished;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.snapshot.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** What the city says of its concept on a day: departments comment on it, it freezes, and then it may be published. */
@Document("reports")
public class Report extends Aggregate {

    @Id
    private final ReportId id;

    private final LocalizedText label;
    private final Person openedBy;
    private final Instant openedAt;
    private Stage stage = Stage.OPEN;
    private ReportDetails details;

    @Unwrapped.Empty
    private CommentRound round = new CommentRound();

    private @Nullable Frozen frozen;
    private @Nullable LocalDate publishedOn;
    private @Nullable Withdrawal withdrawal;

    @PersistenceCreator
    Report(ReportId id, LocalizedText label, Person openedBy, Instant openedAt, ReportDetails details) {
        this.id = id;
        this.label = label;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.details = details;
    }

    /** @param reason in words, never missing */
    public record Withdrawal(String reason, Person by, Instant at) {}

    /** @param label what the city calls such a report */
    static Report open(LocalizedText label, ReportDetails details, Person by, Instant at) {
        Report report = new Report(ReportId.next(), label, by, at, details);
        report.changeQuietly();
        return report;
    }

    void change(ReportDetails now) {
        requireNot(Stage.PUBLISHED, "report-published");
        requireNot(Stage.WITHDRAWN, "report-withdrawn");
        if (!now.equals(details)) {
            details = now;
            changeQuietly();
        }
    }

    /** Asks the responsible departments. */
    void askComments(Asking departments) {
        if (stage != Stage.OPEN) {
            throw new DomainProblem("report-not-open");
        }
        round.ask(departments);
        stage = Stage.COMMENTING;
        Set<String> measures = departments.asked().stream()
                .flatMap(one -> one.measures().stream())
                .collect(Collectors.toUnmodifiableSet());
        record(new ReportCommentRequested(
                voice().commentRequested(departments, measures),
                voice().facts(null, measures),
                departments.departments(),
                departments.commentBy()));
    }

    /** What a department says of a measure; it replaces what it said before, and no text takes that back. */
    void comment(String measure, String department, @Nullable String text, Person by, Instant at) {
        requireCommenting();
        round.requireAsked(department, measure);
        if (text == null) {
            round.takeBack(measure, department);
        } else {
            round.note(new Comment(measure, department, text, by, at));
        }
        changeQuietly();
    }

    /** A department has nothing to add; it may comment all the same until the report freezes. */
    void conclude(String department, LocalDate on) {
        requireCommenting();
        round.conclude(department, on);
        changeQuietly();
    }

    /** Asks the successor of a department that owed its comment; what was said keeps the name. */
    void departmentFollowed(Followed succession) {
        if (stage == Stage.COMMENTING && round.follow(succession)) {
            changeQuietly();
        }
    }

    private void requireCommenting() {
        if (stage != Stage.COMMENTING) {
            throw new DomainProblem("report-takes-no-comments");
        }
    }

    /** Whether it may be frozen on a day. */
    public boolean isReady(LocalDate today) {
        return stage == Stage.COMMENTING && round.require().isOver(today);
    }

    /** @throws DomainProblem when it is not ready on that day */
    void requireReady(LocalDate today) {
        if (stage.isFrozen()) {
            throw new DomainProblem("report-frozen");
        }
        requireNot(Stage.WITHDRAWN, "report-withdrawn");
        Asking departments = round.require();
        if (!departments.isOver(today)) {
            throw new DomainProblem("comments-still-open", departments.commentBy());
        }
    }

    /** @param content what it says for good */
    void freeze(Snapshot content, LocalDate today, Person by, Instant at) {
        requireReady(today);
        if (content.asOf().isAfter(today)) {
            throw DomainProblem.invalid("#/asOf", "in-the-future");
        }
        Set<String> measures =
                content.measures().stream().map(measure -> measure.code()).collect(Collectors.toUnmodifiableSet());
        frozen = new Frozen(content.asOf(), content.id(), measures, by, at);
        stage = Stage.FROZEN;
        changeQuietly();
    }

    void publish(LocalDate on) {
        requireNot(Stage.PUBLISHED, "report-published");
        Frozen content = frozen;
        if (stage != Stage.FROZEN || content == null) {
            throw new DomainProblem("report-not-frozen");
        }
        stage = Stage.PUBLISHED;
        publishedOn = on;
        record(new ReportPublished(voice().published(content), voice().facts(content.asOf(), content.measures())));
    }

    /** Gives it up before it is published; what was said stays readable for the office. */
    void withdraw(String reason, Person by, Instant at) {
        requireNot(Stage.PUBLISHED, "report-published");
        requireNot(Stage.WITHDRAWN, "report-withdrawn");
        stage = Stage.WITHDRAWN;
        withdrawal = new Withdrawal(reason, by, at);
        changeQuietly();
    }

    private void requireNot(Stage refused, String code) {
        if (stage == refused) {
            throw new DomainProblem(code);
        }
    }

    private ReportVoice voice() {
        return new ReportVoice(id, label);
    }

    @Override
    public ReportId id() {
        return id;
    }

    public LocalizedText label() {
        return label;
    }

    public Person openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Stage stage() {
        return stage;
    }

    public ReportDetails details() {
        return details;
    }

    public @Nullable Asking asked() {
        return round.asked().orElse(null);
    }

    /** Departments that were asked and ended, with who stands in their place. */
    public List<Followed> followed() {
        return round.followed();
    }

    public List<Comment> comments() {
        return round.comments();
    }

    public @Nullable Frozen frozen() {
        return frozen;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }
}
