package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of job shadowing waits: for who coordinates the department an application, for who was there the report. */
@Component
class JobShadowingMatters implements MatterSource {

    private static final LocalizedText APPLICATION =
            new LocalizedText("Bewerbung um Hospitation", "JobShadowingApplication for job shadowing");
    private static final LocalizedText DECIDE = new LocalizedText("Entscheiden", "Decide");
    private static final LocalizedText REPORT = new LocalizedText("Lernbericht", "Learning report");
    private static final LocalizedText WRITE = new LocalizedText("Schreiben", "Write");
    private static final LocalizedText COMES = new LocalizedText("Hospitation", "Job shadowing");
    private static final LocalizedText SEE = new LocalizedText("Ansehen", "Have a look");

    private final JobShadowings shadowings;
    private final ZoneId city;

    JobShadowingMatters(JobShadowings shadowings, Clock businessClock) {
        this.shadowings = shadowings;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return shadowings.all().stream()
                .flatMap(shadowing -> Stream.concat(toDecide(shadowing, reader), toReport(shadowing, reader)));
    }

    private Stream<Matter> toDecide(JobShadowing shadowing, Reader reader) {
        String department = shadowing.details().department();
        return shadowing.applications().stream()
                .filter(one -> reader.coordinated().contains(department))
                .filter(one -> one.state() == ApplicationState.APPLIED && !one.isOf(reader.subject()))
                .map(one -> matter(
                        "job-shadowing-application",
                        shadowing,
                        APPLICATION,
                        shadowing.details().begins(),
                        LocalDate.ofInstant(one.at(), city),
                        department,
                        DECIDE));
    }

    private Stream<Matter> toReport(JobShadowing shadowing, Reader reader) {
        LocalDate ends = shadowing.details().ends();
        return mine(shadowing, reader)
                .filter(one -> reader.today().isAfter(ends))
                .map(one -> matter(
                        "job-shadowing-report",
                        shadowing,
                        REPORT,
                        shadowings.reportDue(shadowing),
                        ends.plusDays(1),
                        null,
                        WRITE));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return shadowings.all().stream()
                .filter(shadowing -> !shadowing.details().begins().isBefore(reader.today()))
                .flatMap(shadowing -> mine(shadowing, reader)
                        .map(one -> matter(
                                "job-shadowing-comes",
                                shadowing,
                                COMES,
                                shadowing.details().begins(),
                                reader.today(),
                                null,
                                SEE)));
    }

    private static Stream<JobShadowingApplication> mine(JobShadowing shadowing, Reader reader) {
        return shadowing.ofPerson(reader.subject()).stream().filter(one -> one.state() == ApplicationState.ACCEPTED);
    }

    private static Matter matter(
            String kind,
            JobShadowing shadowing,
            LocalizedText what,
            LocalDate due,
            LocalDate since,
            @Nullable String department,
            LocalizedText verb) {
        String id = shadowing.id().value();
        return new Matter(
                kind, id, what, shadowing.details().title(), due, since, department, "/job-shadowings/" + id, verb);
    }
}
