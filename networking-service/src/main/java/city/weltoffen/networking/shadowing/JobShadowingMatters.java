package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of job shadowing waits: for who coordinates the department an application, for who was there the report. */
@Component
class JobShadowingMatters implements MatterSource {

    private static final Wait APPLICATION = Wait.of(
            "job-shadowing-application",
            "Bewerbung um Hospitation",
            "Application for job shadowing",
            "Entscheiden",
            "Decide");
    private static final Wait REPORT =
            Wait.of("job-shadowing-report", "Lernbericht", "Learning report", "Schreiben", "Write");
    private static final Wait COMES =
            Wait.of("job-shadowing-comes", "Hospitation", "Job shadowing", "Ansehen", "Have a look");

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
                        APPLICATION,
                        shadowing,
                        shadowing.details().begins(),
                        LocalDate.ofInstant(one.at(), city),
                        department));
    }

    private Stream<Matter> toReport(JobShadowing shadowing, Reader reader) {
        LocalDate ends = shadowing.details().ends();
        return mine(shadowing, reader)
                .filter(one -> reader.today().isAfter(ends))
                .map(one -> matter(REPORT, shadowing, shadowings.reportDue(shadowing), ends.plusDays(1), null));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return shadowings.all().stream()
                .filter(shadowing -> !shadowing.details().begins().isBefore(reader.today()))
                .flatMap(shadowing -> mine(shadowing, reader)
                        .map(one -> matter(COMES, shadowing, shadowing.details().begins(), reader.today(), null)));
    }

    private static Stream<JobShadowingApplication> mine(JobShadowing shadowing, Reader reader) {
        return shadowing.ofPerson(reader.subject()).stream().filter(one -> one.state() == ApplicationState.ACCEPTED);
    }

    private static Matter matter(
            Wait wait, JobShadowing shadowing, LocalDate due, LocalDate since, @Nullable String department) {
        String id = shadowing.id().value();
        return wait.matter(id, shadowing.details().title(), due, since, department, "/job-shadowings/" + id);
    }
}
