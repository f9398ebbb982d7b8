package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.defaults.reminders.Rungs;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Milestone;
import city.weltoffen.measures.measure.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones that are due soon or overdue, and measures of which nothing was heard, for their departments. */
@Component
class MeasureMatters implements MatterSource {

    private static final Wait OVERDUE =
            Wait.of("milestone-overdue", "Meilenstein überfällig", "Milestone overdue", "Stand melden", "Report");
    private static final Wait DUE =
            Wait.of("milestone-due", "Meilenstein fällig", "Milestone due", "Stand melden", "Report");
    private static final Wait SILENT = Wait.of(
            "measure-stale",
            "Maßnahme ohne Lebenszeichen",
            "Measure without a sign of life",
            "Bericht schreiben",
            "Write a report");

    private final MeasureIndex index;
    private final MeasureSigns signs;
    private final Silence silence;
    private final ReportingCycle cycle;
    private final Rungs rungs;

    MeasureMatters(MeasureIndex index, MeasureSigns signs, Silence silence, ReportingCycle cycle, Rungs rungs) {
        this.index = index;
        this.signs = signs;
        this.silence = silence;
        this.cycle = cycle;
        this.rungs = rungs;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        LocalDate horizon = reader.today().plusDays(rungs.horizon());
        return goingOn(reader.today())
                .flatMap(measure -> Stream.concat(
                        milestones(measure, reader)
                                .filter(milestone -> !milestone.plan().due().isAfter(horizon))
                                .map(milestone -> matter(measure, milestone, reader.today())),
                        silent(measure, reader)));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return goingOn(reader.today())
                .flatMap(measure ->
                        milestones(measure, reader).map(milestone -> matter(measure, milestone, reader.today())));
    }

    private Stream<MeasureEntry> goingOn(LocalDate today) {
        return index
                .find(measure -> !measure.state().withdrawn()
                        && Standing.of(measure.state(), signs.of(measure.code(), today), today)
                                .goesOn())
                .stream();
    }

    private static Stream<Milestone> milestones(MeasureEntry measure, Reader reader) {
        return measure.state().milestones().all().stream()
                .filter(milestone -> !milestone.isReached() && reader.actsFor(department(measure, milestone)));
    }

    private static @Nullable String department(MeasureEntry measure, Milestone milestone) {
        String own = milestone.plan().department();
        return own == null ? measure.state().details().responsible() : own;
    }

    private Stream<Matter> silent(MeasureEntry measure, Reader reader) {
        String responsible = measure.state().details().responsible();
        Optional<LocalDate> since = reader.actsFor(responsible)
                ? silence.since(measure, signs.of(measure.code(), reader.today()), reader.today())
                : Optional.empty();
        return since
                .map(day -> matter(
                        measure,
                        SILENT,
                        measure.code().value(),
                        measure.state().details().title(),
                        null,
                        cycle.remindedFrom(cycle.closed(reader.today())),
                        responsible))
                .stream();
    }

    private Matter matter(MeasureEntry measure, Milestone milestone, LocalDate today) {
        LocalDate due = milestone.plan().due();
        LocalDate shown = due.minusDays(rungs.horizon());
        LocalizedText title = milestone.plan().title();
        String code = measure.code().value();
        return matter(
                measure,
                due.isBefore(today) ? OVERDUE : DUE,
                code + "/" + milestone.id(),
                new LocalizedText(code + ": " + title.de(), code + ": " + title.en()),
                due,
                shown.isBefore(today) ? shown : today,
                department(measure, milestone));
    }

    private static Matter matter(
            MeasureEntry measure,
            Wait wait,
            String id,
            LocalizedText title,
            @Nullable LocalDate due,
            LocalDate since,
            @Nullable String department) {
        return wait.matter(
                id, title, due, since, department, "/measures/" + measure.code().value());
    }
}
