package city.weltoffen.measures.report;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.measures.city.City;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.snapshot.Snapshot;
import city.weltoffen.measures.snapshot.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads a report from its opening to its publication. */
@Service
public class Reporting {

    private final Reports reports;
    private final Snapshots snapshots;
    private final MeasureIndex measures;
    private final WorkingDays workingDays;
    private final City city;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Clock businessClock;

    Reporting(
            Reports reports,
            Snapshots snapshots,
            MeasureIndex measures,
            WorkingDays workingDays,
            City city,
            Actor actor,
            CurrentIdentity current,
            Clock businessClock) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.measures = measures;
        this.workingDays = workingDays;
        this.city = city;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
    }

    public Report open(ReportDetails details) {
        return reports.save(Report.open(city.reports().label(), details, me(), businessClock.instant()));
    }

    public Report change(ReportId id, ExpectedVersion expected, ReportDetails details) {
        return reports.update(id, expected, report -> report.change(details));
    }

    /** Asks each department that is responsible for a measure; it has so many working days as the city gives it. */
    public Report askComments(ReportId id) {
        Asking asking = askingToday();
        return reports.update(id, report -> report.askComments(asking));
    }

    /** Whom one would ask today, and until when. */
    public Asking askingToday() {
        LocalDate today = today();
        LocalDate commentBy = workingDays.plus(today, city.reports().commentDays());
        return new Asking(responsible(), today, commentBy, me());
    }

    private List<Asked> responsible() {
        Map<String, Set<String>> measuresOf = new TreeMap<>();
        for (MeasureEntry measure : measures.find(measure -> !measure.state().withdrawn())) {
            Optional.ofNullable(measure.state().details().responsible())
                    .ifPresent(department -> measuresOf
                            .computeIfAbsent(department, first -> new TreeSet<>())
                            .add(measure.code().value()));
        }
        return measuresOf.entrySet().stream()
                .map(entry -> new Asked(entry.getKey(), entry.getValue(), null))
                .toList();
    }

    /** @param text nothing takes a comment back */
    public Report comment(ReportId id, String measure, String department, @Nullable String text) {
        return reports.update(id, report -> report.comment(measure, department, text, me(), businessClock.instant()));
    }

    public Report conclude(ReportId id, String department) {
        return reports.update(id, report -> report.conclude(department, today()));
    }

    /**
     * Keeps how everything stands. The content is stored first: where something fails in between, the report is not
     * frozen and the content belongs to nobody.
     */
    public Report freeze(ReportId id, LocalDate asOf) {
        LocalDate today = today();
        if (asOf.isAfter(today)) {
            throw DomainProblem.invalid("#/asOf", "in-the-future");
        }
        reports.require(id).requireReady(today);
        requireAfterOthers(asOf);
        Snapshot content = snapshots.take(asOf);
        snapshots.keep(content);
        return reports.update(id, report -> report.freeze(content, today, me(), businessClock.instant()));
    }

    /** So that there is one order in which reports are compared. */
    private void requireAfterOthers(LocalDate asOf) {
        Reports.last(reports.all())
                .flatMap(report -> Optional.ofNullable(report.frozen()))
                .map(Frozen::asOf)
                .filter(asOf::isBefore)
                .ifPresent(last -> {
                    throw DomainProblem.invalid("#/asOf", "before-last-report", last);
                });
    }

    public Report publish(ReportId id) {
        return reports.update(id, report -> report.publish(today()));
    }

    public Report withdraw(ReportId id, String reason) {
        return reports.update(id, report -> report.withdraw(reason, me(), businessClock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }

    private Person me() {
        return new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
    }
}
