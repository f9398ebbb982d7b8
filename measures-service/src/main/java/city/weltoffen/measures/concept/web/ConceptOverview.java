package city.weltoffen.measures.concept.web;

import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.ConceptVersion;
import city.weltoffen.measures.concept.web.ConceptResponse.FieldResponse;
import city.weltoffen.measures.concept.web.ConceptResponse.Figures;
import city.weltoffen.measures.concept.web.ConceptResponse.Glance;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.measure.Standing;
import city.weltoffen.measures.measure.Status;
import city.weltoffen.measures.reminding.Silence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The concept in force with how its measures stand today, from the memory of this instance. */
@Component
class ConceptOverview {

    private final MeasureIndex index;
    private final MeasureSigns signs;
    private final Silence silence;
    private final Clock businessClock;

    ConceptOverview(MeasureIndex index, MeasureSigns signs, Silence silence, Clock businessClock) {
        this.index = index;
        this.signs = signs;
        this.silence = silence;
        this.businessClock = businessClock;
    }

    ConceptResponse of(ConceptVersion version) {
        Concept concept = version.concept();
        List<FieldResponse> fields = concept.fields().stream().map(this::field).toList();
        return new ConceptResponse(
                concept.id(),
                concept.title(),
                concept.adopted(),
                concept.source(),
                version.number(),
                concept.goals(),
                fields,
                glances(entry -> entry.state().withdrawn()),
                figures(fields.stream()
                        .flatMap(field -> field.measures().stream())
                        .toList()));
    }

    private FieldResponse field(Concept.Field field) {
        List<Glance> measures = glances(entry ->
                !entry.state().withdrawn() && entry.state().details().field().equals(field.id()));
        return new FieldResponse(field.id(), field.title(), measures, figures(measures));
    }

    private List<Glance> glances(Predicate<MeasureEntry> condition) {
        LocalDate today = LocalDate.now(businessClock);
        return index.find(condition).stream().map(entry -> glance(entry, today)).toList();
    }

    private Glance glance(MeasureEntry entry, LocalDate today) {
        Signs heard = signs.of(entry.code(), today);
        Standing standing = Standing.of(entry.state(), heard, today);
        return Glance.of(
                entry,
                standing,
                Progress.of(entry.state(), today),
                standing.goesOn() ? silence.since(entry, heard, today).orElse(null) : null);
    }

    private static Figures figures(List<Glance> measures) {
        return new Figures(
                measures.size(),
                counted(measures, Glance::phase, Phase.class),
                counted(measures, Glance::status, Status.class));
    }

    private static <E extends Enum<E>> Map<E, Long> counted(
            List<Glance> measures, Function<Glance, E> value, Class<E> type) {
        return measures.stream()
                .collect(Collectors.groupingBy(value, () -> new EnumMap<>(type), Collectors.counting()));
    }
}
