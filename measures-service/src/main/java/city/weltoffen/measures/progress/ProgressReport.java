package city.weltoffen.measures.progress;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.measures.ProgressReportApproved;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureVoice;
import city.weltoffen.measures.measure.Moment;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.measure.Standing;
import city.weltoffen.measures.progress.ReportStep.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a department reports of a measure; others rely on it only when it is approved. */
@Document("progressReports")
public class ProgressReport extends Aggregate {

    private static final LocalizedText TITLE =
            new LocalizedText("Fortschrittsbericht freigegeben", "Progress report approved");

    @Id
    private final ProgressReportId id;

    private final MeasureCode measure;
    private @Nullable String department;
    private ReportContent content;
    private ReportState state = ReportState.DRAFT;
    private List<Person> writers = new ArrayList<>();
    private List<ReportStep> steps = new ArrayList<>();
    private List<Followed> followed = new ArrayList<>();
    private @Nullable LocalDate approvedOn;
    private Instant updatedAt;

    @PersistenceCreator
    ProgressReport(
            ProgressReportId id,
            MeasureCode measure,
            @Nullable String department,
            ReportContent content,
            Instant updatedAt) {
        this.id = id;
        this.measure = measure;
        this.department = department;
        this.content = content;
        this.updatedAt = updatedAt;
    }

    /** @param department slug of the department that reports, or none where the office does for a measure without one */
    static ProgressReport begin(MeasureCode measure, @Nullable String department, ReportContent content, Moment now) {
        ProgressReport report = new ProgressReport(ProgressReportId.next(), measure, department, content, now.at());
        report.wroteIt(now.by());
        report.remember(Verb.BEGUN, null, now);
        return report;
    }

    /** Keeps what was typed so far, whatever is missing. */
    void write(ReportContent typed, Moment now) {
        requireState(ReportState.DRAFT);
        if (!typed.equals(content)) {
            content = typed;
            wroteIt(now.by());
            updatedAt = now.at();
        }
    }

    private void wroteIt(Person person) {
        if (!isBy(person.subject())) {
            writers.add(person);
        }
    }

    void submit(Moment now) {
        requireState(ReportState.DRAFT);
        content.requireComplete(now.today());
        state = ReportState.SUBMITTED;
        remember(Verb.SUBMITTED, null, now);
    }

    /** Back to those who wrote it. */
    void giveBack(String reason, Moment now) {
        requireState(ReportState.SUBMITTED);
        if (reason.isBlank()) {
            throw DomainProblem.invalid("#/reason", "required");
        }
        state = ReportState.DRAFT;
        remember(Verb.RETURNED, reason, now);
    }

    /**
     * Lets others rely on it.
     *
     * @param fourEyes nobody approves what they wrote
     */
    void approve(MeasureEntry about, boolean fourEyes, Moment now) {
        requireState(ReportState.SUBMITTED);
        if (fourEyes && isBy(now.by().subject())) {
            throw new DomainProblem("own-report");
        }
        state = ReportState.APPROVED;
        approvedOn = now.today();
        remember(Verb.APPROVED, null, now);
        MeasureVoice voice = MeasureVoice.of(about);
        record(new ProgressReportApproved(
                voice.says(TITLE, othersThan(now.by())),
                voice.facts(Standing.of(about.state(), now.signs(), now.today())),
                department,
                now.today()));
    }

    private List<Addressee> othersThan(Person approving) {
        return writers.stream()
                .map(Person::subject)
                .filter(subject -> !subject.equals(approving.subject()))
                .map(Addressee::person)
                .toList();
    }

    /** Puts a draft aside that nobody wants to finish. */
    void discard(Moment now) {
        requireState(ReportState.DRAFT);
        state = ReportState.DISCARDED;
        remember(Verb.DISCARDED, null, now);
    }

    /** Follows its department to the successor until it is approved. */
    void departmentFollowed(Followed succession) {
        boolean open = state == ReportState.DRAFT || state == ReportState.SUBMITTED;
        if (open && succession.from().equals(department)) {
            department = succession.to();
            followed.add(succession);
            changeQuietly();
        }
    }

    private void requireState(ReportState needed) {
        if (state != needed) {
            throw new DomainProblem("report-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    private void remember(Verb verb, @Nullable String reason, Moment now) {
        steps.add(new ReportStep(now.at(), now.by(), verb, reason));
        updatedAt = now.at();
    }

    /** Whether that person wrote of it. */
    public boolean isBy(String subject) {
        return writers.stream().anyMatch(writer -> writer.subject().equals(subject));
    }

    @Override
    public ProgressReportId id() {
        return id;
    }

    public MeasureCode measure() {
        return measure;
    }

    public @Nullable String department() {
        return department;
    }

    /** Departments that reported it and ended, with who stands in their place. */
    public List<Followed> followed() {
        return List.copyOf(followed);
    }

    public ReportContent content() {
        return content;
    }

    public ReportState state() {
        return state;
    }

    public List<Person> writers() {
        return List.copyOf(writers);
    }

    /** Oldest first. */
    public List<ReportStep> steps() {
        return List.copyOf(steps);
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
