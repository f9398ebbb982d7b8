package city.weltoffen.networking.application;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Deadlines;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.WantedCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications to hand in before the deadline, and reports due to the funder, for who coordinates the department. */
@Component
class ApplicationMatters implements MatterSource {

    private static final Wait SUBMIT = Wait.of(
            "application-to-submit",
            "Antrag einzureichen",
            "Application to submit",
            "Einreichung eintragen",
            "Record it");
    private static final Wait REPORT = Wait.of(
            "application-report-due", "Bericht an den Fördergeber", "Report to the funder", "Berichten", "Report");
    private static final int REPORT_HORIZON = 60;

    private final ApplicationIndex index;
    private final Deadlines deadlines;

    ApplicationMatters(ApplicationIndex index, Deadlines deadlines) {
        this.index = index;
        this.deadlines = deadlines;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        List<ApplicationEntry> theirs = index.find(
                entry -> reader.coordinated().contains(entry.content().responsible()));
        List<ApplicationEntry> ready =
                theirs.stream().filter(entry -> entry.stage() == Stage.GO).toList();
        Map<CallId, CallDates> dates = deadlines.of(
                ready, entry -> Stream.ofNullable(entry.content().call()).map(WantedCall::callId), reader.today());
        return Stream.concat(
                ready.stream()
                        .map(entry -> submit(entry, dates))
                        .filter(matter -> matter.due() == null || !matter.due().isBefore(reader.today())),
                theirs.stream()
                        .filter(entry -> isReportDue(entry, reader.today()))
                        .map(ApplicationMatters::report));
    }

    private static Matter submit(ApplicationEntry entry, Map<CallId, CallDates> dates) {
        WantedCall call = entry.content().call();
        CallDates known = call == null ? CallDates.UNKNOWN : dates.getOrDefault(call.callId(), CallDates.UNKNOWN);
        return matter(SUBMIT, entry, known.next() == null ? known.last() : known.next(), entry.stageSince());
    }

    private static boolean isReportDue(ApplicationEntry entry, LocalDate today) {
        LocalDate due = reportDue(entry);
        return (entry.stage() == Stage.GRANTED || entry.stage() == Stage.REPORTING)
                && due != null
                && !due.isAfter(today.plusDays(REPORT_HORIZON));
    }

    /** The day named, else the end of the project. */
    private static @Nullable LocalDate reportDue(ApplicationEntry entry) {
        LocalDate named = entry.content().reportDue();
        return named == null ? entry.content().ends() : named;
    }

    private static Matter report(ApplicationEntry entry) {
        LocalDate due = Objects.requireNonNull(reportDue(entry));
        return matter(REPORT, entry, due, due.minusDays(REPORT_HORIZON));
    }

    private static Matter matter(Wait wait, ApplicationEntry entry, @Nullable LocalDate due, LocalDate since) {
        String project = entry.content().project();
        String id = entry.id().value();
        return wait.matter(
                id,
                new LocalizedText(project, project),
                due,
                since,
                entry.content().responsible(),
                "/funding/applications/" + id);
    }
}
