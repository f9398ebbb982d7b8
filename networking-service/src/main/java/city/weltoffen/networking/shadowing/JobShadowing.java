package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.article.Markdown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/**
 * A department lets others look over its shoulder. Applications are part of it, so that no more are accepted than there
 * are places.
 */
@Document("jobShadowings")
public class JobShadowing extends Aggregate {

    @Id
    private final JobShadowingId id;

    private JobShadowingDetails details;
    private boolean closed;

    @Unwrapped.Empty
    private Applicants applicants = new Applicants();

    @PersistenceCreator
    JobShadowing(JobShadowingId id, JobShadowingDetails details) {
        this.id = id;
        this.details = details;
    }

    static JobShadowing offer(JobShadowingDetails details) {
        details.requirePossible();
        JobShadowing offered = new JobShadowing(JobShadowingId.next(), details);
        offered.record(offered.voice().offered());
        return offered;
    }

    void change(JobShadowingDetails changed) {
        requireOpen();
        changed.requirePossible();
        if (changed.places() < accepted()) {
            throw DomainProblem.invalid("#/places", "places-taken", accepted());
        }
        if (!changed.equals(details)) {
            details = changed;
            changeQuietly();
        }
    }

    /** Nobody can apply any more; who waits for an answer is declined. */
    void close(String reason, Moment now) {
        requireOpen();
        closed = true;
        changeQuietly();
        applicants.undecided().forEach(application -> decide(application, false, reason, now));
    }

    void apply(@Nullable String department, String motivation, Moment now) {
        if (!isOpen(now.today())) {
            throw new DomainProblem("job-shadowing-over");
        }
        applicants.add(department, motivation, now);
        record(voice().applied());
    }

    void withdraw(String subject, LocalDate today) {
        JobShadowingApplication mine = applicants.requireOf(subject);
        boolean begun = !today.isBefore(details.begins());
        if (mine.state() == ApplicationState.COMPLETED || mine.state() == ApplicationState.ACCEPTED && begun) {
            throw new DomainProblem("job-shadowing-begun");
        }
        applicants.replace(mine, mine.withdrawn());
        record(voice().withdrawn());
    }

    void accept(String application, @Nullable String reason, Moment now) {
        if (accepted() >= details.places()) {
            throw new DomainProblem("job-shadowing-full", details.places());
        }
        decide(applicants.requireUndecided(application, now), true, reason, now);
    }

    void decline(String application, String reason, Moment now) {
        decide(applicants.requireUndecided(application, now), false, reason, now);
    }

    private void decide(JobShadowingApplication application, boolean accepted, @Nullable String reason, Moment now) {
        applicants.replace(application, application.decided(accepted, reason, now));
        record(voice().decided(application.person(), accepted));
    }

    /** The person was there and reports; may report again while nothing was made of it. */
    void complete(String subject, String learned, LocalDate today) {
        JobShadowingApplication mine = applicants.requireOf(subject);
        if (mine.state() == ApplicationState.APPLIED) {
            throw new DomainProblem("job-shadowing-not-accepted");
        }
        if (today.isBefore(details.begins())) {
            throw new DomainProblem("job-shadowing-not-begun");
        }
        Markdown.requireReadable(learned, "#/text");
        LearningReport before = mine.report();
        LearningReport report = new LearningReport(learned, today, before == null ? null : before.article());
        applicants.replace(mine, mine.completed(report));
        if (before == null) {
            record(voice().completed());
        } else {
            changeQuietly();
        }
    }

    /** An article is made of the person's report; the first one that was noted stays. */
    void noteArticle(String subject, String article) {
        JobShadowingApplication mine = applicants.requireOf(subject);
        LearningReport report = mine.report();
        if (report == null) {
            throw new DomainProblem("job-shadowing-no-report");
        }
        if (report.article() == null) {
            applicants.replace(mine, mine.completed(report.as(article)));
            changeQuietly();
        }
    }

    /** What is not over goes to the successor of the department. */
    void follow(DepartmentSuccession succession) {
        if (!closed && details.department().equals(succession.slug())) {
            details = details.keptBy(succession.successor());
            changeQuietly();
        }
    }

    /** Forgets people: what they learned stays, without them. */
    void forget(Predicate<JobShadowingApplication> whom) {
        if (applicants.forget(whom)) {
            changeQuietly();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new DomainProblem("job-shadowing-over");
        }
    }

    private JobShadowingVoice voice() {
        return new JobShadowingVoice(id, details);
    }

    @Override
    public JobShadowingId id() {
        return id;
    }

    public JobShadowingDetails details() {
        return details;
    }

    public boolean closed() {
        return closed;
    }

    /** Oldest first. */
    public List<JobShadowingApplication> applications() {
        return applicants.all();
    }

    /** The application that a person has, not one that was declined or withdrawn. */
    public Optional<JobShadowingApplication> ofPerson(String subject) {
        return applicants.ofPerson(subject);
    }

    /** Whether it is possible to apply. */
    public boolean isOpen(LocalDate today) {
        return !closed && !today.isAfter(details.lastDay());
    }

    /** How many may come, or came. */
    public int accepted() {
        return applicants.accepted();
    }
}
