package city.weltoffen.measures.measure;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.measures.MeasureChanged;
import city.weltoffen.events.measures.MeasureFacts;
import city.weltoffen.events.measures.MeasurePhaseChanged;
import city.weltoffen.events.measures.MeasureStale;
import city.weltoffen.events.measures.MeasureStatusChanged;
import city.weltoffen.events.measures.MilestoneDue;
import city.weltoffen.events.measures.MilestoneOverdue;
import city.weltoffen.events.measures.MilestoneReached;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What others hear of a measure: its name as the concept has it, never what somebody typed.
 *
 * @param named title in the concept
 */
public record MeasureVoice(MeasureCode code, LocalizedText named, MeasureDetails details) {

    private static final LocalizedText DUE_SOON = new LocalizedText("Meilenstein bald fällig", "Milestone due soon");
    private static final LocalizedText OVERDUE = new LocalizedText("Meilenstein überfällig", "Milestone overdue");
    private static final LocalizedText SILENT =
            new LocalizedText("Maßnahme ohne Lebenszeichen", "Measure without a sign of life");

    public static MeasureVoice of(MeasureEntry measure) {
        return new MeasureVoice(measure.code(), measure.named(), measure.state().details());
    }

    MeasureChanged changed(Standing standing) {
        return new MeasureChanged(says("Maßnahme geändert", "Measure changed"), facts(standing));
    }

    /** What is another than was said last; titles never name the value. */
    Stream<DomainEvent> moves(Phase saidPhase, Status saidStatus, Standing standing) {
        Stream<DomainEvent> phase = standing.phase() == saidPhase
                ? Stream.empty()
                : Stream.of(
                        new MeasurePhaseChanged(says("Neue Phase", "New phase"), facts(standing), saidPhase.name()));
        Stream<DomainEvent> status = standing.status() == saidStatus
                ? Stream.empty()
                : Stream.of(new MeasureStatusChanged(
                        says("Neuer Status", "New status"), facts(standing), saidStatus.name()));
        return Stream.concat(phase, status);
    }

    MilestoneReached reached(Milestone milestone, Standing standing) {
        return new MilestoneReached(
                says("Meilenstein erreicht", "Milestone reached"), facts(standing), milestone.facts());
    }

    Notice says(String german, String english) {
        return says(new LocalizedText(german, english), List.of());
    }

    /** @param addressees hear of it without any subscription */
    public Notice says(LocalizedText what, List<Addressee> addressees) {
        return new Notice(
                new LocalizedText(
                        "%s: %s %s".formatted(what.de(), code.value(), named.de()),
                        "%s: %s %s".formatted(what.en(), code.value(), named.en())),
                "/measures/" + code.value(),
                Tags.none().withMeasures(Set.of(code.value())).withDepartments(details.departments()),
                addressees);
    }

    public MeasureFacts facts(Standing standing) {
        return new MeasureFacts(
                code.value(),
                details.field(),
                details.goals(),
                details.responsible(),
                details.involved(),
                standing.phase().name(),
                standing.status().name());
    }

    /** @param said before its day or after it */
    DomainEvent reminder(Milestone milestone, Said said, List<Addressee> to, Standing standing) {
        return said.isOverdue()
                ? new MilestoneOverdue(says(OVERDUE, to), facts(standing), milestone.facts(), said.days())
                : new MilestoneDue(says(DUE_SOON, to), facts(standing), milestone.facts(), said.days());
    }

    MeasureStale stale(LocalDate since, List<Addressee> to, Standing standing) {
        return new MeasureStale(says(SILENT, to), facts(standing), since);
    }
}
